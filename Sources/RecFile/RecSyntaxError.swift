/// Something in a rec file that cannot be read, as facts: the words for
/// it are the caller's.
public struct RecSyntaxError: Error, Equatable, Sendable {
  /// What is wrong.
  public enum Kind: Equatable, Sendable {
    /// The line is neither a field, a comment nor a continuation.
    case missingColon
    /// What stands before the colon is not a field name,
    /// `[A-Za-z%][A-Za-z0-9_]*`.
    case badFieldName(String)
    /// A `+` line with no field line directly above it.
    case continuationWithoutField
    /// A line within a record that begins with a blank.
    case indentedLine
    /// A NUL, which no rec value can hold.
    case zeroByte
    /// A descriptor's own field that says nothing readable, or says a
    /// second time what can be said only once; the field's name with `%`.
    case badDescriptorField(String)
    /// A second descriptor for a record type of the same file.
    case repeatedRecordSet(String)
  }

  public let kind: Kind
  /// The 1-based line.
  public let line: Int
  /// The 1-based column, counted in characters.
  public let column: Int
  /// The line as it stands in the file, without its line end; what is not UTF-8
  /// shows as U+FFFD.
  ///
  /// Untrusted: make it inert before showing.
  public let excerpt: String
  /// The line as it should probably be written, where that can be known.
  public let suggestion: String?
  /// Offsets of the whole text set aside because of it, or of the
  /// descriptor the field is in.
  public internal(set) var bytes: Range<Int>

  /// Whether the text was set aside: a doubt about a descriptor's field
  /// leaves its record set in use.
  public var setsAside: Bool {
    switch kind {
    case .badDescriptorField, .repeatedRecordSet: false
    case .missingColon, .badFieldName, .continuationWithoutField, .indentedLine, .zeroByte:
      true
    }
  }
}
