internal import SalesBook
internal import TextCanvas

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

  /// Opens the form for money that came in. In the round a bill that matured is answered: it came in, or bounced.
  mutating func openPayment(_ book: Book) -> [Effect] {
    let first = focus == .today ? customer(book).flatMap { firstReason($0.id, book) } : nil
    guard first?.kind == .billMatured, let bill = maturedBill(book) else {
      return open(PaymentForm.init, book)
    }
    let commands: [(Character, Command)] = [
      ("i", .receivables.clear), ("b", .receivables.bounce), ("o", .receivables.pay),
    ]
    let items = commands.map { key, command in
      KeyBox.Item(
        .character(key), words.text(of: command).name,
        value: command == .receivables.pay ? "" : words.money(bill.amount))
    }
    layers.append(
      .menu(
        Menu(box: KeyBox(title(.receivables.pay, names(of: bill.customer.map { [$0] } ?? [], book)), items)) {
          desk, number, book in
          switch number {
          case 0: desk.clear(book)
          case 1: desk.open(BounceForm.init, book)
          default: desk.open(PaymentForm.init, book)
          }
        }))
    return []
  }

  /// Notes that it came in, as is seen today; another day is corrected in its form.
  mutating func clear(_ book: Book) -> [Effect] {
    guard let bill = maturedBill(book) else { return [] }
    return commit(ClearPayment(bill.id), about: words.money(bill.amount))
  }
}
