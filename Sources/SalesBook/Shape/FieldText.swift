/// One field's value as it stands in a file: bytes that are valid only during
/// the call that was handed them, and the readings a noun's fields need.
public struct FieldText {
  /// The value's bytes; unfolded, without the field's name.
  public let bytes: UnsafeBufferPointer<UInt8>

  /// A value made of those bytes; they must outlive it.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The value as text; bytes that are not UTF-8 come out as U+FFFD.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The value as an ISO date.
  func day() throws(FieldError) -> Day {
    guard let day = Day(isoBytes: bytes) else { throw .notADay(text) }
    return day
  }

  /// The value as a time of the day, `09:30`.
  func time() throws(FieldError) -> TimeOfDay {
    guard let time = TimeOfDay(text) else { throw .notATime(text) }
    return time
  }

  /// The value as a whole number of at least `least`.
  func integer(atLeast least: Int) throws(FieldError) -> Int {
    guard let value = Decimal(bytes: bytes)?.units(digits: 0) else { throw .notAWholeNumber(text) }
    guard value >= least else { throw .tooSmall(text, least: least) }
    return Int(value)
  }

  /// The value as a decimal number.
  func decimal() throws(FieldError) -> Decimal {
    guard let decimal = Decimal(bytes: bytes) else { throw .notANumber(text) }
    return decimal
  }

  /// The value as another record's ID.
  func id<Noun>() throws(FieldError) -> ID<Noun> {
    guard let id = ID<Noun>(bytes: bytes) else { throw .notAnID(text) }
    return id
  }

  /// The value as `yes` or `no`, as rec's bool type has it.
  func flag() throws(FieldError) -> Bool {
    switch text {
    case "yes", "true", "1": return true
    case "no", "false", "0": return false
    default: throw .notAFlag(text)
    }
  }

  /// Whether the value is those bytes.
  @inline(__always)
  func equals(_ other: [UInt8]) -> Bool {
    guard bytes.count == other.count else { return false }
    for index in 0..<bytes.count where bytes[index] != other[index] { return false }
    return true
  }
}

/// What is wrong with one field of a record: facts, which the language
/// catalogues make sentences of.
public enum FieldError: Error, Equatable, Sendable {
  /// Not an ISO date, or no such day; as it was typed with the day that is a slip away, if there is one.
  case notADay(String, nearest: Day? = nil)
  /// Not a time as `09:30`.
  case notATime(String)
  /// Not a whole number.
  case notAWholeNumber(String)
  /// A number below what the field takes.
  case tooSmall(String, least: Int)
  /// A number above what is taken.
  case tooLarge(String, most: Int)
  /// Not a decimal number.
  case notANumber(String)
  /// More digits after the point than the currency has.
  case tooPrecise(String, currency: Currency)
  /// Not six characters of an ID.
  case notAnID(String)
  /// Not `yes` or `no`.
  case notAFlag(String)
  /// An instalment without its day.
  case notAnInstalment(String)
  /// Not three letters of a currency.
  case notACurrency(String)
  /// No time zone of the IANA database.
  case notAZone(String)
  /// Not written as such a value is; this is one.
  case notLike(String, example: String)
  /// None of the words the field takes.
  case notOneOf(String, [String])
  /// More bytes than a value of a field has.
  case tooLong(Int, most: Int)
  /// More values, or fields of a record, than there can be.
  case tooMany(Int, most: Int)
  /// A field the record must have is not there, or is empty.
  case missing(String)
}
