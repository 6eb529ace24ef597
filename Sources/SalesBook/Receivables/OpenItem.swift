/// Open money due on one day: all that is open of an invoice, or one
/// instalment of it. Once it is past due it is a line of the overdue board.
public struct OpenItem: Equatable, Sendable {
  /// Who owes it, or is owed.
  public let customer: ID<Customer>
  /// The invoice's slot in its table.
  public let invoice: Int
  /// The invoice's number.
  public let number: String
  /// The day it is to be paid by.
  public let due: Day
  /// Days past it; 0 or less if it is not due yet.
  public let days: Int
  /// What is open, the contested part included; negative for a credit note.
  public let open: Money
  /// How much of that is contested.
  public let contested: Money
  /// How much of that bills not matured are to settle.
  public internal(set) var covered: Money

  /// What is open and not contested.
  public var uncontested: Money { Money(minor: open.minor - contested.minor, open.currency) }

  /// What may be asked for once it is past due: neither contested nor covered by a bill.
  public var free: Money {
    Money(minor: max(0, open.minor - contested.minor - covered.minor), open.currency)
  }

  /// The same if it is past due; else nothing.
  public var toAskFor: Money { isOverdue ? free : .zero(open.currency) }

  /// Whether it belongs on the overdue board.
  public var isOverdue: Bool { days > 0 && open.minor > 0 }

  /// Whether all of it is contested; it stands apart after the rest (domain §4).
  private var isApart: Bool { contested.minor >= open.minor }

  /// The one order overdue items have everywhere: longest past due first, then
  /// largest, then by number; wholly contested ones after the others.
  static func isOrdered(_ left: OpenItem, _ right: OpenItem) -> Bool {
    if left.isApart != right.isApart { return right.isApart }
    if left.days != right.days { return left.days > right.days }
    if left.open.minor != right.open.minor { return left.open.minor > right.open.minor }
    if left.number != right.number { return left.number < right.number }
    return left.invoice < right.invoice
  }

  /// The order of one account: oldest due first, those of one day by number.
  static func isDueBefore(_ left: OpenItem, _ right: OpenItem) -> Bool {
    if left.due != right.due { return left.due < right.due }
    if left.number != right.number { return left.number < right.number }
    return left.invoice < right.invoice
  }
}
