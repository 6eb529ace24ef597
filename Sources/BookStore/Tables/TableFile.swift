internal import RecFile
internal import SalesBook

/// A table's file, or what stands in for one that is not there.
struct TableFile {
  /// Its bytes; nil if there is neither file nor copy.
  var bytes: [UInt8]?
  /// Why it is not the file's own text, if it is not.
  var problem: BookProblem?

  /// Reads a table's file. One that is gone, or emptied of everything as by a
  /// disk that was full, is no edit anybody meant: the copy kept at the last
  /// posting takes its place.
  static func read(_ noun: Noun, from disk: any Disk) throws(DiskError) -> TableFile {
    let bytes = try disk.read(noun.fileName)
    if let bytes, TableText.isTable(bytes, noun) { return TableFile(bytes: bytes) }
    guard let copy = try disk.read(BookStore.base(noun)) else { return TableFile(bytes: bytes) }
    let why = bytes == nil ? DiskError.gone(noun) : .emptied(noun)
    return TableFile(bytes: copy, problem: BookProblem(noun.fileName, .fileRefused(why)))
  }
}

extension DiskError {
  // ENOENT and ENODATA as Linux numbers them.
  /// That a table's file is gone.
  static func gone(_ noun: Noun) -> DiskError { .failed(name: noun.fileName, call: "read", errno: 2) }
  /// That there is nothing in it.
  static func emptied(_ noun: Noun) -> DiskError { .failed(name: noun.fileName, call: "read", errno: 61) }
}

extension TableText {
  /// The text a table would have if it were written from the book in memory.
  static func bytes(of noun: Noun, in book: Book) throws(RecWriteError) -> [UInt8] {
    func open<Record: BookRecord>(_ type: Record.Type) throws(RecWriteError) -> [UInt8] {
      var bytes = TableDescriptor.emptyTable(noun)
      for record in book[keyPath: Record.table].all {
        let fields = record.written.flatMap { field in field.values.map { (name: field.name, value: $0) } }
        _ = try RecWriter.append(fields, to: &bytes)
        bytes.append(0x0A)
      }
      return bytes
    }
    return try open(noun.record)
  }
}
