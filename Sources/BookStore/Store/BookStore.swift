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
  var known: KnownProblems
  /// Whether changes are possible.
  public let isWritable: Bool

  let disk: any Disk
  var journal: Journal
  var stamps: Stamps
  /// Where IDs and nonces come from.
  var ids: any IDSource
  /// Entries the tables on disk do not have yet.
  var unposted: [HistoryEntry] = []
  /// Of large ones among them, by their numbers, the text of tables to which nothing but new records came.
  var unpostedText: [Int: [Noun: [UInt8]]] = [:]
  /// What others wrote and nobody was told of yet.
  var arrivals: [Arrival] = []
  /// Whether the book's lock is this store's at the moment, so that nobody else writes.
  var holdsLock = false

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
    (book, known, stamps, journal) = (Book(), KnownProblems([]), Stamps(), Journal(disk))
    try reading { () throws(DiskError) in
      try BookStore.lookAtFolders(of: disk)
      try readWhole()
    }
  }

  /// Refuses a book that others could have slipped something into, before anything is read or written. What is no
  /// folder at all stands in the way only of what needs it.
  private static func lookAtFolders(of disk: any Disk) throws(DiskError) {
    for folder in BookStore.folders {
      do throws(DiskError) { _ = try disk.status(folder + "/.") } catch {
        if case .refused(_, .notAFile) = error { continue }
        throw error
      }
    }
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
    try preparing { () throws(StoreError) in
      if store.book.people[person.key] == nil {
        _ = try store.commit(AddRecord(person), by: Author(login: person.login.text, day: day), at: moment)
      }
      try store.bringUp(day: day, at: moment)
    }
    try layOut(policy, on: disk)
    return try made(on: disk, ids, day: day, at: moment)
  }

  /// The book just made. What cannot be posted now is posted as in any book.
  private static func made(
    on disk: any Disk, _ ids: any IDSource, day: Day, at moment: String
  ) throws(StoreError) -> BookStore {
    do throws(StoreError) {
      let book = try BookStore(opening: disk, ids: ids)
      _ = try? book.bringUp(day: day, at: moment)
      return book
    } catch {
      guard case .disk(let reason) = error else { throw error }
      throw .unposted(reason)
    }
  }

  private static func layOut(on disk: any Disk) throws(DiskError) {
    for folder in [Journal.folder, ".rounds", ".rounds/base"] { try disk.makeFolder(folder) }
    for noun in Noun.allCases where noun != .founding {
      if let status = try disk.status(noun.fileName), status.size > 0 { continue }
      try place(noun, TableDescriptor.emptyTable(noun), on: disk)
    }
    try disk.syncFolder("")
  }

  /// Puts policy.rec in place, which makes it a book. Where its name is not certain to last nobody knows whether it is one.
  private static func layOut(_ policy: Policy, on disk: any Disk) throws(StoreError) {
    try reading { () throws(DiskError) in try place(.founding, NewBook.table(of: policy), on: disk) }
    do throws(DiskError) { try disk.syncFolder("") } catch { throw .unknown(error) }
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
      case .handEditLost, .journalSpoiled, .journalShort, .journalTorn, .changeWithoutRecord: false
      default: problem.file == file
      }
    }
  }
}
