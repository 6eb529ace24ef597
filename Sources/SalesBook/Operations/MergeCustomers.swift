/// Makes one customer of two that turned out to be the same (华联 and
/// 北京华联): everything of the one goes over to the other, its names become
/// aliases, and it stays as a sign that points there.
public struct MergeCustomers: Operation {
  /// Its word in the journal.
  public static let keyword = JournalWord.deed(.mergeCustomers)
  /// Which is to go.
  public var from: ID<Customer>
  /// Which is to stay.
  public var into: ID<Customer>

  /// The first into the second.
  public init(_ from: ID<Customer>, into: ID<Customer>) {
    self.from = from
    self.into = into
  }

  /// Its changes on this book; see `Operation`.
  public func plan(on book: Book, as hand: Hand, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    guard from != into else { throw .mergedIntoItself }
    let (goes, stays) = (try book.require(from, Customer.self), try book.require(into, Customer.self))
    if goes.mergedInto != nil { throw .alreadySo(.customer, key: from.text) }
    if stays.mergedInto != nil { throw .alreadySo(.customer, key: into.text) }
    if let number = book.sharedNumber(from, into) { throw .numberTaken(number) }
    var sign = goes
    sign.mergedInto = into
    let changes: [Change] = [.change(goes, to: sign), .change(stays, to: stays.absorbing(goes))]
    return Plan(
      did: "Merged \(goes.name) into \(stays.name)", changes + book.belongings(of: from, goingTo: into))
  }
}

extension Customer {
  /// This customer with the other's names, tags and whatever this one lacks.
  fileprivate func absorbing(_ other: Customer) -> Customer {
    var merged = self
    for name in [other.name] + other.aliases where name != self.name && !merged.aliases.contains(name) {
      merged.aliases.append(name)
    }
    merged.tags += other.tags.filter { !merged.tags.contains($0) }
    if number.isEmpty { merged.number = other.number }
    if owner.isEmpty { merged.owner = other.owner }
    if phone.isEmpty { merged.phone = other.phone }
    if address.isEmpty { merged.address = other.address }
    merged.note = [note, other.note].filter { !$0.isEmpty }.joined(separator: "\n")
    merged.terms = terms ?? other.terms
    merged.creditLimit = creditLimit ?? other.creditLimit
    merged.source = source ?? other.source
    merged.influential = influential || other.influential
    merged.since = [since, other.since].compactMap { $0 }.min()
    return merged
  }
}

extension Book {
  /// An invoice number both customers have: they cannot be one before it is
  /// mended.
  fileprivate func sharedNumber(_ one: ID<Customer>, _ other: ID<Customer>) -> String? {
    func numbers(_ id: ID<Customer>) -> [String] {
      guard let slot = customers.slot(of: id) else { return [] }
      return invoicesOf[slot].compactMap { invoices[slot: $0]?.number }
    }
    let taken = Set(numbers(one))
    return numbers(other).first(where: taken.contains)
  }

  /// Everything that names the one customer, made to name the other.
  fileprivate func belongings(of id: ID<Customer>, goingTo new: ID<Customer>) -> [Change] {
    guard let slot = customers.slot(of: id) else { return [] }
    func move<Record: BookRecord>(
      _ children: Links.Chain, _ table: Table<Record>, _ set: (inout Record) -> Void
    ) -> [Change] {
      children.sorted().compactMap { child in
        guard let record = table[slot: child] else { return nil }
        var moved = record
        set(&moved)
        return .change(record, to: moved)
      }
    }
    return move(contactsOf[slot], contacts) { $0.customer = new }
      + move(handoversOf[slot], handovers) { $0.customer = new }
      + move(touchesOf[slot], touches) { $0.customer = new }
      + move(followUpsOf[slot], followUps) { $0.customer = new }
      + move(invoicesOf[slot], invoices) { $0.customer = new }
      + move(paymentsOf[slot], payments) { $0.customer = new }
      + move(statementsOf[slot], statements) { $0.customer = new }
      + move(promisesOf[slot], promises) { $0.customer = new }
      + move(judgementsOf[slot], judgements) { $0.customer = new }
      + move(rungStepsOf[slot], rungSteps) { $0.customer = new }
      + move(holdsOf[slot], holds) { $0.customer = new }
  }
}
