/// Where the cursor stands in a list and which row is the first on screen.
struct ListPlace: Equatable, Sendable {
  /// The row under the cursor; 0 in an empty list.
  var row = 0
  /// The first row on screen.
  var top = 0

  /// Keeps the cursor inside a list of `count` rows and on a screen of
  /// `height` of them.
  mutating func settle(count: Int, height: Int) {
    row = min(max(0, row), max(0, count - 1))
    let room = max(1, height)
    top = min(max(top, row - room + 1), row)
    top = max(0, min(top, count - room))
  }

  /// The rows on screen, of `count` in all.
  func visible(count: Int, height: Int) -> Range<Int> {
    let first = min(max(0, top), max(0, count - 1))
    return first..<max(first, min(count, first + max(0, height)))
  }
}

/// A way to go in a list.
enum Step: Equatable, Sendable {
  /// So many rows down, or up if negative.
  case rows(Int)
  /// So many halves of a screen.
  case halves(Int)
  case first, last

  /// Where it leads from a row of a list of `count`, on a screen of `height`.
  func target(from row: Int, count: Int, height: Int) -> Int {
    let target =
      switch self {
      case .rows(let rows): row + rows
      case .halves(let halves): row + halves * max(1, height / 2)
      case .first: 0
      case .last: count - 1
      }
    return min(max(0, target), max(0, count - 1))
  }
}
