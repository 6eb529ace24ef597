internal import SalesBook

// Bills and post-dated cheques that matured: did they come in, or bounce?
extension Desk {
  /// The bill to be answered: the one under the cursor, or the customer's that matured first.
  func maturedBill(_ book: Book) -> Payment? {
    let matured = (card(book)?.duties ?? []).compactMap { due -> Payment? in
      if case .billMatured(let slot) = due.duty { book.payments[slot: slot] } else { nil }
    }
    guard let payment = payment(book) else { return matured.first }
    return matured.first { $0.id == payment.id }
  }

  /// The payment that may have come back: the one under the cursor, or a bill that waits for its answer.
  func bounceable(_ book: Book) -> Payment? { payment(book) ?? maturedBill(book) }

  /// Notes that it came in, as is seen today; another day is corrected in its form.
  mutating func clear(_ book: Book) -> [Effect] {
    guard let bill = maturedBill(book) else { return [] }
    return commit(ClearPayment(bill.id), about: words.money(bill.amount))
  }
}
