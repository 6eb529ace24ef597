/// Begins to win a customer back who says they are leaving, or seems to (S3).
public struct OpenWinBack: Operation {
  public static let keyword = JournalWord.deed(.openWinBack)
  /// The win-back; its key is filled in, and who opened it where that is empty.
  public var about: WinBack
  /// What is planned first; customer, key, origin and day made are filled in. Nil plans nothing.
  public var first: FollowUp?

  /// That win-back, with that plan.
  public init(_ about: WinBack, first: FollowUp? = nil) { (self.about, self.first) = (about, first) }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let customer = try book.require(about.customer, Customer.self)
    guard !about.what.isEmpty else { throw .fieldMissing(.winBack, field: "What") }
    var opened = about
    opened.id = book.freshID(WinBack.self, drawing: &ids)
    if opened.by.isEmpty { opened.by = author.login }
    try book.check(opened)
    let slot = book.customers.slot(of: customer.id)
    if let open = slot.flatMap({ Replay(book, asOf: .endOfTime).openWinBack(ofCustomer: $0) }) {
      throw .alreadySo(.winBack, key: open.about.id.text)
    }
    var plan = Plan(
      did: "Began to win back \(customer.name): \(opened.what.inOneLine)", [.add(opened)],
      doubting: book.doubts(aboutOpening: opened))
    if let first { plan.add(try first.planned(about: opened, on: book, as: author, drawing: &ids)) }
    return plan
  }
}

/// Takes a step to keep a customer: what is known, the talk, what they answered, the cause, what is changed, what was
/// decided, our letter, how it ended.
public struct StepWinBack: Operation {
  public static let keyword = JournalWord.deed(.stepWinBack)
  /// The step; its key is filled in, and who where that is empty.
  public var step: WinBackStep
  /// What followed it in the same talk, as their answers follow that they were spoken with; nil for nothing.
  public var following: WinBackStep?
  /// Whether the talk a contact is gets logged with it; not where it is logged in the same entry anyway.
  public var logsTalk = true
  /// What is planned next about it; customer, key, origin and day made are filled in.
  public var next: FollowUp?

  /// That step.
  public init(_ step: WinBackStep, followedBy following: WinBackStep? = nil, next: FollowUp? = nil) {
    (self.step, self.following, self.next) = (step, following, next)
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let about = try book.require(step.winBack, WinBack.self)
    var taken = step
    taken.id = book.freshID(WinBackStep.self, drawing: &ids)
    if taken.by.isEmpty { taken.by = author.login }
    try book.check(taken)
    let who = book.customers[about.customer]?.name ?? about.customer.text
    let said = taken.what.isEmpty ? about.what : taken.what
    var plan = Plan(
      did: "Winning back \(who), \(taken.kind.rawValue): \(said.inOneLine)", [.add(taken)],
      doubting: book.doubts(aboutTaking: taken))
    if var following {
      following.id = book.freshID(WinBackStep.self, drawing: &ids)
      if following.by.isEmpty { following.by = author.login }
      var after = book
      after.put(taken)
      try after.check(following)
      plan.changes.append(.add(following))
      plan.doubts += after.doubts(aboutTaking: following)
    }
    if taken.kind == .wentBack {
      plan.add(try book.letter(of: taken, about, as: author, drawing: &ids))
    }
    if taken.kind == .contact, logsTalk {
      plan.add(try book.talk(of: taken, about, as: author, drawing: &ids))
    }
    if let next, taken.kind != .won, taken.kind != .lost {
      plan.add(try next.planned(about: about, on: book, as: author, drawing: &ids))
    }
    return plan
  }
}

extension Book {
  /// The talk with them, which carries out what was planned for it; a talk of that day is not logged twice.
  fileprivate func talk(
    of step: WinBackStep, _ about: WinBack, as author: Author, drawing ids: inout FreshIDs
  ) throws(Refusal) -> Plan {
    let slot = customers.slot(of: about.customer)
    let isLogged =
      slot.map { slot in
        touchesOf[slot].contains { child in
          touches[slot: child].map { $0.reached && $0.channel == step.channel && $0.day == step.day } ?? false
        }
      } ?? false
    guard !isLogged else { return Plan(did: "", []) }
    var touch = Touch(key: .none)
    (touch.customer, touch.contact, touch.day) = (about.customer, step.contact, step.day)
    (touch.channel, touch.said, touch.by) = (step.channel ?? .call, step.what, step.by)
    let planned = slot.map { followUpsOf[$0].compactMap { followUps[slot: $0] } } ?? []
    let meant = planned.filter { $0.origin == .winBack && $0.isPlanned && $0.made <= step.day }
      .min { ($0.due, $0.id) < ($1.due, $1.id) }
    return try LogTouch(touch, finishing: meant?.id).plan(on: self, as: author, drawing: &ids)
  }

  /// The e-mail by which they are told what was changed: it is a touch, unless it was logged already on its day.
  fileprivate func letter(
    of step: WinBackStep, _ about: WinBack, as author: Author, drawing ids: inout FreshIDs
  ) throws(Refusal) -> Plan {
    let slot = customers.slot(of: about.customer)
    let isLogged =
      slot.map { slot in
        touchesOf[slot].contains {
          touches[slot: $0].map { $0.letter == .winBack && $0.day == step.day } ?? false
        }
      } ?? false
    guard !isLogged else { return Plan(did: "", []) }
    var touch = Touch(key: .none)
    (touch.customer, touch.contact, touch.day) = (about.customer, step.contact, step.day)
    (touch.channel, touch.letter, touch.said) = (.mail, .winBack, step.what)
    return try LogTouch(touch).plan(on: self, as: author, drawing: &ids)
  }
}

/// A change that was planned is made.
public struct MakeChange: Operation {
  public static let keyword = JournalWord.deed(.makeChange)
  public var step: ID<WinBackStep>
  /// The day it was made.
  public var day: Day

  /// That change, on that day.
  public init(_ step: ID<WinBackStep>, on day: Day) { (self.step, self.day) = (step, day) }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let planned = try book.require(step, WinBackStep.self)
    guard planned.kind == .change else { throw .nothingToDo }
    guard planned.made == nil else { throw .alreadySo(.winBackStep, key: step.text) }
    var made = planned
    made.made = day
    try book.check(made, changedFrom: planned)
    return Plan(did: "Changed what was planned: \(made.what.inOneLine)", [.change(planned, to: made)])
  }
}

/// Notes what may be behind it that a customer is leaving, and how we would solve it.
public struct NoteHypothesis: Operation {
  public static let keyword = JournalWord.deed(.noteHypothesis)
  /// The hypothesis; its key is filled in, and who where that is empty.
  public var hypothesis: Hypothesis

  /// That hypothesis.
  public init(_ hypothesis: Hypothesis) { self.hypothesis = hypothesis }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let about = try book.require(hypothesis.winBack, WinBack.self)
    guard !hypothesis.what.isEmpty else { throw .fieldMissing(.hypothesis, field: "What") }
    var noted = hypothesis
    noted.id = book.freshID(Hypothesis.self, drawing: &ids)
    if noted.by.isEmpty { noted.by = author.login }
    try book.check(noted)
    let who = book.customers[about.customer]?.name ?? about.customer.text
    return Plan(did: "Why \(who) may be leaving: \(noted.what)", [.add(noted)])
  }
}

/// What became of a hypothesis, by what they said.
public struct SettleHypothesis: Operation {
  public static let keyword = JournalWord.deed(.settleHypothesis)
  public var hypothesis: ID<Hypothesis>
  public var outcome: Hypothesis.Outcome
  /// The day it was known.
  public var day: Day

  /// That outcome, on that day.
  public init(_ hypothesis: ID<Hypothesis>, _ outcome: Hypothesis.Outcome, on day: Day) {
    (self.hypothesis, self.outcome, self.day) = (hypothesis, outcome, day)
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let thought = try book.require(hypothesis, Hypothesis.self)
    guard thought.outcome != outcome else { throw .alreadySo(.hypothesis, key: hypothesis.text) }
    var settled = thought
    (settled.outcome, settled.settled) = (outcome, day)
    try book.check(settled, changedFrom: thought)
    return Plan(did: "\(thought.what): \(outcome.rawValue)", [.change(thought, to: settled)])
  }
}

extension FollowUp {
  /// What plans it as work on a win-back.
  fileprivate func planned(
    about: WinBack, on book: Book, as author: Author, drawing ids: inout FreshIDs
  ) throws(Refusal) -> Plan {
    var plan = self
    (plan.customer, plan.origin) = (about.customer, .winBack)
    if plan.contact == nil { plan.contact = about.contact }
    if plan.purpose.isEmpty { plan.purpose = about.what.inOneLine }
    return try PlanFollowUp(plan).plan(on: book, as: author, drawing: &ids)
  }
}

extension String {
  /// The text as a field of one line can hold it.
  fileprivate var inOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
