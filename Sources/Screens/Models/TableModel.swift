internal import TextCanvas

/// A list as plain rows of text: what a drawing needs to set it in columns.
struct TableModel {
  /// One column; which of them show depends on the room there is.
  struct Column {
    /// Its head.
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
  }

  var columns: [Column]
  var rows: [Row]
  /// What stands there instead of rows.
  var empty: [String] = []
  /// Whether column heads are shown.
  var showsHeads = true
}

/// The title line of a pane, its list's rows aside.
struct PaneHead {
  let digit: String
  let name: String
  let isFocused: Bool
  /// What follows the name.
  var facts: [Span] = []
  /// What stands at the right edge.
  var right: [Span] = []
}
