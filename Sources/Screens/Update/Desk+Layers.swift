internal import SalesBook
internal import TextCanvas

// Keys while something lies over the panes.
extension Desk {
  /// Hands a key to the topmost layer.
  mutating func pressOnLayer(_ key: Key, _ book: Book) -> [Effect] {
    switch layers.last {
    case .filter(let editor): return press(key, inFilter: editor, book)
    case nil: return []
    }
  }
}
