/// How well the customers of one of us keep their word (S4: many weak ones, and
/// one looks at oneself first).
public struct WordByOwner: Equatable, Sendable {
  /// Login of who owns them.
  public let owner: String
  /// How many have promised something that came due.
  public private(set) var customers = 0
  /// How many of them have a weak word.
  public private(set) var weak = 0
  /// Promises kept.
  public private(set) var kept = 0
  /// Promises that count.
  public private(set) var due = 0

  /// How far our own word to them was kept.
  public private(set) var ours = OurWord()

  fileprivate mutating func add(_ word: WordKept, _ policy: Policy, ours: OurWord) {
    self.ours.add(ours)
    guard word.due > 0 else { return }
    customers += 1
    if word.isWeak(policy) { weak += 1 }
    kept += word.kept
    due += word.due
  }
}

extension Replay {
  /// The word of the active customers of each of us, by login, and our own to them; where nothing came due on either
  /// side they are left out.
  public func wordsByOwner() -> [WordByOwner] {
    let policy = rules.policy
    var sums: [String: WordByOwner] = [:]
    for slot in book.customers.slots {
      guard let customer = book.customers[slot: slot], customer.isActive(on: day) else { continue }
      let promises = promises(ofCustomer: slot)
      let (word, ours) = (WordKept(promises, on: day, policy: policy), OurWord(promises, on: day))
      guard word.due + ours.due > 0 else { continue }
      let owner = book.owner(of: customer, asOf: day)
      sums[owner, default: WordByOwner(owner: owner)].add(word, policy, ours: ours)
    }
    return sums.values.sorted { $0.owner < $1.owner }
  }
}
