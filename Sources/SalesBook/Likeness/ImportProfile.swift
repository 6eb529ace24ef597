/// How files of one shape are brought in, as somebody wished it last time, beyond what is found out from a file: next
/// month's file is read so without being asked.
public struct ImportProfile: PlainRecord {
  /// The shape: a sum of the header as it is found.
  public var name: Name
  /// What such a file brings in: receivables, customers or payments.
  public var kind = ""
  /// A line for each field that is fed by another column than is found, or by none: `due: 到期日`.
  public var columns = ""
  /// The line the header begins on, where it is not found.
  public var headerLine: Int?
  /// The sheet of a workbook, where it is not found.
  public var sheet = ""
  /// The order of dates, where they do not prove it.
  public var dates = ""
  /// The decimal mark of amounts, where they do not prove it.
  public var decimal = ""
  /// Whether such a file holds all open items of its source.
  public var isComplete = false
  /// The day it was last gone by.
  public var day = Day(number: 0)

  public static let noun = Noun.importProfile
  public static let tableName = "profiles"
  public static let meaning = "how files of one shape are brought in"
  public static var table: WritableKeyPath<Book, Table<ImportProfile>> { \.importProfiles }
  public var key: Name { name }
  public init(key: Name) { name = key }

  public static let fields: FieldList<ImportProfile> = [
    .mandatory(
      "Name", .key, "the shape: a sum of the header", parse: { Name($0.text) }, print: \.text,
      get: { $0.name }, set: { $0.name = $1 }),
    .text("Kind", "what it brings in", .mandatory, get: { $0.kind }, set: { $0.kind = $1 }),
    .text(
      "Columns", "which column feeds a field, a line for each", get: { $0.columns },
      set: { $0.columns = $1 }),
    .integer(
      "Header", "the line the header begins on", atLeast: 1, get: { $0.headerLine },
      set: { $0.headerLine = $1 }),
    .text("Sheet", "the sheet of a workbook", get: { $0.sheet }, set: { $0.sheet = $1 }),
    .text("Dates", "the order of dates", get: { $0.dates }, set: { $0.dates = $1 }),
    .text("Decimal", "the decimal mark of amounts", get: { $0.decimal }, set: { $0.decimal = $1 }),
    .flag(
      "Complete", "whether it holds all open items of its source", get: { $0.isComplete },
      set: { $0.isComplete = $1 }),
    .day("Day", "the day it was last gone by", .past, get: { $0.day }, set: { $0.day = $1 }),
  ]
}

extension ImportProfile {
  /// Whether both wish the same, whenever that was.
  public func wishesSame(as other: ImportProfile) -> Bool {
    var other = other
    other.day = day
    return self == other
  }
}
