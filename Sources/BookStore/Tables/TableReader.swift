internal import RecFile
public import SalesBook

/// A table as it stands in its file.
struct ReadTable<Record: BookRecord> {
  /// The records that could be read.
  var table = Table<Record>()
  /// Those that could not, and what is odd.
  var problems: [BookProblem] = []
  /// How many more are not told one by one.
  var passedOver = 0
  /// The journal entry up to which the file says it is posted.
  var posted = PostedMark(sequence: 0, sum: "")
  /// What its first descriptor says it holds, and where, if none says that it is the noun's: a slip in the name.
  var foreign: (type: String, line: Int)?
}

/// Reads a table out of its file's bytes.
///
/// This is the hot path of opening a book: no String is made but for text
/// fields, and which field a name means is looked up once for every name the
/// scanner has numbered.
struct TableReader<Record: BookRecord> {
  private let fields = Record.fields
  /// Kept apart: copying a whole `Field` for every value costs more than
  /// reading it.
  private let readers = Record.fields.map { ValueReader(take: $0.read) }
  private let mandatory = Record.fields.indices.reduce(into: UInt64(0)) { bits, index in
    if Record.fields[index].presence == .mandatory { bits |= 1 << UInt64(index) }
  }
  /// The fields a record has once at most.
  private let single = Record.fields.indices.reduce(into: UInt64(0)) { bits, index in
    if Record.fields[index].presence != .repeated { bits |= 1 << UInt64(index) }
  }
  private let file = Record.noun.fileName

  /// Reads the whole file.
  ///
  /// Keys are filed when all are there, which is several times quicker than one
  /// after the other. If two are the same the file is read once more, to say
  /// where the second stands.
  func read(_ bytes: [UInt8]) -> ReadTable<Record> {
    var result = read(bytes, filing: .atTheEnd)
    if !result.table.fileAll() { result = read(bytes, filing: .eachAtOnce) }
    guard let foreign = result.foreign else { return result }
    var again = read(bytes, filing: .eachAtOnce, as: foreign.type)
    again.problems.append(
      BookProblem(
        file: file, line: foreign.line, column: nil, excerpt: "%rec: \(foreign.type)",
        kind: .foreignTable(foreign.type)))
    return again
  }

  private enum Filing { case atTheEnd, eachAtOnce }

  /// Records under a descriptor that names that type are the noun's.
  private func read(_ bytes: [UInt8], filing: Filing, as type: String = Record.noun.rawValue) -> ReadTable<
    Record
  > {
    var result = ReadTable<Record>()
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = RecScanner(bytes: buffer)
      result.table.reserve(bytes.count / 110, prepare: preferLargePages)
      var (lastSet, isOurs) = (-1, false)
      var columns = Columns()
      while let record = scanner.next() {
        if let set = record.recordSet, set != lastSet {
          (lastSet, isOurs) = (set, scanner.descriptors[set].type == type)
        }
        if isOurs || record.recordSet == nil { read(scanner, buffer, &columns, filing, into: &result) }
      }
      result.problems += scanner.errors.map { BookProblem($0, file: file) }
      result.passedOver += scanner.furtherErrors
      let descriptor = scanner.descriptors.first { $0.type == type }
      if descriptor == nil, result.table.slotCount == 0, let other = scanner.descriptors.first {
        result.foreign = (other.type, 1)
      }
      result.posted = descriptor?.postedMark ?? result.posted
      noteOddBytes(scanner, buffer, in: &result)
      if result.passedOver > 0 { result.problems.append(BookProblem(file, .more(result.passedOver))) }
    }
    return result
  }

  private func read(
    _ scanner: borrowing RecScanner, _ text: UnsafeBufferPointer<UInt8>, _ columns: inout Columns,
    _ filing: Filing, into result: inout ReadTable<Record>
  ) {
    guard let first = scanner.fields.first else { return }
    do throws(FieldError) { try FieldLimits.check(count: scanner.fields.count) } catch {
      note(.field(scanner.name(of: first), error), at: first, scanner, in: &result)
      return
    }
    var record = Record(key: .none)
    var seen: UInt64 = 0
    // Fields are looked at where they stand: copying one takes as long as reading it.
    for place in scanner.fields.indices {
      let index =
        columns[scanner.fields[place].nameNumber] ?? columns.lookUp(scanner.fields[place], in: text, fields)
      guard index >= 0 else { continue }
      do throws(FieldError) {
        try read(place, scanner, text, by: readers[index].take, into: &record)
        guard !scanner.fields[place].value.isEmpty else { continue }
        let bit: UInt64 = 1 << UInt64(index)
        guard seen & single & bit == 0 else {
          note(.repeatedField(fields[index].name), at: scanner.fields[place], scanner, in: &result)
          return
        }
        seen |= bit
      } catch {
        note(.field(fields[index].name, error), at: scanner.fields[place], scanner, in: &result)
        return
      }
    }
    if let name = missing(seen) {
      note(.field(name, .missing(name)), at: first, scanner, in: &result)
    } else if filing == .atTheEnd {
      result.table.appendUnfiled(record)
    } else if !result.table.append(record) {
      note(.keyTaken(record.key.text), at: first, scanner, in: &result)
    }
  }

  /// The first field that must be there and was not seen.
  private func missing(_ seen: UInt64) -> String? {
    let missing = mandatory & ~seen
    return missing == 0 ? nil : fields[missing.trailingZeroBitCount].name
  }

  @inline(__always)
  private func read(
    _ place: Int, _ scanner: borrowing RecScanner, _ text: UnsafeBufferPointer<UInt8>,
    by reader: (inout Record, FieldText) throws(FieldError) -> Void, into record: inout Record
  ) throws(FieldError) {
    try FieldLimits.check(length: scanner.fields[place].value.count)
    if scanner.fields[place].isFolded {
      let unfolded = scanner.unfoldedBytes(of: scanner.fields[place])
      try unfolded.withUnsafeBufferPointer { buffer throws(FieldError) in
        try reader(&record, FieldText(buffer))
      }
    } else if !scanner.fields[place].value.isEmpty {
      let value = scanner.fields[place].value
      try reader(&record, FieldText(UnsafeBufferPointer(rebasing: text[value])))
    }
  }

  /// Notes what is wrong; of what is wrong again and again, only how often.
  private func note(
    _ kind: @autoclosure () -> BookProblem.Kind, at field: ScannedField, _ scanner: borrowing RecScanner,
    in result: inout ReadTable<Record>
  ) {
    guard result.problems.count < RecScanner.mostErrors else {
      result.passedOver += 1
      return
    }
    result.problems.append(
      BookProblem(
        file: file, line: field.line, column: nil, excerpt: scanner.excerpt(of: field), kind: kind()))
  }

  private func noteOddBytes(
    _ scanner: borrowing RecScanner, _ buffer: UnsafeBufferPointer<UInt8>, in result: inout ReadTable<Record>
  ) {
    if scanner.hasByteOrderMark || scanner.hasCarriageReturns {
      result.problems.append(BookProblem(file, .foreignLineEnds))
    }
    if let line = RecScanner.firstLineNotUTF8(in: buffer) {
      result.problems.append(BookProblem(file: file, line: line, column: nil, excerpt: "", kind: .notUTF8))
    }
  }
}

/// Which field of the noun each name of a file means, by the number the
/// scanner gave the name.
private struct Columns {
  private static let unknown = Int.min
  private static let foreign = -1
  private var indexes: [Int] = []

  /// The field's index in the noun's list, below 0 if it is no field of it;
  /// nil if the name has to be looked up.
  @inline(__always)
  subscript(number: Int) -> Int? {
    number < indexes.count && indexes[number] != Columns.unknown ? indexes[number] : nil
  }

  /// Looks the name up, and keeps what it is if it has a number.
  @inline(never)
  mutating func lookUp<Record: BookRecord>(
    _ field: ScannedField, in text: UnsafeBufferPointer<UInt8>, _ fields: FieldList<Record>
  ) -> Int {
    let index = fields.firstIndex { $0.name.utf8.elementsEqual(text[field.name]) } ?? Columns.foreign
    guard field.nameNumber > 0 else { return index }
    while indexes.count <= field.nameNumber { indexes.append(Columns.unknown) }
    indexes[field.nameNumber] = index
    return index
  }
}

/// A field's reading in a struct of its own: closures held by an array itself
/// are wrapped anew, on the heap, every time one is called.
private struct ValueReader<Record: BookRecord> {
  let take: @Sendable (inout Record, FieldText) throws(FieldError) -> Void
}

extension Noun {
  /// The table's file within a book.
  public var fileName: String { tableName + ".rec" }
}
