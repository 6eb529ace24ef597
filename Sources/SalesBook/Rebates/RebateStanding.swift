/// How a rebate stands on a day.
public struct RebateStanding: Equatable, Sendable {
  /// Where the agreement stands in its table.
  public let slot: Int
  /// How far its steps up to the day took it.
  public let course: RebateCourse
  /// The tiers that hold on the day, the lowest first; none only where a file lacks them.
  public let tiers: [RebateTier]
  /// How we helped by the day, the earliest first.
  public let helps: [RebateHelp]
  /// What counted of its days up to the day.
  public let reached: Money
  /// The day as of which it stands so.
  public let day: Day
  /// Whether the payout is held while they owe money past due.
  public let isHeldWhileOverdue: Bool

  /// The agreement.
  public var rebate: Rebate { course.about }
  /// How far it is on its day.
  public var state: RebateState { course.state(on: day) }
  /// Whether anything is still to become of it.
  public var isOpen: Bool { state.isOpen }
  /// The highest tier that is reached; nil for none.
  public var tier: RebateTier? { tiers.reached(by: reached.minor) }
  /// The tier to go for; nil once the top one is reached.
  public var next: RebateTier? { tiers.next(after: reached.minor) }
  /// What is missing to that; nil once the top tier is reached.
  public var gap: Money? {
    next.map { next in
      let (gap, isOver) = next.threshold.minor.subtractingReportingOverflow(reached.minor)
      return Money(minor: isOver ? .max : gap, reached.currency)
    }
  }
  /// What they earn by what counted up to the day.
  public var earned: Money { worth(reached) }
  /// What counts by its last day, at the pace up to now; what counted where no day of it has gone, or all have.
  public var forecast: Money {
    Money(minor: RebatePace.forecast(reached.minor, days, on: day), reached.currency)
  }
  /// What that would earn.
  public var forecastEarned: Money { worth(forecast) }
  /// The tier that would reach.
  public var forecastTier: RebateTier? { tiers.reached(by: forecast.minor) }

  /// Its days, both ends among them.
  public var days: ClosedRange<Day> { rebate.from...max(rebate.from, rebate.to) }
  /// How many of its days are left after the day.
  public var daysLeft: Int { max(0, days.upperBound - max(day, days.lowerBound - 1)) }
  /// How many of its days have gone, the day among them.
  public var daysGone: Int { max(0, min(day, days.upperBound) - days.lowerBound + 1) }
  /// How much of its days have gone, in per cent.
  public var percentGone: Int { daysGone * 100 / (days.upperBound - days.lowerBound + 1) }
  /// How much of the next tier's volume counted, or all of the top one's, in per cent, 0 to 100.
  public var percentReached: Int {
    guard let aim = (next ?? tier)?.threshold.minor, aim > 0 else { return 100 }
    return Int(min(100, max(0, Int128(reached.minor) * 100 / Int128(aim))))
  }

  /// For how many days a pace is told.
  private static let paceDays = 30

  /// What counted of it in thirty days, up to now; nil before its first day.
  public var paceNow: Money? {
    daysGone > 0 ? perMonth(reached, in: daysGone, rounding: 0) : nil
  }
  /// What has to count in thirty days from now on to reach the next tier; nil where there is none, or no day is left.
  public var paceNeeded: Money? {
    guard let gap, daysLeft > 0 else { return nil }
    return perMonth(gap, in: daysLeft, rounding: Int128(daysLeft - 1))
  }

  /// The step by which they confirmed last what was read back.
  public var confirmed: RebateStep? { course.steps.last { $0.kind == .confirmed } }
  /// The reminders kept as proof, the earliest first.
  public var reminders: [RebateStep] { course.steps.filter { $0.kind == .reminded } }
  /// The adjustments of its condition, the earliest first.
  public var adjustments: [RebateStep] { course.steps.filter { $0.kind == .adjusted } }
  /// Help nobody has said the result of.
  public var openHelps: [RebateHelp] { helps.filter { $0.ended.map { $0 > day } ?? true } }

  private func worth(_ volume: Money) -> Money {
    Money(minor: tiers.payout(of: volume.minor, rebate.basis), volume.currency)
  }

  private func perMonth(_ sum: Money, in days: Int, rounding: Int128) -> Money {
    let minor = (Int128(sum.minor) * Int128(RebateStanding.paceDays) + rounding) / Int128(days)
    return Money(minor: Int64(clamping: minor), sum.currency)
  }
}

extension Replay {
  /// The rebates of the customer at a slot known by the day: those something is still to become of first, by their last
  /// day; of others the latest first.
  public func rebates(ofCustomer slot: Int) -> [RebateStanding] {
    guard !book.rebatesOf.isEmpty(of: slot) else { return [] }
    let all = book.rebatesOf[slot].compactMap { standing(ofRebateAt: $0) }
    let open = all.filter(\.isOpen).sorted { ($0.rebate.to, $0.slot) < ($1.rebate.to, $1.slot) }
    let ended = all.filter { !$0.isOpen }.sorted { ($1.rebate.to, $1.slot) < ($0.rebate.to, $0.slot) }
    return open + ended
  }

  /// Those something is still to become of.
  public func openRebates(ofCustomer slot: Int) -> [RebateStanding] {
    rebates(ofCustomer: slot).filter(\.isOpen)
  }

  /// How a rebate stands on the day; nil if it was not known by then.
  public func standing(ofRebate id: ID<Rebate>) -> RebateStanding? {
    book.rebates.slot(of: id).flatMap { standing(ofRebateAt: $0) }
  }

  /// Every rebate known by the day, customer by customer.
  public func allRebates() -> [RebateStanding] {
    book.rebates.isUntouched ? [] : book.customers.slots.flatMap { rebates(ofCustomer: $0) }
  }

  /// How the rebate at a slot stands on the day; nil if it was not known by then.
  func standing(ofRebateAt slot: Int) -> RebateStanding? {
    guard let rebate = book.rebates[slot: slot], rebate.made <= day else { return nil }
    let steps = book.steps(ofRebate: slot).filter { $0.day <= day }
    var course = RebateCourse(of: rebate, rules.policy)
    for step in steps { course.take(step) }
    let tiers = book.tiers(ofRebate: slot, after: course.steps)
    let helps = book.rebateHelpsOf[slot].compactMap { book.rebateHelps[slot: $0] }.filter { $0.day <= day }
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    return RebateStanding(
      slot: slot, course: course, tiers: tiers, helps: helps, reached: reached(of: rebate, tiers), day: day,
      isHeldWhileOverdue: rebate.whileOverdue.map { $0 == .held } ?? rules.policy.rebateHeld)
  }

  /// What counted of an agreement's own days.
  private func reached(of rebate: Rebate, _ tiers: [RebateTier]) -> Money {
    let currency = tiers.first?.threshold.currency ?? rules.policy.currency
    guard let slot = book.customers.slot(of: rebate.customer) else { return .zero(currency) }
    let days = rebate.from...max(rebate.from, rebate.to)
    return Money(minor: counted(for: rebate, in: currency, ofCustomer: slot).sum(in: days), currency)
  }

  /// What a customer owes past due, by currency, as far as it is worth asking for: while there is any, a payout is held.
  public func overdueBarringPayout(ofCustomer slot: Int) -> [Money] {
    accounts(ofCustomer: slot).map(\.overdue).filter { !rules.policy.isSmall($0) }
  }
}

extension Book {
  /// Every step of the rebate at a slot, whatever its day, the earliest first.
  func steps(ofRebate slot: Int) -> [RebateStep] {
    rebateStepsOf[slot].compactMap { child in rebateSteps[slot: child].map { (step: $0, slot: child) } }
      .sorted { ($0.step.day, $0.slot) < ($1.step.day, $1.slot) }.map(\.step)
  }

  /// The tiers of the rebate at a slot after some of its steps, the lowest first: those of the last adjustment that
  /// brought any, else the first.
  func tiers(ofRebate slot: Int, after steps: [RebateStep]) -> [RebateTier] {
    let all = rebateTiersOf[slot].compactMap { rebateTiers[slot: $0] }
    let adjusted = steps.reversed().lazy.filter { $0.kind == .adjusted }
      .map { step in all.filter { $0.adjustment == step.id } }.first { !$0.isEmpty }
    return (adjusted ?? all.filter { $0.adjustment == nil }).ascending
  }
}
