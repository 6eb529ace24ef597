// What a volume earns by some tiers, and how near a customer is to them.

extension [RebateTier] {
  /// The highest tier a volume reaches; exactly as much as its threshold reaches it.
  func reached(by minor: Int64) -> RebateTier? { ascending.last { $0.threshold.minor <= minor } }

  /// The lowest it does not reach.
  func next(after minor: Int64) -> RebateTier? { ascending.first { $0.threshold.minor > minor } }

  /// What a volume earns, in minor units, rounded once to the nearest: of all that counts by the tier reached, or slice
  /// by slice, each at its own rate and each sum once its threshold is reached.
  func payout(of minor: Int64, _ basis: Rebate.Basis) -> Int64 {
    switch basis {
    case .all:
      guard let tier = reached(by: minor) else { return 0 }
      return RebateTier.minor(sums: tier.sum, parts: Int128(minor) * tier.share)
    case .slice:
      let tiers = ascending
      var (sums, parts): (Int128, Int128) = (0, 0)
      for (place, tier) in tiers.enumerated() where tier.threshold.minor <= minor {
        let upper = place + 1 < tiers.count ? Swift.min(tiers[place + 1].threshold.minor, minor) : minor
        sums += tier.sum
        parts += (Int128(upper) - Int128(tier.threshold.minor)) * tier.share
      }
      return RebateTier.minor(sums: sums, parts: parts)
    }
  }
}

extension RebateTier {
  /// What makes a whole of hundredths of a per cent.
  private static let whole: Int128 = 10_000

  fileprivate var share: Int128 { Int128(rate ?? 0) }
  fileprivate var sum: Int128 { Int128(reward?.minor ?? 0) }

  /// Sums, and parts in ten-thousandths, halves rounded up.
  fileprivate static func minor(sums: Int128, parts: Int128) -> Int64 {
    Int64(clamping: sums + (Swift.max(0, parts) + whole / 2) / whole)
  }
}

/// How near a customer was to a tier before it was proposed (S4: 跳起来能够着).
public enum TierReach: String, Keyword {
  /// Last year's volume reached it: it earns nothing more for us.
  case reached = "already-reached"
  /// It needs up to so much more as policy says, 30 % in a new book.
  case withinJump = "within-a-jump"
  case outOfReach = "out-of-reach"
  /// Nothing is known of the year before.
  case unknown
}

/// What one looks at before proposing tiers: the volume of the same days a year before, and how near each tier is to it.
public struct RebateAid: Equatable, Sendable {
  /// The days looked at.
  public let days: ClosedRange<Day>
  /// What counted in them; nil where nothing is known of them.
  public let volume: Money?
  /// Whether they are not over, so that it is what they come to at the pace up to now.
  public let isForecast: Bool
  /// Each tier with how near it was, the lowest first.
  public let tiers: [(tier: RebateTier, reach: TierReach)]

  /// Whether not even the lowest tier is near: better not to mention it (S4).
  public var isOutOfReach: Bool { tiers.first?.reach == .outOfReach }

  public static func == (one: RebateAid, other: RebateAid) -> Bool {
    (one.days, one.volume, one.isForecast, one.tiers.map(\.tier), one.tiers.map(\.reach))
      == (other.days, other.volume, other.isForecast, other.tiers.map(\.tier), other.tiers.map(\.reach))
  }
}

extension Replay {
  /// How near the tiers of an agreement are to what the customer bought a year before it. A currency nothing counts in
  /// for so long says nothing, and a part of a year comes to what its pace makes of it.
  public func aid(for rebate: Rebate, _ tiers: [RebateTier]) -> RebateAid {
    let days = rebate.yearBefore
    let ordered = tiers.ascending
    guard let currency = ordered.first?.threshold.currency, days.lowerBound <= day,
      let slot = book.customers.slot(of: rebate.customer)
    else {
      return RebateAid(
        days: days, volume: nil, isForecast: false, tiers: ordered.map { ($0, .unknown) })
    }
    let facts = counted(for: rebate, in: currency, ofCustomer: slot)
    let isKnown = facts.contains { $0.day <= min(day, days.upperBound) }
    let isForecast = days.upperBound > day
    let sum = facts.sum(in: days.lowerBound...max(days.lowerBound, min(day, days.upperBound)))
    let volume = isForecast ? RebatePace.forecast(sum, days, on: day) : sum
    let jump = rules.policy.rebateJump
    return RebateAid(
      days: days, volume: isKnown ? Money(minor: volume, currency) : nil, isForecast: isForecast && isKnown,
      tiers: ordered.map { tier in
        (tier, isKnown ? tier.reach(from: volume, jump: jump) : .unknown)
      })
  }
}

extension RebateTier {
  /// How near it is to a volume, where a jump is so many per cent more.
  fileprivate func reach(from minor: Int64, jump: Int) -> TierReach {
    if threshold.minor <= minor { return .reached }
    return Int128(threshold.minor) * 100 <= Int128(minor) * Int128(100 + jump) ? .withinJump : .outOfReach
  }
}

/// How fast a volume grows.
enum RebatePace {
  /// What a volume comes to by the end of its days, if it grows as it did up to one of them, that day included.
  static func forecast(_ minor: Int64, _ days: ClosedRange<Day>, on day: Day) -> Int64 {
    guard day >= days.lowerBound, day < days.upperBound else { return minor }
    let (gone, all) = (day - days.lowerBound + 1, days.upperBound - days.lowerBound + 1)
    return Int64(clamping: Int128(minor) * Int128(all) / Int128(gone))
  }
}
