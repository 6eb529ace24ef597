internal import SalesBook

// Which line a receivable chooses that is not yet collected, and with which facts.
extension LineSight {
  /// The short word before an invoice falls due.
  func line(remindingOf invoice: Int, due: Day) -> ChosenLine {
    let parts = replay.openParts(slot: invoice).filter { $0.due == due }
    let currency = book.invoices[slot: invoice]?.amount.currency ?? replay.rules.policy.currency
    let sum = Money(minor: parts.reduce(0) { $0 + $1.open }, currency)
    return ChosenLine(
      line: ReceivableLine.remind,
      facts: [
        .number: book.invoices[slot: invoice]?.number ?? "", .sum: spoken(sum), .due: spoken(due),
      ])
  }

  /// The month's statement.
  func line(statementOf end: Day) -> ChosenLine {
    ChosenLine(line: ReceivableLine.statement, facts: [.month: words.month(of: end)])
  }

  /// A bill that has matured.
  func line(matured payment: Int, on matured: Day) -> ChosenLine {
    let amount = book.payments[slot: payment]?.amount
    return ChosenLine(
      line: ReceivableLine.billMatured, facts: [.sum: amount.map(spoken) ?? "", .due: spoken(matured)])
  }

  /// A claim about to lapse: at the year's end everybody checks accounts.
  func line(lapsing invoice: Int) -> ChosenLine {
    let nets = replay.accounts(ofCustomer: slot).amounts(\.net).filter { $0.minor > 0 }
    let isYearEnd = day.civil.month >= 11
    let open = spoken(nets)
    return ChosenLine(
      line: ReceivableLine.limitation, facts: [.open: open, .yearEnd: isYearEnd ? open : ""])
  }
}
