internal import SalesBook

/// A contact with one customer or with several: one line and Enter is enough.
/// What was due with them is carried out by it.
struct LogForm: DeskForm {
  /// The contact, and what is next.
  struct Entry: Sendable {
    var touch: Touch
    var next: FollowUp
    /// When to be in touch again; nil if nothing is planned.
    var due: Day?
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let customers: [ID<Customer>]

  var draftKey: String? { customers.count == 1 ? "log \(customers[0].text)" : nil }

  /// With the customers a command is about.
  init?(_ desk: Desk, _ book: Book) {
    customers = desk.customersMeant(book)
    let due = customers.count == 1 ? desk.dueNow(customers[0], book) : nil
    var touch = Touch(key: .none)
    (touch.day, touch.channel) = (desk.today, due?.channel ?? .call)
    let next = desk.nextContact(after: due, customers, book)
    entry = Entry(touch: touch, next: FollowUp(key: .none), due: next)
    title = desk.title(.followUps.log, desk.names(of: customers, book))
    let (words, contact) = (desk.words, desk.asking(entry, \.touch))
    let label = words.name(ofField: "Due", of: .followUp)
    rows =
      [
        contact("Said"), .day(LogForm.due, label, .coming, hint: words.forms.noNext, \.due),
        contact("Channel", isNeeded: true), contact("Reached"), contact("Day", isNeeded: true),
        desk.asking(entry, \.next)("Purpose"),
      ] + (desk.asksWhyUnpaid(customers, book) ? [contact("WhyUnpaid")] : [])
  }

  private static let due = RowID(.followUp, "Due")

  /// A purpose without a day would be lost.
  func rowMissing(in filled: Entry) -> RowID? {
    filled.due == nil && !filled.next.purpose.isEmpty ? LogForm.due : nil
  }

  func operation(_ filled: Entry, insists: Bool, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let each = customers.map { id -> LogTouch in
      var (touch, next) = (filled.touch, filled.next)
      (touch.customer, next.customer, next.channel) = (id, id, touch.channel)
      let due = touch.reached ? desk.dueNow(id, book)?.id : nil
      guard let day = filled.due else { return LogTouch(touch, finishing: due) }
      next.due = day
      return LogTouch(touch, finishing: due, next: next)
    }
    return (each.count == 1 ? each[0] : Batch(each), desk.names(of: customers, book))
  }
}

extension Desk {
  /// Why money is unpaid is asked at every contact with one who is late (domain
  /// §4).
  fileprivate func asksWhyUnpaid(_ customers: [ID<Customer>], _ book: Book) -> Bool {
    customers.count == 1
      && book.customers.slot(of: customers[0]).flatMap { index.board.cards[$0]?.arrears } != nil
  }

  /// The follow-up due by now with a customer: what a contact carries out.
  fileprivate func dueNow(_ id: ID<Customer>, _ book: Book) -> FollowUp? {
    if focus == .dossier, let followUp = dossierItem?.id(of: FollowUp.self) {
      return book.followUps[followUp]
    }
    return nextFollowUp(of: id, book).flatMap { $0.due <= today ? $0 : nil }
  }

  /// When to be in touch again: after the usual time, on a working day. None
  /// is proposed if something else is planned.
  fileprivate func nextContact(after due: FollowUp?, _ customers: [ID<Customer>], _ book: Book) -> Day? {
    guard customers.count == 1, let slot = book.customers.slot(of: customers[0]) else { return nil }
    let others = book.followUpsOf[slot].contains { child in
      book.followUps[slot: child].map { $0.isPlanned && $0.id != due?.id } ?? false
    }
    return others ? nil : index.workingDays.onOrAfter(today + index.policy.cadence)
  }
}
