import Testing

@testable import SalesBook

@Suite("Exit reviews in the round")
struct ExitRoundTests {
  private var reviewed: ReviewedBook

  init() throws { reviewed = try ReviewedBook() }

  private func turns(_ day: String, of login: String = "wang") -> [RoundTurn] {
    let book = reviewed.desk.book
    let replay = Replay(whole: book, asOf: .on(day), rules: DutyRules(book))
    let standings = (0..<book.customers.slotCount).map { replay.standing(ofCustomer: $0) }
    return replay.round(of: login, standings: standings, cards: replay.cards()).turns
  }

  private func reasons(_ day: String, of login: String = "wang") -> [any RoundReason] {
    turns(day, of: login).flatMap(\.reasons).filter { $0 is ExitWaiting }
  }

  private func kinds(_ day: String, of login: String = "wang") -> [RoundReasonKind] {
    reasons(day, of: login).map(\.kind)
  }

  @Test("A step that waits is there every day, of class 6, until work on it is planned or done that day")
  mutating func waits() throws {
    for day in ["2026-10-01", "2026-10-08", "2026-11-23"] { #expect(kinds(day) == [.exitStep], "\(day)") }
    #expect(reasons("2026-10-08").map(\.roundClass) == [6] && kinds("2026-09-30") == [])
    try reviewed.take([.looked, .repair], on: "2026-10-09")
    #expect(kinds("2026-10-09") == [] && kinds("2026-10-12") == [.exitStep])
    var plan = FollowUp(key: .none)
    (plan.customer, plan.due, plan.origin) = (reviewed.acme.id, .on("2026-10-20"), .exit)
    try reviewed.desk.carryOut(PlanFollowUp(plan), on: "2026-10-12")
    #expect(kinds("2026-10-13") == [] && kinds("2026-10-20") == [.exitStep])
  }

  @Test("Of the strikes only the last day speaks, until they passed or a new one is set")
  mutating func lastDay() throws {
    try reviewed.take(try #require(ReviewedBook.ways[.counting]))
    #expect(kinds("2026-10-24") == [])
    for day in ["2026-10-25", "2026-10-30"] { #expect(kinds(day) == [.exitLastDay]) }
    #expect(reasons("2026-10-25").map(\.roundClass) == [4])
    try reviewed.take([.strikes], on: "2026-10-26")
    #expect(kinds("2026-10-30") == [] && kinds("2026-11-15") == [.exitLastDay])
  }

  @Test("The third strike asks for the decision, of class 2")
  mutating func decide() throws {
    try reviewed.take(try #require(ReviewedBook.ways[.decide]))
    #expect(reasons("2026-10-06").map(\.kind) == [.exitToDecide])
    #expect(reasons("2026-10-06").map(\.roundClass) == [2])
    var plan = FollowUp(key: .none)
    (plan.customer, plan.due, plan.origin) = (reviewed.acme.id, .on("2026-10-20"), .exit)
    try reviewed.desk.carryOut(PlanFollowUp(plan), on: "2026-10-06")
    #expect(kinds("2026-10-07") == [] && kinds("2026-10-20") == [.exitToDecide], "put to another day")
  }

  @Test("What is decided heads the round of who carries it out, from its day on, until done or taken back")
  mutating func carryOut() throws {
    try reviewed.take(try #require(ReviewedBook.ways[.decide]))
    try reviewed.take(.decided) { $0.person = "li" }
    let other = try reviewed.desk.customer("Zeta") { $0.owner = "li" }
    _ = try reviewed.desk.invoice("Z-1", of: other, fen: 900_000, issued: "2026-09-01", due: "2026-11-01")
    var promise = Promise(key: .none)
    (promise.customer, promise.made, promise.due) = (other.id, .on("2026-10-20"), .on("2026-10-26"))
    promise.amount = Money(minor: 900_000, .cny)
    try reviewed.desk.carryOut(TakePromise(promise), on: "2026-10-20")
    #expect(kinds("2026-10-24", of: "li") == [])
    for day in ["2026-10-26", "2026-11-20"] {
      #expect(turns(day, of: "li").first?.reasons.first?.kind == .exitToCarryOut, "\(day)")
      #expect(turns(day, of: "li").count > 1)
      #expect(kinds(day, of: "wang") == [])
    }
    let reason = try #require(reasons("2026-10-26", of: "li").first)
    #expect(reason.mustNotWait && reason.roundClass == 1 && !reason.canBeCut)
    var plan = FollowUp(key: .none)
    (plan.customer, plan.due, plan.origin) = (reviewed.acme.id, .on("2026-12-20"), .exit)
    try reviewed.desk.carryOut(PlanFollowUp(plan), on: "2026-10-26")
    #expect(kinds("2026-10-27", of: "li") == [.exitToCarryOut], "it is there however its visit is moved")
    var ended = self
    try ended.reviewed.take([.ended], on: "2026-10-26")
    #expect(ended.kinds("2026-10-27", of: "li") == [])
    try reviewed.take([.reversed], on: "2026-10-26")
    #expect(kinds("2026-10-27", of: "li") == [])
  }

  @Test("Only what is said to them is a call to them")
  mutating func whom() throws {
    for stage in [ExitStage.look, .repair, .strikes, .decide, .table, .carryOut] {
      var reviewed = try ReviewedBook()
      try reviewed.take(try #require(ReviewedBook.ways[stage]))
      let standing = try #require(reviewed.standing("2026-11-23"))
      let isTalk = stage == .table || stage == .carryOut
      #expect(ExitWaiting(standing: standing).whom == (isTalk ? .purchasing : .colleague("wang")), "\(stage)")
    }
  }

  @Test(
    "The calendar has the last day and the day it is carried out; what was not done by its day stands on today"
  )
  mutating func agenda() throws {
    func days(_ day: String) -> [Int] {
      let agenda = ExitAgenda(Replay(reviewed.desk.book, asOf: .on(day)))
      return [agenda.count(on: .on("2026-10-25")), agenda.count(on: .on(day))]
    }
    #expect(days("2026-10-08") == [0, 0])
    try reviewed.take(try #require(ReviewedBook.ways[.counting]))
    #expect(days("2026-10-08") == [1, 0] && days("2026-11-20") == [0, 1])
  }

  @Test("What was done in a review on the day counts as its answer")
  mutating func answered() throws {
    try reviewed.take([.looked], on: "2026-10-05")
    let outcomes = reviewed.desk.book.deeds(ofCustomer: reviewed.slot, on: .on("2026-10-05"))
    #expect(
      outcomes.contains { if case .reviewed(let step) = $0.what { step.kind == .looked } else { false } })
  }
}
