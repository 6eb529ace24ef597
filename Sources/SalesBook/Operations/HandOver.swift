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

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    try book.colleague(login)
    var changes: [Change] = []
    for id in customers {
      let customer = try book.require(id, Customer.self)
      guard customer.owner != login, let slot = book.customers.slot(of: id) else { continue }
      var given = customer
      given.owner = login
      changes.append(.change(customer, to: given))
      changes += book.handing(customer, atSlot: slot, to: login, as: author, drawing: &ids)
    }
    guard !changes.isEmpty else { throw .nothingToDo }
    return Plan(did: "Handed \(book.told(customers)) over to \(login)", changes)
  }
}

extension Book {
  /// What goes along when a customer becomes another's, by whatever way: that it was given, and what is planned with
  /// it. What is planned by somebody else than the owner stays theirs; where nobody owns the customer, what the one
  /// who gives it away has planned goes with it.
  func handing(
    _ customer: Customer, atSlot slot: Int, to login: String, as author: Author, drawing ids: inout FreshIDs
  ) -> [Change] {
    var handover = Handover(key: freshID(Handover.self, drawing: &ids))
    (handover.customer, handover.day, handover.by) = (customer.id, author.day, author.login)
    (handover.from, handover.to) = (customer.owner, login)
    let giver = customer.owner.isEmpty ? author.login : customer.owner
    let plans = followUpsOf[slot].sorted().compactMap { followUps[slot: $0] }
      .filter { $0.isPlanned && $0.by == giver }.map { followUp -> Change in
        var theirs = followUp
        theirs.by = login
        return .change(followUp, to: theirs)
      }
    let repeats = seriesOf[slot].sorted().compactMap { series[slot: $0] }
      .filter { $0.ended == nil && $0.by == giver }.map { repeating -> Change in
        var theirs = repeating
        theirs.by = login
        return .change(repeating, to: theirs)
      }
    return [.add(handover)] + plans + repeats
  }

  /// The same for a customer that is corrected; nothing where it stays whose it was.
  func handing<Record: BookRecord>(
    _ record: Record, changedFrom before: Record, as author: Author, drawing ids: inout FreshIDs
  ) -> [Change] {
    guard let customer = record as? Customer, let was = before as? Customer, customer.owner != was.owner,
      let slot = customers.slot(of: was.id)
    else { return [] }
    return handing(was, atSlot: slot, to: customer.owner, as: author, drawing: &ids)
  }

  /// The same for every customer that changes, as an import does it.
  public func handing(in changes: [Change], as author: Author, drawing ids: inout FreshIDs) -> [Change] {
    changes.flatMap { change -> [Change] in
      guard let before = change.before as? Customer, let after = change.after as? Customer else { return [] }
      return handing(after, changedFrom: before, as: author, drawing: &ids)
    }
  }

  /// That customers were given to another by changes that are no operation's, such as those of a table somebody edited:
  /// by nobody known.
  public func handovers(in records: [RecordHistory], on day: Day, drawing ids: inout FreshIDs) -> [Handover] {
    records.compactMap { record in
      guard record.noun == .customer, record.kind == .changed, let customer = ID<Customer>(record.key),
        let owner = record.fields.first(where: { $0.name == "Owner" })
      else { return nil }
      var handover = Handover(key: freshID(Handover.self, drawing: &ids))
      (handover.customer, handover.day) = (customer, day)
      (handover.from, handover.to) = (owner.was.first ?? "", owner.now.first ?? "")
      return handover
    }
  }
}
