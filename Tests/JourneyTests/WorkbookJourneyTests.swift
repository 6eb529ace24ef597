import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing
import TextCanvas

@Suite("Workbooks are brought in as they are")
struct WorkbookJourneyTests {
  private let book: SmallBook

  init() throws { book = try SmallBook() }

  /// Titles, a header, three invoices, one with an error in it, a total; a cover before, a sheet of customers after.
  private static let workbook = WrittenWorkbook([
    .init("封面", isHidden: true, [[.text("看不见")]]),
    .init(
      "应收明细",
      [
        [.text("应收账款明细表")], [],
        [.text("客户名称"), .text("发票号"), .text("开票日期"), .text("到期日"), .text("金额")],
        [
          .text("甲公司"), .number(42, "000000"), .number(46_300, "yyyy-mm-dd"), .number(46_331, "m/d/yy"),
          .number(1234.5, "\"¥\"#,##0.00"),
        ],
        [
          .text("乙公司"), .text("F2"), .number(46_300, "yyyy-mm-dd"), .number(46_331, "m/d/yy"),
          .error("#REF!"),
        ],
        [.text("乙公司"), .text("F3"), .number(46_300, "yyyy-mm-dd"), .number(46_331, "m/d/yy"), .number(0.1)],
        [.text("合计"), .blank, .blank, .blank, .number(1234.6)],
      ]),
    .init("客户", [[.text("客户名称"), .text("电话")], [.text("丁公司"), .number(13_800_009_999)]]),
  ])

  private func write(_ bytes: [UInt8], as name: String) throws -> String {
    let folder = book.path + "/../\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + name))
    return folder + "/" + name
  }

  private func bringIn(
    _ kind: String, _ file: String, _ arguments: String..., language: String = "en"
  ) throws -> CommandRun {
    try CommandRun(
      ["--book", book.path, "--today", SmallBook.day, "--lang", language, "import", kind, file]
        + ["--report", file + ".bad"] + arguments)
  }

  @Test(
    "The first sheet shown with anything on it comes in, others are told, what is wrong is named by its row",
    arguments: ["应收.xlsx", "应收.xls", "export", "wrong.csv"])
  func sheet(name: String) throws {
    let file = try write(name == "应收.xls" ? Self.workbook.xls : Self.workbook.xlsx, as: name)
    let run = try bringIn("receivables", file)
    #expect(run.status == 1 && run.complaint.contains("1 of 3 rows"), "\(run.complaint)")
    #expect(run.output.hasPrefix("\(name): 4 rows, sheet 应收明细 (2 of 3)\n"), "\(run.output)")
    #expect(run.output.contains("  not read: 1 封面 (hidden), 3 客户; --sheet takes another\n"))
    #expect(run.output.contains("left out, above the table (1): line 1 \"应收账款明细表\"\n"))
    #expect(run.output.contains("left out, totals (1): line 7 \"合计\"\n"))
    #expect(run.output.contains("  line 5: Amount: the spreadsheet has no result there but \"#REF!\""))
    let invoices = try book.read().book.invoices.all.filter { ["000042", "F3"].contains($0.number) }
    #expect(invoices.map(\.amount.decimal) == ["1234.50", "0.10"])
    #expect(invoices.map(\.due.iso) == ["2026-11-05", "2026-11-05"])
    let report = try String(contentsOfFile: file + ".bad", encoding: .utf8)
    #expect(report.hasSuffix("乙公司,F2,2026-10-05,2026-11-05,#REF!\r\n"), "\(report)")
    let again = try bringIn("receivables", file)
    #expect(again.output.contains("\n0 new; 0 changed; 1 bad row\n"), "\(again.output)")
  }

  @Test(
    "--sheet takes another by name or number; one there is not, or a sheet of what is no workbook, is refused"
  )
  func otherSheet() throws {
    let file = try write(Self.workbook.xlsx, as: "a.xlsx")
    for sheet in ["客户", "3"] {
      let run = try bringIn("customers", file, "--sheet", sheet, language: "zh-Hans")
      #expect(run.status == 0 && run.output.contains("工作表“客户”（第 3 张，共 3 张）"), "\(run.output + run.complaint)")
    }
    #expect(try book.read().book.customers.all.first { $0.name == "丁公司" }?.phone == "13800009999")
    let run = try bringIn("customers", file, "--sheet", "4")
    #expect(run.status == 1)
    #expect(
      run.complaint
        == "rounds: the workbook has no sheet \"4\"; there are 1 封面 (hidden), 2 应收明细, 3 客户\n")
    let text = try write(Array("Name\nA\n".utf8), as: "a.csv")
    #expect(try bringIn("customers", text, "--sheet", "1").status == 1)
  }

  @Test(
    "A text by the name of a workbook is read as text, a web page named; a locked or damaged workbook is said so"
  )
  func disguises() throws {
    let text = try write(Array("客户名称\t电话\n戊公司\t1\n".utf8), as: "a.xls")
    #expect(try bringIn("customers", text).output.contains("1 customer new"))
    var cut = Self.workbook.xlsx
    cut.removeLast(100)
    let cases: [([UInt8], String)] = [
      (Array("<html><body><table><tr><td>客户</td></tr></table></body></html>".utf8), "a web page (HTML)"),
      (WrittenWorkbook.compound("EncryptedPackage", [1]), "under a password"), (cut, "damaged or incomplete"),
    ]
    for (bytes, sentence) in cases {
      let run = try bringIn("customers", try write(bytes, as: "b.xls"))
      #expect(run.status == 1 && run.complaint.contains(sentence), "\(run.complaint)")
    }
  }

  @Test("The desk brings a workbook in, and tells which sheets it did not read", arguments: ["xlsx", "xls"])
  func desk(kind: String) throws {
    let file = try write(kind == "xls" ? Self.workbook.xls : Self.workbook.xlsx, as: "应收." + kind)
    let desk = try book.desk(Size(width: 200, height: 40), language: "zh-Hans")
    #expect(desk.wait { $0.screen.contains("张伟商行") })
    desk.type("I" + file + "\r")
    #expect(desk.wait { $0.screen.contains("没有读：1 封面（隐藏）、3 客户") }, "\(desk.screen)")
    desk.type("y")
    #expect(desk.wait { !$0.screen.contains("没有读") && $0.screen.contains("甲公司") })
    #expect(
      try book.read().book.invoices.all.contains { $0.number == "000042" && $0.amount.minor == 123_450 })
    desk.type("Q")
    #expect(desk.exitStatus() == .code(0))
  }

  @Test("The program needs no library for workbooks where it runs")
  func oneFile() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/ldd")
    process.arguments = [builtExecutable("rounds")]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let libraries = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(libraries.contains("libncursesw"))
    for name in ["libz.", "libexpat", "libminizip", "libfreexl"] { #expect(!libraries.contains(name)) }
  }
}
