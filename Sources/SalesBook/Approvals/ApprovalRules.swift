// What must hold of an approval whoever writes it down, new or corrected.
extension Book {
  /// It is asked of who may give it; no answer comes before the question, and nobody grants their own.
  func check(_ approval: Approval, was: Approval? = nil) throws(Refusal) {
    if let amount = approval.amount, amount.minor <= 0 { throw .amountNotPositive }
    if (approval.askedOf, approval.kind) != (was?.askedOf ?? "", was?.kind ?? approval.kind) {
      try checkApprover(approval.askedOf, of: approval.kind, askedBy: approval.by)
    }
    if let invoice = approval.invoice, invoice != was?.invoice,
      try require(invoice, Invoice.self).customer != approval.customer
    {
      throw .anothers(.invoice, key: invoice.text)
    }
    if let answered = approval.answered, answered < approval.day {
      throw .dayTooEarly(.approval, field: "Answered", since: approval.day)
    }
    // What was granted is granted as it was asked for.
    if let was, was.answer == .granted,
      (was.kind, was.what, was.percent, was.amount, was.invoice)
        != (approval.kind, approval.what, approval.percent, approval.amount, approval.invoice)
    {
      throw .alreadySo(.approval, key: was.id.text)
    }
    guard approval.answer != nil else { return }
    if approval.answered == nil { throw .fieldMissing(.approval, field: "Answered") }
    if approval.answeredBy.isEmpty { throw .fieldMissing(.approval, field: "AnsweredBy") }
  }

  /// Throws where a correction puts an answer in the mouth of somebody who may not give it.
  func checkCorrected(_ approval: Approval, was: Approval, by author: Author) throws(Refusal) {
    guard (approval.answer, approval.answeredBy) != (was.answer, was.answeredBy) else { return }
    try checkAnswer(to: was, by: author.login)
    guard approval.answer == nil || approval.answeredBy == author.login else { throw .ownApproval }
  }
}
