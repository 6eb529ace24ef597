internal import SalesBook
internal import TextCanvas

/// A line of the legend: a sign as it looks where it stands, and what it means.
struct Sign: Sendable {
  /// How it looks; parted by two blanks where it stands in more than one way.
  let shown: String
  /// What it is drawn with: shades and bars become blocks where those are safe.
  let role: StyleRole
  /// What it means, in a book with such settings.
  let meaning: @Sendable (SignWords, Policy) -> String

  /// A sign whose meaning no setting changes.
  init(_ shown: String, _ meaning: @escaping @Sendable (SignWords) -> String, in role: StyleRole = .key) {
    self.init(shown, in: role) { words, _ in meaning(words) }
  }

  /// A sign whose meaning depends on settings.
  init(
    _ shown: String, in role: StyleRole = .key,
    under meaning: @escaping @Sendable (SignWords, Policy) -> String
  ) {
    (self.shown, self.role, self.meaning) = (shown, role, meaning)
  }

  /// It as a row of a list, under those settings.
  func row(_ words: Words, _ policy: Policy) -> Listing.Row {
    Listing.Row(cells: [Span(shown, role), Span(meaning(words.legend, policy))])
  }
}
