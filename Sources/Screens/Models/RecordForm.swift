internal import SalesBook

/// Forms made from the fields of nouns: what a field is called, what can be
/// put in, how it is filled and read back, all from the one shape of the book.
/// A field's id is its noun and name, `Touch.Said`.
enum RecordForm {
  /// The form field for a field of a noun, labelled as the field is called unless
  /// the form has another of that name.
  static func field<Record: BookRecord>(
    _ name: String, of _: Record.Type, words: Words, currency: Currency, isNeeded: Bool = false,
    hint: String = "", label: String? = nil
  ) -> FormField {
    guard let field = Record.fields[name] else {
      preconditionFailure("\(Record.noun.rawValue) has no field \(name)")
    }
    return FormField(
      id(name, Record.noun), label ?? words.name(ofField: name, of: Record.noun),
      kind(of: field, words, currency), isNeeded: isNeeded, hint: hint)
  }

  /// The id of a field of a noun.
  static func id(_ name: String, _ noun: Noun) -> String { "\(noun.rawValue).\(name)" }

  /// The values of a record, as one would type them.
  static func draft<Record: BookRecord>(of record: Record) -> [String: String] {
    var draft: [String: String] = [:]
    for (name, values) in record.written {
      draft[id(name, Record.noun)] = values.joined(separator: ", ")
    }
    return draft
  }

  /// Puts what a form was filled with into a record; only fields the form has.
  static func fill<Record: BookRecord>(
    _ record: inout Record, from values: FormValues, fields: [FormField]
  ) throws(FieldError) {
    for field in Record.fields {
      guard let asked = fields.first(where: { $0.id == id(field.name, Record.noun) }) else { continue }
      if case .amount = asked.kind {
        guard let amount = values.amount(asked.id) else { continue }
        try record.set(field.name, to: [])
        try record.set("Currency", to: [amount.currency.letters])
        try record.set(field.name, to: [amount.decimal])
      } else {
        try record.set(field.name, to: texts(asked, values, isRepeated: field.presence == .repeated))
      }
    }
  }

  private static func texts(_ field: FormField, _ values: FormValues, isRepeated: Bool) -> [String] {
    let text =
      switch field.kind {
      case .text, .note: values.text(field.id)
      case .day: values.day(field.id)?.iso ?? ""
      case .time: values.time(field.id)?.text ?? ""
      case .amount(_): values.amount(field.id)?.decimal ?? ""
      case .number(_): values.number(field.id).map(String.init) ?? ""
      case .choice, .record: values.option(field.id) ?? ""
      case .flag: values.flag(field.id) ? "yes" : ""
      case .instalments: ""
      }
    if isRepeated { return text.split { ",，、;；".contains($0) }.map { String($0).trimmed } }
    if case .flag = field.kind, text.isEmpty { return ["no"] }
    return [text]
  }

  private static func kind<Record: BookRecord>(
    of field: Field<Record>, _ words: Words, _ currency: Currency
  ) -> FormField.Kind {
    switch field.kind {
    case .note: .note(rows: 3)
    case .choice(let list): .choice(list.words.map { FormOption($0, words.name(ofKeyword: $0, of: list)) })
    case .flag: .flag
    case .integer: .number(atLeast: 0)
    case .amount: .amount(currency)
    case .day(let leaning): .day(leaning)
    case .time: .time
    case .text, .terms, .currency, .key, .reference: .text
    }
  }
}
