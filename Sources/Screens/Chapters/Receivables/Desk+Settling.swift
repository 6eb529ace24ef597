internal import SalesBook

// Disputes, credit notes and money on account: settled where the cursor stands.
extension Desk {
  /// The disputes about the invoice under the cursor that are not settled.
  func disputes(_ book: Book) -> [Dispute] {
    guard let slot = invoice(book).flatMap({ book.invoices.slot(of: $0.id) }) else { return [] }
    return book.disputesOf[slot].sorted().compactMap { book.disputes[slot: $0] }
      .filter { $0.settled == nil }
  }

  /// Notes that what is contested about the invoice is settled.
  mutating func settleDispute(_ book: Book) -> [Effect] {
    commit(Batch(disputes(book).map { SettleDispute($0.id) }), about: invoice(book)?.number ?? "")
  }

  /// The credit note to be set off, and against what: the one under the cursor
  /// against the customer's open invoices, or the customer's oldest against the
  /// invoice under the cursor.
  func setOffMeant(_ book: Book) -> (credit: Invoice, invoices: [ID<Invoice>])? {
    guard let invoice = invoice(book), let slot = book.customers.slot(of: invoice.customer) else {
      return nil
    }
    let replay = index.replay(book)
    let currency = invoice.amount.currency
    if replay.open(invoice).minor < 0 {
      let open = book.openInvoices(of: invoice.customer, in: currency)
      return open.isEmpty ? nil : (invoice, open)
    }
    let credit = book.invoicesOf[slot].compactMap { book.invoices[slot: $0] }
      .filter { $0.amount.currency == currency && replay.open($0).minor < 0 }
      .min { ($0.issued, $0.id) < ($1.issued, $1.id) }
    return replay.open(invoice).minor > 0 ? credit.map { ($0, [invoice.id]) } : nil
  }

  /// Sets a credit note off.
  mutating func setOff(_ book: Book) -> [Effect] {
    guard let (credit, invoices) = setOffMeant(book) else { return [] }
    return commit(ApplyCredit(credit.id, to: invoices), about: credit.number)
  }

  /// Money the customer has on account that could settle something: the
  /// payment under the cursor, or the oldest.
  func moneyOnAccount(_ book: Book) -> Payment? {
    guard let customer = customer(book), let slot = book.customers.slot(of: customer.id) else { return nil }
    let replay = index.replay(book)
    func isUseful(_ payment: Payment) -> Bool {
      replay.onAccount(payment).minor > 0
        && index.accounts[slot]?.contains { !$0.items.isEmpty } == true
    }
    if let payment = payment(book), isUseful(payment) { return payment }
    return book.paymentsOf[slot].compactMap { book.payments[slot: $0] }.filter(isUseful)
      .min { ($0.day, $0.id) < ($1.day, $1.id) }
  }
}
