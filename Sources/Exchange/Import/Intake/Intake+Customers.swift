internal import PinyinNames
internal import SalesBook

// The customer and the contact a row names.
extension Intake {
  /// The customer a row of receivables or customers means; nil if the book has none of that number or name.
  func knownCustomer(of row: ImportRow) throws(BadRow.Reason) -> ID<Customer>? {
    let names = [row.text(.customer), row.text(.shortName)].compactMap { $0 }
    return try directory.find(
      number: row.text(.customerID), taxNumber: row.text(ImportField.taxNumber), names: names,
      trustingZeros: author.insists) ?? memory.customer(meantBy: row)
  }

  /// Adds the customer a row names; it is the importer's day that it came into the book.
  func addCustomer(of row: ImportRow) -> Customer {
    var customer = drafted(row)
    customer.id = fresh()
    customer.phone = ""
    customer.owner = owner(of: row) ?? ""
    customer.since = author.day
    keep(customer)
    return customer
  }

  /// Puts a customer among the drafts and makes it known by its names.
  func keep(_ customer: Customer) {
    customers.put(customer)
    directory.add(customer)
  }

  /// Fills what a customer lacks and a row of receivables happens to know.
  func fill(_ id: ID<Customer>, from row: ImportRow, contact: ID<Contact>? = nil) {
    let (number, owner, phone) = (row.text(.customerID), owner(of: row), row.firmPhone)
    let lacks =
      customers.read(id) {
        $0.number.isEmpty && number != nil || $0.owner.isEmpty && owner != nil
          || $0.phone.isEmpty && phone != nil
      } ?? false
    if lacks, var customer = customers[id] {
      if customer.number.isEmpty { customer.number = number ?? "" }
      if customer.owner.isEmpty { customer.owner = owner ?? "" }
      if customer.phone.isEmpty { customer.phone = phone ?? "" }
      keep(customer)
    }
    takeContact(of: row, at: id, known: contact)
  }

  /// Adds the contact a row names, or brings the one of that name up to date.
  ///
  /// A telephone beside a contact is the contact's. What only a person has, without a
  /// person's name beside it, goes to a contact called as the customer; so does another telephone on a second row of
  /// one customer.
  func takeContact(
    of row: ImportRow, at customer: ID<Customer>, known: ID<Contact>? = nil, isSecond: Bool = false
  ) {
    guard isSecond || row.text(.contact) != nil || row.fills(.contact) else { return }
    let row = row.ofPerson
    let isOther = isSecond && row.firmPhone != nil && row.firmPhone != customers[customer]?.phone
    let firm = row.fills(.contact) || isOther ? customers[customer]?.name : nil
    guard let name = row.text(.contact) ?? firm else { return }
    let meant = known ?? memory.contact(called: name, at: customer)
    var contact = contact(called: name, at: customer) ?? meant.flatMap { contacts[$0] } ?? Contact(key: .none)
    if contact.id == .none {
      contact = Contact(key: fresh())
      (contact.customer, contact.name) = (customer, name)
      contactsOf[customer]?[FoldedName.of(name)] = contact.id
    }
    let news = row.news(since: memory[.contact(contact.id)], keeping: [.contact])
    contact.phone =
      news.personPhone ?? (isOther && row.text(.contact) == nil ? news.firmPhone : nil) ?? contact.phone
    news.fill(&contact)
    contacts.put(contact)
    remember(row, of: .contact(contact.id))
  }

  private func contact(called name: String, at customer: ID<Customer>) -> Contact? {
    if contactsOf[customer] == nil {
      let slots = book.customers.slot(of: customer).map { Array(book.contactsOf[$0]) } ?? []
      let theirs = slots.compactMap { book.contacts[slot: $0] }
      contactsOf[customer] = Dictionary(
        theirs.map { (FoldedName.of($0.name), $0.id) }, uniquingKeysWith: { first, _ in first })
    }
    return contactsOf[customer]?[FoldedName.of(name)].flatMap { contacts[$0] }
  }
}

// Telephones: where a row has two, both are kept.
extension ImportRow {
  /// The numbers of a row: its mobile one and the other. `Phone:555-0100 Mobile:555-0999` has both.
  private var phones: (mobile: String?, other: String?) {
    let (mobile, phone) = (text(.mobile), text(.phone))
    guard mobile == nil, let phone, let labelled = LabelledPhones(phone) else { return (mobile, phone) }
    return (labelled.mobile, labelled.other)
  }

  /// The person's: their mobile number, else the only one there is.
  var personPhone: String? { text(.contact) == nil ? nil : phones.mobile ?? phones.other }

  /// The firm's: the one that is no person's.
  var firmPhone: String? {
    let (mobile, other) = phones
    guard text(.contact) != nil else { return other ?? mobile }
    return mobile == nil ? nil : other
  }
}

/// Several telephone numbers in one cell, each behind what it is.
private struct LabelledPhones {
  private(set) var mobile: String?
  private(set) var other: String?

  /// Reads them; nil if the cell has no two of them.
  init?(_ cell: String) {
    var numbers: [(label: String, number: String)] = []
    for word in cell.split(whereSeparator: { $0.isWhitespace || ",;，；".contains($0) }) {
      if let colon = word.firstIndex(where: { ":：".contains($0) }), word.first?.isLetter == true {
        numbers.append((word[..<colon].lowercased(), String(word[colon...].dropFirst())))
      } else if let last = numbers.indices.last {
        numbers[last].number += (numbers[last].number.isEmpty ? "" : " ") + word
      } else {
        return nil
      }
    }
    guard numbers.contains(where: { !$0.number.isEmpty }) else { return nil }
    let isMobile = { (label: String) in ["mobile", "cell", "手机", "手機"].contains { label.contains($0) } }
    mobile = numbers.first { isMobile($0.label) }?.number
    other = numbers.first { !isMobile($0.label) }?.number
  }
}
