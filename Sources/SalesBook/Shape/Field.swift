/// One field of a noun: its name in files, what it holds and means, and how it
/// is read into and written from the noun's Swift value.
///
/// The noun's list of these is the one schema: descriptors, reading, writing,
/// `check`, `rounds schema`, the README's table and the comparison of two
/// versions of a record all come from it.
public struct Field<Record: BookRecord>: Sendable {
  /// The name in files: ASCII, as rec wants it (`CreditLimit`).
  public let name: String
  /// What the values are.
  public let kind: FieldKind
  /// Whether a record may lack it or have it more than once.
  public let presence: FieldPresence
  /// What it means, in one English phrase for `rounds schema` and the README.
  public let meaning: String
  /// Whether nobody says it: an operation itself works it out (who wrote, the day of writing, an ID).
  public private(set) var isWorkedOut = false
  /// Takes one value in; a repeated field is called once a value.
  public let read: @Sendable (inout Record, FieldText) throws(FieldError) -> Void
  /// Calls with each of the values to write; not at all where the record lacks the field.
  public let tell: @Sendable (Record, (String) -> Void) -> Void
  /// Empties it, before values are read over an older record.
  public let clear: @Sendable (inout Record) -> Void
  /// Takes what the field is to keep of another record that turns out to be
  /// the same; see `Merging`.
  let merge: @Sendable (inout Record, Record) -> Void
  /// What it says of records of other tables, if it names any.
  var reference: Reference<Record>?
  /// The field that stands beside it in files: the currency of an amount.
  var beside: [Field<Record>] = []
  /// Both of them as one value, where it is an amount.
  public var money: MoneyField<Record>?
  /// The value, where it is a day, and what it must be to make sense.
  public var dated: DatedField<Record>?

  /// What of its record there was not yet before it, where it is a day.
  var standing: Standing?

  /// What a day says of what was known before it.
  enum Standing: Sendable {
    /// The record itself was not there.
    case begins
    /// The day was not, nor what the fields of those names say of it.
    case comesLater(with: [String])
  }

  /// The same day, as the one the record is known from.
  var known: Field { standing(.begins) }

  /// The same day, as one that came to the record later, with what fields of those names say of it.
  func later(with names: String...) -> Field { standing(.comesLater(with: names)) }

  private func standing(_ standing: Standing) -> Field {
    var field = self
    field.standing = standing
    return field
  }

  /// The values to write; none where the record lacks the field.
  public func write(_ record: Record) -> [String] {
    var values: [String] = []
    tell(record) { values.append($0) }
    return values
  }

  /// What it means, and that it is worked out where nobody says it.
  public var description: String { isWorkedOut ? "\(meaning) (worked out)" : meaning }

  /// The same field, as one an operation works out and nobody says.
  var workedOut: Field {
    var field = self
    field.isWorkedOut = true
    return field
  }
}

/// An amount and its currency, which stand in two fields, as one value.
public struct MoneyField<Record: BookRecord>: Sendable {
  /// What the record says; nil where it lacks it.
  public let get: @Sendable (Record) -> Money?
  /// Puts that in, or takes it away.
  public let set: @Sendable (inout Record, Money?) -> Void
}

/// What a field's values are.
public enum FieldKind: Equatable, Sendable {
  /// Any text, as a rule of one line.
  case text
  /// Any text, as a rule of several lines.
  case note
  /// When a customer pays: `30`, `monthly+15`.
  case terms
  /// How something repeats: `FREQ=WEEKLY;BYDAY=TU`.
  case repeats
  /// One of an enumeration's keywords.
  case choice(KeywordList)
  /// `yes` or `no`.
  case flag
  /// A whole number.
  case integer
  /// A decimal number, of the currency in the record's `Currency` field.
  case amount
  /// The currency of the record's amount.
  case currency
  /// An ISO date; as a rule one gone by, or one to come.
  case day(TypedDay.Leaning)
  /// A time of the day.
  case time
  /// The record's own ID, or its name where people choose it.
  case key
  /// The key of a record of another table.
  case reference(Noun)
}

/// Whether a record may lack a field or have it more than once.
public enum FieldPresence: Equatable, Sendable {
  /// Every record has it.
  case mandatory
  /// A record may lack it.
  case optional
  /// A record may have any number of it.
  case repeated
}

/// An enumeration whose cases stand in files as ASCII keywords.
public protocol Keyword: CaseIterable, RawRepresentable, Hashable, Sendable where RawValue == String {}

extension Keyword where AllCases == [Self] {
  /// The one a form opens on where nothing speaks for another.
  public static var mildest: Self { allCases[0] }
}

extension Keyword {
  /// All its keywords, in its order.
  static var keywords: [String] { allCases.map(\.rawValue) }
}

/// An enumeration as a value: what a field that takes one of its keywords
/// knows of it.
public struct KeywordList: Equatable, Sendable {
  /// The enumeration.
  public let type: any Keyword.Type

  /// That enumeration's keywords.
  public init(_ type: any Keyword.Type) { self.type = type }

  /// Its keywords, in its order.
  public var words: [String] { type.keywords }

  /// The same enumeration.
  public static func == (left: KeywordList, right: KeywordList) -> Bool { left.type == right.type }
}

// How the usual fields are read and written. `get` and `set` are closures and
// not key paths because a large book calls them millions of times.
extension Field {
  /// Text; empty is the same as absent.
  @inline(__always)
  static func text(
    _ name: String, _ meaning: String, _ presence: FieldPresence = .optional, kind: FieldKind = .text,
    merging: Merging = .filled, get: @escaping @Sendable (Record) -> String,
    set: @escaping @Sendable (inout Record, String) -> Void
  ) -> Field {
    Field(
      name: name, kind: kind, presence: presence, meaning: meaning,
      read: { record, value in set(&record, value.text) },
      tell: { record, take in
        let text = get(record)
        if !text.isEmpty { take(text) }
      },
      clear: { record in set(&record, "") },
      merge: { record, other in set(&record, merging.text(get(record), get(other))) })
  }

  /// Text any number of times.
  @inline(__always)
  static func texts(
    _ name: String, _ meaning: String,
    get: @escaping @Sendable (Record) -> [String], set: @escaping @Sendable (inout Record, [String]) -> Void
  ) -> Field {
    Field(
      name: name, kind: .text, presence: .repeated, meaning: meaning,
      read: { record, value in
        // Taken out and put back: a list somebody else holds would be copied whole for every value.
        var values = get(record)
        set(&record, [])
        values.append(value.text)
        set(&record, values)
      },
      tell: { record, take in for text in get(record) { take(text) } },
      clear: { record in set(&record, []) },
      merge: { record, other in set(&record, Merging.list(get(record), get(other))) })
  }

  /// Anything that may be absent, with its reading and its writing.
  @inline(__always)
  static func optional<Value>(
    _ name: String, _ kind: FieldKind, _ meaning: String, merging: Merging = .filled,
    parse: @escaping @Sendable (FieldText) throws(FieldError) -> Value,
    print: @escaping @Sendable (Value) -> String,
    get: @escaping @Sendable (Record) -> Value?, set: @escaping @Sendable (inout Record, Value?) -> Void
  ) -> Field {
    Field(
      name: name, kind: kind, presence: .optional, meaning: meaning,
      read: { record, value throws(FieldError) in set(&record, try parse(value)) },
      tell: { record, take in if let value = get(record) { take(print(value)) } },
      clear: { record in set(&record, nil) },
      merge: { record, other in set(&record, merging.value(get(record), get(other))) })
  }

  /// Anything every record has, with its reading and its writing.
  @inline(__always)
  static func mandatory<Value>(
    _ name: String, _ kind: FieldKind, _ meaning: String,
    parse: @escaping @Sendable (FieldText) throws(FieldError) -> Value,
    print: @escaping @Sendable (Value) -> String,
    get: @escaping @Sendable (Record) -> Value, set: @escaping @Sendable (inout Record, Value) -> Void
  ) -> Field {
    Field(
      name: name, kind: kind, presence: .mandatory, meaning: meaning,
      read: { record, value throws(FieldError) in set(&record, try parse(value)) },
      tell: { record, take in take(print(get(record))) },
      clear: { _ in }, merge: { _, _ in })
  }

  /// A day every record has; what it must be is said where its leaning does not tell.
  @inline(__always)
  static func day(
    _ name: String, _ meaning: String, _ leaning: TypedDay.Leaning = .past, _ limits: DayLimits? = nil,
    get: @escaping @Sendable (Record) -> Day, set: @escaping @Sendable (inout Record, Day) -> Void
  ) -> Field {
    var field = mandatory(
      name, .day(leaning), meaning, parse: { value throws(FieldError) in try value.day() }, print: { $0.iso },
      get: get,
      set: set)
    field.dated = DatedField(name: name, limits: limits ?? DayLimits(leaning), get: { get($0) })
    return field
  }

  /// A day a record may lack.
  @inline(__always)
  static func optionalDay(
    _ name: String, _ meaning: String, _ leaning: TypedDay.Leaning = .past, _ limits: DayLimits? = nil,
    merging: Merging = .filled,
    get: @escaping @Sendable (Record) -> Day?, set: @escaping @Sendable (inout Record, Day?) -> Void
  ) -> Field {
    var field = Field(
      name: name, kind: .day(leaning), presence: .optional, meaning: meaning,
      read: { record, value throws(FieldError) in set(&record, try value.day()) },
      tell: { record, take in if let day = get(record) { take(day.iso) } },
      clear: { record in set(&record, nil) },
      merge: { record, other in set(&record, merging.day(get(record), get(other))) })
    field.dated = DatedField(name: name, limits: limits ?? DayLimits(leaning), get: get)
    return field
  }

  /// A time a record may lack.
  @inline(__always)
  static func time(
    _ name: String, _ meaning: String,
    get: @escaping @Sendable (Record) -> TimeOfDay?,
    set: @escaping @Sendable (inout Record, TimeOfDay?) -> Void
  ) -> Field {
    optional(
      name, .time, meaning, parse: { value throws(FieldError) in try value.time() }, print: { $0.text },
      get: get,
      set: set)
  }

  /// A whole number a record may lack.
  @inline(__always)
  static func integer(
    _ name: String, _ meaning: String, atLeast least: Int = 0,
    get: @escaping @Sendable (Record) -> Int?, set: @escaping @Sendable (inout Record, Int?) -> Void
  ) -> Field {
    optional(
      name, .integer, meaning, parse: { value throws(FieldError) in try value.integer(atLeast: least) },
      print: { String($0) }, get: get, set: set)
  }

  /// A mark a record has or not; only `yes` is written.
  @inline(__always)
  static func flag(
    _ name: String, _ meaning: String,
    get: @escaping @Sendable (Record) -> Bool, set: @escaping @Sendable (inout Record, Bool) -> Void
  ) -> Field {
    optional(
      name, .flag, meaning, parse: { value throws(FieldError) in try value.flag() },
      print: { $0 ? "yes" : "no" }, get: { get($0) ? true : nil }, set: { set(&$0, $1 ?? false) })
  }
}
