internal import ArgumentParser
internal import BookStore
internal import SalesBook
internal import Screens

/// `rounds winback`: a customer who is leaving.
struct WinBackCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "winback", abstract: "Begin to win a customer back who is leaving.",
    discussion: """
      The talk with the one who decides is planned for the next working day, or for --next. rounds hypothesis says what \
      may be behind it, rounds winback-step goes on, rounds winbacks lists who is leaving. Nothing is given to them from \
      the talk until it is decided what for.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .word("said, or signals where they did not say so.")) var why = WinBack.Why.said
  @Option(help: .name("Who said it: ID or name of a contact, pinyin or initials.")) var contact: String?
  @Option(help: .day("The day of the talk: fri, 3d; none plans nothing.")) var next: String?
  @Option(help: .day("The day they said it, if not today.")) var day: String?
  @Argument(help: "The customer: ID, number, name, pinyin or initials.") var customer: String
  @Argument(help: "What they said, in their words, or what is seen.") var what: [String]

  func run(on book: OpenBook) throws {
    let customer = try RecordNamed.customer(customer, in: book)
    var about = WinBack(key: .none)
    (about.customer, about.why, about.what) = (customer.id, why, what.joined(separator: " "))
    about.opened = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    about.contact = try contact.map { try book.contact($0, of: customer) }
    let opening = OpenWinBack(about, first: try first(of: customer, book))
    book.tell(try book.commit(opening, insists: insistence.isGiven))
  }

  /// The talk that is planned; nil for none.
  private func first(of customer: Customer, _ book: OpenBook) throws -> FollowUp? {
    if next == "none" { return nil }
    var first = try next.map(book.followUp) ?? FollowUp(key: .none)
    if next == nil { first.due = book.rules.workingDays.adding(1, to: book.clock.today) }
    let data = book.store.book
    first.contact =
      data.customers.slot(of: customer.id).flatMap {
        data.highestReachable(ofCustomer: $0, on: book.clock.today)
      }?.id
    return first
  }
}

/// `rounds winback-step`: a step to keep a customer.
struct WinBackStepCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "winback-step",
    abstract: "Take a step to win a customer back, in their order.",
    discussion: """
      background: who did what and where; contact --channel: they were spoken with; answers --keep: why they are leaving \
      and what could keep them, in their words; cause --cause: what is behind it; change --due or --made: what is changed \
      because of it; decided --who, with --worth what it costs; went-back: they were told by e-mail (rounds letter \
      win-back); override --who: something is given all the same, on that day; won or lost; reopened.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .text("Of answers: what could keep them, in their words.")) var keep = ""
  @Option(help: .text("Of answers: what they said where we asked back.")) var askedBack = ""
  @Flag(help: "Of answers: they said that nothing could keep them.") var nothing = false
  @Flag(help: "Of answers: they complained.") var complained = false
  @Flag(help: "Of answers: we said that we are sorry.") var apologised = false
  @Option(help: .name("Who was spoken with: ID or name of a contact, pinyin or initials.")) var contact:
    String?
  @Option(help: .word("How: call, visit or meeting.")) var channel: Touch.Channel?
  @Option(help: .word("accident, personality or organisation; service, support, price or model."))
  var cause: WinBackStep.Cause?
  @Option(help: .id("Of a cause: ID of the case it goes back to.")) var aboutCase: String?
  @Option(help: .day("Of a change: the day it is planned for: fri, 3d.")) var due: String?
  @Option(help: .day("Of a change: the day it was made.")) var made: String?
  @Flag(help: "Of a decision: they are worth winning back.") var worth = false
  @Option(help: .money("What the fix costs for this customer; 0 for nothing.")) var costOne: String?
  @Option(help: .money("What it costs for all who have the cause.")) var costAll: String?
  @Option(help: .money("The money at stake; add-on sales and those they introduced among it.")) var stake:
    String?
  @Option(help: .text("What others will ask for who hear of it.")) var example = ""
  @Option(help: .login("Who decided it, or lets it be given: login or name.")) var who = ""
  @Option(help: .day("Plan what comes next for this day: fri, 3d.")) var next: String?
  @Option(help: .day("The day it was done, if not today.")) var day: String?
  @Argument(help: "The win-back's ID, or its customer.") var about: String
  @Argument(
    help:
      "background, contact, answers, cause, change, decided, went-back, override, won, lost or reopened.")
  var kind: WinBackStep.Kind
  @Argument(help: "What: who did what, why they are leaving, the cause, what is changed, why.") var what:
    [String] = []

  func run(on book: OpenBook) throws {
    let about = try RecordNamed.winBack(about, in: book)
    var step = WinBackStep(key: .none)
    (step.winBack, step.kind, step.what) = (about.id, kind, what.joined(separator: " "))
    step.day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    (step.keep, step.askedBack, step.complained, step.apologised) = (keep, askedBack, complained, apologised)
    step.nothing = nothing || kind == .answers && TypedRefusal.isFlat(keep)
    (step.channel, step.cause) = (channel ?? (kind == .contact ? .call : nil), cause)
    (step.worth, step.example, step.who) = (worth, example, who)
    step.due = try due.map { try book.typed($0) }
    step.made = try made.map { try book.typed($0, leaning: .past) }
    step.aboutCase = try aboutCase.map { try RecordNamed.customerCase($0, in: book).id }
    if let customer = book.store.book.customers[about.customer] {
      step.contact = try contact.map { try book.contact($0, of: customer) }
      step.costOne = try costOne.map { try book.typed(amount: $0, of: customer) }
      step.costAll = try costAll.map { try book.typed(amount: $0, of: customer) }
      step.stake = try stake.map { try book.typed(amount: $0, of: customer) }
    }
    let stepping = StepWinBack(step, next: try next.map(book.followUp))
    book.tell(try book.commit(stepping, insists: insistence.isGiven))
    tellOthers(about, in: book)
  }

  /// Names who else has the cause of one that was changed for, once it is at its end (moment 25).
  private func tellOthers(_ about: WinBack, in book: OpenBook) {
    guard kind == .won || kind == .lost, let standing = book.replay().standing(ofWinBack: about.id),
      !standing.course.changes.isEmpty
    else { return }
    let others = book.replay().others(withCauseOf: standing)
    let names = others.compactMap { book.store.book.customers[$0.customer]?.name }.sorted()
    if !names.isEmpty {
      Output.line(book.spoken.othersWithCause(names.joined(separator: ", ")), isSaved: true)
    }
  }
}

/// `rounds winback-made`: a change that was planned is made.
struct WinBackMadeCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "winback-made",
    abstract: "Say that a change is made that was planned because a customer was leaving.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .day("The day it was made, if not today.")) var day: String?
  @Argument(help: "The win-back's ID, or its customer.") var about: String
  @Argument(help: "Words of the change, where several are planned.") var what: [String] = []

  func run(on book: OpenBook) throws {
    let about = try RecordNamed.winBack(about, in: book)
    let planned = book.replay().standing(ofWinBack: about.id)?.planned ?? []
    let words = what.joined(separator: " ")
    guard let change = planned.first(where: { words.isEmpty || $0.what.contains(words) }) else {
      let known = planned.map(\.what).joined(separator: ", ")
      throw CommandFailure(sentence: book.spoken.nothingPlannedToChange(known))
    }
    let day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    book.tell(try book.commit(MakeChange(change.id, on: day), insists: insistence.isGiven))
  }
}

/// `rounds hypothesis`: what may be behind it that a customer is leaving.
struct HypothesisCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "hypothesis",
    abstract: "Note what may be behind it that a customer is leaving, and how it would be solved.",
    discussion: """
      Several of them, none taken for true before the customer was asked. With --outcome what became of one that was \
      noted, by what they answered.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .text("How we would solve it.")) var fix = ""
  @Option(help: .word("borne-out or not-so: what became of the one of those words.")) var outcome:
    Hypothesis.Outcome?
  @Option(help: .day("The day, if not today.")) var day: String?
  @Argument(help: "The win-back's ID, or its customer.") var about: String
  @Argument(help: "What may be behind it.") var what: [String]

  func run(on book: OpenBook) throws {
    let about = try RecordNamed.winBack(about, in: book)
    let day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    let words = what.joined(separator: " ")
    guard let outcome else {
      var thought = Hypothesis(key: .none)
      (thought.winBack, thought.day, thought.what, thought.fix) = (about.id, day, words, fix)
      book.tell(try book.commit(NoteHypothesis(thought), insists: insistence.isGiven))
      return
    }
    let known = book.replay().standing(ofWinBack: about.id)?.hypotheses ?? []
    guard let thought = known.first(where: { $0.what.contains(words) }) else {
      throw CommandFailure(sentence: book.spoken.noSuchHypothesis(known.map(\.what).joined(separator: ", ")))
    }
    let settling = SettleHypothesis(thought.id, outcome, on: day)
    book.tell(try book.commit(settling, insists: insistence.isGiven))
  }
}

/// `rounds winbacks`: who is leaving, and what that wants.
struct WinBacksCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "winbacks", abstract: "List customers who are leaving, and what comes next with each.",
    discussion: "With --signals those instead who may be leaving, though they did not say so.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption
  @Flag(help: "Those won back or lost too.") var all = false
  @Flag(help: "Instead a line for each customer of whom signals add up.") var signals = false
  @Argument(help: "Only this customer's: ID, number, name, pinyin or initials.") var customer: String?

  func printed(on book: OpenBook) throws -> Report {
    let login = try whose.login(in: book)
    let customer = try customer.map { try RecordNamed.customer($0, in: book) }
    if signals { return Report.leaving(book, of: customer, who: login) }
    return Report.winBacks(book, of: customer, who: login, all: all)
  }
}

extension RecordNamed {
  /// The win-back of an ID, or the open one of the customer that text means; of a customer without an open one the latest.
  static func winBack(_ text: String, in book: OpenBook) throws -> WinBack {
    let data = book.store.book
    if let id = ID<WinBack>(text.uppercased()), let about = data.winBacks[id] { return about }
    let customer = try RecordNamed.customer(text, in: book)
    let all = data.customers.slot(of: customer.id).map { book.replay().winBacks(ofCustomer: $0) } ?? []
    guard let meant = all.first else {
      throw CommandFailure(sentence: book.spoken.noWinBack(customer.name))
    }
    return meant.about
  }
}
