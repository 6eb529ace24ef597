internal import Screens
internal import Workbook

// What is said of workbooks, and of what passes for one.
extension ImportWords {
  /// Which sheet is read: its name, or its number where it has none.
  func sheet(_ name: String, _ number: Int, of count: Int) -> String {
    say(
      "sheet \(name) (\(number) of \(count))", "工作表“\(name)”（第 \(number) 张，共 \(count) 张）",
      "工作表「\(name)」（第 \(number) 張，共 \(count) 張）")
  }
  func otherSheets(_ names: String) -> String {
    say(
      "not read: \(names); --sheet takes another", "没有读：\(names)；要读别的，用 --sheet",
      "沒有讀：\(names)；要讀別的，用 --sheet")
  }
  func hiddenSheet(_ name: String) -> String {
    say("\(name) (hidden)", "\(name)（隐藏）", "\(name)（隱藏）")
  }
  var noWorkbook: String {
    say(
      "the file is no workbook: --sheet names one of a workbook's", "这不是工作簿文件，没有工作表可选（--sheet）",
      "這不是活頁簿檔案，沒有工作表可選（--sheet）")
  }
  func sheets(_ names: String) -> String { say("there are \(names)", "有：\(names)", "有：\(names)") }

  /// Why a file is not read as a workbook, and what to do.
  func sentence(_ refusal: WorkbookRefusal) -> String {
    switch refusal {
    case .locked:
      say(
        "the workbook is under a password; open it in the spreadsheet, take the password off and save it again",
        "工作簿加了密码：请在表格软件里打开，去掉密码再保存", "活頁簿加了密碼：請在試算表軟體裡打開，去掉密碼再儲存")
    case .damaged:
      say(
        "the workbook is damaged or incomplete; fetch it again, or open it in the spreadsheet and save it anew",
        "工作簿损坏或不完整：请重新取一份，或在表格软件里打开后另存", "活頁簿損壞或不完整：請重新取一份，或在試算表軟體裡打開後另存")
    case .unpacksToTooMuch:
      say(
        "the workbook unpacks to far more than any real one and is not read; save the sheet as CSV if it is in order",
        "工作簿解开后大得不正常，没有读；如果确实没问题，请把那张表另存为 CSV", "活頁簿解開後大得不正常，沒有讀；如果確實沒問題，請把那張表另存為 CSV")
    case .tooManyCells(let most):
      say(
        "the sheet has more than \(most) cells, or a cell outside any sheet; save the part you need as CSV",
        "工作表超过 \(most) 个单元格，或有单元格在表外；请把需要的部分另存为 CSV",
        "工作表超過 \(most) 個儲存格，或有儲存格在表外；請把需要的部分另存為 CSV")
    case .noSheet(let name):
      say("the workbook has no sheet \"\(name)\"", "工作簿里没有工作表“\(name)”", "活頁簿裡沒有工作表「\(name)」")
    case .other(let file):
      say(
        "this is \(name(of: file)); open it in the spreadsheet and save it as .xlsx or CSV",
        "这其实是\(name(of: file))：请在表格软件里打开，另存为 .xlsx 或 CSV",
        "這其實是\(name(of: file))：請在試算表軟體裡打開，另存為 .xlsx 或 CSV")
    }
  }

  private func name(of file: OtherFile) -> String {
    switch file {
    case .webPage: say("a web page (HTML), whatever its name says", "网页（HTML），不管文件名怎么写", "網頁（HTML），不管檔名怎麼寫")
    case .webArchive: say("a web page in one file (MHTML)", "单个文件的网页（MHTML）", "單一檔案的網頁（MHTML）")
    case .xml: say("XML, but no sheet", "XML 文件，不是工作表", "XML 檔案，不是工作表")
    case .openDocument: say("an OpenDocument sheet (.ods)", "OpenDocument 表格（.ods）", "OpenDocument 試算表（.ods）")
    case .binaryWorkbook: say("a binary workbook (.xlsb)", "二进制工作簿（.xlsb）", "二進位活頁簿（.xlsb）")
    case .numbers: say("a table of Apple Numbers", "Apple Numbers 表格", "Apple Numbers 表格")
    case .document: say("another office document, no workbook", "别的办公文档，不是工作簿", "別的辦公文件，不是活頁簿")
    case .archive: say("a packed file (zip, gz, rar); unpack it first", "压缩文件，请先解压", "壓縮檔，請先解壓縮")
    case .pdf: say("a PDF, which holds a picture of a table", "PDF，里面只是表格的样子", "PDF，裡面只是表格的樣子")
    }
  }
}
