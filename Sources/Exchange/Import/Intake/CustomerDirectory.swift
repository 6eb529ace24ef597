internal import PinyinNames
internal import SalesBook

/// The customers of a book by everything files may call them.
///
/// Nothing is guessed: a name is known only if it is the same but for width, blanks and capitals. A
/// customer that was merged is found as the one it was merged into; one that was put away is found, too.
struct CustomerDirectory {
  private let table: Table<Customer>
  private var numbers: [String: [ID<Customer>]] = [:]
  private var names: [String: [ID<Customer>]] = [:]
  private var taxNumbers: [String: [ID<Customer>]] = [:]
  /// The numbers of the customers, folded; those without one are left out.
  private var numberOf: [ID<Customer>: String] = [:]
  private var inactive: Set<ID<Customer>> = []
  /// The numbers the book has by their digits without the zeros before them, which spreadsheets take away.
  private var bare: [String: [String]] = [:]

  /// The customers of that book.
  init(_ book: Book) {
    table = book.customers
    for customer in table.all {
      guard let survivor = survivor(of: customer) else { continue }
      if customer.id == survivor.id, !survivor.isActive { inactive.insert(survivor.id) }
      file(customer, as: survivor.id)
      if let digits = CustomerDirectory.bare(customer.number) {
        bare[digits, default: []].append(customer.number)
      }
    }
  }

  /// Makes a customer that is new, or has a new name or number, known by them.
  mutating func add(_ customer: Customer) { file(customer, as: customer.id) }

  /// The customer of that number, else of that tax number, else of one of those names; nil if none is known.
  ///
  /// A number or name may also be our own ID. Where the file gives a number, a customer that
  /// has another one is not meant, whatever its name: branches share names. One that differs by zeros before it
  /// alone is asked about, unless the zeros are to be trusted.
  func find(
    number: String?, taxNumber: String? = nil, names wanted: [String], trustingZeros: Bool = false
  ) throws(BadRow.Reason) -> ID<Customer>? {
    let folded = number.map(FoldedName.of)
    if let number, let folded, let known = try numbered(folded, called: number) { return known }
    let called = wanted.map { (name: $0, folded: FoldedName.of($0)) }
    for (name, folded) in called {
      if let known = try numbered(folded, called: name) { return known }
    }
    if !trustingZeros, let number, let digits = CustomerDirectory.bare(number), let known = bare[digits] {
      throw .zerosLost(number, known.joined(separator: ", "))
    }
    let isFree = { (id: ID<Customer>) in
      guard let folded, let own = self.numberOf[id] else { return true }
      return folded == own
    }
    if let taxNumber {
      let taxed = (taxNumbers[FoldedName.of(taxNumber)] ?? []).filter(isFree)
      if taxed.count == 1 { return taxed[0] }
    }
    for (name, folded) in called {
      let named = (names[folded] ?? []).filter(isFree)
      if let known = try one(of: named, called: name) { return known }
    }
    return nil
  }

  /// The customer of that folded number, or whose ID that is.
  private func numbered(_ folded: String, called text: String) throws(BadRow.Reason) -> ID<Customer>? {
    if let known = try one(of: numbers[folded] ?? [], called: text) { return known }
    return ID<Customer>(text).flatMap { table[$0] }.flatMap(survivor(of:))?.id
  }

  /// A number of digits alone without the zeros it begins with; nil for any other.
  private static func bare(_ number: String) -> String? {
    let text = FoldedName.of(number)
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return String(text.drop { $0 == "0" })
  }

  /// The only one of several; one in use goes before those put away.
  private func one(of found: [ID<Customer>], called name: String) throws(BadRow.Reason) -> ID<Customer>? {
    if found.count <= 1 { return found.first }
    let active = found.filter { !inactive.contains($0) }
    guard active.count == 1 else { throw .severalCustomers(name, found.count) }
    return active[0]
  }

  private mutating func file(_ customer: Customer, as id: ID<Customer>) {
    if !customer.number.isEmpty {
      let number = FoldedName.of(customer.number)
      numbers[number, default: []].appendOnce(id)
      if customer.id == id { numberOf[id] = number }
    }
    if !customer.taxNumber.isEmpty, customer.id == id {
      taxNumbers[FoldedName.of(customer.taxNumber), default: []].appendOnce(id)
    }
    for name in [customer.name] + customer.aliases where !name.isEmpty {
      names[FoldedName.of(name), default: []].appendOnce(id)
    }
  }

  /// The customer it was merged into, through however many merges; nil if that goes in a circle or nowhere.
  private func survivor(of customer: Customer) -> Customer? {
    var current = customer
    for _ in 0..<64 {
      guard let next = current.mergedInto else { return current }
      guard let merged = table[next] else { return nil }
      current = merged
    }
    return nil
  }
}

extension [ID<Customer>] {
  fileprivate mutating func appendOnce(_ id: ID<Customer>) {
    if !contains(id) { append(id) }
  }
}
