internal import BookStore
internal import SalesBook
internal import Screens

// What the commands about grades report, each as of the day taken for today.
extension Report {
  /// The grades a customer had, the latest first.
  static func grades(_ open: OpenBook, ofCustomer slot: Int) -> Report {
    Report(
      open.replay().gradeChanges(ofCustomer: slot).reversed(),
      .text("day") { $0.day.iso },
      .text("grade") { $0.grade.rawValue },
      .text("reason") { $0.reason },
      .text("by") { $0.by },
      .text("id") { $0.id.text })
  }

  /// Customers it is time to be in touch with, or whose grade is to be looked at.
  static func contacts(_ open: OpenBook, _ contacts: [ContactDue]) -> Report {
    let (book, today) = (open.store.book, open.clock.today)
    return Report(
      contacts.compactMap { due in book.customers[slot: due.slot].map { (customer: $0, due: due) } },
      .text("customer") { $0.customer.name },
      .text("grade") { $0.due.standing.grade?.rawValue ?? "" },
      .text("last") { $0.due.standing.lastReached?.iso ?? "" },
      .number("days") { row in row.due.cadence.since.map { String(today - $0) } ?? "" },
      .number("cadence") { String($0.due.cadence.days) },
      .text("next") { $0.due.standing.next?.iso ?? "" },
      .text("owner") { book.owner(of: $0.customer, asOf: today) },
      .text("why") { open.words.sentence($0.due, on: today) },
      .text("id") { $0.customer.id.text })
  }

  /// Customers nobody was in touch with for long, with the days left until they are idle.
  static func idle(_ open: OpenBook, _ idle: [IdleCustomer]) -> Report {
    let (book, today) = (open.store.book, open.clock.today)
    return Report(
      idle.compactMap { one in book.customers[slot: one.slot].map { (customer: $0, idle: one) } },
      .text("customer") { $0.customer.name },
      .text("grade") { $0.idle.standing.grade?.rawValue ?? "" },
      .text("last") { $0.idle.standing.lastReached?.iso ?? "" },
      .number("days") { String($0.idle.days) },
      .number("left") { String($0.idle.left) },
      .text("owner") { book.owner(of: $0.customer, asOf: today) },
      .text("id") { $0.customer.id.text })
  }

  /// What falls to each grade, in per cent of what falls to customers with one, beside the usual share of customers.
  static func mix(_ open: OpenBook, _ mix: Mix) -> Report {
    let columns: [Report.Column<Grade>] =
      [.text("grade") { $0.rawValue }, .number("usual") { String($0.usualShare) }]
      + Mix.Measure.allCases.map { measure in
        .number(measure.rawValue) { grade in mix.shares[measure]?.share(of: grade).map(String.init) ?? "" }
      }
    return Report(Grade.allCases, columns: columns)
  }
}
