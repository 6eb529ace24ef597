internal import SalesBook

// What a colleague waits for is answered in the approver's round, without a word to the customer (domain §9).
extension ApprovalAsked: AnsweredReason {
  func answer(_ desk: Desk, _ book: Book) -> ReasonAnswer? {
    guard approval.askedOf == desk.login else { return nil }
    var answer = ReasonAnswer()
    answer.instead = { [approval] desk, book in ApprovalAnswerForm(approval, desk, book) }
    return answer
  }
}
