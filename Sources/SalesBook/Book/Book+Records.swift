// Putting records in and taking them out; whatever comes first, every record is
// found from what it belongs to.
extension Book {
  /// Adds a record or puts it in the place of the one with its key. One that
  /// was taken away before comes anew: after all others, as in its file.
  public mutating func put<Record: BookRecord>(_ record: Record) {
    let placed = self[keyPath: Record.table].put(record)
    for owner in Record.fields.owners { owner.move(&self, placed.slot, placed.replaced, record) }
    guard placed.replaced == nil else { return }
    for children in Record.noun.children { children.welcome(&self, placed.slot, placed.former) }
  }

  /// Takes a record away; nothing happens if there is none with that key.
  public mutating func remove<Record: BookRecord>(_: Record.Type, _ key: Record.Key) {
    guard let (slot, old) = self[keyPath: Record.table].remove(key) else { return }
    for owner in Record.fields.owners { owner.move(&self, slot, old, nil) }
  }

  /// Links every table; to be called once, after tables were filled by
  /// `Table.append`.
  public mutating func linkAll() {
    struct Linking: NounVisitor {
      var book: Book
      mutating func visit<Record: BookRecord>(_: Record.Type) {
        for owner in Record.fields.owners { owner.linkAll(&book) }
      }
    }
    var linking = Linking(book: self)
    self = Book()
    for noun in Noun.allCases { noun.visit(&linking) }
    self = linking.book
  }
}
