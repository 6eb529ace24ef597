import Testing

@testable import SalesBook

@Suite("What a win-back cannot say")
struct WinBackGuardTests {
  private var leaving: WinBackDesk

  init() throws { leaving = try WinBackDesk() }

  @Test("It says what they said or we see, and each explanation says what it is")
  mutating func said() throws {
    var about = WinBack(key: .none)
    (about.customer, about.opened) = (try leaving.desk.customer("Beta").id, .on("2026-11-16"))
    #expect(throws: Refusal.fieldMissing(.winBack, field: "What")) {
      try leaving.desk.carryOut(OpenWinBack(about), insists: true)
    }
    #expect(throws: Refusal.fieldMissing(.hypothesis, field: "What")) { try leaving.think("") }
  }

  @Test("Only a change can be made, and neither planned nor made before it was agreed")
  mutating func changes() throws {
    try leaving.take(.background, .contact, .answers)
    let talk = try #require(leaving.desk.book.winBackSteps.all.first { $0.kind == .contact })
    #expect(throws: Refusal.nothingToDo) {
      try leaving.desk.carryOut(MakeChange(talk.id, on: .on("2026-11-20")))
    }
    for (field, due, made) in [("Due", Day.on("2026-11-16"), nil), ("Made", nil, Day.on("2026-11-16"))] {
      #expect(throws: Refusal.dayTooEarly(.winBackStep, field: field, since: .on("2026-11-17"))) {
        try leaving.take(.change) { ($0.due, $0.made) = (due, made) }
      }
    }
  }

  @Test("What is reckoned with is no sum below zero")
  mutating func sums() throws {
    try leaving.take(.background, .contact, .answers, .cause)
    let below = Money(minor: -1, .cny)
    for field: WritableKeyPath<WinBackStep, Money?> in [\.costOne, \.costAll, \.stake] {
      #expect(throws: Refusal.amountNotPositive) { try leaving.take(.decided) { $0[keyPath: field] = below } }
    }
  }

  @Test(
    "An explanation has its outcome and the day it was known, or neither, and not before it was thought of")
  mutating func settled() throws {
    try leaving.take(.background, .contact, .answers, on: "2026-11-16")
    let thought = try leaving.think("the covers leak")
    #expect(throws: Refusal.dayTooEarly(.hypothesis, field: "Settled", since: thought.day)) {
      try leaving.desk.carryOut(SettleHypothesis(thought.id, .notSo, on: .on("2026-11-16")))
    }
    var half = thought
    half.outcome = .notSo
    #expect(throws: Refusal.fieldMissing(.hypothesis, field: "Settled")) {
      try leaving.desk.carryOut(EditRecord(thought, to: half))
    }
    half = thought
    half.settled = .on("2026-11-18")
    #expect(throws: Refusal.fieldMissing(.hypothesis, field: "Outcome")) {
      try leaving.desk.carryOut(EditRecord(thought, to: half))
    }
  }
}
