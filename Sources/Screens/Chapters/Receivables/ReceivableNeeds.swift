internal import SalesBook

// What commands about receivables may need.
extension Need {
  /// An invoice under the cursor that is open.
  static let invoice = Need(\.invoice) { $0.invoice($1) != nil }

  /// A payment under the cursor.
  static let payment = Need(\.payment) { $0.payment($1) != nil }

  /// A bill of the customer that matured and waits for an answer.
  static let maturedBill = Need(\.maturedBill) { $0.maturedBill($1) != nil }

  /// A payment under the cursor, or a bill of the customer that matured.
  static let bounceable = Need(\.payment) { $0.bounceable($1) != nil }

  /// An invoice under the cursor that is contested.
  static let dispute = Need(\.dispute) { !$0.disputes($1).isEmpty }

  /// A credit note under the cursor with something left, or an open invoice
  /// there that one can be set off against.
  static let creditNote = Need(\.creditNote) { $0.setOffMeant($1) != nil }

  /// Money of the customer that no invoice has taken.
  static let moneyOnAccount = Need(\.moneyOnAccount) { $0.moneyOnAccount($1) != nil }

  /// Money of the customer that can be given back.
  static let refundable = Need(\.refundable) { $0.refundable($1) != nil }

  /// A payment that waits for its customer.
  static let unmatchedPayment = Need(\.unmatchedPayment) { desk, _ in !desk.index.unmatched.isEmpty }
}
