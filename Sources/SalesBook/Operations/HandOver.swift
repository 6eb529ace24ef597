/// Gives customers to a colleague, with what is planned with them (domain §3).
public struct HandOver: Operation {
  public static let keyword = JournalWord.deed(.handOver)
  /// Which customers.
  public var customers: [ID<Customer>]
  /// Login of who is to have them.
  public var login: String

  /// Those customers, to that colleague.
  public init(_ customers: [ID<Customer>], to login: String) {
    self.customers = customers
    self.login = login
  }

  /// What is planned by somebody
  /// else than the owner stays theirs; where nobody owns the customer, what the
  /// one who gives it away has planned goes with it.
  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    try book.colleague(login)
    var changes: [Change] = []
    for id in customers {
      let customer = try book.require(id, Customer.self)
      guard customer.owner != login, let slot = book.customers.slot(of: id) else { continue }
      var given = customer
      given.owner = login
      changes.append(.change(customer, to: given))
      var handover = Handover(key: book.freshID(Handover.self, drawing: &ids))
      (handover.customer, handover.day, handover.by) = (id, author.day, author.login)
      (handover.from, handover.to) = (customer.owner, login)
      changes.append(.add(handover))
      let giver = customer.owner.isEmpty ? author.login : customer.owner
      for child in book.followUpsOf[slot].sorted() {
        guard let followUp = book.followUps[slot: child], followUp.isPlanned, followUp.by == giver
        else { continue }
        var theirs = followUp
        theirs.by = login
        changes.append(.change(followUp, to: theirs))
      }
    }
    guard !changes.isEmpty else { throw .nothingToDo }
    return Plan(did: "Handed \(book.told(customers)) over to \(login)", changes)
  }
}
