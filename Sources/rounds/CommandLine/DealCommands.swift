internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds deal`: something a customer may buy.
struct DealCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "deal", abstract: "Note what a customer may buy.",
    discussion:
      "With --next its next step is planned. rounds deal-step takes it further, rounds deals lists them.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .money("What it may come to: 8000, USD 1200.")) var amount: String?
  @Option(help: .text("How much of it.")) var quantity = ""
  @Option(help: .text("Which model.")) var model = ""
  @Option(help: .text("What it is for.")) var purpose = ""
  @Option(help: .day("The day the signature is expected: fri, 12-01.")) var expected: String?
  @Option(help: .number("The number of the contract.")) var contract = ""
  @Option(help: .word("asked, quoted, negotiating, contract, signed or lost.")) var stage = Deal.Stage.asked
  @Option(help: .day("Plan the next step for this day: fri, 3d, 12-01.")) var next: String?
  @Option(help: .day("The day it was asked for, if not today.")) var day: String?
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String
  @Argument(help: "What it is about.") var what: [String]

  func run(on book: OpenBook) throws {
    let customer = try RecordNamed.customer(customer, in: book)
    var deal = Deal(key: .none)
    (deal.customer, deal.what) = (customer.id, what.joined(separator: " "))
    deal.day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    deal.amount = try amount.map { try book.typed(amount: $0, of: customer) }
    (deal.quantity, deal.model, deal.purpose, deal.contract) = (quantity, model, purpose, contract)
    deal.expected = try expected.map { try book.typed($0) }
    let opening = OpenDeal(deal, at: stage, next: try next.map(book.followUp))
    book.tell(try book.commit(opening, insists: insistence.isGiven))
  }
}

/// `rounds deal-step`: a deal goes on, or is lost.
struct DealStepCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "deal-step",
    abstract: "Take a deal to a stage, with what came of it; a lost one with its reason.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .text("To whom it was lost.")) var lostTo = ""
  @Option(help: .day("Plan the next step for this day: fri, 3d, 12-01.")) var next: String?
  @Option(help: .day("The day it came there, if not today.")) var day: String?
  @Argument(help: "The deal's ID, or a customer with one open deal.") var deal: String
  @Argument(help: "asked, quoted, negotiating, contract, signed or lost.") var stage: Deal.Stage
  @Argument(help: "What came of it, or why it was lost.") var reason: [String] = []

  func run(on book: OpenBook) throws {
    var step = DealStep(key: .none)
    step.deal = try meant(in: book)
    step.day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    (step.stage, step.reason, step.lostTo) = (stage, reason.joined(separator: " "), lostTo)
    let stepping = StepDeal(step, next: try next.map(book.followUp))
    book.tell(try book.commit(stepping, insists: insistence.isGiven))
  }

  private func meant(in book: OpenBook) throws -> ID<Deal> {
    let data = book.store.book
    if let id = ID<Deal>(deal.uppercased()), data.deals[id] != nil { return id }
    let customer = try RecordNamed.customer(deal, in: book)
    let open = data.customers.slot(of: customer.id).map { book.replay().openDeals(ofCustomer: $0) } ?? []
    guard open.count == 1 else {
      let listed = open.map { "\($0.deal.what) \($0.deal.id.text)" }.joined(separator: ", ")
      throw CommandFailure(sentence: book.spoken.deals(customer.name, listed))
    }
    return open[0].deal.id
  }
}

/// `rounds deals`: every deal and its stage.
struct DealsCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "deals", abstract: "List deals that can still be signed, by the day they are expected.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption
  @Flag(help: "Those signed and lost too.") var all = false
  @Argument(help: "Only this customer's: ID, number, name, pinyin or initials.") var customer: String?

  func printed(on book: OpenBook) throws -> Report {
    Report.deals(
      book, of: try customer.map { try RecordNamed.customer($0, in: book) }, who: try whose.login(in: book),
      all: all)
  }
}

extension OpenBook {
  /// A follow-up for the day that text means.
  func followUp(_ text: String) throws -> FollowUp {
    var followUp = FollowUp(key: .none)
    followUp.due = try typed(text)
    return followUp
  }

  /// The amount that text means, of a customer's usual currency where it names none.
  func typed(amount text: String, of customer: Customer) throws -> Money {
    try typed(amount: text, in: usualCurrency(of: customer))
  }

  /// The amount that text means, of a currency where it names none.
  func typed(amount text: String, in currency: Currency) throws -> Money {
    do throws(FieldError) { return try TypedAmount.read(text, currency: currency) } catch {
      throw CommandFailure(sentence: words.sentence(error))
    }
  }
}
