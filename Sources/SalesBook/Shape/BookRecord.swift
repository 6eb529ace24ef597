/// A noun of the book: a value with a key and a list of fields, kept in one
/// table.
public protocol BookRecord: Equatable, Sendable {
  /// What the record is known by: an ID, or a name people choose.
  associatedtype Key: RecordKey
  /// Which noun it is.
  static var noun: Noun { get }
  /// The name of its table: its file's without `.rec`.
  static var tableName: String { get }
  /// What the table holds, in one English phrase.
  static var meaning: String { get }
  /// Its fields, in the order they are written.
  static var fields: FieldList<Self> { get }
  /// Its table in a book.
  static var table: WritableKeyPath<Book, Table<Self>> { get }
  /// A record with nothing in it, for fields to be read into.
  init(key: Key)
  /// What this record is known by.
  var key: Key { get }

  // What an import asks of a hundred thousand records. No noun has its own; here it is compiled for each.

  /// The key as it stands in files.
  var keyText: String { get }
  /// Calls with every value of its fields in the order they are written, the place of the field first.
  func tell(_ take: (_ field: Int, _ value: String) -> Void)
  /// Why a day, an amount or a text of it cannot be; nil if all can. Only what is other than in `before`, a record of
  /// the noun, is looked at.
  func senseless(on today: Day, changedFrom before: (any BookRecord)?) -> Refusal?
  /// Puts it in a book, as `Book.put` does.
  func put(into book: inout Book)
}

/// A noun without rules of its own: its records are added and taken away as
/// they stand. Others have operations of their own.
public protocol PlainRecord: BookRecord {}

/// A noun whose record can be taken away when it should never have been: with its reason, and history tells it.
public protocol Removable: BookRecord where Key == ID<Self> {}

/// What a record can be known by.
public protocol RecordKey: Hashable, Comparable, Sendable {
  /// Bits to spread over an index; equal keys have equal bits.
  var spread: UInt32 { get }
  /// Whether no two keys have the same bits, so that finding them is finding
  /// the key: the record, far off in memory, need not be looked at.
  static var isKnownBySpread: Bool { get }
  /// The key as it stands in files.
  var text: String { get }
  /// The key those bytes spell, or nil if they spell none.
  init?(bytes: UnsafeBufferPointer<UInt8>)
  /// A key that no record has, to begin an empty record with.
  static var none: Self { get }
  /// A key for a new record; nil where people choose it.
  static func drawn(from ids: inout FreshIDs) -> Self?
}

extension ID: RecordKey {
  /// The ID's own bits, mixed by Fibonacci hashing.
  @inlinable
  public var spread: UInt32 { code &* 2_654_435_769 }
  /// Multiplying by an odd number loses nothing.
  @inlinable
  public static var isKnownBySpread: Bool { true }
  /// `000000`, which is never drawn.
  public static var none: ID { ID(code: 0) }
  /// One that was not drawn before.
  public static func drawn(from ids: inout FreshIDs) -> ID? { ID(code: ids.draw()) }
}

/// A key people choose: a colleague's login, a setting's name, a holiday's day.
public struct Name: RecordKey, ExpressibleByStringLiteral {
  /// The name as written.
  public let text: String

  /// That name.
  public init(_ text: String) { self.text = text }
  /// That name.
  public init(stringLiteral text: String) { self.text = text }
  /// The name those bytes spell; nil if there are none.
  public init?(bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.isEmpty { return nil }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// The empty name.
  public static var none: Name { Name("") }
  /// None: people choose it.
  public static func drawn(from ids: inout FreshIDs) -> Name? { nil }
  /// Two names can come to the same bits.
  public static var isKnownBySpread: Bool { false }
  /// FNV-1a over the bytes.
  public var spread: UInt32 { text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 } }
  /// By code point.
  public static func < (left: Name, right: Name) -> Bool { left.text < right.text }
}

extension BookRecord {
  public var keyText: String { key.text }

  public func tell(_ take: (_ field: Int, _ value: String) -> Void) {
    let tellers = Self.fields.tellers
    for place in tellers.indices { tellers[place].tell(self) { take(place, $0) } }
  }

  public func put(into book: inout Book) { book.put(self) }

  /// The record's values field by field, in the order they are written;
  /// fields it lacks are left out.
  public var written: [(name: String, values: [String])] {
    Self.fields.compactMap { field in
      let values = field.write(self)
      return values.isEmpty ? nil : (field.name, values)
    }
  }

  /// The mandatory fields it lacks.
  public var missingFields: [String] {
    Self.fields.filter { $0.presence == .mandatory && $0.write(self).allSatisfy(\.isEmpty) }.map(\.name)
  }

  /// Puts values in place of what the field holds now. A name that is no
  /// field of the noun changes nothing.
  public mutating func set(_ name: String, to values: [String]) throws(FieldError) {
    let fields = Self.fields
    guard let place = fields.place(of: name) else { return }
    try fields.takers[place].put(values, into: &self)
  }

  /// Makes changes of its fields, told by name; a name that is no field of the noun is passed.
  mutating func change(by told: [FieldHistory]) throws(FieldError) {
    let fields = Self.fields
    var next = 0
    // They are told in the noun's order as a rule.
    let places = told.map { field -> Int? in
      let place = fields.place(of: field.name, from: next)
      next = place.map { $0 + 1 } ?? next
      return place
    }
    // An amount can be read only once it is known what it is in from now on.
    for case let place? in places where fields.takers[place].isCurrency { fields.takers[place].clear(&self) }
    for (place, field) in zip(places, told) {
      if let place { try fields.takers[place].put(field.now, into: &self) }
    }
  }
}
