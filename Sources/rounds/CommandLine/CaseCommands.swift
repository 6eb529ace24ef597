internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds case`: a complaint, a doubt or a problem.
struct CaseCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: "Take down a complaint or a doubt of a customer.",
    discussion: """
      The first action is planned for the next working day, or for --next. rounds case-step says what was done about \
      it, rounds cases lists what is open.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .word("quality, delivery, service, price, people, contract, changed-need or other."))
  var kind = CustomerCase.Kind.other
  @Option(help: .count("How much it weighs on them, 1 to 3.")) var effect = CustomerCase.usualEffect
  @Option(help: .number("Number of the invoice it is about; what they contest of it goes with it."))
  var invoice: String?
  @Option(help: .name("Who told us: ID or name of a contact, pinyin or initials.")) var contact: String?
  @Option(help: .day("The day of the first action: fri, 3d; none plans nothing.")) var next: String?
  @Option(help: .day("The day they told us, if not today.")) var day: String?
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String
  @Argument(help: "What happened, as it is.") var facts: [String]

  func run(on book: OpenBook) throws {
    let customer = try RecordNamed.customer(customer, in: book)
    var about = CustomerCase(key: .none)
    (about.customer, about.kind, about.effect) = (customer.id, kind, effect)
    about.facts = facts.joined(separator: " ")
    about.opened = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    about.contact = try contact.map { try book.contact($0, of: customer) }
    if let invoice { try take(invoice, into: &about, of: customer, in: book) }
    book.tell(try book.commit(OpenCase(about, first: try first(book)), insists: insistence.isGiven))
  }

  private func take(
    _ number: String, into about: inout CustomerCase, of customer: Customer, in book: OpenBook
  ) throws {
    let invoice = try book.invoice(number, of: customer)
    about.invoice = invoice
    let slot = book.store.book.customers.slot(of: customer.id)
    about.dispute =
      slot.flatMap { book.replay().openDisputes(ofCustomer: $0) }?
      .first { $0.invoice == invoice }?.id
  }

  /// What is planned as the first action; nil for nothing.
  private func first(_ book: OpenBook) throws -> FollowUp? {
    guard let next else {
      var first = FollowUp(key: .none)
      first.due = book.rules.workingDays.adding(1, to: book.clock.today)
      return first
    }
    return next == "none" ? nil : try book.followUp(next)
  }
}

/// `rounds case-step`: something was done about a case.
struct CaseStepCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "case-step",
    abstract: "Say what was done about a case, until it is closed.",
    discussion: """
      told: what comes next; cause: why it happened, with --scope; reported --to: who of us can do something about it; \
      part --to --due: what a colleague or a department does; explained: they were told the cause; closed --satisfied: \
      how content they are; reopened: why. A case is closed once the cause is written down and they were told; of \
      quality or a changed need what was reported has to be answered before (rounds case-answer).
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .word("Of a cause: specific, or systemic where others have it too.")) var scope:
    CustomerCase.Scope?
  @Option(help: .login("Who of us it is reported to, or who has a part: a login or a department.")) var to =
    ""
  @Option(help: .day("By when a part is to be done: fri, 3d.")) var due: String?
  @Option(help: .count("How content they are with how it ended, 1 to 5.")) var satisfied: Int?
  @Option(help: .text("What is missing for a 5.")) var gap = ""
  @Option(help: .name("Who was told: ID or name of a contact, pinyin or initials.")) var contact: String?
  @Option(help: .id("ID of what we said we will do about it.")) var commitment: String?
  @Option(help: .day("Plan what comes next for this day: fri, 3d.")) var next: String?
  @Option(help: .day("The day it was done, if not today.")) var day: String?
  @Argument(help: "The case's ID, or a customer with one open case.") var about: String
  @Argument(help: "told, explained, cause, reported, part, action, closed or reopened.") var kind:
    CaseStep.Kind
  @Argument(help: "What: the cause, what comes next, what is asked, what was done.") var what: [String] = []

  func run(on book: OpenBook) throws {
    let about = try RecordNamed.customerCase(about, in: book)
    var step = CaseStep(key: .none)
    (step.ofCase, step.kind, step.what) = (about.id, kind, what.joined(separator: " "))
    step.day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    (step.scope, step.to, step.satisfied, step.gap) = (scope, to, satisfied, gap)
    step.due = try due.map { try book.typed($0) }
    step.commitment = try commitment.map { try book.commitment($0) }
    if let contact, let customer = book.store.book.customers[about.customer] {
      step.contact = try book.contact(contact, of: customer)
    }
    let stepping = StepCase(step, next: try next.map(book.followUp))
    book.tell(try book.commit(stepping, insists: insistence.isGiven))
    tellOthers(about, in: book)
  }

  /// Names the others with the cause of a case that was closed for one (S2, S3).
  private func tellOthers(_ about: CustomerCase, in book: OpenBook) {
    guard kind == .closed, let standing = book.replay().standing(ofCase: about.id) else { return }
    let others = book.replay().others(withCauseOf: standing)
    let names = others.compactMap { book.store.book.customers[$0.customer]?.name }.sorted()
    if !names.isEmpty {
      Output.line(book.spoken.othersWithCause(names.joined(separator: ", ")), isSaved: true)
    }
  }
}

/// `rounds case-answer`: what came back to a report, or a part that is done.
struct CaseAnswerCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "case-answer",
    abstract: "Say what came back to what was reported about a case, or that a part of it is done.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .login("Whose answer it is, where several are waited for.")) var by: String?
  @Option(help: .day("The day it came, if not today.")) var day: String?
  @Argument(help: "The case's ID, or a customer with one open case.") var about: String
  @Argument(help: "What came back, or was done.") var answer: [String]

  func run(on book: OpenBook) throws {
    let about = try RecordNamed.customerCase(about, in: book)
    let waiting = book.replay().standing(ofCase: about.id)?.waiting ?? []
    guard let step = waiting.first(where: { step in by.map { step.to == $0 } ?? true }) else {
      throw CommandFailure(sentence: book.spoken.nothingReported(waiting.map(\.to).joined(separator: ", ")))
    }
    let day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    let answering = AnswerCaseStep(step.id, answer.joined(separator: " "), on: day)
    book.tell(try book.commit(answering, insists: insistence.isGiven))
  }
}

/// `rounds cases`: what is complained about, and what it wants.
struct CasesCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases", abstract: "List cases that are open, what weighs most on a customer first.",
    discussion: "With --causes the causes of how we work instead, with how many customers have each.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption
  @Flag(help: "Those closed too.") var all = false
  @Flag(help: "Instead a line for each systemic cause.") var causes = false
  @Argument(help: "Only this customer's: ID, number, name, pinyin or initials.") var customer: String?

  func printed(on book: OpenBook) throws -> Report {
    let login = try whose.login(in: book)
    if causes { return Report.causes(book, of: login) }
    return Report.cases(
      book, of: try customer.map { try RecordNamed.customer($0, in: book) }, who: login, all: all)
  }
}

extension RecordNamed {
  /// The case of an ID, or the one open case of the customer that text means; of a customer without an open one, one
  /// that was closed.
  static func customerCase(_ text: String, in book: OpenBook) throws -> CustomerCase {
    let data = book.store.book
    if let id = ID<CustomerCase>(text.uppercased()), let about = data.cases[id] { return about }
    let customer = try RecordNamed.customer(text, in: book)
    let all = data.customers.slot(of: customer.id).map { book.replay().cases(ofCustomer: $0) } ?? []
    let open = all.filter(\.isOpen)
    let meant = open.isEmpty ? all : open
    guard meant.count == 1 else {
      let listed = meant.map { "\($0.about.facts) \($0.about.id.text)" }.joined(separator: ", ")
      throw CommandFailure(sentence: book.spoken.cases(customer.name, listed))
    }
    return meant[0].about
  }
}

extension OpenBook {
  /// What we said we will do, by its ID.
  fileprivate func commitment(_ text: String) throws -> ID<Commitment> {
    guard let id = ID<Commitment>(text.uppercased()), store.book.commitments[id] != nil else {
      throw CommandFailure(sentence: words.sentence(.gone(.commitment, key: text), .commandLine))
    }
    return id
  }
}
