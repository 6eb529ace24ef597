/// Judges whether a customer's arrears are in bad faith.
public struct JudgeArrears: Operation {
  public static let keyword = JournalWord.deed(.judgeArrears)
  /// The judgement; its key is filled in, and who where that is empty.
  public var judgement: Judgement

  /// That judgement.
  public init(_ judgement: Judgement) { self.judgement = judgement }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let customer = try book.require(judgement.customer, Customer.self)
    guard !judgement.reason.isEmpty else { throw .fieldMissing(.judgement, field: "Reason") }
    guard let slot = book.customers.slot(of: customer.id),
      let arrears = Replay(book, asOf: judgement.day).openArrears(ofCustomer: slot)
    else { throw .rungBarred(.nothingOverdue) }
    guard arrears.judgement?.verdict != judgement.verdict else { throw .nothingToDo }
    var judgement = judgement
    judgement.id = book.freshID(Judgement.self, drawing: &ids)
    if judgement.by.isEmpty { judgement.by = author.login }
    return Plan(
      did: "Judged the arrears of \(customer.name) \(judgement.verdict.rawValue)", [.add(judgement)])
  }
}

/// Takes a rung of collecting (S2). Talk is a contact as well, and stopping supply
/// puts a hold on the customer, in the same entry.
public struct TakeRung: Operation {
  public static let keyword = JournalWord.deed(.takeRung)
  /// The step; its key is filled in, and who where that is empty.
  public var step: RungStep
  /// Whether the account was checked with their finance department for it: it
  /// is recorded as a statement they confirm.
  public var reconciles: Bool
  /// Whether it is a contact as well.
  public var logs: Bool
  /// Whether supply is held by it, if it is not held already.
  public var holds: Bool

  /// That step; what goes with its rung goes with it, unless that is said.
  public init(_ step: RungStep, reconciles: Bool = false, logs: Bool? = nil, holds: Bool? = nil) {
    self.step = step
    self.reconciles = reconciles
    self.logs = logs ?? step.rung.isTalk
    self.holds = holds ?? (step.rung == .stopSupply)
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let customer = try book.require(step.customer, Customer.self)
    guard let slot = book.customers.slot(of: customer.id) else {
      throw .gone(.customer, key: customer.id.text)
    }
    if let refusal = step.dayToCome(after: author.day) { throw refusal }
    let replay = Replay(book, asOf: author.day)
    let doubts = try replay.guarding(step, ofCustomer: slot, isReconciling: reconciles)
    guard !step.did.isEmpty else { throw .fieldMissing(.rungStep, field: "Did") }
    if step.rung == .legal, step.means == nil { throw .fieldMissing(.rungStep, field: "Means") }
    var step = step
    step.id = book.freshID(RungStep.self, drawing: &ids)
    if step.by.isEmpty { step.by = author.login }
    if step.outcome != nil { step.answered = step.answered ?? step.day }
    var changes: [Change] = [.add(step)]
    if logs {
      changes += try talk(of: step).plan(on: book, as: author, drawing: &ids).changes
    }
    if reconciles { changes.append(.add(confirmed(step, book, &ids))) }
    if holds, replay.hold(ofCustomer: slot) == nil {
      var hold = Hold(key: book.freshID(Hold.self, drawing: &ids))
      (hold.customer, hold.day, hold.reason, hold.by) = (customer.id, step.day, step.did, step.by)
      changes.append(.add(hold))
    }
    return Plan(
      did: "Took rung \(step.rung.number), \(step.rung.rawValue), with \(customer.name)", changes,
      doubting: doubts)
  }

  /// The contact it is: the cadence and colleagues see it (domain §3).
  private func talk(of step: RungStep) -> LogTouch {
    var touch = Touch(key: .none)
    (touch.customer, touch.contact, touch.day, touch.by) = (step.customer, step.contact, step.day, step.by)
    (touch.said, touch.reached) = (step.did, step.outcome != .noAnswer)
    return LogTouch(touch)
  }

  private func confirmed(_ step: RungStep, _ book: Book, _ ids: inout FreshIDs) -> Statement {
    var statement = Statement(key: book.freshID(Statement.self, drawing: &ids))
    (statement.customer, statement.asOf, statement.sent) = (step.customer, step.day, step.day)
    (statement.answer, statement.answered, statement.by) = (.confirmed, step.day, step.by)
    return statement
  }
}

extension Replay {
  /// What is asked about before a step is taken, or written down differently, by the replayed day. One entered late must
  /// have been allowed on its day, and not be barred since. Throws where it may not be.
  func guarding(
    _ step: RungStep, ofCustomer slot: Int, isReconciling: Bool = false
  ) throws(Refusal) -> [Doubt] {
    let days = [on(step.day), self]
    if days[0].openArrears(ofCustomer: slot) == nil { throw .rungBarred(.nothingOverdue) }
    // What kept a claim from lapsing then did so, whatever became of the claim.
    if days.contains(where: { $0.keepsClaim(step, ofCustomer: slot) }) { return [] }
    var doubts: [RungDoubt] = []
    for then in days {
      if let obstacle = then.obstacle(to: step, ofCustomer: slot, isReconciling: isReconciling),
        obstacle != .nothingOverdue
      {
        throw .rungBarred(obstacle)
      }
      for doubt in then.doubts(about: step, ofCustomer: slot, isReconciling: isReconciling)
      where !doubts.contains(doubt) {
        doubts.append(doubt)
      }
    }
    return doubts.map { .rung($0) }
  }
}

/// Records what came of a step of collecting.
public struct AnswerRung: Operation {
  public static let keyword = JournalWord.deed(.answerRung)
  public var step: ID<RungStep>
  /// What came of it.
  public var outcome: RungStep.Outcome
  /// What they said.
  public var answer: String
  /// When to look at it again; nil leaves the day as it is.
  public var next: Day?
  /// The day it came.
  public var day: Day

  /// That outcome of that step, on a day.
  public init(
    _ step: ID<RungStep>, _ outcome: RungStep.Outcome, answer: String = "", on day: Day, next: Day? = nil
  ) {
    self.step = step
    self.outcome = outcome
    self.answer = answer
    self.day = day
    self.next = next
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let step = try book.require(step, RungStep.self)
    // That there is no answer yet is no last word.
    guard !step.hasAnswer else { throw .alreadySo(.rungStep, key: step.id.text) }
    guard day >= step.day else { throw .dayTooEarly(.rungStep, field: "Answered", since: step.day) }
    var answered = step
    (answered.outcome, answered.answer, answered.answered) = (outcome, answer, day)
    answered.again = next
    let who = book.customers[step.customer]?.name ?? step.customer.text
    return Plan(
      did: "Rung \(step.rung.number) with \(who) came to '\(outcome.rawValue)'",
      [.change(step, to: answered)])
  }
}

/// Leaves a rung that ran.
public struct LeaveRung: Operation {
  public static let keyword = JournalWord.deed(.leaveRung)
  public var step: ID<RungStep>
  /// Since when.
  public var day: Day
  public var reason: String

  /// That step, left on a day.
  public init(_ step: ID<RungStep>, on day: Day, reason: String) {
    self.step = step
    self.day = day
    self.reason = reason
  }

  /// A hold stays until a person
  /// lifts it.
  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let step = try book.require(step, RungStep.self)
    guard step.ended == nil else { throw .alreadySo(.rungStep, key: step.id.text) }
    guard !reason.isEmpty else { throw .fieldMissing(.rungStep, field: "EndReason") }
    guard day >= step.day else { throw .dayTooEarly(.rungStep, field: "Ended", since: step.day) }
    var left = step
    (left.ended, left.endReason) = (day, reason)
    let who = book.customers[step.customer]?.name ?? step.customer.text
    return Plan(did: "Left rung \(step.rung.number) with \(who)", [.change(step, to: left)])
  }
}

/// Lifts a hold on supply.
public struct LiftHold: Operation {
  public static let keyword = JournalWord.deed(.liftHold)
  public var customer: ID<Customer>
  public var reason: String

  /// The hold of that customer.
  public init(_ customer: ID<Customer>, reason: String) {
    self.customer = customer
    self.reason = reason
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let owner = try book.require(customer, Customer.self)
    guard let slot = book.customers.slot(of: customer) else { throw .gone(.customer, key: customer.text) }
    let holds = book.holdsOf[slot].compactMap { book.holds[slot: $0] }.filter { $0.held(on: author.day) }
    guard !holds.isEmpty else { throw .alreadySo(.hold, key: owner.name) }
    guard !reason.isEmpty else { throw .fieldMissing(.hold, field: "LiftReason") }
    let changes = holds.map { hold -> Change in
      var lifted = hold
      (lifted.lifted, lifted.liftReason, lifted.liftedBy) = (author.day, reason, author.login)
      return .change(hold, to: lifted)
    }
    return Plan(did: "Lifted the hold on \(owner.name)", changes)
  }
}
