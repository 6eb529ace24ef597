internal import RecFile
public import SalesBook

/// A table as it stands in its file.
struct ReadTable<Record: BookRecord> {
  /// The records that could be read.
  var table = Table<Record>()
  /// Those that could not, and what is odd.
  var problems: [BookProblem] = []
  /// The journal entry up to which the file is posted.
  var posted = 0
}

/// Reads a table out of its file's bytes.
///
/// This is the hot path of opening a book: no String is made but for text
/// fields, and fields are looked for where the one before them was found, for
/// records are written in schema order.
struct TableReader<Record: BookRecord> {
  private let fields = Record.fields
  /// Kept apart: copying a whole `Field` for every value costs more than
  /// reading it.
  private let readers = Record.fields.map { ValueReader(take: $0.read) }
  private let names = FieldNames(Record.fields.map(\.name))
  private let mandatory = Record.fields.indices.filter { Record.fields[$0].presence == .mandatory }
  private let file = Record.noun.fileName

  /// Reads the whole file.
  func read(_ bytes: [UInt8]) -> ReadTable<Record> {
    var result = ReadTable<Record>()
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = RecScanner(bytes: buffer)
      result.table.reserve(bytes.count / 110)
      var (lastSet, isOurs) = (-1, false)
      while let record = scanner.next() {
        if let set = record.recordSet, set != lastSet {
          (lastSet, isOurs) = (set, scanner.descriptors[set].type == Record.noun.rawValue)
        }
        if isOurs || record.recordSet == nil { read(scanner, into: &result) }
      }
      result.problems += scanner.errors.map { BookProblem($0, file: file) }
      result.posted = scanner.descriptors.first { $0.type == Record.noun.rawValue }?.posted ?? 0
      noteOddBytes(scanner, buffer, in: &result)
    }
    return result
  }

  private func read(_ scanner: borrowing RecScanner, into result: inout ReadTable<Record>) {
    var record = Record(key: .none)
    var seen: UInt64 = 0
    var next = 0
    for field in scanner.fields {
      guard let index = names.index(of: scanner.bytes(in: field.name), from: next) else { continue }
      next = index + 1
      do throws(FieldError) {
        try read(field, scanner, by: readers[index].take, into: &record)
        if !field.value.isEmpty { seen |= 1 << UInt64(index) }
      } catch {
        result.problems.append(problem(field, scanner, .field(fields[index].name, error)))
        return
      }
    }
    guard let first = scanner.fields.first else { return }
    for index in mandatory where seen & 1 << UInt64(index) == 0 {
      let name = fields[index].name
      result.problems.append(problem(first, scanner, .field(name, .missing(name))))
      return
    }
    if !result.table.append(record) {
      result.problems.append(problem(first, scanner, .keyTaken(record.key.text)))
    }
  }

  @inline(__always)
  private func read(
    _ field: ScannedField, _ scanner: borrowing RecScanner,
    by reader: (inout Record, FieldText) throws(FieldError) -> Void, into record: inout Record
  ) throws(FieldError) {
    if field.isFolded {
      let unfolded = scanner.unfoldedBytes(of: field)
      try unfolded.withUnsafeBufferPointer { buffer throws(FieldError) in
        try reader(&record, FieldText(buffer))
      }
    } else if !field.value.isEmpty {
      try reader(&record, FieldText(scanner.bytes(in: field.value)))
    }
  }

  private func problem(
    _ field: ScannedField, _ scanner: borrowing RecScanner, _ kind: BookProblem.Kind
  ) -> BookProblem {
    BookProblem(
      file: file, line: field.line, column: nil,
      excerpt: "\(scanner.name(of: field)): \(scanner.value(of: field))", kind: kind)
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

/// The names of a record's fields, one after another in one array: an array of
/// arrays is retained and released for every name that is looked at.
private struct FieldNames {
  private let bytes: [UInt8]
  private let ends: [Int]

  init(_ names: [String]) {
    bytes = names.flatMap(\.utf8)
    var end = 0
    ends = names.map { name in
      end += name.utf8.count
      return end
    }
  }

  /// Which field has that name: first those from `next` on are tried.
  @inline(__always)
  func index(of name: UnsafeBufferPointer<UInt8>, from next: Int) -> Int? {
    for index in next..<ends.count where isNamed(index, name) { return index }
    for index in 0..<min(next, ends.count) where isNamed(index, name) { return index }
    return nil
  }

  @inline(__always)
  private func isNamed(_ index: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = index == 0 ? 0 : ends[index - 1]
    guard ends[index] - start == name.count else { return false }
    for offset in 0..<name.count where bytes[start + offset] != name[offset] { return false }
    return true
  }
}

/// A field's reading in a struct of its own: closures held by an array itself
/// are wrapped anew, on the heap, every time one is called.
private struct ValueReader<Record: BookRecord> {
  let take: @Sendable (inout Record, FieldText) throws(FieldError) -> Void
}

extension RecDescriptor {
  /// The entry a table is posted up to, out of `%posted: SEQ SUM`.
  var posted: Int? {
    others.first { $0.name == "%posted" }.flatMap { $0.value.split(separator: " ").first }.flatMap { Int($0) }
  }
}

extension Noun {
  /// The table's file within a book.
  public var fileName: String { tableName + ".rec" }
}
