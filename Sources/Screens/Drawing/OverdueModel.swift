internal import TextCanvas

/// The overdue board: how much stands in each column, the sums of collecting,
/// then every card or every line.
struct OverdueModel {
  /// A column of the board: its name, how many, how much, and its share of the
  /// largest in thousandths.
  struct Bar {
    let name: String
    let count: String
    let amount: String
    let share: Int
    let role: StyleRole
  }

  var bars: [Bar]
  /// The sums above the list, in one line.
  var sums: [[Span]]
  var table: TableModel
}
