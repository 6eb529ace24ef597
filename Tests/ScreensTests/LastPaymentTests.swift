import SalesBook
import TestSupport
import Testing

@testable import Screens

@Suite("The day money last came in")
struct LastPaymentTests {
  @Test("Payments taken, moved to another day and taken away leave it where working it out anew does")
  func incremental() throws {
    var random = SeededRandom(seed: 12)
    var book = try SmallBook.make().book
    var index = BookIndex(book, asOf: SmallBook.today, sort: .next)
    var seen: Set<Day?> = []
    for step in 0..<300 {
      var payment = Payment(key: ID(code: UInt32.random(in: 1...6, using: &random)))
      payment.day = SmallBook.today + Int.random(in: -4...4, using: &random)
      payment.amount = Money(minor: 100, .cny)
      let change =
        switch (book.payments[payment.id], step % 3) {
        case (let old?, 0): Change.remove(old)
        case (let old?, _): Change.change(old, to: payment)
        case (nil, _): Change.add(payment)
        }
      book.apply(change)
      let isTaken = index.take([change], book)
      #expect(isTaken)
      #expect(index.lastPayment == Replay(book, asOf: SmallBook.today).lastPayment, "step \(step)")
      seen.insert(index.lastPayment)
    }
    #expect(seen.count > 4)
  }
}
