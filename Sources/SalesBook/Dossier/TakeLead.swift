/// Takes down who asked for something, called in or introduced (S2: the five to ask for): a customer, if it is new, the
/// person, what they want as a deal at its first stage; and that they called, if they did.
public struct TakeLead: Operation {
  public static let keyword = JournalWord.deed(.takeLead)
  /// The customer: one the book has, as the person saw it changed, or a new one.
  public var customer: Customer
  /// The customer as the person saw it; nil for a new one.
  public var seen: Customer?
  /// Whom they talked to; one without a name is nobody.
  public var contact: Contact
  /// What they want; customer and contact are filled in.
  public var deal: Deal
  /// What was said, if they called.
  public var call: Touch?

  /// That customer, who wants that.
  public init(_ customer: Customer, seen: Customer? = nil, contact: Contact, deal: Deal, call: Touch? = nil) {
    (self.customer, self.seen, self.contact, self.deal, self.call) = (customer, seen, contact, deal, call)
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    var then = book
    var plan = Plan(did: "Took a lead of \(customer.name)", [])
    func carry(_ part: Plan) {
      plan.add(part)
      for change in part.changes { then.apply(change) }
    }
    let (id, person) = try known(on: book, as: author, drawing: &ids, carry)
    var deal = deal
    (deal.customer, deal.contact) = (id, person)
    carry(try OpenDeal(deal).plan(on: then, as: author, drawing: &ids))
    if var call {
      (call.customer, call.contact) = (id, person)
      carry(try LogTouch(call).plan(on: then, as: author, drawing: &ids))
    }
    return plan
  }

  /// The customer and the person, who are added where the book has not got them.
  private func known(
    on book: Book, as author: Author, drawing ids: inout FreshIDs, _ carry: (Plan) -> Void
  ) throws(Refusal) -> (ID<Customer>, ID<Contact>?) {
    let isNobody = contact.name.isEmpty
    guard let seen else {
      let added = try AddCustomer(customer, contacts: isNobody ? [] : [contact])
        .plan(on: book, as: author, drawing: &ids)
      carry(added)
      let records = added.changes.compactMap(\.after)
      guard let new = records.lazy.compactMap({ $0 as? Customer }).first else { throw .nothingToDo }
      return (new.id, records.lazy.compactMap { $0 as? Contact }.first?.id)
    }
    if customer != seen {
      carry(try EditRecord(seen, to: customer).plan(on: book, as: author, drawing: &ids))
    }
    guard !isNobody else { return (seen.id, nil) }
    var contact = contact
    contact.customer = seen.id
    if let namesake = book.namesake(of: contact) { return (seen.id, namesake) }
    let added = try AddContact(contact).plan(on: book, as: author, drawing: &ids)
    carry(added)
    return (seen.id, added.changes.lazy.compactMap { $0.after as? Contact }.first?.id)
  }
}

extension Book {
  /// The one of a customer's people who goes by a contact's name.
  fileprivate func namesake(of contact: Contact) -> ID<Contact>? {
    LikeContacts(of: contact.customer, in: self).called([contact.name]).min()
  }
}
