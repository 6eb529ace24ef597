import Testing

@testable import SalesBook

@Suite("Signs that a customer is leaving")
struct WinBackSignalTests {
  private var leaving: WinBackDesk

  init() throws { leaving = try WinBackDesk(opened: nil) }

  private func names(_ day: String = "2026-11-23") -> [String] {
    leaving.replay(day).leaving(customer: leaving.slot)?.signals.map(\.name) ?? []
  }

  private mutating func need(_ count: Int) throws { leaving.need(count) }

  /// Four purchases a month apart, the last of July.
  private mutating func buy() throws {
    for (number, day) in ["2026-04-10", "2026-05-10", "2026-06-10", "2026-07-10"].enumerated() {
      _ = try leaving.desk.invoice(
        "A-\(number)", of: leaving.acme, fen: 100_00, issued: day, due: "2026-12-30")
    }
  }

  private mutating func talk(_ day: String, mark: Int? = nil, reached: Bool = true) throws {
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.satisfaction) = (leaving.acme.id, .on(day), mark)
    touch.reached = reached
    try leaving.desk.carryOut(LogTouch(touch), on: day)
  }

  private mutating func endCase(_ mark: Int, on day: String) throws {
    var about = CustomerCase(key: .none)
    (about.customer, about.opened, about.facts) = (leaving.acme.id, .on(day), "came late")
    about = try leaving.desk.carryOut(OpenCase(about)).added()
    for kind in [.told, .cause, .explained, .closed] as [CaseStep.Kind] {
      var step = CaseStep.filled(kind, of: about, on: .on(day))
      if kind == .closed { step.satisfied = mark }
      try leaving.desk.carryOut(StepCase(step))
    }
  }

  @Test("They bought every month, and twice that time has passed without an order")
  mutating func stopped() throws {
    try need(1)
    try buy()
    // Gaps of 30, 31 and 30 days: twice the middle one is 60.
    #expect(names("2026-09-07") == [])
    #expect(names("2026-09-08") == ["orders-stopped"])
  }

  @Test("Three purchases tell nothing yet")
  mutating func irregular() throws {
    try need(1)
    try buy()
    let last = try #require(leaving.desk.book.invoices.all.first { $0.number == "A-0" })
    leaving.desk.book.remove(Invoice.self, last.id)
    #expect(names() == [])
  }

  @Test("Three tries in a row that nobody answered, once it was time to be in touch")
  mutating func unanswered() throws {
    try need(1)
    try talk("2026-10-01")
    for day in ["2026-11-02", "2026-11-03"] { try talk(day, reached: false) }
    #expect(names() == [])
    try talk("2026-11-04", reached: false)
    #expect(names() == ["unanswered"])
    try talk("2026-11-05")
    #expect(names() == [])
  }

  @Test("A case that ended with few marks is a sign for a quarter")
  mutating func badEnd() throws {
    try need(1)
    try endCase(2, on: "2026-11-02")
    #expect(names() == ["case-badly-ended"])
    #expect(names("2027-02-01") == [])
  }

  @Test("A case that ended well is none")
  mutating func goodEnd() throws {
    try need(1)
    try endCase(3, on: "2026-11-02")
    #expect(names() == [])
  }

  @Test("Their last mark is lower than the one before, and no good one")
  mutating func lessContent() throws {
    try need(1)
    try talk("2026-08-03", mark: 5)
    try talk("2026-10-05", mark: 4)
    #expect(names() == [], "a four is content")
    try talk("2026-11-05", mark: 3)
    #expect(names() == ["less-content"])
    try talk("2026-11-06", mark: 3)
    #expect(names() == [], "it fell no further")
  }

  @Test("One sign alone suggests nothing, two add up; how many is policy")
  mutating func addUp() throws {
    try buy()
    #expect(names() == [])
    try endCase(1, on: "2026-11-02")
    #expect(names() == ["orders-stopped", "case-badly-ended"])
    #expect(leaving.replay().leaving(customer: leaving.slot)?.since(2) == .on("2026-11-02"))
    try need(3)
    #expect(names() == [])
  }

  @Test("Of a difficult customer, of one put away and of one whose win-back is open nothing is suggested")
  mutating func notOf() throws {
    try buy()
    try endCase(1, on: "2026-11-02")
    #expect(leaving.replay().leavingCustomers().count == 1)
    var difficult = leaving
    try difficult.desk.carryOut(GradeCustomers([leaving.acme.id], .difficult, on: .on("2026-11-03")))
    #expect(difficult.replay().leavingCustomers().isEmpty)
    var away = leaving
    try away.desk.carryOut(ArchiveCustomers([leaving.acme.id], reason: "closed"))
    #expect(away.replay().leavingCustomers().isEmpty)
    _ = try leaving.open(.signals)
    #expect(leaving.replay().leavingCustomers().isEmpty)
  }

  @Test("What showed before the last win-back ended suggests no other")
  mutating func ended() throws {
    try buy()
    try endCase(1, on: "2026-11-02")
    let about = try leaving.open(.signals, on: "2026-11-10")
    try leaving.take(.lost, of: about, on: "2026-11-12")
    #expect(names() == [])
    #expect(names("2026-11-05").count == 2, "as of a day before it was opened")
  }
}
