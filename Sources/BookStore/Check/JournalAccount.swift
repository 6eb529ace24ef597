internal import SalesBook

/// The whole journal read once, and what it lacks: for `check` and `repair`.
struct JournalAccount {
  /// Every whole entry in the order of numbers, each number once.
  private(set) var entries: [Entry] = []
  /// What is wrong with it.
  private(set) var problems: [BookProblem] = []
  /// Numbers of entries that are gone, or whose records are, and that no later entry says so of.
  private(set) var lost: [ClosedRange<Int>] = []
  /// Entries that do not name the one before.
  private(set) var unlinked: [Int] = []
  /// Text in its files that is no entry, or a second one of a number.
  private(set) var spoiled: [Spoiled] = []

  /// An entry and where it stands.
  struct Entry {
    let file: String
    let line: Int
    let bytes: Range<Int>
    let isBare: Bool
    let entry: JournalEntry
    var number: Int { entry.history.sequence }
  }

  /// Text of a journal file that is to be set aside.
  struct Spoiled {
    let file: String
    let line: Int
    let bytes: Range<Int>
    /// The line of it that says what was done, if that is to be read.
    var told = ""
  }

  /// What entries that mend say of others.
  private var gone: [ClosedRange<Int>] = []
  private var known: Set<Int> = []
  /// How many of what is missing may be what was spoiled.
  private var blamed = 0

  /// Reads it. Tables or stamps know of an entry of that number and checksum.
  init(_ disk: any Disk, newest told: PostedMark) throws(DiskError) {
    let walk = JournalWalk(disk, newest: told.sequence)
    var torn: [BookProblem] = []
    var found: [Entry] = []
    for name in try JournalWalk.monthFiles(disk) {
      let stretch = try walk.stretch(name)
      let path = "\(Journal.folder)/\(name)"
      found += stretch.entries.map {
        Entry(file: path, line: $0.line, bytes: $0.bytes, isBare: $0.isBare, entry: $0.entry)
      }
      let text = stretch.spoiled.isEmpty ? [] : try disk.read(path) ?? []
      spoiled += stretch.spoiled.map { found in
        let lines = text[found.bytes.clamped(to: text.indices)].split(separator: 0x0A)
        let told = lines.first { $0.starts(with: "Did: ".utf8) }.map { String(decoding: $0, as: UTF8.self) }
        return Spoiled(file: path, line: found.line, bytes: found.bytes, told: told ?? "")
      }
      torn += stretch.tornLine.map { [JournalAccount.problem(path, $0, .journalSpoiled)] } ?? []
    }
    problems = spoiled.map { JournalAccount.problem($0.file, $0.line, .journalSpoiled, $0.told) }
    follow(
      found.enumerated().sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }.map(
        \.element))
    end(told)
    problems += torn
  }

  /// Goes through them in their order.
  private mutating func follow(_ found: [Entry]) {
    for entry in found {
      gone += entry.entry.mending.gone
      known.formUnion(entry.entry.mending.unlinked)
    }
    blamed = spoiled.count
    var last: Entry?
    for entry in found {
      if let last, last.number == entry.number {
        second(entry, of: last)
        continue
      }
      let missing = (last?.number ?? 0) + 1..<entry.number
      if !missing.isEmpty { lose(missing, before: entry) }
      if missing.isEmpty, entry.entry.previous != last?.entry.sum ?? "", !known.contains(entry.number) {
        unlinked.append(entry.number)
        problems.append(problem(entry, .entryUnlinked(entry.number)))
      }
      if entry.isBare, !isKnownGone(entry.number) {
        lost.append(entry.number...entry.number)
        problems.append(problem(entry, .journalSpoiled))
      }
      entries.append(entry)
      last = entry
    }
  }

  /// Of two entries of one number the first counts.
  private mutating func second(_ entry: Entry, of first: Entry) {
    problems.append(problem(entry, .entryTwice(entry.number)))
    spoiled.append(Spoiled(file: entry.file, line: entry.line, bytes: entry.bytes))
    if entry.entry != first.entry, !isKnownGone(entry.number) { lost.append(entry.number...entry.number) }
  }

  /// Numbers that are not there. What was spoiled is told already, and may be what is missing.
  private mutating func lose(_ missing: Range<Int>, before entry: Entry) {
    let range = missing.lowerBound...(missing.upperBound - 1)
    guard !gone.contains(where: { $0.contains(range.lowerBound) && $0.contains(range.upperBound) }) else {
      return
    }
    lost.append(range)
    if missing.count > blamed {
      problems.append(problem(entry, .entriesMissing(range.lowerBound, range.upperBound)))
    }
    blamed = max(0, blamed - missing.count)
  }

  /// What tables or stamps know of beyond its end.
  private mutating func end(_ told: PostedMark) {
    let last = entries.last?.number ?? 0
    let file = entries.last?.file ?? Journal.folder
    if told.sequence > last {
      lost.append((last + 1)...told.sequence)
      guard told.sequence - last > blamed else { return }
      problems.append(
        JournalAccount.problem(file, entries.last?.line ?? 1, .entriesMissing(last + 1, told.sequence)))
    } else if let entry = entries.last(where: { $0.number == told.sequence }), !told.sum.isEmpty,
      told.sum != entry.entry.sum, !known.contains(entry.number), !unlinked.contains(entry.number)
    {
      unlinked.append(entry.number)
      problems.append(problem(entry, .entryUnlinked(entry.number)))
    }
  }

  private func isKnownGone(_ number: Int) -> Bool { gone.contains { $0.contains(number) } }

  /// The last number of which it is not known what was done; 0 if all is known.
  var lastLost: Int { lost.map(\.upperBound).max() ?? 0 }

  private func problem(_ entry: Entry, _ kind: BookProblem.Kind) -> BookProblem {
    BookProblem(file: entry.file, line: entry.line, column: nil, excerpt: "Seq: \(entry.number)", kind: kind)
  }

  private static func problem(
    _ file: String, _ line: Int, _ kind: BookProblem.Kind, _ excerpt: String = ""
  ) -> BookProblem {
    BookProblem(file: file, line: line, column: nil, excerpt: excerpt, kind: kind)
  }
}
