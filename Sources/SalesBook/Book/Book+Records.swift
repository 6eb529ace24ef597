// Putting records in and taking them out; whatever comes first, every record is
// found from what it belongs to.
extension Book {
  /// Adds a record or puts it in the place of the one with its key. One that
  /// was taken away before comes anew: after all others, as in its file.
  public mutating func put<Record: BookRecord>(_ record: Record) {
    let placed = self[keyPath: Record.table].put(record)
    let owners = Record.fields.owners
    for place in owners.indices {
      let (old, new) = (placed.replaced.flatMap(owners[place].spread), owners[place].spread(record))
      if old != new { owners[place].move(&self, placed.slot, old, new) }
    }
    guard placed.replaced == nil, awaitsOwners || placed.former != nil else { return }
    for children in Record.noun.children {
      self[keyPath: children.links].welcome(placed.slot, formerly: placed.former, spread: record.key.spread)
    }
  }

  /// Takes a record away; nothing happens if there is none with that key.
  public mutating func remove<Record: BookRecord>(_: Record.Type, _ key: Record.Key) {
    guard let (slot, old) = self[keyPath: Record.table].remove(key) else { return }
    for owner in Record.fields.owners { owner.move(&self, slot, owner.spread(old), nil) }
  }

  /// How many records of a noun there are.
  public func count(of noun: Noun) -> Int {
    func count<Record: BookRecord>(_: Record.Type) -> Int { self[keyPath: Record.table].count }
    return count(noun.record)
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
