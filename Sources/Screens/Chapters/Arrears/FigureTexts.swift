public import SalesBook

/// A figure of collecting as it is read: what it is called, its value, and how
/// it is worked out.
public struct FigureText: Sendable {
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
        formula: board.outstandingFormula),
      FigureText(
        name: board.best, value: figures.bestDays.map { tenths($0) } ?? none,
        formula: board.bestFormula),
      FigureText(
        name: board.effectiveness, value: figures.effectiveness.map { percent($0) } ?? none,
        formula: board.effectivenessFormula),
      FigureText(
        name: board.delay, value: figures.delay.map { tenths($0, signed: true) } ?? none,
        formula: board.delayFormula),
      FigureText(
        name: board.promises,
        value: figures.promises.due > 0 ? "\(figures.promises.kept)/\(figures.promises.due)" : none,
        formula: board.promisesFormula),
      FigureText(
        name: board.disputed, value: figures.disputedShare.map { percent($0) } ?? none,
        formula: board.disputedFormula),
    ]
  }

  /// Tenths as a decimal of days: `45.3d`.
  func tenths(_ tenths: Int, signed: Bool = false) -> String {
    let text = (signed && tenths >= 0 ? "+" : "") + Figures.decimal(tenths)
    return board.days(text)
  }

  /// Thousandths as per cent: `71.4%`.
  func percent(_ thousandths: Int) -> String { Figures.decimal(thousandths) + "%" }
}
