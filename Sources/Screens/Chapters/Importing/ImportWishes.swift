/// How a file is to be brought in, as far as somebody has said; the rest is found out from the file.
public struct ImportWishes: Sendable, Equatable {
  /// The file, as it was typed.
  public let path: String
  /// What it brings in, by its keyword.
  public var kind: String?
  /// The place of the column that feeds a field, from 0, by the field's keyword; no place where none is to feed it.
  public var columns: [String: Int?] = [:]
  /// The line its header begins on, from 1.
  public var headerLine: Int?
  /// The order of its dates, by its keyword.
  public var dates: String?
  /// The decimal mark of its amounts, by its keyword.
  public var decimal: String?
  /// Cells that were mended, by the line of their row and their place in it; a row that could not be cut into cells is
  /// one at place 0.
  public var mended: [Int: [Int: String]] = [:]
  /// Whether rows one should look at first are brought in all the same.
  public var insists = false

  /// The sheet of a workbook it stands on, by its name.
  public var sheet: String?

  /// The file's name, without its folders.
  public var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Nothing but the file.
  public init(path: String) { self.path = path }

  /// Takes another sheet: whatever was said of the one before means nothing there.
  mutating func turn(to sheet: String) {
    self = ImportWishes(path: path)
    self.sheet = sheet
  }

  /// Lets a column feed a field, or no field any more.
  mutating func feed(_ field: String?, from column: Int, instead before: String?) {
    if let before { columns[before] = .some(nil) }
    if let field { columns[field] = column }
  }
}
