import SalesBook
import Testing

@testable import Exchange

@Suite("Waiting for a long import")
struct ImportWatchTests {
  private static let rows = ImportWatch.stride * 5 + 7
  private static let files: [(ImportKind, String)] = [
    (.receivables, text("Customer,Invoice,Due,Amount") { "C\($0 % 40),\($0),2026-02-25,5" }),
    (.customers, text("Customer,Phone") { "C\($0),\($0)" }),
    (.payments, text("Date,Payer,Amount") { "2026-11-20,C\($0),5" }),
  ]

  private static func text(_ head: String, _ row: (Int) -> String) -> String {
    ([head] + (0..<rows).map(row)).joined(separator: "\n") + "\n"
  }

  /// What an import is told to do with a watch: nil where nothing is to be written.
  private func plan(_ kind: ImportKind, _ text: String, _ watch: ImportWatch) throws -> Plan? {
    let csv = CsvTable(Array(text.utf8), watch: watch)
    let table = try ImportTable(csv, ColumnMapping(csv.header, as: kind), watch: watch)
    var ids = FreshIDs(CountedIDs())
    let operation = ImportFile(table, named: "file.csv", watch: watch).operation
    return try operation.outcome(on: Book(), as: ImportedBook.wang, drawing: &ids).plan
  }

  @Test(
    "It is told how far it has come, with counts, through every stage, and never goes back", arguments: files)
  func progress(_ kind: ImportKind, _ text: String) throws {
    var told: [ImportWatch.Progress] = []
    let watch = ImportWatch {
      told.append($0)
      return true
    }
    #expect(try plan(kind, text, watch) != nil)
    #expect(Set(told.map(\.stage)) == Set(ImportWatch.Stage.allCases))
    #expect(told.map(\.hundredths) == told.map(\.hundredths).sorted())
    #expect(told.allSatisfy { (0...100).contains($0.hundredths) })
    #expect(told.filter { $0.stage == .rows }.allSatisfy { $0.total == nil })
    #expect(
      told.filter { $0.stage != .rows }.allSatisfy { $0.total == Self.rows + 1 && $0.rows <= Self.rows })
    #expect(told.first?.rows == ImportWatch.stride)
  }

  @Test(
    "Broken off wherever it stands, nothing of it is written, and nobody is told any more", arguments: files)
  func brokenOff(_ kind: ImportKind, _ text: String) throws {
    var looks = 0
    _ = try plan(
      kind, text,
      ImportWatch { _ in
        looks += 1; return true
      })
    #expect(looks >= 3 * 5)
    for last in 1...looks {
      var count = 0
      let watch = ImportWatch { _ in
        count += 1
        return count < last
      }
      #expect(try plan(kind, text, watch) == nil, "after \(last) of \(looks)")
      #expect(watch.isOver && count == last)
    }
  }

  @Test("It is shown only so often, and what is soon done never")
  func pace() throws {
    var (now, shown) = (0, 0)
    let quick = ImportWatch(every: 250, by: { now }) { _ in
      shown += 1
      return true
    }
    _ = try plan(.customers, Self.files[1].1, quick)
    #expect(shown == 0)
    var looks = 0
    let slow = ImportWatch(
      every: 250,
      by: {
        now += 100
        return now
      }
    ) { _ in
      looks += 1
      return true
    }
    _ = try plan(.customers, Self.files[1].1, slow)
    #expect(looks > 1 && looks < 15)
  }
}
