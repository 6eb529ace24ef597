// What a book held as of a day: what is dated later is cut away (domain §4). Replaying leaves it out of what is asked
// for on that day; a look ahead from it needs a book without it.
extension Book {
  /// The book with nothing in it that is dated after a day: later records are left out with what belongs to them, and
  /// what came of earlier ones later is taken back, as their fields say. What has no day of its own (names, phones,
  /// settings) is as it is now.
  public func known(on day: Day) -> Book {
    var book = self
    var cut: Set<Noun> = []
    // Those that records belong to stand before them.
    for noun in Noun.allCases { book.cut(noun.record, at: day, &cut) }
    book.putBack(to: day, from: self)
    return book
  }

  /// Leaves of a noun's records what was known of them on a day; its noun is then among those that were `cut`, if any
  /// was left out.
  private mutating func cut<Record: BookRecord>(_: Record.Type, at day: Day, _ cut: inout Set<Noun>) {
    let (days, owners) = (Record.fields.standing, Record.fields.owners.filter { cut.contains($0.parent) })
    guard !days.isEmpty || !owners.isEmpty else { return }
    if days.begins || !owners.isEmpty { cut.insert(Record.noun) }
    for record in Array(self[keyPath: Record.table].all) {
      guard !owners.contains(where: { $0.isOrphan(self, record) }), let known = days.known(record, on: day)
      else {
        remove(Record.self, record.key)
        continue
      }
      if known != record { put(known) }
    }
  }

  /// Whose a customer was, and the day a follow-up stood at, are told by records of their own.
  private mutating func putBack(to day: Day, from whole: Book) {
    for customer in Array(customers.all) {
      var customer = customer
      let owner = whole.owner(of: customer, asOf: day)
      guard customer.owner != owner else { continue }
      customer.owner = owner
      put(customer)
    }
    let replay = Replay(whole, asOf: day)
    for followUp in Array(followUps.all) {
      guard let slot = whole.followUps.slot(of: followUp.id) else { continue }
      var followUp = followUp
      let due = replay.due(of: followUp, slot: slot)
      guard followUp.due != due else { continue }
      followUp.due = due
      put(followUp)
    }
  }
}
