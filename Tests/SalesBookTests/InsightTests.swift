import Testing

@testable import SalesBook

@Suite("Insights")
struct InsightTests {
  private var desk = Desktop()
  private let acme: Customer
  private let zeta: Customer

  init() throws {
    acme = try desk.customer("Acme")
    zeta = try desk.customer("Zeta")
  }

  private mutating func heard(
    _ theme: String, from customer: Customer, on day: String = "2026-11-02"
  ) throws(Refusal) -> Insight {
    var insight = Insight(key: .none)
    (insight.customer, insight.day, insight.theme) = (customer.id, .on(day), theme)
    return try desk.carryOut(NoteInsight(insight)).added()
  }

  private func step(_ status: Insight.Status, on day: String) -> InsightStep {
    var step = InsightStep(key: .none)
    (step.day, step.status) = (.on(day), status)
    return step
  }

  private func themes(_ day: String = "2026-11-23") -> [InsightTheme] {
    Replay(desk.book, asOf: .on(day)).insightThemes()
  }

  @Test("What is heard again is one theme, however large or wide it is written")
  mutating func theme() throws {
    for text in ["Glue", "ｇｌｕｅ ", "glue"] { _ = try heard(text, from: acme) }
    _ = try heard("size", from: acme)
    #expect(themes().map(\.heard.count) == [3, 1])
    #expect(themes("2026-11-01") == [])
  }

  @Test("Themes stand by customers x what these bought in 12 months and may buy, then by customers")
  mutating func ranked() throws {
    _ = try heard("glue", from: acme)
    _ = try heard("glue", from: zeta)
    _ = try heard("size", from: acme)
    #expect(themes().map(\.name) == ["glue", "size"], "two customers without money come before one")
    let rich = try desk.customer("Rich")
    _ = try heard("colour", from: rich)
    _ = try desk.invoice("R-1", of: rich, fen: 50_000, issued: "2026-03-01", due: "2026-04-01")
    _ = try desk.invoice("R-0", of: rich, fen: 900_000, issued: "2025-03-01", due: "2025-04-01")
    #expect(themes().map(\.name) == ["colour", "glue", "size"])
    #expect(themes().first?.money == 50_000, "what was bought before counts no more")
    var deal = Deal(key: .none)
    (deal.customer, deal.day, deal.what) = (zeta.id, .on("2026-11-10"), "scales")
    deal.amount = Money(minor: 30_000, .cny)
    try desk.carryOut(OpenDeal(deal))
    #expect(themes().map(\.name) == ["glue", "colour", "size"], "2 x 300 comes before 1 x 500")
  }

  @Test("What became of a theme is what was written down last by the day, of whichever demand")
  mutating func status() throws {
    let (one, other) = (try heard("glue", from: acme), try heard("glue", from: zeta, on: "2026-11-20"))
    #expect(themes().map(\.status) == [.heard])
    try desk.carryOut(MoveInsights([one.id], to: step(.forwarded, on: "2026-11-10")))
    try desk.carryOut(MoveInsights([one.id, other.id], to: step(.accepted, on: "2026-11-22")))
    #expect(themes("2026-11-21").map(\.status) == [.forwarded])
    #expect(themes().map(\.status) == [.accepted])
  }

  @Test("Nothing becomes of a demand before it was heard, and the same again is nothing")
  mutating func order() throws {
    let one = try heard("glue", from: acme)
    #expect(throws: Refusal.dayTooEarly(.insightStep, field: "Day", since: .on("2026-11-02"))) {
      try desk.carryOut(MoveInsights([one.id], to: step(.forwarded, on: "2026-11-01")))
    }
    let moved: InsightStep = try desk.carryOut(MoveInsights([one.id], to: step(.forwarded, on: "2026-11-10")))
      .added()
    #expect(throws: Refusal.nothingToDo) {
      try desk.carryOut(MoveInsights([one.id], to: step(.forwarded, on: "2026-11-12")))
    }
    var early = moved
    early.day = .on("2026-11-01")
    #expect(throws: Refusal.dayTooEarly(.insightStep, field: "Day", since: .on("2026-11-02"))) {
      try desk.carryOut(EditRecord(moved, to: early))
    }
  }

  @Test("Fixed, tell them: one follow-up with each customer who asked, none with whom was put away")
  mutating func told() throws {
    let gone = try desk.customer("Gone")
    let all = [
      try heard("glue", from: acme), try heard("glue", from: acme), try heard("glue", from: zeta),
      try heard("glue", from: gone),
    ]
    try desk.carryOut(ArchiveCustomers([gone.id], reason: "closed"))
    var telling = FollowUp(key: .none)
    (telling.due, telling.purpose) = (.on("2026-11-27"), "tell them")
    let plan = try desk.carryOut(
      MoveInsights(all.map(\.id), to: step(.shipped, on: "2026-11-23"), telling: telling))
    let planned = plan.changes.compactMap { $0.after as? FollowUp }
    #expect(planned.map(\.customer) == [acme.id, zeta.id])
    #expect(planned.allSatisfy { $0.purpose == "tell them" && $0.due == .on("2026-11-27") })
  }
}
