import Foundation
import TestSupport
import Testing

@testable import Exchange
@testable import Workbook

@Suite("Workbooks of the old kind")
struct XlsTests {
  private static let day = "yyyy\"年\"m\"月\"d\"日\""
  private static let shown = WrittenWorkbook([
    .init("说明", isHidden: true, [[.text("看不见")]]), .init("空", []),
    .init(
      "应收账款",
      [
        [.text("客户"), .text("号")], [],
        [.text("甲公司"), .number(42, "000000"), .number(46_331, day), .number(1234.5, "\"¥\"#,##0.00")],
        [.blank, .truth(true), .error("#REF!"), .number(13_800_001_111), .number(-0.1)],
        [.text("a\nb"), .text("😀"), .number(0.05, "0%")],
      ]),
    .init("二", [[.number(1)]]),
  ])

  @Test("Both kinds of file say the same, and the first sheet shown that holds something is taken")
  func both() throws {
    for file in [Self.shown.xlsx, Self.shown.xls, Self.shown.records] {
      #expect(
        try Sheets.rows(file) == [
          "1: 客户|号", "3: 甲公司|000042|2026-11-05|¥1234.5", "4: |TRUE|#REF!|13800001111|-0.1", "5: a\nb|😀|5%",
        ])
      let workbook = try #require(try Workbook(file))
      #expect(workbook.sheets.map(\.name) == ["说明", "空", "应收账款", "二"])
      #expect(workbook.sheets.map(\.isFilled) == [true, false, true, true])
      #expect(workbook.sheets.map(\.isHidden) == [true, false, false, false])
      #expect(try Sheets.rows(file, sheet: "二") == ["1: 1"])
      #expect(try Sheets.rows(file, sheet: "1") == ["1: 看不见"])
      #expect(throws: WorkbookRefusal.noSheet("5")) { try workbook.place(ofSheet: "5") }
      #expect(throws: WorkbookRefusal.noSheet("三")) { try workbook.place(ofSheet: "三") }
    }
  }

  @Test("Days counted from 1904 are those days")
  func from1904() throws {
    var book = WrittenWorkbook([.init("S", [[.number(44_869, "yyyy-mm-dd")]])])
    book.is1904 = true
    for file in [book.xlsx, book.xls] { #expect(try Sheets.rows(file) == ["1: 2026-11-05"]) }
  }

  @Test("Texts cut in the middle by the end of a record are put together, of one byte a character or two")
  func longTexts() throws {
    let texts = (0..<400).map { "第\($0)家公司" + String(repeating: "长", count: $0) }
    let book = WrittenWorkbook([.init("S", texts.map { [.text($0)] })])
    #expect(try Sheets.rows(book.xls) == texts.enumerated().map { "\($0 + 1): \($1)" })
    // One byte a character before the cut, two behind it.
    let head: [UInt8] = [1, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0x61, 0x62]
    let globals =
      record(0x809, [0, 6, 5, 0]) + record(0x85, [0, 0, 0, 0, 0, 0, 1, 0, 0x53])
      + record(0xFC, head) + record(0x3C, [1, 0x32, 0x75, 0x63, 0]) + record(0x0A, [])
    var whole = globals
    whole.replaceSubrange(12..<16, with: [UInt8(globals.count), 0, 0, 0])
    let sheet =
      record(0x809, [0, 6, 0x10, 0]) + record(0xFD, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]) + record(0x0A, [])
    #expect(try Sheets.rows(WrittenWorkbook.compound("Workbook", whole + sheet)) == ["1: ab甲c"])
    // As many texts as it says need not be there, but those that cells name.
    let count = whole.indices.first { whole[$0..<$0 + 8].elementsEqual(head.prefix(8)) } ?? 0
    whole[count + 4] = 9
    #expect(try Sheets.rows(WrittenWorkbook.compound("Workbook", whole + sheet)) == ["1: ab甲c"])
    let other =
      record(0x809, [0, 6, 0x10, 0]) + record(0xFD, [0, 0, 0, 0, 0, 0, 1, 0, 0, 0]) + record(0x0A, [])
    #expect(throws: WorkbookRefusal.damaged) {
      try Sheets.rows(WrittenWorkbook.compound("Workbook", whole + other))
    }
  }

  private func record(_ number: Int, _ bytes: [UInt8]) -> [UInt8] { WrittenWorkbook.record(number, bytes) }

  /// A sheet as programs write that know only this, after the head of a version: texts in bytes of a code page.
  private func sheet(head: [UInt8], _ label: Int, _ number: Int, _ looks: [UInt8], _ rows: [[Any]]) throws
    -> [UInt8]
  {
    var bytes = head
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let place = WrittenWorkbook.short(row) + WrittenWorkbook.short(column) + looks
        if let text = cell as? String {
          let coded = try Python.coded(text, "gb18030")
          let length = label == 0x04 ? [UInt8(coded.count)] : WrittenWorkbook.short(coded.count)
          bytes += record(label, place + length + coded)
        } else if let value = cell as? Double {
          bytes += record(number, place + WrittenWorkbook.double(value))
        }
      }
    }
    return bytes + record(0x0A, [])
  }

  @Test(
    "A sheet of records alone is read as many programs of China write it, in whatever version, its texts in GBK"
  )
  func records() throws {
    let rows: [[Any]] = [
      ["往来单位名称", "单据编号", "应收金额"], ["北京华联商厦有限公司", "F001", 1234.5], ["上海申浦", "F002", 0.1],
    ]
    let versions: [([UInt8], Int, Int, [UInt8])] = [
      (record(0x809, [0, 0, 0x10, 0, 0, 0, 0, 0]), 0x204, 0x203, [0, 0]),
      (record(0x809, [0, 5, 0x10, 0, 0, 0, 0, 0]), 0x204, 0x203, [0, 0]),
      (record(0x409, [0, 0, 0x10, 0, 0, 0]), 0x204, 0x203, [0, 0]),
      (record(0x209, [0, 0, 0x10, 0, 0, 0]), 0x204, 0x203, [0, 0]),
      (record(0x009, [2, 0, 0x10, 0]), 0x04, 0x03, [0, 0, 0]),
      (record(0x809, [0, 5, 0x10, 0, 0, 0, 0, 0]) + record(0x42, [0xA8, 3]), 0x204, 0x203, [0, 0]),
      (record(0x809, [0, 5, 0x10, 0, 0, 0, 0, 0]) + record(0x42, [0xE4, 4]), 0x204, 0x203, [0, 0]),
    ]
    for (head, label, number, looks) in versions {
      let file = try sheet(head: head, label, number, looks, rows)
      #expect(
        try Sheets.rows(file) == [
          "1: 往来单位名称|单据编号|应收金额", "2: 北京华联商厦有限公司|F001|1234.5", "3: 上海申浦|F002|0.1",
        ])
    }
  }

  @Test(
    "Formulas say what they came to: a number, a text that follows, truth, an error; short numbers what they are"
  )
  func formulas() throws {
    let start: [UInt8] = [0, 0, 0, 0, 0, 0]
    func formula(_ result: [UInt8]) -> [UInt8] { record(0x06, start + result + [0, 0, 0, 0, 0, 0, 0, 0]) }
    let cases: [([UInt8], String)] = [
      (formula(WrittenWorkbook.double(2.5)), "2.5"),
      (
        formula([0, 0, 0, 0, 0, 0, 0xFF, 0xFF]) + record(0x221, [0]) + record(0x207, [2, 0, 0, 0x6F, 0x6B]),
        "ok"
      ),
      (formula([1, 0, 1, 0, 0, 0, 0xFF, 0xFF]), "TRUE"),
      (formula([2, 0, 7, 0, 0, 0, 0xFF, 0xFF]), "#DIV/0!"),
      (record(0x27E, start + [0x01, 0, 0x59, 0x40]), "1"), (record(0x27E, start + [0x0E, 0, 0, 0]), "3"),
      (record(0x27E, start + [0xFE, 0xFF, 0xFF, 0xFF]), "-1"),
      (record(0xBD, [0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 10, 0, 0, 0, 1, 0]), "1|2"),
      (record(0xD6, start + [2, 0, 0, 0x68, 0x69, 0, 0]), "hi"),
    ]
    for (records, read) in cases {
      let file = record(0x809, [0, 6, 0x10, 0]) + records + record(0x0A, [])
      #expect(try Sheets.rows(file) == ["1: " + read])
    }
  }

  @Test(
    "A workbook under a password is named so, of the old kind and the present one; another office file too")
  func locked() throws {
    let old = record(0x809, [0, 6, 5, 0]) + record(0x2F, [1, 0, 1, 0]) + record(0x0A, [])
    for file in [WrittenWorkbook.compound("Workbook", old), old] {
      #expect(throws: WorkbookRefusal.locked) { try Workbook(file) }
    }
    let present = WrittenWorkbook.compound("EncryptedPackage", [1, 2, 3])
    #expect(throws: WorkbookRefusal.locked) { try Workbook(present) }
    #expect(throws: WorkbookRefusal.other(.document)) {
      try Workbook(WrittenWorkbook.compound("WordDocument", [1, 2, 3]))
    }
  }

  @Test("Chains of sectors that run in a circle or out of the file are damage")
  func circles() throws {
    let file = Self.shown.xls
    for value in [UInt8](repeating: 0, count: 1) + [1, 2, 3, 0x7F, 0xFF] {
      for place in 512..<560 {
        var spoiled = file
        spoiled[place] = value
        _ = try? Sheets.rows(spoiled)
      }
    }
    // The stream's second sector leads back to its first.
    var circle = file
    circle.replaceSubrange(524..<528, with: [2, 0, 0, 0])
    #expect(throws: WorkbookRefusal.damaged) { try Sheets.rows(circle) }
  }
}
