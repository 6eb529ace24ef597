public import SalesBook

/// What a customer owes in one currency and what stands against it, worked out the slow way: from the records of a
/// book alone, by the words of domain §4 *One account per customer and currency*. It shares no code with the program's
/// own account, which is held against it.
public struct PlainAccount {
  /// What is open of an invoice, or of one instalment of it, and due on one day.
  public struct Item {
    /// What it is of.
    public let invoice: Invoice
    /// The day it is to be paid by.
    public let due: Day
    /// All amounts are minor units of the account's currency.
    public let open: Int64
    /// What of that is contested.
    public let contested: Int64
    /// What of that bills not matured are to settle.
    public let covered: Int64
    /// Whether the day it was to be paid by is over.
    public let isPastDue: Bool

    /// What one may ask for once it is past due.
    var free: Int64 { max(0, open - contested - covered) }
  }
  /// A bill, or post-dated cheque, in hand.
  public struct Bill {
    /// The payment it came in as.
    public let payment: ID<Payment>
    /// The day it becomes cash.
    public let matures: Day
    /// What it is to bring of this account.
    public var amount: Int64
    /// What of that is allocated to nothing.
    public var free: Int64
  }

  /// Whose it is.
  public let customer: Customer
  /// What it is in.
  public let currency: Currency
  /// Open parts of invoices, oldest due first.
  public let items: [Item]
  /// What is open of each credit note, above 0.
  public let creditNotes: [(note: Invoice, left: Int64)]
  /// What each payment has left, above 0; below it what was given back of one reversed.
  public let received: [(payment: Payment, left: Int64)]
  /// Bills held, by maturity.
  public let bills: [Bill]
  /// What live promises are still to bring: first those that name invoices.
  let promised: [(amount: Int64, invoices: [ID<Invoice>])]

  /// What open credit notes come to.
  public var credits: Int64 { creditNotes.reduce(0) { $0 + $1.left } }
  /// What payments have left.
  public var onAccount: Int64 { received.reduce(0) { $0 + $1.left } }
  /// All of bills held.
  public var billsHeld: Int64 { bills.reduce(0) { $0 + $1.amount } }
  /// Items less credits and money on account.
  public var net: Int64 { items.reduce(0) { $0 + $1.open } - credits - onAccount }
  /// The net less bills held.
  public var stillToCome: Int64 { max(0, net - billsHeld) }
  /// What is contested of all items.
  public var contested: Int64 { items.reduce(0) { $0 + $1.contested } }
  /// Items past due.
  public var pastDue: [Item] { items.filter(\.isPastDue) }
  /// All that is past due, never netted.
  public var overdue: Int64 { pastDue.reduce(0) { $0 + $1.open } }
  /// What of that is contested.
  public var contestedOverdue: Int64 { pastDue.reduce(0) { $0 + $1.contested } }
  /// Whether there is anything in it.
  public var isEmpty: Bool { items.isEmpty && creditNotes.isEmpty && received.isEmpty && bills.isEmpty }
  /// Whether a live promise is to bring some of it.
  public var isPromised: Bool { !promised.isEmpty }

  /// What stands against all items alike.
  private var against: Int64 { credits + max(0, onAccount) + bills.reduce(0) { $0 + $1.free } }

  /// What is past due, neither contested nor covered, less what stands against it.
  public var toAskFor: Int64 { max(0, pastDue.reduce(0) { $0 + $1.free } - against) }

  /// The same less what live promises cover.
  public var toAskForNow: Int64 {
    var free = items.map(\.free)
    for (amount, invoices) in promised {
      var rest = amount
      for place in items.indices where invoices.isEmpty || invoices.contains(items[place].invoice.id) {
        let share = min(rest, free[place])
        free[place] -= share
        rest -= share
      }
    }
    let asked = zip(items, free).reduce(0) { $0 + ($1.0.isPastDue ? $1.1 : 0) }
    return max(0, asked - against)
  }
}
