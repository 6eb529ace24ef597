/// Why a rung may not be taken now; each has its way out.
public enum RungObstacle: Equatable, Sendable {
  case nothingOverdue
  /// Rung 2 needs an ally among their people.
  case noAlly
  /// Rung 3 needs a person who decides payment.
  case noDecider
  /// A suit, or arbitration, needs a demand in writing first: a demand letter, or a lawyer's.
  case noWrittenDemand
  /// Rungs 4 to 6 need the account checked with them (S2: after reconciling).
  case notReconciled
}

/// What one is asked about once before a rung is taken; the same said again takes it.
public enum RungDoubt: Equatable, Sendable {
  /// It is not among those for the judgement (S2): mainly 1–4 if not deliberate, 4–6 if it is.
  case outsideJudgement(Rung, Judgement.Verdict)
  /// The account was never checked with them.
  case neverChecked
  /// They say the account stated as of a day differs, by how much if they said so, or why.
  case differs(asOf: Day, Money?, why: String)
}

extension Replay {
  /// What keeps a step from being taken with the customer at a slot; nil if it may be. `isReconciling` is true where
  /// the account is checked with them in the same entry. A legal step that keeps a claim from lapsing is always open.
  public func obstacle(to step: RungStep, ofCustomer slot: Int, isReconciling: Bool = false) -> RungObstacle?
  {
    guard let arrears = openArrears(ofCustomer: slot) else { return .nothingOverdue }
    switch step.rung {
    case .talk: return nil
    case .ally: return hasPerson(for: .ally, atCustomer: slot) ? nil : .noAlly
    case .decider: return hasPerson(for: .decider, atCustomer: slot) ? nil : .noDecider
    case .legal where keepsClaim(step, ofCustomer: slot): return nil
    case .stopSupply, .agency, .legal:
      if step.isCourt, !hasWrittenDemand(arrears, ofCustomer: slot) { return .noWrittenDemand }
      return isReconciling || reconciled(ofCustomer: slot) != nil ? nil : .notReconciled
    }
  }

  /// What to ask about once before a step is taken with the customer at a slot.
  public func doubts(about step: RungStep, ofCustomer slot: Int, isReconciling: Bool = false) -> [RungDoubt] {
    guard let arrears = openArrears(ofCustomer: slot), !keepsClaim(step, ofCustomer: slot) else { return [] }
    var doubts: [RungDoubt] = []
    if !step.rung.isUsual(under: arrears.verdict) {
      doubts.append(.outsideJudgement(step.rung, arrears.verdict))
    }
    guard step.rung > .talk, !isReconciling else { return doubts }
    guard let statement = reconciled(ofCustomer: slot) else { return doubts + [.neverChecked] }
    guard statement.answer == .differs else { return doubts }
    return doubts + [.differs(asOf: statement.asOf, statement.difference, why: statement.why)]
  }

  /// Whether a legal step keeps a claim of the customer at a slot from lapsing: it does so within the days left at
  /// which policy first warns.
  public func keepsClaim(_ step: RungStep, ofCustomer slot: Int) -> Bool {
    guard step.rung == .legal, let first = rules.policy.limitationWarnings.max() else { return false }
    return accounts(ofCustomer: slot).flatMap(\.items).filter(\.isOverdue).contains { item in
      limitation(ofInvoice: item.invoice).map { !$0.isLapsed && $0.daysLeft <= first } ?? false
    }
  }

  /// Whether there is somebody among their people through whom a rung is taken: 2 an ally, 3 who decides payment.
  func hasPerson(for rung: Rung, atCustomer slot: Int) -> Bool {
    let people = book.people(ofCustomer: slot, on: day)
    switch rung {
    case .ally: return people.contains { $0.ally == .ally }
    case .decider: return people.contains(where: \.decidesPayment)
    case .talk, .stopSupply, .agency, .legal: return true
    }
  }

  /// Who is missing for the next rung of arrears that are talked about: 2 after 1, 3 after 2 (domain §4: the board
  /// says so).
  func lacking(_ arrears: Arrears, ofCustomer slot: Int) -> RungObstacle? {
    guard arrears.verdict == .notDeliberate else { return nil }
    switch arrears.highest(on: day) {
    case .talk: return hasPerson(for: .ally, atCustomer: slot) ? nil : .noAlly
    case .ally: return hasPerson(for: .decider, atCustomer: slot) ? nil : .noDecider
    case .decider, .stopSupply, .agency, .legal, nil: return nil
    }
  }

  /// Whether they were asked in writing since the arrears began: a lawyer's letter is itself such a demand.
  private func hasWrittenDemand(_ arrears: Arrears, ofCustomer slot: Int) -> Bool {
    let since = arrearsBegan(ofCustomer: slot)
    return letters(.demand, toCustomer: slot).contains { $0 >= since }
      || arrears.steps.contains { $0.rung == .legal && $0.means == .lawyersLetter }
  }
}

extension RungStep {
  /// Whether it goes to a court, or to those who judge in its place.
  fileprivate var isCourt: Bool { rung == .legal && (means == .suit || means == .arbitration) }
}
