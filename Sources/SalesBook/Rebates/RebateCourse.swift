/// How a rebate stands on a day.
public enum RebateState: String, Keyword {
  /// Something it needs is missing: without paper and approval one that adds up is no agreement (S4).
  case proposed
  /// Its days are still to come.
  case coming
  case running
  /// Its days are over, and nobody has counted.
  case over
  /// It was counted, and what they earned is to be paid out.
  case owed
  case paid
  /// It was counted, and they earned nothing.
  case missed
  case withdrawn

  /// Whether anything is still to become of it.
  public var isOpen: Bool { self != .paid && self != .missed && self != .withdrawn }
  /// Whether it was counted, or given up: its condition is past changing.
  var isSettled: Bool { self == .owed || !isOpen }
}

/// What an agreement that adds up cannot do without (domain §7).
public enum RebateLack: String, Keyword {
  case reference, approval
}

/// Why something cannot be agreed, or done about an agreement.
public enum RebateObstacle: Equatable, Sendable {
  /// It has ended so: nothing more becomes of it.
  case ended(RebateState)
  /// It lacks that, and so is no agreement yet.
  case notActive([RebateLack])
  /// Its first day is still to come.
  case notBegun(Day)
  /// Its last day has gone by: it is counted now.
  case over(Day)
  /// Its last day is still to come: it is counted then.
  case notOver(Day)
  /// A one-off has no reminders: its condition was said at once.
  case oneOff
  /// What counts is worked out from the book.
  case countsItself
  /// It stands in a paper already.
  case written
  case approved
  /// It was not counted, or earned nothing.
  case notSettled
  /// They owe so much past due: what they earned is held until that came.
  case overdue([Money])
  /// Its lowest tier is out of reach of what they bought the year before: better not to mention it (S4).
  case outOfReach(lowest: Money, known: Money)
  /// A one-off has one condition.
  case oneTier
  /// Two tiers begin at the same volume.
  case tierTwice(Money)
  /// They were told the condition: it is adjusted, with approval, and not corrected.
  case told
  /// They were not told that it is assistance only.
  case undeclared
}

/// A rebate on its way: how far it is after some of its steps, taken one after another, the earliest first.
public struct RebateCourse: Equatable, Sendable {
  public let about: Rebate
  /// The paper it stands in; empty while there is none.
  public private(set) var reference: String
  /// Who approved it; empty while nobody did.
  public private(set) var approver: String
  /// Those of its steps that counted.
  public private(set) var steps: [RebateStep] = []
  /// The step it was counted by.
  public private(set) var settlement: RebateStep?
  /// The step it was paid out by.
  public private(set) var payout: RebateStep?
  /// The step it was given up by.
  public private(set) var withdrawal: RebateStep?
  /// Whether one that adds up needs an approval, as policy has it.
  private let needsApproval: Bool

  /// An agreement nothing was done about.
  init(of about: Rebate, _ policy: Policy) {
    (self.about, reference, approver) = (about, about.reference, about.approvedBy)
    needsApproval = policy.needsApproval(.rebate)
  }

  /// What it lacks to be one.
  public var lacks: [RebateLack] {
    guard about.kind == .cumulative else { return [] }
    return (reference.isEmpty ? [.reference] : [])
      + (approver.isEmpty && needsApproval ? [.approval] : [])
  }

  /// How it stands on a day no earlier than its last step.
  public func state(on day: Day) -> RebateState {
    if withdrawal != nil { return .withdrawn }
    if let settlement {
      if settlement.amount?.minor ?? 0 <= 0 { return .missed }
      return payout == nil ? .owed : .paid
    }
    if !lacks.isEmpty { return .proposed }
    return day < about.from ? .coming : day <= about.to ? .running : .over
  }

  /// Why a step of a kind may not be the next on a day; nil if it may.
  public func obstacle(to kind: RebateStep.Kind, on day: Day) -> RebateObstacle? {
    let state = state(on: day)
    if kind == .paid { return state == .owed ? nil : state == .paid ? .ended(.paid) : .notSettled }
    if state.isSettled { return .ended(state) }
    switch kind {
    case .written: return reference.isEmpty ? nil : .written
    case .approved: return approver.isEmpty ? nil : .approved
    case .confirmed, .withdrawn, .paid: return nil
    case .volume:
      if about.counts != .noted { return .countsItself }
      return day < about.from ? .notBegun(about.from) : day > about.to ? .over(about.to) : nil
    case .reminded:
      if about.kind == .oneOff { return .oneOff }
      return state == .over ? .over(about.to) : notYet(state)
    case .adjusted: return notYet(state)
    case .settled: return notYet(state) ?? (day < about.to ? .notOver(about.to) : nil)
    }
  }

  /// Why what only an agreement that has begun takes is not for this one.
  private func notYet(_ state: RebateState) -> RebateObstacle? {
    switch state {
    case .proposed: .notActive(lacks)
    case .coming: .notBegun(about.from)
    default: nil
    }
  }

  /// The agreement after one more step; one that may not follow is passed over.
  mutating func take(_ step: RebateStep) {
    guard obstacle(to: step.kind, on: step.day) == nil else { return }
    steps.append(step)
    switch step.kind {
    case .written: reference = step.reference
    case .approved: approver = step.approver
    case .settled: settlement = step
    case .paid: payout = step
    case .withdrawn: withdrawal = step
    case .confirmed, .reminded, .volume, .adjusted: break
    }
  }
}
