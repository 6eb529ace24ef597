/// A record as `RecScanner` finds it: where it is, not what it says.
///
/// Its fields are in the scanner's `fields` until the next record.
public struct ScannedRecord: Equatable, Sendable {
  /// Offsets of the record in the file: from its first field's line to the end of
  /// its last field's line, the line end included.
  ///
  /// Comments before the first and after the last field are outside.
  public internal(set) var bytes: Range<Int>
  /// The 1-based line of the first field.
  public internal(set) var line: Int
  /// Index into the scanner's `descriptors` of the record set it is in;
  /// nil before the first descriptor.
  public internal(set) var recordSet: Int?
}

/// A field as `RecScanner` finds it: offsets into the file.
public struct ScannedField: Equatable, Sendable {
  /// The name, without the colon.
  public internal(set) var name: Range<Int>
  /// The number the walk gave this name: fields of one name have one number,
  /// above 0. It is 0 for every name after the first 128 of a file.
  public internal(set) var nameNumber: Int
  /// The value as it stands in the file, without the blank after the
  /// colon and without the last line end.
  public internal(set) var value: Range<Int>
  /// Whether the value goes on over several lines by `+` or backslash
  /// and has to be unfolded to be read.
  public internal(set) var isFolded: Bool
  /// The 1-based line the field begins on.
  public internal(set) var line: Int
  /// All lines of the field, whole: indentation and last line end too.
  public internal(set) var lines: Range<Int>
}
