internal import SalesBook

/// Words of an import that is looked at before it is done.
struct ImportingWords: Catalogue {
  let language: Language

  var whichFile: String { say("Which workbook or CSV file?", "哪个工作簿或 CSV 文件？", "哪個活頁簿或 CSV 檔？") }
  func title(_ name: String) -> String { say("Bring in \(name)", "导入 \(name)", "匯入 \(name)") }
  /// What carries it out.
  var take: String { say("brings it in", "导入", "匯入") }
  /// What changes what the cursor is on.
  var change: String { say("changes", "更改", "更改") }
  /// Whether a file is left of which something was answered or mended.
  var leave: String { say("Leave this file?", "不导入这个文件了？", "不匯入這個檔案了？") }
  /// What does so.
  var leaves: String { say("leave", "不导入", "不匯入") }
  /// What is lost by it.
  func lost(_ answers: Int, _ mended: Int) -> String {
    say(
      "Answers that are lost: \(answers), mended rows: \(mended). The file itself stays as it is",
      "已回答的 \(answers) 项、改好的 \(mended) 行都会丢掉；文件本身不变",
      "已回答的 \(answers) 項、改好的 \(mended) 列都會丟掉；檔案本身不變")
  }
  /// What lets rows come in that are only asked about.
  var insist: String { say("those asked about too", "有疑问的也导入", "有疑問的也匯入") }

  /// What goes to the next section.
  var nextSection: String { say("next section", "下一节", "下一節") }

  func alike(_ count: Int) -> String {
    say("may be in the book already (\(count))", "簿里可能已有（\(count)）", "簿裡可能已有（\(count)）")
  }
  /// What says that a record is the one of the book; what says that all of its kind are.
  var same: String { say("the same", "是同一个", "是同一個") }
  /// What says that it is another.
  var new: String { say("another", "是另一个", "是另一個") }
  var holds: String { say("list holds", "清单包含", "清單包含") }
  var allOpen: String {
    say("all that is open: what is missing is paid", "全部未收款：清单里没有的就是已付", "全部未收款：清單裡沒有的就是已付")
  }
  var someOpen: String { say("what it holds, and no more", "只是其中这些", "只是其中這些") }

  var howRead: String { say("how it is read", "读法", "讀法") }
  var kind: String { say("brings in", "导入什么", "匯入什麼") }
  var sheet: String { say("sheet", "工作表", "工作表") }
  var header: String { say("header", "表头", "表頭") }
  var whichHeader: String { say("On which line does the header begin?", "表头从第几行开始？", "表頭從第幾列開始？") }
  var dates: String { say("dates", "日期", "日期") }
  var decimal: String { say("amounts", "金额", "金額") }
  var columns: String { say("columns", "各列", "各欄") }
  var feedsNothing: String { say("not used", "不用", "不用") }
  func column(_ number: Int) -> String { say("column \(number)", "第 \(number) 列", "第 \(number) 欄") }
  var firstRows: String { say("the first rows as they will be", "前几行导入后", "前幾列匯入後") }
  func waiting(_ count: Int) -> String {
    say("rows that wait (\(count))", "未能导入的行（\(count)）", "未能匯入的列（\(count)）")
  }
  var leftOut: String { say("left out", "不导入", "不匯入") }
  func line(_ number: Int) -> String { say("line \(number)", "第 \(number) 行", "第 \(number) 列") }
  var wholeLine: String { say("the line", "整行", "整列") }
}

/// How files of one shape are brought in, and what its fields are called.
struct ImportProfileNoun: NounWords {
  let language: Language
  var one: String { say("import profile", "导入方案", "匯入方案") }
  var counted: String { say("import profiles", "个导入方案", "個匯入方案") }

  func label(of field: String) -> String? {
    switch field {
    case "Name": say("Shape", "表格式样", "表格式樣")
    case "Kind": say("Brings in", "导入什么", "匯入什麼")
    case "Columns": say("Columns", "各列", "各欄")
    case "Header": say("Header line", "表头行", "表頭列")
    case "Sheet": say("Sheet", "工作表", "工作表")
    case "Dates": say("Dates", "日期顺序", "日期順序")
    case "Decimal": say("Decimal mark", "小数点符号", "小數點符號")
    case "Complete": say("All that is open", "全部未收款", "全部未收款")
    default: nil
    }
  }
}

extension ImportProfile: Named {
  typealias Called = ImportProfileNoun
}

extension Words {
  /// Words of an import that is looked at before it is done.
  var importing: ImportingWords { ImportingWords(language: language) }

  /// That a column of a file is not used.
  public var columnFeedsNothing: String { importing.feedsNothing }
}
