internal import TextCanvas

/// A key of a layer and what it does there, for the layer's last line:
/// `Enter save`; only the words where no key of its own is meant.
struct KeyHint: Equatable, Sendable {
  /// The keys, by any of which it is done.
  let keys: [Key]
  /// What it does.
  let words: String

  /// The keys' names and the words; keys that do the same parted by a blank or
  /// what is given.
  func text(parting keys: String = " ") -> String {
    let names = self.keys.map(\.name).joined(separator: keys)
    return names.isEmpty ? words : "\(names) \(words)"
  }
}

extension [KeyHint] {
  /// The last line of a layer.
  var line: String { map { $0.text() }.joined(separator: "  ") }
}

/// What the keys of a layer do. The layer acts by it, and its last line tells
/// of the same keys; these are nobody's to rebind.
struct LayerKeys<Act: Hashable & Sendable>: Sendable {
  /// The keys of one act.
  struct Row: Sendable {
    let act: Act
    /// Those the last line tells of.
    let told: [Key]
    /// Those that do the same besides.
    let others: [Key]

    /// An act, the keys that are told of, and those that do the same.
    init(_ act: Act, _ told: [Key], or others: [Key] = []) {
      (self.act, self.told, self.others) = (act, told, others)
    }
  }

  /// One row an act.
  let rows: [Row]

  /// Those rows.
  init(_ rows: [Row]) { self.rows = rows }

  /// What a key does; nil for one that means nothing of its own here.
  func act(of key: Key) -> Act? {
    rows.first { $0.told.contains(key) || $0.others.contains(key) }?.act
  }

  /// The keys of an act that are told of.
  func keys(of act: Act) -> [Key] { rows.first { $0.act == act }?.told ?? [] }

  /// The keys of an act with its words.
  func hint(_ act: Act, _ words: String) -> KeyHint { KeyHint(keys: keys(of: act), words: words) }

  /// What the first key of an act is called.
  func name(of act: Act) -> String { keys(of: act).first?.name ?? "" }
}

extension [Key] {
  /// What leaves every layer besides Esc.
  static let leaving: [Key] = [.control("g"), .control("c")]
}
