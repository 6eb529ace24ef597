internal import SalesBook

/// Words of the overdue board and of what is to be done about money.
struct BoardWords: Catalogue {
  /// Heads of columns.
  let why, rung, word: String
  /// What a line of the calendar about money is marked with.
  let money: String
  /// Mark of a customer who gets no more deliveries.
  let hold: String
  /// The column before any rung was taken.
  let noRung: String
  /// How the board is looked at.
  let byAge, byRung, byInvoice: String
  /// Names of the figures.
  let outstanding, best, effectiveness, delay, promises, disputed: String
  /// Titles of lists.
  let figures, forecast, whatIf: String

  static let english = BoardWords(
    why: "WHY", rung: "RUNG", word: "WORD", money: "money", hold: "HOLD", noRung: "no step yet",
    byAge: "by age",
    byRung: "by rung", byInvoice: "invoices", outstanding: "DSO", best: "best", effectiveness: "CEI",
    delay: "delay", promises: "kept", disputed: "disputed", figures: "figures",
    forecast: "expected cash", whatIf: "the next 30 days if nobody pays")

  static let simplifiedChinese = BoardWords(
    why: "原因", rung: "方式", word: "守信", money: "款项", hold: "停供", noRung: "尚未催款", byAge: "按账龄", byRung: "按方式",
    byInvoice: "逐单", outstanding: "回款天数", best: "最佳", effectiveness: "回收效率", delay: "平均拖延",
    promises: "守信", disputed: "争议", figures: "指标", forecast: "预计回款", whatIf: "若都不付款，未来 30 天")

  static let traditionalChinese = BoardWords(
    why: "原因", rung: "方式", word: "守信", money: "款項", hold: "停供", noRung: "尚未催款", byAge: "按帳齡", byRung: "按方式",
    byInvoice: "逐單", outstanding: "收款天數", best: "最佳", effectiveness: "回收效率", delay: "平均拖延",
    promises: "守信", disputed: "爭議", figures: "指標", forecast: "預計收款", whatIf: "若都不付款，未來 30 天")
}

extension Words {
  /// Words of the overdue board.
  var board: BoardWords { language.words() }

  /// How the board is looked at.
  func name(of view: OverdueState.View) -> String {
    switch view {
    case .aging: board.byAge
    case .rung: board.byRung
    case .invoices: board.byInvoice
    }
  }

  /// A column of the board by rung.
  func columnName(of rung: Rung?) -> String { rung.map { "\($0.number) \(name(of: $0))" } ?? board.noRung }
}
