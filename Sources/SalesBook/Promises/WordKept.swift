/// How far a customer, or one of their people, keeps their word (S4): promises
/// kept of those that came due, over two years, the last year counting double.
public struct WordKept: Equatable, Sendable {
  /// Promises kept.
  public private(set) var kept = 0
  /// Promises that count: kept, partly kept, broken, or replaced at their wish.
  public private(set) var due = 0
  /// The ratio's two sides with the last year counted double.
  private var weighted = (kept: 0, due: 0)
  /// The same of money, in the main currency's minor units.
  private var money = (kept: Int128(0), due: Int128(0))
  /// Broken or partly kept, or replaced at their wish, in the last 12 months.
  public private(set) var brokenThisYear = 0
  /// The last five, earliest first.
  public private(set) var last: [PromiseOutcome] = []

  /// The word of those promises on a day; `of` takes only those a person made.
  public init(_ promises: [PromiseStanding], on day: Day, policy: Policy, of contact: ID<Contact>? = nil) {
    let counted = promises.filter {
      $0.counts && $0.promise.due > day.adding(months: -24) && $0.promise.due <= day
        && (contact == nil || $0.promise.contact == contact)
    }.byDay
    for standing in counted { count(standing, on: day, policy) }
    last = counted.suffix(5).map(\.outcome)
  }

  private mutating func count(_ standing: PromiseStanding, on day: Day, _ policy: Policy) {
    let isRecent = standing.promise.due > day.adding(months: -12)
    let weight = isRecent ? 2 : 1
    due += 1
    weighted.due += weight
    if standing.outcome == .kept {
      kept += 1
      weighted.kept += weight
    } else if isRecent {
      brokenThisYear += 1
    }
    guard let currency = standing.promise.amount?.currency else { return }
    // What was credited or written off of it was neither kept nor broken.
    let amount = Money(minor: standing.counted, currency)
    money.due += Int128(weight) * Int128(policy.rough(amount))
    let came = standing.outcome == .kept ? amount : Money(minor: standing.received, currency)
    money.kept += Int128(weight) * Int128(policy.rough(came))
  }

  /// Kept in thousandths of those due, the last year counting double; nil
  /// before any came due.
  public var ratio: Int? { weighted.due > 0 ? weighted.kept * 1000 / weighted.due : nil }
  /// The same by money promised.
  public var moneyRatio: Int? { money.due > 0 ? Int(money.kept * 1000 / money.due) : nil }

  /// Whether the word is weak: two or more came due and too few were kept.
  public func isWeak(_ policy: Policy) -> Bool {
    due >= 2 && (ratio.map { $0 < policy.weakWord * 10 } ?? false)
  }

  /// The last five as marks, earliest first: `+` kept, `~` partly, `-` broken
  /// or replaced.
  public var marks: String {
    let signs = WordKept.signs
    return String(last.map { $0 == .kept ? signs.kept : $0 == .partlyKept ? signs.partly : signs.broken })
  }

  /// The marks of what became of a promise.
  public static let signs: (kept: Character, partly: Character, broken: Character) = ("+", "~", "-")

  /// Whether two words are alike.
  public static func == (left: WordKept, right: WordKept) -> Bool {
    left.kept == right.kept && left.due == right.due && left.weighted == right.weighted
      && left.money == right.money && left.brokenThisYear == right.brokenThisYear && left.last == right.last
  }
}
