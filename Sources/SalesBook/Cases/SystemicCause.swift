internal import PinyinNames

/// A cause of how we work: the cases it has and the customers who are leaving or left for it (S2, S3, domain §8).
public struct SystemicCause: Equatable, Sendable {
  /// As it was said last.
  public let name: String
  /// The cases it was found for, the latest first.
  public let cases: [CaseStanding]
  /// The win-backs it was found for, the latest first.
  public let winBacks: [WinBackStanding]

  /// Every customer who has it, each once: of cases first, then those who are leaving or left.
  public var holders: [CauseHolder] {
    var seen: Set<ID<Customer>> = []
    return (cases.map(CauseHolder.init) + winBacks.map(CauseHolder.init))
      .filter { seen.insert($0.customer).inserted }
  }
  /// How many of its cases and win-backs are not closed.
  public var open: Int { cases.count(where: \.isOpen) + winBacks.count(where: \.isOpen) }
  /// The day the latest of them was opened.
  public var last: Day? { [cases.first?.about.opened, winBacks.first?.about.opened].compactMap { $0 }.max() }

  /// A cause as it is told from others: however wide or large it is written.
  static func folded(_ cause: String) -> String {
    HalfWidth.text(cause).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// A customer who has a cause.
public struct CauseHolder: Equatable, Sendable {
  public let customer: ID<Customer>
  /// Which of their people to speak with, if known.
  public let contact: ID<Contact>?
  /// What happened to them.
  public let facts: String

  init(_ standing: CaseStanding) {
    (customer, contact, facts) = (standing.about.customer, standing.about.contact, standing.about.facts)
  }

  init(_ standing: WinBackStanding) {
    (customer, contact, facts) = (standing.about.customer, standing.about.contact, standing.about.what)
  }
}

extension CaseStanding {
  /// Its cause, if that is systemic.
  var systemicCause: String? {
    course.cause.flatMap { $0.scope == .systemic ? $0.what : nil }
  }
}

extension WinBackStanding {
  /// Its cause, if that is systemic.
  var systemicCause: String? {
    course.cause.flatMap { $0.cause?.scope == .systemic ? $0.what : nil }
  }
}

extension Replay {
  /// The causes that are systemic, as found last of each case and win-back known by the day: first what most customers
  /// have, then what most cases have, by name. With a login of the customers of that colleague.
  public func systemicCauses(of login: String? = nil) -> [SystemicCause] {
    let cases = Dictionary(grouping: allCases().filter { isCustomer($0.about.customer, of: login) }) {
      $0.systemicCause.map(SystemicCause.folded)
    }
    let winBacks = Dictionary(grouping: allWinBacks().filter { isCustomer($0.about.customer, of: login) }) {
      $0.systemicCause.map(SystemicCause.folded)
    }
    return Set(cases.keys).union(winBacks.keys).compactMap { $0 }
      .compactMap { cause(of: cases[$0] ?? [], winBacks[$0] ?? []) }
      .sorted {
        ($1.holders.count, $1.cases.count, $0.name) < ($0.holders.count, $0.cases.count, $1.name)
      }
  }

  private func cause(
    of cases: [CaseStanding], _ winBacks: [WinBackStanding]
  ) -> SystemicCause? {
    let cases = cases.sorted { ($1.about.opened, $1.slot) < ($0.about.opened, $0.slot) }
    let winBacks = winBacks.sorted { ($1.about.opened, $1.slot) < ($0.about.opened, $0.slot) }
    let isCaseLatest = (cases.first?.about.opened).map { $0 >= winBacks.first?.about.opened ?? $0 } ?? false
    let name = isCaseLatest ? cases.first?.systemicCause : winBacks.first?.systemicCause
    return name.map { SystemicCause(name: $0, cases: cases, winBacks: winBacks) }
  }

  private func cause(named name: String?) -> SystemicCause? {
    guard let folded = name.map(SystemicCause.folded) else { return nil }
    return systemicCauses().first { SystemicCause.folded($0.name) == folded }
  }

  /// The other customers with the systemic cause of a case, each once (S2, S3); none where its cause is its own.
  public func others(withCauseOf standing: CaseStanding) -> [CauseHolder] {
    cause(named: standing.systemicCause)?.holders.filter { $0.customer != standing.about.customer } ?? []
  }

  /// The other customers with the systemic cause of a win-back, each once (S3, domain §8); none where the cause is of
  /// that one customer.
  public func others(withCauseOf standing: WinBackStanding) -> [CauseHolder] {
    cause(named: standing.systemicCause)?.holders.filter { $0.customer != standing.about.customer } ?? []
  }

  /// The cases of other customers with the cause of a win-back: what it is linked to.
  public func cases(withCauseOf standing: WinBackStanding) -> [CaseStanding] {
    cause(named: standing.systemicCause)?.cases.filter { $0.about.customer != standing.about.customer } ?? []
  }
}
