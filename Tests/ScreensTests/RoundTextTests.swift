import SalesBook
import TestSupport
import Testing
import TextCanvas

@testable import Screens

@Suite("What is told of a round outside of the desk")
struct RoundTextTests {
  private let today = SmallBook.today

  /// Promised for today at 北京华联, broken and unanswered at 众望; wang's.
  private func book() throws -> SmallBook {
    var small = SmallBook()
    try small.employ("wang", "王伟")
    try small.employ("lina", "李娜")
    try small.add("北京华联", contact: "周立群", phone: "17700008787")
    try small.add("众望科技", contact: "李雷", phone: "13911112222")
    try small.invoice("北京华联", "A-1", issued: "2026-09-20", due: "2026-10-20", fen: 10_845_000)
    try small.invoice("众望科技", "B-1", issued: "2026-09-20", due: "2026-10-20", fen: 5_200_000)
    for (name, fen, due) in [("北京华联", Int64(10_845_000), "2026-11-23"), ("众望科技", 5_200_000, "2026-11-11")] {
      var promise = Promise(key: .none)
      (promise.customer, promise.made, promise.due) = (
        try small.customer(name).id, day("2026-11-09"), day(due)
      )
      promise.amount = Money(minor: fen, .cny)
      try small.perform(TakePromise(promise), on: day("2026-11-09"))
    }
    try small.plan("北京华联", on: "2026-11-23", .call, "确认到账", at: "09:30")
    return small
  }

  private func brief(
    _ small: SmallBook, _ language: Language = .english, of login: String = "wang", columns: Int = 80
  ) -> [String] {
    let replay = Replay(whole: small.book, asOf: today, rules: DutyRules(small.book))
    let standings = (0..<small.book.customers.slotCount).map { replay.standing(ofCustomer: $0) }
    let cards = replay.cards()
    let queue = replay.round(of: login, standings: standings, cards: cards)
    return RoundBrief(queue, of: login, replay, cards: cards, Words(language, MoneySigns(small.book)))
      .lines(columns: columns, key: Key.enter.name, waiting: 12)
  }

  @Test("Three lines tell how much there is, who is first and how to begin, in three languages")
  func three() throws {
    let small = try book()
    #expect(
      brief(small) == [
        "Mon 11-23 wang: 2 to do, 2 must (promise due 1, broken 1)",
        "First 09:30 call 北京华联: promised ¥108,450 for today",
        "Begin: rounds, then Enter. To ask for ¥160,450",
      ])
    #expect(
      brief(small, .simplifiedChinese).prefix(1) + brief(small, .simplifiedChinese).suffix(1) == [
        "今日跟进 周一 11-23 wang：2 家，必办 2（今天到期的承诺 1，未兑现 1）", "开始：rounds 再按 Enter。应催 ¥160,450",
      ])
    #expect(
      brief(small, .traditionalChinese).first == "今日跟進 週一 11-23 wang：2 家，必辦 2（今天到期的承諾 1，未兌現 1）")
  }

  @Test("What there is no room for is left out by whole facts")
  func narrow() throws {
    let small = try book()
    #expect(brief(small, columns: 50)[0] == "Mon 11-23 wang: 2 to do, 2 must (promise due 1)")
    #expect(brief(small, columns: 40)[0] == "Mon 11-23 wang: 2 to do, 2 must")
    #expect(brief(small, columns: 40)[1] == "First 09:30 call 北京华联")
    #expect(brief(small, columns: 40)[2] == "Begin: rounds, then Enter.")
    for columns in 40...120 {
      for language in Language.allCases {
        let lines = brief(small, language, columns: columns)
        #expect(lines.allSatisfy { DisplayWidth.width(of: $0) <= columns }, "\(columns) \(lines)")
      }
    }
  }

  @Test("Nothing to do is one line; whoever stands in is told for whom; who is away only that")
  func others() throws {
    var small = try book()
    #expect(brief(small, of: "lina") == ["Mon 11-23 lina: nothing is due today, 12 wait on the calendar"])
    var leave = Leave(key: .none)
    (leave.person, leave.from, leave.to, leave.cover) = ("wang", today, day("2026-11-25"), "lina")
    try small.perform(TakeLeave(leave))
    #expect(brief(small) == ["Mon 11-23 wang: away to 11-25, lina covers"])
    #expect(brief(small, .simplifiedChinese) == ["周一 11-23 wang：休假到 11-25，李娜代管"])
    #expect(brief(small, .traditionalChinese) == ["週一 11-23 wang：休假到 11-25，李娜職務代理"])
    #expect(brief(small, of: "lina")[0] == "Mon 11-23 lina: 0 to do, 0 must + 2 for wang")
  }

  @Test("Once it is begun it is told how far one is and who is in work; once it is over what is left")
  func begun() throws {
    var small = try book()
    func act(_ operation: any SalesBook.Operation, _ time: String) throws {
      let author = Author(login: "wang", day: today, time: TimeOfDay(time), insists: true)
      let plan = try operation.plan(on: small.book, as: author, drawing: &small.ids).decided(as: author)
      for change in plan.changes { small.book.apply(change) }
    }
    let replay = Replay(whole: small.book, asOf: today, rules: DutyRules(small.book))
    let standings = (0..<small.book.customers.slotCount).map { replay.standing(ofCustomer: $0) }
    let queue = replay.round(of: "wang", standings: standings, cards: replay.cards())
    try act(BeginRound(queue.turns, in: small.book), "09:20")
    #expect(brief(small)[0] == "Mon 11-23 wang: at work, 0 done, 2 left, 2 must")
    #expect(brief(small)[1].hasPrefix("Now 09:30 call 北京华联: promised"))
    let round = try #require(small.book.round(of: "wang", on: today))
    try act(PauseRound(round.id, worked: 5), "10:42")
    #expect(brief(small)[0] == "Mon 11-23 wang: paused 10:42, 0 done, 2 left, 2 must")
    #expect(brief(small, .simplifiedChinese)[0] == "周一 11-23 wang：暂停于 10:42，已办 0，还剩 2，必办 2")
    try act(EndRound(round.id, worked: 5), "16:42")
    #expect(brief(small) == ["Mon 11-23 wang: ended 16:42, 2 left"])
    #expect(brief(small, .traditionalChinese) == ["週一 11-23 wang：16:42 辦完，還剩 2"])
  }

  @Test("A grade to be looked at is not told where others read it")
  func grades() throws {
    var small = SmallBook()
    try small.employ("wang", "王伟")
    try small.add("Acme", contact: "Ann", phone: "1", since: "2026-08-20")
    try small.log("Acme", on: "2026-08-20", .call, "hello")
    try small.perform(
      GradeCustomers([try small.customer("Acme").id], .fussy, on: day("2026-08-25"), reason: ""),
      on: day("2026-08-25"))
    let replay = Replay(whole: small.book, asOf: today, rules: DutyRules(small.book))
    let turn = try #require(replay.roundTurn(ofCustomer: 0, for: "wang", replay.standing(ofCustomer: 0), nil))
    #expect(turn.reasons.contains { $0.kind == .gradeReview })
    let told = brief(small).joined(separator: "\n")
    let words = Words(.english)
    for reason in turn.reasons where reason.kind == .gradeReview {
      #expect(!told.contains(words.sentence(reason, on: today, in: small.book)))
    }
    #expect(!told.contains("grade") && !told.contains("fussy"))
  }

  @Test("What is left out is counted by what it is for first, with the sum of money nobody asked for")
  func leftOut() throws {
    var small = SmallBook()
    try small.employ("wang", "王伟")
    for number in 1...5 {
      try small.add("Firm \(number)", contact: "Ann", phone: "1")
      try small.log("Firm \(number)", on: "2026-05-01", .call, "hello")
    }
    for number in 1...3 {
      try small.invoice(
        "Firm \(number)", "A-\(number)", issued: "2026-09-20", due: "2026-10-20",
        fen: Int64(number) * 120_000_000)
    }
    var policy = Policy(small.book)
    policy.roundSize = 1
    let rules = DutyRules(policy: policy, workingDays: WorkingDays(small.book, policy: policy))
    let replay = Replay(whole: small.book, asOf: today, rules: rules)
    let standings = (0..<small.book.customers.slotCount).map { replay.standing(ofCustomer: $0) }
    let queue = replay.round(of: "wang", standings: standings, cards: replay.cards())
    #expect(
      Words(.english).leftOut(of: queue, replay) == "4 left out: cadence 2, nobody asked 2 (¥3,600,000)")
    #expect(
      Words(.simplifiedChinese).leftOut(of: queue, replay) == "4 家未排入：周期 2，没催过 2（¥3,600,000）")
    #expect(Words(.english).overSize(queue).isEmpty)
  }
}
