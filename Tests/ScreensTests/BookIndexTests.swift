import SalesBook
import TestSupport
import Testing

@testable import Screens

@Suite("What the desk has worked out about a book")
struct BookIndexTests {
  @Test(
    "Taking in one change after another, some taken back, comes to the same as working it all out anew",
    arguments: 1...24)
  func incremental(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var small = try SmallBook.make()
    var index = BookIndex(
      small.book, asOf: SmallBook.today, sort: CustomerSort.allCases.randomElement(using: &random) ?? .next)
    var latest: [Change] = []
    for step in 0..<40 {
      let operation = randomOperation(step, small.book, &random)
      var changes = latest.reversed().map(\.reversed)
      if latest.isEmpty || Bool.random(using: &random) {
        guard let plan = try? small.planned(operation) else { continue }
        changes = plan.changes
        latest = changes
      } else {
        latest = []
      }
      for change in changes { small.book.apply(change) }
      if !index.take(changes, small.book) {
        index = BookIndex(small.book, asOf: SmallBook.today, sort: index.sort)
      }
      try expectEqual(index, BookIndex(small.book, asOf: SmallBook.today, sort: index.sort), small.book)
    }
  }

  private func expectEqual(_ index: BookIndex, _ fresh: BookIndex, _ book: Book) throws {
    #expect(index.standings == fresh.standings)
    #expect(index.sorted.slots == fresh.sorted.slots)
    #expect(index.byName.slots == fresh.byName.slots)
    #expect(index.receivables.overdue == fresh.receivables.overdue)
    #expect(index.receivables.agings == fresh.receivables.agings)
    for offset in -30...60 {
      let date = SmallBook.today + offset
      #expect(
        index.agenda.followUps(on: date, in: book).map(\.id)
          == fresh.agenda.followUps(on: date, in: book).map(\.id))
    }
  }

  private func randomOperation(
    _ step: Int, _ book: Book, _ random: inout SeededRandom
  ) -> any SalesBook.Operation {
    let customers = Array(book.customers.all)
    let customer = customers[Int.random(in: 0..<customers.count, using: &random)]
    let date = SmallBook.today + Int.random(in: -20...20, using: &random)
    let planned = book.followUps.all.filter(\.isPlanned)
    switch Int.random(in: 0...8, using: &random) {
    case 0:
      var added = Customer(key: .none)
      added.name = ["赵", "Zeta", "李", "Alpha"][step % 4] + " \(step)"
      return AddCustomer(added)
    case 1:
      var followUp = FollowUp(key: .none)
      (followUp.customer, followUp.due) = (customer.id, date)
      return PlanFollowUp(followUp)
    case 2 where !planned.isEmpty: return MoveFollowUps([planned[step % planned.count].id], to: date)
    case 3 where !planned.isEmpty: return FinishFollowUps([planned[step % planned.count].id])
    case 4:
      var invoice = Invoice(key: .none)
      (invoice.customer, invoice.number, invoice.issued, invoice.due) = (
        customer.id, "N\(step)", date - 30, date
      )
      invoice.amount = Money(minor: Int64(step + 1) * 1000, .cny)
      return AddInvoice(invoice)
    case 5:
      var payment = Payment(key: .none)
      (payment.customer, payment.day, payment.amount) = (customer.id, date, Money(minor: 50_000, .cny))
      if step % 3 == 0 { payment.matures = date + 10 }
      return TakePayment(payment)
    case 6 where book.payments.count > 0:
      var bounce = Bounce(key: .none)
      (bounce.payment, bounce.day) = (Array(book.payments.all)[step % book.payments.count].id, date)
      return BouncePayment(bounce)
    case 7:
      var renamed = customer
      renamed.name += "x"
      return EditRecord(customer, to: renamed)
    default:
      var touch = Touch(key: .none)
      (touch.customer, touch.day, touch.said) = (customer.id, date, "said")
      return LogTouch(touch)
    }
  }
}
