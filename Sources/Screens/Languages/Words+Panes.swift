internal import SalesBook

// Titles, column heads and what stands in panes.
extension Words {
  /// What a pane is called on its tab.
  func name(of pane: Pane) -> String {
    switch pane {
    case .customers: say("Customers", "客户", "客戶")
    case .calendar: say("Calendar", "日历", "日曆")
    case .overdue: say("Overdue", "逾期", "逾期")
    case .dossier: say("Dossier", "档案", "檔案")
    case .today: say("Today", "今日", "今日")
    }
  }

  /// What a way of sorting is called on the list.
  func name(of sort: CustomerSort) -> String {
    switch sort {
    case .next: say("next", "下次跟进", "下次跟進")
    case .name: say("name", "名称", "名稱")
    case .overdue: say("overdue", "逾期", "逾期")
    case .owed: say("owed", "欠款", "欠款")
    case .last: say("last contact", "最近联系", "最近聯絡")
    }
  }

  /// Words inside the panes.
  var panes: PaneWords { language.words() }
}

/// Words inside the panes: heads of columns and sections, and what an empty
/// one says.
struct PaneWords: Catalogue {
  /// Heads of columns.
  let customer, next, last, owed, tags, owner, phone: String
  /// Heads of the board's columns, and of what is to be done.
  let invoice, due, days, amount, what: String
  /// Heads of the dossier's sections.
  let open, contacts, timeline: String
  /// One whom others follow.
  let influential: String
  /// That an attempt reached nobody.
  let noAnswer: String
  /// That a customer was put away.
  let archived: String
  /// How a list is sorted.
  let sortedBy: @Sendable (String) -> String
  /// How many are shown of how many.
  let shownOf: @Sendable (Int, Int) -> String
  /// In front of an amount or a number of days.
  let overdue, owes: String
  /// In front of money no invoice has taken.
  let onAccount: String
  /// In front of the day a customer came into the book.
  let since: String
  /// Marks of an invoice and of a row of today's list.
  let contested, done, credit: String
  /// In front of the dossier's facts.
  let weChatShort, mailShort, phoneShort, addressShort: String
  /// In front of what is planned next.
  let nextUp: String
  /// A follow-up put to another day, in the timeline.
  let moved: String
  /// What a contact decides.
  let decidesPurchasing, decidesPayment: String
  /// In front of when a customer has agreed to pay.
  let terms: String
  /// Mark of a payment that was reversed.
  let bounced: String
  /// What is owed, and how much of it is past due.
  let overdueMoney: @Sendable (String, String) -> String

  static let english = PaneWords(
    customer: "CUSTOMER", next: "NEXT", last: "LAST", owed: "OWED", tags: "TAGS", owner: "OWNER",
    phone: "PHONE", invoice: "INVOICE", due: "DUE", days: "DAYS", amount: "AMOUNT", what: "WHAT",
    open: "open", contacts: "contacts", timeline: "timeline", influential: "influential",
    noAnswer: "no answer", archived: "archived",
    sortedBy: { "sort: \($0)" }, shownOf: { "\($0) of \($1)" }, overdue: "overdue", owes: "owes",
    onAccount: "on account", since: "since",
    contested: "contested", done: "done", credit: "credit note",
    weChatShort: "wx", mailShort: "mail", phoneShort: "tel", addressShort: "at", nextUp: "next",
    moved: "moved", decidesPurchasing: "decides purchasing",
    decidesPayment: "decides payment", terms: "terms", bounced: "bounced",
    overdueMoney: { "owes \($0), \($1) past due" })

  static let simplifiedChinese = PaneWords(
    customer: "客户", next: "下次跟进", last: "最近", owed: "欠款", tags: "标签", owner: "负责人",
    phone: "电话", invoice: "发票号", due: "到期", days: "天数", amount: "金额", what: "事项",
    open: "待办", contacts: "联系人", timeline: "时间线", influential: "有影响力",
    noAnswer: "未接", archived: "已归档",
    sortedBy: { "排序：\($0)" }, shownOf: { "\($0)/\($1)" }, overdue: "逾期", owes: "欠款",
    onAccount: "预收", since: "始于",
    contested: "有争议", done: "已完成", credit: "红字单",
    weChatShort: "微信", mailShort: "邮箱", phoneShort: "电话", addressShort: "地址", nextUp: "下次", moved: "改期",
    decidesPurchasing: "采购决定人",
    decidesPayment: "付款决定人", terms: "账期", bounced: "已退回",
    overdueMoney: { "欠款 \($0)，逾期 \($1)" })

  static let traditionalChinese = PaneWords(
    customer: "客戶", next: "下次跟進", last: "最近", owed: "欠款", tags: "標籤", owner: "負責人",
    phone: "電話", invoice: "發票號碼", due: "到期", days: "天數", amount: "金額", what: "事項",
    open: "待辦", contacts: "聯絡人", timeline: "時間線", influential: "有影響力",
    noAnswer: "未接", archived: "已封存",
    sortedBy: { "排序：\($0)" }, shownOf: { "\($0)/\($1)" }, overdue: "逾期", owes: "欠款",
    onAccount: "預收", since: "始於",
    contested: "有爭議", done: "已完成", credit: "折讓單",
    weChatShort: "微信", mailShort: "電郵", phoneShort: "電話", addressShort: "地址", nextUp: "下次", moved: "改期",
    decidesPurchasing: "採購決定人",
    decidesPayment: "付款決定人", terms: "帳期", bounced: "已退回",
    overdueMoney: { "欠款 \($0)，逾期 \($1)" })
}
