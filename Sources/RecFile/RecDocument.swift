/// A rec file to be edited: its bytes as they were, and the changes.
///
/// Nothing is rewritten that was not changed. A record is taken apart only
/// when it is edited; `bytes()` then puts the edited records between the
/// untouched stretches of the original. Comments, blank lines, the order of
/// fields, the way values are folded, stray text and unreadable records
/// therefore survive byte for byte.
public struct RecDocument: Sendable {
  /// A record or descriptor of one document, for as long as it lives;
  /// ordered as in the file, with those appended at the end.
  public struct RecordID: Hashable, Comparable, Sendable {
    let index: Int

    /// Whether the left one was there earlier.
    public static func < (left: RecordID, right: RecordID) -> Bool { left.index < right.index }
  }

  /// The bytes the document was read from.
  public let original: [UInt8]
  /// What could not be read in them.
  public let errors: [RecSyntaxError]
  /// Whether they begin with a byte order mark, which GNU tools refuse.
  public let hasByteOrderMark: Bool
  /// Whether a line of them ends in CRLF, which GNU tools refuse.
  public let hasCarriageReturns: Bool
  /// Where a backslash had to be written as U+FF3C ＼ since, because rec
  /// cannot keep one at the end of a line.
  public internal(set) var replacedBackslashes: [ReplacedBackslash] = []

  /// A field whose value could not be stored to the letter.
  public struct ReplacedBackslash: Equatable, Sendable {
    /// The record it is in.
    public let record: RecordID
    public let field: String
  }

  /// Records and descriptors where they stand in the original.
  let places: [Place]
  /// Records that are no longer as in the original, and those that never were in it.
  var edited: [Int: EditedRecord] = [:]
  /// The number of handles given out: those of the original, then those appended.
  var handleCount: Int
  var sets: [StoredSet]
  /// Offset after the last line of a record, descriptor or unreadable text.
  let contentEnd: Int
  let endsInsideFold: Bool

  /// Where a record of the original is.
  struct Place {
    var bytes: Range<Int>
    var line: Int
  }

  /// A record set: its descriptor, as a record and as read once, and the handles of its records.
  struct StoredSet {
    var descriptor: (record: RecordID, fields: RecDescriptor)?
    var records: Range<Int>
    var appended: [RecordID] = []
    /// Records that come after those, as text, with a blank line between them.
    var appendedText: [UInt8] = []
    /// Where in the original records are appended; nil for the end of the file.
    var end: Int?
  }

  /// Reads a rec file; what cannot be read is in `errors` and stays as it is.
  public init(_ bytes: [UInt8]) {
    original = bytes
    var places: [Place] = []
    var sets = [StoredSet(descriptor: nil, records: 0..<0, end: 0)]
    let scanner = bytes.withUnsafeBufferPointer { buffer in
      var scanner = RecScanner(bytes: buffer)
      while let block = scanner.nextBlock() {
        switch block.content {
        case .unreadable: break
        case .descriptor:
          let place = RecordID(index: places.count)
          let descriptor = scanner.descriptors.last.map { (record: place, fields: $0) }
          sets.append(StoredSet(descriptor: descriptor, records: 0..<0))
          places.append(Place(bytes: block.record.bytes, line: block.record.line))
          sets[sets.count - 1].records = places.count..<places.count
        case .data:
          places.append(Place(bytes: block.record.bytes, line: block.record.line))
          sets[sets.count - 1].records = sets[sets.count - 1].records.lowerBound..<places.count
        }
        sets[sets.count - 1].end = block.end
      }
      return scanner
    }
    contentEnd = sets.last?.end ?? 0
    // Records before any descriptor are a set only if there are any, or
    // if nothing else is in the file.
    if sets.count > 1, sets[0].records.isEmpty { sets.removeFirst() }
    sets[sets.count - 1].end = nil
    self.places = places
    self.sets = sets
    handleCount = places.count
    errors = scanner.errors
    hasByteOrderMark = scanner.hasByteOrderMark
    hasCarriageReturns = scanner.hasCarriageReturns
    endsInsideFold = scanner.endsInsideFold
  }

  /// What ends the lines of an edit: the same as the file's first line.
  var lineEnding: RecWriter.LineEnding {
    guard hasCarriageReturns, let end = original.firstIndex(of: .lineFeed), end > 0 else { return .lineFeed }
    return original[end - 1] == .carriageReturn ? .carriageReturnLineFeed : .lineFeed
  }
}

/// A record taken apart for editing: its fields and the text between them.
struct EditedRecord: Sendable {
  var pieces: [Piece]
  var isRemoved = false

  /// A piece of the record, in the order they are written.
  enum Piece: Sendable {
    /// Lines of the original between the fields: comments, and what
    /// cannot be read in a descriptor.
    case between(Range<Int>)
    /// A field as it stands in the original, with its unfolded value.
    case kept(RecField, lines: Range<Int>)
    /// A field as it is to be written.
    case written(RecField)

    /// The field, unless it is text between fields.
    var field: RecField? {
      switch self {
      case .between: nil
      case .kept(let field, _), .written(let field): field
      }
    }
  }

  /// Positions in `pieces` of the fields of this name, in order.
  func positions(of name: String) -> [Int] {
    pieces.indices.filter { pieces[$0].field?.name == name }
  }
}
