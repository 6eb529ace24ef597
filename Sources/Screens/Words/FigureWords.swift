internal import SalesBook

// The figures of collecting, each with its formula in words.
extension BoardWords {
  /// What a figure is called.
  func name(of figure: Figure) -> String {
    switch figure {
    case .receivables: say("receivables", "应收余额", "應收餘額")
    case .overdue: say("overdue", "逾期", "逾期")
    case .contested: say("contested", "有争议", "有爭議")
    case .outstanding: say("DSO", "回款天数", "收款天數")
    case .best: say("best DSO", "未到期天数", "未到期天數")
    case .effectiveness: say("CEI", "回款率(CEI)", "收款率(CEI)")
    case .delay: say("average delay", "平均逾期天数", "平均逾期天數")
    case .kept: say("kept", "守信", "守信")
    case .disputed: say("disputed", "争议占比", "爭議占比")
    }
  }

  /// How it is worked out.
  func formula(of figure: Figure) -> String {
    switch figure {
    case .receivables:
      say(
        "the sum of aging: all that is open less credit notes and money on account",
        "账龄合计：全部未收减红字单和预收", "帳齡合計：全部未收減折讓單和預收")
    case .overdue: say("all that is past due, never netted", "全部过了到期日的款，不抵减", "全部過了到期日的款，不抵減")
    case .contested: say("what is contested of all that is open", "全部未收中有争议的部分", "全部未收中有爭議的部分")
    case .outstanding:
      say(
        "days of sales the receivables make up, month by month backwards; the last month in proportion",
        "应收余额按月倒推销售额折成的天数，最后一个月按比例", "應收餘額按月倒推銷售額折成的天數，最後一個月按比例")
    case .best: say("the same of what is not yet due", "只算未到期部分的回款天数", "只算未到期部分的收款天數")
    case .effectiveness:
      say(
        "(opening + sales - closing) / (opening + sales - closing not due), over \(Figures.months) months",
        "(期初应收 + 期间销售 - 期末应收) ÷ (期初应收 + 期间销售 - 期末未到期)，\(Figures.months) 个月",
        "(期初應收 + 期間銷售 - 期末應收) ÷ (期初應收 + 期間銷售 - 期末未到期)，\(Figures.months) 個月")
    case .delay:
      say(
        "sum of amount x (paid - due) / sum of amount, 12 months; overdue counted to the day, payments of an unknown day left out",
        "Σ 金额×(付款日 - 到期日) ÷ Σ 金额，12 个月；逾期的算到当天，日期不详的收款不计", "Σ 金額×(付款日 - 到期日) ÷ Σ 金額，12 個月；逾期的算到當天，日期不詳的收款不計")
    case .kept:
      say(
        "promises to pay kept of those that came due, 24 months", "24 个月内付款承诺的守信次数 ÷ 到期次数",
        "24 個月內付款承諾的守信次數 ÷ 到期次數")
    case .disputed: say("contested / all that is open of invoices", "有争议 ÷ 发票全部未收", "有爭議 ÷ 發票全部未收")
    }
  }

  /// How late each of the last invoices was paid.
  var delays: String { say("delay", "逾期天数", "逾期天數") }
  /// A number of days, with its tenths: `45.3d`.
  func days(_ decimal: String) -> String { say("\(decimal)d", "\(decimal) 天", "\(decimal) 天") }
}
