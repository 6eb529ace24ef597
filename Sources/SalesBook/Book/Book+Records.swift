// Putting records in and taking them out; whatever comes first, every record is
// found from what it belongs to.
extension Book {
  /// Adds a record or puts it in the place of the one with its key. One that
  /// was taken away before comes anew: after all others, as in its file.
  public mutating func put<Record: BookRecord>(_ record: Record) {
    let placed = self[keyPath: Record.table].put(record)
    for owner in Record.fields.owners { move(placed.slot, placed.replaced, record, by: owner) }
    guard placed.replaced == nil else { return }
    for children in Record.noun.children {
      self[keyPath: children.links].welcome(placed.slot, formerly: placed.former, spread: record.key.spread)
    }
  }

  /// Takes a record away; nothing happens if there is none with that key.
  public mutating func remove<Record: BookRecord>(_: Record.Type, _ key: Record.Key) {
    guard let (slot, old) = self[keyPath: Record.table].remove(key) else { return }
    for owner in Record.fields.owners { move(slot, old, nil, by: owner) }
  }

  /// Links the record at a slot anew when it becomes another (nil: is not
  /// there).
  private mutating func move<Record>(
    _ slot: Int, _ old: Record?, _ new: Record?, by owner: OwnerLink<Record>
  ) {
    let parents = owner.parents(self)
    self[keyPath: owner.links].move(
      slot, from: old.flatMap(owner.spread), to: new.flatMap(owner.spread), in: parents)
  }

  /// Links every table; to be called once, after tables were filled by
  /// `Table.append`.
  public mutating func linkAll() {
    for noun in Noun.allCases { link(noun.record) }
  }

  private mutating func link<Record: BookRecord>(_: Record.Type) {
    for owner in Record.fields.owners { owner.linkAll(&self) }
  }
}
