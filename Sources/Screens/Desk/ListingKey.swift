internal import SalesBook
internal import TextCanvas

/// A key of a list laid over the panes: what its last line says of it, and what
/// it does. A list is handled by its keys and tells of them, in their order.
struct ListingKey: Sendable {
  /// Does it.
  typealias Act = @Sendable (inout Desk, Key, Listing, Book) -> [Effect]

  /// The keys the last line tells of; none where it tells of letters.
  let told: [Key]
  /// Those that do the same besides.
  let others: [Key]
  /// What the last line says it does; nil if it tells nothing of it.
  let words: (@Sendable (Words) -> String)?
  /// Does it.
  let run: Act
  /// Whether the last line tells of it in a list as that now is: what would only ring there is not told.
  private(set) var isTold: @Sendable (Listing) -> Bool = { _ in true }

  /// Keys that are told of.
  init(
    _ told: [Key], or others: [Key] = [], _ words: @escaping @Sendable (Words) -> String, run: @escaping Act
  ) {
    (self.told, self.others, self.words, self.run) = (told, others, words, run)
  }

  /// Keys nothing is told of.
  init(untold others: [Key], run: @escaping Act) {
    (told, self.others, words, self.run) = ([], others, nil, run)
  }

  /// What letters do, where they are no keys: told of, and done elsewhere.
  init(letters words: @escaping @Sendable (Words) -> String) {
    self.init([], words) { _, _, _, _ in [] }
  }

  /// The same, told of only where that holds.
  func told(where isTold: @escaping @Sendable (Listing) -> Bool) -> ListingKey {
    var key = self
    key.isTold = isTold
    return key
  }

  /// Whether a key is one of its own.
  func means(_ key: Key) -> Bool { told.contains(key) || others.contains(key) }

  /// What the last line says of it.
  func hint(_ words: Words) -> KeyHint? { self.words.map { KeyHint(keys: told, words: $0(words)) } }
}

// Keys of several lists.
extension ListingKey {
  /// What picks the row under the cursor.
  static let pickKey = Key.enter

  /// Which way the keys that move go.
  static let steps: [Key: Step] = [
    .down: .rows(1), .control("n"): .rows(1), .tab: .rows(1), .character("j"): .rows(1),
    .up: .rows(-1), .control("p"): .rows(-1), .backTab: .rows(-1), .character("k"): .rows(-1),
    .pageDown: .halves(2), .control("f"): .halves(2), .pageUp: .halves(-2), .control("b"): .halves(-2),
    .home: .first, .end: .last, .character("g"): .first, .character("G"): .last,
  ]

  private static let arrows: [Key] = [.up, .down]
  private static let ways: [Key] = [
    .control("n"), .tab, .control("p"), .backTab, .pageDown, .control("f"), .pageUp, .control("b"), .home,
    .end,
  ]
  private static let letters: [Key] = [.character("j"), .character("k")]
  private static let ends: [Key] = [.character("g"), .character("G")]

  private static let move: Act = { desk, key, listing, _ in desk.move(by: key, in: listing) }
  private static let leave: Act = { desk, _, _, _ in
    desk.layers.removeLast()
    return []
  }

  /// Up and down where letters are typed.
  static let moving = ListingKey(arrows, or: ways, { $0.listings.move }, run: move)
  /// The same, not told of.
  static let movingUntold = ListingKey(untold: arrows + ways, run: move)
  /// Up and down where letters are keys.
  static let scrolling = ListingKey(letters, or: ends + arrows + ways, { $0.listings.move }, run: move)
  /// The same, not told of.
  static let scrollingUntold = ListingKey(untold: letters + ends + arrows + ways, run: move)
  /// What leaves a list.
  static let leaving = ListingKey([.escape], or: .leaving, { $0.entry.back }, run: leave)
  /// What leaves a text.
  static let closing = ListingKey([.character("q"), .escape], or: .leaving, { $0.entry.back }, run: leave)
  /// What leaves a text, in those words.
  static func closing(_ words: @escaping @Sendable (Words) -> String) -> ListingKey {
    ListingKey([.character("q")], or: [.escape] + .leaving, words, run: leave)
  }
  /// What copies a text that is read.
  static let copying = ListingKey([.character("y")], { $0.listings.copy }) { _, _, listing, _ in
    [.copy(listing.text)]
  }

  /// What picks the row under the cursor, in those words.
  static func picking(_ words: @escaping @Sendable (Words) -> String) -> ListingKey {
    ListingKey([pickKey], words) { desk, _, listing, book in desk.pick(listing, book) }
  }
}

extension ListingKey {
  /// The keys of a list to pick from.
  static let ofFinds: [ListingKey] = [
    .init(letters: { $0.listings.search }), .moving, .picking { $0.listings.run }, .leaving,
  ]
  /// The keys of a text to read.
  static let ofTexts: [ListingKey] = [.scrolling, .copying, .closing]
}
