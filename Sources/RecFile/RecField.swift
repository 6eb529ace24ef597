/// One field of a record: a name and a value, the value unfolded.
public struct RecField: Equatable, Sendable {
  /// The name, without the colon.
  public let name: String
  /// The value; its lines are separated by LF.
  public let value: String
  /// The 1-based line of the file the field begins on; nil for a field
  /// that was not read from a file.
  public let line: Int?

  /// A field to be written, or one read from a line.
  public init(name: String, value: String, line: Int? = nil) {
    self.name = name
    self.value = value
    self.line = line
  }

  /// Whether rec can have a field of this name: `[A-Za-z%][A-Za-z0-9_]*`.
  public static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, first.beginsFieldName else { return false }
    return name.utf8.dropFirst().allSatisfy(\.continuesFieldName)
  }
}
