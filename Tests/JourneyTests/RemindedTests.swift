import BookStore
import Foundation
import SalesBook
import Testing

/// What a letter that listed several due days was a reminder of, through the command line.
@Suite("Reminders of one due day and another, as typed")
struct RemindedTests {
  private let book: SmallBook

  init() throws { book = try SmallBook() }

  private func rounds(on day: String, _ arguments: String...) throws -> CommandRun {
    try CommandRun(["--book", book.path, "--today", day, "--lang", "en"] + arguments)
  }

  private func why(_ customer: String, on day: String) throws -> String {
    let run = try rounds(on: day, "today", "--format", "csv")
    let line = run.output.split(separator: "\n").first { $0.contains(customer) }
    return line.map(String.init) ?? ""
  }

  @Test("A letter that also listed a large sum due a month later is no reminder of that")
  func listedBeside() throws {
    let file = try book.file(
      "rows.csv",
      """
      Customer,Invoice,Issued,Due,Amount
      Orchard,B1,2026-11-02,2026-11-26,30000
      Orchard,B2,2026-11-02,2026-12-21,250000

      """)
    #expect(try rounds(on: "2026-11-03", "import", "receivables", file).status == 0)
    #expect(try why("Orchard", on: "2026-11-19").contains("remind") == false)
    #expect(try why("Orchard", on: "2026-11-20").contains("remind: B1 falls due 11-26"))
    let letter = try rounds(on: "2026-11-23", "letter", "reminder", "Orchard", "--sent")
    #expect(letter.status == 0 && letter.output.contains("B2"), "\(letter.output)\(letter.complaint)")
    #expect(try why("Orchard", on: "2026-11-23").contains("remind") == false)
    let paid = try rounds(on: "2026-11-26", "pay", "Orchard", "30000", "--invoice", "B1")
    #expect(paid.status == 0, "\(paid.complaint)")
    #expect(try why("Orchard", on: "2026-12-11").contains("remind: B2") == false)
    #expect(try why("Orchard", on: "2026-12-14").contains("remind: B2 falls due 12-21"))
    #expect(try rounds(on: "2026-12-15", "letter", "reminder", "Orchard", "--sent").status == 0)
    #expect(try why("Orchard", on: "2026-12-16").contains("remind") == false)
  }
}
