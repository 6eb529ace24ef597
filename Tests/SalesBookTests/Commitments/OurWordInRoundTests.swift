import Testing

@testable import SalesBook

@Suite("Our own word in the round")
struct OurWordInRoundTests {
  private var told: CommitmentDesk

  init() throws { told = try CommitmentDesk() }

  /// What is to be seen to about our word on a day, and since when.
  private func reasons(on day: String) throws -> [any RoundReason] {
    let slot = try #require(told.desk.book.customers.slot(of: told.acme.id))
    let replay = Replay(told.desk.book, asOf: .on(day))
    return replay.roundReasons(ofCustomer: slot, replay.standing(ofCustomer: slot, []), nil)
      .filter { $0.origin == .commitment }
  }

  private func kinds(on day: String) throws -> [RoundReasonKind] { try reasons(on: day).map(\.kind) }

  @Test("On its day it is in the round, at its hour, and must not wait; late until it is kept or moved")
  mutating func due() throws {
    let commitment = try told.give { $0.time = TimeOfDay("10:00") }
    #expect(try kinds(on: "2026-11-09") == [])
    let due = try #require(try reasons(on: "2026-11-10").first)
    #expect(due.kind == .ourWord && due.roundClass == 2 && due.mustNotWait && due.time?.text == "10:00")
    let late = try #require(try reasons(on: "2026-11-12").first)
    #expect(
      late.kind == .ourWordLate && late.roundClass == 2 && late.mustNotWait && late.day == .on("2026-11-11"))
    try told.take(.changed, of: commitment, on: "2026-11-12") { $0.to = .on("2026-11-20") }
    #expect(try kinds(on: "2026-11-12") == [])
    #expect(try kinds(on: "2026-11-20") == [.ourWord])
    try told.take(.kept, of: commitment, on: "2026-11-20")
    #expect(try kinds(on: "2026-11-21") == [])
  }

  @Test("What was done late, or given up, stays until they are told that we are sorry")
  mutating func apology() throws {
    let late = try told.give()
    try told.take(.kept, of: late, on: "2026-11-12")
    #expect(try kinds(on: "2026-11-15") == [.apologyOwed])
    try told.take(.apologised, of: late, on: "2026-11-15")
    #expect(try kinds(on: "2026-11-15") == [])
  }

  @Test("In danger it is in the round while nobody's help is waited for, and in any case the day before")
  mutating func danger() throws {
    try told.desk.carryOut(AddRecord(Person(key: "li")))
    let commitment = try told.give()
    try told.take(.danger, of: commitment, on: "2026-11-05") {
      ($0.helper, $0.helpBy) = ("li", .on("2026-11-07"))
    }
    #expect(try kinds(on: "2026-11-05") == [.helpWanted])
    #expect(try kinds(on: "2026-11-07") == [.ourWordInDanger, .helpWanted])
    #expect(try kinds(on: "2026-11-09") == [.ourWordInDanger, .helpWanted])
    try told.take(.safe, of: commitment, on: "2026-11-09")
    #expect(try kinds(on: "2026-11-09") == [])
    let other = try told.give()
    try told.take(.danger, of: other, on: "2026-11-05")
    #expect(try kinds(on: "2026-11-05") == [.helpWanted, .ourWordInDanger], "of two")
  }

  @Test("Help wanted is in the round of the colleague who is asked, and of nobody who does not work here")
  mutating func help() throws {
    try told.desk.carryOut(AddRecord(Person(key: "li")))
    let commitment = try told.give()
    try told.take(.danger, of: commitment, on: "2026-11-05") { $0.helper = "li" }
    let help = try #require(try reasons(on: "2026-11-06").first { $0.kind == .helpWanted })
    #expect(help.doer == "li" && help.roundClass == 2 && help.whom == .colleague("wang"))
    let other = try told.give()
    try told.take(.safe, of: commitment, on: "2026-11-06")
    try told.take(.danger, of: other, on: "2026-11-06") { $0.helper = "the works" }
    #expect(try kinds(on: "2026-11-06") == [.ourWordInDanger])
  }

  @Test("A paper that is missing is a step on the list at once, of class 4")
  mutating func paper() throws {
    let commitment = try told.give { $0.important = true }
    let paper = try #require(try reasons(on: "2026-11-01").first)
    #expect(paper.kind == .paperMissing && paper.roundClass == 4 && !paper.mustNotWait)
    try told.take(.written, of: commitment, on: "2026-11-02")
    #expect(try kinds(on: "2026-11-02") == [])
  }

  @Test("It is in the round of the owner, whoever that comes to be, or of who sees to it")
  mutating func whose() throws {
    _ = try told.give()
    #expect(try reasons(on: "2026-11-10").map(\.doer) == [nil])
    try told.desk.carryOut(AddRecord(Person(key: "li")))
    _ = try told.give { $0.by = "li" }
    #expect(try reasons(on: "2026-11-10").map(\.doer) == [nil, "li"])
  }

  @Test("The calendar has it on the day agreed last, what is late on the day shown")
  mutating func calendar() throws {
    let commitment = try told.give()
    let late = try told.give(due: "2026-11-03")
    try told.take(.changed, of: commitment, on: "2026-11-05") { $0.to = .on("2026-11-14") }
    let replay = Replay(told.desk.book, asOf: .on("2026-11-05"))
    let agenda = WordAgenda(replay)
    #expect(agenda.count(on: .on("2026-11-10")) == 0)
    #expect(agenda.commitments(on: .on("2026-11-14"), replay).map(\.commitment.id) == [commitment.id])
    #expect(agenda.commitments(on: .on("2026-11-05"), replay).map(\.commitment.id) == [late.id])
  }

  @Test("What became of it counts among what was done that day, and a day put off in the evening's sums")
  mutating func evening() throws {
    let commitment = try told.give()
    try told.take(.changed, of: commitment, on: "2026-11-08") { $0.by = "wang" }
    let tally = Replay(told.desk.book, asOf: .on("2026-11-08")).roundTally(of: "wang")
    #expect(tally.appointmentsMoved == 1 && tally.apologies == 1)
  }
}
