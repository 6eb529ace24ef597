import SalesBook

/// A customer one comes to know, and the book it is in.
struct KnowingBook {
  var desk = Desktop("2026-11-23")
  var customer: Customer

  init() throws { customer = try desk.customer("苏州纺织") }

  var slot: Int { desk.book.customers.slot(of: customer.id) ?? 0 }
  var replay: Replay { Replay(desk.book, asOf: desk.author.day) }

  /// Changes the customer.
  mutating func learn(_ change: (inout Customer) -> Void) throws {
    let seen = customer
    change(&customer)
    try desk.carryOut(EditRecord(seen, to: customer))
  }

  /// Adds one of its people.
  @discardableResult
  mutating func person(_ name: String, _ fill: (inout Contact) -> Void = { _ in }) throws -> Contact {
    var contact = Contact(key: .none)
    (contact.customer, contact.name) = (customer.id, name)
    fill(&contact)
    return try desk.carryOut(AddContact(contact)).added()
  }

  /// Changes one of its people.
  mutating func change(_ contact: Contact, _ change: (inout Contact) -> Void) throws {
    var wanted = contact
    change(&wanted)
    try desk.carryOut(EditRecord(contact, to: wanted))
  }

  /// A touch with the customer.
  @discardableResult
  mutating func touch(_ day: String, _ fill: (inout Touch) -> Void = { _ in }) throws -> Touch {
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (customer.id, .on(day))
    fill(&touch)
    return try desk.carryOut(LogTouch(touch)).added()
  }

  /// The same book on another day.
  func on(_ day: String) -> Replay { Replay(desk.book, asOf: .on(day)) }
}
