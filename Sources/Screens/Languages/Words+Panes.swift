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
  let customer, next, last, owed, tags, owner, phone: String
  let invoice, due, days, amount, what: String
  let open, contacts, timeline, notes: String
  let influential, reached, notReached, noAnswer, archived: String
  let sortedBy: @Sendable (String) -> String
  let shownOf: @Sendable (Int, Int) -> String
  let overdue, owes, since, contested, done, onAccount, credit: String
  let weChatShort, mailShort, phoneShort, addressShort, lastTouch, nextUp, moved, paid: String
  let decidesPurchasing, decidesPayment, aging, limit, terms, bounced: String
  let overdueMoney: @Sendable (String, String) -> String

  static let english = PaneWords(
    customer: "CUSTOMER", next: "NEXT", last: "LAST", owed: "OWED", tags: "TAGS", owner: "OWNER",
    phone: "PHONE", invoice: "INVOICE", due: "DUE", days: "DAYS", amount: "AMOUNT", what: "WHAT",
    open: "open", contacts: "contacts", timeline: "timeline", notes: "notes", influential: "influential",
    reached: "reached", notReached: "not reached", noAnswer: "no answer", archived: "archived",
    sortedBy: { "sort: \($0)" }, shownOf: { "\($0) of \($1)" }, overdue: "overdue", owes: "owes",
    since: "since",
    contested: "contested", done: "done", onAccount: "on account", credit: "credit note",
    weChatShort: "wx", mailShort: "mail", phoneShort: "tel", addressShort: "at", lastTouch: "last",
    nextUp: "next", moved: "moved", paid: "paid", decidesPurchasing: "decides purchasing",
    decidesPayment: "decides payment", aging: "aging", limit: "limit", terms: "terms", bounced: "bounced",
    overdueMoney: { "owes \($0), \($1) past due" })

  static let simplifiedChinese = PaneWords(
    customer: "客户", next: "下次跟进", last: "最近", owed: "欠款", tags: "标签", owner: "负责人",
    phone: "电话", invoice: "发票号", due: "到期", days: "天数", amount: "金额", what: "事项",
    open: "待办", contacts: "联系人", timeline: "时间线", notes: "备注", influential: "有影响力",
    reached: "联系上", notReached: "未联系上", noAnswer: "未接", archived: "已归档",
    sortedBy: { "排序：\($0)" }, shownOf: { "\($0)/\($1)" }, overdue: "逾期", owes: "欠款", since: "始于",
    contested: "有争议", done: "已完成", onAccount: "预收", credit: "贷项",
    weChatShort: "微信", mailShort: "邮箱", phoneShort: "电话", addressShort: "地址", lastTouch: "最近",
    nextUp: "下次", moved: "改期", paid: "收款", decidesPurchasing: "采购决定人",
    decidesPayment: "付款决定人", aging: "账龄", limit: "信用额度", terms: "账期", bounced: "已退票",
    overdueMoney: { "欠款 \($0)，逾期 \($1)" })

  static let traditionalChinese = PaneWords(
    customer: "客戶", next: "下次跟進", last: "最近", owed: "欠款", tags: "標籤", owner: "負責人",
    phone: "電話", invoice: "發票號碼", due: "到期", days: "天數", amount: "金額", what: "事項",
    open: "待辦", contacts: "聯絡人", timeline: "時間線", notes: "備註", influential: "有影響力",
    reached: "聯絡上", notReached: "未聯絡上", noAnswer: "未接", archived: "已封存",
    sortedBy: { "排序：\($0)" }, shownOf: { "\($0)/\($1)" }, overdue: "逾期", owes: "欠款", since: "始於",
    contested: "有爭議", done: "已完成", onAccount: "預收", credit: "貸項",
    weChatShort: "微信", mailShort: "電郵", phoneShort: "電話", addressShort: "地址", lastTouch: "最近",
    nextUp: "下次", moved: "改期", paid: "收款", decidesPurchasing: "採購決定人",
    decidesPayment: "付款決定人", aging: "帳齡", limit: "信用額度", terms: "帳期", bounced: "已退票",
    overdueMoney: { "欠款 \($0)，逾期 \($1)" })
}
