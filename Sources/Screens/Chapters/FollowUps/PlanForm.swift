internal import SalesBook

/// A follow-up with one customer or with several; with one yet to be named where
/// none is meant.
struct PlanForm: DeskForm {
  /// The follow-up, and with whom if that is asked.
  struct Entry: Sendable {
    var followUp: FollowUp
    var customer: ID<Customer>?
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let customers: [ID<Customer>]

  var draftKey: String? { customers.count == 1 ? "plan \(customers[0].text)" : nil }

  /// With the customers a command is about: on the calendar's day, or the next
  /// working day.
  init?(_ desk: Desk, _ book: Book) {
    customers = desk.customersMeant(book)
    var followUp = FollowUp(key: .none)
    followUp.due =
      desk.focus == .calendar && desk.calendar.day >= desk.today
      ? desk.calendar.day : desk.index.workingDays.onOrAfter(desk.today + 1)
    entry = Entry(followUp: followUp)
    title = desk.title(.followUps.plan, customers.isEmpty ? "" : desk.names(of: customers, book))
    let ask = desk.asking(entry, \.followUp)
    let who = FormRow<Entry>.customer(
      RowID(.followUp, "Customer"), desk.words.name(of: Noun.customer), \.customer)
    rows =
      (customers.isEmpty ? [who] : []) + [
        ask("Due", isNeeded: true), ask("Purpose"), ask("Time"), ask("Channel", isNeeded: true), ask("Place"),
      ]
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let meant = customers.isEmpty ? filled.customer.map { [$0] } ?? [] : customers
    let each = meant.map { id -> PlanFollowUp in
      var followUp = filled.followUp
      followUp.customer = id
      return PlanFollowUp(followUp)
    }
    return (each.count == 1 ? each[0] : Batch(each), desk.names(of: meant, book))
  }
}
