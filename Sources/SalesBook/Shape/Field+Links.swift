// Fields whose values are words of a list, keys of records, or money.
extension Field {
  /// One word of an enumeration, which every record has.
  @inline(__always)
  static func choice<Choice: Keyword>(
    _ name: String, _ meaning: String,
    get: @escaping @Sendable (Record) -> Choice, set: @escaping @Sendable (inout Record, Choice) -> Void
  ) -> Field {
    let words = Words<Choice>()
    return mandatory(
      name, .choice(KeywordList(Choice.self)), meaning,
      parse: { value throws(FieldError) in try words.choice(value) },
      print: { $0.rawValue }, get: get, set: set)
  }

  /// One word of an enumeration, or none.
  @inline(__always)
  static func optionalChoice<Choice: Keyword>(
    _ name: String, _ meaning: String,
    get: @escaping @Sendable (Record) -> Choice?, set: @escaping @Sendable (inout Record, Choice?) -> Void
  ) -> Field {
    let words = Words<Choice>()
    return optional(
      name, .choice(KeywordList(Choice.self)), meaning,
      parse: { value throws(FieldError) in try words.choice(value) },
      print: { $0.rawValue }, get: get, set: set)
  }

  /// Words of an enumeration, any number of them.
  @inline(__always)
  static func choices<Choice: Keyword>(
    _ name: String, _ meaning: String,
    get: @escaping @Sendable (Record) -> [Choice], set: @escaping @Sendable (inout Record, [Choice]) -> Void
  ) -> Field {
    let words = Words<Choice>()
    return Field(
      name: name, kind: .choice(KeywordList(Choice.self)), presence: .repeated, meaning: meaning,
      read: { record, value throws(FieldError) in
        set(&record, Merging.list(get(record), [try words.choice(value)]))
      },
      tell: { record, take in for choice in get(record) { take(choice.rawValue) } },
      clear: { record in set(&record, []) },
      merge: { record, other in set(&record, Merging.list(get(record), get(other))) })
  }

  /// The ID the record is known by.
  @inline(__always)
  static func key(
    get: @escaping @Sendable (Record) -> ID<Record>,
    set: @escaping @Sendable (inout Record, ID<Record>) -> Void
  ) -> Field {
    mandatory(
      "Id", .key, "what the record is known by", parse: { value throws(FieldError) in try value.id() },
      print: { $0.text }, get: get, set: set
    ).workedOut
  }

  /// The ID of the record of another table it belongs to, which every record
  /// has; `links` finds it from there.
  @inline(__always)
  static func belongs<Other: BookRecord>(
    _ name: String, _ meaning: String, to other: Other.Type = Other.self,
    through links: any WritableKeyPath<Book, Links> & Sendable,
    get: @escaping @Sendable (Record) -> ID<Other>, set: @escaping @Sendable (inout Record, ID<Other>) -> Void
  ) -> Field where Other.Key == ID<Other> {
    var field = mandatory(
      name, .reference(Other.noun), meaning, parse: { value throws(FieldError) in try value.id() },
      print: { $0.text }, get: get, set: set)
    field.reference = .owner(name, other, through: links, get: { get($0) }, set: set)
    return field
  }

  /// The ID of the record of another table it belongs to, if it belongs to
  /// one; `links` finds it from there.
  @inline(__always)
  static func mayBelong<Other: BookRecord>(
    _ name: String, _ meaning: String, to other: Other.Type = Other.self,
    through links: any WritableKeyPath<Book, Links> & Sendable,
    get: @escaping @Sendable (Record) -> ID<Other>?,
    set: @escaping @Sendable (inout Record, ID<Other>?) -> Void
  ) -> Field where Other.Key == ID<Other> {
    var field = optional(
      name, .reference(Other.noun), meaning, parse: { value throws(FieldError) in try value.id() },
      print: { $0.text }, get: get, set: set)
    field.reference = .owner(name, other, through: links, get: get, set: { set(&$0, $1) })
    return field
  }

  /// The ID of a record of another table, or none.
  @inline(__always)
  static func mention<Other: BookRecord>(
    _ name: String, _ meaning: String, of other: Other.Type = Other.self, merging: Merging = .filled,
    get: @escaping @Sendable (Record) -> ID<Other>?,
    set: @escaping @Sendable (inout Record, ID<Other>?) -> Void
  ) -> Field where Other.Key == ID<Other> {
    var field = optional(
      name, .reference(Other.noun), meaning, merging: merging,
      parse: { value throws(FieldError) in try value.id() }, print: { $0.text }, get: get, set: set)
    field.reference = .mention(
      name, of: other, get: get,
      replace: { record, old, new in if get(record) == old { set(&record, new) } })
    return field
  }

  /// The IDs of records of another table, any number of them.
  @inline(__always)
  static func mentions<Other: BookRecord>(
    _ name: String, _ meaning: String, of other: Other.Type = Other.self,
    get: @escaping @Sendable (Record) -> [ID<Other>],
    set: @escaping @Sendable (inout Record, [ID<Other>]) -> Void
  ) -> Field where Other.Key == ID<Other> {
    Field(
      name: name, kind: .reference(Other.noun), presence: .repeated, meaning: meaning,
      read: { record, value throws(FieldError) in
        let id: ID<Other> = try value.id()
        var ids = get(record)
        set(&record, [])
        ids.append(id)
        set(&record, ids)
      },
      tell: { record, take in for id in get(record) { take(id.text) } },
      clear: { record in set(&record, []) },
      merge: { record, other in set(&record, Merging.list(get(record), get(other))) },
      reference: .mentions(name, of: other, get: get, set: set))
  }

  /// A colleague's login; a record may lack it unless it is said otherwise.
  @inline(__always)
  static func person(
    _ name: String, _ meaning: String, _ presence: FieldPresence = .optional, merging: Merging = .filled,
    get: @escaping @Sendable (Record) -> String, set: @escaping @Sendable (inout Record, String) -> Void
  ) -> Field {
    var field = text(name, meaning, presence, kind: .reference(.person), merging: merging, get: get, set: set)
    field.reference = .person(name, get: get, set: set)
    return field
  }

  /// A decimal amount and the `Currency` beside it, in either order.
  @inline(__always)
  static func money(
    _ name: String, _ meaning: String, currency: String = "Currency",
    get: @escaping @Sendable (Record) -> Money, set: @escaping @Sendable (inout Record, Money) -> Void
  ) -> Field {
    amount(
      name, meaning, currency, .mandatory, get: { get($0) }, set: { set(&$0, $1 ?? Money(minor: 0, .unread)) }
    )
  }

  /// A decimal amount and its `Currency`, or neither.
  @inline(__always)
  static func optionalMoney(
    _ name: String, _ meaning: String, currency: String = "Currency",
    get: @escaping @Sendable (Record) -> Money?, set: @escaping @Sendable (inout Record, Money?) -> Void
  ) -> Field {
    amount(name, meaning, currency, .optional, get: get, set: set)
  }

  @inline(__always)
  private static func amount(
    _ name: String, _ meaning: String, _ currency: String, _ presence: FieldPresence,
    get: @escaping @Sendable (Record) -> Money?, set: @escaping @Sendable (inout Record, Money?) -> Void
  ) -> Field {
    let letters = Field(
      name: currency, kind: .currency, presence: presence, meaning: "what \(name) is in (ISO 4217)",
      read: { record, value throws(FieldError) in
        set(&record, try Money.reading(currency: value, into: get(record)))
      },
      tell: { record, take in
        if let money = get(record), money.currency != .unread { take(money.currency.letters) }
      },
      clear: { record in set(&record, get(record)?.withoutCurrency.unlessNothing) },
      merge: { _, _ in })
    return Field(
      name: name, kind: .amount, presence: presence, meaning: meaning,
      read: { record, value throws(FieldError) in
        set(&record, try Money.reading(amount: value, into: get(record)))
      },
      tell: { record, take in if let money = get(record) { take(money.decimal) } },
      clear: { record in
        set(&record, get(record).flatMap { Money.withoutAmount($0.currency).unlessNothing })
      },
      merge: { record, other in set(&record, get(record) ?? get(other)) }, beside: [letters],
      money: MoneyField(get: get, set: set))
  }
}

/// The keywords of an enumeration as bytes, to recognise one without making a
/// String of it.
private struct Words<Choice: Keyword>: Sendable {
  let choices = Array(Choice.allCases)
  let bytes = Choice.allCases.map { Array($0.rawValue.utf8) }

  func choice(_ value: FieldText) throws(FieldError) -> Choice {
    for index in bytes.indices where value.equals(bytes[index]) { return choices[index] }
    throw .notOneOf(value.text, choices.map(\.rawValue))
  }
}

// An amount can be made minor units only once its currency is known, and a
// person may have put the two lines in either order. Until both are read the
// amount waits in units of 10^-4, the finest any currency has.
extension Money {
  private static let waitingDigits = 4

  static func withoutAmount(_ currency: Currency) -> Money { Money(minor: 0, currency) }

  /// Nil once neither of the two lines says anything.
  var unlessNothing: Money? { minor == 0 && currency == .unread ? nil : self }

  var withoutCurrency: Money {
    guard currency != .unread else { return self }
    let waiting = Decimal(minor, places: currency.digits).units(digits: Money.waitingDigits)
    return Money(minor: waiting ?? 0, .unread)
  }

  static func reading(amount value: FieldText, into money: Money?) throws(FieldError) -> Money {
    let decimal = try value.decimal()
    guard !decimal.isAbove(Money.most) else { throw .tooLarge(value.text, most: Money.most) }
    let currency = money?.currency ?? .unread
    let digits = currency == .unread ? waitingDigits : currency.digits
    guard let minor = decimal.units(digits: digits) else {
      throw .tooPrecise(value.text, currency: currency)
    }
    return Money(minor: minor, currency)
  }

  static func reading(currency value: FieldText, into money: Money?) throws(FieldError) -> Money {
    guard let currency = Currency(bytes: value.bytes) else { throw .notACurrency(value.text) }
    guard let money, money.currency == .unread else { return Money(minor: money?.minor ?? 0, currency) }
    guard let minor = Decimal(money.minor, places: waitingDigits).units(digits: currency.digits) else {
      throw .tooPrecise(Decimal(money.minor).text(digits: waitingDigits), currency: currency)
    }
    return Money(minor: minor, currency)
  }
}
