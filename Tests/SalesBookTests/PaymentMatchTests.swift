import SalesBook
import Testing

@Suite("Payments nobody knows the customer of")
struct PaymentMatchTests {
  private var desk = Desktop()

  init() throws {
    let hualian = try desk.customer("北京华联商厦有限公司")
    let branch = try desk.customer("北京华联二店")
    let acme = try desk.customer("Acme Trading Ltd") { $0.aliases = ["王五"] }
    _ = try desk.invoice("HL-2001", of: hualian, fen: 50_000, issued: "2026-10-01", due: "2026-11-01")
    _ = try desk.invoice("HL-2002", of: hualian, fen: 70_000, issued: "2026-10-02", due: "2026-11-02")
    _ = try desk.invoice("BR-3001", of: branch, fen: 90_000, issued: "2026-10-01", due: "2026-11-01")
    _ = try desk.invoice("AC-1", of: acme, fen: 70_000, issued: "2026-10-01", due: "2026-11-01")
  }

  private func unmatchedPayment(_ payer: String, _ fen: Int64, reference: String = "", note: String = "")
    -> Payment
  {
    var payment = Payment(key: .none)
    (payment.day, payment.amount) = (.on("2026-11-20"), Money(minor: fen, .cny))
    (payment.payer, payment.reference, payment.note) = (payer, reference, note)
    return payment
  }

  @Test(
    "What speaks most for a customer decides, and nothing does if two are alike",
    arguments: [
      ("北京 华联商厦 股份有限公司", 1, "", "北京华联商厦有限公司", [PaymentMatch.Grounds.sameName]),
      ("华联商厦", 50_000, "", "北京华联商厦有限公司", [.similarName, .amount]),
      ("北京华联", 90_000, "", "北京华联二店", [.similarName, .amount]), ("北京华联", 1, "", nil, []),
      ("ACME TRADING CO., LTD.", 1, "", "Acme Trading Ltd", [.sameName]),
      ("王五", 1, "", "Acme Trading Ltd", [.sameName]),
      ("张三", 30_000, "付 BR-3001 货款", "北京华联二店", [.invoiceNumber]),
      ("张三", 50_000, "", "北京华联商厦有限公司", [.amount]), ("张三", 70_000, "", nil, []),
      ("张三", 12_345, "", nil, []), ("", 12_345, "AC-1", "Acme Trading Ltd", [.invoiceNumber]),
      ("", 12_345, "", nil, []),
    ] as [(String, Int64, String, String?, PaymentMatch.Grounds)])
  func matching(
    payer: String, fen: Int64, note: String, customer: String?, grounds: PaymentMatch.Grounds
  ) {
    let matcher = PaymentMatcher(
      desk.book,
      Replay(desk.book, asOf: .on("2026-11-23")).accountsByCustomer().values.joined().flatMap(\.items))
    let match = matcher.match(unmatchedPayment(payer, fen, note: note))
    #expect(match.flatMap { desk.book.customers[$0.customer]?.name } == customer)
    #expect(match?.grounds ?? [] == grounds)
  }

  @Test("What a payment names is settled first; the payer is remembered once, if wished")
  func allocating() throws {
    var desk = desk
    let paid: Payment = try desk.carryOut(
      TakePayment(unmatchedPayment("华联财务", 70_000, reference: "HL-2002"), settling: .nothing)
    ).added()
    #expect(Replay(desk.book, asOf: .on("2026-11-23")).isUnmatched(paid))
    let matcher = PaymentMatcher(
      desk.book,
      Replay(desk.book, asOf: .on("2026-11-23")).accountsByCustomer().values.joined().flatMap(\.items))
    let match = try #require(matcher.match(paid))
    try desk.carryOut(
      AllocatePayment(paid.id, of: match.customer, settling: match.settling, remembersPayer: true))
    let settled = try #require(desk.book.invoices.all.first { $0.number == "HL-2002" })
    #expect(desk.open(settled, asOf: "2026-11-23") == 0)
    #expect(desk.book.customers[match.customer]?.aliases == ["华联财务"])
    let again: Payment = try desk.carryOut(
      TakePayment(unmatchedPayment("华联 财务", 50_000), settling: .nothing)
    ).added()
    try desk.carryOut(AllocatePayment(again.id, of: match.customer, remembersPayer: true))
    #expect(desk.book.customers[match.customer]?.aliases == ["华联财务"])
  }

  @Test("An unmatched bill of exchange that is not due yet is spread once it has its customer")
  func bill() throws {
    var desk = desk
    var bill = unmatchedPayment("张三", 50_000)
    (bill.method, bill.matures) = (.bill, .on("2027-02-01"))
    let paid: Payment = try desk.carryOut(TakePayment(bill, settling: .nothing)).added()
    let invoice = try #require(desk.book.invoices.all.first { $0.number == "HL-2001" })
    try desk.carryOut(AllocatePayment(paid.id, of: invoice.customer))
    #expect(desk.open(invoice, asOf: "2027-01-31") == 50_000)
    #expect(desk.open(invoice, asOf: "2027-02-01") == 0)
  }

  @Test("A payment that bounced, or has come only later, does not wait for its customer")
  func notWaiting() throws {
    var desk = desk
    let paid: Payment = try desk.carryOut(TakePayment(unmatchedPayment("张三", 1), settling: .nothing)).added()
    #expect(!Replay(desk.book, asOf: .on("2026-11-19")).isUnmatched(paid))
    var bounce = Bounce(key: .none)
    (bounce.payment, bounce.day) = (paid.id, .on("2026-11-22"))
    try desk.carryOut(BouncePayment(bounce))
    #expect(Replay(desk.book, asOf: .on("2026-11-21")).isUnmatched(paid))
    #expect(!Replay(desk.book, asOf: .on("2026-11-22")).isUnmatched(paid))
  }
}
