/// An operation that may have to be approved by a colleague before it is carried out (domain §9).
public protocol Approvable: Operation {
  /// What a colleague is asked where it was refused for want of an approval; whom is left open. Nil where that is not why.
  func approvalNeeded(for refusal: Refusal) -> Approval?
}

extension LogTouch: Approvable {
  public func approvalNeeded(for refusal: Refusal) -> Approval? {
    guard case .notAGift(.aboveLimit) = refusal else { return nil }
    var approval = Approval(key: .none)
    (approval.customer, approval.kind, approval.day) = (touch.customer, .gift, touch.day)
    (approval.what, approval.amount) = (touch.said, touch.cost)
    return approval
  }
}

extension RemindCustomer: Approvable {
  public func approvalNeeded(for refusal: Refusal) -> Approval? { logging.approvalNeeded(for: refusal) }
}

extension MakeCommitment: Approvable {
  public func approvalNeeded(for refusal: Refusal) -> Approval? {
    guard case .commitmentBarred(.notApproved) = refusal else { return nil }
    var approval = Approval(key: .none)
    (approval.customer, approval.kind, approval.day) = (commitment.customer, .commitment, commitment.made)
    (approval.what, approval.amount) = (commitment.what, commitment.amount)
    return approval
  }
}

extension Concede: Approvable {
  public func approvalNeeded(for refusal: Refusal) -> Approval? {
    switch refusal {
    case .concessionBarred(.aboveLimit), .concessionBarred(.notApproved), .concessionBarred(.approvalUnfit):
      break
    default: return nil
    }
    var approval = Approval(key: .none)
    (approval.customer, approval.kind) = (concession.customer, concession.kind.approval)
    (approval.day, approval.percent) = (concession.day, concession.percent)
    approval.what = concession.given.isEmpty ? concession.asked : concession.given
    return approval
  }
}
