public import SalesBook

/// A figure of collecting as it is read: what it is called, its value, how it
/// is worked out, and how it went.
public struct FigureText: Sendable {
  /// Which it is.
  public let figure: Figure
  public let name: String
  /// Its value with its unit.
  public let value: String
  /// Its formula in words.
  public let formula: String
  /// Its course over the months as a small chart, a mark a month.
  public let chart: String
  /// The least and the most of those months; empty where they are one.
  public let range: String
}

extension Words {
  /// The figures of one currency, in their order, each with its formula; `months` are those of the months it is drawn
  /// over, the last its own.
  public func figures(_ figures: Figures, over months: [Figures?] = []) -> [FigureText] {
    Figure.allCases.map { figure in
      let course = months.map { $0?.value(of: figure) }
      return FigureText(
        figure: figure, name: board.name(of: figure), value: text(figures.value(of: figure), figure),
        formula: board.formula(of: figure), chart: FigureChart.text(course.map { $0?.size }),
        range: range(course.compactMap { $0 }, figure))
    }
  }

  private func text(_ value: Figures.Value, _ figure: Figure) -> String {
    switch value {
    case .money(let money): self.money(money)
    case .days(let days): days.map { tenths($0, signed: figure == .delay) } ?? "-"
    case .share(let share): share.map { percent($0) } ?? "-"
    case .ratio(let kept): kept.due > 0 ? "\(kept.kept)/\(kept.due)" : "-"
    }
  }

  private func range(_ course: [Figures.Value], _ figure: Figure) -> String {
    let sized = course.filter { $0.size != nil }
    guard let least = sized.min(by: { $0.size ?? 0 < $1.size ?? 0 }),
      let most = sized.max(by: { $0.size ?? 0 < $1.size ?? 0 }), least.size != most.size
    else { return "" }
    return "\(text(least, figure)) .. \(text(most, figure))"
  }

  /// Tenths as a decimal of days: `45.3d`.
  private func tenths(_ tenths: Int, signed: Bool) -> String {
    let text = (signed && tenths >= 0 ? "+" : "") + Figures.decimal(tenths)
    return board.days(text)
  }

  /// Thousandths as per cent: `71.4%`.
  private func percent(_ thousandths: Int) -> String { Figures.decimal(thousandths) + "%" }
}

/// The course of a figure as a row of marks, one a month, in ASCII, which every terminal has.
enum FigureChart {
  /// From the least to the most, from nothing up.
  private static let marks = Sparkline.signs

  /// The marks of those sizes; a blank where there was none.
  static func text(_ sizes: [Int64?]) -> String {
    let known = sizes.compactMap { $0 }
    let (least, most) = (min(0, known.min() ?? 0), max(0, known.max() ?? 0))
    return String(
      sizes.map { size in
        guard let size else { return " " }
        guard most > least else { return marks[0] }
        let place = Int128(size - least) * Int128(marks.count - 1) * 2 + Int128(most - least)
        return marks[Int(place / (Int128(most - least) * 2))]
      })
  }
}
