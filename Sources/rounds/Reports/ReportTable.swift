internal import Screens
internal import TextCanvas

/// A report as people read it: columns side by side below their headings.
struct ReportTable {
  /// A column.
  struct Column {
    let heading: String
    let head: Report.Head
    /// What stands in each row, made inert.
    let cells: [String]

    /// The columns its widest cell fills.
    fileprivate var widest: Int { cells.map { DisplayWidth.width(of: $0) }.max() ?? 0 }
    /// So much it fills where nothing is cut.
    fileprivate var natural: Int { max(widest, DisplayWidth.width(of: heading)) }
    /// Whether its cells stay whole: numbers, IDs and what is marked so. A heading may be cut.
    fileprivate var isRigid: Bool { head.isNumber || head.isUncut || head.isID }
    /// So narrow it may become: a day has that many columns, so no day is ever cut.
    fileprivate var narrowest: Int { isRigid ? max(widest, 3) : min(natural, ReportTable.dayWidth) }
  }

  fileprivate static let dayWidth = 10
  private static let gap = 2
  /// A cell of the column that is folded has so many lines at the most.
  private static let mostLines = 4
  private static let mark = DisplayWidth.cutMark

  /// Its columns.
  let columns: [Column]
  /// Lines below each row; none where it has none.
  let details: [[String]]

  /// Everything, however wide.
  var whole: String {
    let widths = columns.map(\.natural)
    return text(columns, widths, folding: nil) { [Self.indented + InertText.sanitised($0)] }
  }

  /// In lines of so many columns: text is cut with a mark, the longest column is folded, numbers and days stay whole. What
  /// has no room is left out and named below.
  func fitted(to limit: Int, _ words: HeadWords) -> String {
    let natural = columns.reduce(0) { $0 + $1.natural + Self.gap } - Self.gap
    guard natural > limit else {
      return text(columns, columns.map(\.natural), folding: nil) { Self.folded($0, limit) }
    }
    var shown = columns
    var out: [Column] = []
    while needed(by: shown, in: limit) > limit, let index = leastMissed(of: shown) {
      out.append(shown.remove(at: index))
    }
    let fold = longest(of: shown)
    let body = text(shown, widths(of: shown, in: limit, folding: fold), folding: fold) {
      Self.folded($0, limit)
    }
    let telling = out.filter { $0.widest > 0 }.map(\.heading)
    guard !telling.isEmpty else { return body }
    let note = words.leftOut(columns.map(\.heading).filter(telling.contains))
    return body + DisplayWidth.wrap(note, to: limit).map { $0 + "\n" }.joined()
  }

  private static let indented = "    "

  /// A cell in so many columns; no sum and no day in it is cut among its digits.
  private static func cut(_ cell: String, to width: Int) -> String {
    let clipped = DisplayWidth.clip(cell, to: width, mark: mark)
    guard clipped != cell, cell.dropFirst(clipped.count - 1).first.map(isOfNumber) ?? false else {
      return clipped
    }
    var kept = clipped.dropLast()
    while let last = kept.last, isOfNumber(last) { kept.removeLast() }
    return String(kept) + String(mark)
  }

  private static func isOfNumber(_ character: Character) -> Bool {
    character.isASCII && (character.isNumber || ",.-:".contains(character))
  }

  /// A line below a row, in lines of so many columns.
  private static func folded(_ line: String, _ limit: Int) -> [String] {
    DisplayWidth.wrap(InertText.sanitised(line), to: max(limit - indented.count, dayWidth)).map {
      indented + $0
    }
  }

  /// What they need at the least: the column that has most to say a good third of the line.
  private func needed(by columns: [Column], in limit: Int) -> Int {
    narrowest(of: columns, in: limit).reduce(0) { $0 + $1 + Self.gap } - Self.gap
  }

  private func narrowest(of columns: [Column], in limit: Int) -> [Int] {
    let fold = longest(of: columns)
    return columns.indices.map { index in
      let column = columns[index]
      return index == fold ? min(column.natural, max(column.narrowest, limit * 3 / 8)) : column.narrowest
    }
  }

  /// The column to be left out next: one with nothing in it, else the last of those that are missed least; the first
  /// stays, and what has most to say.
  private func leastMissed(of columns: [Column]) -> Int? {
    let telling = longest(of: columns)
    let others = columns.indices.dropFirst().filter { $0 != telling }
    if let empty = others.last(where: { columns[$0].widest == 0 }) { return empty }
    return others.min { one, other in
      (columns[one].head.weight.rawValue, -one) < (columns[other].head.weight.rawValue, -other)
    }
  }

  /// The column of text that has most to say.
  private func longest(of columns: [Column]) -> Int? {
    columns.indices.filter { !columns[$0].isRigid }.max { columns[$0].natural < columns[$1].natural }
  }

  /// How wide each is: what is left over after the narrowest goes to the columns from the left, to the folded one last.
  private func widths(of columns: [Column], in limit: Int, folding fold: Int?) -> [Int] {
    var widths = narrowest(of: columns, in: limit)
    var left = limit - needed(by: columns, in: limit)
    let order = columns.indices.filter { $0 != fold } + [fold].compactMap { $0 }
    for index in order where left > 0 {
      let more = min(columns[index].natural - widths[index], left)
      widths[index] += more
      left -= more
    }
    return widths
  }

  private func text(
    _ columns: [Column], _ widths: [Int], folding fold: Int?, below: (String) -> [String]
  ) -> String {
    func line(_ cells: [String]) -> String {
      let padded = cells.indices.map { index in
        DisplayWidth.pad(
          Self.cut(cells[index], to: widths[index]), to: widths[index],
          columns[index].head.isNumber ? .right : .left)
      }
      return padded.joined(separator: String(repeating: " ", count: Self.gap)).trimmedAtEnd + "\n"
    }
    let rows = columns.map(\.cells.count).max() ?? 0
    var table = line(columns.map(\.heading))
    for row in 0..<rows {
      var cells = columns.map { $0.cells[row] }
      let parts = fold.map { lines(of: cells[$0], in: widths[$0]) } ?? []
      if let fold { cells[fold] = parts.first ?? "" }
      table += line(cells)
      for part in parts.dropFirst() {
        table += line(columns.indices.map { $0 == fold ? part : "" })
      }
      for detail in details.indices.contains(row) ? details[row] : [] {
        table += below(detail).map { $0.trimmedAtEnd + "\n" }.joined()
      }
    }
    return table
  }

  /// The lines of a folded cell; the last is cut where there were more.
  private func lines(of cell: String, in width: Int) -> [String] {
    let lines = DisplayWidth.wrap(cell, to: width)
    guard lines.count > Self.mostLines else { return lines }
    let rest = lines[(Self.mostLines - 1)...].joined(separator: " ")
    return Array(lines.prefix(Self.mostLines - 1)) + [rest]
  }
}

extension String {
  /// Without blanks at its end.
  fileprivate var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
