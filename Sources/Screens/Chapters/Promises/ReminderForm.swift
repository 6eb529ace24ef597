internal import SalesBook

/// That a customer was reminded before the day, and what they said.
struct ReminderForm: DeskForm {
  let title: String
  let entry: Touch
  let rows: [FormRow<Touch>]
  private let invoices: [ID<Invoice>]
  private let promises: [ID<Promise>]

  var draftKey: String? { "remind \(entry.customer.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let customer = desk.customer(book) else { return nil }
    let meant = desk.remindersMeant(book)
    promises = meant.compactMap {
      if case .remindOfPromise(let standing) = $0.duty { standing.promise.id } else { nil }
    }
    invoices = meant.compactMap {
      if case .remindOfInvoice(let slot, _) = $0.duty { book.invoices[slot: slot]?.id } else { nil }
    }
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (customer.id, desk.today)
    entry = touch
    let about = meant.map { desk.words.sentence($0, on: desk.day, in: book) }
    title = desk.title(.promises.remind, ([customer.name] + about).joined(separator: "  "))
    let ask = desk.asking(touch)
    rows = [ask("Said"), ask("Channel", isNeeded: true), ask("Reached"), ask("Day", isNeeded: true)]
  }

  func operation(_ filled: Touch, insists: Bool, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    (
      RemindCustomer(filled, invoices: invoices, promises: promises),
      desk.names(of: [filled.customer], book)
    )
  }
}
