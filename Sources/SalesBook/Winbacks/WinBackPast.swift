/// What of ours in the last twelve months may be behind it that a customer is leaving: who did what, and where, is found
/// out before anybody speaks with them (S3 1).
public struct WinBackPast: Equatable, Sendable {
  /// What we agreed for days we did not keep to, the latest first.
  public let missed: [Commitment]
  /// What they complained of or doubted, the latest first.
  public let cases: [CustomerCase]
  /// What of a bill they contested, the latest first.
  public let disputes: [Dispute]
  /// What they asked for and were not given, the latest first.
  public let refused: [Concession]
  /// The day they were last given to another of us; nil where they were not.
  public let handedOver: Day?

  /// Whether the book knows of nothing.
  public var isEmpty: Bool {
    missed.isEmpty && cases.isEmpty && disputes.isEmpty && refused.isEmpty && handedOver == nil
  }
}

extension Replay {
  /// What of ours may be behind it that the customer at a slot is leaving.
  public func winBackPast(ofCustomer slot: Int) -> WinBackPast {
    let from = day.adding(months: -12)
    let year = { (it: Day) in it > from && it <= day }
    let missed = commitments(ofCustomer: slot).flatMap { standing in
      standing.agreed.filter { $0.fate == .missed && year($0.day) }.map { ($0.day, standing.commitment) }
    }
    let disputes = book.invoicesOf[slot].flatMap { invoice in
      book.disputesOf[invoice].compactMap { book.disputes[slot: $0] }
    }.compactMap { dispute in dispute.day.map { ($0, dispute) } }.filter { year($0.0) }
    return WinBackPast(
      missed: latestFirst(missed),
      cases: latestFirst(cases(ofCustomer: slot).map { ($0.about.opened, $0.about) }.filter { year($0.0) }),
      disputes: latestFirst(disputes),
      refused: concessions(ofCustomer: slot).all.filter {
        !$0.asked.isEmpty && !$0.isGranted && year($0.day)
      },
      handedOver: book.handoversOf[slot].compactMap { book.handovers[slot: $0] }
        .filter { year($0.day) && !$0.from.isEmpty }.map(\.day).max())
  }

  private func latestFirst<Event>(_ dated: [(Day, Event)]) -> [Event] {
    dated.enumerated().sorted { ($1.element.0, $0.offset) < ($0.element.0, $1.offset) }.map(\.element.1)
  }
}
