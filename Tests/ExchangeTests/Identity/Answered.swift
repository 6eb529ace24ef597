import SalesBook
import Testing

@testable import Exchange

extension ImportedBook {
  /// Brings a file in as nobody insists, with what is said of likenesses, and says what it came to.
  mutating func ask(
    _ text: String, as kind: ImportKind, same: [Noun] = [], new: [Noun] = [], from source: String? = nil,
    isComplete: Bool = false, on day: String = "2026-11-23", insists: Bool = false
  ) throws -> ImportOutcome {
    var answers = LikenessAnswers()
    for noun in same { answers.say(.same, ofAll: noun) }
    for noun in new { answers.say(.new, ofAll: noun) }
    let csv = CsvTable(Array(text.utf8))
    let table = try ImportTable(csv, ColumnMapping(csv.header, as: kind))
    let operation = ImportFile(
      table, named: "file.csv", from: source, answers: answers, isComplete: isComplete
    ).operation
    var ids = ids
    defer { self.ids = ids }
    let author = Author(login: "wang", day: try #require(Day(iso: day)), insists: insists)
    let (outcome, plan) = try operation.outcome(on: book, as: author, drawing: &ids)
    for change in try plan?.decided(as: author).changes ?? [] { book.apply(change) }
    return outcome
  }

  /// The payments as `day amount payer reference`, by day; a day nobody tells has a `?`.
  var receipts: [String] {
    book.payments.all.map { payment in
      [
        payment.day.iso + (payment.dayUnknown ? "?" : ""), payment.amount.decimal, payment.payer,
        payment.reference,
      ].filter { !$0.isEmpty }.joined(separator: " ")
    }.sorted()
  }
}
