import SalesBook
import TestSupport
import Testing

@testable import BookStore

@Suite("Tables and tail")
struct SplitHistoryTests {
  /// A history of a few hundred deeds, some taken back, with every table as it
  /// was each time the book was posted.
  private struct Chronicle {
    let disk = ModelDisk()
    let store: BookStore
    /// The texts each table had, oldest first; nil while it was not there.
    var texts: [Noun: [[UInt8]?]] = [:]

    init(seed: UInt64) throws {
      store = try newBook(on: disk)
      var deeds = RandomDeeds(seed: seed, today: today)
      keep()
      for word in (0..<3).flatMap({ _ in JournalWord.all.shuffled(using: &deeds.random) }) {
        switch word {
        case .deed(.undo):
          _ = try? store.undo(partly: Bool.random(using: &deeds.random), by: wang, at: moment)
        case .deed(.redo): _ = try? store.redo(by: wang, at: moment)
        default:
          guard let operation = deeds.operation(word, on: store.book) else { continue }
          _ = try? store.commit(operation, by: wang, at: moment)
        }
        if Int.random(in: 0..<25, using: &deeds.random) == 0 {
          try store.post(day: today, at: moment)
          keep()
        }
      }
    }

    private mutating func keep() {
      for noun in Noun.allCases { texts[noun, default: []].append(disk.platter[noun.fileName]) }
    }

    /// The disk with some of its tables as they once were.
    func disk(with random: inout SeededRandom) -> ModelDisk {
      var platter = disk.platter
      for noun in Noun.allCases where Bool.random(using: &random) {
        guard let text = texts[noun]?.randomElement(using: &random), let text else { continue }
        platter.replace(noun.fileName, text)
      }
      return ModelDisk(platter)
    }
  }

  @Test(
    "Any split of a history into tables and tail, with any older copy of any table, gives the same book",
    arguments: 1...6)
  func anySplit(seed: UInt64) throws {
    let chronicle = try Chronicle(seed: seed)
    var random = SeededRandom(seed: seed + 100)
    // What came may have been taken away again, but for customers.
    #expect(chronicle.store.book.customers.count > 3)
    let expected = Likeness(chronicle.store.book)
    for _ in 0..<12 {
      let disk = chronicle.disk(with: &random)
      let opened = try opened(beside: disk, idsFrom: 500_000)
      expectEqual(Likeness(opened.book), expected)
      // It may be worked on as well: everything the last entries made can go.
      for _ in 0..<5 { _ = try? opened.undo(partly: true, by: wang, at: moment) }
      expectEqual(Likeness(try BookStore(opening: ModelDisk(beside: disk)).book), Likeness(opened.book))
    }
  }

  private func expectEqual(_ one: Likeness, _ other: Likeness) {
    #expect(one.records == other.records)
    #expect(one.children == other.children)
    #expect(one.standings == other.standings)
  }
}

/// All that two books have to have in common to be the same.
private struct Likeness {
  /// Every record, in the order the tables have them.
  var records: [String] = []
  /// What belongs to each record, as the links find it.
  var children: [String: [String]] = [:]
  /// What is open of every customer, overdue and promised, on a day.
  var standings: [String] = []

  init(_ book: Book) {
    for noun in Noun.allCases { add(noun.record, of: book) }
    let replay = Replay(book, asOf: today)
    for slot in book.customers.slots {
      let promises = replay.promises(ofCustomer: slot)
      let standing = replay.standing(ofCustomer: slot)
      let outcomes = promises.map { "\($0.promise.id.text) \($0.outcome.rawValue) \($0.received)" }
      let next = standing.nextFollowUp.flatMap { book.followUps[slot: $0]?.id }
      let last = standing.lastTouch.flatMap { book.touches[slot: $0]?.id }
      standings.append("\(standing.owed) \(standing.overdue) \(standing.daysOverdue) \(outcomes)")
      standings.append("\(next?.text ?? "-") \(last?.text ?? "-") \(standing.next?.iso ?? "-")")
    }
  }

  private mutating func add<Record: BookRecord>(_: Record.Type, of book: Book) {
    let all = book[keyPath: Record.table].all.map { $0 }
    records += all.map { "\(Record.noun.rawValue) \($0.key.text): \($0.written)" }
    for (one, others) in book.dependents(of: all.map { RecordName(Record.noun, $0.key.text) }) {
      children["\(one.noun.rawValue) \(one.key)"] = others.map { "\($0.noun.rawValue) \($0.key)" }
    }
  }
}
