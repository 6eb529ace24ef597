internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds rung`: a step of collecting.
struct RungCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "rung", abstract: "Take a rung of collecting: 1 talk to 6 legal.",
    discussion: """
      Rungs 4 to 6 need the account checked with them (rounds statement, or --reconciled). A rung outside those for the \
      judgement, or on an account never checked, is refused with the reason; --insist takes it. A legal step that keeps \
      a claim from lapsing is always taken.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .day("The day it was taken, if not today.")) var day: String?
  @Option(help: .day("Look at it again on this day: fri, 3d, 12-01.")) var next: String?
  @Option(help: .word("For the legal rung lawyers-letter, suit or arbitration.")) var means: RungStep.Means?
  @Option(help: .word("What came of it: no-answer, promised, paid, other or refused.")) var outcome:
    RungStep.Outcome?
  @Option(help: .text("What they answered.")) var answer = ""
  @Flag(help: "The account was checked with their finance department for it.") var reconciled = false
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String
  @Argument(help: "1 to 6, or talk, ally, decider, stop-supply, agency, legal.") var rung: Rung
  @Argument(help: "What was done; for an agency its name and terms.") var did: [String]

  func run(on book: OpenBook) throws {
    var step = RungStep(key: .none)
    step.customer = try RecordNamed.customer(customer, in: book).id
    step.day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    (step.rung, step.means, step.outcome, step.answer) = (rung, means, outcome, answer)
    step.next = try next.map { try book.typed($0) }
    step.did = did.joined(separator: " ")
    book.tell(try book.commit(TakeRung(step, reconciles: reconciled), insists: insistence.isGiven))
  }
}

/// `rounds judge`: in bad faith or not.
struct JudgeCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "judge", abstract: "Judge whether a customer's arrears are in bad faith, with the reason.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @Option(help: .day("The day it holds from, if not today.")) var day: String?
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String
  @Argument(help: "deliberate or not-deliberate.") var verdict: Judgement.Verdict
  @Argument(help: "Why one thinks so.") var reason: [String]

  func run(on book: OpenBook) throws {
    var judgement = Judgement(key: .none)
    judgement.customer = try RecordNamed.customer(customer, in: book).id
    judgement.day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    (judgement.verdict, judgement.reason) = (verdict, reason.joined(separator: " "))
    book.tell(try book.commit(JudgeArrears(judgement)))
  }
}

/// `rounds archive`: a customer is put away.
struct ArchiveCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "Put a customer away, with the reason; its history and what it owes stay.",
    discussion: """
      A customer who bought within two years, or with whom something is open, is let go by it: that is refused with \
      what is owed, promised and open. --review puts them under an exit review instead, whose first step is to look \
      deeper; --insist puts them away all the same. What they owe and have promised stays in rounds today and \
      rounds overdue.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Flag(help: "Take a customer back that was put away.") var back = false
  @Flag(help: "Put who bought of late under an exit review instead.") var review = false
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String
  @Argument(help: "Why.") var reason: [String] = []

  func validate() throws {
    guard back == reason.isEmpty else {
      throw ValidationError.said { back ? $0.backWithoutReason : $0.whyArchived }
    }
  }

  func run(on book: OpenBook) throws {
    let customer = try RecordNamed.customer(customer, in: book)
    guard !back else { return book.tell(try book.commit(TakeBackCustomers([customer.id]))) }
    let why = reason.joined(separator: " ")
    let slot = book.store.book.customers.slot(of: customer.id)
    if review, slot.flatMap({ book.replay().lettingGo(ofCustomer: $0) })?.beginsExit ?? false {
      let opening = OpenExit(
        puttingAway: customer.id, because: why, on: book.clock.today, in: book.store.book)
      return book.tell(try book.commit(opening, insists: insistence.isGiven))
    }
    let archiving = ArchiveCustomers([customer.id], reason: why)
    book.tell(try book.commit(archiving, insists: insistence.isGiven))
  }
}
