import SalesBook
import TestSupport
import Testing
import TextCanvas

@testable import Screens

@Suite("What came of a day, for the team's chat")
struct RoundSummaryTextTests {
  private let today = SmallBook.today

  private func lines(_ small: SmallBook, _ language: Language = .english) -> [String] {
    let replay = Replay(whole: small.book, asOf: today, rules: DutyRules(small.book))
    let standings = (0..<small.book.customers.slotCount).map { replay.standing(ofCustomer: $0) }
    let queue = replay.round(of: "wang", standings: standings, cards: replay.cards())
    let summary = replay.roundSummary(of: "wang", queue, tomorrow: replay.nextRound(of: "wang"))
    return Words(language, MoneySigns(small.book)).lines(of: summary, replay)
  }

  private func book() throws -> SmallBook {
    var small = SmallBook()
    try small.employ("wang", "王伟")
    for name in ["北京华联", "众望科技", "苏州纺织"] {
      try small.add(name, contact: "周立群", phone: "17700008787", since: "2026-11-10")
      try small.log(name, on: "2026-11-12", .call, "hello")
    }
    return small
  }

  @Test("A day on which nothing was done and nothing is due is its head alone")
  func nothing() throws {
    var small = SmallBook()
    try small.employ("wang", "王伟")
    #expect(lines(small) == ["11-23 Mon  wang"])
    #expect(lines(small, .simplifiedChinese) == ["11-23 周一  wang"])
  }

  @Test("What was done is counted, what is left and first tomorrow is named, in three languages")
  func worked() throws {
    var small = try book()
    try small.invoice("北京华联", "A-1", issued: "2026-11-01", due: "2026-12-20", fen: 22_460_000)
    var promise = Promise(key: .none)
    (promise.customer, promise.made, promise.due) = (try small.customer("北京华联").id, today, day("2026-11-27"))
    promise.amount = Money(minor: 22_460_000, .cny)
    try small.perform(TakePromise(promise))
    try small.log("北京华联", on: "2026-11-23", .call, "pays on Friday")
    try small.log("众望科技", on: "2026-11-23", .call, "", reached: false)
    try small.plan("苏州纺织", on: "2026-11-23", .visit, "看样品")
    try small.plan("众望科技", on: "2026-11-24", .call, "再打", at: "09:00")
    var target = Target(key: .none)
    (target.person, target.month, target.kind) = ("wang", today, .sales)
    target.amount = Money(minor: 60_000_000, .cny)
    try small.perform(AddRecord(target))
    let english = lines(small)
    #expect(english.first == "11-23 Mon  wang  0 of 3 done")
    #expect(english.contains("Reached 1, no answer 1"))
    #expect(english.contains("Promised ¥224,600 (1)"))
    #expect(english.contains { $0.hasPrefix("Left 3: 苏州纺织, visit 看样品; ") })
    #expect(english.contains { $0.hasPrefix("Tomorrow: 09:00 众望科技; ") })
    #expect(english.last == "Month: sales ¥224,600 of 600,000")
    #expect(lines(small, .simplifiedChinese).contains("联系上 1，未接 1"))
    #expect(lines(small, .traditionalChinese).contains("承諾 ¥224,600（1 筆）"))
  }

  @Test("A grade to be looked at is left without why")
  func grades() throws {
    var small = SmallBook()
    try small.employ("wang", "王伟")
    try small.add("Acme", contact: "Ann", phone: "1", since: "2026-08-20")
    try small.perform(
      GradeCustomers([try small.customer("Acme").id], .fussy, on: day("2026-08-25"), reason: ""),
      on: day("2026-08-25"))
    try small.log("Acme", on: "2026-08-20", .call, "hello")
    try small.log("Acme", on: "2026-11-20", .call, "hello again")
    let replay = Replay(whole: small.book, asOf: today, rules: DutyRules(small.book))
    let turn = try #require(replay.roundTurn(ofCustomer: 0, for: "wang", replay.standing(ofCustomer: 0), nil))
    #expect(turn.reasons.contains { $0.kind == .gradeReview })
    let told = lines(small).joined(separator: "\n")
    #expect(told.contains("Left 1: Acme") && !told.contains("grade"), "\(told)")
  }
}
