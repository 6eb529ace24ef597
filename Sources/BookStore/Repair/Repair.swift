public import SalesBook

/// What it takes to mend a book, tried out in memory first, so that it can be shown before anything is done.
public struct Repair {
  /// What is wrong and would be mended.
  public private(set) var mended: [BookProblem] = []
  /// What is wrong and stays so, for a person to decide.
  public private(set) var left: [BookProblem] = []
  /// How much of it, as it is, is only to be looked at.
  public private(set) var notes = 0
  /// How many records as the tables have them the journal is told, because what it said of them is lost.
  public private(set) var journalled = 0
  /// The files that are replaced, each kept where `kept` says.
  public private(set) var replaced: [String] = []
  /// The book as it would be.
  public private(set) var store: BookStore

  private let disk: any Disk
  private let overlay: OverlayDisk
  private let keeping: Keeping
  private let today: Day
  private let moment: String
  private let author: Author

  /// Which counts where a table is not what its journal tells.
  public enum Keeping: String, CaseIterable, Sendable {
    /// What was written down.
    case journal
    /// What stands in the tables, which becomes history.
    case tables
  }

  /// The book on a disk as far as it can be opened, to be mended; nothing is written. Throws
  /// `StoreError.notABook` where nothing says that one was there.
  public static func opened(on disk: any Disk, ids: any IDSource = SystemIDs()) throws(StoreError)
    -> BookStore
  {
    let overlay = OverlayDisk(over: disk)
    try putBackFounding(on: overlay)
    return try BookStore(opening: overlay, ids: ids)
  }

  /// Tries out on a copy what it takes.
  public init(
    of disk: any Disk, keeping: Keeping = .journal, by author: Author, at moment: String,
    ids: any IDSource = SystemIDs()
  ) throws(StoreError) {
    (self.disk, self.keeping, self.author, self.moment) = (disk, keeping, author, moment)
    (today, overlay) = (author.day, OverlayDisk(over: disk))
    let isFounded = try reading { () throws(DiskError) in try disk.status(Noun.founding.fileName) } != nil
    try Repair.putBackFounding(on: overlay)
    store = try BookStore(opening: overlay, ids: ids)
    var before = store.problems
    try store.bringUp(day: today, at: moment)
    let found = try store.check(on: today)
    before = before.filter { $0.isMendedByPosting && !found.contains($0) } + found
    if !isFounded {
      before.insert(BookProblem(Noun.founding.fileName, .fileRefused(.gone(.founding))), at: 0)
    }
    notes = before.count(where: \.isNote)
    guard notes < before.count else { return }
    try mend(ids)
    // As text: comparing each with every other takes hours where there are many.
    let standing = Set(left.map { "\($0.kind)" })
    mended = before.filter { !$0.isNote && !standing.contains("\($0.kind)") }
    try reading { () throws(DiskError) in
      replaced = try overlay.changed().map(\.name).filter { $0 != Stamps.file && !$0.hasSuffix(".new") }
    }
  }

  /// Mends what can be. What was mended lets more of the rest be read: it is gone through again until nothing comes of
  /// it any more, so that a second repair finds nothing to do.
  private mutating func mend(_ ids: any IDSource) throws(StoreError) {
    var before = Int.max
    repeat {
      before = left.isEmpty ? Int.max : left.count
      var mending = Mending(store, overlay, keeping, by: author, at: moment, ids: ids)
      try mending.mend()
      (store, journalled) = (mending.store, journalled + mending.journalled)
      left = try store.check(on: today).filter { !$0.isNote }
    } while !left.isEmpty && left.count < before
  }

  /// Carries it out under the lock and returns the folder in which what it replaced is kept. Throws
  /// `StoreError.changedSince` if others wrote meanwhile.
  public func carryOut() throws(StoreError) -> String {
    guard disk.isWritable else { throw .readOnly }
    try reading { () throws(DiskError) in try disk.lock() }
    let folder: String
    do throws(StoreError) {
      folder = try write()
      disk.unlock()
    } catch {
      disk.unlock()
      throw error
    }
    // The stamps know the files that were put in place.
    try BookStore(opening: disk).bringUp(day: today, at: moment)
    return folder
  }

  private func write() throws(StoreError) -> String {
    guard try reading({ () throws(DiskError) in try overlay.isUnchangedBelow() }) else { throw .changedSince }
    return try writing {
      let changed = try overlay.changed().filter { !$0.name.hasSuffix(".new") }
      let folder = try keep(changed.map(\.name))
      for place in Repair.order {
        for (name, bytes) in changed where place(name) { try put(name, bytes) }
      }
      return folder
    }
  }

  /// In which order files are replaced: what an entry names before the entry, the journal before the tables, a copy
  /// before its table, the stamps last. Whatever of it is done when it ends early, the rest can be done again.
  private static let order: [@Sendable (String) -> Bool] = [
    { $0.hasSuffix("-records.rec") },
    { $0.hasPrefix("\(Journal.folder)/") && !$0.hasSuffix("-records.rec") },
    { $0.hasPrefix(".rounds/") && $0 != Stamps.file },
    { !$0.contains("/") },
    { $0 == Stamps.file },
  ]

  private func put(_ name: String, _ bytes: [UInt8]?) throws(DiskError) {
    let folder = name.lastIndex(of: "/").map { String(name[..<$0]) } ?? ""
    if let bytes {
      if !folder.isEmpty { try makeFolders(folder) }
      let fresh = ".rounds/repair.new"
      try disk.write(fresh, bytes, like: try disk.status(name) == nil ? nil : name)
      try disk.sync(fresh)
      try disk.rename(fresh, to: name)
    } else {
      try disk.remove(name)
    }
    try disk.syncFolder(folder)
  }

  /// Copies those files, as they stand, into a folder of their own.
  private func keep(_ names: [String]) throws(DiskError) -> String {
    var (number, folder) = (1, "")
    repeat {
      folder = ".rounds/replaced/\(today.iso)-\(number)"
      number += 1
    } while try !disk.list(folder).isEmpty
    try makeFolders(folder)
    for name in names {
      guard let bytes = try disk.read(name) else { continue }
      let copy = "\(folder)/\(name.replacingSlashes)"
      try disk.write(copy, bytes, like: nil)
      try disk.sync(copy)
    }
    try disk.syncFolder(folder)
    return folder
  }

  private func makeFolders(_ path: String) throws(DiskError) {
    var parent = ""
    for part in path.split(separator: "/") {
      let folder = parent.isEmpty ? String(part) : "\(parent)/\(part)"
      try disk.makeFolder(folder)
      try disk.syncFolder(parent)
      parent = folder
    }
  }

  /// Puts the table back that makes a folder a book, where the rest of one is there.
  private static func putBackFounding(on disk: OverlayDisk) throws(StoreError) {
    try reading { () throws(DiskError) in
      guard try disk.status(Noun.founding.fileName) == nil else { return }
      if let copy = try disk.read(BookStore.base(.founding)), TableText.isTable(copy, .founding) {
        disk.write(Noun.founding.fileName, copy, like: nil)
        return
      }
      let (months, customers) = (try disk.list(Journal.folder), try disk.status(Noun.customer.fileName))
      if !months.isEmpty || customers != nil {
        disk.write(Noun.founding.fileName, NewBook.table(of: Policy()), like: nil)
      }
    }
  }
}

extension BookProblem {
  /// Whether bringing the tables up to the journal mends it.
  fileprivate var isMendedByPosting: Bool {
    switch kind {
    case .fileRefused, .foreignTable, .postedDiffers: true
    default: false
    }
  }
}

extension String {
  /// A path as the name of one file.
  fileprivate var replacingSlashes: String { split(separator: "/").joined(separator: "-") }
}
