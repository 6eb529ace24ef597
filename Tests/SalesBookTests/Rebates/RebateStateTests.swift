import Testing

@testable import SalesBook

/// Every state a rebate can be in against everything that can be done about it.
@Suite("States of a rebate")
struct RebateStateTests {
  /// What leads into a state, and the day one stands in it.
  private struct Way {
    var day: String
    var steps: [RebateStep.Kind] = []
    var fill: @Sendable (inout Rebate) -> Void = { _ in }
    /// Whole units billed on the first of March.
    var billed: Int64 = 150_000
  }

  private static let ways: [RebateState: Way] = [
    .proposed: Way(day: "2026-06-30") { ($0.reference, $0.approvedBy) = ("", "") },
    .coming: Way(day: "2025-12-20") { $0.made = .on("2025-12-10") },
    .running: Way(day: "2026-06-30"),
    .over: Way(day: "2027-01-05"),
    .owed: Way(day: "2027-01-05", steps: [.settled]),
    .paid: Way(day: "2027-01-05", steps: [.settled, .paid]),
    .missed: Way(day: "2027-01-05", steps: [.settled], billed: 90_000),
    .withdrawn: Way(day: "2026-06-30", steps: [.withdrawn]),
  ]

  private static let lacking = RebateObstacle.notActive([.reference, .approval])
  private static let notBegun = RebateObstacle.notBegun(.on("2026-01-01"))
  private static let over = RebateObstacle.over(.on("2026-12-31"))
  private static let notOver = RebateObstacle.notOver(.on("2026-12-31"))

  /// What each state bars, in the order of `RebateStep.Kind`; nil is allowed.
  private static let bars: [RebateState: [RebateObstacle?]] = [
    //          reminded confirmed written approved volume         adjusted settled paid     withdrawn
    .proposed: [lacking, nil, nil, nil, .countsItself, lacking, lacking, .notSettled, nil],
    .coming: [notBegun, nil, .written, .approved, .countsItself, notBegun, notBegun, .notSettled, nil],
    .running: [nil, nil, .written, .approved, .countsItself, nil, notOver, .notSettled, nil],
    .over: [over, nil, .written, .approved, .countsItself, nil, nil, .notSettled, nil],
    .owed: ended(.owed, paid: nil), .paid: ended(.paid, paid: .ended(.paid)),
    .missed: ended(.missed, paid: .notSettled), .withdrawn: ended(.withdrawn, paid: .notSettled),
  ]

  private static func ended(_ state: RebateState, paid: RebateObstacle?) -> [RebateObstacle?] {
    RebateStep.Kind.allCases.map { $0 == .paid ? paid : .ended(state) }
  }

  @Test("In each state each step is taken, or refused for its reason", arguments: RebateState.allCases)
  func table(_ state: RebateState) throws {
    let way = try #require(RebateStateTests.ways[state])
    let bars = try #require(RebateStateTests.bars[state])
    #expect(bars.count == RebateStep.Kind.allCases.count)
    for (kind, bar) in zip(RebateStep.Kind.allCases, bars) {
      var desk = try RebateDesk()
      let rebate = try desk.agree {
        $0.whileOverdue = .paid
        way.fill(&$0)
      }
      try desk.bill(way.billed, "2026-03-01")
      for step in way.steps { try desk.take(step, rebate, on: way.day) }
      #expect(desk.standing(rebate, way.day)?.state == state)
      let tiers = kind == .adjusted ? try RebateDesk.tiers("120000 1%") : []
      if let bar {
        #expect(throws: Refusal.rebateBarred(bar), "\(state) \(kind)") {
          try desk.take(kind, rebate, on: way.day, tiers: tiers)
        }
      } else {
        #expect(throws: Never.self, "\(state) \(kind)") {
          try desk.take(kind, rebate, on: way.day, tiers: tiers)
        }
      }
    }
  }

  @Test("A one-off has one condition and no reminders")
  func oneOff() throws {
    var desk = try RebateDesk()
    #expect(throws: Refusal.rebateBarred(.oneTier)) { try desk.agree { $0.kind = .oneOff } }
    let once = try desk.agree("100000 1%") { $0.kind = .oneOff }
    #expect(throws: Refusal.rebateBarred(.oneOff)) { try desk.take(.reminded, once, on: "2026-06-30") }
    #expect(once.reminderMoments(Policy()).isEmpty)
  }

  @Test("What is noted by hand is noted of its own days")
  func volumeDays() throws {
    var desk = try RebateDesk()
    let rebate = try desk.agree { ($0.counts, $0.made) = (.noted, .on("2025-12-01")) }
    #expect(throws: Refusal.rebateBarred(.notBegun(.on("2026-01-01")))) {
      try desk.take(.volume, rebate, on: "2025-12-31")
    }
    #expect(throws: Refusal.rebateBarred(.over(.on("2026-12-31")))) {
      try desk.take(.volume, rebate, on: "2027-01-01")
    }
    try desk.take(.volume, rebate, on: "2026-01-01")
    try desk.take(.volume, rebate, on: "2026-12-31")
  }

  @Test("A step that lacks what its kind needs is refused at that field")
  func lacking() throws {
    let needs: [(RebateStep.Kind, String, (inout RebateStep) -> Void)] = [
      (.reminded, "Said", { $0.said = "" }), (.confirmed, "Said", { $0.said = "" }),
      (.adjusted, "Effort", { $0.effort = "" }), (.adjusted, "Approver", { $0.approver = "" }),
      (.withdrawn, "Why", { $0.why = "" }),
    ]
    for (kind, field, empty) in needs {
      var desk = try RebateDesk()
      let rebate = try desk.agree()
      #expect(throws: Refusal.fieldMissing(.rebateStep, field: field), "\(kind)") {
        try desk.take(kind, rebate, on: "2026-06-30", tiers: RebateDesk.tiers("90000 1%"), empty)
      }
    }
    var desk = try RebateDesk()
    let bare = try desk.agree { ($0.reference, $0.approvedBy, $0.counts) = ("", "", .noted) }
    let more: [(RebateStep.Kind, String, (inout RebateStep) -> Void)] = [
      (.written, "Reference", { $0.reference = "" }), (.approved, "Approver", { $0.approver = "" }),
      (.volume, "Amount", { $0.amount = nil }),
    ]
    for (kind, field, empty) in more {
      #expect(throws: Refusal.fieldMissing(.rebateStep, field: field), "\(kind)") {
        try desk.take(kind, bare, on: "2026-06-30", empty)
      }
    }
  }

  @Test("Who confirmed is named where anybody there is known")
  func whoConfirmed() throws {
    var desk = try RebateDesk()
    let rebate = try desk.agree()
    try desk.take(.confirmed, rebate, on: "2026-01-05")
    var contact = Contact(key: .none)
    (contact.customer, contact.name) = (desk.acme.id, "Zhao")
    let zhao: Contact = try desk.desk.carryOut(AddContact(contact)).added()
    #expect(throws: Refusal.fieldMissing(.rebateStep, field: "Contact")) {
      try desk.take(.confirmed, rebate, on: "2026-01-06")
    }
    try desk.take(.confirmed, rebate, on: "2026-01-06") { $0.contact = zhao.id }
    #expect(desk.standing(rebate, "2026-01-06")?.confirmed?.contact == zhao.id)
  }

  @Test("Its days, its tiers and its sums hang together")
  func shape() throws {
    var desk = try RebateDesk()
    #expect(throws: Refusal.dayTooEarly(.rebate, field: "To", since: .on("2026-01-01"))) {
      try desk.agree { $0.to = .on("2025-12-31") }
    }
    #expect(throws: Refusal.dayTooEarly(.rebate, field: "PayBy", since: .on("2026-12-31"))) {
      try desk.agree { $0.payBy = .on("2026-12-30") }
    }
    #expect(throws: Refusal.fieldMissing(.rebateTier, field: "Threshold")) { try desk.agree("") }
    let twice = RebateObstacle.tierTwice(Money(minor: 100_000_00, .cny))
    #expect(throws: Refusal.rebateBarred(twice)) { try desk.agree("100000 1%, 100000 2%") }
    #expect(throws: Refusal.currencyDiffers(try #require(Currency("USD")), .cny)) {
      try desk.agree("100000 1%, USD 200000 2%")
    }
    #expect(throws: Refusal.amountNotPositive) { try desk.agree("0 1%") }
    let rebate = try desk.agree { $0.counts = .noted }
    #expect(throws: Refusal.currencyDiffers(try #require(Currency("USD")), .cny)) {
      try desk.take(.volume, rebate, on: "2026-06-30") {
        $0.amount = Money(minor: 1, Currency("USD") ?? .cny)
      }
    }
    #expect(throws: Refusal.dayTooEarly(.rebateStep, field: "Day", since: .on("2026-01-01"))) {
      try desk.take(.confirmed, rebate, on: "2025-12-31")
    }
  }

  @Test("One that adds up says who counts, from which records and by when it is paid, or is asked about")
  func unclear() throws {
    var desk = try RebateDesk()
    #expect(throws: Refusal.doubtful([.rebate(.unclear(["Counter", "Records", "PayBy"]))])) {
      try desk.agree(insists: false) { ($0.counter, $0.records, $0.payBy) = ("", "", nil) }
    }
    _ = try desk.agree(insists: false)
    _ = try desk.agree("100000 1%", insists: false) {
      ($0.kind, $0.counter, $0.records, $0.payBy) = (.oneOff, "", "", nil)
    }
  }
}
