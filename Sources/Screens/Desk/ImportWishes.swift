public import SalesBook

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
  /// What was answered to likenesses, in the order that was done.
  public var answers: [ImportAnswer] = []
  /// Whether the file holds all open items of its source: what is missing from it is paid.
  public var isComplete = false
  /// Whether rows one should look at first are brought in all the same.
  public var insists = false
  /// The sheet of a workbook it stands on, by its name.
  public var sheet: String?
  /// Whether the file was opened, and what was wished of its shape before is among these.
  public var isOpened = false

  /// The file's name, without its folders.
  public var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Nothing but the file.
  public init(path: String) { self.path = path }

  /// Answers for a record that is like one of the book, or for all of its kind, in place of what was answered before.
  mutating func say(isSame: Bool, of asked: [ImportLikeness]) {
    answers.removeAll { answer in asked.contains { $0.isOf(answer.likeness) } }
    answers += asked.map { ImportAnswer($0, isSame: isSame) }
  }

  /// Takes another sheet: whatever was said of the one before means nothing there.
  mutating func turn(to sheet: String) {
    self = ImportWishes(path: path)
    (self.sheet, isOpened) = (sheet, true)
  }

  /// Lets a column feed a field, or no field any more.
  mutating func feed(_ field: String?, from column: Int, instead before: String?) {
    if let before { columns[before] = .some(nil) }
    if let field { columns[field] = column }
  }
}

/// A record of a file that is like one of the book.
public struct ImportLikeness: Sendable, Equatable {
  /// What kind of record it is.
  public let noun: Noun
  /// The line it is told on; nil where what is missing from a list is asked about.
  public let line: Int?
  /// What people know it by.
  public let title: String
  /// Which record of the book it is like, and why.
  public let told: String

  /// That likeness.
  public init(_ noun: Noun, line: Int?, title: String, told: String) {
    (self.noun, self.line, self.title, self.told) = (noun, line, title, told)
  }

  /// Whether another is about the same record of the file.
  func isOf(_ other: ImportLikeness) -> Bool { (noun, line, title) == (other.noun, other.line, other.title) }
}

/// What somebody said of a likeness.
public struct ImportAnswer: Sendable, Equatable {
  public let likeness: ImportLikeness
  /// Whether it is the record of the book; else it is another.
  public let isSame: Bool

  /// That answer.
  public init(_ likeness: ImportLikeness, isSame: Bool) { (self.likeness, self.isSame) = (likeness, isSame) }
}
