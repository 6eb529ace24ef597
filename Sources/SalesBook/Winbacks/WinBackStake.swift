/// What there is to lose with a customer who is leaving (S3): what they buy, and what those buy whom they introduced.
/// Add-on sales are for whoever decides to reckon.
public struct WinBackStake: Equatable, Sendable {
  /// What they bought in the last twelve months, by currency, less credit notes.
  public let bought: [Money]
  /// Those they introduced, with what each bought in that time.
  public let introduced: [Introduced]

  /// A customer who came by them.
  public struct Introduced: Equatable, Sendable {
    public let customer: ID<Customer>
    public let bought: [Money]
  }

  /// All of it together, by currency.
  public var sum: [Money] {
    var all = bought
    for one in introduced { for money in one.bought { all.add(money) } }
    return all.filter { $0.minor != 0 }
  }
}

extension Replay {
  /// What there is to lose with the customer at a slot.
  public func stake(ofCustomer slot: Int) -> WinBackStake {
    guard let customer = book.customers[slot: slot] else { return WinBackStake(bought: [], introduced: []) }
    let names = [customer.name] + customer.aliases
    let introduced = book.customers.slots.compactMap { other -> WinBackStake.Introduced? in
      let came =
        book.customers.read(slot: other) { one -> ID<Customer>? in
          guard one.id != customer.id, one.mergedInto == nil else { return nil }
          let isTheirs =
            one.introducer == customer.id || one.introducer == nil && names.contains(one.introducedBy)
          return isTheirs ? one.id : nil
        } ?? nil
      return came.map { WinBackStake.Introduced(customer: $0, bought: boughtInYear(other)) }
    }
    return WinBackStake(bought: boughtInYear(slot), introduced: introduced)
  }

  private func boughtInYear(_ slot: Int) -> [Money] {
    let from = day.adding(months: -12)
    var all: [Money] = []
    book.invoicesOf.forEach(of: slot) { child in
      let amount =
        book.invoices.read(slot: child) { $0.issued > from && $0.issued <= day ? $0.amount : nil } ?? nil
      if let amount { all.add(amount) }
    }
    return all.filter { $0.minor != 0 }
  }
}
