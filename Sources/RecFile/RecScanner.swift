/// Walks the bytes of a rec file and hands out one record after the other,
/// without allocating for any of them.
///
/// The grammar is that of the GNU recutils manual, "The Rec Format": a
/// record is fields and comments up to a blank line, a field is a name, a
/// colon and a value, a value goes on with `+` lines or after a backslash.
/// CRLF, a byte order mark and a missing last line end are read as well.
///
///     var scanner = RecScanner(bytes: buffer)
///     while let record = scanner.next() {
///       for field in scanner.fields { … }
///     }
public struct RecScanner {
  let text: RecText
  private var offset: Int
  private var line: Int

  /// The fields of the latest record; the next `next()` overwrites them.
  public private(set) var fields: [ScannedField] = []
  /// The descriptors met so far, in file order.
  public private(set) var descriptors: [RecDescriptor] = []
  /// What could not be read so far: at most one for each stretch of text
  /// between blank lines, and what is odd in descriptors.
  public private(set) var errors: [RecSyntaxError] = []
  /// How many more there were than are kept: whoever has so many mends them another way.
  public private(set) var furtherErrors = 0
  /// The most errors kept of a file.
  public static let mostErrors = 10_000
  /// The types of the descriptors met so far.
  private var types: Set<String> = []
  /// Whether the file begins with a byte order mark, which GNU tools refuse.
  public let hasByteOrderMark: Bool
  /// Whether a line met so far ends in CRLF, which GNU tools refuse.
  public private(set) var hasCarriageReturns = false
  /// The names of its fields, numbered as they were met.
  private var names = FieldNames()
  /// The number of the latest field's name in this record.
  private var latestName = FieldNames.none
  /// No byte of a block that is yet to come is NUL below this offset.
  private var clearOfZero: Int
  /// Whether the file ends right after a backslash line: the next line
  /// written there would belong to it.
  private(set) var endsInsideFold = false

  /// Borrows the bytes of a whole file: they must stay in place and
  /// unchanged while the scanner is used.
  public init(bytes: UnsafeBufferPointer<UInt8>) {
    text = RecText(bytes)
    offset = text.markEnd
    hasByteOrderMark = offset > 0
    line = 1
    clearOfZero = offset
  }

  /// Begins at a record known from an earlier walk over the same bytes.
  init(bytes: UnsafeBufferPointer<UInt8>, at offset: Int, line: Int) {
    text = RecText(bytes)
    hasByteOrderMark = false
    self.offset = offset
    self.line = line
    clearOfZero = offset
  }

  /// The next record of data, or nil at the end of the file.
  ///
  /// Descriptors on the way are added to `descriptors`, what cannot be read to
  /// `errors`.
  public mutating func next() -> ScannedRecord? {
    while let block = nextBlock() {
      if block.content == .data { return block.record }
    }
    return nil
  }

  // MARK: Blocks

  /// A stretch of text between blank lines that is not all comments.
  struct Block {
    /// A record, a descriptor, or neither.
    enum Content { case data, descriptor, unreadable }
    var content = Content.data
    var record: ScannedRecord
    /// Offset after its last line, comments included.
    var end: Int
  }

  /// The next block of whatever content, or nil at the end of the file.
  mutating func nextBlock() -> Block? {
    fields.removeAll(keepingCapacity: true)
    latestName = FieldNames.none
    skipSeparators()
    guard offset < text.count else { return nil }
    let start = offset
    let firstLine = line
    let (firstFault, isDescriptor) = scanLines()
    let fault = firstFault ?? zeroByte(in: start..<offset, firstLine: firstLine)
    let recordEnd = fields.last?.lines.upperBound ?? offset
    var block = Block(
      record: ScannedRecord(bytes: start..<recordEnd, line: firstLine, recordSet: nil), end: offset)
    if let fault {
      block.content = .unreadable
      block.record.bytes = start..<offset
      keep(errors.count < RecScanner.mostErrors ? fault.error(in: text, setAside: block.record.bytes) : nil)
    }
    if isDescriptor { addDescriptor(from: &block) } else if fault != nil { fields.removeAll() }
    block.record.recordSet = descriptors.isEmpty ? nil : descriptors.count - 1
    return block
  }

  /// Passes blank lines and the comments between records, which may be indented.
  private mutating func skipSeparators() {
    while offset < text.count {
      let first = text.skipBlanks(from: offset)
      guard first < text.count else { return skipLine() }
      switch text[first] {
      case .lineFeed, .hash: skipLine()
      case .carriageReturn where text.isBlankLine(at: first): skipLine()
      default: return
      }
    }
  }

  /// Reads lines up to a blank one.
  ///
  /// The first fault is kept and reading goes on, so that a descriptor with a
  /// slip still names its type.
  private mutating func scanLines() -> (fault: RecFault?, isDescriptor: Bool) {
    var fault: RecFault?
    var isDescriptor = false
    while offset < text.count {
      switch text[offset] {
      case .lineFeed: return (fault, isDescriptor)
      case .blank, .tab, .carriageReturn:
        if text.isBlankLine(at: offset) { return (fault, isDescriptor) }
      case .hash:
        skipLine()
        continue
      default: break
      }
      if let found = scanField() {
        fault = fault ?? found
      } else if text[fields[fields.count &- 1].name.lowerBound] == .percent {
        isDescriptor = isDescriptor || text.holds("%rec", at: fields[fields.count &- 1].name)
      }
    }
    return (fault, isDescriptor)
  }

  /// A NUL anywhere in a record: no GNU tool reads beyond it.
  private mutating func zeroByte(in block: Range<Int>, firstLine: Int) -> RecFault? {
    guard block.upperBound > clearOfZero else { return nil }
    // Some way ahead at once: a look at every short record costs more.
    let ahead = min(text.count, block.upperBound + 4096)
    let zero = text.zeroByte(in: max(clearOfZero, block.lowerBound)..<ahead) ?? ahead
    clearOfZero = max(zero, block.upperBound)
    guard zero < block.upperBound else { return nil }
    let linesBefore = text[block.lowerBound..<zero].count { $0 == .lineFeed }
    return RecFault(.zeroByte, line: firstLine + linesBefore, at: zero)
  }

  private mutating func skipLine() {
    let end = text.lineEnd(from: offset)
    if text.contentEnd(from: offset, to: end) < end { hasCarriageReturns = true }
    offset = min(text.count, end + 1)
    line += 1
  }

  // MARK: Fields

  /// Reads the field at `offset` into `fields` and passes its lines, or
  /// passes one line and says what is wrong with it.
  @inline(__always)
  private mutating func scanField() -> RecFault? {
    if let (number, length) = names.expected(after: latestName, at: offset, in: text) {
      latestName = number
      scanValue(ofName: offset..<(offset &+ length))
      return nil
    }
    return scanUnexpectedField()
  }

  /// Reads a field's name letter by letter.
  @inline(never)
  private mutating func scanUnexpectedField() -> RecFault? {
    // GNU tools pass blanks before a record's first field, and only there.
    let nameStart = fields.isEmpty ? text.skipBlanks(from: offset) : offset
    var nameEnd = nameStart
    if text[nameStart].beginsFieldName {
      nameEnd &+= 1
      while nameEnd < text.count, text[nameEnd].continuesFieldName { nameEnd &+= 1 }
    }
    guard nameEnd > nameStart, nameEnd < text.count, text[nameEnd] == .colon else {
      let isBelowField = fields.last?.lines.upperBound == offset
      defer { skipLine() }
      return RecFault(.notAField(isBelowField: isBelowField), line: line, at: nameEnd)
    }
    latestName = names.number(of: nameStart..<nameEnd, after: latestName, in: text)
    scanValue(ofName: nameStart..<nameEnd)
    return nil
  }

  /// Reads the value after the colon and appends the field.
  @inline(__always)
  private mutating func scanValue(ofName name: Range<Int>) {
    var start = name.upperBound &+ 1
    if start < text.count, text[start].isBlank { start &+= 1 }
    let end = text.lineEnd(from: start)
    let next = end &+ 1
    guard next < text.count, text[next] != .plus, text[end &- 1] != .backslash,
      text[end &- 1] != .carriageReturn
    else { return scanLongValue(ofName: name, from: start) }
    fields.append(
      ScannedField(
        name: name, nameNumber: latestName, value: start..<end, isFolded: false, line: line,
        lines: offset..<next))
    line &+= 1
    offset = next
  }

  /// Reads a value that goes on over several lines, ends in a carriage return
  /// or stands at the end of the file, and appends the field.
  @inline(never)
  private mutating func scanLongValue(ofName name: Range<Int>, from start: Int) {
    var field = ScannedField(
      name: name, nameNumber: latestName, value: start..<start, isFolded: false, line: line,
      lines: offset..<offset)
    var lineStart = start
    while true {
      let lineEnd = text.lineEnd(from: lineStart)
      let end = text.contentEnd(from: lineStart, to: lineEnd)
      if end < lineEnd { hasCarriageReturns = true }
      line &+= 1
      let next = lineEnd &+ 1
      let isBackslashed = end > lineStart && text[end &- 1] == .backslash
      let goesOn = isBackslashed || (next < text.count && text[next] == .plus)
      field.isFolded = field.isFolded || goesOn
      if goesOn, next <= text.count {
        lineStart = next
        continue
      }
      endsInsideFold = isBackslashed || (field.isFolded && lineStart == text.count)
      field.value = start..<end
      offset = min(text.count, next)
      break
    }
    field.lines = field.lines.lowerBound..<offset
    fields.append(field)
  }

  /// Puts the record set of a descriptor in force, even of one with a
  /// slip in it: the records below must not be taken for those of another.
  private mutating func addDescriptor(from block: inout Block) {
    let values = fields.map { RecField(name: name(of: $0), value: value(of: $0), line: $0.line) }
    let descriptor = RecDescriptor(fields: values)
    for index in descriptor.badFields {
      let name = values[index].name
      report(.badDescriptorField(name), at: fields[index], in: block)
    }
    if !types.insert(descriptor.type).inserted,
      let field = zip(fields, values).first(where: { $0.1.name == "%rec" })?.0
    {
      report(.repeatedRecordSet(descriptor.type), at: field, in: block)
    }
    descriptors.append(descriptor)
    block.content = .descriptor
  }

  private mutating func report(_ kind: RecSyntaxError.Kind, at field: ScannedField, in block: Block) {
    guard errors.count < RecScanner.mostErrors else { return keep(nil) }
    keep(
      RecSyntaxError(
        kind: kind, line: field.line, at: field.value.lowerBound, in: text, suggestion: nil,
        bytes: block.record.bytes))
  }

  private mutating func keep(_ error: RecSyntaxError?) {
    if let error { errors.append(error) } else { furtherErrors += 1 }
  }
}
