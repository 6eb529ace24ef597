/// What one has at hand on a visit (domain §3, S2): who they are, what stands between us, what to find out, what to open
/// with. It lies on their table: nothing is on it that they should not read there.
public struct VisitSheet: Sendable {
  public let customer: Customer
  /// Its grade: only the letter is printed.
  public let grade: Grade?
  /// Its people who have not left, whom one talks to in front.
  public let people: [Contact]
  /// What is not known of a first visit, with the rest; nil where one of us was there before.
  public let firstVisit: FirstVisit?
  /// What we said we will do for them, and have not.
  public let ours: [CommitmentStanding]
  /// What they promised, and is still to come.
  public let promises: [PromiseStanding]
  /// What is past due, by currency.
  public let overdue: [Money]
  /// What is contested and not settled.
  public let disputes: [Dispute]
  /// Their cases that are not closed, what weighs most in front.
  public let cases: [CaseStanding]
  /// The latest touches that reached them, the last first; at most three.
  public let touches: [Touch]
  /// What to find out.
  public let missing: [DossierGap]
  /// Their own problem as they last saw it; empty where none was told.
  public let problem: String
  /// How content they last were, 1 to 5, and what was missing for a 5.
  public let satisfaction: (mark: Int, gap: String)?
  /// What others of their trade have for a problem, the most frequent first: what to open with.
  public let problemsOfTrade: [TradeProblem]
  /// What is sure to help, because it helped somebody of their trade or them (S2).
  public let proposals: [SureProposal]
  /// What they bought of late, each once, the last first.
  public let bought: [String]
}

extension Replay {
  /// The sheet for a visit at the customer at a slot; nil where there is none.
  public func visitSheet(ofCustomer slot: Int) -> VisitSheet? {
    guard let customer = book.customers[slot: slot] else { return nil }
    let people = book.people(ofCustomer: slot, on: day)
    let spokenTo = book.spokenTo(among: people)
    let touches = touches(ofCustomer: slot)
    let accounts = accounts(ofCustomer: slot)
    let owing = accounts.contains { $0.net.minor > 0 }
    return VisitSheet(
      customer: customer, grade: grade(ofCustomer: slot),
      people: people.filter { $0 == spokenTo } + people.filter { $0 != spokenTo },
      firstVisit: book.firstVisit(atCustomer: slot, on: day),
      ours: openCommitments(ofCustomer: slot), promises: promises(ofCustomer: slot).filter(\.isOpen),
      overdue: accounts.amounts(\.overdue),
      disputes: openDisputes(ofCustomer: slot), cases: openCases(ofCustomer: slot),
      touches: Array(touches.prefix(3)),
      missing: book.completeness(ofCustomer: slot, on: day, owing: owing).missing,
      problem: touches.first { !$0.problem.isEmpty }?.problem ?? "",
      satisfaction: touches.first { $0.satisfaction != nil }.flatMap { touch in
        touch.satisfaction.map { ($0, touch.gap) }
      },
      problemsOfTrade: problems(ofTrade: customer.business.industry, but: slot),
      proposals: proposals(to: slot, ofTrade: customer.business.industry),
      bought: bought(ofCustomer: slot))
  }

  /// The touches that reached the customer at a slot by the day, the last first.
  public func touches(ofCustomer slot: Int) -> [Touch] {
    book.touchesOf[slot].compactMap { child in book.touches[slot: child].map { (child, $0) } }
      .filter { $0.1.reached && $0.1.day <= day }
      .sorted {
        ($1.1.day, $1.1.time?.minutes ?? -1, $1.0) < ($0.1.day, $0.1.time?.minutes ?? -1, $0.0)
      }.map(\.1)
  }

  /// What the customer at a slot contests of what there is on the day, and is not settled.
  public func openDisputes(ofCustomer slot: Int) -> [Dispute] {
    book.invoicesOf[slot].filter { book.invoices[slot: $0].map(exists) ?? false }
      .flatMap { book.disputesOf[$0].compactMap { book.disputes[slot: $0] } }
      .filter { dispute in
        dispute.day.map { $0 <= day } ?? true && dispute.settled.map { $0 > day } ?? true
      }
  }

  /// The product the customer at a slot bought last; nil where none is known.
  public func lastProduct(boughtBy slot: Int) -> String? {
    book.invoicesOf[slot].compactMap { book.invoices[slot: $0] }
      .filter { exists($0) && $0.amount.minor > 0 && !$0.product.isEmpty }
      .max { ($0.issued, $0.id) < ($1.issued, $1.id) }?.product
  }

  private func bought(ofCustomer slot: Int) -> [String] {
    let invoices = book.invoicesOf[slot].compactMap { book.invoices[slot: $0] }
      .filter { exists($0) && $0.amount.minor > 0 && !$0.what.isEmpty }
      .sorted { ($1.issued, $1.id) < ($0.issued, $0.id) }
    var seen: Set<String> = []
    return Array(invoices.filter { seen.insert($0.product).inserted }.prefix(3).map(\.what))
  }
}
