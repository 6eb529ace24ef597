internal import PinyinNames

/// A cause of how we work, and the cases it has: of however many customers (S2, S3).
public struct CaseCause: Equatable, Sendable {
  /// As it was said last.
  public let name: String
  /// The cases it was found for, the latest first.
  public let cases: [CaseStanding]

  /// How many customers have it.
  public var customers: Int { Set(cases.map(\.about.customer)).count }
  /// How many of its cases are not closed.
  public var open: Int { cases.count(where: \.isOpen) }
}

extension CaseCause {
  /// A cause as it is told from others: however wide or large it is written.
  static func folded(_ cause: String) -> String {
    HalfWidth.text(cause).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Replay {
  /// The causes that are systemic, as found last of each case known by the day: first what most customers have, then by
  /// cases, by name. With a login of the customers of that colleague.
  public func systemicCauses(of login: String? = nil) -> [CaseCause] {
    let found = allCases().filter { standing in
      standing.course.cause?.scope == .systemic && isCustomer(standing.about.customer, of: login)
    }
    return Dictionary(grouping: found) { CaseCause.folded($0.course.cause?.what ?? "") }.values
      .map { those in
        let latest = those.sorted { ($1.about.opened, $1.slot) < ($0.about.opened, $0.slot) }
        return CaseCause(name: latest.first?.course.cause?.what ?? "", cases: latest)
      }
      .sorted { ($1.customers, $1.cases.count, $0.name) < ($0.customers, $0.cases.count, $1.name) }
  }

  /// The cases of other customers that have the same systemic cause as one, the latest first (S3); none where its cause
  /// is its own.
  public func others(withCauseOf standing: CaseStanding) -> [CaseStanding] {
    guard let cause = standing.course.cause, cause.scope == .systemic else { return [] }
    let folded = CaseCause.folded(cause.what)
    return systemicCauses().first { CaseCause.folded($0.name) == folded }?.cases
      .filter { $0.about.customer != standing.about.customer } ?? []
  }
}
