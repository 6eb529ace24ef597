public import SalesBook

// What is to be done about money: what it is about is looked up, and its
// chapter says it.
extension Words {
  /// What is to be done about money, in words; `day` is the day shown.
  public func sentence(_ due: DueDuty, on day: Day, in book: Book) -> String {
    switch due.duty {
    case .answerBreach(let standing):
      answer(
        to: standing, about: "\(about(standing.promise)) \(short(standing.agreed, from: day))")
    case .promiseDue(let standing):
      promiseDue(
        standing, on: day, at: due.day, isFar: book.customers[standing.promise.customer]?.far ?? false)
    case .apologize(let standing):
      apology(for: about(standing.promise), missed: short(standing.appointment, from: day))
    case .rungStep(let step): outcome(of: step, takenOn: short(step.day, from: day))
    case .limitation(let invoice, let clock):
      claim(book.invoices[slot: invoice]?.number ?? "", lapsesIn: clock.daysLeft)
    case .billMatured(let slot):
      book.payments[slot: slot].map {
        billMatured(name(of: $0.method), money($0.amount), short(due.day, from: day), isToCome: due.day > day)
      } ?? ""
    case .remindOfPromise(let standing):
      reminder(of: standing.promise, due: short(standing.promise.due, from: day))
    case .remindOfInvoice(let invoice, let dueDay):
      reminder(ofInvoice: book.invoices[slot: invoice]?.number ?? "", due: short(dueDay, from: day))
    case .statement(let end): statementToSend(of: String(end.iso.prefix(7)))
    }
  }

  /// Why a customer is to be called: everything, the most pressing first.
  public func sentence(_ reasons: [CallReason], on day: Day, in book: Book) -> String {
    reasons.map { sentence($0, on: day, in: book) }.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// A word kept: `7/9 ++-~+`; empty before any promise came due.
  public func wordKept(_ word: WordKept) -> String {
    word.due == 0 ? "" : "\(word.kept)/\(word.due) \(word.marks)"
  }
}
