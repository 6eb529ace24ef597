public import SalesBook

/// A book on disk and the same book in memory.
///
/// Every change is one journal entry, on disk before the book in memory
/// changes; tables are posted from the journal later. Several of these, in
/// one process or many, may have one book open: each reads what the others
/// append.
public final class BookStore {
  /// The book as of the last entry read.
  public internal(set) var book: Book
  /// What could not be read, or was lost on the way.
  public var problems: [BookProblem] { known.all }
  private var known: KnownProblems
  /// Whether changes are possible.
  public let isWritable: Bool

  let disk: any Disk
  var journal: Journal
  var stamps: Stamps
  /// Where IDs and nonces come from.
  var ids: any IDSource
  /// Entries the tables on disk do not have yet.
  var unposted: [HistoryEntry] = []
  /// What others wrote and nobody was told of yet.
  var arrivals: [Arrival] = []

  /// Where what is half typed at this desk is kept; nil as long as nothing is.
  var draftFile: String?

  /// The folders within a book.
  private static let folders = [Journal.folder, ".rounds/base", "letters"]

  /// How many entries may wait before the tables are posted anyway.
  static let postAfter = 1000

  /// Opens the book in a folder. Throws `StoreError.notABook` if there is
  /// none; records that cannot be read are in `problems`.
  public convenience init(opening disk: any Disk, ids: any IDSource = SystemIDs()) throws(StoreError) {
    guard try reading({ () throws(DiskError) in try disk.status(Noun.founding.fileName) }) != nil else {
      throw .notABook
    }
    try self.init(reading: disk, ids)
  }

  /// Reads whatever of a book there is.
  private init(reading disk: any Disk, _ ids: any IDSource) throws(StoreError) {
    self.disk = disk
    self.ids = ids
    isWritable = disk.isWritable
    try reading { () throws(DiskError) in
      // Its folders are looked at before anything is read, or written, that others could have slipped in.
      for folder in BookStore.folders { _ = try disk.status(folder + "/.") }
    }
    let stamps = try reading { () throws(DiskError) in try Stamps(of: disk) }
    let loaded = try reading { () throws(DiskError) in try Loading(disk, stamps) }
    (self.stamps, book, known) = (stamps, loaded.book, KnownProblems(loaded.problems))
    journal = Journal(disk, last: (stamps.posted, stamps.sum), ends: stamps.journalEnds)
    try reading { () throws(DiskError) in
      try replayJournal(after: loaded.marks)
      try unwindMerges()
    }
  }

  /// Lets customers merged in a circle stand by themselves, and tells of them.
  func unwindMerges() throws(DiskError) {
    let circling = book.unwindMerges()
    guard !circling.isEmpty else { return }
    report(
      try located(
        circling.map { Finding(key: $0.text, field: "MergedInto", kind: .mergedInCircle(key: $0.text)) },
        Customer.self))
  }

  /// Applies what the tables do not hold yet.
  private func replayJournal(after marks: [Noun: Int]) throws(DiskError) {
    let oldest = marks.values.min() ?? 0
    if oldest < stamps.posted { unposted = try journal.walk.entries(after: oldest) }
    let known = unposted.last?.sequence ?? 0
    unposted += try journal.catchUp().map(\.history).filter { $0.sequence > known }
    for entry in unposted { apply(entry, after: marks) }
    unposted.removeAll { entry in entry.records.allSatisfy { entry.sequence <= marks[$0.noun] ?? 0 } }
    journal.goOn(after: marks.values.filter { $0 < .max }.max() ?? 0)
    report(journal.takeProblems())
  }

  /// Makes a book in an empty or new folder: every table, the settings with
  /// what they mean, and the person who makes it. A table that is there
  /// already stays as it is.
  ///
  /// policy.rec makes the folder a book. It comes last, so that a book is
  /// whole or is not there, and can be made once more.
  public static func create(
    on disk: any Disk, by person: Person, with policy: Policy = Policy(), day: Day, at moment: String,
    ids: any IDSource = SystemIDs()
  ) throws(StoreError) -> BookStore {
    guard disk.isWritable else { throw .readOnly }
    guard try reading({ () throws(DiskError) in try disk.status(Noun.founding.fileName) }) == nil else {
      throw .alreadyABook
    }
    try reading { () throws(DiskError) in try layOut(on: disk) }
    let store = try BookStore(reading: disk, ids)
    if store.book.people[person.key] == nil {
      _ = try store.commit(AddRecord(person), by: Author(login: person.login.text, day: day), at: moment)
    }
    try store.bringUp(day: day, at: moment)
    try reading { () throws(DiskError) in try layOut(policy, on: disk) }
    let book = try BookStore(opening: disk, ids: ids)
    try book.bringUp(day: day, at: moment)
    return book
  }

  private static func layOut(on disk: any Disk) throws(DiskError) {
    for folder in [Journal.folder, ".rounds", ".rounds/base"] { try disk.makeFolder(folder) }
    for noun in Noun.allCases where noun != .founding {
      if let status = try disk.status(noun.fileName), status.size > 0 { continue }
      try place(noun, TableDescriptor.emptyTable(noun), on: disk)
    }
    try disk.syncFolder("")
  }

  private static func layOut(_ policy: Policy, on disk: any Disk) throws(DiskError) {
    try place(.founding, NewBook.table(of: policy), on: disk)
    try disk.syncFolder("")
  }

  /// Puts a table's first text in its place, whole or not at all.
  private static func place(_ noun: Noun, _ bytes: [UInt8], on disk: any Disk) throws(DiskError) {
    let fresh = ".rounds/\(noun.fileName).new"
    try disk.write(fresh, bytes, like: nil)
    try disk.sync(fresh)
    try disk.rename(fresh, to: noun.fileName)
  }

  /// Where the copy of a table as it was last posted stands.
  static func base(_ noun: Noun) -> String { ".rounds/base/\(noun.fileName)" }

  /// Puts an entry's records into the book in memory; those a table already
  /// had when it was read are passed.
  @discardableResult
  func apply(_ entry: HistoryEntry, after marks: [Noun: Int] = [:]) -> [Change] {
    var changes: [Change] = []
    for record in entry.records where entry.sequence > marks[record.noun] ?? 0 {
      do throws(FieldError) {
        if let change = try book.apply(record) {
          changes.append(change)
        } else if record.kind == .changed {
          report([
            BookProblem(
              record.noun.fileName,
              .changeWithoutRecord(record.noun, key: record.key, sequence: entry.sequence))
          ])
        }
      } catch {
        report([BookProblem(record.noun.fileName, .field("\(record.noun.rawValue) \(record.key)", error))])
      }
    }
    return changes
  }

  // MARK: Problems

  /// Adds to what is known to be wrong, once.
  func report(_ found: [BookProblem]) {
    for problem in found { known.add(problem) }
  }

  /// Forgets what could not be read in a file that has been read anew; values
  /// that were lost stay told.
  func forgetProblems(in file: String) {
    known.removeAll { problem in
      switch problem.kind {
      case .handEditLost, .journalSpoiled, .journalTorn, .changeWithoutRecord: false
      default: problem.file == file
      }
    }
  }
}

/// A book read table by table.
private struct Loading: NounVisitor {
  private let disk: any Disk
  private let stamps: Stamps
  var book = Book()
  var problems: [BookProblem] = []
  /// The entry up to which each table holds everything.
  var marks: [Noun: Int] = [:]

  init(_ disk: any Disk, _ stamps: Stamps) throws(DiskError) {
    (self.disk, self.stamps) = (disk, stamps)
    for noun in Noun.allCases { try noun.visit(&self) }
    book.linkAll()
  }

  mutating func visit<Record: BookRecord>(_: Record.Type) throws(DiskError) {
    let noun = Record.noun
    let file: TableFile
    do throws(DiskError) {
      file = try TableFile.read(noun, from: disk)
    } catch {
      guard case .refused = error else { throw error }
      problems.append(BookProblem(noun.fileName, .fileRefused(error)))
      marks[noun] = .max
      return
    }
    if let problem = file.problem { problems.append(problem) }
    guard let bytes = file.bytes else {
      marks[noun] = 0
      return
    }
    let read = TableReader<Record>().read(bytes)
    book[keyPath: Record.table] = read.table
    problems += read.problems
    marks[noun] = stamps.mark(of: noun, standing: read.posted)
  }
}
