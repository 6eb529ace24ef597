public import SalesBook

/// A figure of collecting as it is read: what it is called, its value, and how
/// it is worked out.
public struct FigureText: Sendable {
  /// Its name.
  public let name: String
  /// Its value with its unit.
  public let value: String
  /// Its formula in words.
  public let formula: String
}

extension Words {
  /// The figures of one currency, in their order, each with its formula.
  public func figures(_ figures: Figures) -> [FigureText] {
    let none = "-"
    return [
      FigureText(
        name: board.outstanding, value: figures.outstandingDays.map { tenths($0) } ?? none,
        formula: say(
          "days of sales the receivables make up, month by month backwards; the last month in proportion",
          "应收余额按月倒推销售额折成的天数，最后一个月按比例", "應收餘額按月倒推銷售額折成的天數，最後一個月按比例")),
      FigureText(
        name: board.best, value: figures.bestDays.map { tenths($0) } ?? none,
        formula: say("the same of what is not yet due", "只算未到期部分的回款天数", "只算未到期部分的收款天數")),
      FigureText(
        name: board.effectiveness, value: figures.effectiveness.map { percent($0) } ?? none,
        formula: say(
          "(opening + monthly sales - closing) / (opening + monthly sales - closing not due), over \(Figures.months) months",
          "(期初应收 + 月均销售 - 期末应收) ÷ (期初应收 + 月均销售 - 期末未到期)，\(Figures.months) 个月",
          "(期初應收 + 月均銷售 - 期末應收) ÷ (期初應收 + 月均銷售 - 期末未到期)，\(Figures.months) 個月")),
      FigureText(
        name: board.delay, value: figures.delay.map { tenths($0, signed: true) } ?? none,
        formula: say(
          "sum of amount x (paid - due) / sum of amount, 12 months; overdue counted to today",
          "Σ 金额×(付款日 - 到期日) ÷ Σ 金额，12 个月；逾期的算到今天", "Σ 金額×(付款日 - 到期日) ÷ Σ 金額，12 個月；逾期的算到今天")),
      FigureText(
        name: board.promises,
        value: figures.promises.due > 0 ? "\(figures.promises.kept)/\(figures.promises.due)" : none,
        formula: say(
          "promises kept of those that came due, 24 months", "24 个月内守信次数 ÷ 到期承诺次数", "24 個月內守信次數 ÷ 到期承諾次數")),
      FigureText(
        name: board.disputed, value: figures.disputedShare.map { percent($0) } ?? none,
        formula: say("contested / all that is open", "有争议 ÷ 全部未收", "有爭議 ÷ 全部未收")),
    ]
  }

  /// Tenths as a decimal of days: `45.3d`.
  func tenths(_ tenths: Int, signed: Bool = false) -> String {
    let text = (signed && tenths >= 0 ? "+" : "") + Figures.decimal(tenths)
    return say("\(text)d", "\(text) 天", "\(text) 天")
  }

  /// Thousandths as per cent: `71.4%`.
  func percent(_ thousandths: Int) -> String { Figures.decimal(thousandths) + "%" }
}
