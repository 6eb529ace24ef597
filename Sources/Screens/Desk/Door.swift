internal import SalesBook

/// What a contact can give rise to (domain §3): a chapter says so where contacts are logged, one key each, and its form
/// is opened with what was typed once the contact is on disk.
struct Door: Sendable {
  /// What drafts and other forms know it by; no other door is called so.
  let name: String
  /// The letter that picks it; no other door has it.
  let key: Character
  /// What stands behind the letter: who said what, and what comes of it.
  let words: @Sendable (Words) -> String
  /// A line to say, or what to mind, once it is picked; empty for none.
  let line: @Sendable (Desk, Touch, Book) -> String
  /// Whether it can be picked with that customer now.
  let isOpen: @Sendable (Desk, Customer, Book) -> Bool
  /// The form it opens, filled with what the contact holds; nil where it is done with the contact itself.
  let form: @Sendable (Desk, Touch, Book) -> (any DeskForm)?

  /// A door that is always open and says nothing unless it is told otherwise.
  init(
    _ name: String, _ key: Character, words: @escaping @Sendable (Words) -> String,
    line: @escaping @Sendable (Desk, Touch, Book) -> String = { _, _, _ in "" },
    isOpen: @escaping @Sendable (Desk, Customer, Book) -> Bool = { _, _, _ in true },
    form: @escaping @Sendable (Desk, Touch, Book) -> (any DeskForm)?
  ) {
    (self.name, self.key, self.words, self.line) = (name, key, words, line)
    (self.isOpen, self.form) = (isOpen, form)
  }
}

extension Desk {
  /// The doors that are open for a customer, in the order of their chapters.
  func doors(of customer: Customer, _ book: Book) -> [Door] {
    practice.doors.filter { $0.isOpen(self, customer, book) }
  }
}
