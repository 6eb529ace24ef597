import SalesBook
import Testing

@Suite("A month's targets beside what is done")
struct TargetTests {
  private var desk = Desktop("2026-11-23")
  private let customer: Customer

  init() throws {
    try desk.carryOut(AddRecord(Person(login: "wang")))
    customer = try desk.customer("张伟") { $0.owner = "wang" }
  }

  private mutating func target(_ kind: Target.Kind, _ fen: Int64, _ currency: Currency = .cny) throws {
    var target = Target(key: .none)
    (target.person, target.month, target.kind) = ("wang", .on("2026-11-05"), kind)
    target.amount = Money(minor: fen, currency)
    try desk.carryOut(AddRecord(target))
  }

  private func done(on day: String) -> [Int64] {
    Replay(whole: desk.book, asOf: .on(day)).targets(inMonthOf: .on(day)).map(\.done.minor)
  }

  @Test("Sales are what was invoiced in the month up to the day, less credit notes")
  mutating func sales() throws {
    try target(.sales, 1_000_000)
    _ = try desk.invoice("1", of: customer, fen: 300_000, issued: "2026-10-31", due: "2026-11-30")
    _ = try desk.invoice("2", of: customer, fen: 400_000, issued: "2026-11-02", due: "2026-12-30")
    _ = try desk.invoice("3", of: customer, fen: -50_000, issued: "2026-11-10", due: "2026-11-10")
    _ = try desk.invoice("4", of: customer, fen: 200_000, issued: "2026-11-20", due: "2026-12-30")
    #expect(done(on: "2026-11-19") == [350_000] && done(on: "2026-11-23") == [550_000])
    #expect(done(on: "2026-12-01") == [], "another month has targets of its own")
    let progress = try #require(
      Replay(whole: desk.book, asOf: .on("2026-11-23")).targets(inMonthOf: .on("2026-11-01")).first)
    #expect(progress.percent == 55 && progress.daysLeft == 8)
  }

  @Test("Money in is what came in the month, less what bounced by the day or was given back")
  mutating func moneyIn() throws {
    try target(.moneyIn, 1_000_000)
    _ = try desk.payment(100_000, of: customer, on: "2026-11-03", settling: .nothing)
    let other = try desk.payment(70_000, of: customer, on: "2026-11-04", settling: .nothing)
    var bounce = Bounce(key: .none)
    (bounce.payment, bounce.day, bounce.reason) = (other.id, .on("2026-11-20"), "no cover")
    try desk.carryOut(BouncePayment(bounce))
    #expect(done(on: "2026-11-10") == [170_000] && done(on: "2026-11-20") == [100_000])
  }

  @Test("They are counted for whose the customer is, and never across currencies")
  mutating func owners() throws {
    try target(.sales, 1_000_000, Currency("USD") ?? .cny)
    _ = try desk.invoice("1", of: customer, fen: 300_000, issued: "2026-11-02", due: "2026-11-30")
    #expect(done(on: "2026-11-23") == [0])
    try target(.sales, 500_000)
    #expect(done(on: "2026-11-23").sorted() == [0, 300_000])
    try desk.carryOut(AddRecord(Person(login: "li")))
    try desk.carryOut(HandOver([customer.id], to: "li"))
    #expect(done(on: "2026-11-23") == [0, 0])
  }

  @Test("A target is of something, and of one who works here")
  mutating func refused() throws {
    #expect(throws: Refusal.amountNotPositive) { try self.target(.sales, 0) }
    var target = Target(key: .none)
    (target.person, target.month, target.amount) = ("zhao", .on("2026-11-01"), Money(minor: 1, .cny))
    #expect(throws: Refusal.nobody(login: "zhao", known: ["wang"])) { try desk.carryOut(AddRecord(target)) }
  }
}
