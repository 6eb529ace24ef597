/// A customer nobody was in touch with for so long that another of us may be given it, or soon (domain §3 *Idle
/// customers*). Nothing is moved by itself.
public struct IdleCustomer: Equatable, Sendable {
  /// Where the customer stands in its table.
  public let slot: Int
  public let standing: Standing
  /// Days since the last touch that reached them, or since they came into the book.
  public let days: Int
  /// Days left until the customer is idle; 0 or less once it is.
  public let left: Int

  /// So many days before a customer is idle it is listed.
  static let notice = 14
}

extension Replay {
  /// The customers that are idle on the replayed day or will be within two weeks, of one of us or of all; whoever has
  /// the least left first, then by name. None where policy sets no days for their grade.
  public func idle(of login: String? = nil, standings: [Standing]? = nil) -> [IdleCustomer] {
    let most = rules.policy.idleDays
    guard !most.isEmpty else { return [] }
    let idle = book.customers.slots.compactMap { slot -> IdleCustomer? in
      guard let customer = book.customers[slot: slot], customer.isActive(on: day) else { return nil }
      guard isCustomer(slot, of: login) else { return nil }
      let standing = standings?[slot] ?? standing(ofCustomer: slot, [])
      guard let most = standing.grade.flatMap({ most[$0] }), lists(customer, standing),
        let since = cadence(ofCustomer: slot, standing).since
      else { return nil }
      let left = since + most - day
      return left > IdleCustomer.notice
        ? nil : IdleCustomer(slot: slot, standing: standing, days: day - since, left: left)
    }
    let ranks = NameRanks(book.customers, among: idle.map(\.slot))
    return idle.sorted { ($0.left, ranks[$0.slot]) < ($1.left, ranks[$1.slot]) }
  }
}
