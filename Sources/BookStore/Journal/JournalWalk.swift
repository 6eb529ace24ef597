internal import SalesBook

/// The whole journal, for what is asked seldom: history, undo, `check`.
struct JournalWalk {
  private let disk: any Disk
  private let newest: Int

  /// The journal on that disk, whose last entry is known to be that one.
  init(_ disk: any Disk, newest: Int) {
    self.disk = disk
    self.newest = newest
  }

  /// Calls with every entry, newest first by its number, until told to stop
  /// by `false`. What others wrote after the newest known is passed: the book does not have it yet.
  ///
  /// A month's file is read only when the numbers found so far no longer
  /// follow each other: where a clock stepped back, older files hold newer
  /// entries.
  func back(_ visit: (HistoryEntry) throws(DiskError) -> Bool) throws(DiskError) {
    var unread = try JournalWalk.monthFiles(disk)
    var waiting: [HistoryEntry] = []
    var expected = newest
    while true {
      while let next = waiting.last, next.sequence >= expected || unread.isEmpty {
        waiting.removeLast()
        expected = next.sequence - 1
        guard try visit(next) else { return }
      }
      guard let name = unread.popLast() else { return }
      waiting += try stretch(name).entries.map(\.entry.history).filter { $0.sequence <= newest }
      waiting.sort { $0.sequence < $1.sequence }
    }
  }

  /// Every entry after that one, in order.
  func entries(after sequence: Int) throws(DiskError) -> [HistoryEntry] {
    var found: [HistoryEntry] = []
    try back { entry throws(DiskError) in
      if entry.sequence > sequence { found.append(entry) }
      return entry.sequence > sequence
    }
    return found.reversed()
  }

  /// The checksum of the entry of that number; nil if there is none.
  func sum(of sequence: Int) throws(DiskError) -> String? {
    for name in try JournalWalk.monthFiles(disk).reversed() {
      let found = try stretch(name).entries.first { $0.entry.history.sequence == sequence }
      if let found { return found.entry.sum }
    }
    return nil
  }

  func stretch(_ name: String) throws(DiskError) -> JournalStretch {
    let bytes = try disk.read("\(Journal.folder)/\(name)") ?? []
    return try JournalStretch(bytes) { spill throws(DiskError) in try JournalWalk.spilled(spill, disk) }
  }

  /// The names of the journal's files, by month.
  static func monthFiles(_ disk: any Disk) throws(DiskError) -> [String] {
    try disk.list(Journal.folder).filter { $0.hasSuffix(".rec") && $0.utf8.count == 11 }
  }

  /// The spill file an entry notes with its checksum; nil if it is gone or another.
  static func spilled(_ value: String, _ disk: any Disk) throws(DiskError) -> [UInt8]? {
    let words = value.split(separator: " ")
    // It stands beside the journal, under a name such as `spillRecords` gives it, and nowhere else.
    guard words.count == 2, words[0].hasSuffix("-records.rec"), !words[0].contains("/"),
      let bytes = try disk.read("\(Journal.folder)/\(words[0])"),
      Checksum.of(bytes) == words[1]
    else { return nil }
    return bytes
  }
}
