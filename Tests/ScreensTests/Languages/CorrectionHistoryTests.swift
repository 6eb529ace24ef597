import SalesBook
import TestSupport
import Testing
import TextCanvas

@testable import Screens

/// Whatever is corrected, the history tells of which field and from what to what.
@Suite("History tells a correction")
struct CorrectionHistoryTests {
  /// A book with two records of every noun, so that a reference can come to name another.
  private static let book: Book = {
    var book = Book()
    for noun in Noun.allCases {
      func put<Record: BookRecord>(_: Record.Type) {
        for one in [4, 7] { book.put(record(one, Record.self)) }
      }
      put(noun.record)
    }
    return book
  }()

  /// A record with something in every field, naming records of the same number.
  private static func record<Record: BookRecord>(_ number: Int, _: Record.Type) -> Record {
    var record = Record.filled(number)
    for reference in Record.fields.references {
      record = record.naming(known(reference.target, number), in: reference.field)
    }
    return record
  }

  private static func known(_ noun: Noun, _ number: Int) -> String {
    func key<Record: BookRecord>(_: Record.Type) -> String { Record.filled(number).key.text }
    return key(noun.record)
  }

  private struct Correction {
    let field: String
    let history: RecordHistory
  }

  /// Every field of a noun but its key, changed alone.
  private static func corrections(of noun: Noun) -> [Correction] {
    func open<Record: BookRecord>(_: Record.Type) -> [Correction] {
      let before = record(7, Record.self)
      return Record.fields.filter { $0.kind != .key }.compactMap { field in
        for number in [4, 1, 2, 3, 5, 6] {
          var values = field.write(record(number, Record.self))
          if field.kind == .currency { values = ["EUR"] }
          if field.kind == .flag { values = ["no"] }
          if case .reference(let target) = field.kind { values = [known(target, 4)] }
          var after = before
          do throws(FieldError) { try after.set(field.name, to: values) } catch { continue }
          guard let history = Change.change(before, to: after).history,
            history.fields.contains(where: { $0.name == field.name })
          else { continue }
          return Correction(field: field.name, history: history)
        }
        return nil
      }
    }
    return open(noun.record)
  }

  private func fieldNames(of noun: Noun) -> Set<String> {
    func open<Record: BookRecord>(_: Record.Type) -> Set<String> {
      Set(Record.fields.filter { $0.kind != .key }.map(\.name))
    }
    return open(noun.record)
  }

  private func entry(_ noun: Noun, _ record: RecordHistory, because: String = "") -> HistoryEntry {
    HistoryEntry(
      sequence: 9, at: "2026-11-23T10:42:07+08:00", by: "wang", day: SmallBook.today,
      keyword: JournalWord.edit(noun).text, did: "", because: because, about: nil, records: [record])
  }

  @Test(
    "Every field of every noun, changed, stands in history by its own name, from what to what",
    arguments: Noun.allCases)
  func fields(noun: Noun) throws {
    let corrections = Self.corrections(of: noun)
    #expect(Set(corrections.map(\.field)) == fieldNames(of: noun))
    for correction in corrections {
      let entry = entry(noun, correction.history)
      for words in WordsTests.all {
        let told = words.told(ConcernedHistory([entry]), in: Self.book)
        let field = try #require(told.first?.records.first?.fields.first)
        let name =
          noun == .setting
          ? words.name(ofSetting: entry.records[0].key) ?? entry.records[0].key
          : words.name(ofField: correction.field, of: noun)
        #expect(told[0].records[0].fields.contains { $0.name == name }, "\(field)")
        for field in told[0].records[0].fields {
          #expect(field.was != field.now && !field.was.isEmpty && !field.now.isEmpty, "\(field)")
          #expect(!(field.was + field.now).contains("00000"), "an ID tells nobody anything: \(field)")
          let line = "\(field.name) \(field.was) -> \(field.now)"
          #expect(words.lines(of: told[0]).contains(line), "\(line)")
          let rows = HistoryRows.rows(ConcernedHistory([entry]), words, in: Self.book)
          #expect(rows.contains { $0.cells.last?.text == "\(field.was) -> \(field.now)" }, "\(line)")
        }
      }
    }
  }

  @Test(
    "Money is told with its currency as it was, though the record is gone by now",
    arguments: Language.allCases)
  func gone(language: Language) throws {
    let small = try SmallBook.make()
    var payment = Payment(key: ID(code: 77))
    (payment.customer, payment.day) = (try small.customer("北京华联").id, SmallBook.today)
    payment.amount = Money(minor: 50_000, .cny)
    var corrected = payment
    corrected.amount.minor = 60_000
    let corrections = [Change.add(payment), .change(payment, to: corrected), .remove(corrected)]
    let entries = corrections.compactMap(\.history).enumerated().map { number, record in
      HistoryEntry(
        sequence: number + 1, at: "2026-11-23T10:42:07+08:00", by: "wang", day: SmallBook.today,
        keyword: ["take-payment", "correct-payment", "remove-payments"][number], did: "", about: nil,
        records: [record])
    }
    let words = Words(language)
    let told = words.told(ConcernedHistory(entries.reversed()), in: small.book)
    #expect(words.lines(of: told[1]) == ["\(words.name(ofField: "Amount", of: .payment)) ¥500 -> ¥600"])
    #expect(told[1].did.contains("¥600") && told[2].did.contains("¥500"), "\(told)")
    #expect(told.allSatisfy { $0.did.contains("北京华联") }, "\(told)")
  }

  @Test("What was done to many is told by their number, in one sentence", arguments: Language.allCases)
  func many(language: Language) throws {
    let changes = (1...200).flatMap { number -> [Change] in
      var (invoice, allocation) = (Invoice(key: ID(code: UInt32(number))), Allocation(key: .none))
      (invoice.number, invoice.due) = ("INV-\(number)", SmallBook.today)
      allocation.invoice = invoice.id
      return [.add(invoice), .add(allocation)]
    }
    let entry = HistoryEntry(
      sequence: 9, at: "2026-11-23T10:42:07+08:00", by: "wang", day: SmallBook.today,
      keyword: "import-receivables", did: "", about: nil, records: changes.compactMap(\.history))
    let words = Words(language)
    let sentence = words.done(entry, changes, in: Self.book, from: SmallBook.today)
    #expect(sentence.count < 120 && sentence.contains(words.count(200, .invoice)), "\(sentence)")
  }

  @Test("Why something was taken away is told", arguments: Language.allCases)
  func reason(language: Language) throws {
    let words = Words(language)
    let entry = entry(.holiday, Self.corrections(of: .holiday)[0].history, because: "typed twice")
    let told = words.told(ConcernedHistory([entry]), in: Self.book)
    let why = words.name(ofField: "Reason", of: .dispute) + words.general.colon + "typed twice"
    #expect(words.lines(of: told[0]).contains(why))
    let rows = HistoryRows.rows(ConcernedHistory([entry]), words, in: Self.book)
    #expect(rows.contains { $0.cells.map(\.text) == [why] })
  }
}
