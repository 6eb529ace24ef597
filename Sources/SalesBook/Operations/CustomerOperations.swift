/// Adds a customer, with its people if they are known.
public struct AddCustomer: Operation {
  public static let keyword = JournalWord.deed(.addCustomer)
  /// The customer; its key and the day it came are filled in.
  public var customer: Customer
  /// Its people; keys and customer are filled in.
  public var contacts: [Contact]

  /// That customer, with those people.
  public init(_ customer: Customer, contacts: [Contact] = []) {
    self.customer = customer
    self.contacts = contacts
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    guard !customer.name.isEmpty else { throw .fieldMissing(.customer, field: "Name") }
    var customer = customer
    customer.id = book.freshID(Customer.self, drawing: &ids)
    customer.since = customer.since ?? author.day
    if customer.owner.isEmpty { customer.owner = author.login }
    var changes: [Change] = [.add(customer)]
    for var contact in contacts where contact != Contact(key: contact.id) {
      guard !contact.name.isEmpty else { throw .fieldMissing(.contact, field: "Name") }
      contact.id = book.freshID(Contact.self, drawing: &ids)
      contact.customer = customer.id
      changes.append(.add(contact))
    }
    let likeness = LikeCustomers(book, countingPeople: true).likeness(of: customer, with: contacts)
    return Plan(
      did: "Added customer \(customer.name)", changes, doubting: likeness.map { [.alike($0)] } ?? [])
  }
}

/// Adds a person at a customer.
public struct AddContact: Operation {
  public static let keyword = JournalWord.deed(.addContact)
  /// The person; the key is filled in.
  public var contact: Contact

  /// That person.
  public init(_ contact: Contact) { self.contact = contact }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let customer = try book.require(contact.customer, Customer.self)
    guard !contact.name.isEmpty else { throw .fieldMissing(.contact, field: "Name") }
    var contact = contact
    contact.id = book.freshID(Contact.self, drawing: &ids)
    let likeness = LikeContacts(of: customer.id, in: book).likeness(of: contact)
    return Plan(
      did: "Added \(contact.name) at \(customer.name)", [.add(contact)],
      doubting: likeness.map { [.alike($0)] } ?? [])
  }
}

/// Puts customers away, with the reason; their history stays, and so does in the round what they owe, have promised or
/// what is planned with them. Who bought within 24 months is let go by it: with `opensExit` they are put under review
/// instead, whose first step is to look deeper (S1, domain §8 *Putting away*).
public struct ArchiveCustomers: Operation {
  public static let keyword = JournalWord.deed(.archiveCustomers)
  public var customers: [ID<Customer>]
  public var reason: String
  /// Whether who bought of late is put under review, and not away.
  public var opensExit: Bool

  /// Those customers, for that reason.
  public init(_ customers: [ID<Customer>], reason: String, opensExit: Bool = false) {
    (self.customers, self.reason, self.opensExit) = (customers, reason, opensExit)
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    var (changes, doubts): ([Change], [Doubt]) = ([], [])
    var reviewed: [ID<Customer>] = []
    for id in customers {
      let customer = try book.require(id, Customer.self)
      guard customer.archived == nil else { continue }
      if opensExit, book.lettingGo(of: customer, on: author.day)?.beginsExit ?? false {
        let opening = OpenExit(puttingAway: id, because: reason, on: author.day, in: book)
        changes += try opening.plan(on: book, as: author, drawing: &ids).changes
        reviewed.append(id)
        continue
      }
      var away = customer
      (away.archived, away.archiveReason, away.archivedBy) = (author.day, reason, author.login)
      changes.append(.change(customer, to: away))
      doubts += try book.doubts(aboutPuttingAway: away, as: author)
    }
    guard !changes.isEmpty else { throw .nothingToDo }
    let away = customers.filter { !reviewed.contains($0) }
    let deeds =
      (away.isEmpty ? [] : ["Archived \(book.told(away))"])
      + (reviewed.isEmpty ? [] : ["Opened the exit review of \(book.told(reviewed))"])
    return Plan(did: deeds.joined(separator: "; "), changes, doubting: doubts)
  }
}

/// Takes customers back that were put away.
public struct TakeBackCustomers: Operation {
  public static let keyword = JournalWord.deed(.takeBackCustomers)
  public var customers: [ID<Customer>]

  /// Those customers.
  public init(_ customers: [ID<Customer>]) { self.customers = customers }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    var changes: [Change] = []
    for id in customers {
      let customer = try book.require(id, Customer.self)
      guard customer.archived != nil else { continue }
      var back = customer
      (back.archived, back.archiveReason, back.archivedBy) = (nil, "", "")
      changes.append(.change(customer, to: back))
    }
    guard !changes.isEmpty else { throw .nothingToDo }
    return Plan(did: "Took back \(book.told(customers))", changes)
  }
}

/// Adds tags to customers and takes tags from them.
public struct TagCustomers: Operation {
  public static let keyword = JournalWord.deed(.tagCustomers)
  public var customers: [ID<Customer>]
  /// The tags to add.
  public var adding: [String]
  /// The tags to take away.
  public var removing: [String]

  /// Those customers and tags.
  public init(_ customers: [ID<Customer>], adding: [String], removing: [String] = []) {
    self.customers = customers
    self.adding = adding
    self.removing = removing
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    var changes: [Change] = []
    for id in customers {
      let customer = try book.require(id, Customer.self)
      var changed = customer
      changed.tags = customer.tags.filter { !removing.contains($0) }
      changed.tags += adding.filter { !changed.tags.contains($0) }
      if changed != customer { changes.append(.change(customer, to: changed)) }
    }
    guard !changes.isEmpty else { throw .nothingToDo }
    return Plan(did: "Tagged \(book.told(customers))", changes)
  }
}

extension Book {
  /// The customers for the journal: its name, or how many.
  func told(_ ids: [ID<Customer>]) -> String {
    guard ids.count == 1, let customer = customers[ids[0]] else { return "\(ids.count) customers" }
    return customer.name
  }
}
