internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds ask-approval`: a colleague is asked first.
struct AskApprovalCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask-approval",
    abstract: "Ask a colleague to approve a price, a term, a gift, a write-off, a delivery or a commitment.",
    discussion: """
      Who may approve which kind stands in people.rec (rounds person LOGIN --approves price,term); where nobody is named \
      for it, any colleague may. Who works alone approves it in the same act.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .login("Login of whom to ask; needed where several may approve it.")) var of = ""
  @Option(help: .count("Off the price, in whole per cent.")) var percent: Int?
  @Option(help: .money("How much money it is about: 8000, USD 1200.")) var amount: String?
  @Option(help: .number("The number of the invoice it is about.")) var invoice: String?
  @Option(help: .day("The day it was asked, if not today.")) var day: String?
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String
  @Argument(help: "price, term, gift, write-off, delivery, commitment or rebate.") var kind: Approval.Kind
  @Argument(help: "What is asked for.") var what: [String]

  func run(on book: OpenBook) throws {
    let customer = try RecordNamed.customer(customer, in: book)
    var approval = Approval(key: .none)
    (approval.customer, approval.kind, approval.what) = (customer.id, kind, what.joined(separator: " "))
    approval.day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    (approval.askedOf, approval.percent) = (of, percent)
    approval.amount = try amount.map { try book.typed(amount: $0, of: customer) }
    approval.invoice = try invoice.map { try book.invoice($0, of: customer) }
    book.tell(try book.commit(AskApproval(approval), insists: insistence.isGiven))
  }
}

/// `rounds approve`: yes or no to what waits.
struct ApproveCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Grant what waits for you to approve, or refuse it with the reason.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @Argument(help: "Its ID (rounds approvals --ids), or a customer with one that waits for you.") var approval:
    String
  @Argument(help: "yes or no.") var answer: YesOrNo
  @Argument(help: "Why; a no needs it.") var why: [String] = []

  func run(on book: OpenBook) throws {
    let answer: Approval.Answer = answer == .yes ? .granted : .refused
    book.tell(try book.commit(AnswerApproval(try meant(in: book), answer, why: why.joined(separator: " "))))
  }

  private func meant(in book: OpenBook) throws -> ID<Approval> {
    if let id = ID<Approval>(approval.uppercased()), book.store.book.approvals[id] != nil { return id }
    let customer = try RecordNamed.customer(approval, in: book)
    let waiting = book.replay().waitingApprovals(for: book.login).filter { $0.customer == customer.id }
    guard waiting.count == 1 else {
      let listed = waiting.map { "\($0.what) \($0.id.text)" }.joined(separator: ", ")
      throw CommandFailure(sentence: book.spoken.approvals(customer.name, listed))
    }
    return waiting[0].id
  }
}

/// `rounds approvals`: what waits for an answer.
struct ApprovalsCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "approvals", abstract: "List what waits for your answer, or for anybody's.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption
  @Flag(help: "What waits for others too, and what was answered.") var all = false

  func printed(on book: OpenBook) throws -> Report {
    Report.approvals(book, of: try whose.login(in: book), all: all)
  }
}

/// `rounds concede`: something asked for beyond the contract, and what was given.
struct ConcedeCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "concede", abstract: "Note what a customer asks for on price or terms, and what is given.",
    discussion: """
      Without --given and --percent nothing is given. A price within the limit of the customer's grade (rounds set \
      PriceLimits) needs no approval; more does, and so does a changed term. To A, B and C a price is given only for a \
      narrow scope and where no advantage is left to compare. For D no term moves but an unfair clause.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .text("What is given.")) var given = ""
  @Option(help: .count("Off the price given, in whole per cent.")) var percent: Int?
  @Option(help: .word("Which term: payment, liability, service or rights.")) var term: Concession.Term?
  @Option(help: .text("What it is limited to: a product, an order.")) var scope = ""
  @Option(help: .day("The last day it holds: 12-31, eom.")) var until: String?
  @Option(help: .text("What we get for it.")) var inReturn = ""
  @Option(help: .text("Why it is given.")) var reason = ""
  @Option(help: .id("The ID of the approval it rests on; else the latest granted that fits.")) var approval:
    String?
  @Flag(help: "They were told that the contract is standard.") var told = false
  @Flag(help: "No advantage is left to compare.") var nothingToCompare = false
  @Flag(help: "It is an unfair clause, mutually adjusted.") var unfair = false
  @Option(help: .day("The day it was, if not today.")) var day: String?
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String
  @Argument(help: "price or term.") var kind: Concession.Kind
  @Argument(help: "What they ask for; nothing where we offer unasked.") var asked: [String] = []

  func run(on book: OpenBook) throws {
    var concession = Concession(key: .none)
    concession.customer = try RecordNamed.customer(customer, in: book).id
    (concession.kind, concession.asked) = (kind, asked.joined(separator: " "))
    concession.day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    (concession.given, concession.percent, concession.term) = (given, percent, term)
    (concession.scope, concession.inReturn, concession.reason) = (scope, inReturn, reason)
    concession.until = try until.map { try book.typed($0) }
    (concession.told, concession.nothingToCompare, concession.unfair) = (told, nothingToCompare, unfair)
    concession.approval = try approval.map { try id($0, in: book) } ?? fitting(concession, in: book)
    book.tell(try book.commit(Concede(concession), insists: insistence.isGiven))
  }

  private func id(_ text: String, in book: OpenBook) throws -> ID<Approval> {
    guard let id = ID<Approval>(text.uppercased()) else {
      throw CommandFailure(sentence: book.words.sentence(FieldError.notAnID(text)))
    }
    return id
  }

  /// What was granted for such and no concession has used up.
  private func fitting(_ concession: Concession, in book: OpenBook) -> ID<Approval>? {
    guard concession.isGranted, let slot = book.store.book.customers.slot(of: concession.customer) else {
      return nil
    }
    return book.replay().unspentApprovals(kind.approval, ofCustomer: slot).first?.id
  }
}

/// `rounds concessions`: what customers asked for and got.
struct ConcessionsCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "concessions",
    abstract: "List what customers asked for on price and terms, and what they got.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption
  @Argument(help: "Only this customer's: ID, number, name, pinyin or initials.") var customer: String?

  func printed(on book: OpenBook) throws -> Report {
    Report.concessions(
      book, of: try customer.map { try RecordNamed.customer($0, in: book) }, who: try whose.login(in: book))
  }
}
