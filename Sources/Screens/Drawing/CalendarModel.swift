internal import TextCanvas

/// A month, or a week where there is no room for one, and the list of one day.
struct CalendarModel {
  /// One day of the grid.
  struct Cell {
    /// Day of the month.
    let number: String
    /// How many follow-ups stand there; empty for none.
    let count: String
    let role: StyleRole
    /// How full it is, 0 for nothing to 4.
    var load = 0
    /// Whether something will come that is no record yet.
    var hasComing = false
    /// Whether it belongs to the month.
    let isInMonth: Bool
    let isToday: Bool
    let hasCursor: Bool
  }

  /// The heads of the seven columns, Monday first.
  var weekdays: [String]
  /// Rows of seven.
  var weeks: [[Cell]]
  /// The head over the list.
  var dayHead: [Span]
  var table: TableModel
}
