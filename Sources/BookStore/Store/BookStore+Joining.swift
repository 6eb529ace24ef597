internal import SalesBook

// Whoever changes the book works here: they are among its people from their
// first change on.
extension BookStore {
  /// Brings somebody into the book before they write those records, by an
  /// entry of its own; true if they were not in it. An undo of what they did
  /// first leaves them there.
  @discardableResult
  func welcome(
    _ author: Author, toWrite records: [RecordHistory], at moment: String
  ) throws(StoreError) -> Bool {
    guard !book.knows(author), !records.contains(where: { $0.isOf(author) }) else { return false }
    guard let joined = Change.add(Person(login: author.login)).history else { return false }
    _ = try append(
      [joined], .deed(.join), "Came into the book: \(author.login)", about: nil, by: author, at: moment)
    return true
  }
}

extension Book {
  /// Whether a colleague is in the book; nobody need be who has no login.
  fileprivate func knows(_ author: Author) -> Bool {
    author.login.isEmpty || people[Name(author.login)] != nil
  }

  /// The book with a colleague in it, as it will be once they have written.
  func with(_ author: Author) -> Book {
    guard !knows(author) else { return self }
    var book = self
    book.put(Person(login: author.login))
    return book
  }
}

extension Operation {
  /// Whether it is what brings its author into the book.
  func brings(_ author: Author) -> Bool {
    (self as? AddRecord<Person>)?.record.login.text == author.login
  }
}

extension RecordHistory {
  /// Whether it is about a colleague's own record.
  fileprivate func isOf(_ author: Author) -> Bool { noun == .person && key == author.login }
}
