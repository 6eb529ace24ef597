internal import TextCanvas

/// A list over the panes, as it is drawn.
struct ListingModel {
  /// One row.
  struct Row {
    let cells: [Span]
    /// Whether it is the head of those that follow.
    let isHead: Bool
  }

  let title: String
  let rows: [Row]
  let place: ListPlace
  /// What stands there if there are no rows.
  let empty: String
  /// The last line.
  let keys: String
  /// What is typed; nil where nothing is searched.
  let editor: LineEditor?
}
