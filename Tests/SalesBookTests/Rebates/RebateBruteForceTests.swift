import TestSupport
import Testing

@testable import SalesBook

/// What counts, counted again by somebody who goes through everything that was ever written down.
@Suite("What counts for a rebate, by brute force")
struct RebateBruteForceTests {
  private static let goods = ["bearings", "chains", "Bearings and chains", "", "轴承 bearings"]

  @Test("On random books an independent count agrees, on every day looked at", arguments: 1...24)
  func agrees(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var desk = try RebateDesk()
    let other = try desk.desk.customer("Other")
    for _ in 0..<30 { try write(into: &desk, other, &random) }
    for counts in [Rebate.Counting.invoiced, .paid] {
      var rebate = desk.agreement("2026-01-01", "2026-12-31")
      rebate.goods = Bool.random(using: &random) ? "bearings" : ""
      (rebate.counts, rebate.made) = (counts, .on("2024-01-01"))
      let agreed: Rebate = try desk.desk.carryOut(AgreeRebate(rebate, RebateDesk.tiers("1 1%"))).added()
      for _ in 0..<12 {
        let day = Day.on("2025-11-01") + Int.random(in: 0...500, using: &random)
        let seen = Replay(desk.book, asOf: day).standing(ofRebate: agreed.id)
        let counted = naive(desk.book, agreed, by: day)
        #expect(seen?.reached.minor == counted, "\(seed) \(counts) \(day.iso)")
      }
    }
  }

  /// Writes something that may count, or not.
  private func write(
    into desk: inout RebateDesk, _ other: Customer, _ random: inout SeededRandom
  ) throws {
    let day = Day.on("2025-11-01") + Int.random(in: 0...450, using: &random)
    let fen = Int64.random(in: 1...500_000, using: &random)
    let goods = RebateBruteForceTests.goods.randomElement(using: &random) ?? ""
    let currency = Int.random(in: 0..<5, using: &random) == 0 ? Currency("USD") ?? .cny : .cny
    let customer = Int.random(in: 0..<6, using: &random) == 0 ? other : desk.acme
    switch Int.random(in: 0..<10, using: &random) {
    case 0...4: try bill(fen, customer, day, goods, currency, in: &desk)
    case 5: try bill(-fen, customer, day, goods, currency, in: &desk)
    case 6...8:
      var payment = Payment(key: .none)
      (payment.customer, payment.day, payment.amount) = (customer.id, day, Money(minor: fen, currency))
      if Bool.random(using: &random) { (payment.method, payment.matures) = (.bill, day + 40) }
      let taken: Payment = try desk.desk.carryOut(TakePayment(payment, settling: .oldest), on: "2027-12-31")
        .added()
      guard Int.random(in: 0..<4, using: &random) == 0 else { return }
      var bounce = Bounce(key: .none)
      (bounce.payment, bounce.day) = (taken.id, day + 60)
      try desk.desk.carryOut(BouncePayment(bounce), on: "2027-12-31")
    default:
      let notes = desk.book.invoices.all.filter { $0.isCredit && $0.customer == desk.acme.id }
      guard let note = notes.randomElement(using: &random) else { return }
      let billed = desk.book.invoices.all.filter {
        !$0.isCredit && $0.customer == desk.acme.id && $0.amount.currency == note.amount.currency
      }
      guard let invoice = billed.randomElement(using: &random) else { return }
      // What has nothing open any more cannot be set off: nothing counts then either.
      _ = try? desk.desk.carryOut(
        ApplyCredit(note.id, to: [invoice.id]), on: max(note.issued, invoice.issued).iso)
    }
  }

  private func bill(
    _ fen: Int64, _ customer: Customer, _ day: Day, _ goods: String, _ currency: Currency,
    in desk: inout RebateDesk
  ) throws(Refusal) {
    var invoice = Invoice(key: .none)
    (invoice.customer, invoice.number) = (customer.id, "N\(desk.book.invoices.count + 1)")
    (invoice.issued, invoice.due, invoice.what) = (day, day + 30, goods)
    invoice.amount = Money(minor: fen, currency)
    try desk.desk.carryOut(AddInvoice(invoice, instalments: []), on: "2027-12-31")
  }

  /// The count of somebody who knows no tables but lists.
  private func naive(_ book: Book, _ rebate: Rebate, by day: Day) -> Int64 {
    let wanted: (String) -> Bool = { rebate.goods == "" || $0.lowercased().contains("bearings") }
    let theirs = book.invoices.all.filter {
      $0.customer == rebate.customer && $0.amount.currency == .cny && $0.issued <= day
    }
    var sum: Int64 = 0
    for invoice in theirs where invoice.amount.minor > 0 && wanted(invoice.what) {
      if rebate.counts == .invoiced {
        if invoice.issued >= rebate.from, invoice.issued <= rebate.to { sum += invoice.amount.minor }
        continue
      }
      for allocation in book.allocations.all where allocation.invoice == invoice.id && allocation.day <= day {
        var counts = allocation.day
        if let payment = allocation.payment.flatMap({ book.payments[$0] }) {
          if book.bounces.all.contains(where: { $0.payment == payment.id && $0.day <= day }) { continue }
          counts = max(payment.day, payment.matures ?? payment.day)
        }
        if counts <= day, counts >= rebate.from, counts <= rebate.to { sum += allocation.amount.minor }
      }
    }
    for note in theirs where note.amount.minor < 0 && note.issued >= rebate.from && note.issued <= rebate.to {
      if wanted(note.what) {
        sum += note.amount.minor
        continue
      }
      for allocation in book.allocations.all where allocation.credit == note.id && allocation.day <= day {
        if let invoice = book.invoices[allocation.invoice], wanted(invoice.what) {
          sum -= allocation.amount.minor
        }
      }
    }
    return sum
  }
}
