// Reminders before money falls due (domain §4 *Before the due date*).
extension Replay {
  /// That the customer whose item it is is to be reminded of it before it falls due; nothing where nothing of it will be
  /// to ask for, or they were reminded.
  func reminders(of item: OpenItem, rests: Bool, isWeak: Bool) -> [DueDuty] {
    guard item.days <= 0, !rests, !isReminded(of: item) else { return [] }
    let day = rules.reminderDay(of: item.open, due: item.due, weakWord: isWeak)
    return [DueDuty(duty: .remindOfInvoice(item.invoice, due: item.due), day: day)]
  }

  /// Whether they were reminded of an item on a day on which that was already to be done; before that it was only listed
  /// beside others.
  private func isReminded(of item: OpenItem) -> Bool {
    remindedOfInvoice(item.invoice).contains { sent in
      sent <= item.due && on(sent).wasToRemind(ofInvoice: item.invoice, due: item.due)
    }
  }

  /// Whether what fell due then of the invoice at a slot was to be reminded of by the replayed day, as it stood and as
  /// their word was then.
  private func wasToRemind(ofInvoice slot: Int, due: Day) -> Bool {
    let parts = openParts(slot: slot).filter { $0.due == due && $0.open > 0 }
    guard !parts.isEmpty, let invoice = book.invoices[slot: slot],
      let customer = book.customers.slot(of: invoice.customer)
    else { return false }
    let isWeak = WordKept(promises(ofCustomer: customer), on: day, policy: rules.policy).isWeak(rules.policy)
    return parts.contains { part in
      let amount = Money(minor: part.open, invoice.amount.currency)
      return rules.reminderDay(of: amount, due: due, weakWord: isWeak) <= day
    }
  }
}
