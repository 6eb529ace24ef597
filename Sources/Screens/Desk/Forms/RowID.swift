internal import SalesBook

/// What a row of a form is known by: the field of a noun it fills, or another
/// word where it fills none. Drafts are kept by it.
struct RowID: Hashable, Sendable {
  /// As drafts have it: `Touch.Said`.
  let text: String

  /// A field of a noun.
  init(_ noun: Noun, _ field: String) { text = "\(noun.rawValue).\(field)" }

  /// The row of that text.
  init(_ text: String) { self.text = text }
}
