import SalesBook
import TestSupport

/// What a statement of one account is to say, worked out the slow way: the net of every day by brute force, from a book
/// in which no bad debt was written off (domain §4 *Monthly statement*).
struct PlainStatement {
  let customer: Customer
  let currency: Currency
  let from: Day
  let to: Day
  /// The account at the end of the last day.
  let account: PlainAccount
  /// The net at the end of the day before the first, and of every day from then on.
  private let nets: [Int64]
  /// Invoices and credit notes issued in the time.
  private let issued: [Invoice]

  init(_ book: Book, of customer: Customer, in currency: Currency, from: Day, to: Day) {
    (self.customer, self.currency, self.from, self.to) = (customer, currency, from, to)
    func at(_ day: Day) -> PlainAccount {
      PlainLedger(book, asOf: day).account(of: customer, in: currency)
    }
    account = at(to)
    nets = (0...(to - from + 1)).map { at(from - 1 + $0).net }
    issued = book.invoices.all.filter {
      $0.customer == customer.id && $0.amount.currency == currency && $0.issued >= from && $0.issued <= to
    }
  }

  /// Those of every customer that have anything in them; bad debts are left out, differences are not.
  static func all(_ scene: AccountScene, from: Day, to: Day) -> [PlainStatement] {
    var book = scene.book
    for lost in scene.book.writeOffs.all where lost.kind == .badDebt { book.apply(.remove(lost)) }
    return scene.customers.flatMap { customer in
      ["CNY", "USD", "TWD"].compactMap { Currency($0) }.map {
        PlainStatement(book, of: customer, in: $0, from: from, to: to)
      }
    }
    .filter { !$0.account.isEmpty || !$0.nets.allSatisfy { $0 == 0 } || !$0.issued.isEmpty }
  }

  /// What it says, by names of what it says.
  var told: [String: String] {
    var told = [
      "opening": "\(from.iso) \(Spelled.plain(nets.first ?? 0))",
      "closing": "\(to.iso) \(Spelled.plain(account.net))",
      "past due": Spelled.plain(account.overdue), "contested": Spelled.plain(account.contested),
      "past due, uncontested": Spelled.plain(account.overdue - account.contestedOverdue),
      "on account": Spelled.plain(account.onAccount), "bills held": Spelled.plain(account.billsHeld),
      "without bills": Spelled.plain(account.net - account.billsHeld),
      "adds up": "yes", "made up of": Spelled.plain(account.net),
    ]
    for (place, net) in nets.enumerated().dropFirst() where net != nets[place - 1] {
      told["after \((from - 1 + place).iso)"] = Spelled.plain(net)
    }
    for invoice in issued {
      told["issued \(invoice.number)"] = "\(invoice.issued.iso) \(Spelled.plain(invoice.amount.minor))"
    }
    for item in account.items {
      let contested = item.contested > 0 ? ", contested \(Spelled.plain(item.contested))" : ""
      told["open \(item.invoice.number) \(item.due.iso)"] = Spelled.plain(item.open) + contested
    }
    for (note, left) in account.creditNotes {
      told["open \(note.number) \(note.due.iso)"] = Spelled.plain(-left)
    }
    told.merge(PrintedStatement.counted(account.received.map { ("open \($0.payment.day.iso)", -$0.left) })) {
      one, _ in one
    }
    told.merge(PrintedStatement.counted(account.bills.map { ("bill \($0.matures.iso)", $0.amount) })) {
      one, _ in one
    }
    return told
  }
}
