import SalesBook
import TestSupport
import Testing
import TextCanvas

@testable import Screens

/// No sentence, no line of history shows an ID where people know a record by
/// something better.
@Suite("Records are named by what people know them by")
struct RecordNameTests {
  /// A book with one record of every noun, of IDs that are told from any other
  /// text.
  private static let book: Book = {
    var book = Book()
    func put<Record: BookRecord>(_: Record.Type, _ book: inout Book) {
      var record = Record.filled(7)
      for reference in Record.fields.references {
        record = record.naming(reference.target == .person ? "li" : "000007", in: reference.field)
      }
      book.put(record)
    }
    for noun in Noun.allCases { put(noun.record, &book) }
    return book
  }()

  private static let id = "000007"

  /// Everything the book may refuse of a record, or an undo may meet.
  private static func refusals(_ noun: Noun, _ key: String) -> [Refusal] {
    [
      .gone(noun, key: key), .alreadySo(noun, key: key), .inUse(noun, key: key, by: .invoice),
      .changedMeanwhile(noun, key: key, field: "Note", seen: "a", now: "b"),
    ]
      + noun.references.map {
        let other = $0.target.isKnownByID ? key : "li"
        return .changedMeanwhile(noun, key: key, field: $0.field, seen: other, now: other)
      }
  }

  private static func block(_ noun: Noun, _ key: String) -> UndoBlock {
    let reasons: [UndoObstacle.Reason] =
      [.gone, .changedSince(field: "Note", by: .colleague("li"))]
      + Noun.allCases.map { .namedBy($0, key: $0.isKnownByID ? key : "li") }
    let entry = HistoryEntry(
      sequence: 7, at: "", by: "li", day: SmallBook.today, keyword: "hand-edit", did: "", about: nil,
      records: [])
    return UndoBlock(
      entry, putsBack: false, obstacles: reasons.map { UndoObstacle(noun: noun, key: key, reason: $0) },
      free: 0, next: nil)
  }

  @Test("Neither a refusal nor what stands in the way of an undo shows an ID", arguments: Noun.allCases)
  func sentences(noun: Noun) {
    for words in WordsTests.all {
      for book in [RecordNameTests.book, Book()] {
        let sentences =
          RecordNameTests.refusals(noun, RecordNameTests.id).map {
            words.sentence($0, WordsTests.desk, in: book)
          }
          + RecordNameTests.block(noun, RecordNameTests.id).obstacles.map {
            words.sentence([$0], nil, in: book)
          }
        for sentence in sentences where noun.isKnownByID {
          #expect(!sentence.contains(RecordNameTests.id), "\(sentence)")
          #expect(sentence.contains(words.name(of: noun)) || words.language == .english, "\(sentence)")
        }
      }
    }
  }

  @Test("A record of the book is told by more than its noun", arguments: Noun.allCases)
  func telling(noun: Noun) {
    let book = TellingBook(RecordNameTests.book)
    func key<Record: BookRecord>(_: Record.Type) -> String { Record.filled(7).key.text }
    for words in WordsTests.all {
      let name = words.name(of: RecordName(noun, key(noun.record)), in: book)
      #expect(name.count > words.name(of: noun).count, "\(name)")
    }
  }

  @Test(
    "The history shows no ID, of whatever record, come, changed or gone",
    arguments: Noun.allCases.filter(\.isKnownByID))
  func history(noun: Noun) throws {
    func change<Record: BookRecord>(_: Record.Type) -> [Change] {
      let record = RecordNameTests.book[keyPath: Record.table].all.first { _ in true }
      return record.map { [.add($0), .remove($0)] } ?? []
    }
    for records in change(noun.record).map({ [$0.history].compactMap { $0 } }) {
      let entry = HistoryEntry(
        sequence: 1, at: "2026-11-23T10:42:07+08:00", by: "li", day: SmallBook.today, keyword: "hand-edit",
        did: "", about: nil, records: records)
      for words in WordsTests.all {
        let shown = HistoryRows.rows(ConcernedHistory([entry]), words, in: RecordNameTests.book).flatMap {
          $0.cells.map(\.text)
        }
        #expect(!shown.contains { $0.contains(RecordNameTests.id) }, "\(shown)")
        #expect(!words.said(of: entry, in: Book()).contains(RecordNameTests.id))
      }
    }
  }

  @Test("An entry is told in every language: what, who, which day, though its records are gone again")
  func said() throws {
    var small = try SmallBook.make()
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (try small.customer("苏州纺织").id, SmallBook.today)
    touch.channel = .visit
    let plan = try small.planned(LogTouch(touch))
    let entry = HistoryEntry(
      sequence: 9, at: "", by: "wang", day: SmallBook.today, keyword: "log-touch", did: plan.did, about: nil,
      records: plan.changes.compactMap(\.history))
    #expect(
      WordsTests.all.map { $0.said(of: entry, in: small.book) } == [
        "Logged a contact: visit 2026-11-23 (苏州纺织)", "记录联系：拜访 2026-11-23（苏州纺织）",
        "記錄聯絡：拜訪 2026-11-23（苏州纺织）",
      ])
  }
}

extension Noun {
  /// Whether its keys are drawn.
  fileprivate var isKnownByID: Bool { RecordName(self, "000007").isKnownByID }
}
