import SalesBook
import Testing

@Suite("What a promise to pay counts for: no more than was open, and is left")
struct PromiseMatterTests {
  @Test("30k paid, 52k promised the same day, 22k paid: only what came after it was written down counts")
  func sameDay() throws {
    var (desk, customer, _) = try owing(8_200_000)
    _ = try desk.payment(3_000_000, of: customer, on: "2026-11-02")
    let promise = try desk.promise(5_200_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    _ = try desk.payment(2_200_000, of: customer, on: "2026-11-02")
    let standing = try #require(desk.promises(of: customer, asOf: "2026-11-02").first)
    #expect(standing.outcome == .open)
    #expect(standing.received == 2_200_000)
    #expect(standing.missing == Money(minor: 3_000_000, .cny))
    #expect(desk.outcome(promise, asOf: "2026-11-10") == .partlyKept)
    _ = try desk.payment(3_000_000, of: customer, on: "2026-11-03")
    #expect(desk.outcome(promise, asOf: "2026-11-10") == .kept)
  }

  @Test("The mark of what was there before stands in nobody's way: such a payment can be taken away")
  func markIsNoLink() throws {
    var (desk, customer, _) = try owing()
    let payment = try desk.payment(100_000, of: customer, on: "2026-11-02", settling: .nothing)
    let promise = try desk.promise(500_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    #expect(promise.already == [payment.id.text])
    try desk.carryOut(TakeAway<Payment>(payment.id, reason: "twice"), on: "2026-11-03")
    #expect(desk.book.payments[payment.id] == nil)
    #expect(desk.outcome(promise, asOf: "2026-11-03") == .open)
  }

  @Test(
    "A promise of what is credited, written off or set off by its day is settled: neither kept nor broken")
  func settled() throws {
    for way in ["credit", "write-off", "set-off"] {
      var (desk, customer, invoice) = try owing()
      let promise = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
      try desk.lower(invoice, by: 1_000_000, way, on: "2026-11-04")
      #expect(desk.outcome(promise, asOf: "2026-11-03") == .open, "\(way)")
      let standing = try #require(desk.promises(of: customer, asOf: "2026-11-20").first)
      #expect(standing.outcome == .settled, "\(way)")
      #expect(standing.decided == .on("2026-11-04"), "\(way)")
      #expect(!standing.isBreach && !standing.counts && standing.missing?.minor == 0, "\(way)")
      #expect(desk.card(of: customer, asOf: "2026-11-20")?.word.due ?? 0 == 0, "\(way)")
    }
  }

  @Test(
    "What is left of it after a credit note is all it needs; what comes after its last day leaves a breach")
  func left() throws {
    for way in ["credit", "write-off", "set-off"] {
      var (desk, customer, invoice) = try owing()
      let promise = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
      try desk.lower(invoice, by: 700_000, way, on: "2026-11-04")
      _ = try desk.payment(300_000, of: customer, on: "2026-11-05")
      #expect(desk.outcome(promise, asOf: "2026-11-04") == .open, "\(way)")
      #expect(desk.outcome(promise, asOf: "2026-11-05") == .kept, "\(way)")
      var (other, debtor, owed) = try owing()
      let broken = try other.promise(1_000_000, of: debtor, made: "2026-11-02", due: "2026-11-05")
      try other.lower(owed, by: 1_000_000, way, on: "2026-11-20")
      #expect(other.outcome(broken, asOf: "2026-11-25") == .broken, "\(way)")
    }
  }

  @Test("Money that lay on account and is allocated afterwards leaves nothing to break")
  func paidBefore() throws {
    var (desk, customer, invoice) = try owing()
    let payment = try desk.payment(1_000_000, of: customer, on: "2026-11-01", settling: .nothing)
    var promise = Promise(key: ID(code: 7))
    (promise.customer, promise.made, promise.due) = (customer.id, .on("2026-11-02"), .on("2026-11-05"))
    (promise.amount, promise.invoices) = (Money(minor: 1_000_000, .cny), [invoice.id])
    desk.book.put(promise)
    try desk.carryOut(AllocatePayment(payment.id, of: customer.id), on: "2026-11-06")
    #expect(desk.outcome(promise, asOf: "2026-11-20") == .settled)
  }

  @Test("Money for an invoice goes to the promise that names it, whichever is older")
  func namedFirst() throws {
    var (desk, customer, _) = try owing()
    let other = try desk.invoice("B-1", of: customer, fen: 300_000, issued: "2026-10-01", due: "2026-11-01")
    let any = try desk.promise(300_000, of: customer, made: "2026-11-02", due: "2026-11-10")
    let named = try desk.promise(300_000, of: customer, made: "2026-11-03", due: "2026-11-10") {
      $0.invoices = [other.id]
    }
    _ = try desk.payment(300_000, of: customer, on: "2026-11-05", settling: .invoices([other.id]))
    #expect(desk.outcome(named, asOf: "2026-11-20") == .kept)
    #expect(desk.outcome(any, asOf: "2026-11-20") == .broken)
  }

  @Test("A bill held when the promise was made does not keep it")
  func billHeld() throws {
    var (desk, customer, _) = try owing()
    _ = try desk.payment(400_000, of: customer, on: "2026-11-01") {
      ($0.method, $0.matures) = (.bill, .on("2026-11-04"))
    }
    let promise = try desk.promise(600_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    #expect(desk.outcome(promise, asOf: "2026-11-20") == .broken)
    _ = try desk.payment(600_000, of: customer, on: "2026-11-05")
    #expect(desk.outcome(promise, asOf: "2026-11-20") == .kept)
  }

  @Test("A later bounce of what was paid before changes nothing of what a promise counts for")
  func laterBounce() throws {
    var (desk, customer, _) = try owing()
    let payment = try desk.payment(400_000, of: customer, on: "2026-11-01")
    let promise = try desk.promise(600_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    try desk.bounce(payment, on: "2026-11-03")
    _ = try desk.payment(600_000, of: customer, on: "2026-11-05")
    #expect(desk.outcome(promise, asOf: "2026-11-20") == .kept)
  }
}

extension Desktop {
  /// Lowers what is open of an invoice by something that is not money.
  fileprivate mutating func lower(_ invoice: Invoice, by fen: Int64, _ way: String, on day: String) throws {
    switch way {
    case "credit":
      let note = Money(minor: -fen, .cny)
      var credit = Invoice(key: ID(code: 99))
      (credit.customer, credit.number, credit.amount) = (invoice.customer, "CN-1", note)
      (credit.issued, credit.due) = (.on(day), .on(day))
      book.put(credit)
    case "write-off":
      var writeOff = WriteOff(key: ID(code: 99))
      (writeOff.invoice, writeOff.day, writeOff.amount) = (invoice.id, .on(day), Money(minor: fen, .cny))
      book.put(writeOff)
    default:
      guard let customer = book.customers[invoice.customer] else { return }
      _ = try payment(fen, of: customer, on: day) { $0.method = .setOff }
    }
  }
}
