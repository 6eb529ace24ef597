// Who stands in for whom: a chain of covers stops at the first who is there (domain §9).
extension Book {
  /// The leave one of us is on on a day; nil for who is there.
  public func leave(of login: String, on day: Day) -> Leave? {
    leaves.all.first { $0.person == login && $0.covers(day) }
  }

  /// Login of who stands in on a day for one of us: the cover of their leave, else their own, or whoever stands in for
  /// these in their turn; nobody of them there, the lead. Nil for one who is there, and where nobody is. Who has left
  /// is away for good.
  public func standIn(for login: String, on day: Day) -> String? {
    guard isAway(login, on: day) else { return nil }
    var (next, seen): (String, Set<String>) = (login, [])
    while seen.insert(next).inserted {
      guard isAway(next, on: day) else { return next }
      let named = leave(of: next, on: day)?.cover ?? ""
      next = named.isEmpty ? people[Name(next)]?.cover ?? "" : named
      if people[Name(next)] == nil { break }
    }
    return people.all.filter { $0.role == .lead && !isAway($0.login.text, on: day) }.map(\.login.text).min()
  }

  /// Logins of the colleagues who are away on a day and for whom one stands in, through as many as are away between.
  public func coveredBy(_ login: String, on day: Day) -> [String] {
    people.all.map(\.login.text).filter { $0 != login && standIn(for: $0, on: day) == login }.sorted()
  }

  /// Whether one of us is on leave on a day, or has left.
  private func isAway(_ login: String, on day: Day) -> Bool {
    people[Name(login)].map { !$0.active } ?? false || leave(of: login, on: day) != nil
  }
}
