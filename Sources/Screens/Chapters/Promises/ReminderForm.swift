internal import SalesBook

/// That a customer was reminded before the day, and what they said: of each thing
/// that is to be reminded of, unless it is left out.
struct ReminderForm: DeskForm {
  /// The contact, and what they were reminded of.
  struct Entry: Sendable {
    var touch: Touch
    var reminds: [Bool]
  }

  /// What one can be reminded of.
  private enum Matter: Sendable {
    case invoice(ID<Invoice>), promise(ID<Promise>)
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let matters: [Matter]

  var draftKey: String? { "remind \(entry.touch.customer.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let customer = desk.customer(book) else { return nil }
    let meant = desk.remindersMeant(book)
    let matters = meant.compactMap { due -> (matter: Matter, label: String)? in
      switch due.duty {
      case .remindOfPromise(let standing):
        let promise = standing.promise
        let label = "\(desk.words.about(promise)) \(desk.words.short(promise.due, from: desk.today))"
        return (.promise(promise.id), label)
      case .remindOfInvoice(let slot, _):
        return book.invoices[slot: slot].map { (.invoice($0.id), $0.number) }
      default: return nil
      }
    }
    self.matters = matters.map(\.matter)
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (customer.id, desk.today)
    entry = Entry(touch: touch, reminds: matters.map { _ in true })
    let about = meant.map { desk.words.sentence($0, on: desk.day, in: book) }
    title = desk.title(.promises.remind, ([customer.name] + about).joined(separator: "  "))
    let ask = desk.asking(entry, \.touch)
    let said = desk.words.toSay(
      desk.words.notedDown(matters.map(\.label).joined(separator: desk.words.general.comma)))
    rows =
      [
        ask("Said").noting { _, _, _ in said }, ask("Channel", isNeeded: true), ask("Reached"),
        ask("Day", isNeeded: true),
      ]
      + matters.enumerated().map { number, matter in
        let row = FormRow<Entry>.flag(
          RowID(.reminder, "\(number + 1)"), matter.label, \.reminds[number])
        return number + 1 == matters.count ? row.telling(.reminder) : row
      }
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let meant = zip(matters, filled.reminds).filter(\.1).map(\.0)
    let invoices = meant.compactMap { if case .invoice(let id) = $0 { id } else { nil } }
    let promises = meant.compactMap { if case .promise(let id) = $0 { id } else { nil } }
    return (
      RemindCustomer(filled.touch, invoices: invoices, promises: promises),
      desk.names(of: [filled.touch.customer], book)
    )
  }

  func row(for refusal: Refusal) -> RowID? {
    switch refusal {
    case .nothingToDo: RowID(.reminder, "1")
    case .dayToCome: RowID(.touch, "Day")
    default: nil
    }
  }
}
