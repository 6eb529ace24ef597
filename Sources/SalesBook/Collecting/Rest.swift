/// Why nobody is asked now for money that is overdue (domain §4).
public enum Rest: Equatable, Sendable {
  /// They promised it for a day: it rests until then.
  case promise(Day)
  /// All of it is contested.
  case contested
  /// Bills that mature on a day, the last of them, cover it.
  case bill(Day)
  /// Credit notes and money on account come to as much.
  case setAgainst
  /// What is left is too little to ask for.
  case small

  /// Why nothing of those accounts is to ask for.
  init(_ accounts: [Account], promises: [PromiseStanding], _ policy: Policy) {
    let past = accounts.flatMap(\.items).filter(\.isOverdue)
    let asked = accounts.map(\.toAskFor)
    let promised = promises.filter { $0.isOpen && $0.promise.amount != nil }.map(\.agreed).max()
    if let promised, !asked.allSatisfy(policy.isSmall) {
      self = .promise(promised)
    } else if past.contains(where: { $0.toAskFor.minor > 0 }) {
      self = asked.contains { $0.minor > 0 } ? .small : .setAgainst
    } else {
      let covering = accounts.flatMap(\.bills).filter { bill in
        past.contains { bill.allocated[$0.invoice] != nil }
      }
      self = covering.map(\.matures).max().map { .bill($0) } ?? .contested
    }
  }
}
