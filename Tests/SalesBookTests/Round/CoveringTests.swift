import SalesBook
import Testing

@Suite("Who is away, and who stands in")
struct CoveringTests {
  private var desk = Desktop("2026-11-23")

  init() throws {
    for (login, cover) in [("chen", ""), ("lina", "chen"), ("wang", "lina"), ("boss", "")] {
      var person = Person(login: login)
      (person.cover, person.role) = (cover, login == "boss" ? .lead : .sales)
      try desk.carryOut(AddRecord(person))
    }
  }

  @discardableResult
  private mutating func away(_ person: String, _ from: String, _ to: String, cover: String = "") throws
    -> Leave
  {
    var leave = Leave(key: .none)
    (leave.person, leave.from, leave.to, leave.cover) = (person, .on(from), .on(to), cover)
    return try desk.carryOut(TakeLeave(leave)).added()
  }

  private func standIn(_ login: String, _ day: String = "2026-11-23") -> String? {
    desk.book.standIn(for: login, on: .on(day))
  }

  @Test("Nobody stands in for who is there; the cover does from the first to the last day of a leave")
  mutating func days() throws {
    #expect(standIn("wang") == nil)
    let leave = try away("wang", "2026-11-23", "2026-11-25")
    #expect(leave.by == "wang" && leave.made == .on("2026-11-23"))
    #expect(
      ["2026-11-22", "2026-11-23", "2026-11-25", "2026-11-26"].map { standIn("wang", $0) } == [
        nil, "lina", "lina", nil,
      ])
    #expect(desk.book.coveredBy("lina", on: .on("2026-11-24")) == ["wang"])
    #expect(desk.book.coveredBy("chen", on: .on("2026-11-24")) == [])
  }

  @Test("A leave names its own cover; a chain goes on to the first who is there, and then to the lead")
  mutating func chain() throws {
    try away("wang", "2026-11-23", "2026-11-25", cover: "chen")
    #expect(standIn("wang") == "chen")
    try away("chen", "2026-11-23", "2026-11-23")
    #expect(standIn("wang") == "boss", "chen has nobody")
    try away("lina", "2026-11-24", "2026-11-24", cover: "wang")
    #expect(standIn("lina", "2026-11-24") == "chen", "by way of wang, who is away too")
    #expect(desk.book.coveredBy("chen", on: .on("2026-11-24")) == ["lina", "wang"])
    try away("boss", "2026-11-23", "2026-11-23")
    #expect(standIn("wang") == nil, "nobody is there")
  }

  @Test("A circle of covers ends at the lead")
  mutating func circle() throws {
    try away("wang", "2026-11-23", "2026-11-23", cover: "lina")
    try away("lina", "2026-11-23", "2026-11-23", cover: "wang")
    #expect(standIn("wang") == "boss" && standIn("lina") == "boss")
    #expect(desk.book.coveredBy("boss", on: .on("2026-11-23")) == ["lina", "wang"])
  }

  @Test("Who has left is away for good: what they had stands in their cover's round")
  mutating func left() throws {
    let seen = try #require(desk.book.people["wang"])
    var gone = seen
    gone.active = false
    try desk.carryOut(EditRecord(seen, to: gone))
    #expect(standIn("wang", "2030-01-01") == "lina")
  }

  @Test("Who is back before the end is there from that day on; a leave called off was none")
  mutating func back() throws {
    let leave = try away("wang", "2026-11-23", "2026-11-27")
    try desk.carryOut(EndLeave(leave.id, back: .on("2026-11-25")))
    #expect(["2026-11-24", "2026-11-25"].map { standIn("wang", $0) } == ["lina", nil])
    #expect(throws: Refusal.alreadySo(.leave, key: leave.id.text)) {
      try desk.carryOut(EndLeave(leave.id, back: .on("2026-11-26")))
    }
    let off = try away("wang", "2026-12-01", "2026-12-02")
    try desk.carryOut(EndLeave(off.id, back: .on("2026-11-23")))
    #expect(standIn("wang", "2026-12-01") == nil)
  }

  @Test(
    "A leave of nobody, one that ends before it begins, one within another or covered by oneself is refused")
  mutating func refused() throws {
    let leave = try away("wang", "2026-11-23", "2026-11-25")
    #expect(throws: Refusal.dayTooEarly(.leave, field: "To", since: .on("2026-11-26"))) {
      try away("wang", "2026-11-26", "2026-11-25")
    }
    for (from, to) in [
      ("2026-11-25", "2026-11-30"), ("2026-11-20", "2026-11-23"), ("2026-11-24", "2026-11-24"),
    ] {
      #expect(throws: Refusal.alreadySo(.leave, key: leave.id.text)) { try away("wang", from, to) }
    }
    #expect(throws: Refusal.coversThemselves) {
      try away("wang", "2026-12-25", "2026-12-25", cover: "wang")
    }
    #expect(throws: Refusal.self) { try away("zhao", "2026-12-25", "2026-12-25") }
    #expect(throws: Refusal.self) { try away("wang", "2026-12-25", "2026-12-25", cover: "zhao") }
    try away("wang", "2026-11-26", "2026-11-26")
  }

  @Test(
    "What is theirs is in the round of who stands in, marked whose it is, behind nothing and in nobody else's"
  )
  mutating func round() throws {
    try away("wang", "2026-11-23", "2026-11-25")
    for owner in ["wang", "lina", "chen"] {
      let customer = try desk.customer("of \(owner)") { $0.owner = owner }
      var plan = FollowUp(key: .none)
      (plan.customer, plan.due) = (customer.id, .on("2026-11-23"))
      try desk.carryOut(PlanFollowUp(plan))
    }
    func turns(_ login: String) -> [String] {
      desk.queue(of: login).turns.map { turn in
        "\(desk.book.customers[slot: turn.slot]?.name ?? "") for \(turn.coveredFor ?? "-")"
      }
    }
    #expect(turns("lina") == ["of lina for -", "of wang for wang"])
    #expect(turns("chen") == ["of chen for -"] && turns("boss") == [])
  }
}

extension Desktop {
  /// The round of one of us on a day.
  func queue(of login: String?, on day: String = "2026-11-23") -> RoundQueue {
    let replay = Replay(whole: book, asOf: .on(day))
    let standings = (0..<book.customers.slotCount).map { replay.standing(ofCustomer: $0) }
    return replay.round(of: login, standings: standings, cards: replay.cards())
  }

  /// What a customer is in the round of one of us for on a day.
  func turn(_ slot: Int, of login: String, on day: String = "2026-11-23") -> RoundTurn? {
    let replay = replay(day)
    return replay.roundTurn(
      ofCustomer: slot, for: login, replay.standing(ofCustomer: slot),
      replay.card(ofCustomer: slot, replay.accounts(ofCustomer: slot)))
  }
}
