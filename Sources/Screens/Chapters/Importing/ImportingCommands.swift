internal import SalesBook

/// What brings in files of other programs.
struct ImportingChapter: Chapter {
  let importFile = Command(
    "import", ["I"], .desk, argument: .typed,
    say: ("import", "Bring in customers, receivables or payments from a workbook or a CSV file"),
    ("导入", "从工作簿或 CSV 文件导入客户、应收或收款"), ("匯入", "從活頁簿或 CSV 檔匯入客戶、應收或收款")
  ) { desk, _ in desk.askImport() }

  func take(_ message: Message, _ desk: inout Desk, _ book: Book) -> Bool {
    guard case .importPreviewed(let preview) = message else { return false }
    desk.show(preview)
    return true
  }
}

extension Command {
  static let importing = ImportingChapter()
}
