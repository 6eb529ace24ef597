// What must hold of a rebate and what belongs to it whoever writes it down, new or corrected (domain §7, S4).
extension Book {
  /// It ends after it begins, is paid out after it ended, and is approved by who may.
  func check(_ rebate: Rebate, was: Rebate?) throws(Refusal) {
    guard rebate.to >= rebate.from else { throw .dayTooEarly(.rebate, field: "To", since: rebate.from) }
    if let payBy = rebate.payBy, payBy < rebate.to {
      throw .dayTooEarly(.rebate, field: "PayBy", since: rebate.to)
    }
    if !rebate.approvedBy.isEmpty, rebate.approvedBy != was?.approvedBy {
      try checkApprover(rebate.approvedBy, of: .rebate, askedBy: rebate.by)
    }
    if !rebate.overriddenBy.isEmpty, rebate.overriddenBy != was?.overriddenBy {
      try checkApprover(rebate.overriddenBy, of: .rebate, askedBy: rebate.by)
    }
    guard let was, let slot = rebates.slot(of: rebate.id) else { return }
    let isSameCondition =
      (was.customer, was.goods, was.from, was.to, was.kind, was.basis)
      == (rebate.customer, rebate.goods, rebate.from, rebate.to, rebate.kind, rebate.basis)
      && was.counts == rebate.counts
    guard !isSameCondition else { return }
    guard !wasTold(slot) else { throw .rebateBarred(.told) }
    let tiers = tiers(ofRebate: slot, after: [])
    try check(tiers, of: rebate)
    if was.overriddenBy == rebate.overriddenBy { try checkReach(of: rebate, tiers) }
  }

  /// Its tiers are of one currency, begin at different volumes, and each earns either a share or a sum.
  func check(_ tiers: [RebateTier], of rebate: Rebate) throws(Refusal) {
    guard let first = tiers.first else { throw .fieldMissing(.rebateTier, field: "Threshold") }
    guard rebate.kind == .cumulative || tiers.count == 1 else { throw .rebateBarred(.oneTier) }
    var seen: Set<Int64> = []
    for tier in tiers {
      let currency = tier.threshold.currency
      guard currency == first.threshold.currency else {
        throw .currencyDiffers(currency, first.threshold.currency)
      }
      guard tier.threshold.minor > 0 else { throw .amountNotPositive }
      guard seen.insert(tier.threshold.minor).inserted else {
        throw .rebateBarred(.tierTwice(tier.threshold))
      }
      try check(reward: tier)
    }
  }

  private func check(reward tier: RebateTier) throws(Refusal) {
    switch (tier.rate, tier.reward) {
    case (nil, nil), (_?, _?): throw .fieldMissing(.rebateTier, field: "Rate")
    case (let rate?, nil):
      guard RebateTier.rates.contains(rate) else {
        throw .badField(
          .rebateTier, field: "Rate",
          .tooLarge(RebateTier.percent(rate), most: RebateTier.rates.upperBound / 100))
      }
    case (nil, let reward?):
      guard reward.minor > 0 else { throw .amountNotPositive }
      guard reward.currency == tier.threshold.currency else {
        throw .currencyDiffers(reward.currency, tier.threshold.currency)
      }
    }
  }

  /// Throws if not even the lowest tier is near what the customer bought the year before, and nobody lets it by name
  /// (S4: better not to mention it).
  func checkReach(of rebate: Rebate, _ tiers: [RebateTier]) throws(Refusal) {
    guard rebate.overriddenBy.isEmpty else { return }
    let aid = Replay(self, asOf: rebate.made).aid(for: rebate, tiers)
    guard aid.isOutOfReach, let lowest = aid.tiers.first?.tier.threshold, let known = aid.volume else {
      return
    }
    throw .rebateBarred(.outOfReach(lowest: lowest, known: known))
  }

  /// Whether anybody told them the condition: it was read back, or they were reminded of it, or it was counted.
  private func wasTold(_ slot: Int) -> Bool {
    steps(ofRebate: slot).contains { [.confirmed, .reminded, .adjusted, .settled].contains($0.kind) }
  }

  /// A tier is corrected only while nobody told them of it; then it goes with the others of its agreement.
  func check(_ tier: RebateTier, was: RebateTier?) throws(Refusal) {
    let rebate = try require(tier.rebate, Rebate.self)
    guard let slot = rebates.slot(of: rebate.id) else { return }
    if was != nil, wasTold(slot) { throw .rebateBarred(.told) }
    let others = rebateTiersOf[slot].compactMap { rebateTiers[slot: $0] }
      .filter { $0.id != tier.id && $0.adjustment == tier.adjustment }
    try check(others + [tier], of: rebate)
    if was != nil { try checkReach(of: rebate, others + [tier]) }
  }

  /// Throws if a step may not follow, or says too little.
  func check(_ step: RebateStep, was: RebateStep? = nil) throws(Refusal) {
    let rebate = try require(step.rebate, Rebate.self)
    guard step.day >= rebate.made else { throw .dayTooEarly(.rebateStep, field: "Day", since: rebate.made) }
    guard let slot = rebates.slot(of: rebate.id) else { return }
    if (was?.kind, was?.day) != (step.kind, step.day) {
      let replay = Replay(self, asOf: step.day)
      var course = RebateCourse(of: rebate, replay.rules.policy)
      for other in steps(ofRebate: slot) where other.day <= step.day && other.id != step.id {
        course.take(other)
      }
      if let obstacle = course.obstacle(to: step.kind, on: step.day) { throw .rebateBarred(obstacle) }
      if step.kind == .paid { try replay.checkNotHeld(rebate, slot) }
    }
    if let missing = missing(of: step, rebate) { throw .fieldMissing(.rebateStep, field: missing) }
    try check(sums: step, of: slot)
    if !step.approver.isEmpty, step.approver != was?.approver {
      try checkApprover(step.approver, of: .rebate, askedBy: step.by)
    }
  }

  /// What a step comes to is of the agreement's currency; only a volume can be less than nothing, where goods came back.
  private func check(sums step: RebateStep, of slot: Int) throws(Refusal) {
    guard let amount = step.amount else { return }
    let currency = tiers(ofRebate: slot, after: []).first?.threshold.currency ?? amount.currency
    guard amount.currency == currency else { throw .currencyDiffers(amount.currency, currency) }
    if amount.minor < 0, step.kind != .volume { throw .amountNotPositive }
    if amount.minor == 0, step.kind == .volume || step.kind == .paid { throw .amountNotPositive }
  }

  /// Help has its point and its limit, and they were told beforehand that it is assistance only (S4).
  func check(_ help: RebateHelp, was: RebateHelp? = nil) throws(Refusal) {
    let rebate = try require(help.rebate, Rebate.self)
    guard help.day >= rebate.made else { throw .dayTooEarly(.rebateHelp, field: "Day", since: rebate.made) }
    if help.what.isEmpty { throw .fieldMissing(.rebateHelp, field: "What") }
    if help.limit.isEmpty { throw .fieldMissing(.rebateHelp, field: "Limit") }
    guard help.declared else { throw .rebateBarred(.undeclared) }
    if let ended = help.ended {
      guard ended >= help.day else { throw .dayTooEarly(.rebateHelp, field: "Ended", since: help.day) }
      if help.result.isEmpty { throw .fieldMissing(.rebateHelp, field: "Result") }
    }
    guard was == nil, let standing = Replay(self, asOf: help.day).standing(ofRebate: rebate.id) else {
      return
    }
    if standing.state.isSettled { throw .rebateBarred(.ended(standing.state)) }
  }
}

extension Replay {
  /// Throws if the payout of the rebate at a slot is held for money past due.
  fileprivate func checkNotHeld(_ rebate: Rebate, _ slot: Int) throws(Refusal) {
    guard standing(ofRebateAt: slot)?.isHeldWhileOverdue ?? false,
      let customer = book.customers.slot(of: rebate.customer)
    else { return }
    let overdue = overdueBarringPayout(ofCustomer: customer)
    if !overdue.isEmpty { throw .rebateBarred(.overdue(overdue)) }
  }
}

extension Book {
  /// The first field a step's kind needs that is empty. Who confirmed is named where any of their people is known; an
  /// adjustment is approved unless policy has it otherwise.
  private func missing(of step: RebateStep, _ rebate: Rebate) -> String? {
    let isAnybodyKnown = customers.slot(of: rebate.customer).map { !contactsOf.isEmpty(of: $0) } ?? false
    let needed: [(field: String, isThere: Bool)] =
      switch step.kind {
      case .reminded: [("Said", !step.said.isEmpty)]
      case .confirmed: [("Said", !step.said.isEmpty), ("Contact", step.contact != nil || !isAnybodyKnown)]
      case .written: [("Reference", !step.reference.isEmpty)]
      case .approved: [("Approver", !step.approver.isEmpty)]
      case .volume, .paid: [("Amount", step.amount != nil)]
      case .adjusted:
        [
          ("Effort", !step.effort.isEmpty),
          ("Approver", !step.approver.isEmpty || !Policy(self).needsApproval(.rebate)),
        ]
      case .settled: [("Why", step.amount.map { $0.minor > 0 } ?? false || !step.why.isEmpty)]
      case .withdrawn: [("Why", !step.why.isEmpty)]
      }
    return needed.first { !$0.isThere }?.field
  }
}
