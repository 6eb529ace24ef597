/// One default of the practice as this book has it.
public struct Setting: BookRecord {
  /// What it is called; `Policy` knows the names.
  public var name: Name
  /// Its value, as text.
  public var value = ""

  /// Its noun.
  public static let noun = Noun.setting
  /// Its file.
  public static let tableName = "policy"
  /// What the file holds.
  public static let meaning = "every default of the practice, as this book has it"
  /// Its table in a book.
  public static var table: WritableKeyPath<Book, Table<Setting>> { \.settings }
  /// What it is known by.
  public var key: Name { name }
  /// An empty one known by that.
  public init(key: Name) { name = key }

  /// Its fields, as written.
  public static let fields: FieldList<Setting> = [
    .mandatory(
      "Name", .key, "what the setting is called", parse: { Name($0.text) }, print: \.text, get: { $0.name },
      set: { $0.name = $1 }),
    .text("Value", "its value", .mandatory, get: { $0.value }, set: { $0.value = $1 }),
  ]
}
