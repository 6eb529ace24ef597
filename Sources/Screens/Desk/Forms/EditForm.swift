internal import SalesBook

/// A noun whose records are changed in a form.
protocol Editable: BookRecord where Key == ID<Self> {
  /// What of it can be changed there, in the order asked.
  static func asked(_ ask: Asking<Self, Self>) -> [FormRow<Self>]
  /// What people call the record.
  var called: String { get }
}

/// A record as it was when the form was opened, to be changed: only what is
/// touched is, whatever else the record holds.
struct EditForm<Record: Editable>: RecordEdit {
  let title: String
  let rows: [FormRow<Record>]
  private(set) var seen: Record
  var entry: Record { seen }

  /// A form for that record; `command` is what opened it.
  init(_ record: Record, _ command: Command, _ desk: Desk) {
    seen = record
    title = desk.title(command, desk.words.name(of: Record.noun))
    rows = Record.asked(desk.asking(record))
  }

  func operation(_ filled: Record, insists: Bool, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    (EditRecord(seen, to: filled), filled.called)
  }

  func row(for refusal: Refusal) -> RowID? {
    if case .numberTaken = refusal { RowID(.invoice, "Number") } else { nil }
  }

  func knowing(_ field: String, says values: [String]) -> Self {
    var form = self
    // A value that cannot be read back is no reason to lose the form.
    do throws(FieldError) { try form.seen.set(field, to: values) } catch { return self }
    return form
  }
}

/// A form that changes a record somebody else may change meanwhile.
protocol RecordEdit: DeskForm {
  /// What is edited.
  associatedtype Record: BookRecord
  /// The record as it was seen.
  var seen: Record { get }
  /// The same, now that a field is known to say that.
  func knowing(_ field: String, says values: [String]) -> Self
}
