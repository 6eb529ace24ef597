internal import SalesBook

// Lines of a list of receivables that are no invoices: payments, and balances without numbers.
extension ReceivablesIntake {
  /// Takes a line that is a payment: as far as it settles nothing in the other program it is money on account.
  func takePayment(
    _ row: ImportRow, _ number: String, of customer: ID<Customer>?
  ) throws(BadRow.Reason) {
    guard let day = row.day(.issued) ?? row.day(.due) else { throw .blank(.issued) }
    let (open, whole) = (try intake.money(.open, in: row), try intake.money(.amount, in: row))
    guard let amount = open ?? whole, amount.minor != 0 else { return }
    var payment = Payment(key: .none)
    (payment.day, payment.amount) = (day, Money(minor: abs(amount.minor), amount.currency))
    payment.reference = number
    payment.customer = customer
    if known.take(payment) != nil { return }
    if let same = try likePayment(payment, number, row) {
      return intake.remember(row, of: .payment(same))
    }
    try intake.checkPayment(payment)
    payment.id = intake.fresh()
    payment.customer = customer ?? intake.addCustomer(of: row).id
    intake.payments.put(payment)
    intake.remember(row, of: .payment(payment.id))
  }

  /// The payment another source told of that one among the invoices is, because somebody has said so.
  func likePayment(
    _ payment: Payment, _ number: String, _ row: ImportRow
  ) throws(BadRow.Reason) -> ID<Payment>? {
    // Its number is the ledger's own, no bank's reference.
    var unnumbered = payment
    unnumbered.reference = ""
    guard let likeness = likeReceipts.likeness(of: unnumbered) else { return nil }
    let isSame = try intake.isSame(likeness, number, line: row.line)
    likeReceipts.take(likeness, isSame: false)
    return isSame ? ID<Payment>(likeness.record.key) : nil
  }

  /// What an opening item comes to by what is open of it: what the book has, unless more is open than there was; nil
  /// where nothing is open of one the book does not have.
  func balance(of row: ImportRow, _ known: Invoice?) throws(BadRow.Reason) -> Money? {
    guard let open = try intake.money(.open, in: row, known: known?.amount.currency) else { return nil }
    guard let known else { return open.minor == 0 ? nil : open }
    guard open.currency == known.amount.currency else { return open }
    let settled = settled(known)
    let isMore =
      abs(open.minor) > abs(known.amount.minor - settled) && (open.minor > 0) == (known.amount.minor > 0)
    return isMore ? Money(minor: open.minor + settled, open.currency) : known.amount
  }
}
