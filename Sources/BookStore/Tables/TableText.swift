internal import RecFile
internal import SalesBook

/// A table's text, brought forward by journal entries without touching a byte
/// they do not speak of.
struct TableText {
  let noun: Noun
  /// Its text.
  private(set) var document: RecDocument
  /// The entry it is posted up to.
  private(set) var posted: Int
  /// The checksum of that entry, as it stands in the text.
  let postedSum: String
  /// Values that stood in the text although the journal says they were
  /// others: hand edits that lost to a later change.
  private(set) var lost: [BookProblem] = []

  /// Where records stand, as far as they were looked for.
  private var places: [String: RecDocument.RecordID] = [:]
  private var sought: Set<String> = []
  private let shape: Shape

  /// What the text's noun is made of.
  private struct Shape {
    let key: String
    let fields: [String]
  }

  /// The table in those bytes. Records without a descriptor above them are
  /// taken for the table's own, and get one.
  init(_ noun: Noun, _ bytes: [UInt8]) {
    self.noun = noun
    document = RecDocument(bytes)
    if document.descriptor(ofType: noun.rawValue) == nil, let named = document.naming(noun) {
      document = named
    }
    if document.descriptor(ofType: noun.rawValue) == nil {
      document = RecDocument(TableDescriptor.emptyTable(noun) + document.normalised())
    }
    let mark = document.descriptor(ofType: noun.rawValue)?.fields.postedMark
    (posted, postedSum) = (mark?.sequence ?? 0, mark?.sum ?? "")
    func shape<Record: BookRecord>(_ type: Record.Type) -> Shape {
      Shape(key: Record.keyField, fields: type.fields.map(\.name))
    }
    self.shape = shape(noun.record)
  }

  /// Whether those bytes are a table at all: they hold records, or say of
  /// what. Reads no further than the first record.
  static func isTable(_ bytes: [UInt8], _ noun: Noun) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = RecScanner(bytes: buffer)
      return scanner.next() != nil || !scanner.errors.isEmpty
        || scanner.descriptors.contains { $0.type == noun.rawValue }
    }
  }

  /// The text as it is to be on disk: LF and no byte order mark.
  var bytes: [UInt8] {
    document.hasByteOrderMark || document.hasCarriageReturns ? document.normalised() : document.bytes()
  }

  /// Whether text was set aside: then a record not found may only be
  /// unreadable.
  var hasUnreadableText: Bool { document.errors.contains(where: \.setsAside) }

  /// All its records, by key.
  func allRecords() -> [String: RecDocument.RecordID] {
    func open<Record: BookRecord>(_ type: Record.Type) -> [String: RecDocument.RecordID] {
      document.index(of: shape.key, inType: noun.rawValue) { Record.Key(bytes: $0)?.text }
    }
    return open(noun.record)
  }

  /// The values of a record, by field.
  func values(of record: RecDocument.RecordID) -> [String: [String]] {
    document.fields(of: record).reduce(into: [:]) { $0[$1.name, default: []].append($1.value) }
  }

  // MARK: Bringing it forward

  /// Takes it to be posted up to that entry, whatever it says itself.
  mutating func believe(posted sequence: Int) { posted = sequence }

  /// Puts in what those entries changed, but for those it has, and notes how
  /// far it is posted. What is to be written next, and asked nothing before, takes new records as text: all of them in
  /// `texts`, one after another, where the book knows that they are nothing but new.
  mutating func advance(
    by entries: [HistoryEntry], toBeWritten: Bool = false, as texts: [[UInt8]]? = nil
  ) throws(RecWriteError) {
    let fresh = entries.filter { $0.sequence > posted }
    // What is set aside may be a record of that key, and a line of ours would end otherwise than the table's.
    if let texts, fresh.count == entries.count, !hasUnreadableText, !document.hasCarriageReturns {
      for text in texts { try document.appendText(text, toType: noun.rawValue) }
      posted = max(posted, fresh.map(\.sequence).max() ?? 0)
      return
    }
    let told = fresh.flatMap { entry in entry.records.filter { $0.noun == noun } }
    let keys = Set(told.map(\.key))
    seek(keys)
    // What comes and is told of once more has to be found.
    if toBeWritten, keys.count == told.count {
      let comes = told.filter { $0.kind == .added && places[$0.key] == nil }
      for record in told where record.kind != .added || places[record.key] != nil { try apply(record) }
      try write(comes)
    } else {
      for record in told { try apply(record) }
    }
    posted = max(posted, fresh.map(\.sequence).max() ?? 0)
  }

  private mutating func write(_ new: [RecordHistory]) throws(RecWriteError) {
    guard !new.isEmpty else { return }
    try document.appendText(of: new, toType: noun.rawValue) { record, write throws(RecWriteError) in
      var failure: RecWriteError?
      record.forEachValue { field, value in
        do throws(RecWriteError) { try write(field, value) } catch { failure = failure ?? error }
      }
      if let failure { throw failure }
    }
  }

  /// Makes records what they are to be, whatever they are.
  mutating func correct(by told: [RecordHistory]) throws(RecWriteError) {
    seek(Set(told.map(\.key)))
    let before = lost
    for record in told { try apply(record) }
    lost = before
  }

  /// Writes how far it is posted into its descriptor.
  mutating func mark(posted sequence: Int, sum: String) throws(RecWriteError) {
    posted = sequence
    guard let (descriptor, _) = document.descriptor(ofType: noun.rawValue) else { return }
    let words = sum.isEmpty ? "\(sequence)" : "\(sequence) \(sum)"
    try document.set("%posted", to: [words], in: descriptor)
    try bringForward("%mandatory", of: descriptor, TableDescriptor.relaxed)
    try bringForward("%type", of: descriptor, TableDescriptor.widened)
  }

  /// Lets a descriptor of before say what holds now, where new records would have GNU tools refuse the table.
  private mutating func bringForward(
    _ field: String, of descriptor: RecDocument.RecordID, _ now: (String, Noun) -> String
  ) throws(RecWriteError) {
    let standing = document.fields(of: descriptor).filter { $0.name == field }.map(\.value)
    let forward = standing.map { now($0, noun) }.filter { !$0.isEmpty }
    if forward != standing { try document.set(field, to: forward, in: descriptor) }
  }

  private mutating func seek(_ keys: Set<String>) {
    let wanted = keys.subtracting(sought)
    guard !wanted.isEmpty else { return }
    func open<Record: BookRecord>(_ type: Record.Type) -> [Record.Key: RecDocument.RecordID] {
      let wanted = Set(wanted.compactMap(Record.Key.init(_:)))
      return document.index(of: shape.key, inType: noun.rawValue) { bytes in
        Record.Key(bytes: bytes).flatMap { wanted.contains($0) ? $0 : nil }
      }
    }
    func found<Record: BookRecord>(_ type: Record.Type) -> [String: RecDocument.RecordID] {
      Dictionary(open(type).map { ($0.key.text, $0.value) }, uniquingKeysWith: min)
    }
    places.merge(found(noun.record)) { earlier, _ in earlier }
    sought.formUnion(wanted)
  }

  private mutating func apply(_ told: RecordHistory) throws(RecWriteError) {
    guard let place = places[told.key] else {
      guard told.kind == .added else { return }
      let fields = told.fields.flatMap { field in field.now.map { (name: field.name, value: $0) } }
      places[told.key] = try document.append(fields, toType: noun.rawValue)
      return
    }
    if told.kind == .removed {
      document.remove(place)
      places[told.key] = nil
      return
    }
    for field in told.fields {
      let standing = document.fields(of: place).filter { $0.name == field.name }.map(\.value)
      // 1280.5 and 1280.50 are one amount: how a person wrote it stays.
      let read = reading(field.name, standing, of: place)
      guard read != field.now else { continue }
      if told.kind == .changed, read != field.was { noteLost(field.name, standing, of: told.key, place) }
      let before = shape.fields.prefix { $0 != field.name }
      try document.set(field.name, to: field.now, in: place, after: Array(before))
    }
  }

  /// Values as the program would write them; as they stand if it cannot read
  /// the record.
  private func reading(_ field: String, _ standing: [String], of place: RecDocument.RecordID) -> [String] {
    func open<Record: BookRecord>(_ type: Record.Type) -> [String] {
      let values = values(of: place)
      guard let key = values[shape.key]?.first, let record = Record(key, values) else { return standing }
      return Record.fields[field]?.write(record) ?? standing
    }
    return open(noun.record)
  }

  private mutating func noteLost(
    _ field: String, _ standing: [String], of key: String, _ place: RecDocument.RecordID
  ) {
    lost.append(
      BookProblem(
        file: noun.fileName, line: document.line(of: place) ?? 1, column: nil, excerpt: "",
        kind: .handEditLost(noun, key: key, field: field, value: standing.joined(separator: ", "))))
  }
}

extension RecDocument {
  /// The document with its first descriptor naming a noun in place of what it names; nil if it has none.
  fileprivate func naming(_ noun: Noun) -> RecDocument? {
    guard let descriptor = recordSets.lazy.compactMap(\.descriptorRecord).first else { return nil }
    var named = self
    do throws(RecWriteError) { try named.set("%rec", to: [noun.rawValue], in: descriptor) } catch {
      return nil
    }
    return RecDocument(named.bytes())
  }
}

extension BookRecord {
  /// The field that holds its key.
  static var keyField: String { fields.first { $0.kind == .key }?.name ?? "Id" }
}
