import Testing

@testable import SalesBook

@Suite("Easier conditions and help")
struct RebateAdjustmentTests {
  private var desk: RebateDesk

  init() throws { desk = try RebateDesk() }

  private mutating func adjust(_ rebate: Rebate, on day: String, insists: Bool = true) throws {
    try desk.take(.adjusted, rebate, on: day, tiers: RebateDesk.tiers("90000 1%"), insists: insists)
  }

  @Test("Adjusted tiers hold from that day on, and those before it until then")
  mutating func adjusted() throws {
    let rebate = try desk.agree()
    try desk.bill(95_000, "2026-02-01")
    try adjust(rebate, on: "2026-11-01")
    #expect(desk.standing(rebate, "2026-10-31")?.tier == nil)
    #expect(desk.standing(rebate, "2026-11-01")?.tier?.threshold.minor == 90_000_00)
    #expect(desk.standing(rebate, "2026-11-01")?.tiers.count == 1)
    let step = try #require(desk.standing(rebate, "2026-11-01")?.adjustments.first)
    try desk.desk.carryOut(TakeAway<RebateStep>(step.id, reason: "not approved after all"))
    #expect(desk.standing(rebate, "2026-11-01")?.tiers.count == 2, "its tiers went with it")
    #expect(desk.book.rebateTiers.count == 2)
  }

  @Test("An adjustment brings tiers of the same currency")
  mutating func tiersOfAdjustment() throws {
    let rebate = try desk.agree()
    #expect(throws: Refusal.fieldMissing(.rebateTier, field: "Threshold")) {
      try desk.take(.adjusted, rebate, on: "2026-11-01")
    }
    #expect(throws: Refusal.currencyDiffers(try #require(Currency("USD")), .cny)) {
      try desk.take(.adjusted, rebate, on: "2026-11-01", tiers: RebateDesk.tiers("USD 9000 1%"))
    }
  }

  @Test("A second adjustment for a customer within two years is asked about")
  mutating func twiceForOne() throws {
    let first = try desk.agree()
    try adjust(first, on: "2026-11-01", insists: false)
    let second = try desk.agree { ($0.from, $0.to, $0.payBy) = (.on("2027-01-01"), .on("2028-12-31"), nil) }
    #expect(throws: Refusal.doubtful([.rebate(.adjustedBefore(ofCustomer: 1, byAuthor: 1))])) {
      try adjust(second, on: "2028-10-31", insists: false)
    }
    try adjust(second, on: "2028-11-01", insists: false)
  }

  @Test("A third within two years by the same of us is asked about, whoever it is for")
  mutating func thriceByOne() throws {
    for (place, day) in ["2026-09-01", "2026-10-01", "2026-11-01"].enumerated() {
      let other = try desk.desk.customer("Customer \(place)") { $0.owner = "wang" }
      let rebate = try desk.agree { $0.customer = other.id }
      if place < 2 {
        try adjust(rebate, on: day, insists: false)
      } else {
        #expect(throws: Refusal.doubtful([.rebate(.adjustedBefore(ofCustomer: 0, byAuthor: 2))])) {
          try adjust(rebate, on: day, insists: false)
        }
        desk.desk.author = Author(login: "li", day: .on("2026-11-23"))
        try desk.take(
          .adjusted, rebate, on: day, tiers: RebateDesk.tiers("90000 1%"), insists: false
        ) { $0.approver = "wang" }
      }
    }
  }

  @Test("Once they were told the condition it is adjusted, and not corrected")
  mutating func notCorrected() throws {
    let rebate = try desk.agree()
    let tier = try #require(desk.book.rebateTiers.all.first { _ in true })
    var easier = tier
    easier.threshold.minor = 90_000_00
    try desk.desk.carryOut(EditRecord(tier, to: easier))
    try desk.take(.confirmed, rebate, on: "2026-01-05")
    #expect(throws: Refusal.rebateBarred(.told)) { try desk.desk.carryOut(EditRecord(easier, to: tier)) }
    var longer = rebate
    longer.to = .on("2027-01-31")
    longer.payBy = .on("2027-02-28")
    #expect(throws: Refusal.rebateBarred(.told)) { try desk.desk.carryOut(EditRecord(rebate, to: longer)) }
    var noted = rebate
    noted.harm = "they stock up"
    try desk.desk.carryOut(EditRecord(rebate, to: noted))
  }

  @Test("A tier corrected before they were told is looked at as a new one is")
  mutating func correctedOutOfReach() throws {
    try desk.bill(100_000, "2025-03-01")
    _ = try desk.agree("100000 1%")
    let tier = try #require(desk.book.rebateTiers.all.first { _ in true })
    var higher = tier
    higher.threshold.minor = 200_000_00
    #expect(throws: Refusal.self) { try desk.desk.carryOut(EditRecord(tier, to: higher)) }
    higher.threshold.minor = 120_000_00
    try desk.desk.carryOut(EditRecord(tier, to: higher))
  }

  private func help(_ rebate: Rebate) -> RebateHelp {
    var help = RebateHelp(key: .none)
    (help.rebate, help.day, help.what) = (rebate.id, .on("2026-10-01"), "two days laying out their shop")
    (help.limit, help.declared) = ("two days, one shop", true)
    return help
  }

  @Test("Help has its limit, is declared as assistance only, and is a commitment of ours")
  mutating func helping() throws {
    let rebate = try desk.agree()
    var bare = help(rebate)
    bare.limit = ""
    #expect(throws: Refusal.fieldMissing(.rebateHelp, field: "Limit")) {
      try desk.desk.carryOut(HelpWithRebate(bare, due: .on("2026-10-20")))
    }
    bare = help(rebate)
    bare.declared = false
    #expect(throws: Refusal.rebateBarred(.undeclared)) {
      try desk.desk.carryOut(HelpWithRebate(bare, due: .on("2026-10-20")))
    }
    let given: RebateHelp = try desk.desk.carryOut(HelpWithRebate(help(rebate), due: .on("2026-10-20")))
      .added()
    let commitment = try #require(given.commitment.flatMap { desk.book.commitments[$0] })
    #expect(commitment.what == given.what && commitment.due == .on("2026-10-20"))
    #expect(desk.replay("2026-10-21").standing(ofCommitment: commitment.id)?.state == .late)
    #expect(desk.standing(rebate, "2026-10-21")?.openHelps.map(\.id) == [given.id])
    #expect(throws: Refusal.fieldMissing(.rebateHelp, field: "Result")) {
      try desk.desk.carryOut(EndRebateHelp(given.id, "", on: .on("2026-10-25")))
    }
    try desk.desk.carryOut(EndRebateHelp(given.id, "sold a third more", on: .on("2026-10-25")))
    #expect(desk.standing(rebate, "2026-10-25")?.openHelps == [])
    #expect(desk.standing(rebate, "2026-10-24")?.openHelps.count == 1)
    #expect(throws: Refusal.alreadySo(.rebateHelp, key: given.id.text)) {
      try desk.desk.carryOut(EndRebateHelp(given.id, "again", on: .on("2026-10-26")))
    }
  }

  @Test("Nobody is helped with what was counted")
  mutating func helpTooLate() throws {
    let rebate = try desk.agree()
    try desk.take(.withdrawn, rebate, on: "2026-09-30")
    #expect(throws: Refusal.rebateBarred(.ended(.withdrawn))) {
      try desk.desk.carryOut(HelpWithRebate(help(rebate), due: .on("2026-10-20")))
    }
  }
}
