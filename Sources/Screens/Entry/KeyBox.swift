public import TextCanvas

/// A box of keys that may come next, each with what it does and, where it
/// copies or sets something, the real value: reading it is half of doing it.
public struct KeyBox: Equatable, Sendable {
  /// One key of the box.
  public struct Item: Equatable, Sendable {
    public let key: Key
    /// What it does.
    public let label: String
    /// The value it works with; empty if it has none.
    public let value: String
    /// Why it cannot be pressed now; nil if it can.
    public let reason: String?

    /// A key that does something.
    public init(_ key: Key, _ label: String, value: String = "", reason: String? = nil) {
      self.key = key
      self.label = label
      self.value = value
      self.reason = reason
    }
  }

  /// What a key came to.
  public enum Outcome: Hashable, Sendable {
    /// A key the box has not, or nothing yet.
    case open
    /// The item with this number.
    case chosen(Int)
    /// The item with this number cannot be had now; why.
    case refused(Int, String)
    /// The box was closed.
    case left
  }

  /// What stands in its upper edge.
  public let title: String
  /// Its keys, in the order shown.
  public let items: [Item]

  /// A box of those keys.
  public init(_ title: String, _ items: [Item]) {
    self.title = title
    self.items = items
  }

  /// What the key means here; full-width letters are taken for plain ones.
  public func take(_ key: Key) -> Outcome {
    if let index = items.firstIndex(where: { $0.key == key.folded }) {
      return items[index].reason.map { .refused(index, $0) } ?? .chosen(index)
    }
    return KeyBox.keys.act(of: key) ?? .open
  }

  /// The keys that are the same in every box.
  static let keys = LayerKeys<Outcome>([.init(.left, [.escape], or: .leaving)])

  /// Draws the box in the lower left of `rect`, above its last row; where there
  /// are more keys than rows, in two columns.
  public func draw(on canvas: inout Canvas, in rect: Rect, words: EntryWords) {
    let room = rect.split(bottom: 1).rest
    let columns = items.count > max(1, room.height - 3) ? 2 : 1
    let rows = (items.count + columns - 1) / columns
    let keyWidth = items.map { DisplayWidth.width(of: $0.key.name) }.max() ?? 1
    let labelWidth = items.map { DisplayWidth.width(of: $0.label) }.max() ?? 0
    let valueWidth = items.map { DisplayWidth.width(of: $0.reason ?? $0.value) }.max() ?? 0
    let itemWidth = min(keyWidth + labelWidth + valueWidth + 4, (room.width - 4) / columns)
    let widest = max(itemWidth * columns, DisplayWidth.width(of: title) + 4)
    let (_, lower) = room.split(bottom: rows + 3)
    let inner = canvas.box(lower.split(left: widest + 4).left, title: title).inset(columns: 1)
    for (number, item) in items.enumerated() where number % rows < inner.height {
      let place = inner.position(row: number % rows, column: number / rows * itemWidth)
      let role: StyleRole = item.reason == nil ? .text : .disabled
      let label = "  " + DisplayWidth.pad(item.label, to: labelWidth)
      let value = DisplayWidth.clip(
        item.reason ?? item.value, to: itemWidth - keyWidth - labelWidth - 4, mark: DisplayWidth.cutMark)
      canvas.put(
        [
          Span(DisplayWidth.pad(item.key.name, to: keyWidth), .key), Span(label, role),
          Span("  " + value, .dim),
        ],
        at: place, maxWidth: itemWidth)
    }
    canvas.put(
      KeyBox.keys.hint(.left, words.back).text(), at: inner.line(rows).origin, role: .hint,
      maxWidth: inner.width)
    canvas.cursor = inner.origin
  }
}
