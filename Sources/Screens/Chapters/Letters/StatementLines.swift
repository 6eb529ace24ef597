public import SalesBook
internal import TextCanvas

// A statement of account as text: what a letter has of it, and what `rounds statement` prints.
extension Words {
  /// Statements one after another; with `ids` what a line is about by its ID.
  public func text(of statements: [AccountStatement], in book: Book, ids: Bool = false) -> String {
    let texts = statements.map { statement in
      StatementLines(words: self, book: book, statement: statement, hasIDs: ids).text
    }
    return InertText.leaving(texts.joined(separator: "\n"))
  }
}

/// The lines of one statement.
private struct StatementLines {
  let words: Words
  let book: Book
  let statement: AccountStatement
  let hasIDs: Bool

  /// One line: a day, what it is, by which paper, what it moves, what is open then; and what it is about.
  private struct Line {
    var day = ""
    var what = ""
    var paper = ""
    var amount = ""
    var balance = ""
    var id = ""

    /// Its cells but the last.
    var cells: [String] { [day, what, paper, amount, balance] }
  }

  private var said: StatementWords { words.statements }

  /// All of it, each line ended.
  var text: String {
    let heading = said.heading(statement.currency, from: statement.from, to: statement.to)
    let widths = widths(account + figures + bills + open)
    func block(_ lines: [Line]) -> String { lines.map { text(of: $0, widths) + "\n" }.joined() }
    let open = block(open)
    return heading + "\n" + block(account) + "\n" + block(figures) + "\n" + block(bills)
      + (open.isEmpty ? "" : "\n" + said.open + "\n" + open)
  }

  /// How wide each column is; one text longer than most does not widen its column for all.
  private func widths(_ lines: [Line]) -> [Int] {
    lines.reduce(into: [0, 0, 0, 0, 0]) { widths, line in
      for (place, cell) in line.cells.enumerated() {
        let width = DisplayWidth.width(of: cell)
        if place > 2 || width <= StatementLines.usualWidth { widths[place] = max(widths[place], width) }
      }
    }
  }

  private static let usualWidth = 24

  private func text(of line: Line, _ widths: [Int]) -> String {
    let padded = zip(line.cells.indices, zip(line.cells, widths)).map { place, cell in
      DisplayWidth.pad(
        cell.0, to: max(cell.1, DisplayWidth.width(of: cell.0)), place > 2 ? .right : .left)
    }
    var text = (padded + (hasIDs ? [line.id] : [])).joined(separator: "  ")
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Opening balance, movements, closing balance.
  private var account: [Line] {
    let opening = Line(
      day: statement.from.iso, what: said.opening, balance: statement.opening.tabular)
    let closing = Line(
      day: statement.to.iso, what: said.closing(statement.closing.minor < 0),
      balance: statement.closing.tabular)
    return [opening] + statement.movements.map(line) + [closing]
  }

  private func line(_ movement: AccountStatement.Movement) -> Line {
    let (invoice, payment) = (
      movement.invoice.flatMap { book.invoices[slot: $0] },
      movement.payment.flatMap { book.payments[slot: $0] }
    )
    return Line(
      day: movement.day.iso, what: words.name(of: movement, in: book),
      paper: payment.map(paper) ?? invoice?.number ?? "", amount: movement.amount.tabular,
      balance: movement.balance.tabular, id: payment?.id.text ?? invoice?.id.text ?? "")
  }

  /// By what a payment is known in their books: the bank's reference, else the name it came under.
  private func paper(_ payment: Payment) -> String {
    payment.reference.isEmpty ? payment.payer : payment.reference
  }

  /// What of the closing balance is what.
  private var figures: [Line] {
    [
      (said.pastDue, statement.pastDue), (said.contested, statement.contested),
      (said.pastDueUncontested, statement.pastDueUncontested), (said.onAccount, statement.onAccount),
    ].map { Line(what: $0, balance: $1.tabular) }
  }

  /// Bills not matured, and the balance without them.
  private var bills: [Line] {
    statement.account.bills.map { bill in
      let payment = book.payments[slot: bill.payment]
      return Line(
        day: bill.matures.iso, what: said.bill(payment?.method ?? .bill), paper: payment.map(paper) ?? "",
        amount: bill.amount.tabular, id: payment?.id.text ?? "")
    } + [
      Line(what: said.billsHeld, balance: statement.account.billsHeld.tabular),
      Line(what: said.withoutBills, balance: statement.withoutBills.tabular),
    ]
  }

  /// What the closing balance is made up of, by the day it is due; nothing if nothing is open.
  private var open: [Line] {
    let account = statement.account
    let items = (account.items + account.creditNotes)
      .sorted { ($0.due, $0.number) < ($1.due, $1.number) }.flatMap(lines)
    let received = account.received.map { money in
      let payment = book.payments[slot: money.payment]
      return Line(
        day: money.day.iso, what: said.received, paper: payment.map(paper) ?? "",
        balance: Money(minor: -money.left.minor, statement.currency).tabular, id: payment?.id.text ?? "")
    }
    let parts = items + received
    return parts.isEmpty ? [] : parts + [Line(what: said.sum, balance: statement.closing.tabular)]
  }

  /// An open part, and below it what of it is contested.
  private func lines(_ item: OpenItem) -> [Line] {
    let part = Line(
      day: item.due.iso, what: item.number, paper: said.late(item.open.minor > 0 ? item.days : 0),
      balance: item.open.tabular, id: book.invoices[slot: item.invoice]?.id.text ?? "")
    guard item.contested.minor != 0 else { return [part] }
    return [part, Line(what: said.contested, amount: item.contested.tabular)]
  }
}
