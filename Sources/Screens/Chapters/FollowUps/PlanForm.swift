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
  let draftKey: String?
  private let customers: [ID<Customer>]

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
    draftKey = customers.count == 1 ? "plan \(customers[0].text)" : nil
    rows = PlanForm.asked(entry, of: customers, desk, book)
  }

  /// What a complaint or doubt asks for: a first action on the next working day (domain §8), with what they said.
  init?(complaintIn touch: Touch, _ desk: Desk, _ book: Book) {
    guard let customer = book.customers[touch.customer] else { return nil }
    customers = [customer.id]
    var followUp = FollowUp(key: .none)
    (followUp.contact, followUp.purpose, followUp.origin) = (touch.contact, touch.said.inOneLine, .caseWork)
    followUp.due = desk.index.workingDays.onOrAfter(desk.today + 1)
    entry = Entry(followUp: followUp)
    title = desk.title(.followUps.plan, customer.name) + "  " + desk.words.complaint
    draftKey = "complaint \(touch.id.text)"
    rows = PlanForm.asked(entry, of: customers, desk, book)
  }

  private static func asked(
    _ entry: Entry, of customers: [ID<Customer>], _ desk: Desk, _ book: Book
  ) -> [FormRow<Entry>] {
    let (words, ask) = (desk.words, desk.asking(entry, \.followUp))
    let who = FormRow<Entry>.customer(RowID(.followUp, "Customer"), words.name(of: Noun.customer), \.customer)
    let people = customers.count == 1 ? desk.personRow(at: customers[0], ask, book) : []
    return (customers.isEmpty ? [who] : []) + [ask("Due", isNeeded: true), ask("Purpose")] + people + [
      ask("Time"), ask("Channel", isNeeded: true), ask("Place"),
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

extension String {
  /// The text as a field of one line can hold it.
  fileprivate var inOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
