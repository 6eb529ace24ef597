extension Change {
  /// The noun of the record that changes.
  public var noun: Noun? {
    func open<Record: BookRecord>(_: Record) -> Noun { Record.noun }
    guard let record = after ?? before else { return nil }
    return open(record)
  }

  /// The customers it concerns on the book as it now is: those the record
  /// belongs or belonged to, by whatever stands between, and those whose
  /// records are tied to what it belongs to (a payment's bounce concerns
  /// whoever owes an invoice it settles).
  public func customers(in book: Book) -> Set<ID<Customer>> {
    var reach = Reach(book: book)
    for record in [before, after].compactMap({ $0 }) { reach.climb(record) }
    return reach.customers
  }
}

extension Book {
  /// The customers a record belongs to, by whatever stands between.
  public func customers(of record: some BookRecord) -> Set<ID<Customer>> {
    var reach = Reach(book: self)
    reach.climb(record, acrossTies: false)
    return reach.customers
  }
}

/// The way from a record up to the customers it concerns.
private struct Reach {
  let book: Book
  var customers: Set<ID<Customer>> = []

  init(book: Book) { self.book = book }

  /// Climbs to what the record belongs to; across its ties too, unless that is
  /// where it comes from.
  mutating func climb<Record: BookRecord>(_ record: Record, acrossTies: Bool = true) {
    if let customer = record as? Customer {
      customers.insert(customer.id)
      return
    }
    for reference in Record.fields.references where reference.isOwner {
      for key in reference.keys(record) {
        climb(reference.target.record, key: key, acrossTies: acrossTies)
      }
    }
    if acrossTies { crossTies(of: record) }
  }

  private mutating func climb<Record: BookRecord>(_: Record.Type, key: String, acrossTies: Bool) {
    guard let record = Record.Key(key).flatMap({ book[keyPath: Record.table][$0] }) else { return }
    climb(record, acrossTies: acrossTies)
  }

  /// What belongs to several records ties them together: an allocation its
  /// payment and its invoice.
  private mutating func crossTies<Record: BookRecord>(of record: Record) {
    guard let place = book[keyPath: Record.table].place(of: record.key) else { return }
    for link in Record.noun.children where link.noun.hasSeveralOwners {
      for child in book[keyPath: link.links][place] { climb(link.noun.record, slot: child) }
    }
  }

  private mutating func climb<Record: BookRecord>(_: Record.Type, slot: Int) {
    guard let record = book[keyPath: Record.table][slot: slot] else { return }
    climb(record, acrossTies: false)
  }
}
