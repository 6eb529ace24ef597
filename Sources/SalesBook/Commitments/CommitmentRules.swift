/// Why something cannot be said to a customer, or done about what was said (domain §6).
public enum CommitmentObstacle: Equatable, Sendable {
  /// Supply is stopped since a day: a delivery is promised only in the name of who lets it.
  case onHold(since: Day)
  /// Whoever has to approve it was asked and has not answered, or said no: nothing is promised.
  case notApproved
  /// The approval is about something else, or another commitment used it up.
  case approvalUnfit
  /// It was kept, or broken: nothing more becomes of it.
  case ended(CommitmentState)
  /// Its day has passed: another day, or the deed, and an apology.
  case late
  /// It is in no danger.
  case notInDanger
  /// Nothing is late: there is nothing to be sorry for.
  case notLate
  /// We said that we are sorry already.
  case apologised
  /// It stands in a paper already.
  case written
}

// What must hold of a commitment and its steps whoever writes them down, new or corrected (S4).
extension Book {
  /// Throws if it says nothing, or could not be given on its day.
  func check(_ commitment: Commitment, was: Commitment? = nil) throws(Refusal) {
    guard commitment.due >= commitment.made else {
      throw .dayTooEarly(.commitment, field: "Due", since: commitment.made)
    }
    guard (commitment.amount?.minor ?? 1) > 0 else { throw .amountNotPositive }
    if commitment.approval != was?.approval || was == nil { try checkApproved(commitment) }
    if !commitment.keeper.isEmpty, commitment.keeper != was?.keeper { try colleague(commitment.keeper) }
    let isAnother =
      (was?.kind, was?.made, was?.overriddenBy)
      != (commitment.kind, commitment.made, commitment.overriddenBy)
    if isAnother { try checkHold(commitment) }
    if (was?.customer, was?.made) != (commitment.customer, commitment.made) {
      try checkGiving(to: commitment.customer, on: commitment.made)
    }
  }

  /// A live hold on supply is overridden by name, and by one who may approve deliveries (domain §4).
  private func checkHold(_ commitment: Commitment) throws(Refusal) {
    guard commitment.kind == .deliver, let slot = customers.slot(of: commitment.customer),
      let hold = Replay(self, asOf: commitment.made).hold(ofCustomer: slot)
    else { return }
    guard !commitment.overriddenBy.isEmpty else { throw .commitmentBarred(.onHold(since: hold.day)) }
    try checkApprover(commitment.overriddenBy, of: .delivery, askedBy: commitment.by)
  }

  /// What needs an approval is not said before it was granted; what was refused is not said at all.
  private func checkApproved(_ commitment: Commitment) throws(Refusal) {
    guard let id = commitment.approval else {
      guard !waitsForApproval(commitment) else { throw .commitmentBarred(.notApproved) }
      return
    }
    let approval = try require(id, Approval.self)
    guard approval.isGranted(on: commitment.made) else { throw .commitmentBarred(.notApproved) }
    let isSpent = commitments.all.contains { $0.approval == id && $0.id != commitment.id }
    guard approval.customer == commitment.customer, approval.kind == .commitment, !isSpent else {
      throw .commitmentBarred(.approvalUnfit)
    }
  }

  /// Whether somebody was asked whether we may say just that, and has not said yes by its day.
  private func waitsForApproval(_ commitment: Commitment) -> Bool {
    guard let slot = customers.slot(of: commitment.customer) else { return false }
    let asked = Replay(self, asOf: commitment.made).approvals(ofCustomer: slot)
      .first { $0.kind == .commitment && $0.what == commitment.what }
    return asked.map { !$0.isGranted(on: commitment.made) } ?? false
  }

  /// A commitment as it is written: with the approval it rests on, where just that was granted and no other used it up.
  func restingOnApproval(_ commitment: Commitment) -> Commitment {
    guard commitment.approval == nil, let slot = customers.slot(of: commitment.customer) else {
      return commitment
    }
    var resting = commitment
    resting.approval =
      Replay(self, asOf: commitment.made).unspentApprovals(.commitment, ofCustomer: slot)
      .first { $0.what == commitment.what }?.id
    return resting
  }

  /// Throws if a step may not follow, or says too little.
  func check(_ step: CommitmentStep, was: CommitmentStep? = nil) throws(Refusal) {
    let commitment = try require(step.commitment, Commitment.self)
    guard step.day >= commitment.made else {
      throw .dayTooEarly(.commitmentStep, field: "Day", since: commitment.made)
    }
    guard let slot = commitments.slot(of: commitment.id) else { return }
    let standing = Replay(self, asOf: step.day).standing(of: commitment, slot: slot, but: step.id)
    if (was?.kind, was?.day) != (step.kind, step.day), let obstacle = standing.obstacle(to: step.kind) {
      throw .commitmentBarred(obstacle)
    }
    if let missing = try step.missing(standing) { throw .fieldMissing(.commitmentStep, field: missing) }
  }
}

extension CommitmentStep {
  /// The field that must be filled and is not; throws where one is filled with what cannot be.
  fileprivate func missing(_ standing: CommitmentStanding) throws(Refusal) -> String? {
    if let cost, cost.minor <= 0 { throw .amountNotPositive }
    switch kind {
    case .danger: return need.isEmpty ? "Need" : nil
    case .written: return reference.isEmpty ? "Reference" : nil
    case .cost: return cost == nil ? "Cost" : nil
    case .apologised: return explained
    case .broken: return remedy.isEmpty ? "Remedy" : cause == nil ? "Cause" : nil
    case .safe, .kept: return nil
    case .changed:
      guard let to else { return "To" }
      guard to > day else { throw .dayTooEarly(.commitmentStep, field: "To", since: day + 1) }
      if theirWish, day <= standing.due { return nil }
      // Before the day is the rule, with an apology; later what we do about it and why as well (S4).
      return apology ? (day < standing.due ? nil : explained) : "Apology"
    }
  }

  private var explained: String? { remedy.isEmpty ? "Remedy" : cause == nil ? "Cause" : nil }
}
