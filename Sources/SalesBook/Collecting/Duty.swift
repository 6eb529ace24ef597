/// Something to be done about a customer's money on a day, worked out from the
/// facts (domain §4, §5).
public enum Duty: Equatable, Sendable {
  /// A promise broken, or put off at their wish, and not answered (S4: never let it pass silently).
  case answerBreach(PromiseStanding)
  /// The day of a promise, or of the appointment for it.
  case promiseDue(PromiseStanding)
  /// We missed the appointment for a promise: our apology, and a new day.
  case apologize(PromiseStanding)
  /// A step of collecting is to be looked at again.
  case rungStep(RungStep)
  /// So many days are left before the invoice at a slot need not be paid.
  case limitation(invoice: Int, LimitationClock)
  /// The bill or post-dated cheque at a slot has matured: did it come in, or bounce?
  case billMatured(payment: Int)
  /// A short reminder of a promise, before its day.
  case remindOfPromise(PromiseStanding)
  /// A short reminder of the invoice at a slot, before it falls due.
  case remindOfInvoice(Int, due: Day)
  /// The monthly statement of an account, as of a month's last day.
  case statement(asOf: Day)

  /// Which class of the daily round it belongs to (domain §9), 1 first.
  public var roundClass: Int {
    switch self {
    case .answerBreach, .promiseDue, .apologize: 1
    case .rungStep, .limitation, .billMatured: 3
    case .remindOfPromise, .remindOfInvoice, .statement: 4
    }
  }
}

/// What one customer's money asks for on a day, and since when.
public struct DueDuty: Equatable, Sendable {
  public let duty: Duty
  /// The day it is for; it stays until it is done.
  public let day: Day
}

/// What is worked out once for a state of a book: its settings and the days
/// worked, by which promises, arrears and duties are judged. It is handed on by
/// reference, as it is with every replay.
public final class DutyRules: Sendable {
  /// The settings.
  public let policy: Policy
  /// The days worked.
  public let workingDays: WorkingDays

  /// How many days before its due day a reminder still counts for it.
  static let reminderReach = 31

  /// Those of a book.
  public convenience init(_ book: Book) {
    let policy = Policy(book)
    self.init(policy: policy, workingDays: WorkingDays(book, policy: policy))
  }

  /// Those settings, those working days.
  public init(policy: Policy, workingDays: WorkingDays) {
    self.policy = policy
    self.workingDays = workingDays
  }

  /// When to remind of a promise: so many days before it by amount, twice as
  /// many if it is important, two more for a weak word; at most half the time
  /// there is. Nil if it is too near to be reminded of (S4: more than 3 days).
  public func reminderDay(of promise: Promise, weakWord: Bool) -> Day? {
    let span = promise.due - promise.made
    guard span > 3 else { return nil }
    var lead = promise.amount.map(policy.reminderLead) ?? policy.reminderLeads.first?.days ?? 3
    if promise.important { lead *= 2 }
    if weakWord { lead += 2 }
    return workingDays.onOrBefore(promise.due - min(lead, span / 2), from: promise.made)
  }

  /// When to remind of money due on a day; earlier if the word is weak (S4).
  public func reminderDay(of amount: Money, due: Day, weakWord: Bool) -> Day {
    let lead = policy.reminderLead(for: amount) + (weakWord ? 2 : 0)
    return workingDays.onOrBefore(due - lead, from: due - lead - 7)
  }
}

extension WorkingDays {
  /// The day itself if it is worked, else the last before it that is, but none
  /// before `first`.
  public func onOrBefore(_ day: Day, from first: Day) -> Day {
    var candidate = day
    while candidate > first, !contains(candidate) { candidate = candidate - 1 }
    return contains(candidate) ? candidate : day
  }
}
