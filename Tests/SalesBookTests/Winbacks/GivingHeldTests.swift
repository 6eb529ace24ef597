import Testing

@testable import SalesBook

@Suite("Nothing is given to who is leaving")
struct GivingHeldTests {
  private var leaving: WinBackDesk

  init() throws { leaving = try WinBackDesk() }

  private func concession(_ day: String) -> Concession {
    var concession = Concession(key: .none)
    (concession.customer, concession.day, concession.percent) = (leaving.acme.id, .on(day), 0)
    (concession.asked, concession.given, concession.nothingToCompare) = ("less", "free carriage", true)
    (concession.scope, concession.until) = ("scales", .on("2026-12-31"))
    return concession
  }

  private func commitment(_ day: String) -> Commitment {
    var commitment = Commitment(key: .none)
    (commitment.customer, commitment.made, commitment.due) = (leaving.acme.id, .on(day), .on("2026-12-01"))
    (commitment.what, commitment.kind) = ("come on Friday", .visit)
    return commitment
  }

  /// Every way to give a customer something, on a day.
  private func doors(_ day: String) -> [(String, any SalesBook.Operation)] {
    var gift = Touch(key: .none)
    (gift.customer, gift.day, gift.channel, gift.topic) = (leaving.acme.id, .on(day), .gift, "tea")
    var (terms, credit) = (leaving.acme, leaving.acme)
    terms.terms = PaymentTerms("90")
    credit.creditLimit = nil
    var limited = leaving.acme
    limited.creditLimit = Money(minor: 100, .cny)
    return [
      ("concession", Concede(concession(day))), ("commitment", MakeCommitment(commitment(day))),
      ("gift", LogTouch(gift)), ("terms", EditRecord(leaving.acme, to: terms)),
    ]
  }

  @Test("From the talk with them until it is decided every door of giving is shut")
  mutating func held() throws {
    try leaving.take(.background)
    for (name, door) in doors("2026-11-18") {
      var desk = leaving.desk
      #expect(throws: Never.self, "\(name) before the talk") { try desk.carryOut(door, on: "2026-11-18") }
    }
    try leaving.take(.contact)
    for (name, door) in doors("2026-11-18") {
      var desk = leaving.desk
      #expect(throws: Refusal.givingHeld(since: .on("2026-11-17")), "\(name)") {
        try desk.carryOut(door, on: "2026-11-18")
      }
    }
    try leaving.take(.answers, .cause, .decided, on: "2026-11-19")
    for (name, door) in doors("2026-11-20") {
      var desk = leaving.desk
      #expect(throws: Never.self, "\(name) once it is decided") { try desk.carryOut(door, on: "2026-11-20") }
    }
  }

  @Test("A request is written down all the same where nothing is given, and the limit may be lowered")
  mutating func nothingGiven() throws {
    try leaving.take(.background, .contact)
    var asked = concession("2026-11-18")
    (asked.given, asked.percent) = ("", nil)
    #expect(throws: Never.self) { try leaving.desk.carryOut(Concede(asked)) }
    var (limited, raised) = (leaving.acme, leaving.acme)
    limited.creditLimit = Money(minor: 100, .cny)
    #expect(throws: Never.self) { try leaving.desk.carryOut(EditRecord(leaving.acme, to: limited)) }
    raised.creditLimit = Money(minor: 200, .cny)
    let now = limited
    #expect(throws: Refusal.givingHeld(since: .on("2026-11-17"))) {
      try leaving.desk.carryOut(EditRecord(now, to: raised))
    }
  }

  @Test("An override in a name lets what is given on its day, and on no other")
  mutating func override() throws {
    try leaving.take(.background, .contact)
    try leaving.take(.override, on: "2026-11-18")
    var desk = leaving.desk
    #expect(throws: Never.self) { try desk.carryOut(Concede(concession("2026-11-18"))) }
    #expect(throws: Refusal.givingHeld(since: .on("2026-11-17"))) {
      try desk.carryOut(Concede(concession("2026-11-19")))
    }
  }

  @Test("The name is that of one who may let it: nobody's own, where there are others")
  mutating func own() throws {
    try leaving.take(.background, .contact)
    #expect(throws: Refusal.ownApproval) { try leaving.take(.override) { $0.who = "wang" } }
  }

  @Test("What repairs the cause may be done at once")
  mutating func repair() throws {
    try leaving.take(.background, .contact, .answers)
    #expect(leaving.replay("2026-11-18").givingHeld(fromCustomer: leaving.slot) == .on("2026-11-17"))
    #expect(throws: Never.self) { try leaving.take(.change) { $0.made = $0.day } }
  }

  @Test("No price is offered meanwhile")
  func offers() throws {
    var leaving = try WinBackDesk(grade: .fussy)
    #expect(leaving.replay().priceOffer(toCustomer: leaving.slot)?.percent == 3)
    try leaving.take(.background, .contact)
    #expect(leaving.replay().priceOffer(toCustomer: leaving.slot) == nil)
  }
}
