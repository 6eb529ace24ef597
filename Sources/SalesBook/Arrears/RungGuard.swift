/// Why a rung may not be taken now; each has its way out.
public enum RungObstacle: Equatable, Sendable {
  case nothingOverdue
  /// The judgement does not allow it (S2): 1–4 if not deliberate, 4–6 if it is.
  case outsideJudgement(Rung, Judgement.Verdict)
  /// Rung 2 needs an ally among their people.
  case noAlly
  /// Rung 3 needs a person who decides payment.
  case noDecider
  /// The legal rung needs a demand in writing first.
  case noWrittenDemand
  /// What came of an earlier step is not recorded; `no answer` will do.
  case noOutcome(Rung, Day)
  /// The account was not checked with them since the arrears began (S2: after
  /// reconciling).
  case notReconciled
}

extension Replay {
  /// What keeps a rung from being taken with the customer at a slot; nil if it
  /// may be. `isReconciling` is true where the account is checked with them in
  /// the same entry.
  public func obstacle(to rung: Rung, ofCustomer slot: Int, isReconciling: Bool = false) -> RungObstacle? {
    guard let arrears = self.arrears(ofCustomer: slot) else { return .nothingOverdue }
    guard rung.isAllowed(under: arrears.verdict) else { return .outsideJudgement(rung, arrears.verdict) }
    let since = arrearsBegan(ofCustomer: slot)
    let people = book.contactsOf[slot].compactMap { book.contacts[slot: $0] }
    if rung == .ally, !people.contains(where: { $0.ally == .ally }) { return .noAlly }
    if rung == .decider, !people.contains(where: \.decidesPayment) { return .noDecider }
    if rung == .legal, !letters(.demand, toCustomer: slot).contains(where: { $0 >= since }) {
      return .noWrittenDemand
    }
    if let step = arrears.running(on: day).first(where: { $0.rung <= rung && !$0.hasOutcome(on: day) }) {
      return .noOutcome(step.rung, step.day)
    }
    let checked = reconciled(ofCustomer: slot).flatMap(\.answered)
    if !isReconciling, checked.map({ $0 < since }) ?? true { return .notReconciled }
    return nil
  }
}
