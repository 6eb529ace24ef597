/// Makes one customer of two that turned out to be the same (华联 and
/// 北京华联): everything of the one goes over to the other, its names become
/// aliases, and it stays as a sign that points there. The grade of the one that stays holds on.
public struct MergeCustomers: Operation {
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

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    guard from != into else { throw .mergedIntoItself }
    let (goes, stays) = (try book.require(from, Customer.self), try book.require(into, Customer.self))
    if goes.mergedInto != nil { throw .alreadySo(.customer, key: from.text) }
    if stays.mergedInto != nil { throw .alreadySo(.customer, key: into.text) }
    if let number = book.sharedNumber(from, into) { throw .numberTaken(number) }
    var sign = goes
    sign.mergedInto = into
    let changes: [Change] = [.change(goes, to: sign), .change(stays, to: stays.naming(goes))]
    return Plan(
      did: "Merged \(goes.name) into \(stays.name)",
      changes + book.renaming(Customer.self, from, to: into)
        + book.gradeKept(by: into, absorbing: from, as: author, drawing: &ids))
  }
}

extension Customer {
  /// This customer with the other's names and whatever else it lacks.
  fileprivate func naming(_ other: Customer) -> Customer {
    var other = other
    other.aliases = ([other.name] + other.aliases).filter { $0 != name }
    return absorbing(other)
  }
}

extension Book {
  /// Lets customers stand by themselves who are merged into one another in a circle, as only files can say: else
  /// nobody would see any of them. Returns who they are, as they came into the book.
  public mutating func unwindMerges() -> [ID<Customer>] {
    var into: [ID<Customer>: ID<Customer>] = [:]
    customers.forEach { _, customer in
      if let other = customer.mergedInto { into[customer.id] = other }
    }
    var (followed, circling): (Set<ID<Customer>>, Set<ID<Customer>>) = ([], [])
    for start in into.keys where !followed.contains(start) {
      var (path, next): ([ID<Customer>], ID<Customer>?) = ([], start)
      while let id = next, followed.insert(id).inserted {
        path.append(id)
        next = into[id]
      }
      // Where one comes back to is on this path, or was followed from elsewhere.
      if let first = next.flatMap({ path.firstIndex(of: $0) }) { circling.formUnion(path[first...]) }
    }
    let alone = circling.compactMap { customers[$0] }
    for var customer in alone {
      customer.mergedInto = nil
      put(customer)
    }
    return circling.sorted()
  }

  /// An invoice number both customers have: they cannot be one before it is
  /// mended.
  fileprivate func sharedNumber(_ one: ID<Customer>, _ other: ID<Customer>) -> String? {
    func issued(_ id: ID<Customer>) -> [String: [Day]] {
      let slots = customers.slot(of: id).map { Array(invoicesOf[$0]) } ?? []
      return slots.compactMap { invoices[slot: $0] }.reduce(into: [:]) { days, invoice in
        days[invoice.number, default: []].append(invoice.issued)
      }
    }
    let taken = issued(one)
    return issued(other).first { number, days in
      taken[number]?.contains { day in days.contains { Invoice.shareNumbers(issued: $0, day) } } ?? false
    }?.key
  }
}
