import SalesBook
import Testing

@Suite("Where effort goes is seen beside the usual 30, 40, 20 and 10 per cent")
struct MixTests {
  /// Three of A, four of B, two of C and one of D, who takes most of the touches.
  private func mixed() throws -> Desktop {
    var desk = Desktop()
    let grades: [Grade] = [
      .prime, .prime, .prime, .regular, .regular, .regular, .regular, .fussy, .fussy, .difficult,
    ]
    for (number, grade) in grades.enumerated() {
      let customer = try desk.customer("\(grade.rawValue)\(number)")
      try desk.grade(customer, grade, on: "2026-01-01")
      let days =
        grade == .difficult ? ["2026-10-01", "2026-10-20", "2026-11-10", "2026-11-20"] : ["2026-11-15"]
      for day in number == 0 ? ["2026-05-01"] : days { try desk.touch(customer, on: day) }
    }
    return desk
  }

  @Test("Customers and touches are shared out by grade; those without one are left out of the shares")
  func shares() throws {
    var desk = try mixed()
    _ = try desk.customer("None")
    let mix = desk.replay("2026-11-23").mix()
    let customers = try #require(mix.shares[.customers])
    #expect(Grade.allCases.map { customers.share(of: $0) } == [30, 40, 20, 10])
    #expect(customers[nil] == 1)
    let touches = try #require(mix.shares[.touches])
    #expect(Grade.allCases.map { touches[$0] } == [2, 4, 2, 4], "what is older than 90 days does not count")
    #expect(Grade.allCases.map { touches.share(of: $0) } == [17, 33, 17, 33])
  }

  @Test(
    "Effort leaks where C or D takes more than its share while somebody of A is neglected; who is behind it is named"
  )
  func leak() throws {
    var desk = try mixed()
    let leak = try #require(desk.replay("2026-11-23").mix().leak)
    #expect(leak.grade == .difficult && leak.touches == 33 && leak.customers == 10)
    #expect(leak.behind.compactMap { desk.book.customers[slot: $0]?.name } == ["D9"])
    #expect(leak.neglected.compactMap { desk.book.customers[slot: $0]?.name } == ["A0"])
    let neglected = try #require(desk.book.customers.all.first { $0.name == "A0" })
    try desk.touch(neglected, on: "2026-11-22")
    #expect(desk.replay("2026-11-23").mix().leak == nil, "nobody waits for what they take")
  }

  @Test("Overdue money counts as it stands; sales, margin and minutes only where 80 % are known")
  func known() throws {
    var desk = try mixed()
    func customer(_ name: String) throws -> Customer {
      try #require(desk.book.customers.all.first { $0.name == name })
    }
    #expect(desk.replay("2026-11-23").mix().shares[.sales] == nil)
    let (prime, hard) = (try customer("A1"), try customer("D9"))
    _ = try desk.invoice("A", of: prime, fen: 80_000, issued: "2026-10-01", due: "2026-12-01")
    _ = try desk.invoice("B", of: hard, fen: 20_000, issued: "2026-09-01", due: "2026-10-01")
    var mix = desk.replay("2026-11-23").mix()
    #expect(mix.shares[.overdue]?.share(of: .difficult) == 100)
    #expect(mix.shares[.sales]?.share(of: .prime) == 80)
    #expect(mix.shares[.margin] == nil && mix.shares[.minutes] == nil)
    var known = prime
    known.margin = 25
    try desk.carryOut(EditRecord(prime, to: known))
    mix = desk.replay("2026-11-23").mix()
    #expect(mix.shares[.margin]?[.prime] == 20_000)
    let invoice = try #require(desk.book.invoices.all.first { $0.number == "A" })
    var costly = invoice
    costly.cost = Money(minor: 70_000, .cny)
    try desk.carryOut(EditRecord(invoice, to: costly))
    #expect(
      desk.replay("2026-11-23").mix().shares[.margin]?[.prime] == 10_000, "an invoice's own cost goes first")
    for _ in 0..<50 { try desk.touch(prime, on: "2026-11-22") { $0.minutes = 10 } }
    #expect(desk.replay("2026-11-23").mix().shares[.minutes]?[.prime] == 500)
  }
}
