internal import SalesBook

/// One row of a form over an entry of some type: what is asked, and how the
/// answer gets in and out of the entry.
struct FormRow<Entry: Sendable>: Sendable {
  /// What is asked.
  let field: FormField
  /// What the entry holds, as one would type it.
  let typed: @Sendable (Entry) -> String
  /// Puts in what was understood; nil where it was emptied.
  let take: @Sendable (inout Entry, FormValues.Value?) throws(FieldError) -> Void
  /// Puts in what it proposes, where that is worked out from the other rows: it
  /// follows them until it is typed over.
  private(set) var follow: Following?
  /// The nouns of what else is done by it: what that comes to is told beside it.
  private(set) var tells: Set<Noun> = []
  /// What one key puts in where nothing is proposed.
  private(set) var offer: (@Sendable (Entry, Desk, Book) -> Money?)?

  /// What is told beside it of the rows as they stand: what speaks for and against, a line to say.
  private(set) var note: (@Sendable (Entry, Desk, Book) -> String)?

  /// Whether it is asked at all as the rows stand; nil where it always is.
  private(set) var appears: (@Sendable (Entry) -> Bool)?

  /// How a proposal is worked out from an entry as it stands.
  typealias Following = @Sendable (inout Entry, Desk, Book) -> Void

  /// What it is known by.
  var id: String { field.id }

  private init(
    _ field: FormField, typed: @escaping @Sendable (Entry) -> String,
    take: @escaping @Sendable (inout Entry, FormValues.Value?) throws(FieldError) -> Void
  ) {
    self.field = field
    self.typed = typed
    self.take = take
  }

  /// The same row, its proposal worked out from the other rows.
  func following(_ follow: @escaping Following) -> FormRow {
    var row = self
    row.follow = follow
    return row
  }

  /// The same row, which proposes nothing: one key puts that in.
  func offering(_ offer: @escaping @Sendable (Entry, Desk, Book) -> Money?) -> FormRow {
    var row = self
    row.offer = offer
    return row
  }

  /// The same row, beside which that is told.
  func noting(_ note: @escaping @Sendable (Entry, Desk, Book) -> String) -> FormRow {
    var row = self
    row.note = note
    return row
  }

  /// The same row, asked only while that holds of the others.
  func appearing(_ appears: @escaping @Sendable (Entry) -> Bool) -> FormRow {
    var row = self
    row.appears = appears
    return row
  }

  /// The same row, which tells of what else the operation does with such nouns.
  func telling(_ nouns: Noun...) -> FormRow {
    var row = self
    row.tells = Set(nouns)
    return row
  }
}

// Answers that are values of the entry itself.
extension FormRow {
  /// A day that may be left open.
  static func day(
    _ id: RowID, _ label: String, _ leaning: TypedDay.Leaning, hint: String = "",
    _ place: any WritableKeyPath<Entry, Day?> & Sendable
  ) -> FormRow {
    FormRow(FormField(id.text, label, .day(leaning), hint: hint)) {
      $0[keyPath: place]?.iso ?? ""
    } take: { entry, value in
      entry[keyPath: place] = if case .day(let day)? = value { day } else { nil }
    }
  }

  /// A day to come that may be left open, and its hour where one is typed behind it.
  static func moment(
    _ id: RowID, _ label: String, hint: String = "", _ place: any WritableKeyPath<Entry, Day?> & Sendable,
    at hour: any WritableKeyPath<Entry, TimeOfDay?> & Sendable
  ) -> FormRow {
    FormRow(FormField(id.text, label, .moment, hint: hint)) { entry in
      [entry[keyPath: place]?.iso, entry[keyPath: hour]?.text].compactMap { $0 }.joined(separator: " ")
    } take: { entry, value in
      if case .moment(let day, let time)? = value {
        (entry[keyPath: place], entry[keyPath: hour]) = (day, time)
      } else {
        (entry[keyPath: place], entry[keyPath: hour]) = (nil, nil)
      }
    }
  }

  /// What somebody said, as they said it.
  static func text(
    _ id: RowID, _ label: String, _ place: any WritableKeyPath<Entry, String> & Sendable
  ) -> FormRow {
    FormRow(FormField(id.text, label, .text)) {
      $0[keyPath: place]
    } take: { entry, value in
      entry[keyPath: place] = if case .text(let text)? = value { text } else { "" }
    }
  }

  /// Yes or no.
  static func flag(
    _ id: RowID, _ label: String, _ place: any WritableKeyPath<Entry, Bool> & Sendable
  ) -> FormRow {
    FormRow(FormField(id.text, label, .flag)) {
      $0[keyPath: place] ? "yes" : "no"
    } take: { entry, value in
      entry[keyPath: place] = value == .flag(true)
    }
  }

  /// One of some words of the form's own.
  static func word(
    _ id: RowID, _ label: String, of options: [FormOption], isNeeded: Bool = true, isOneKey: Bool = false,
    _ place: any WritableKeyPath<Entry, String> & Sendable
  ) -> FormRow {
    FormRow(FormField(id.text, label, .choice(options), isNeeded: isNeeded, isOneKey: isOneKey)) {
      $0[keyPath: place]
    } take: { entry, value in
      entry[keyPath: place] = if case .option(let word)? = value { word } else { "" }
    }
  }

  /// One of some records, or none.
  static func choice<Record>(
    _ id: RowID, _ label: String, of options: [FormOption],
    _ place: any WritableKeyPath<Entry, ID<Record>?> & Sendable
  ) -> FormRow {
    FormRow(FormField(id.text, label, .choice(options))) {
      $0[keyPath: place]?.text ?? ""
    } take: { entry, value in
      entry[keyPath: place] = if case .option(let key)? = value { ID(key) } else { nil }
    }
  }

  /// A customer found by what is typed, who must be named.
  static func customer(
    _ id: RowID, _ label: String, isNeeded: Bool = true, hint: String = "",
    _ place: any WritableKeyPath<Entry, ID<Customer>?> & Sendable
  ) -> FormRow {
    FormRow(FormField(id.text, label, .record, isNeeded: isNeeded, hint: hint)) { _ in
      ""
    } take: { entry, value in
      entry[keyPath: place] = if case .option(let key)? = value { ID(key) } else { nil }
    }
  }

  /// How it repeats, counted from the day in another row; nothing if it does not.
  static func repeats(
    _ id: RowID, _ label: String, from start: RowID, hint: String = "", isNeeded: Bool = false,
    _ place: any WritableKeyPath<Entry, RepeatRule?> & Sendable
  ) -> FormRow {
    FormRow(FormField(id.text, label, .repeats(from: start.text), isNeeded: isNeeded, hint: hint)) {
      $0[keyPath: place]?.text ?? ""
    } take: { entry, value in
      entry[keyPath: place] = if case .repeats(let rule)? = value { rule } else { nil }
    }
  }

  /// A text that is read into something of the entry's own.
  static func text(
    _ field: FormField, typed: @escaping @Sendable (Entry) -> String,
    read: @escaping @Sendable (inout Entry, String) throws(FieldError) -> Void
  ) -> FormRow {
    FormRow(field, typed: typed) { entry, value throws(FieldError) in
      var typed = ""
      if case .text(let text)? = value { typed = text }
      try read(&entry, typed)
    }
  }

  /// Parts of the amount in another row, each with its day.
  static func instalments(
    _ id: RowID, _ label: String, of amount: RowID, _ currency: Currency, hint: String,
    _ place: any WritableKeyPath<Entry, [Instalment]> & Sendable
  ) -> FormRow {
    FormRow(FormField(id.text, label, .instalments(of: amount.text, currency), hint: hint)) { _ in
      ""
    } take: { entry, value in
      entry[keyPath: place] = if case .instalments(let parts)? = value { parts } else { [] }
    }
  }
}

extension FormRow {
  /// A field of one of the entry's records: written as files are, so that
  /// nothing but the field itself knows what it can hold.
  static func field<Record: BookRecord>(
    _ field: Field<Record>, _ asked: FormField, _ place: any WritableKeyPath<Entry, Record> & Sendable
  ) -> FormRow {
    let usual: Currency? = if case .amount(let currency) = asked.kind { currency } else { nil }
    return FormRow(asked) { entry in
      field.typed(in: entry[keyPath: place], usual)
    } take: { entry, value throws(FieldError) in
      try entry[keyPath: place].take(value, of: field)
    }
  }
}

extension Field {
  /// What a record says of it, as one would type it: an amount of another currency
  /// than the usual with its letters. An amount or a day every record has begins as
  /// nothing typed in a new one.
  fileprivate func typed(in record: Record, _ usual: Currency?) -> String {
    guard let money else {
      let text = write(record).joined(separator: ", ")
      return record.key == .none && text == Day(number: 0).iso ? "" : text
    }
    guard let amount = money.get(record), record.key != .none || presence != .mandatory || amount.minor != 0
    else { return "" }
    return amount.currency == usual ? amount.decimal : "\(amount.currency.letters) \(amount.decimal)"
  }
}

extension BookRecord {
  /// Puts what a form understood in a field.
  fileprivate mutating func take(
    _ value: FormValues.Value?, of field: Field<Self>
  ) throws(FieldError) {
    guard let money = field.money else {
      return try set(field.name, to: FormRowText.values(value, isRepeated: field.presence == .repeated))
    }
    money.set(&self, value?.amount)
  }
}

/// Values as they stand in files.
private enum FormRowText {
  /// What separates several values of one field.
  private static let separators = ",，、;；"

  static func values(_ value: FormValues.Value?, isRepeated: Bool) -> [String] {
    let text: String? =
      switch value {
      case .text(let text), .option(let text): text
      case .day(let day): day.iso
      case .time(let time): time.text
      case .number(let number): String(number)
      case .flag(let flag): flag ? "yes" : "no"
      case .amount(let money): money.decimal
      case .repeats(let rule): rule.text
      case .moment, .instalments, nil: nil
      }
    guard let text else { return [] }
    return isRepeated ? text.split(whereSeparator: separators.contains).map { String($0).trimmed } : [text]
  }
}
