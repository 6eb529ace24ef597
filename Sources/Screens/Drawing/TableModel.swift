internal import TextCanvas

/// A list as plain rows of text: what a drawing needs to set it in columns.
struct TableModel {
  /// One column; which of them show depends on the room there is.
  struct Column {
    let head: String
    /// Columns of the screen it has at the least and at the most.
    let width: ClosedRange<Int>
    var alignment = Alignment.left
    /// When it leaves a narrowing list: the highest first, 0 never.
    var leaves = 0
  }

  /// One row: a cell for every column.
  struct Row {
    let cells: [Span]
    var hasCursor = false
    var isMarked = false
    /// Whether it is a rule over those that follow, its first cell in it.
    var isRule = false
    /// Whether its first cell takes the whole line.
    var isWhole = false
  }

  var columns: [Column]
  var rows: [Row]
  /// What stands there instead of rows.
  var empty: [String] = []
  /// How much those lines are to be seen.
  var emptyRole = StyleRole.hint
  /// Whether column heads are shown.
  var showsHeads = true
}

/// The title line of a pane, its list's rows aside.
struct PaneHead {
  let mark: String
  let name: String
  let isFocused: Bool
  /// What follows the name.
  var facts: [Span] = []
  /// What stands at the right edge.
  var right: [Span] = []
}

extension TableModel {
  /// A column there is room for.
  struct Fitted: Equatable {
    let index: Int
    let width: Int
    let alignment: Alignment
  }

  /// Which columns there is room for, each with its width: those that leave
  /// first are taken in last, and what is left over is shared from the left.
  func fitted(to width: Int) -> [Fitted] {
    var chosen: [Int] = []
    var used = 0
    // The outer columns join only where the first has room to breathe.
    let easy = columns.first.map { ($0.width.upperBound - $0.width.lowerBound) / 2 } ?? 0
    for column in columns.indices.sorted(by: { columns[$0].leaves < columns[$1].leaves }) {
      let needed = columns[column].width.lowerBound + (chosen.isEmpty ? 0 : 1)
      let comfort = columns[column].leaves > 2 ? easy : 0
      if columns[column].leaves > 0, used + needed + comfort > width { break }
      chosen.append(column)
      used += needed
    }
    var spare = max(0, width - used)
    return chosen.sorted().map { column in
      let range = columns[column].width
      let extra = min(spare, range.upperBound - range.lowerBound)
      spare -= extra
      return Fitted(
        index: column, width: range.lowerBound + extra, alignment: columns[column].alignment)
    }
  }
}
