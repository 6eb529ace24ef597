import Foundation
import TestSupport
import Testing

@testable import Exchange
@testable import Workbook

@Suite("Spoiled workbooks")
struct SpoiledWorkbookTests {
  /// How many times each file is spoiled: `ROUNDS_SPOILS`, else 300.
  private static let count = ProcessInfo.processInfo.environment["ROUNDS_SPOILS"].flatMap(Int.init) ?? 300

  private static let book = WrittenWorkbook([
    .init(
      "应收",
      (0..<60).map { row in
        [
          .text("客户\(row)"), .number(Double(row) * 1.1, "#,##0.00"),
          .number(46_000 + Double(row), "yyyy-mm-dd"),
        ]
      }), .init("二", [[.text("x"), .error("#N/A"), .truth(false)]]),
  ])

  private enum Kind: String, CaseIterable {
    case xlsx, packed, xls, records
  }

  private func file(_ kind: Kind) throws -> [UInt8] {
    switch kind {
    case .xlsx: Self.book.xlsx
    case .packed: try Python.packed(Self.book.parts.map { [$0.name, $0.text] })
    case .xls: Self.book.xls
    case .records: Self.book.records
    }
  }

  @Test(
    "However the bytes of a workbook are changed or cut, it is read or refused, and neither ends the program nor hangs",
    arguments: Kind.allCases)
  private func spoiled(kind: Kind) throws {
    let whole = try file(kind)
    var random = SeededNumbers(seed: 1_860)
    var refused = 0
    for _ in 0..<Self.count {
      var file = whole
      switch Int.random(in: 0..<4, using: &random) {
      case 0: file.removeLast(Int.random(in: 1..<file.count, using: &random))
      case 1:
        let place = Int.random(in: 0..<file.count - 1, using: &random)
        file.removeSubrange(place..<min(file.count, place + Int.random(in: 1..<64, using: &random)))
      default:
        for _ in 0..<Int.random(in: 1...8, using: &random) {
          let place = Int.random(in: 0..<file.count, using: &random)
          file[place] =
            [0, 0xFF, 0x7F, file[place] ^ 1 << UInt8.random(in: 0..<8, using: &random)].randomElement(
              using: &random) ?? 0
        }
      }
      do {
        guard let workbook = try Workbook(file) else { continue }
        for place in workbook.sheets.indices { _ = CsvTable(try workbook.grid(of: place)) }
      } catch {
        refused += 1
      }
    }
    #expect(refused > Self.count / 10)
  }

  @Test("A packed workbook cut anywhere is refused")
  func cut() throws {
    let whole = try file(.packed)
    for length in stride(from: 4, to: whole.count - 1, by: 97) {
      #expect(throws: WorkbookRefusal.self) { try Workbook(Array(whole.prefix(length))) }
    }
  }
}
