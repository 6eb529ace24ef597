internal import SalesBook

/// That the payment under the cursor, or a bill of the customer that matured, was reversed.
struct BounceForm: DeskForm {
  let title: String
  let entry: Bounce
  let rows: [FormRow<Bounce>]
  private let amount: Money

  init?(_ desk: Desk, _ book: Book) {
    guard let payment = desk.bounceable(book) else { return nil }
    var bounce = Bounce(key: .none)
    (bounce.payment, bounce.day) = (payment.id, desk.today)
    (entry, amount) = (bounce, payment.amount)
    title = desk.title(.receivables.bounce, desk.words.money(amount))
    let ask = desk.asking(bounce)
    rows = [ask("Day", isNeeded: true), ask("Reason")]
  }

  func operation(_ filled: Bounce, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    (BouncePayment(filled), desk.words.money(amount))
  }
}
