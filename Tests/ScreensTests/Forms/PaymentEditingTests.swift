import SalesBook
import Testing

@testable import Screens

@Suite("A payment corrected in its form")
struct PaymentEditingTests {
  /// A desk with the form of a payment of ¥1,000 on it, which settles an invoice in part.
  private func opened() throws -> (DeskSession, Payment) {
    var small = try SmallBook.make()
    var payment = Payment(key: .none)
    (payment.customer, payment.day) = (try small.customer("北京华联").id, day("2026-11-20"))
    payment.amount = Money(minor: 100_000, .cny)
    try small.perform(TakePayment(payment))
    let taken = try #require(small.book.payments.all.first { _ in true })
    var session = DeskSession(small, width: 100, height: 30)
    try session.open(EditForm(taken, .customers.edit, session.desk, small.book))
    return (session, taken)
  }

  private func paid(_ session: DeskSession) -> Int64 {
    session.book.allocations.all.reduce(0) { $0 + $1.amount.minor }
  }

  @Test("It tells what is given back before it is saved, and after")
  func lowered() throws {
    var (session, _) = try opened()
    try session.press("Ctrl-U 8 0 0")
    #expect(session.line("-> INV-0931 ¥200 open again") != nil, "\(session.screen())")
    try session.press("Enter")
    #expect(session.line("saved: Corrected a payment: ¥800, INV-0931 ¥200 open again") != nil)
    #expect(paid(session) == 80_000)
  }

  @Test("Moved to another customer it settles theirs; u puts it back")
  func moved() throws {
    var (session, payment) = try opened()
    try session.press("Tab Tab Z h o n g")
    #expect(session.line("settles INV-0877 ¥1,000") != nil, "\(session.screen())")
    try session.press("Enter")
    let invoice = try #require(session.book.allocations.all.first { _ in true }?.invoice)
    #expect(session.book.invoices[invoice]?.number == "INV-0877")
    try session.press("u")
    #expect(session.book.payments[payment.id] == payment && paid(session) == 100_000)
  }

  @Test("A note says nothing of money")
  func note() throws {
    var (session, _) = try opened()
    for _ in 0..<7 { try session.press("Tab") }
    try session.press("h i Enter")
    #expect(session.line("saved: Corrected a payment: ¥1,000") != nil, "\(session.screen())")
    #expect(session.line("on account") == nil)
    #expect(paid(session) == 100_000)
  }
}
