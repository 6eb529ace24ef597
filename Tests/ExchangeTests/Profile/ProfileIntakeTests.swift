import SalesBook
import Testing

@testable import Exchange

@Suite("An import writes how its file is to be read, along with what it brings")
struct ProfileIntakeTests {
  private let text = "Customer,Invoice,Due,Deadline,Amount\nAcme,1,2026-10-01,2026-12-01,5\n"

  private func profile(_ place: Int?) -> ImportProfile {
    var reading = ImportReading(.receivables)
    if let place { reading.columns = [.due: place] }
    return reading.profile(
      ofShape: "0badcafe", header: ["Customer", "Invoice", "Due", "Deadline", "Amount"])
  }

  /// What the import of that text does to a book.
  private func take(
    _ text: String, _ wish: ProfileWish, into imported: inout ImportedBook, on day: Day = ImportedBook.today
  ) throws -> (outcome: ImportOutcome, changes: [Change]) {
    let csv = CsvTable(Array(text.utf8))
    let table = try ImportTable(csv, ColumnMapping(csv.header, as: .receivables))
    let author = Author(login: "wang", day: day, insists: true)
    let operation = ImportFile(table, named: "file.csv", remembering: wish).operation
    let (outcome, plan) = try operation.outcome(on: imported.book, as: author, drawing: &imported.ids)
    let changes = plan?.changes ?? []
    for change in changes { imported.book.apply(change) }
    return (outcome, changes)
  }

  @Test("A wish is kept once, with its day; the same file again writes nothing")
  func once() throws {
    var book = ImportedBook()
    #expect(try take(text, .keep(profile(3)), into: &book).outcome.profile?.columns == "due: Deadline")
    #expect(book.book.importProfiles["0badcafe"]?.day == ImportedBook.today)
    #expect(try take(text, .keep(profile(3)), into: &book).changes.isEmpty)
  }

  @Test("That it was gone by again is kept where the file brings something, and not told of")
  func usedAgain() throws {
    var book = ImportedBook()
    _ = try take(text, .keep(profile(3)), into: &book)
    let later = ImportedBook.today + 7
    let more = text + "Acme,2,2026-10-01,2026-12-01,6\n"
    #expect(try take(text, .keep(profile(3)), into: &book, on: later).changes.isEmpty)
    #expect(try take(more, .keep(profile(3)), into: &book, on: later).outcome.profile == nil)
    #expect(book.book.importProfiles["0badcafe"]?.day == later)
  }

  @Test("Another wish takes the place of it, and none forgets it, though the rows are known")
  func anew() throws {
    var book = ImportedBook()
    _ = try take(text, .keep(profile(3)), into: &book)
    #expect(try take(text, .keep(profile(2)), into: &book).changes.count == 1)
    #expect(book.book.importProfiles["0badcafe"]?.columns == "due: Due")
    #expect(try take(text, .nothing, into: &book).changes.isEmpty)
    #expect(try take(text, .forget("0badcafe"), into: &book).changes.count == 1)
    #expect(book.book.importProfiles.count == 0)
  }

  @Test("Nothing is kept of a file of which no row can be read")
  func unread() throws {
    var book = ImportedBook()
    let bad = "Customer,Invoice,Due,Deadline,Amount\nAcme,1,soon,soon,5\n"
    #expect(try take(bad, .keep(profile(3)), into: &book).changes.isEmpty)
  }
}
