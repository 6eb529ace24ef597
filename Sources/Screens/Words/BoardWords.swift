internal import SalesBook

/// Words of the overdue board and of what is to be done about money.
struct BoardWords: Catalogue {
  let language: Language

  /// Head of a column.
  var why: String { say("WHY", "原因", "原因") }
  /// Head of a column.
  var rung: String { say("RUNG", "催款", "催款") }
  /// Head of a column.
  var word: String { say("WORD", "守信", "守信") }
  /// What a line of the calendar about money is marked with.
  var money: String { say("money", "款项", "款項") }
  /// Mark of a customer who gets no more deliveries.
  var hold: String { say("HOLD", "停供", "停供") }
  /// The column before any rung was taken.
  var noRung: String { say("no step yet", "尚未催款", "尚未催款") }
  /// What stands over the figures.
  var figures: String { say("figures", "指标", "指標") }
  /// What stands over the money expected.
  var forecast: String { say("expected cash", "预计回款", "預計收款") }
  /// Money expected after the weeks shown.
  var later: String { say("later", "更晚", "更晚") }
  /// Money not counted on.
  var doubtful: String { say("doubtful", "存疑", "存疑") }
  /// Credit notes that nothing has taken.
  var credits: String { say("credit notes", "红字单", "折讓單") }
  /// What stands over what comes up if nobody pays.
  var whatIf: String { say("the next 30 days if nobody pays", "若都不付款，未来 30 天", "若都不付款，未來 30 天") }
}

extension Words {
  /// Words of the overdue board and of what is to be done about money.
  var board: BoardWords { BoardWords(language: language) }

  /// A column of the board by rung.
  func columnName(of rung: Rung?) -> String { rung.map { "\($0.number) \(name(of: $0))" } ?? board.noRung }
}

// The figures of collecting, each with its formula in words.
extension BoardWords {
  /// A figure: days of sales outstanding.
  var outstanding: String { say("DSO", "回款天数", "收款天數") }
  /// How it is worked out.
  var outstandingFormula: String {
    say(
      "days of sales the receivables make up, month by month backwards; the last month in proportion",
      "应收余额按月倒推销售额折成的天数，最后一个月按比例", "應收餘額按月倒推銷售額折成的天數，最後一個月按比例")
  }
  /// A figure: the best it could be.
  var best: String { say("best", "最佳", "最佳") }
  /// How it is worked out.
  var bestFormula: String {
    say("the same of what is not yet due", "只算未到期部分的回款天数", "只算未到期部分的收款天數")
  }
  /// A figure: how much of what could be collected was.
  var effectiveness: String { say("CEI", "回收效率", "回收效率") }
  /// How it is worked out.
  var effectivenessFormula: String {
    say(
      "(opening + sales - closing) / (opening + sales - closing not due), over \(Figures.months) months",
      "(期初应收 + 期间销售 - 期末应收) ÷ (期初应收 + 期间销售 - 期末未到期)，\(Figures.months) 个月",
      "(期初應收 + 期間銷售 - 期末應收) ÷ (期初應收 + 期間銷售 - 期末未到期)，\(Figures.months) 個月")
  }
  /// A figure: how late they pay.
  var delay: String { say("delay", "平均拖延", "平均拖延") }
  /// How it is worked out.
  var delayFormula: String {
    say(
      "sum of amount x (paid - due) / sum of amount, 12 months; overdue counted to today",
      "Σ 金额×(付款日 - 到期日) ÷ Σ 金额，12 个月；逾期的算到今天", "Σ 金額×(付款日 - 到期日) ÷ Σ 金額，12 個月；逾期的算到今天")
  }
  /// A figure: how many promises are kept.
  var promises: String { say("kept", "守信", "守信") }
  /// How it is worked out.
  var promisesFormula: String {
    say(
      "promises kept of those that came due, 24 months", "24 个月内守信次数 ÷ 到期承诺次数", "24 個月內守信次數 ÷ 到期承諾次數")
  }
  /// A figure: how much is contested.
  var disputed: String { say("disputed", "争议", "爭議") }
  /// How it is worked out.
  var disputedFormula: String {
    say("contested / all that is open", "有争议 ÷ 全部未收", "有爭議 ÷ 全部未收")
  }
  /// A number of days, with its tenths: `45.3d`.
  func days(_ decimal: String) -> String { say("\(decimal)d", "\(decimal) 天", "\(decimal) 天") }
}
