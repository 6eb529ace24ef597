internal import RecFile
internal import SalesBook

extension BookStore {
  /// Everything wrong with the book: what could not be read, records that name
  /// others that are not there, journal entries that do not follow each other.
  public func check() throws(StoreError) -> [BookProblem] {
    var found = problems
    for noun in Noun.allCases {
      func open<Record: BookRecord>(_ type: Record.Type) throws(DiskError) -> [BookProblem] {
        try dangling(type)
      }
      found += try reading { () throws(DiskError) in try open(noun.record) }
    }
    found.removeAll { $0.kind == .journalSpoiled }
    found += try reading { () throws(DiskError) in try journal.walk.problems() }
    return found
  }

  private func dangling<Record: BookRecord>(_ type: Record.Type) throws(DiskError) -> [BookProblem] {
    let references = Record.fields.references.map { ($0, isThere: book.presence(of: $0.target)) }
    var bad: [(key: String, field: String, target: String)] = []
    for record in book[keyPath: Record.table].all {
      for (reference, isThere) in references {
        for key in reference.keys(record) where !isThere(key) {
          bad.append((record.key.text, reference.field, key))
        }
      }
    }
    guard !bad.isEmpty, let bytes = try disk.read(Record.noun.fileName) else { return [] }
    let document = RecDocument(bytes)
    let keys = Set(bad.map(\.key))
    let index = document.index(of: Record.keyField, inType: Record.noun.rawValue) { bytes in
      Record.Key(bytes: bytes).flatMap { keys.contains($0.text) ? $0.text : nil }
    }
    return bad.map { record in
      let id = index[record.key]
      let field = id.flatMap { id in document.fields(of: id).first { $0.name == record.field } }
      return BookProblem(
        file: Record.noun.fileName, line: field?.line ?? 1, column: nil,
        excerpt: "\(record.field): \(record.target)", kind: .dangling(field: record.field, key: record.target)
      )
    }
  }
}
