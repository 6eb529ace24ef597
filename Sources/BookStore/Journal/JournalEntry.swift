internal import RecFile
internal import SalesBook

/// A history entry with what chains it to the one before, and its form on
/// disk: a rec record anybody can read.
///
///     Seq: 42
///     Nonce: 5f3c9a10
///     Prev: 8c1d22e0
///     At: 2026-11-23T10:42:07+08:00
///     By: wang
///     Day: 2026-11-23
///     Op: log-touch
///     Did: Logged a call with 北京华联
///     Record: Touch 7K2QM4 added
///     Now: Said: 报价已发
///     + 等回复
///     Sum: 1b2c3d4e
///
/// `By` is empty where a table was edited by hand: `Owner` beside it is whose file that was. `User` is the real
/// user where that is another than the one in whose name it was written.
struct JournalEntry: Equatable {
  /// What was done.
  var history: HistoryEntry
  /// A random word, so that two writers cannot make equal entries.
  var nonce: String
  /// The checksum of the entry before; empty for the first.
  var previous: String
  /// The checksum over the entry's own lines before it.
  var sum: String
  /// The file beside the journal that holds the records of a large entry.
  var spill: String?
  /// What of the entries before it is not to be found any more, and known to be so.
  var mending = JournalMending()
}

/// What an entry that mends the journal says of those before: nothing more is asked of them.
struct JournalMending: Equatable {
  /// The numbers of entries that are gone, or whose records are (`Gone: 14-16`).
  var gone: [ClosedRange<Int>] = []
  /// The entries that do not name the one before them (`Unlinked: 20`).
  var unlinked: [Int] = []

  var isEmpty: Bool { gone.isEmpty && unlinked.isEmpty }

  /// As fields of the entry.
  var fields: [(name: String, value: String)] {
    gone.map { ("Gone", $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)") }
      + unlinked.map { ("Unlinked", String($0)) }
  }

  init() {}

  /// Out of the fields of an entry; what says nothing readable is left out.
  init(_ fields: [RecField]) {
    for field in fields {
      let numbers = field.value.split(separator: "-").map { JournalEntry.number($0) }
      guard let first = numbers.first, let first, let last = numbers.last, let last, first <= last else {
        continue
      }
      if field.name == "Gone" { gone.append(first...last) }
      if field.name == "Unlinked" { unlinked.append(first) }
    }
  }
}

/// Why a stretch of the journal is no entry.
enum JournalFault: Error, Equatable {
  /// A field is missing or says nothing readable.
  case unreadable(field: String)
  /// The checksum does not fit the lines.
  case sumDiffers
  /// The records in the spill file do not fit their checksum, or are gone.
  case spillDiffers
}

extension JournalEntry {
  /// The head of every journal file, so that recutils know it too.
  static let descriptor = Array(
    """
    %rec: Entry
    %doc: every change to the book: who, when, what; append only
    %key: Seq
    %type: Seq int
    %type: Day date
    %mandatory: Seq At By Day Op Did Sum

    """.utf8)

  /// The entry's text without its sum, its records left to the spill file if
  /// it has one.
  static func text(
    _ history: HistoryEntry, nonce: String, previous: String, spill: (name: String, sum: String)?,
    _ mending: JournalMending = JournalMending()
  ) throws(RecWriteError) -> [UInt8] {
    var fields: [(name: String, value: String)] = [
      ("Seq", String(history.sequence)), ("Nonce", nonce), ("Prev", previous), ("At", history.at),
      ("By", history.by),
    ]
    if !history.user.isEmpty { fields.append(("User", history.user)) }
    if !history.owner.isEmpty { fields.append(("Owner", history.owner)) }
    fields += [("Day", history.day.iso), ("Op", history.keyword), ("Did", history.did)]
    if !history.because.isEmpty { fields.append(("Because", history.because)) }
    if let about = history.about { fields.append(("About", String(about))) }
    fields += mending.fields
    if let spill {
      fields.append(("Records", String(history.records.count)))
      fields.append(("Spill", "\(spill.name) \(spill.sum)"))
    } else {
      fields += recordFields(history.records)
    }
    var bytes: [UInt8] = []
    _ = try RecWriter.append(fields, to: &bytes)
    return bytes
  }

  /// The records of an entry as fields, one after another.
  private static func recordFields(_ records: [RecordHistory]) -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    for record in records {
      fields.append(("Record", headline(record)))
      tell(record) { name, field, value in fields.append((name, field + ": " + value)) }
    }
    return fields
  }

  /// Appends a record of an entry to a text, a field a line.
  static func append(_ record: RecordHistory, to bytes: inout [UInt8]) throws(RecWriteError) {
    try RecWriter.append(name: "Record", value: headline(record), to: &bytes)
    try tell(record) { name, field, value throws(RecWriteError) in
      try RecWriter.append(name: name, value: value, after: field, to: &bytes)
    }
  }

  /// Which record it is, and whether it came, changed or went.
  private static func headline(_ record: RecordHistory) -> String {
    "\(record.noun.rawValue) \(record.key) \(record.kind.rawValue)"
  }

  /// Calls with each value a record had and has, with `Was` or `Now` and the name of its field before it.
  private static func tell<Failure: Error>(
    _ record: RecordHistory, _ take: (String, String, String) throws(Failure) -> Void
  ) throws(Failure) {
    for field in record.fields {
      for value in field.was { try take("Was", field.name, value) }
      for value in field.now { try take("Now", field.name, value) }
    }
  }

  /// The number of an entry out of a file: what no journal comes to is none, so that whoever counts on from it never
  /// comes to the end of numbers.
  static func number(_ text: some StringProtocol) -> Int? {
    Int(text).flatMap { (1..<1 << 48).contains($0) ? $0 : nil }
  }

  /// Reads the entry whose fields the scanner is at, but the records of one that has a spill file; the caller has
  /// checked the sum.
  init(_ scanner: borrowing RecScanner) throws(JournalFault) {
    var (fields, lines) = ([RecField](), RecordLines())
    for field in scanner.fields where try !lines.take(field, scanner) {
      fields.append(RecField(name: scanner.name(of: field), value: scanner.value(of: field)))
    }
    lines.close()
    try self.init(fields, lines.records)
  }

  private init(_ fields: [RecField], _ records: [RecordHistory]) throws(JournalFault) {
    func value(_ name: String) throws(JournalFault) -> String {
      guard let field = fields.first(where: { $0.name == name }) else { throw .unreadable(field: name) }
      return field.value
    }
    guard let sequence = JournalEntry.number(try value("Seq")) else { throw .unreadable(field: "Seq") }
    guard let day = Day(iso: try value("Day")) else { throw .unreadable(field: "Day") }
    func ifAny(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }
    spill = fields.first { $0.name == "Spill" }?.value
    nonce = try value("Nonce")
    previous = try value("Prev")
    sum = try value("Sum")
    mending = JournalMending(fields)
    history = HistoryEntry(
      sequence: sequence, at: try value("At"), by: try value("By"), user: ifAny("User"),
      owner: ifAny("Owner"), day: day, keyword: try value("Op"), did: try value("Did"),
      because: ifAny("Because"),
      about: fields.first { $0.name == "About" }.flatMap { JournalEntry.number($0.value) }, records: records)
  }
}
