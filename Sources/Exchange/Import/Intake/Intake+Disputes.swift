internal import SalesBook

// What is contested.
extension Intake {
  /// Notes that an invoice is contested, once in its life: other programs go on saying so after
  /// it was settled. A dispute ends the day its invoice is paid; one that came from a file, too,
  /// when the file no longer knows of it.
  func takeDispute(_ flag: Bool?, of invoice: Invoice, isPaid: Bool, on day: Day?) {
    let slot = book.invoices.slot(of: invoice.id)
    let known = slot.map { Array(book.disputesOf[$0]) } ?? []
    if flag == true, known.isEmpty {
      var dispute = Dispute(key: fresh())
      dispute.invoice = invoice.id
      dispute.settled = isPaid ? settledDay(of: invoice, day) : nil
      disputes.put(dispute)
    }
    for case var dispute? in known.map({ book.disputes[slot: $0] }) where dispute.settled == nil {
      let isFromFile = dispute.day == nil && dispute.amount == nil && dispute.reason.isEmpty
      guard isPaid || (flag == false && isFromFile) else { continue }
      dispute.settled = isPaid ? settledDay(of: invoice, day) : author.day
      disputes.put(dispute)
    }
  }

  /// The day an invoice was paid: the file's, else that of the book's last allocation, else today.
  private func settledDay(of invoice: Invoice, _ day: Day?) -> Day {
    if let day { return day }
    let slots = book.invoices.slot(of: invoice.id).map { Array(book.allocationsTo[$0]) } ?? []
    return slots.compactMap { book.allocations[slot: $0]?.day }.max() ?? author.day
  }
}
