internal import RecFile
internal import SalesBook

/// A table's text, brought forward by journal entries without touching a byte
/// they do not speak of.
struct TableText {
  /// Which table.
  let noun: Noun
  /// Its text.
  private(set) var document: RecDocument
  /// The entry it is posted up to.
  private(set) var posted: Int
  /// Values that stood in the text although the journal says they were
  /// others: hand edits that lost to a later change.
  private(set) var lost: [BookProblem] = []

  private var records: [String: RecDocument.RecordID]
  private let fieldOrder: [String]

  /// The table in those bytes.
  init(_ noun: Noun, _ bytes: [UInt8]) {
    self.noun = noun
    document = RecDocument(bytes)
    if !document.recordSets.contains(where: { $0.descriptor?.type == noun.rawValue }) {
      document = RecDocument(bytes + (bytes.isEmpty ? [] : [0x0A]) + TableDescriptor.emptyTable(noun))
    }
    posted = document.recordSets.first { $0.descriptor?.type == noun.rawValue }?.descriptor?.posted ?? 0
    func shape<Record: BookRecord>(_ type: Record.Type) -> (key: String, order: [String]) {
      (type.fields.first { $0.kind == .key }?.name ?? "Id", type.fields.map(\.name))
    }
    let (key, order) = shape(noun.record)
    fieldOrder = order
    records = document.index(of: key, inType: noun.rawValue)
  }

  /// The text as it is to be on disk: LF and no byte order mark.
  var bytes: [UInt8] {
    document.hasByteOrderMark || document.hasCarriageReturns ? document.normalised() : document.bytes()
  }

  /// Whether text was set aside: then a record not found may only be
  /// unreadable.
  var hasUnreadableText: Bool { document.errors.contains(where: \.setsAside) }

  /// The fields of all its records, by key.
  func allRecords() -> [String: [String: [String]]] {
    records.mapValues { id in
      Dictionary(document.fields(of: id).map { ($0.name, [$0.value]) }, uniquingKeysWith: +)
    }
  }

  /// Puts in what an entry changed, and notes that it is posted.
  mutating func advance(by entry: HistoryEntry) throws(RecWriteError) {
    for record in entry.records where record.noun == noun { try apply(record) }
    posted = max(posted, entry.sequence)
  }

  /// Writes how far it is posted into its descriptor.
  mutating func mark(posted sequence: Int, sum: String) throws(RecWriteError) {
    posted = sequence
    let set = document.recordSets.first { $0.descriptor?.type == noun.rawValue }
    guard let descriptor = set?.descriptorRecord else { return }
    try document.set("%posted", to: ["\(sequence) \(sum)"], in: descriptor)
  }

  private mutating func apply(_ told: RecordHistory) throws(RecWriteError) {
    guard let id = records[told.key] else {
      guard told.kind == .added else { return }
      let fields = told.fields.flatMap { field in field.now.map { (name: field.name, value: $0) } }
      records[told.key] = try document.append(fields, toType: noun.rawValue)
      return
    }
    if told.kind == .removed {
      document.remove(id)
      records[told.key] = nil
      return
    }
    for field in told.fields {
      if told.kind == .changed { noteLost(field, of: told.key, id) }
      let before = fieldOrder.prefix { $0 != field.name }
      try document.set(field.name, to: field.now, in: id, after: Array(before))
    }
  }

  private mutating func noteLost(_ field: FieldHistory, of key: String, _ id: RecDocument.RecordID) {
    let standing = document.fields(of: id).filter { $0.name == field.name }.map(\.value)
    guard standing != field.was, standing != field.now else { return }
    lost.append(
      BookProblem(
        file: noun.fileName, line: document.line(of: id) ?? 1, column: nil, excerpt: "",
        kind: .handEditLost(noun, key: key, field: field.name, value: standing.joined(separator: ", "))))
  }
}
