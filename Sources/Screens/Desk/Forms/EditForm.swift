internal import SalesBook

/// A noun whose records are changed in a form.
protocol Editable: BookRecord where Key == ID<Self> {
  /// What of it can be changed there, in the order asked.
  static func asked(_ ask: Asking<Self, Self>) -> [FormRow<Self>]
  /// What people call the record.
  func called(_ words: Words) -> String
  /// What changes it.
  static func correction(_ seen: Self, to wanted: Self) -> any SalesBook.Operation
}

extension Editable {
  static func correction(_ seen: Self, to wanted: Self) -> any SalesBook.Operation {
    EditRecord(seen, to: wanted)
  }
}

/// A record as it was when the form was opened, to be changed: only what is
/// touched is, whatever else the record holds.
struct EditForm<Record: Editable>: RecordEdit {
  let title: String
  let rows: [FormRow<Record>]
  private(set) var seen: Record
  var entry: Record { seen }

  /// A form for that record; `command` is what opened it.
  /// Where the book is at hand, which of the customer's people it is about can be changed too.
  init(_ record: Record, _ command: Command, _ desk: Desk, _ book: Book? = nil) {
    seen = record
    title = desk.title(command, desk.words.name(of: Record.noun))
    let ask = desk.asking(record)
    rows = Record.asked(ask) + (book.map { desk.people(ask, $0) } ?? [])
  }

  /// A form for other fields of that record, which belong together.
  init(
    _ record: Record, _ command: Command, _ desk: Desk,
    asking rows: (Asking<Record, Record>) -> [FormRow<Record>]
  ) {
    seen = record
    title = desk.title(command, record.called(desk.words))
    self.rows = rows(desk.asking(record))
  }

  func operation(_ filled: Record, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    (Record.correction(seen, to: filled), filled.called(desk.words))
  }

  func row(for refusal: Refusal) -> RowID? {
    if case .numberTaken = refusal { RowID(.invoice, "Number") } else { nil }
  }

  func now(in book: Book) -> (any BookRecord)? { book[keyPath: Record.table][seen.key] }

  func knowing(_ name: String, of now: any BookRecord) -> Self {
    guard let now = now as? Record, let field = Record.fields[name] else { return self }
    var form = self
    if let money = field.money {
      money.set(&form.seen, money.get(now))
      return form
    }
    // A value that cannot be read back is no reason to lose the form.
    do throws(FieldError) { try form.seen.set(name, to: field.write(now)) } catch { return self }
    return form
  }
}

/// A form that changes a record somebody else may change meanwhile.
protocol RecordEdit: DeskForm {
  /// What is edited.
  associatedtype Record: BookRecord
  /// The record as it was seen.
  var seen: Record { get }
  /// The record as the book has it.
  func now(in book: Book) -> (any BookRecord)?
  /// The same form, now that a field is known to say what that record says; an
  /// amount with its currency.
  func knowing(_ name: String, of now: any BookRecord) -> Self
}

extension Desk {
  /// The rows that ask for one of the people at the customer a record belongs to; none where it names nobody,
  /// or nobody else is known. Who has left is offered only where the record names them.
  func people<Record: BookRecord>(_ ask: Asking<Record, Record>, _ book: Book) -> [FormRow<Record>] {
    let names = Record.fields.filter { $0.kind == .reference(.contact) }.map(\.name)
    guard !names.isEmpty else { return [] }
    let customers = Record.fields.references.filter { $0.isOwner && $0.target == .customer }
    let slots = customers.flatMap { $0.keys(ask.entry) }.compactMap { ID<Customer>($0) }
      .compactMap { book.customers.slot(of: $0) }
    let people = slots.flatMap { book.contactsOf[$0].sorted() }.compactMap { book.contacts[slot: $0] }
      .filter { $0.id.text != ask.entry.key.text }
    return names.compactMap { name in
      let named = Record.fields[name]?.write(ask.entry) ?? []
      let options = people.filter { $0.isThere(on: today) || named.contains($0.id.text) }
        .map { FormOption($0.id.text, $0.name) }
      return options.isEmpty ? nil : ask(name, options: options)
    }
  }
}
