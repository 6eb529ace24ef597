@testable import SalesBook

/// A book with a customer who is leaving.
struct WinBackDesk {
  var desk = Desktop()
  let acme: Customer
  private(set) var about = WinBack(key: .none)

  /// The customer, and where one is wanted a win-back of that kind, opened on the 16th.
  init(opened why: WinBack.Why? = .said, grade: Grade? = nil) throws {
    for login in ["wang", "li"] { try desk.carryOut(AddRecord(Person(login: login))) }
    acme = try desk.customer("Acme") { $0.owner = "wang" }
    if let grade { try desk.carryOut(GradeCustomers([acme.id], grade, on: .on("2026-01-05"))) }
    guard let why else { return }
    about = try open(why)
  }

  /// Opens one.
  mutating func open(
    _ why: WinBack.Why = .said, of customer: Customer? = nil, on day: String = "2026-11-16",
    insists: Bool = true
  ) throws(Refusal) -> WinBack {
    var about = WinBack(key: .none)
    (about.customer, about.opened, about.why) = ((customer ?? acme).id, .on(day), why)
    about.what = "they buy elsewhere from next month"
    return try desk.carryOut(OpenWinBack(about), insists: insists).added()
  }

  /// Takes steps of the one that was opened, or of another, each with all it needs.
  mutating func take(
    _ kinds: WinBackStep.Kind..., of about: WinBack? = nil, on day: String = "2026-11-17",
    insists: Bool = true, _ fill: (inout WinBackStep) -> Void = { _ in }
  ) throws(Refusal) {
    for kind in kinds {
      var step = WinBackStep.filled(kind, of: about ?? self.about, on: .on(day))
      fill(&step)
      try desk.carryOut(StepWinBack(step), insists: insists)
    }
  }

  /// Writes an explanation down.
  @discardableResult
  mutating func think(_ what: String, on day: String = "2026-11-17") throws(Refusal) -> Hypothesis {
    var hypothesis = Hypothesis(key: .none)
    (hypothesis.winBack, hypothesis.day, hypothesis.what) = (about.id, .on(day), what)
    hypothesis.fix = "mend it"
    return try desk.carryOut(NoteHypothesis(hypothesis)).added()
  }

  /// Adds a person at the customer.
  mutating func person(_ name: String, _ fill: (inout Contact) -> Void = { _ in }) throws(Refusal) -> Contact
  {
    var contact = Contact(key: .none)
    (contact.customer, contact.name, contact.phone) = (acme.id, name, "138")
    fill(&contact)
    return try desk.carryOut(AddContact(contact)).added()
  }

  /// Sets how many signals must add up.
  mutating func need(_ count: Int) {
    var setting = Setting(key: "WinBackSignals")
    setting.value = String(count)
    desk.book.put(setting)
  }

  /// How it stands as of a day.
  func standing(_ day: String = "2026-11-23") -> WinBackStanding? {
    replay(day).standing(ofWinBack: about.id)
  }

  /// The book as of a day.
  func replay(_ day: String = "2026-11-23") -> Replay { Replay(desk.book, asOf: .on(day)) }

  /// Where the customer stands in its table.
  var slot: Int { desk.book.customers.slot(of: acme.id) ?? 0 }
}

extension WinBackStep {
  /// A step of a kind with all it needs.
  static func filled(_ kind: Kind, of about: WinBack, on day: Day) -> WinBackStep {
    var step = WinBackStep(key: .none)
    (step.winBack, step.day, step.kind, step.what) = (about.id, day, kind, "the depot came late")
    switch kind {
    case .contact: step.channel = .call
    case .answers: step.keep = "a day we can rely on"
    case .cause: step.cause = .service
    case .change: step.due = day + 7
    case .decided:
      (step.worth, step.who, step.example) = (true, "li", "others want the same day")
      (step.costOne, step.costAll) = (Money(minor: 0, .cny), Money(minor: 90_000, .cny))
    case .override: step.who = "li"
    case .background, .wentBack, .won, .lost, .reopened: break
    }
    return step
  }
}
