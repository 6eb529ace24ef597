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

  /// How far they kept their own word: what they said they would do, to whomever, and the appointments for promises of
  /// their customers.
  public private(set) var ours = OurWord()

  fileprivate mutating func add(_ ours: OurWord) { self.ours.add(ours) }

  fileprivate mutating func add(_ word: WordKept, _ policy: Policy) {
    guard word.due > 0 else { return }
    customers += 1
    if word.isWeak(policy) { weak += 1 }
    kept += word.kept
    due += word.due
  }
}

extension Replay {
  /// The word of the active customers of each of us, by login, and their own; where nothing came due on either side they
  /// are left out.
  public func wordsByOwner() -> [WordByOwner] {
    let policy = rules.policy
    var sums: [String: WordByOwner] = [:]
    for slot in book.customers.slots {
      guard let customer = book.customers[slot: slot], customer.isActive(on: day) else { continue }
      let promises = promises(ofCustomer: slot)
      let (word, ours) = (WordKept(promises, on: day, policy: policy), OurWord(promises, on: day))
      let owner = book.owner(of: customer, asOf: day)
      if word.due + ours.due > 0 { sums[owner, default: WordByOwner(owner: owner)].add(word, policy) }
      for (login, ours) in [(owner, ours)] + ourWords(toCustomer: slot) where ours.due > 0 {
        sums[login, default: WordByOwner(owner: login)].add(ours)
      }
    }
    return sums.values.sorted { $0.owner < $1.owner }
  }

  /// Who gave their word to the customer at a slot, and how each kept it.
  private func ourWords(toCustomer slot: Int) -> [(String, OurWord)] {
    let all = commitments(ofCustomer: slot)
    return Set(all.map(\.commitment.by)).sorted().map { login in
      (login, OurWord([], all.filter { $0.commitment.by == login }, on: day))
    }
  }

  /// How we keep our word with the customer at a slot; promises are theirs.
  public func ourWord(toCustomer slot: Int, _ promises: [PromiseStanding] = []) -> OurWord {
    OurWord(promises, commitments(ofCustomer: slot), on: day)
  }
}
