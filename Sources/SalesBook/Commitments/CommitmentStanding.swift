/// How far a commitment is on a day (domain §6).
public enum CommitmentState: String, CaseIterable, Sendable {
  case open
  case inDanger = "in-danger"
  /// Its day passed, and nothing was said of it since that ends it.
  case late
  case kept
  case keptLate = "kept-late"
  case broken

  /// Whether it can still be kept.
  public var isOpen: Bool { self == .open || self == .inDanger || self == .late }
}

/// How a commitment stands on a day, worked out from its steps.
public struct CommitmentStanding: Equatable, Sendable {
  public let commitment: Commitment
  /// Where it stands in its table.
  public let slot: Int
  /// Its steps up to the day that counted, earliest first.
  public fileprivate(set) var steps: [CommitmentStep] = []
  /// The day agreed last.
  public fileprivate(set) var due: Day
  /// The time of that day.
  public fileprivate(set) var time: TimeOfDay?
  public fileprivate(set) var state = CommitmentState.open
  /// Every day agreed, and whether we kept to it; a day they wanted moved themselves is none.
  public fileprivate(set) var agreed: [Appointments.Agreed] = []
  /// How many times we agreed another day; not easily changed, so more than once is too often (S4).
  public fileprivate(set) var changes = 0
  /// The day it was kept or broken; nil while it is open.
  public fileprivate(set) var ended: Day?
  /// What was said of the danger it is in.
  public fileprivate(set) var danger: CommitmentStep?
  /// Since when we owe them an apology, the remedy and the cause; nil where we do not.
  public fileprivate(set) var owesApologySince: Day?
  /// The paper it stands in; empty while there is none.
  public fileprivate(set) var reference: String
  /// What keeping it cost, by currency.
  public fileprivate(set) var costs: [Money] = []

  fileprivate init(_ commitment: Commitment, slot: Int) {
    (self.commitment, self.slot, due) = (commitment, slot, commitment.due)
    (time, reference) = (commitment.time, commitment.reference)
  }

  /// Whether it can still be kept.
  public var isOpen: Bool { state.isOpen }

  /// Whether it is late, or in danger, or owes an apology.
  var isPressing: Bool { state == .late || state == .inDanger || owesApologySince != nil }

  /// Whether it was changed more often than once.
  public var isChangedTooOften: Bool { changes > 1 }

  /// Whether it should be in writing and is not: important ones and long ones are due to be at once (domain §6).
  public func lacksPaper(_ policy: Policy) -> Bool {
    isOpen && reference.isEmpty && (commitment.important || due - commitment.made > policy.longCommitment)
  }
}

extension CommitmentStanding {
  /// Takes in a step of that day or a later one; one that may not follow is passed over.
  fileprivate mutating func take(_ step: CommitmentStep) {
    passed(to: step.day)
    guard obstacle(to: step.kind) == nil else { return }
    steps.append(step)
    if let cost = step.cost { costs.add(cost) }
    if step.apology || step.kind == .apologised { owesApologySince = nil }
    switch step.kind {
    case .danger: danger = step
    case .safe: danger = nil
    case .written: reference = step.reference
    case .changed: move(step)
    case .kept, .broken: end(step)
    case .apologised, .cost: break
    }
    if state == .open || state == .inDanger { state = danger == nil ? .open : .inDanger }
  }

  /// A day later than the one agreed makes it late, and we owe them a word.
  fileprivate mutating func passed(to day: Day) {
    guard state == .open || state == .inDanger, day > due else { return }
    (state, owesApologySince) = (.late, due + 1)
  }

  private mutating func move(_ step: CommitmentStep) {
    guard let to = step.to else { return }
    // On the day itself it is too late to have said so beforehand.
    if !step.theirWish || step.day > due {
      agreed.append(.init(day: due, fate: step.day < due ? .moved : .missed))
      changes += 1
    }
    (due, time, danger, state) = (to, step.time, nil, .open)
    owesApologySince = nil
  }

  private mutating func end(_ step: CommitmentStep) {
    let isKept = step.kind == .kept
    let isInTime = isKept && step.day <= due
    agreed.append(.init(day: due, fate: isInTime ? .kept : .missed))
    state = isInTime ? .kept : isKept ? .keptLate : .broken
    if state == .broken { owesApologySince = step.apology ? nil : step.day }
    (ended, danger) = (step.day, nil)
  }

  private var isOrWasLate: Bool { state == .late || state == .keptLate || state == .broken }

  /// Why a step may not follow; nil where it may.
  public func obstacle(to kind: CommitmentStep.Kind) -> CommitmentObstacle? {
    switch kind {
    case .cost: nil
    case .apologised: owesApologySince != nil ? nil : isOrWasLate ? .apologised : .notLate
    case .danger where state == .late: .late
    case .danger, .changed, .kept, .broken: isOpen ? nil : .ended(state)
    case .safe: isOpen ? (state == .inDanger ? nil : .notInDanger) : .ended(state)
    case .written: isOpen ? (reference.isEmpty ? nil : .written) : .ended(state)
    }
  }
}

extension Replay {
  /// The commitments to the customer at a slot known by the day, the one due first first.
  public func commitments(ofCustomer slot: Int) -> [CommitmentStanding] {
    guard !book.commitmentsOf.isEmpty(of: slot) else { return [] }
    return book.commitmentsOf[slot].compactMap { child in
      book.commitments[slot: child].flatMap { $0.made <= day ? standing(of: $0, slot: child) : nil }
    }
    .sorted { ($0.due, $0.slot) < ($1.due, $1.slot) }
  }

  /// Those that can still be kept.
  public func openCommitments(ofCustomer slot: Int) -> [CommitmentStanding] {
    commitments(ofCustomer: slot).filter(\.isOpen)
  }

  /// Those that can still be kept, and those we owe an apology for: what presses most in front, then by its day.
  public func waitingCommitments(ofCustomer slot: Int) -> [CommitmentStanding] {
    let waiting = commitments(ofCustomer: slot).filter { $0.isOpen || $0.owesApologySince != nil }
    return waiting.filter(\.isPressing) + waiting.filter { !$0.isPressing }
  }

  /// How a commitment stands on the day; nil if it was not given by then.
  public func standing(ofCommitment id: ID<Commitment>) -> CommitmentStanding? {
    guard let commitment = book.commitments[id], commitment.made <= day,
      let slot = book.commitments.slot(of: id)
    else { return nil }
    return standing(of: commitment, slot: slot)
  }

  /// Every commitment known by the day, customer by customer.
  public func allCommitments() -> [CommitmentStanding] {
    book.commitments.isUntouched ? [] : book.customers.slots.flatMap { commitments(ofCustomer: $0) }
  }

  /// What is still to be delivered of what we said, in one currency: it counts against the credit limit (domain §4).
  public func undelivered(toCustomer slot: Int, in currency: Currency, but id: ID<Commitment>? = nil) -> Money
  {
    let amounts = openCommitments(ofCustomer: slot)
      .filter { $0.commitment.kind == .deliver && $0.commitment.id != id }.compactMap(\.commitment.amount)
    return Money(minor: amounts.filter { $0.currency == currency }.reduce(0) { $0 + $1.minor }, currency)
  }

  private func standing(of commitment: Commitment, slot: Int) -> CommitmentStanding {
    standing(of: commitment, slot: slot, but: nil)
  }

  /// How it stands on the day without one of its steps.
  func standing(of commitment: Commitment, slot: Int, but id: ID<CommitmentStep>?) -> CommitmentStanding {
    var standing = CommitmentStanding(commitment, slot: slot)
    let steps = book.commitmentStepsOf[slot].compactMap { child in
      book.commitmentSteps[slot: child].map { (step: $0, slot: child) }
    }
    .filter { $0.step.day <= day && $0.step.id != id }
    .sorted { ($0.step.day, $0.slot) < ($1.step.day, $1.slot) }
    for step in steps { standing.take(step.step) }
    standing.passed(to: day)
    guard standing.isOpen else { return standing }
    standing.agreed.append(.init(day: standing.due, fate: standing.state == .late ? .missed : .waiting))
    return standing
  }
}
