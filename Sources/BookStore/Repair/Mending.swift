internal import RecFile
internal import SalesBook

/// Mends a book on a disk on which everything can be tried.
struct Mending {
  /// The book, opened anew whenever its files were put right.
  private(set) var store: BookStore
  /// How many records as the tables have them the journal was told.
  private(set) var journalled = 0
  /// Records whose text could not be read.
  var restored: Set<RecordName> = []
  let disk: OverlayDisk
  private let keeping: Repair.Keeping
  private let author: Author
  private let moment: String
  private let ids: any IDSource
  /// How much had been written when it was opened last.
  private var opened: UInt64

  init(
    _ store: BookStore, _ disk: OverlayDisk, _ keeping: Repair.Keeping, by author: Author, at moment: String,
    ids: any IDSource
  ) {
    (self.store, self.disk, self.keeping, self.author) = (store, disk, keeping, author)
    (self.moment, self.ids, opened) = (moment, ids, disk.made)
  }

  /// Does all of it: copies, tables, journal, then what names what is not there.
  mutating func mend() throws(StoreError) {
    try writing {
      for noun in Noun.allCases { try putBack(noun) }
      try open()
      let account = try store.account()
      try setAside(account)
      let replay = JournalReplay(account)
      for noun in Noun.allCases { try cutUnreadable(noun, replay) }
      try open()
      try agree(account, replay)
      try free()
      try putBackNamed()
      try restamp()
    }
  }

  /// Opens it anew, if something was written since.
  private mutating func open() throws(StoreError) {
    guard disk.made != opened else { return }
    defer { opened = disk.made }
    store = try BookStore(opening: disk, ids: ids)
    try store.bringUp(day: author.day, at: moment)
  }

  /// Puts a table back from its copy, or the copy from its table, where the one is not what it was.
  private func putBack(_ noun: Noun) throws {
    switch try store.posted(noun) {
    case .sound: break
    case .copySpoiled:
      guard let table = try disk.read(noun.fileName) else { return }
      try store.keepBase(table, of: noun)
    case .spoiled(let table, let copy):
      // A table that counts is met as one edited by hand.
      disk.write(noun.fileName, keeping == .journal ? copy : table, like: nil)
    }
  }

  /// Lets blank comments stand in the journal where there is no entry: its other entries stay where sessions that are
  /// open look for them.
  private func setAside(_ account: JournalAccount) throws(DiskError) {
    for (file, spoiled) in Dictionary(grouping: account.spoiled, by: \.file) {
      guard var bytes = try disk.read(file) else { continue }
      for text in spoiled
      where bytes.indices.contains(text.bytes.lowerBound) && text.bytes.upperBound <= bytes.count {
        var comment = Array("# set aside by rounds repair".utf8)
        let length = text.bytes.count
        comment = comment.count < length ? comment : [0x23]
        comment += Array(repeating: 0x20, count: max(0, length - comment.count))
        if length > 0 { comment[length - 1] = 0x0A }
        bytes.replaceSubrange(text.bytes, with: comment.prefix(length))
      }
      disk.write(file, bytes, like: nil)
    }
  }

  /// Lets the tables be what the journal tells, and tells the journal what stands in the tables where what it told
  /// is lost.
  private mutating func agree(_ account: JournalAccount, _ replay: JournalReplay) throws {
    let comparison = JournalComparison(store.book, replay)
    let unread = comparison.found.filter { restored.contains(RecordName($0.toJournal)) }.map(\.toJournal)
    let others = comparison.found.filter { !restored.contains(RecordName($0.toJournal)) }
    var (toJournal, toTables) = (others.compactMap(\.sure), others.compactMap(\.toTables))
    if !account.lost.isEmpty { toTables += unknown(comparison) }
    if keeping == .tables {
      toTables += toJournal.map(\.reversed)
      toJournal = []
    }
    toJournal += unread
    for (noun, told) in Dictionary(grouping: toJournal, by: \.noun) {
      var text = TableText(noun, try disk.read(noun.fileName) ?? TableDescriptor.emptyTable(noun))
      try text.correct(by: told)
      _ = try store.settle(text, in: disk.status(noun.fileName))
    }
    try carryOn(account, telling: toTables)
    try open()
  }

  /// Goes on with the journal by an entry that says what of it is lost.
  private mutating func carryOn(_ account: JournalAccount, telling records: [RecordHistory]) throws {
    let mending = JournalMending(gone: account.lost, unlinked: account.unlinked)
    guard !mending.isEmpty || !records.isEmpty || !account.spoiled.isEmpty else { return }
    journalled = records.count
    if let last = account.entries.last { store.journal.follow(last.number, last.entry.sum) }
    let told = account.problems.map(\.excerpt).filter { $0.hasPrefix("Did: ") }.map {
      String($0.dropFirst(5))
    }
    let did = ([mending.told] + told.prefix(3)).filter { !$0.isEmpty }.joined(separator: "; ")
    _ = try store.append(
      records, .deed(.repair), "Mended the book: \(did)", about: nil, by: author, at: moment, mending: mending
    )
  }

  /// The records only the tables know of, where the journal may have lost that they came.
  private func unknown(_ comparison: JournalComparison) -> [RecordHistory] {
    Noun.allCases.flatMap { noun -> [RecordHistory] in
      guard let keys = comparison.outside[noun] else { return [] }
      func open<Record: BookRecord>(_ type: Record.Type) -> [RecordHistory] {
        let table = store.book[keyPath: Record.table]
        return keys.compactMap { key in
          Record.Key(key).flatMap { table[$0] }.flatMap { Change.add($0).history }
        }
      }
      return open(noun.record)
    }
  }

  /// Customers merged in a circle stand by themselves in the files as well.
  private mutating func free() throws {
    let circling = store.problems.compactMap { problem -> String? in
      if case .mergedInCircle(let key) = problem.kind { key } else { nil }
    }
    guard !circling.isEmpty, let bytes = try disk.read(Noun.customer.fileName) else { return }
    let text = TableText(.customer, bytes)
    let records = text.allRecords()
    let told = circling.compactMap { key -> RecordHistory? in
      let was = records[key].flatMap { text.values(of: $0)["MergedInto"] } ?? []
      return was.isEmpty
        ? nil
        : RecordHistory(
          noun: .customer, key: key, kind: .changed,
          fields: [FieldHistory(name: "MergedInto", was: was, now: [])])
    }
    if !told.isEmpty { try write(told, "Mended the book: customers merged in a circle") }
  }

  /// Records that others name and that were taken away come back as they were.
  private mutating func putBackNamed() throws {
    guard !store.danglingNames().isEmpty else { return }
    let replay = JournalReplay(try store.account())
    for _ in Noun.allCases {
      let told = store.danglingNames().compactMap { replay.gone[$0]?.reversed }
      guard !told.isEmpty else { return }
      try write(
        told.sorted { ($0.noun.rawValue, $0.key) < ($1.noun.rawValue, $1.key) },
        "Mended the book: put back what others name")
    }
  }

  private mutating func write(_ told: [RecordHistory], _ did: String) throws(StoreError) {
    _ = try store.append(told, .deed(.repair), did, about: nil, by: author, at: moment)
    try open()
  }

  /// Lets the stamps say what the files are now.
  private mutating func restamp() throws {
    let doubtful = store.problems.filter { problem in
      switch problem.kind {
      case .postedDiffers, .foreignTable: true
      default: false
      }
    }
    for noun in Noun.allCases where doubtful.contains(where: { $0.file == noun.fileName }) {
      guard let bytes = try disk.read(noun.fileName) else { continue }
      _ = try store.settle(TableText(noun, bytes), in: disk.status(noun.fileName))
    }
    try open()
  }
}

extension JournalMending {
  /// What says that those numbers are gone, and that those entries do not name the one before.
  init(gone: [ClosedRange<Int>], unlinked: [Int]) {
    self.init()
    (self.gone, self.unlinked) = (gone, unlinked)
  }

  /// What it says, in words.
  var told: String {
    let numbers = gone.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
    let entries = (numbers + unlinked.map(String.init)).joined(separator: ", ")
    return entries.isEmpty ? "" : "entries \(entries) cannot be read or do not follow"
  }
}
