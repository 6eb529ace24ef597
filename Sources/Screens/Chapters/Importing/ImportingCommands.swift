internal import SalesBook

/// What brings in files of other programs.
struct ImportingChapter: Chapter {
  let importFile = Command(
    "import", ["I"], .desk, argument: .typed,
    also: "load, upload, excel, spreadsheet, 上传, 上傳, 表格",
    say: ("import", "Bring in customers, receivables or payments from a workbook or a CSV file"),
    ("导入", "从工作簿或 CSV 文件导入客户、应收或收款"), ("匯入", "從活頁簿或 CSV 檔匯入客戶、應收或收款")
  ) { desk, _ in desk.askImport() }

  func take(_ message: Message, _ desk: inout Desk, _ book: Book) -> Bool {
    guard case .importPreviewed(let preview) = message else { return false }
    desk.show(preview)
    return true
  }

  let exporting = Otherwise(
    also: "download, csv, save as, 匯出, 下载, 下載",
    say: ("export", "At the shell: rounds customers --format csv; so with every report (rounds --help)"),
    ("导出", "在命令行：rounds customers --format csv；其他报表同样（rounds --help）"),
    ("匯出", "在命令列：rounds customers --format csv；其他報表同樣（rounds --help）")
  )

  let backup = Otherwise(
    also: "back up, copy of the book, restore a backup, 備份",
    say: ("backup", "The book is a folder of text files: copy that folder, whenever you like"),
    ("备份", "客户簿就是一个文本文件夹：随时复制这个文件夹即可"), ("備份", "客戶簿就是一個文字檔資料夾：隨時複製這個資料夾即可")
  )
}

extension Command {
  static let importing = ImportingChapter()
}
