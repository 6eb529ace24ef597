import BookStore
import SalesBook
import Synchronization
import TestSupport
import Testing

/// Found, told, repaired: `ROUNDS_SPOILED=200 swift test --filter SpoiledBookTests` spoils two thousand files and prints
/// what became of them.
@Suite("A book spoiled and mended")
struct SpoiledBookTests {
  /// What became of the files spoiled so far.
  struct Tally {
    var counts: [String: Int] = [:]
    var seeds: UInt64 = 0
  }

  private static let tally = Mutex(Tally())

  private static func count(_ what: String) { tally.withLock { $0.counts[what, default: 0] += 1 } }

  private static let right: Result<[String], any Error> = Result {
    try opened(beside: ModelDisk(SpoiledFilesTests.whole.get())).digest
  }

  @Test(
    "Whatever became of a file, its time kept or not, it does no harm, or check tells, or it is history; repaired, the book is in order",
    arguments: 0..<SpoiledFilesTests.histories)
  func spoiled(seed: UInt64) throws {
    for round in 0..<10 {
      var random = SeededRandom(seed: (seed + 77) * 1_000 + UInt64(round))
      let (platter, what) = try spoil(&random)
      let sight = try look(at: platter, what)
      try mend(platter, what, sight)
    }
    Self.tally.withLock { tally in
      tally.seeds += 1
      guard tally.seeds == SpoiledFilesTests.histories else { return }
      print(
        "Spoiled \(tally.seeds * 10):",
        tally.counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" })
    }
  }

  /// The whole book with one file spoiled, or gone.
  private func spoil(_ random: inout SeededRandom) throws -> (Platter, String) {
    var platter = try SpoiledFilesTests.whole.get()
    let name = platter.names.keys.sorted().randomElement(using: &random) ?? ""
    let spoiling = Spoiling.allCases.randomElement(using: &random) ?? .cut
    if Int.random(in: 0..<12, using: &random) == 0 {
      platter.names[name] = nil
      return (platter, "\(name) gone")
    }
    let bytes = spoiling.spoil(platter[name] ?? [], &random)
    let isKept = Bool.random(using: &random)
    if isKept, let number = platter.names[name] {
      platter.files[number]?.bytes = bytes
    } else {
      platter.put(name, bytes)
    }
    return (platter, "\(name) \(spoiling), time \(isKept ? "kept" : "not kept")")
  }

  /// What a person sees of a spoiled book.
  private struct Sight {
    var isRefused = false
    var told: [BookProblem] = []
    /// The records hand edits changed.
    var edited: Set<String> = []
  }

  /// Opens it and checks it as a command does.
  private func look(at platter: Platter, _ what: String) throws -> Sight {
    var sight = Sight()
    let disk = ModelDisk(platter)
    do {
      let store = try opened(beside: disk)
      sight.told = store.problems
      let made = try store.post(day: today, at: moment)
      sight.edited = Set(made.flatMap(\.entry.records).map { "\($0.noun.rawValue) \($0.key)" })
      sight.told += try store.check(on: today).filter { !$0.isNote }
      let isRight = try store.digest == Self.right.get()
      #expect(isRight || !sight.told.isEmpty || !sight.edited.isEmpty, "silent: \(what)")
      Self.count(!sight.told.isEmpty ? "told" : !sight.edited.isEmpty ? "in history" : "harmless")
    } catch let error as StoreError {
      sight.isRefused = true
      Self.count("refused")
      #expect(error == .notABook, "\(what): \(error)")
    }
    return sight
  }

  private func mend(_ platter: Platter, _ what: String, _ sight: Sight) throws {
    let disk = ModelDisk(platter)
    let repair = try Repair(of: disk, by: wang, at: moment, ids: CountingIDs(from: 500_000))
    _ = try repair.carryOut()
    let store = try opened(beside: disk, idsFrom: 700_000)
    let wrong = try store.check(on: today).filter { !$0.isNote }
    #expect(
      wrong.allSatisfy { problem in repair.left.contains { $0.kind == problem.kind } }, "\(what): \(wrong)")
    Self.count(wrong.isEmpty ? "in order after repair" : "left to a person")
    let told = sight.told + repair.mended + repair.left
    let isLost = sight.isRefused || told.contains { $0.isOfJournal }
    let differences = Set(store.digest).symmetricDifference(try Self.right.get())
    for line in differences where !isLost {
      let record = String(line.prefix { $0 != ":" })
      let noun = record.prefix { $0 != " " }
      let isTold = told.contains { $0.names(record) || $0.file == Noun(rawValue: String(noun))?.fileName }
      #expect(sight.edited.contains(record) || isTold, "\(what): \(line)")
    }
    let again = try Repair(of: ModelDisk(beside: disk), by: wang, at: moment).mended
    #expect(again.isEmpty, "\(what): \(again)")
  }
}

extension BookProblem {
  /// Whether it is that something of the journal is lost, and whatever was there with it.
  fileprivate var isOfJournal: Bool {
    switch kind {
    case .journalSpoiled, .journalShort, .journalTorn, .entriesMissing, .entryTwice, .entryUnlinked: true
    default: false
    }
  }

  /// Whether it names a record, as `Customer 7K2QM4`.
  fileprivate func names(_ record: String) -> Bool {
    switch kind {
    case .differs(let noun, let key, _, _, _, _), .recordMissing(let noun, let key, _),
      .recordExtra(let noun, let key, _), .changeWithoutRecord(let noun, let key, _),
      .handEditLost(let noun, let key, _, _):
      record == "\(noun.rawValue) \(key)"
    case .dangling(_, let key), .mergedInCircle(let key): record.hasSuffix(" \(key)")
    default: false
    }
  }
}
