internal import PinyinNames
internal import SalesBook

// A record that is like one of the book waits until somebody has said whether it is that one.
extension Intake {
  /// What was answered to likenesses.
  private var answers: LikenessAnswers { file.answers }
  /// All rows of the file.
  var rows: [ImportRow] { file.table.rows }

  /// What was answered to a likeness of a record on a line: that it is the one of the book. Throws if nothing was.
  func isSame(_ likeness: Likeness, _ title: String, line: Int) throws(BadRow.Reason) -> Bool {
    switch answers.answer(likeness.record.noun, line: line) {
    case .same?: return true
    case .new?: return false
    case nil: throw .alike(likeness, of: title)
    }
  }

  /// The customer a row means, known by what it is called or because somebody has said who it is; nil if it is a new one.
  func customer(of row: ImportRow) throws(BadRow.Reason) -> ID<Customer>? {
    if let known = try knownCustomer(of: row) { return known }
    let drafted = drafted(row)
    let key = FoldedName.of(drafted.name) + "\n" + FoldedName.of(drafted.number)
    let found: LikeCustomer
    if let before = likeCustomers[key] {
      found = before
    } else {
      found = LikeCustomer(likeness(of: drafted), line: row.line)
      likeCustomers[key] = found
    }
    guard let likeness = found.likeness else { return nil }
    guard try isSame(likeness, drafted.name, line: found.line) else { return nil }
    guard let id = ID<Customer>(likeness.record.key), var customer = customers[id] else { return nil }
    customer.takeAlso(namesOf: drafted)
    keep(customer)
    return id
  }

  /// The customer a row would add.
  func drafted(_ row: ImportRow) -> Customer {
    var customer = Customer(key: .none)
    let long = row.text(.customer) ?? row.text(.customerID) ?? ""
    customer.name = row.text(.shortName) ?? long
    customer.number = row.text(.customerID) ?? ""
    if customer.name != long { customer.aliases = [long] }
    customer.phone = row.firmPhone ?? ""
    return customer
  }

  /// What a customer is like that no other row of the file means.
  private func likeness(of customer: Customer) -> Likeness? {
    if customerLikenesses == nil { customerLikenesses = LikeCustomers(book) }
    guard let all = customerLikenesses, all.likeness(of: customer) != nil else { return nil }
    return all.likeness(of: customer, besides: toldCustomers())
  }

  /// The customers rows of the file mean without a doubt.
  private func toldCustomers() -> Set<ID<Customer>> {
    if let told = customersTold { return told }
    let told = Set(rows.compactMap { row in (try? knownCustomer(of: row)) ?? nil })
    customersTold = told
    return told
  }

  /// The contact a row means without its name, because somebody has said so; nil if it is one of that name, or a new one.
  func likeContact(of row: ImportRow, at customer: ID<Customer>?) throws(BadRow.Reason) -> ID<
    Contact
  >? {
    guard let customer, let name = row.text(.contact), book.customers[customer] != nil else { return nil }
    let known = LikeContacts(of: customer, in: book)
    var drafted = Contact(key: .none)
    (drafted.customer, drafted.name, drafted.phone) = (customer, name, row.personPhone ?? "")
    guard !known.hasNamesake(of: drafted), known.likeness(of: drafted) != nil else { return nil }
    guard
      let likeness = known.likeness(of: drafted, besides: known.called(toldContacts()[customer] ?? [])),
      try isSame(likeness, name, line: row.line)
    else { return nil }
    return ID<Contact>(likeness.record.key)
  }

  /// The contacts the file names of each customer.
  private func toldContacts() -> [ID<Customer>: [String]] {
    if let told = contactsTold { return told }
    var told: [ID<Customer>: [String]] = [:]
    for row in rows {
      guard let name = row.text(.contact), let customer = (try? knownCustomer(of: row)) ?? nil else {
        continue
      }
      told[customer, default: []].append(name)
    }
    contactsTold = told
    return told
  }
}

/// What a customer of the file is like, and the line it was first met on.
struct LikeCustomer {
  /// Nil if it is like none.
  let likeness: Likeness?
  let line: Int

  /// That likeness, met on that line.
  init(_ likeness: Likeness?, line: Int) { (self.likeness, self.line) = (likeness, line) }
}

extension Customer {
  /// Takes the names another program has for it, and the number where it has none.
  mutating func takeAlso(namesOf other: Customer) {
    if number.isEmpty { number = other.number }
    for name in [other.name] + other.aliases where name != self.name && !aliases.contains(name) {
      aliases.append(name)
    }
  }
}
