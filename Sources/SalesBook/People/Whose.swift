// Whose something is on a day (domain §9): lists and reports of one of us go by it. Logins, as owner fields hold them.
extension Replay {
  /// Whether the customer at a slot is that colleague's on the replayed day; for nil whosever it is.
  public func isCustomer(_ slot: Int, of login: String?) -> Bool {
    guard let login else { return true }
    return book.customers[slot: slot].map { book.owner(of: $0, asOf: day) == login } ?? false
  }

  /// The same of the one with that ID.
  public func isCustomer(_ id: ID<Customer>, of login: String?) -> Bool {
    guard login != nil else { return true }
    return book.customers.slot(of: id).map { isCustomer($0, of: login) } ?? false
  }

  /// Whether a follow-up is that colleague's to do: of whoever is named by it, else of whose the customer is.
  public func isPlan(_ plan: FollowUp, of login: String?) -> Bool {
    plan.by.isEmpty ? isCustomer(plan.customer, of: login) : login.map { plan.by == $0 } ?? true
  }

  /// The same of what is planned again and again.
  public func isPlan(_ series: Series, of login: String?) -> Bool {
    series.by.isEmpty ? isCustomer(series.customer, of: login) : login.map { series.by == $0 } ?? true
  }
}

extension Book {
  /// Login of the colleague a text names: by their login, else by the name people use; of who is in no list of people by
  /// the login customers have. Nil if nobody is called so.
  public func login(of text: String) -> String? {
    if let person = people[Name(text)] { return person.login.text }
    let named = people.all.filter { $0.name == text }
    if named.count == 1 { return named[0].login.text }
    return customers.all.contains { $0.owner == text } ? text : nil
  }
}
