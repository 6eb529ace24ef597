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
  /// A sum over the board: what one may ask for now.
  var toAskFor: String { say("to ask for now", "现应催", "現應催") }
  /// A sum over the board: what open promises are still to bring.
  var promised: String { say("promised", "已承诺", "已承諾") }
  /// A sum over the board: what came in since the month began.
  var income: String { say("in this month", "本月回款", "本月收款") }
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
