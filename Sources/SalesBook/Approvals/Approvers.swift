// Who may approve what (domain §9): whom people.rec names for it, else any colleague but who asks.
extension Book {
  /// Who works here now.
  private var active: [Person] { people.all.filter(\.active).sorted { $0.login < $1.login } }

  /// Whether one works here alone: then one's own approval stands.
  public var isOfOne: Bool { active.count == 1 }

  /// Who may approve something of a kind that one of us asks for: those people.rec names for it, else everybody; never
  /// who asks, unless one works here alone.
  public func approvers(of kind: Approval.Kind, askedBy login: String) -> [Person] {
    let named = active.filter { $0.approves.contains(kind) }
    return (named.isEmpty ? active : named).filter { $0.login.text != login || isOfOne }
  }

  /// Throws if somebody may not approve something of a kind that one of us asks for. Who is no colleague is a name: the
  /// boss who never logs in, unless people.rec says whose it is to approve.
  public func checkApprover(_ approver: String, of kind: Approval.Kind, askedBy login: String) throws(Refusal)
  {
    guard approver != login || isOfOne else { throw .ownApproval }
    if people[Name(approver)] == nil, !active.contains(where: { $0.approves.contains(kind) }) { return }
    try colleague(approver)
    let may = approvers(of: kind, askedBy: login).map(\.login.text)
    guard may.contains(approver) else { throw .mayNotApprove(login: approver, kind, may: may) }
  }

  /// Throws if one of us may not answer what a colleague was asked: it is for whom it was asked of, for who stands in
  /// for them, and for whoever people.rec names for it.
  func checkAnswer(to approval: Approval, by login: String) throws(Refusal) {
    guard approval.by != login || isOfOne else { throw .ownApproval }
    let named = active.filter { $0.approves.contains(approval.kind) }.map(\.login.text)
    let may = [approval.askedOf, people[Name(approval.askedOf)]?.cover ?? ""] + named
    guard may.contains(login) else {
      throw .mayNotApprove(login: login, approval.kind, may: may.filter { !$0.isEmpty })
    }
  }
}

extension Replay {
  /// What waits for an answer on the day, the longest first; with a login what waits for them, or whom they stand in for.
  public func waitingApprovals(for login: String? = nil) -> [Approval] {
    guard !book.approvals.isUntouched else { return [] }
    let covered = book.people.all.filter { $0.cover == login }.map(\.login.text)
    return book.approvals.all.filter { approval in
      guard approval.waited(on: day) else { return false }
      return login.map { approval.askedOf == $0 || covered.contains(approval.askedOf) } ?? true
    }
    .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// The approvals asked for with the customer at a slot by the day, the latest first.
  public func approvals(ofCustomer slot: Int) -> [Approval] {
    book.approvalsOf[slot].compactMap { book.approvals[slot: $0] }.filter { $0.day <= day }
      .sorted { ($1.day, $1.id) < ($0.day, $0.id) }
  }

  /// What was granted by the day of a kind to the customer at a slot and no concession, gift, commitment or rebate used up yet,
  /// the latest first.
  public func unspentApprovals(_ kind: Approval.Kind, ofCustomer slot: Int) -> [Approval] {
    let spent: [ID<Approval>] =
      switch kind {
      case .gift: book.touchesOf[slot].compactMap { book.touches[slot: $0]?.approval }
      case .commitment: book.commitmentsOf[slot].compactMap { book.commitments[slot: $0]?.approval }
      case .rebate:
        book.rebatesOf[slot].flatMap { rebate in
          book.rebateStepsOf[rebate].compactMap { book.rebateSteps[slot: $0]?.approval }
        }
      case .price, .term, .writeOff, .delivery:
        book.concessionsOf[slot].compactMap { book.concessions[slot: $0]?.approval }
      }
    return approvals(ofCustomer: slot).filter {
      $0.kind == kind && $0.isGranted(on: day) && !spent.contains($0.id)
    }
  }
}
