import SalesBook
import Testing

@Suite("How far a round is stands in the book")
struct RoundRecordTests {
  private var desk = Desktop("2026-11-23")
  private let customers: [Customer]

  init() throws {
    var all: [Customer] = []
    for name in ["A", "B", "C", "D"] { all.append(try desk.customer(name)) }
    customers = all
  }

  private func turns(_ places: Int...) -> [BeginRound.Turn] {
    places.map { BeginRound.Turn(customers[$0].id, isMust: $0 == 0) }
  }

  private func names(_ round: Round) -> [String] {
    desk.book.items(of: round.id).map { "\($0.place) \(desk.book.customers[$0.customer]?.name ?? "")" }
  }

  @Test("It is begun with whose turns there are, in their order, each once")
  mutating func begin() throws {
    let round: Round = try desk.carryOut(BeginRound(turns(2, 0, 2, 1)), at: "09:20").added()
    #expect(round.person == "wang" && round.begun == TimeOfDay("09:20") && round.day == .on("2026-11-23"))
    #expect(names(round) == ["1 C", "2 A", "3 B"])
    #expect(desk.book.items(of: round.id).map(\.must) == [false, true, false])
    #expect(desk.book.round(of: "wang", on: .on("2026-11-23")) == round)
    #expect(desk.book.round(of: "wang", on: .on("2026-11-24")) == nil)
    #expect(desk.book.round(of: "lina", on: .on("2026-11-23")) == nil)
    #expect(throws: Refusal.nothingToDo) { try desk.carryOut(BeginRound([])) }
  }

  @Test("Begun anew, the one that goes on ends with it, and its minutes are kept")
  mutating func anew() throws {
    let first: Round = try desk.carryOut(BeginRound(turns(0, 1)), at: "09:20").added()
    try desk.carryOut(PauseRound(first.id, worked: 12), at: "09:40")
    let second: Round = try desk.carryOut(BeginRound(turns(1), worked: 5), at: "10:00").added()
    let ended = try #require(desk.book.rounds[first.id])
    #expect(ended.ended == TimeOfDay("10:00") && ended.minutes == 17 && ended.paused == nil)
    #expect(desk.book.round(of: "wang", on: .on("2026-11-23")) == second)
    try desk.carryOut(EndRound(second.id, worked: 0), at: "11:00")
    let third: Round = try desk.carryOut(BeginRound(turns(0)), at: "12:00").added()
    #expect(desk.book.round(of: "wang", on: .on("2026-11-23")) == third)
    #expect(desk.book.rounds[second.id]?.ended == TimeOfDay("11:00"), "what was over stays as it was")
  }

  @Test("What is taken in joins behind the others, and nobody twice")
  mutating func join() throws {
    let round: Round = try desk.carryOut(BeginRound(turns(2))).added()
    try desk.carryOut(JoinRound(round.id, turns(2, 0, 1)))
    #expect(names(round) == ["1 C", "2 A", "3 B"])
    #expect(throws: Refusal.nothingToDo) { try desk.carryOut(JoinRound(round.id, turns(0, 1))) }
    try desk.carryOut(JoinRound(round.id, turns(3)))
    #expect(names(round).last == "4 D")
  }

  @Test("It is skipped once, then for good, and no more")
  mutating func skip() throws {
    let item: RoundItem = try desk.carryOut(BeginRound(turns(0, 1))).added()
    try desk.carryOut(SkipRoundItem(item.id), at: "10:00")
    #expect(desk.book.roundItems[item.id]?.skipped == TimeOfDay("10:00"))
    #expect(desk.book.roundItems[item.id]?.skippedAgain == nil)
    try desk.carryOut(SkipRoundItem(item.id), at: "11:00")
    #expect(desk.book.roundItems[item.id]?.skippedAgain == TimeOfDay("11:00"))
    #expect(desk.book.roundItems[item.id]?.skipped == TimeOfDay("10:00"))
    #expect(throws: Refusal.nothingToDo) { try desk.carryOut(SkipRoundItem(item.id)) }
  }

  @Test("It is paused, gone on with and ended; minutes at work add up")
  mutating func pause() throws {
    let round: Round = try desk.carryOut(BeginRound(turns(0)), at: "09:00").added()
    #expect(throws: Refusal.nothingToDo) { try desk.carryOut(ResumeRound(round.id)) }
    try desk.carryOut(PauseRound(round.id, worked: 30), at: "09:40")
    #expect(desk.book.rounds[round.id]?.paused == TimeOfDay("09:40"))
    try desk.carryOut(ResumeRound(round.id), at: "10:00")
    #expect(desk.book.rounds[round.id]?.paused == nil)
    try desk.carryOut(EndRound(round.id, worked: 45), at: "16:42")
    let over = try #require(desk.book.rounds[round.id])
    #expect(over.minutes == 75 && over.ended == TimeOfDay("16:42"))
    for again: any SalesBook.Operation in [
      EndRound(round.id, worked: 1), PauseRound(round.id, worked: 1), JoinRound(round.id, turns(1)),
    ] {
      #expect(throws: Refusal.alreadySo(.round, key: round.id.text)) { try desk.carryOut(again) }
    }
  }

  @Test("Closed after midnight it ends with its own day; without a clock when it was begun")
  mutating func midnight() throws {
    let round: Round = try desk.carryOut(BeginRound(turns(0)), at: "23:00").added()
    try desk.carryOut(EndRound(round.id, worked: 0), on: "2026-11-24", at: "00:05")
    #expect(desk.book.rounds[round.id]?.ended == TimeOfDay("23:59"))
    let other: Round = try desk.carryOut(BeginRound(turns(0)), on: "2026-11-25", at: "09:00").added()
    try desk.carryOut(EndRound(other.id, worked: 0), on: "2026-11-25")
    #expect(desk.book.rounds[other.id]?.ended == TimeOfDay("09:00"))
  }

  @Test("Nobody goes on with another's round")
  mutating func anothers() throws {
    let plan = try desk.carryOut(BeginRound(turns(0)))
    let (round, item): (Round, RoundItem) = (plan.added(), plan.added())
    desk.author = Author(login: "lina", day: .on("2026-11-23"))
    for operation: any SalesBook.Operation in [
      SkipRoundItem(item.id), PauseRound(round.id, worked: 1), JoinRound(round.id, turns(1)),
      EndRound(round.id, worked: 1), ResumeRound(round.id),
    ] {
      #expect(throws: Refusal.anothersRound(login: "wang")) { try desk.carryOut(operation) }
    }
    try desk.carryOut(BeginRound(turns(1)))
    #expect(desk.book.rounds[round.id]?.ended == nil, "one's own ends no colleague's")
  }

  @Test("Of a day gone by nothing later is known: no round, no leave, and who came back later is still away")
  mutating func known() throws {
    try desk.carryOut(AddRecord(Person(login: "wang")))
    try desk.carryOut(BeginRound(turns(0)))
    var leave = Leave(key: .none)
    (leave.person, leave.from, leave.to) = ("wang", .on("2026-12-01"), .on("2026-12-10"))
    let away: Leave = try desk.carryOut(TakeLeave(leave)).added()
    try desk.carryOut(EndLeave(away.id, back: .on("2026-12-05")))
    let before = desk.book.known(on: .on("2026-11-22"))
    #expect(before.rounds.count == 0 && before.roundItems.count == 0 && before.leaves.count == 0)
    let then = desk.book.known(on: .on("2026-11-23"))
    #expect(then.rounds.count == 1 && then.roundItems.count == 1 && then.leaves.all.map(\.ended) == [nil])
    #expect(desk.book.known(on: .on("2026-12-05")).leaves.all.map(\.ended) == [.on("2026-12-05")])
  }
}
