internal import SalesBook

/// Makes those rows of a form that are fields of one of its records: labelled
/// as the field is called, with what can be put in, all from the one shape of
/// the book.
struct Asking<Entry: Sendable, Record: BookRecord> {
  let words: Words
  /// What amounts are in where the record does not say.
  let currency: Currency
  let entry: Entry
  let place: any WritableKeyPath<Entry, Record> & Sendable

  /// The row for a field of that name: labelled as it is called unless the form
  /// has another of that name; of those options, where the field's own kind does
  /// not say them; picked by one key each where that is said.
  func callAsFunction(
    _ name: String, isNeeded: Bool = false, hint: String = "", label: String? = nil,
    options: [FormOption]? = nil, isOneKey: Bool = false
  ) -> FormRow<Entry> {
    guard let field = Record.fields[name] else {
      preconditionFailure("\(Record.noun.rawValue) has no field \(name)")
    }
    let asked = FormField(
      RowID(Record.noun, name).text, label ?? words.name(ofField: name, of: Record.noun),
      options.map { .choice($0) } ?? kind(of: field), isNeeded: isNeeded, hint: hint,
      isOneKey: isOneKey)
    return .field(field, asked, place)
  }

  private func kind(of field: Field<Record>) -> FormField.Kind {
    switch field.kind {
    case .note: .note(rows: 3)
    // Several words of a list are typed, parted by commas.
    case .choice where field.presence == .repeated: .text
    case .choice(let list): .choice(list.words.map { FormOption($0, words.name(ofKeyword: $0, of: list)) })
    case .flag: .flag
    case .integer: .number(atLeast: 0)
    case .amount: .amount(currency(of: field))
    case .day(let leaning): .day(leaning)
    case .repeats: .repeats(from: RowID(Record.noun, "Start").text)
    case .time: .time
    case .text, .terms, .currency, .key, .reference: .text
    }
  }

  /// What an amount is in: what the record says, or else the usual.
  private func currency(of field: Field<Record>) -> Currency {
    field.money?.get(entry[keyPath: place]).flatMap { $0.currency.isUnread ? nil : $0.currency } ?? currency
  }
}

extension Desk {
  /// Rows for the fields of a record of a form's entry, its amounts of a currency
  /// where it says none: the book's, if none is given.
  func asking<Entry: Sendable, Record: BookRecord>(
    _ entry: Entry, _ place: any WritableKeyPath<Entry, Record> & Sendable, in currency: Currency? = nil
  ) -> Asking<Entry, Record> {
    Asking(words: words, currency: currency ?? index.policy.currency, entry: entry, place: place)
  }

  /// Rows for the fields of a record that is all a form is about.
  func asking<Record: BookRecord>(_ record: Record, in currency: Currency? = nil) -> Asking<Record, Record> {
    asking(record, \.self, in: currency)
  }
}
