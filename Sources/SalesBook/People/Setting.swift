/// One default of the practice as this book has it.
public struct Setting: PlainRecord {
  /// What it is called; `Policy` knows the names.
  public var name: Name
  /// Its value, as text.
  public var value = ""

  public static let noun = Noun.setting
  public static let tableName = "policy"
  public static let meaning = "every default of the practice, as this book has it"
  public static var table: WritableKeyPath<Book, Table<Setting>> { \.settings }
  public var key: Name { name }
  public init(key: Name) { name = key }

  public static let fields: FieldList<Setting> = [
    .mandatory(
      "Name", .key, "what the setting is called", parse: { Name($0.text) }, print: \.text, get: { $0.name },
      set: { $0.name = $1 }),
    .text("Value", "its value", .mandatory, get: { $0.value }, set: { $0.value = $1 }),
  ]

  /// Refuses a value its setting cannot take, or that is not written as the book keeps it. A setting of a
  /// later version is taken as it is.
  func check() throws(Refusal) {
    let line = LineSetting(named: name.text)
    guard let row = Policy.setting(named: name.text) else {
      do throws(FieldError) { try line?.check(value) } catch {
        throw .badField(.setting, field: "Value", error)
      }
      return
    }
    do throws(FieldError) {
      let kept = try row.kept(value)
      if kept != value { throw .notLike(value, example: kept) }
    } catch {
      throw .badField(.setting, field: "Value", error)
    }
  }
}
