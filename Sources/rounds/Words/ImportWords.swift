internal import Exchange
internal import SalesBook
internal import Screens

/// What `rounds import` says.
struct ImportWords: Catalogue {
  let language: Language

  // How the file was read.
  func rows(_ count: Int) -> String {
    say(count == 1 ? "1 row" : "\(count) rows", "\(count) 行", "\(count) 列")
  }
  var said: String { say("as you say", "按你指定", "依你指定") }
  var marked: String { say("by its mark", "有编码标记", "有編碼標記") }
  var validUTF8: String { say("every byte is valid", "每个字节都合法", "每個位元組都合法") }
  var nearlyUTF8: String { say("nearly every byte is valid", "几乎每个字节都合法", "幾乎每個位元組都合法") }
  var zeroBytes: String { say("every other byte is zero", "隔字节为零", "隔位元組為零") }
  var latin: String { say("its accented letters stand among plain ones", "带符号的字母夹在普通字母之间", "帶符號的字母夾在普通字母之間") }
  var japanese: String { say("it makes Japanese", "读出来是日文", "讀出來是日文") }
  var frequent: String { say("it makes the commonest characters", "读出来常用字最多", "讀出來常用字最多") }
  func undecodable(_ places: Int, _ line: Int) -> String {
    say(
      "\(places) \(places == 1 ? "place" : "places") cannot be read in it, the first on line \(line)",
      "有 \(places) 处读不出来，最早在第 \(line) 行", "有 \(places) 處讀不出來，最早在第 \(line) 列")
  }
  var unused: String { say("not used", "没用到", "沒用到") }
  func order(_ order: String) -> String { say("dates as \(order)", "日期按\(order)", "日期依\(order)") }
  var monthDayYear: String { say("month/day/year", "月/日/年", "月/日/年") }
  var dayMonthYear: String { say("day/month/year", "日/月/年", "日/月/年") }
  var yearMonthDay: String { say("year/month/day", "年/月/日", "年/月/日") }
  var republic: String { say("year of the Republic/month/day", "民国年/月/日", "民國年/月/日") }
  var plain: String { say("which can be read in one way only", "只有一种读法", "只有一種讀法") }
  var byOtherColumns: String { say("as the other columns have them", "跟其他列一样", "跟其他欄一樣") }
  func shown(_ line: Int, _ text: String) -> String {
    say("as line \(line) shows: \(text)", "第 \(line) 行可以证明：\(text)", "第 \(line) 列可以證明：\(text)")
  }
  func mark(_ mark: String) -> String { say("amounts with a \(mark)", "金额用\(mark)", "金額用\(mark)") }
  var decimalPoint: String { say("decimal point", "小数点", "小數點") }
  var decimalComma: String { say("decimal comma", "小数逗号", "小數逗號") }
  func thousands(_ line: Int, _ text: String) -> String {
    say(
      "as every one is parted in threes (line \(line): \(text))", "因为都按三位分节（第 \(line) 行：\(text)）",
      "因為都按三位分節（第 \(line) 列：\(text)）")
  }

  /// How amounts are read where nothing is to be told of it.
  var plainMarks: String { say("as they stand", "照原样", "照原樣") }
  func name(of kind: ImportKind) -> String {
    switch kind {
    case .receivables: say("receivables", "应收", "應收")
    case .customers: say("customers", "客户", "客戶")
    case .payments: say("payments", "收款", "收款")
    case .holidays: say("holidays", "节假日", "節假日")
    }
  }
  var yes: String { say("yes", "是", "是") }
  var no: String { say("no", "否", "否") }

  // What is no record.
  func name(of kind: LeftOutLine.Kind) -> String {
    switch kind {
    case .title: say("above the table", "表头之上", "表頭之上")
    case .header: say("header again", "重复的表头", "重複的表頭")
    case .page: say("page number", "页码", "頁碼")
    case .total: say("totals", "合计行", "合計列")
    case .group: say("group heading", "分组标题", "分組標題")
    case .footer: say("footer", "表尾", "表尾")
    case .draft: say("drafts", "草稿", "草稿")
    case .void: say("void", "已作废", "已作廢")
    case .moneyOut: say("money out", "付出的钱", "付出的錢")
    case .observance: say("no day off", "不放假的日子", "不放假的日子")
    }
  }
  func leftOut(_ what: String, _ count: Int) -> String {
    say("left out, \(what) (\(count))", "不导入，\(what)（\(count)）", "不匯入，\(what)（\(count)）")
  }
  func wrongTotal(
    _ line: Int, _ field: String, said: String, made: String, difference: String
  ) -> String {
    say(
      "line \(line) says \(field) \(said), its rows come to \(made): a difference of \(difference)",
      "第 \(line) 行\(field)写 \(said)，各行相加是 \(made)，差 \(difference)",
      "第 \(line) 列\(field)寫 \(said)，各列相加是 \(made)，差 \(difference)")
  }
  func duesByTerms(_ count: Int) -> String {
    say(
      "\(count) without a due day: due by the customer's terms, or the usual ones",
      "\(count) 张没有到期日：按客户账期，没有的按默认账期",
      "\(count) 張沒有到期日：按客戶帳期，沒有的按預設帳期")
  }
  /// What balances without numbers of invoices came in as.
  func openings(_ count: Int) -> String {
    say(
      "no numbers of invoices: \(count) opening items, one a customer and due day",
      "没有发票号：记为 \(count) 笔期初应收，每客户、每到期日一笔",
      "沒有發票號碼：記為 \(count) 筆期初應收，每客戶、每到期日一筆")
  }
  /// That a list of balances tells no day on which they are due.
  func openingsDueAsTold(_ count: Int) -> String {
    say(
      "\(count) of them without a due day: due the day of the list; change it (Due) where you know better",
      "其中 \(count) 笔没有到期日：按名单当天到期，知道的请改到期日",
      "其中 \(count) 筆沒有到期日：按名單當天到期，知道的請改到期日")
  }
  /// What a list of customers says they owe.
  func openSums(_ count: Int, _ sums: String) -> String {
    say(
      "\(count) \(count == 1 ? "row says" : "rows say") what is open, \(sums) in all; that was not taken: bring the invoices in as receivables",
      "有 \(count) 行写了欠款，共 \(sums)，没有导入；请把应收单作为 receivables 导入",
      "有 \(count) 列寫了欠款，共 \(sums)，沒有匯入；請把應收單作為 receivables 匯入")
  }
  var moneyOut: String { say("Money out", "付出金额", "付出金額") }
  var mobile: String { say("Mobile", "手机", "手機") }
  var lastDay: String { say("Last day", "最后一天", "最後一天") }
  var repeats: String { say("Repeats", "重复", "重複") }
  var lineType: String { say("Type", "单据类型", "單據類型") }
  var status: String { say("Status", "状态", "狀態") }

  /// How far an import has come.
  func progress(_ name: String, _ progress: ImportWatch.Progress) -> String {
    let (rows, hundredths) = (progress.rows, progress.hundredths)
    guard let total = progress.total else {
      return say(
        "\(name): \(rows) rows, \(hundredths) %", "\(name)：\(rows) 行，\(hundredths)%",
        "\(name)：\(rows) 列，\(hundredths)%")
    }
    return say(
      "\(name): \(rows) of \(total) rows, \(hundredths) %", "\(name)：\(total) 行中第 \(rows) 行，\(hundredths)%",
      "\(name)：\(total) 列中第 \(rows) 列，\(hundredths)%")
  }
  /// The key that breaks it off.
  func breaksOff(_ back: String) -> String {
    say("; \(back) breaks it off", "，\(back) 中断", "，\(back) 中斷")
  }
  func brokenOff(_ name: String) -> String {
    say("\(name): broken off; nothing was brought in", "\(name)：已中断，没有导入任何内容", "\(name)：已中斷，沒有匯入任何內容")
  }
  // What it came to.
  func new(_ counts: String) -> String { say("\(counts) new", "新增 \(counts)", "新增 \(counts)") }
  var clause: String { say(", ", "，", "，") }
  var semicolon: String { say("; ", "；", "；") }
  func changed(_ count: Int) -> String { say("\(count) changed", "变更 \(count) 条", "變更 \(count) 筆") }
  func badRows(_ count: Int) -> String {
    say(count == 1 ? "1 bad row" : "\(count) bad rows", "坏行 \(count) 行", "壞列 \(count) 列")
  }
  func disputes(_ new: Int, _ settled: Int) -> String {
    say(
      "disputes: \(new) new, \(settled) settled", "争议：新增 \(new) 项，解决 \(settled) 项",
      "爭議：新增 \(new) 項，解決 \(settled) 項")
  }
  func more(_ count: Int) -> String { say("and \(count) more", "还有 \(count) 条", "還有 \(count) 筆") }
  func unmatched(_ count: Int, _ names: String) -> String {
    say(
      "\(count) \(count == 1 ? "unmatched payment" : "unmatched payments"): \(names)",
      "\(count) 笔待认领收款：\(names)", "\(count) 筆待認領收款：\(names)")
  }
  func openCredits(_ names: String) -> String {
    say(
      "Credit notes the file calls settled, with nothing paid that day; they stay open: \(names)",
      "文件说已结清、但当天没有付款可抵的红字单，先留着：\(names)", "檔案說已結清、但當天沒有付款可抵的折讓單，先留著：\(names)")
  }
  func alike(_ records: String, _ rows: Int, _ kind: String) -> String {
    say(
      "\(records) may be in the book already; \(rows == 1 ? "1 row waits" : "\(rows) rows wait") (--same \(kind): they are those, --new \(kind): they are others)",
      "\(records)可能账上已有，\(rows) 行先不导入（--same \(kind)：就是它，--new \(kind)：是另一笔）",
      "\(records)可能帳上已有，\(rows) 列先不匯入（--same \(kind)：就是它，--new \(kind)：是另一筆）")
  }
  func reopened(_ items: String) -> String {
    say("Open again, as the file has it: \(items)", "按文件恢复为未收：\(items)", "依檔案恢復為未收：\(items)")
  }
  func closed(_ count: Int) -> String {
    say(
      "Missing from the complete list, so paid, nobody knows when: \(count)",
      "完整清单里已经没有的 \(count) 张，按已付记（日期不详）", "完整清單裡已經沒有的 \(count) 張，按已付記（日期不詳）")
  }
  func notClosed(_ line: Int) -> String {
    line == 0
      ? say(
        "The list has no item that could be read, so nothing is closed", "清单里没有读得出来的应收单，所以一张也不结清",
        "清單裡沒有讀得出來的應收單，所以一張也不結清")
      : say(
        "Line \(line) may be any item, so nothing is closed as missing: mend it first",
        "第 \(line) 行可能是任何一张，所以缺的一张也不结清；请先改好这一行", "第 \(line) 列可能是任何一張，所以缺的一張也不結清；請先改好這一列")
  }
  func unknownOwners(_ names: String) -> String {
    say(
      "No colleague is called \(names); those customers have no owner from this file",
      "没有叫\(names)的同事，这些客户的负责人没有填", "沒有叫\(names)的同事，這些客戶的負責人沒有填")
  }
  func nothingWritten(_ file: String) -> String {
    say(
      "Nothing was written. Without --dry-run, \(file) is brought in so.",
      "没有写入。去掉 --dry-run 就会这样导入 \(file)。", "沒有寫入。去掉 --dry-run 就會這樣匯入 \(file)。")
  }
  func everyRowBad(_ file: String) -> String {
    say("no row of \(file) could be brought in", "\(file) 没有一行能导入", "\(file) 沒有一列能匯入")
  }
  func line(_ number: Int) -> String { say("line \(number)", "第 \(number) 行", "第 \(number) 列") }
  private var lineTitle: String { say("Line in file", "原文件行号", "原檔列號") }
  private var reasonTitle: String { say("What is wrong", "问题", "問題") }
  /// What stands above the first two columns of a file of rows set aside.
  var titles: BadRowReport.Titles { BadRowReport.Titles(line: lineTitle, reasons: reasonTitle) }
  func rowsLeft(_ count: Int, of all: Int, _ file: String) -> String {
    say(
      "\(count) of \(all) rows of \(file) did not come in", "\(file) 的 \(all) 行中有 \(count) 行没有导入",
      "\(file) 的 \(all) 列中有 \(count) 列沒有匯入")
  }
  func reportWritten(_ path: String) -> String {
    say(
      "Those rows are in \(path): mend them there and import that file.", "这些行在 \(path)：在里面改好，再导入那个文件。",
      "這些列在 \(path)：在裡面改好，再匯入那個檔案。")
  }

  func badRowsUnwritten(_ why: String) -> String {
    say(
      "saved; the rows set aside could not be written (\(why))", "已保存；坏行没能写出来（\(why)）",
      "已儲存；壞列沒能寫出來（\(why)）")
  }

  // What fields are called that the book has no name of its own for.
  var customerNumber: String { say("Customer number", "客户编号", "客戶編號") }
  var invoiceNumber: String { say("Invoice number", "发票号", "發票號碼") }
  var shortName: String { say("Short name", "简称", "簡稱") }
  var paidOn: String { say("Paid on", "付款日", "付款日") }
  var disputed: String { say("Disputed", "有争议", "有爭議") }
  var contact: String { say("Contact", "联系人", "聯絡人") }
  var paidAmount: String { say("Paid", "已付金额", "已付金額") }
  var openAmount: String { say("Open", "未付金额", "未付金額") }
}

extension Words {
  /// What `rounds import` says.
  var imports: ImportWords { ImportWords(language: language) }
}
