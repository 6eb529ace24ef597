extension RoundReasonKind {
  /// A case waits for its first word, its cause, an answer, or to be closed.
  public static let caseWaiting = RoundReasonKind("case")
  /// A colleague has a part in a case, or a department is late with one.
  public static let casePart = RoundReasonKind("case-part")
}

/// Cases that wait for us, and what colleagues have to do about them (domain §9).
struct CasesWaiting: RoundSource {
  func reasons(_ sight: RoundSight) -> [any RoundReason] {
    guard !sight.book.casesOf.isEmpty(of: sight.slot) else { return [] }
    let (replay, day) = (sight.replay, sight.day)
    let isMoved = replay.hasMovedCases(ofCustomer: sight.slot)
    return replay.openCases(ofCustomer: sight.slot).flatMap { standing -> [any RoundReason] in
      let waiting = CaseWaiting(standing: standing, firstWordDue: replay.firstWordDue(standing))
      let isDone = standing.stage != .firstWord && standing.steps.contains { $0.day == day }
      let rests = !waiting.mustNotWait && (isMoved || isDone)
      let parts = standing.waiting.filter { $0.kind == .part }.flatMap { sight.reasons(of: $0, standing) }
      return (rests ? [] : [waiting as any RoundReason]) + parts
    }
  }
}

extension RoundSight {
  /// A part from its day on for who has it, where that is one of us; once late for who has the customer.
  fileprivate func reasons(of part: CaseStep, _ standing: CaseStanding) -> [CasePartDue] {
    guard let due = part.due, due <= day else { return [] }
    let colleague = book.people[Name(part.to)].flatMap { $0.active ? $0.login.text : nil }
    let theirs = colleague.map { CasePartDue(standing: standing, part: part, doer: $0) }
    let isOurs = colleague == book.owner(of: customer, asOf: day)
    let late = part.isLate(on: day) && !isOurs ? CasePartDue(standing: standing, part: part, doer: nil) : nil
    return [theirs, late].compactMap { $0 }
  }
}

extension Replay {
  /// Whether somebody put the work on a customer's cases to a day to come.
  fileprivate func hasMovedCases(ofCustomer slot: Int) -> Bool {
    book.followUpsOf[slot].contains { child in
      guard let plan = book.followUps[slot: child] else { return false }
      return plan.origin == .caseWork && plan.waited(on: day) && due(of: plan, slot: child) > day
    }
  }
}

/// A case that waits for us: on the list of every day until someone moves it, and until they had a first word however it
/// is moved.
public struct CaseWaiting: RoundReason {
  public let standing: CaseStanding
  /// The last day on which they have the first word of it.
  public let firstWordDue: Day

  public var kind: RoundReasonKind { .caseWaiting }
  public var roundClass: Int { 2 }
  public var day: Day { standing.course.since }
  public var effect: Int { standing.about.effect }
  public var whom: Whom { .named(standing.about.contact, aboutMoney: false) }
  public var origin: FollowUp.Origin { .caseWork }
  public var mustNotWait: Bool { standing.stage == .firstWord && firstWordDue <= standing.day }

  public func money(_ replay: Replay) -> Money? {
    standing.about.dispute.flatMap { replay.book.disputes[$0] }.flatMap(\.amount)
  }
}

/// What somebody of us has to do about a case: theirs from its day on, its owner's to ask after once it is late.
public struct CasePartDue: RoundReason {
  public let standing: CaseStanding
  public let part: CaseStep
  public let doer: String?

  /// Whether it is for who waits for it.
  public var isAwaited: Bool { doer == nil }
  public var kind: RoundReasonKind { .casePart }
  public var roundClass: Int { 2 }
  public var day: Day { part.due ?? part.day }
  public var effect: Int { standing.about.effect }
  public var whom: Whom {
    isAwaited ? .colleague(part.to) : .named(standing.about.contact, aboutMoney: false)
  }
  public var origin: FollowUp.Origin { .caseWork }
}
