internal import SalesBook

extension Intake {
  /// Takes so many minor units back of what settles an invoice, the latest first, because its source says that less was
  /// paid: a payment this source alone told of was less, or none; of any other the money is on account.
  func giveBack(_ minor: Int64, of invoice: Invoice, in replay: Replay) {
    guard let slot = book.invoices.slot(of: invoice.id) else { return }
    let settling = book.allocationsTo[slot].compactMap { book.allocations[slot: $0] }
      .sorted { ($1.day, $1.id) < ($0.day, $0.id) }
    var left = minor
    for allocation in settling where left > 0 && allocation.taken == nil {
      let part = min(left, allocation.amount.minor)
      left -= part
      if let id = allocation.payment { lower(id, by: part, in: replay) }
      var less = allocation
      less.amount.minor -= part
      if less.amount.minor > 0 { allocations.put(less) } else { allocations.remove(allocation.id) }
    }
  }

  /// Lowers a payment this file's source alone told of.
  private func lower(_ id: ID<Payment>, by minor: Int64, in replay: Replay) {
    let isElsewhere =
      book.writeOffs.all.contains { $0.payment == id } || book.refunds.all.contains { $0.payment == id }
      || book.bounces.all.contains { $0.payment == id }
    guard book.sources(of: id) == [memory.source], !isElsewhere, var payment = payments[id] else { return }
    let isWhole = payment.amount.minor == minor && replay.onAccount(payment).minor == 0
    payment.amount.minor -= minor
    guard payment.amount.minor <= 0 || isWhole else { return payments.put(payment) }
    memory.remove(.payment(id))
    payments.remove(id)
  }
}
