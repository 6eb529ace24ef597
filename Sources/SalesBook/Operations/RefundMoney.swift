/// Gives money back to a customer: of a payment what it has on account, of a credit note what is open of it.
public struct RefundMoney: Operation {
  public static let keyword = JournalWord.deed(.refundMoney)
  /// What is given back; its key is filled in, and who where that is empty.
  public var refund: Refund

  /// That refund.
  public init(_ refund: Refund) { self.refund = refund }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    try book.check(refund)
    var refund = refund
    refund.id = book.freshID(Refund.self, drawing: &ids)
    if refund.by.isEmpty { refund.by = author.login }
    let customer =
      refund.payment.flatMap { book.payments[$0]?.customer }
      ?? refund.credit.flatMap { book.invoices[$0]?.customer }
    let who = customer.flatMap { book.customers[$0]?.name } ?? ""
    return Plan(
      did: "Gave \(refund.amount.decimal) \(refund.amount.currency.letters) back to \(who)", [.add(refund)])
  }
}
