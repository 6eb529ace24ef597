/// Whose customers and plans are shown where one of us looks at their own: theirs, nobody's, and those of colleagues who
/// are away and for whom they stand in; the same that are in their round (domain §9).
public struct ShownOwners: Equatable, Sendable {
  /// Login of who looks.
  public let login: String
  /// Logins of those whose things are shown; one is empty, for nobody's.
  private let logins: Set<String>

  /// Those of one of us on a day.
  public init(of login: String, in book: Book, on day: Day) {
    self.login = login
    logins = Set(book.coveredBy(login, on: day)).union([login, ""])
  }

  /// Whether the customer at a slot is shown.
  public func show(_ slot: Int, _ replay: Replay) -> Bool {
    replay.book.customers[slot: slot].map { logins.contains(replay.book.owner(of: $0, asOf: replay.day)) }
      ?? false
  }

  /// Whether a follow-up is shown: by who is to do it, else by whose the customer is.
  public func show(_ plan: FollowUp, _ replay: Replay) -> Bool {
    guard plan.by.isEmpty else { return logins.contains(plan.by) }
    return replay.book.customers.slot(of: plan.customer).map { show($0, replay) } ?? false
  }
}

extension Change {
  /// Whether it may change whose something is: then what is shown of it is to be worked out anew.
  public var changesOwners: Bool {
    switch (before, after) {
    case (let before as Customer?, let after as Customer): before?.owner != after.owner
    default: [before, after].contains { $0 is Handover || $0 is Person || $0 is Leave }
    }
  }
}
