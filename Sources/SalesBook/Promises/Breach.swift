/// A broken promise that needs our answer, weighed by points (S4).
public struct Breach: Equatable, Sendable {
  /// What makes a breach worse, with its points.
  public enum Point: String, Keyword {
    /// Meant, not an oversight.
    case meant
    /// The second in 12 months.
    case second
    /// The third or a later one.
    case third
    /// As much money as policy calls a lot.
    case large
    /// Money more than seven days late, or none.
    case late
    /// Yes on the telephone, and then no money.
    case affirmed

    /// How much it weighs.
    public var weight: Int {
      switch self {
      case .second, .large, .late: 1
      case .meant, .third: 2
      case .affirmed: 4
      }
    }
  }

  /// What makes it worse.
  public let points: [Point]
  /// How many others they failed in the 12 months before it.
  public let earlier: Int

  /// How sharply it asks to be answered: 1 mild, 2 firm, 3 severe.
  public var level: Int {
    let sum = points.reduce(0) { $0 + $1.weight }
    return sum >= 4 ? 3 : sum >= 2 ? 2 : 1
  }

  /// The weight of one promise broken, among all of the customer's, on a day;
  /// `meant` is what a person thinks.
  public init(
    _ broken: PromiseStanding, among promises: [PromiseStanding], on day: Day, meant: Bool, policy: Policy
  ) {
    var points: [Point] = []
    if meant { points.append(.meant) }
    let since = broken.promise.due.adding(months: -12)
    earlier = promises.count {
      $0.slot != broken.slot && $0.counts && $0.outcome != .kept && $0.promise.due > since
        && ($0.promise.due, $0.slot) < (broken.promise.due, broken.slot)
    }
    if earlier == 1 { points.append(.second) }
    if earlier >= 2 { points.append(.third) }
    if let amount = broken.promise.amount {
      if policy.rough(amount) >= policy.minor(of: policy.breachAmount) { points.append(.large) }
      // What they put off beforehand is not late yet.
      let isLate = broken.paid.map { $0 - broken.agreed > 7 } ?? true
      if broken.isBreach, isLate { points.append(.late) }
    }
    if broken.isBreach, broken.affirmed, broken.received == 0 { points.append(.affirmed) }
    self.points = points
  }
}

extension Replay {
  /// The answers given to a promise by the replayed day.
  public func responses(toPromise slot: Int) -> [Response] {
    book.responsesOf[slot].sorted().compactMap { book.responses[slot: $0] }.filter { $0.day <= day }
  }

  /// Whether a promise broken, or put off at their wish, still waits for our answer.
  public func isUnanswered(_ standing: PromiseStanding) -> Bool {
    standing.asksAnswer && responses(toPromise: standing.slot).isEmpty
  }

  /// Those of a customer's promises that wait for their day, or for our answer;
  /// soonest first.
  public func waiting(among promises: [PromiseStanding]) -> [PromiseStanding] {
    promises.filter { $0.isOpen || isUnanswered($0) }.byDay
  }

  /// The days somebody reminded of a promise.
  public func remindedOfPromise(_ slot: Int) -> [Day] {
    book.remindersOfPromise[slot].compactMap { book.reminders[slot: $0]?.day }.filter { $0 <= day }.sorted()
  }

  /// The days somebody reminded of an invoice.
  public func remindedOfInvoice(_ slot: Int) -> [Day] {
    book.remindersOfInvoice[slot].compactMap { book.reminders[slot: $0]?.day }.filter { $0 <= day }.sorted()
  }
}

extension [PromiseStanding] {
  /// By the day promised for, those for one day as they were taken down.
  public var byDay: [PromiseStanding] {
    sorted { ($0.promise.due, $0.slot) < ($1.promise.due, $1.slot) }
  }
}
