internal import SalesBook

/// Words inside the panes: heads of columns and sections, and marks.
struct PaneWords: Catalogue {
  let language: Language

  /// Head of a column.
  var customer: String { say("CUSTOMER", "客户", "客戶") }
  /// Head of a column.
  var next: String { say("NEXT", "下次跟进", "下次跟進") }
  /// Head of a column.
  var last: String { say("LAST", "最近", "最近") }
  /// Head of a column.
  var owed: String { say("OWED", "欠款", "欠款") }
  /// Head of a column.
  var tags: String { say("TAGS", "标签", "標籤") }
  /// Head of a column.
  var owner: String { say("OWNER", "负责人", "負責人") }
  /// Head of a column.
  var phone: String { say("PHONE", "电话", "電話") }
  /// Head of a column.
  var invoice: String { say("INVOICE", "发票号", "發票號碼") }
  /// Head of a column.
  var due: String { say("DUE", "到期", "到期") }
  /// Head of a column.
  var days: String { say("DAYS", "天数", "天數") }
  /// Head of a column.
  var amount: String { say("AMOUNT", "金额", "金額") }
  /// Head of a column.
  var what: String { say("WHAT", "事项", "事項") }
  /// How a list is sorted.
  func sortedBy(_ order: String) -> String { say("sort: \(order)", "排序：\(order)", "排序：\(order)") }
  /// How many are shown of how many.
  func shownOf(_ shown: Int, _ all: Int) -> String {
    say("\(shown) of \(all)", "\(shown)/\(all)", "\(shown)/\(all)")
  }
  /// In front of a number of days past due.
  var overdue: String { say("overdue", "逾期", "逾期") }
  /// Mark of an invoice.
  var contested: String { say("contested", "有争议", "有爭議") }
  /// Mark of a row of today's list.
  var done: String { say("done", "已完成", "已完成") }
  /// Mark of a credit note.
  /// That a currency cannot be compared with others.
  func noRate(_ currency: String) -> String {
    say("no rate: \(currency)", "无汇率：\(currency)", "無匯率：\(currency)")
  }
  /// Mark of a credit note.
  var credit: String { say("credit note", "红字单", "折讓單") }
}

// What panes say that have nothing to show.
extension PaneWords {
  var noCustomers: String { say("No customers yet", "还没有客户", "還沒有客戶") }
  func nothingPlanned(_ plan: String) -> String {
    say("Nothing planned; \(plan) plans a follow-up", "没有跟进计划；按 \(plan) 新增", "沒有跟進計畫；按 \(plan) 新增")
  }
  var nothingOverdue: String { say("Nothing is overdue", "没有逾期", "沒有逾期") }
  func noneChosen(_ list: String) -> String {
    say("No customer chosen; \(list) goes to the list", "未选客户；按 \(list) 到列表", "未選客戶；按 \(list) 到列表")
  }
  /// That a pane shows one's own customers alone.
  var own: String { say("mine", "我的", "我的") }
  /// That list, calendar and board do so from now on.
  var ownShown: String {
    say("Your own customers in list, calendar and board", "列表、日历和看板只看自己的客户", "列表、日曆和看板只看自己的客戶")
  }
  /// That they show everybody's.
  var allShown: String {
    say("Everybody's customers in list, calendar and board", "列表、日历和看板看全部客户", "列表、日曆和看板看全部客戶")
  }
  var nothingMore: String { say("Nothing more for today", "今天没有待办了", "今天沒有待辦了") }
}

extension Words {
  /// Words inside the panes: heads of columns and sections, and marks.
  var panes: PaneWords { PaneWords(language: language) }
}
