/// A problem customers of one trade have, as they see it.
public struct TradeProblem: Equatable, Sendable {
  public let problem: String
  /// How many of them told it.
  public let customers: Int

  /// That problem, told by so many.
  public init(problem: String, customers: Int) { (self.problem, self.customers) = (problem, customers) }
}

/// What one can propose and be sure of: it was asked for and is there now, or it was done and they were content (S2).
public struct SureProposal: Equatable, Sendable {
  /// What was wanted, or what was wrong.
  public let problem: String
  /// What was done about it; empty for what we make now because it was asked for.
  public let answer: String

  /// That answer to that problem.
  public init(problem: String, answer: String) { (self.problem, self.answer) = (problem, answer) }
}

// What one customer of a trade teaches for talking with another. Nobody is named: a sheet lies on their table.
extension Replay {
  /// The problems others of a trade have, from what they said, demanded and complained of (domain §3), each counted once
  /// a customer, the most frequent first; at most three.
  func problems(ofTrade industry: String, but slot: Int) -> [TradeProblem] {
    var customers: [String: Set<Int>] = [:]
    for other in slots(ofTrade: industry) where other != slot {
      let told = touches(ofCustomer: other).map(\.problem)
      let demanded = insights(ofCustomer: other).map(\.insight.theme)
      let suffered = casesOfGoods(ofCustomer: other).map(\.about.facts)
      for problem in told + demanded + suffered where !problem.isEmpty && !names(problem, other) {
        customers[problem, default: []].insert(other)
      }
    }
    return customers.map { TradeProblem(problem: $0.key, customers: $0.value.count) }
      .sorted { ($1.customers, $0.problem) < ($0.customers, $1.problem) }.prefix(3).map { $0 }
  }

  /// What can be proposed to the customer at a slot: what was done there or for another of their trade, who was content
  /// with it, and what is made now because one of them asked; at most three.
  func proposals(to slot: Int, ofTrade industry: String) -> [SureProposal] {
    var found: [SureProposal] = []
    for other in [slot] + slots(ofTrade: industry).filter({ $0 != slot }) {
      let done = casesOfGoods(ofCustomer: other).compactMap(SureProposal.init)
      let made = insights(ofCustomer: other).filter { $0.status == .shipped }
        .map { SureProposal(problem: $0.insight.theme, answer: "") }
      for proposal in done + made where !found.contains(proposal) {
        guard other == slot || !names(proposal.problem, other) && !names(proposal.answer, other) else {
          continue
        }
        found.append(proposal)
      }
    }
    return Array(found.prefix(3))
  }

  /// The customers of a trade; none of a trade nobody named.
  private func slots(ofTrade industry: String) -> [Int] {
    industry.isEmpty
      ? [] : book.customers.slots.filter { book.customers[slot: $0]?.business.industry == industry }
  }

  /// Whether a text names the customer at a slot, or somebody of theirs: then it is nothing for another's table.
  private func names(_ text: String, _ slot: Int) -> Bool {
    let people = book.contactsOf[slot].compactMap { book.contacts[slot: $0]?.name }
    let names = people + [book.customers[slot: slot]?.name ?? ""]
    return names.contains { !$0.isEmpty && text.contains($0) }
  }

  /// Cases about goods, and about what we make: others of the trade have them too, and no shame of ours is in them.
  private func casesOfGoods(ofCustomer slot: Int) -> [CaseStanding] {
    cases(ofCustomer: slot).filter(\.about.kind.isReported)
  }
}

extension SureProposal {
  /// What was done last in a case that ended well; nil where it did not, or nobody said what was done.
  fileprivate init?(_ standing: CaseStanding) {
    guard (standing.satisfied ?? 0) >= SureProposal.content,
      let action = standing.steps.last(where: { $0.kind == .action && !$0.what.isEmpty })
    else { return nil }
    self.init(problem: standing.about.facts, answer: action.what)
  }

  /// The mark from which somebody is content, of 5.
  private static let content = 4
}
