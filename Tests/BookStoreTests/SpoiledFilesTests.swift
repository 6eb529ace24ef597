import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing

@Suite("Files that say anything")
struct SpoiledFilesTests {
  /// How many times ten files are spoiled; `ROUNDS_SPOILED=200` tries two thousand.
  static let histories = UInt64(
    ProcessInfo.processInfo.environment["ROUNDS_SPOILED"].flatMap(UInt64.init) ?? 8)

  /// A book with much in it, part of which waits to be posted.
  static let whole: Result<Platter, any Error> = Result {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    try store.fillBusily(by: "wang", today: today, at: moment)
    try store.post(day: today, at: moment)
    for customer in Array(store.book.customers.all) {
      _ = try store.commit(call(customer.id, "once more"), by: wang, at: moment)
    }
    return disk.platter
  }

  /// Does what people do with a book: reads all of it, checks it, writes into it, posts it and opens it again.
  private func live(on disk: ModelDisk) throws {
    let store = try opened(beside: disk)
    _ = try store.check(on: today)
    _ = try store.history(limit: 50)
    look(at: store.book)
    try store.post(day: today, at: moment)
    let added = try store.add("Added since")
    try store.edit(added) { $0.phone = "12" }
    try store.post(day: today, at: moment)
    let again = try opened(beside: disk, idsFrom: 200_000)
    look(at: again.book)
    let isUnread = again.problems.contains { $0.file == Noun.customer.fileName }
    #expect(again.customer("Added since")?.phone == "12" || isUnread)
  }

  private func look(at book: Book) {
    let replay = Replay(whole: book, asOf: today)
    for slot in book.customers.slots {
      _ = replay.accountStatements(ofCustomer: slot, from: today - 90)
      _ = replay.promises(ofCustomer: slot)
      _ = replay.arrears(ofCustomer: slot)
      _ = replay.askedFor(ofCustomer: slot)
    }
  }

  @Test(
    "Whatever became of one of its files, a book opens or says why not, and what is written then is there",
    arguments: 0..<Self.histories)
  func anything(seed: UInt64) throws {
    let whole = try Self.whole.get()
    let files = whole.names.keys.sorted()
    for round in 0..<10 {
      var random = SeededRandom(seed: seed * 1_000 + UInt64(round))
      guard let name = files.randomElement(using: &random) else { return }
      let disk = ModelDisk(whole)
      let spoiled = Spoiling.allCases.randomElement(using: &random)?.spoil(whole[name] ?? [], &random)
      if let spoiled { disk.platter.put(name, spoiled) }
      do {
        try live(on: disk)
      } catch is StoreError {
        // It said why not.
      }
    }
  }

  @Test(
    "Numbers no book comes to stop nothing",
    arguments: ["9223372036854775807", "9223372036854775806", "-9223372036854775808", "99999999999999999999"])
  func numbers(number: String) throws {
    let whole = try Self.whole.get()
    for name in whole.names.keys.sorted() {
      let disk = ModelDisk(whole)
      let digits = "0123456789"
      let text = disk.text(name).split(separator: "\n", omittingEmptySubsequences: false).map { line in
        let words = line.split(separator: " ", omittingEmptySubsequences: false)
        return words.map { !$0.isEmpty && $0.allSatisfy(digits.contains) ? number : String($0) }
          .joined(separator: " ")
      }
      disk.platter.put(name, Array(text.joined(separator: "\n").utf8))
      do { try live(on: disk) } catch is StoreError {}
    }
  }

  @Test("A blank line deleted sets two records aside and tells where; mended, both are there again")
  func blankLine() throws {
    for noun in Noun.allCases {
      let disk = ModelDisk(try Self.whole.get())
      let (text, before) = (disk.text(noun.fileName), try opened(beside: disk).digest)
      let gaps = text.ranges(of: "\n\n").dropFirst()
      guard let gap = gaps.first else { continue }
      disk.platter.put(noun.fileName, Array((text[..<gap.lowerBound] + "\n" + text[gap.upperBound...]).utf8))
      let store = try opened(beside: disk)
      let told = store.problems.filter { if case .repeatedField = $0.kind { true } else { false } }
      #expect(told.map(\.file) == [noun.fileName] && (told.first?.line ?? 0) > 1, "\(noun)")
      try store.post(day: today, at: moment)
      #expect(try opened(beside: disk).digest.count == before.count - 2, "\(noun)")
      let posted = disk.text(noun.fileName)
      let line = (told.first?.line ?? 1) - 1
      var lines = posted.split(separator: "\n", omittingEmptySubsequences: false)
      lines.insert("", at: line)
      disk.platter.put(noun.fileName, Array(lines.joined(separator: "\n").utf8))
      let mended = try opened(beside: disk)
      try mended.post(day: today, at: moment)
      #expect(try opened(beside: disk).digest == before, "\(noun)")
      let wrong = try mended.check().filter { !$0.isNote }
      #expect(wrong == [], "\(noun)")
    }
  }

  @Test("Customers merged in a circle stay, each by itself, and are told with their lines")
  func circle() throws {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    let ids = try ["One", "Two", "Three"].map { try store.add($0).id }
    try store.post(day: today, at: moment)
    var text = disk.text("customers.rec")
    for (id, next) in [(ids[0], ids[1]), (ids[1], ids[2]), (ids[2], ids[0])] {
      text = text.replacing("Id: \(id.text)\n", "Id: \(id.text)\nMergedInto: \(next.text)\n")
    }
    disk.platter.put("customers.rec", Array(text.utf8))
    let opened = try opened(beside: disk)
    #expect(opened.book.customers.all.filter(\.isActive).count == 3)
    let told = opened.problems.map(\.kind)
    #expect(ids.allSatisfy { told.contains(.mergedInCircle(key: $0.text)) })
    #expect(opened.problems.allSatisfy { $0.line > 1 })
    // A desk that was open takes the edit in, and sees all three as well.
    try store.post(day: today, at: moment)
    #expect(store.book.customers.all.filter(\.isActive).count == 3)
  }

  @Test("A journal entry's records are read beside the journal, and nowhere else")
  func spill() throws {
    let disk = ModelDisk()
    let store = try newBook(on: disk)
    _ = try store.commit(
      Batch((0..<400).map { adding("No. \($0)") }), by: wang, at: moment)
    let journal = try #require(disk.platter.names.keys.first { $0.hasSuffix("-records.rec") })
    disk.platter.put("secret-records.rec", disk.platter[journal] ?? [])
    let month = "journal/2026-11.rec"
    let name = journal.dropFirst("journal/".count)
    disk.platter.put(
      month, Array(disk.text(month).replacing("Spill: \(name)", "Spill: ../secret-records.rec").utf8))
    let opened = try opened(beside: disk)
    #expect(opened.book.customers.count == 0)
  }
}

/// What may become of a file.
enum Spoiling: CaseIterable {
  case bitFlipped, cut, lineGone, lineTwice, linesSwapped, otherValue, extremeNumber, noise, emptied

  func spoil(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    guard !bytes.isEmpty else { return bytes }
    var bytes = bytes
    let place = Int.random(in: bytes.indices, using: &random)
    switch self {
    case .bitFlipped: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case .cut: bytes.removeSubrange(place...)
    case .noise: bytes.insert(contentsOf: random.text(scalars: 12).utf8, at: place)
    case .emptied: bytes = []
    case .lineGone, .lineTwice, .linesSwapped, .otherValue, .extremeNumber:
      var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
      spoil(&lines, &random)
      bytes = Array(lines.joined(separator: [0x0A]))
    }
    return bytes
  }

  private func spoil(_ lines: inout [[UInt8]], _ random: inout SeededRandom) {
    let (one, other) = (
      Int.random(in: lines.indices, using: &random), Int.random(in: lines.indices, using: &random)
    )
    let name = Array(lines[one].prefix { $0 != 0x3A })
    switch self {
    case .lineGone: lines.remove(at: one)
    case .lineTwice: lines.insert(lines[one], at: other)
    case .linesSwapped: lines.swapAt(one, other)
    case .otherValue: lines[one] = Array(name + lines[other].drop { $0 != 0x3A })
    case .extremeNumber:
      let numbers = [
        "9223372036854775807", "-9223372036854775808", "0", "-1", "99999999999999999999", "1e9", "9999-12-31",
        "0001-01-01",
      ]
      lines[one] = name + Array(": \(numbers.randomElement(using: &random) ?? "")".utf8)
    default: break
    }
  }
}
