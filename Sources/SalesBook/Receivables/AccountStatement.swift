/// A customer's account in one currency over a time, as it is stated to them (domain §4 *Monthly statement*): what was
/// open before, what moved it day by day, what is open at the end. Bad debts are ours alone: it is as if none had been
/// written off. Differences let go at settling are known to both.
public struct AccountStatement: Equatable, Sendable {
  /// What all its amounts are in.
  public let currency: Currency
  /// Its first day.
  public let from: Day
  /// Its last day.
  public let to: Day
  /// The net at the end of the day before the first; negative if we owed them.
  public let opening: Money
  /// What moved the net, by day; the last balance is the closing one.
  public internal(set) var movements: [Movement] = []
  /// The account at the end of the last day, bad debts not taken off.
  public let account: Account

  /// What is open at the end: the net.
  public var closing: Money { account.net }
  /// What of it is past due; contested parts too.
  public var pastDue: Money { account.overdue }
  /// What is contested, due or not.
  public var contested: Money { account.contested }
  /// What is past due and not contested.
  public var pastDueUncontested: Money {
    Money(minor: account.overdue.minor - account.contestedOverdue.minor, currency)
  }
  /// What payments have left that no invoice took.
  public var onAccount: Money { account.onAccount }
  /// The closing balance less bills held, as the books of a customer have it who took them off when they gave them.
  public var withoutBills: Money { Money(minor: closing.minor - account.billsHeld.minor, currency) }

  /// Whether there is nothing to state.
  public var isEmpty: Bool { opening.minor == 0 && movements.isEmpty && account.isEmpty }

  /// One line between opening and closing balance.
  public struct Movement: Equatable, Sendable {
    /// The day it counts from; of a bill the day it matured.
    public let day: Day
    /// What it is.
    public let kind: Kind
    /// What it adds to what they owe; negative for what takes off.
    public let amount: Money
    /// The net after it.
    public let balance: Money
    /// The slot of the invoice or credit note it is about.
    public let invoice: Int?
    /// The slot of the payment it is about.
    public let payment: Int?
  }

  /// What can move the net of an account.
  public enum Kind: String, Keyword {
    case invoice
    case creditNote = "credit-note"
    case payment, bounce, refund
    /// What was let go at settling: a bank fee, cents, a rate.
    case difference
    /// Money or a credit note of one account that settles something of another.
    case transfer
    /// What no fact with a day of its own explains, in a book corrected by hand.
    case correction
  }
}

extension Replay {
  /// The first day of what is stated next up to a last one: the day after the one the last statement sent was about,
  /// else the first of the month.
  public func startOfStatement(ofCustomer slot: Int, to last: Day) -> Day {
    let stated = book.statementsOf[slot].compactMap { book.statements[slot: $0] }
      .filter { $0.sent <= day && $0.asOf < last }.map(\.asOf).max()
    return stated.map { $0 + 1 } ?? last.startOfMonth
  }

  /// The statements of a customer's account, one a currency in which there is anything to state, from a day (nil: the
  /// day after the last one sent) to another (nil: the replayed one).
  public func accountStatements(
    ofCustomer slot: Int, from first: Day? = nil, to last: Day? = nil
  ) -> [AccountStatement] {
    let last = last ?? day
    let first = first ?? startOfStatement(ofCustomer: slot, to: last)
    let stated = beforeBadDebts
    let opening = stated.on(first - 1).accounts(ofCustomer: slot)
    let closing = stated.on(last).accounts(ofCustomer: slot)
    let postings = stated.on(last).postings(ofCustomer: slot).filter { $0.day >= first }
    let days = Set(postings.map(\.day)).union([last]).sorted()
    let nets = days.map { ($0, stated.on($0).accounts(ofCustomer: slot)) }
    let currencies = Set((opening + closing).map(\.currency) + postings.map(\.amount.currency))
    return currencies.sorted().map { currency in
      var statement = AccountStatement(
        currency: currency, from: first, to: last, opening: opening.account(in: currency).net,
        account: closing.account(in: currency))
      for (day, accounts) in nets {
        statement.add(
          postings.filter { $0.day == day && $0.amount.currency == currency }, until: day,
          leadingTo: accounts.account(in: currency).net)
      }
      return statement
    }
    .filter { !$0.isEmpty }
  }

  /// The statement of one currency, be there nothing in it.
  public func accountStatement(
    ofCustomer slot: Int, in currency: Currency, from first: Day? = nil, to last: Day? = nil
  ) -> AccountStatement {
    let (all, last) = (accountStatements(ofCustomer: slot, from: first, to: last), last ?? day)
    return all.first { $0.currency == currency }
      ?? AccountStatement(
        currency: currency, from: first ?? startOfStatement(ofCustomer: slot, to: last), to: last,
        opening: .zero(currency), account: Account(currency))
  }
}

extension AccountStatement {
  /// Adds what moved the net on a day, in its order, and what is missing then of the net the account has.
  fileprivate mutating func add(_ postings: [Posting], until day: Day, leadingTo net: Money) {
    var balance = movements.last?.balance.minor ?? opening.minor
    for posting in postings where posting.amount.minor != 0 {
      balance += posting.amount.minor
      movements.append(
        Movement(
          day: day, kind: posting.kind, amount: posting.amount, balance: Money(minor: balance, currency),
          invoice: posting.invoice, payment: posting.payment))
    }
    guard balance != net.minor else { return }
    movements.append(
      Movement(
        day: day, kind: .correction, amount: Money(minor: net.minor - balance, currency), balance: net,
        invoice: nil, payment: nil))
  }
}
