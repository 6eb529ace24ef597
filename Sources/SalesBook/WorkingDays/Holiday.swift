/// A day off, or a working day made up for one.
public struct Holiday: PlainRecord {
  /// The day, as its ISO date.
  public var day: Name
  /// Off, or worked although the week says otherwise.
  public var kind = Kind.off
  /// What it is called.
  public var name = ""

  /// Off or made up.
  public enum Kind: String, Keyword {
    case off, worked
  }

  public static let noun = Noun.holiday
  public static let tableName = "holidays"
  public static let meaning = "days off, and the working days made up for them"
  public static var table: WritableKeyPath<Book, Table<Holiday>> { \.holidays }
  public var key: Name { day }
  public init(key: Name) { day = key }

  /// That day, off or worked.
  public init(_ day: Day, _ kind: Kind, _ name: String) {
    self.day = Name(day.iso)
    self.kind = kind
    self.name = name
  }

  public static let fields: FieldList<Holiday> = [
    .mandatory(
      "Day", .key, "the day", parse: { value throws(FieldError) in Name(try value.day().iso) }, print: \.text,
      get: { $0.day }, set: { $0.day = $1 }),
    .choice("Kind", "off, or worked to make up for one", get: { $0.kind }, set: { $0.kind = $1 }),
    .text("Name", "what it is called", get: { $0.name }, set: { $0.name = $1 }),
  ]
}
