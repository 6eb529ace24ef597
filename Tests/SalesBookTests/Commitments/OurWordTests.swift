import Testing

@testable import SalesBook

@Suite("Our own word, beside theirs")
struct OurWordTests {
  private var told: CommitmentDesk

  init() throws { told = try CommitmentDesk() }

  private func ourWord(on day: String) throws -> OurWord {
    let slot = try #require(told.desk.book.customers.slot(of: told.acme.id))
    return Replay(told.desk.book, asOf: .on(day)).ourWord(toCustomer: slot)
  }

  @Test(
    "Kept of what came due: what waits counts neither way, what was moved, late or broken counts as not kept")
  mutating func counted() throws {
    let kept = try told.give()
    _ = try told.give(due: "2026-12-20")
    let moved = try told.give()
    let broken = try told.give()
    let late = try told.give()
    try told.take(.kept, of: kept, on: "2026-11-10")
    try told.take(.changed, of: moved, on: "2026-11-08") { $0.to = .on("2026-12-20") }
    try told.take(.broken, of: broken, on: "2026-11-10")
    let ours = try ourWord(on: "2026-11-15")
    #expect((ours.kept, ours.due, ours.missed, ours.moved) == (1, 4, 2, 1))
    try told.take(.kept, of: late, on: "2026-11-16")
    #expect(try ourWord(on: "2026-11-20").kept == 1, "late is not kept")
    #expect(try ourWord(on: "2026-11-09").due == 1, "only what was moved has come to something")
  }

  @Test("What they wanted on another day, before it came, counts against nobody")
  mutating func theirWish() throws {
    let commitment = try told.give()
    try told.take(.changed, of: commitment, on: "2026-11-08") {
      ($0.to, $0.theirWish, $0.apology) = (.on("2026-11-20"), true, false)
    }
    try told.take(.kept, of: commitment, on: "2026-11-20")
    let ours = try ourWord(on: "2026-11-20")
    #expect((ours.kept, ours.due) == (1, 1))
  }

  @Test("After two years nothing of it counts any more")
  mutating func old() throws {
    let commitment = try told.give(due: "2024-11-20", made: "2024-11-01")
    try told.take(.kept, of: commitment, on: "2024-11-20")
    #expect(try ourWord(on: "2026-11-19").due == 1)
    #expect(try ourWord(on: "2026-11-20").due == 0)
  }

  @Test("A person's word is what that person said, whoever owns the customer, and stands beside theirs")
  mutating func people() throws {
    let mine = try told.give()
    _ = try told.give { $0.by = "li" }
    try told.take(.kept, of: mine, on: "2026-11-10")
    let mirrors = Replay(told.desk.book, asOf: .on("2026-11-20")).mirrors()
    #expect(mirrors.map(\.words.owner) == ["li", "wang"])
    #expect(mirrors.map { [$0.words.ours.kept, $0.words.ours.due] } == [[0, 1], [1, 1]])
    #expect(mirrors.map(\.looksAtOneself) == [false, false])
  }

  @Test("On the customer's card it is the same, appointments for their promises among it")
  mutating func card() throws {
    _ = try told.give()
    _ = try told.desk.invoice("X1", of: told.acme, fen: 900_000, issued: "2026-08-01", due: "2026-09-01")
    _ = try told.desk.promise(100_000, of: told.acme, made: "2026-11-02", due: "2026-11-18") {
      $0.appointment = true
    }
    let card = try #require(told.desk.card(of: told.acme, asOf: "2026-11-20"))
    #expect((card.ourWord.kept, card.ourWord.due, card.ourWord.missed) == (0, 2, 2))
  }

  @Test("Who is put away while something we said is not done is let go: that is asked about")
  mutating func lettingGo() throws {
    _ = try told.give(due: "2026-12-20")
    let slot = try #require(told.desk.book.customers.slot(of: told.acme.id))
    #expect(Replay(told.desk.book, asOf: .on("2026-11-23")).lettingGo(ofCustomer: slot)?.ours == 1)
    #expect(Replay(told.desk.book, asOf: .on("2026-10-30")).lettingGo(ofCustomer: slot) == nil)
  }

  @Test("Many weak words among one's own customers are a reason to look at oneself, told once a month")
  mutating func mirror() throws {
    for number in 1...2 {
      let customer = try told.desk.customer("Weak \(number)") { $0.owner = "wang" }
      _ = try told.desk.invoice(
        "W\(number)", of: customer, fen: 900_000, issued: "2026-08-01", due: "2026-09-01")
      for due in ["2026-11-05", "2026-11-10"] {
        _ = try told.desk.promise(100_000, of: customer, made: "2026-11-02", due: due)
      }
    }
    let replay = Replay(told.desk.book, asOf: .on("2026-11-23"))
    #expect(replay.mirror(of: "wang")?.words.weak == 2)
    #expect(replay.mirrorOfMonth(for: "wang")?.looksAtOneself == true)
    var round = Round(key: ID(code: 77))
    (round.person, round.day, round.ended) = ("wang", .on("2026-11-20"), TimeOfDay("17:00"))
    told.desk.book.put(round)
    let again = Replay(told.desk.book, asOf: .on("2026-11-23"))
    #expect(again.mirrorOfMonth(for: "wang") == nil)
    #expect(Replay(told.desk.book, asOf: .on("2026-12-01")).mirrorOfMonth(for: "wang") != nil)
  }
}
