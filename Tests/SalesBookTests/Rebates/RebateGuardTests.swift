import Testing

@testable import SalesBook

@Suite("What an agreement about a rebate cannot say")
struct RebateGuardTests {
  private var desk: RebateDesk

  init() throws { desk = try RebateDesk() }

  private func tier(_ rate: Int?, _ reward: Money?) -> RebateTier {
    var tier = RebateTier(key: .none)
    (tier.threshold, tier.rate, tier.reward) = (Money(minor: 100_000_00, .cny), rate, reward)
    return tier
  }

  @Test("A tier earns a share within its bounds, or a sum above zero in the currency of what it asks for")
  mutating func tiers() throws {
    let dollar = try #require(Currency("USD"))
    let tooMuch = RebateTier.rates.upperBound + 1
    let refused: [(RebateTier, Refusal)] = [
      (
        tier(tooMuch, nil),
        .badField(
          .rebateTier, field: "Rate",
          .tooLarge(RebateTier.percent(tooMuch), most: RebateTier.rates.upperBound / 100))
      ),
      (tier(nil, Money(minor: 0, .cny)), .amountNotPositive),
      (tier(nil, Money(minor: 500_00, dollar)), .currencyDiffers(dollar, .cny)),
    ]
    for (tier, refusal) in refused {
      #expect(throws: refusal) {
        try desk.desk.carryOut(AgreeRebate(desk.agreement(), [tier]), insists: true)
      }
    }
    #expect(throws: FieldError.tooSmall("-1", least: 0)) { try RebateTier.checked(-1, as: "-1") }
    #expect(throws: FieldError.tooLarge("101", most: RebateTier.rates.upperBound / 100)) {
      try RebateTier.checked(tooMuch, as: "101")
    }
  }

  @Test("What is counted or paid out is a sum, and only a volume can be less than nothing")
  mutating func sums() throws {
    let rebate = try desk.agree("1000 1%") { $0.counts = .noted }
    try desk.take(.volume, rebate, on: "2026-03-01") { $0.amount = Money(minor: -5_00, .cny) }
    #expect(throws: Refusal.amountNotPositive) {
      try desk.take(.volume, rebate, on: "2026-03-02") { $0.amount = Money(minor: 0, .cny) }
    }
    try desk.take(.volume, rebate, on: "2026-03-03") { $0.amount = Money(minor: 5_000_00, .cny) }
    #expect(throws: Refusal.amountNotPositive) {
      try desk.take(.settled, rebate, on: "2027-01-04") { $0.amount = Money(minor: -1, .cny) }
    }
    try desk.take(.settled, rebate, on: "2027-01-04") { $0.amount = Money(minor: 50_00, .cny) }
    #expect(throws: Refusal.amountNotPositive) {
      try desk.take(.paid, rebate, on: "2027-01-05") { $0.amount = Money(minor: 0, .cny) }
    }
  }

  @Test("Help says what it is and is of the agreement's time; what came of it comes after it, and is said")
  mutating func help() throws {
    let rebate = try desk.agree()
    func help(_ day: String, _ what: String = "two fairs") -> RebateHelp {
      var help = RebateHelp(key: .none)
      (help.rebate, help.day, help.what, help.limit, help.declared) = (rebate.id, .on(day), what, "two", true)
      return help
    }
    #expect(throws: Refusal.dayTooEarly(.rebateHelp, field: "Day", since: rebate.made)) {
      try desk.desk.carryOut(
        HelpWithRebate(help("2025-12-31"), due: .on("2026-05-01")), on: "2026-03-01", insists: true)
    }
    #expect(throws: Refusal.fieldMissing(.rebateHelp, field: "What")) {
      try desk.desk.carryOut(
        HelpWithRebate(help("2026-03-01", ""), due: .on("2026-05-01")), on: "2026-03-01", insists: true)
    }
    let given: RebateHelp = try desk.desk.carryOut(
      HelpWithRebate(help("2026-03-01"), due: .on("2026-05-01")), on: "2026-03-01", insists: true
    ).added()
    #expect(throws: Refusal.dayTooEarly(.rebateHelp, field: "Ended", since: given.day)) {
      try desk.desk.carryOut(EndRebateHelp(given.id, "few came", on: .on("2026-02-28")))
    }
    #expect(throws: Refusal.fieldMissing(.rebateHelp, field: "Result")) {
      try desk.desk.carryOut(EndRebateHelp(given.id, "", on: .on("2026-04-01")))
    }
  }
}
