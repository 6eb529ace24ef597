internal import BookStore
internal import SalesBook
internal import Screens

// A customer's account for programs: its statement line by line, and what is open.
extension Report {
  /// What is open of a customer's invoices, all currencies or one, oldest due first; what we have written off is not.
  static func openItems(
    _ open: OpenBook, ofCustomer slot: Int, in currency: Currency?, asOf day: Day
  ) -> Report {
    let items = open.replay().on(day).openItems(ofCustomer: slot)
      .filter { currency == nil || $0.open.currency == currency }
    return StatementRow.report(items.map(StatementRow.item), open.store.book, isWhole: false)
  }

  /// Statements line by line. `movement` added to the opening balance makes each balance; `open` adds up to the
  /// closing one.
  static func statements(_ open: OpenBook, _ statements: [AccountStatement]) -> Report {
    StatementRow.report(statements.flatMap(StatementRow.rows), open.store.book, isWhole: true)
  }
}

/// A row of a statement for programs.
private struct StatementRow {
  /// What kind of row it is.
  let row: String
  let currency: Currency
  var day: Day?
  var invoice: Int?
  var payment: Int?
  var item: OpenItem?
  var movement: Money?
  var balance: Money?
  var open: Money?

  /// An open part of an invoice, or an open credit note.
  static func item(_ item: OpenItem) -> StatementRow {
    StatementRow(
      row: "open", currency: item.open.currency, invoice: item.invoice, item: item, open: item.open)
  }

  /// All of a statement.
  static func rows(_ statement: AccountStatement) -> [StatementRow] {
    func figure(_ row: String, _ balance: Money, on day: Day? = nil) -> StatementRow {
      StatementRow(row: row, currency: statement.currency, day: day ?? statement.to, balance: balance)
    }
    let (account, currency) = (statement.account, statement.currency)
    let movements = statement.movements.map {
      StatementRow(
        row: $0.kind.rawValue, currency: currency, day: $0.day, invoice: $0.invoice, payment: $0.payment,
        movement: $0.amount, balance: $0.balance)
    }
    let bills = account.bills.map {
      StatementRow(row: "bill", currency: currency, day: $0.matures, payment: $0.payment, balance: $0.amount)
    }
    let received = account.received.map {
      StatementRow(
        row: "open", currency: currency, day: $0.day, payment: $0.payment,
        open: Money(minor: -$0.left.minor, currency))
    }
    return [figure("opening", statement.opening, on: statement.from)] + movements
      + [
        figure("closing", statement.closing), figure("past-due", statement.pastDue),
        figure("contested", statement.contested),
        figure("past-due-uncontested", statement.pastDueUncontested),
        figure("on-account", statement.onAccount),
      ] + bills
      + [figure("bills-held", account.billsHeld), figure("without-bills", statement.withoutBills)]
      + (account.items + account.creditNotes).map(item) + received
  }

  /// Rows under their columns: those of what is open, and of the whole statement the others after them.
  static func report(_ rows: [StatementRow], _ book: Book, isWhole: Bool) -> Report {
    let paper = { (row: StatementRow) in row.invoice.flatMap { book.invoices[slot: $0] } }
    let paid = { (row: StatementRow) in row.payment.flatMap { book.payments[slot: $0] } }
    let open: [Report.Column<StatementRow>] = [
      .text("invoice") { paper($0)?.number ?? "" },
      .text("issued") { paper($0)?.issued.iso ?? "" },
      .text("due") { $0.item?.due.iso ?? "" },
      .number("days") { row in row.item.map { $0.days > 0 ? String($0.days) : "" } ?? "" },
      .text("currency") { $0.currency.letters },
      .money("amount") { paper($0)?.amount ?? paid($0)?.amount },
      .money("open") { $0.open },
      .money("contested") { $0.item?.contested },
    ]
    let whole: [Report.Column<StatementRow>] = [
      .text("row") { $0.row },
      .text("day") { $0.day?.iso ?? "" },
      .money("movement") { $0.movement },
      .money("balance") { $0.balance },
      .text("method") { paid($0)?.method.rawValue ?? "" },
      .text("reference") { paid($0)?.reference ?? "" },
    ]
    let ids: [Report.Column<StatementRow>] = [
      .text("invoice-id", isOnlyForPrograms: true) { paper($0)?.id.text ?? "" }
    ]
    let paymentIDs: [Report.Column<StatementRow>] = [
      .text("payment-id", isOnlyForPrograms: true) { paid($0)?.id.text ?? "" }
    ]
    return Report(rows, columns: open + (isWhole ? whole + ids + paymentIDs : ids))
  }
}
