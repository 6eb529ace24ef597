internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds commitment`: something one of us says we will do.
struct CommitmentCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "commitment", abstract: "Note what we said to a customer that we will do.",
    discussion: """
      Only what can be done is said. What is not ours to give is asked first (rounds ask-approval CUSTOMER commitment \
      WHAT): while nobody granted it, or where somebody refused it, it is not taken down. A delivery to a customer whose \
      supply is stopped needs the name of who lets it through. rounds commitment-step tells what became of it.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .word("deliver, price, service, visit, document or other.")) var kind = Commitment.Kind
    .deliver
  @Option(help: .money("What it comes to: 8000, USD 1200; of a delivery it counts against the credit limit."))
  var amount: String?
  @Option(name: [.customLong("time"), .customLong("at")], help: .time("At what time that day: 14:30."))
  var time: String?
  @Option(help: .text("What we get in return.")) var inReturn = ""
  @Option(help: .text("The paper it stands in.")) var reference = ""
  @Flag(help: "It matters so much that it is put in writing.") var important = false
  @Option(help: .text("What of the feasibility list is not so.")) var lacking = ""
  @Option(help: .login("Who lets a delivery through though supply is stopped: login or name.")) var override =
    ""
  @Option(help: .id("The ID of the approval it rests on, where several were granted.")) var approval: String?
  @Option(help: .login("Login of who sees to it, if not who owns the customer.")) var keeper = ""
  @Option(help: .name("Which of their people heard it.")) var contact: String?
  @Option(help: .day("The day it was said, if not today.")) var made: String?
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String
  @Argument(help: "The day it is said for: fri, 3d, 12-01.") var day: String
  @Argument(help: "What we said.") var what: [String]

  func run(on book: OpenBook) throws {
    let customer = try RecordNamed.customer(customer, in: book)
    var given = Commitment(key: .none)
    (given.customer, given.kind, given.what) = (customer.id, kind, what.joined(separator: " "))
    given.made = try made.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    (given.due, given.time) = (try book.typed(day), try time.map(book.typedTime))
    given.amount = try amount.map { try book.typed(amount: $0, of: customer) }
    (given.inReturn, given.reference, given.important) = (inReturn, reference, important)
    (given.lacking, given.overriddenBy, given.keeper) = (lacking, override, keeper)
    given.contact = try contact.map { try book.contact($0, of: customer) }
    given.approval = try approval.map { text in
      guard let id = ID<Approval>(text.uppercased()) else {
        throw StoreError.refused(.gone(.approval, key: text))
      }
      return id
    }
    book.tell(try book.commit(MakeCommitment(given), insists: insistence.isGiven))
  }
}

/// `rounds commitment-step`: what became of something we said.
struct CommitmentStepCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "commitment-step",
    abstract: "Note what became of our word: kept, another day, in danger, in writing.",
    discussion: """
      danger needs --need; changed needs --to and --apology, from its day on --remedy and --cause too, and nothing of it \
      where it was --their-wish; broken and apologised need --remedy and --cause; written needs --reference, cost --cost.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .day("The day agreed in place of the one before: fri, 3d, 12-01.")) var to: String?
  @Option(name: [.customLong("time"), .customLong("at")], help: .time("At what time that day: 14:30."))
  var time: String?
  @Flag(help: "They wanted another day.") var theirWish = false
  @Flag(help: "We said that we are sorry.") var apology = false
  @Option(help: .text("What we do to make up for it.")) var remedy = ""
  @Option(help: .word("careless, chasing-target, beyond-authority, vague or misunderstood."))
  var cause: CommitmentStep.Cause?
  @Option(help: .text("What would make it possible.")) var need = ""
  @Option(help: .login("Whose help is wanted: login or name.")) var helper = ""
  @Option(help: .day("By which day.")) var helpBy: String?
  @Option(help: .text("The paper it stands in now.")) var reference = ""
  @Option(help: .money("What keeping it cost: 8000, USD 1200.")) var cost: String?
  @Option(help: .day("The day it was so, if not today.")) var day: String?
  @Argument(help: "The commitment's ID, or a customer with one that waits.") var commitment: String
  @Argument(help: "danger, safe, changed, kept, broken, apologised, written or cost.")
  var kind: CommitmentStep.Kind
  @Argument(help: "What else there is to say.") var note: [String] = []

  func run(on book: OpenBook) throws {
    let meant = try meant(in: book)
    var step = CommitmentStep(key: .none)
    (step.commitment, step.kind, step.note) = (meant.id, kind, note.joined(separator: " "))
    step.day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    (step.to, step.time) = (try to.map { try book.typed($0) }, try time.map(book.typedTime))
    (step.theirWish, step.apology, step.remedy, step.cause) = (theirWish, apology, remedy, cause)
    (step.need, step.helper, step.helpBy) = (need, helper, try helpBy.map { try book.typed($0) })
    step.reference = reference
    if let cost, let customer = book.store.book.customers[meant.customer] {
      step.cost = try book.typed(amount: cost, of: customer)
    }
    book.tell(try book.commit(StepCommitment(step), insists: insistence.isGiven))
  }

  private func meant(in book: OpenBook) throws -> Commitment {
    let data = book.store.book
    if let id = ID<Commitment>(commitment.uppercased()), let meant = data.commitments[id] { return meant }
    let customer = try RecordNamed.customer(commitment, in: book)
    let slot = data.customers.slot(of: customer.id)
    let waiting = slot.map { book.replay().waitingCommitments(ofCustomer: $0) } ?? []
    guard waiting.count == 1 else {
      let listed = waiting.map { "\($0.commitment.what) \($0.commitment.id.text)" }.joined(separator: ", ")
      throw CommandFailure(sentence: book.spoken.commitments(customer.name, listed))
    }
    return waiting[0].commitment
  }
}

/// `rounds commitments`: what we said we will do.
struct CommitmentsCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "commitments",
    abstract: "List what we said we will do and have not, and what we owe an apology for.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption
  @Flag(help: "Everything we ever said, with how it ended.") var all = false
  @Argument(help: "Only this customer's: ID, number, name, pinyin or initials.") var customer: String?

  func printed(on book: OpenBook) throws -> Report {
    Report.commitments(
      book, of: try customer.map { try RecordNamed.customer($0, in: book) }, who: try whose.login(in: book),
      all: all)
  }
}

/// `rounds mirror`: their word beside ours.
struct MirrorCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "mirror",
    abstract: "Show how the customers of each of us keep their word, beside how we keep ours.",
    discussion: "Many weak words among one's own customers are a reason to look at oneself first.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption

  func printed(on book: OpenBook) throws -> Report { Report.mirror(book, of: try whose.login(in: book)) }
}
