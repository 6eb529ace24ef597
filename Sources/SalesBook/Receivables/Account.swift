/// What a customer owes in one currency on a day, and what stands against it (domain §4 *One account per customer and
/// currency*). It is worked out here alone: list, board, dossier, round, aging, figures, forecast, statement, letters,
/// payments and promises take it from here.
public struct Account: Equatable, Sendable {
  /// What all its amounts are in; currencies are never summed.
  public let currency: Currency
  /// What is open of their invoices, oldest due first.
  public internal(set) var items: [OpenItem] = []
  /// Their open credit notes, oldest first; each is negative.
  public internal(set) var creditNotes: [OpenItem] = []
  /// Payments with money no invoice has taken, earliest first.
  public internal(set) var received: [MoneyOnAccount] = []
  /// Bills of exchange and post-dated cheques not matured, by maturity.
  public internal(set) var bills: [HeldBill] = []

  /// One with nothing in it.
  public init(_ currency: Currency) { self.currency = currency }

  /// All that is open of invoices, contested and bill-covered parts too.
  public var open: Money { sum(items) { $0.open.minor } }
  /// How much of that is contested.
  public var contested: Money { sum(items) { $0.contested.minor } }
  /// What open credit notes come to; 0 or more.
  public var credits: Money { sum(creditNotes) { -$0.open.minor } }
  /// What payments have left; below 0 what was given back of a payment reversed later is still to come.
  public var onAccount: Money { sum(received) { $0.left.minor } }
  /// What bills not matured are to bring.
  public var billsHeld: Money { sum(bills) { $0.amount.minor } }
  /// What they owe when all is set off; negative if we owe them.
  public var net: Money { money(open.minor - credits.minor - onAccount.minor) }
  /// What may still come in, and be promised: the net less bills held, never below 0.
  public var stillToCome: Money { money(max(0, net.minor - billsHeld.minor)) }
  /// All that is past due, never netted.
  public var overdue: Money { sum(items) { $0.isOverdue ? $0.open.minor : 0 } }
  /// How much of that is contested.
  public var contestedOverdue: Money { sum(items) { $0.isOverdue ? $0.contested.minor : 0 } }
  /// Days past due of the oldest item; 0 if none is.
  public var daysOverdue: Int { max(0, items.first?.days ?? 0) }
  /// What of past-due items is neither contested nor covered by a bill, less what stands against it.
  public var toAskFor: Money { toAskFor(leaving: []) }

  /// What stands against all items alike: credits, money on account, and bills allocated to nothing.
  var unallocated: Int64 { credits.minor + max(0, onAccount.minor) + bills.reduce(0) { $0 + $1.free } }

  /// The same, less minor units that need not be asked for of each item: `covered` goes with `items`, or is empty.
  func toAskFor(leaving covered: [Int64]) -> Money {
    var left: Int64 = 0
    for (place, item) in items.enumerated() {
      left += max(0, item.toAskFor.minor - (covered.isEmpty ? 0 : covered[place]))
    }
    return money(max(0, left - unallocated))
  }

  /// Whether nothing is open, on account or held.
  var isEmpty: Bool { items.isEmpty && creditNotes.isEmpty && received.isEmpty && bills.isEmpty }

  private func money(_ minor: Int64) -> Money { Money(minor: minor, currency) }

  private func sum<Part>(_ parts: [Part], of minor: (Part) -> Int64) -> Money {
    money(parts.reduce(0) { $0 + minor($1) })
  }
}

/// What a payment has left that no invoice has taken.
public struct MoneyOnAccount: Equatable, Sendable {
  /// The payment's slot in its table.
  public let payment: Int
  /// The day it came in.
  public let day: Day
  /// How much is left; above 0, or below it what was given back of a payment that was reversed.
  public let left: Money
}

/// A bill of exchange or post-dated cheque that has not matured: not cash until then.
public struct HeldBill: Equatable, Sendable {
  /// The payment's slot in its table.
  public let payment: Int
  /// The day it becomes cash.
  public let matures: Day
  /// What it is to bring of the account; above 0.
  public internal(set) var amount: Money
  /// Minor units of that allocated, by the slot of the invoice.
  public internal(set) var allocated: [Int: Int64] = [:]

  /// Minor units of it allocated to no invoice.
  public var free: Int64 { amount.minor - allocated.values.reduce(0, +) }
}

extension [Account] {
  /// The account of a currency; an empty one where there is none.
  public func account(in currency: Currency) -> Account {
    first { $0.currency == currency } ?? Account(currency)
  }

  /// One amount of each, in their order; those of 0 left out.
  public func amounts(_ amount: (Account) -> Money) -> [Money] {
    map(amount).filter { $0.minor != 0 }
  }

  /// What is still to come of each, where anything is.
  public var owing: [Money] { amounts(\.stillToCome) }

  /// Days past due of the oldest item of any.
  public var daysOverdue: Int { map(\.daysOverdue).max() ?? 0 }
}
