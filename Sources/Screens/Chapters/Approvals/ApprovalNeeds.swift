internal import SalesBook

// What commands about approvals may need.
extension Need {
  /// Something that waits for an answer of whoever sits here.
  static let waitingApproval = Need(\.waitingApproval) { $0.approvalMeant($1) != nil }
}
