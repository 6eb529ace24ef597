internal import PinyinNames

/// The customers of a book by what makes another like them: the name without its legal form, or the telephone.
public struct LikeCustomers {
  private var byName: [[UInt8]: [Customer]] = [:]
  private var byPhone: [String: [Customer]] = [:]

  /// The customers of that book, but those merged into another; where people count by the telephones of theirs too.
  public init(_ book: Book, countingPeople: Bool = false) {
    book.customers.forEach { _, customer in
      guard customer.mergedInto == nil else { return }
      for name in [customer.name] + customer.aliases {
        if let key = PayerName(name).key { byName[key, default: []].append(customer) }
      }
      if let key = LikePhone.key(of: customer.phone) { byPhone[key, default: []].append(customer) }
    }
    guard countingPeople else { return }
    book.contacts.forEach { _, contact in
      guard let key = LikePhone.key(of: contact.phone), let customer = book.customers[contact.customer],
        customer.mergedInto == nil
      else { return }
      byPhone[key, default: []].append(customer)
    }
  }

  /// The customer one with these people is most like; those of `besides` are others, and so is one of another number.
  public func likeness(
    of customer: Customer, with people: [Contact] = [], besides: Set<ID<Customer>> = []
  ) -> Likeness? {
    let free = { (other: Customer) in
      other.id != customer.id && !besides.contains(other.id)
        && (other.number.isEmpty || customer.number.isEmpty)
    }
    let named = ([customer.name] + customer.aliases).compactMap { PayerName($0).key }
      .flatMap { byName[$0] ?? [] }
    if let first = named.filter(free).min(by: isBetter) { return likeness(to: first, .name) }
    let called = ([customer.phone] + people.map(\.phone)).compactMap(LikePhone.key).flatMap {
      byPhone[$0] ?? []
    }
    return called.filter(free).min(by: isBetter).map { likeness(to: $0, .phone) }
  }

  private func isBetter(_ one: Customer, _ other: Customer) -> Bool {
    (one.isActive ? 0 : 1, one.id) < (other.isActive ? 0 : 1, other.id)
  }

  private func likeness(to customer: Customer, _ grounds: Likeness.Grounds) -> Likeness {
    Likeness(to: RecordName(customer), customer.name, grounds)
  }
}

/// The names customers of a book go by, folded once: those like one that is being typed are looked for with every key.
public struct KnownNames: Sendable {
  private let names: [(customer: String, called: PayerName)]

  /// The names and aliases of that book's customers, but those merged into another.
  public init(_ book: Book) {
    var names: [(String, PayerName)] = []
    book.customers.forEach { _, customer in
      guard customer.mergedInto == nil else { return }
      for name in [customer.name] + customer.aliases { names.append((customer.name, PayerName(name))) }
    }
    self.names = names
  }

  /// The customers in whose name that one stands, or the other way round, by name, each once; none for a name too short to
  /// tell anything.
  public func resembling(_ name: String) -> [String] {
    let wanted = PayerName(name)
    return Set(names.filter { wanted.resembles($0.called) }.map(\.customer)).sorted()
  }
}

/// The people of one customer by what makes another like them: the name, or the telephone.
public struct LikeContacts {
  private let contacts: [Contact]

  /// The people a customer has in a book.
  public init(of customer: ID<Customer>, in book: Book) {
    contacts =
      book.customers.slot(of: customer).map { slot in
        book.contactsOf[slot].compactMap { book.contacts[slot: $0] }
      } ?? []
  }

  /// Whether one of them has that contact's name, but for blanks and capitals.
  public func hasNamesake(of contact: Contact) -> Bool { !called([contact.name]).isEmpty }

  /// Those who go by one of these names, but for blanks and capitals.
  public func called(_ names: [String]) -> Set<ID<Contact>> {
    let folded = Set(names.map(FoldedName.of))
    return Set(contacts.filter { folded.contains(FoldedName.of($0.name)) }.map(\.id))
  }

  /// The contact one is most like; those of `besides` are others.
  public func likeness(of contact: Contact, besides: Set<ID<Contact>> = []) -> Likeness? {
    let free = contacts.filter { $0.id != contact.id && !besides.contains($0.id) }
    let (name, phone) = (PayerName(contact.name), LikePhone.key(of: contact.phone))
    let named = free.filter { PayerName($0.name) == name }.min { $0.id < $1.id }
    if let named { return Likeness(to: RecordName(named), named.name, .name) }
    guard let phone else { return nil }
    return free.filter { LikePhone.key(of: $0.phone) == phone }.min { $0.id < $1.id }
      .map { Likeness(to: RecordName($0), $0.name, .phone) }
  }
}

/// A telephone number as it is compared.
private enum LikePhone {
  /// The fewest digits of a number that is one person's or firm's.
  private static let fewest = 7

  /// Its digits, an extension's among them; nil for too few of them.
  static func key(of phone: String) -> String? {
    let digits =
      TelephoneNumber.digits(of: phone) ?? HalfWidth.text(phone).filter { $0.isASCII && $0.isNumber }
    return digits.count < fewest ? nil : digits
  }
}
