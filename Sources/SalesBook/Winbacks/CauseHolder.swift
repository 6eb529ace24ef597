/// Another customer who has the cause for which one is leaving.
public struct CauseHolder: Equatable, Sendable {
  public let customer: ID<Customer>
  /// Which of their people to speak with, if known.
  public let contact: ID<Contact>?
  /// What happened to them.
  public let facts: String
}

extension Replay {
  /// The other customers with the systemic cause of a win-back, each once: of cases first, the latest in front, then
  /// those who are leaving or left for it (S3, domain §8); none where the cause is of that one customer.
  public func others(withCauseOf standing: WinBackStanding) -> [CauseHolder] {
    guard let cause = standing.course.cause, cause.cause?.scope == .systemic else { return [] }
    let folded = CaseCause.folded(cause.what)
    let cases = systemicCauses().first { CaseCause.folded($0.name) == folded }?.cases ?? []
    let leaving = allWinBacks().filter {
      $0.course.cause?.cause?.scope == .systemic && CaseCause.folded($0.course.cause?.what ?? "") == folded
    }
    let all =
      cases.map {
        CauseHolder(customer: $0.about.customer, contact: $0.about.contact, facts: $0.about.facts)
      }
      + leaving.map {
        CauseHolder(customer: $0.about.customer, contact: $0.about.contact, facts: $0.about.what)
      }
    var seen: Set<ID<Customer>> = [standing.about.customer]
    return all.filter { seen.insert($0.customer).inserted }
  }

  /// The cases of other customers with the cause of a win-back: what it is linked to.
  public func cases(withCauseOf standing: WinBackStanding) -> [CaseStanding] {
    guard let cause = standing.course.cause, cause.cause?.scope == .systemic else { return [] }
    let folded = CaseCause.folded(cause.what)
    return systemicCauses().first { CaseCause.folded($0.name) == folded }?.cases
      .filter { $0.about.customer != standing.about.customer } ?? []
  }
}
