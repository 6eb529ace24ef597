import Foundation
import SalesBook
import Testing

@testable import Exchange

@Suite("One table in many dresses")
struct DressedTableTests {
  /// The seeds of `ROUNDS_DRESSES`, so many from a number on (`1000,200`), else of 200.
  private static let seeds: Range<UInt64> = {
    let words =
      ProcessInfo.processInfo.environment["ROUNDS_DRESSES"]?.split(separator: ",").compactMap { UInt64($0) }
      ?? []
    return words.count == 2 ? words[0]..<(words[0] + words[1]) : 0..<200
  }()

  @Test(
    "Two hundred shapes of one list make the same records, with a question in few and a wrong record in none")
  func dresses() throws {
    let dressed = Self.seeds.map(DressedTable.init(seed:))
    let files = try Python.answer(
      "import base64\nanswer = [base64.b64encode(t.encode(c)).decode() for t, c in given]",
      to: dressed.map { [$0.text, $0.codec] }, as: [String].self)
    var questions = 0
    for (table, file) in zip(dressed, files) {
      var book = ImportedBook()
      do {
        let bytes = try table.workbook ?? Array(#require(Data(base64Encoded: file)))
        let outcome = try book.take(bytes, as: .receivables)
        if !outcome.badRows.isEmpty { questions += 1 }
      } catch is ImportRefusal {
        questions += 1
        continue
      }
      let wrong = facts(of: book).subtracting(DressedTable.facts)
      #expect(wrong.isEmpty, "\(table.dress): \(wrong)")
      if facts(of: book).count < DressedTable.facts.count { questions += 1 }
    }
    #expect(questions * 10 <= dressed.count, "\(questions) of \(dressed.count) ask")
  }

  private func facts(of imported: ImportedBook) -> Set<DressedTable.Fact> {
    let replay = Replay(imported.book, asOf: .endOfTime)
    return Set(
      imported.book.invoices.all.map { invoice in
        DressedTable.Fact(
          customer: imported.book.customers[invoice.customer]?.name ?? "", number: invoice.number,
          issued: invoice.issued.iso, due: invoice.due.iso, cents: invoice.amount.minor,
          paid: invoice.amount.minor - replay.open(invoice).minor)
      })
  }
}
