internal import SalesBook

// Words of the dossier.
extension PaneWords {
  /// Head of a section of the dossier.
  var open: String { say("open", "待办", "待辦") }
  /// Head of a section of the dossier.
  var contacts: String { say("contacts", "联系人", "聯絡人") }
  /// Head of a section of the dossier.
  var timeline: String { say("timeline", "时间线", "時間線") }
  /// One whom others follow.
  var influential: String { say("influential", "有影响力", "有影響力") }
  /// That a customer was put away.
  var archived: String { say("archived", "已归档", "已封存") }
  /// In front of the day a customer came into the book.
  var lettersIn: String { say("letters in", "信函用", "信函用") }
  var since: String { say("since", "始于", "始於") }
  /// In front of when a customer has agreed to pay.
  var terms: String { say("terms", "账期", "帳期") }
  /// In front of a WeChat name.
  var weChatShort: String { say("wx", "微信", "微信") }
  /// In front of an e-mail address.
  var mailShort: String { say("mail", "邮箱", "電子郵件") }
  /// In front of a telephone number.
  var phoneShort: String { say("tel", "电话", "電話") }
  /// In front of an address.
  var addressShort: String { say("at", "地址", "地址") }
  /// That a contact decides what is bought.
  var decidesPurchasing: String { say("decides purchasing", "采购决策人", "採購決策人") }
  /// That a contact decides what is paid.
  var decidesPayment: String { say("decides payment", "付款决策人", "付款決策人") }
  /// What is owed, and how much of it is past due.
  func overdueMoney(_ owed: String, _ overdue: String) -> String {
    say("owes \(owed), \(overdue) past due", "欠款 \(owed)，逾期 \(overdue)", "欠款 \(owed)，逾期 \(overdue)")
  }
  /// In front of an amount owed.
  var owes: String { say("owes", "欠款", "欠款") }
  /// In front of money no invoice has taken.
  var onAccount: String { say("on account", "预收", "預收") }
  /// In front of what open credit notes come to.
  var credits: String { say("credit notes", "红字单", "折讓單") }
  /// In front of bills not matured.
  var billsHeld: String { say("bills held", "在手票据", "在手票據") }
  /// A bill: how much, and the day it matures.
  func bill(_ amount: String, matures day: String) -> String {
    say("\(amount), matures \(day)", "\(amount) \(day) 到期", "\(amount) \(day) 到期")
  }
  /// Mark of an item a bill is to settle.
  var coveredByBill: String { say("bill held", "有在手票据", "有在手票據") }
  /// In front of what is to ask for now.
  var toAskForNow: String { say("to ask for now", "现应催", "現應催") }
  /// That a bill was seen to have come in on a day, once it had matured.
  func cleared(_ day: String) -> String { say("came in \(day)", "\(day) 到账", "\(day) 入帳") }
  /// The day a payment not yet cash becomes it.
  func matures(_ day: String) -> String { say("matures \(day)", "\(day) 到期", "\(day) 到期") }
  /// Mark of a payment that was reversed.
  /// That nobody tells when money came.
  var dayUnknown: String { say("day unknown", "日期不详", "日期不詳") }
  var bounced: String { say("bounced", "已退回", "已退回") }
  /// That an attempt reached nobody, as one says it of that channel.
  func missed(_ channel: Touch.Channel) -> String {
    switch channel {
    case .call: say("no answer", "未接", "未接")
    case .visit, .meeting: say("not met", "没见到", "沒見到")
    case .weChat, .message, .mail: say("no reply", "未回", "未回")
    case .letter, .gift: say("came back", "退回", "退回")
    }
  }
  /// In front of what is planned next.
  var nextUp: String { say("next", "下次", "下次") }
  /// A follow-up put to another day, in the timeline.
  var moved: String { say("moved", "改期", "改期") }
}
