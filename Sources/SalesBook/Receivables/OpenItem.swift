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
  /// Where it stands against its due day.
  public let bucket: AgingBucket

  /// What is open and not contested.
  public var uncontested: Money { Money(minor: open.minor - contested.minor, open.currency) }

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
}

extension Replay {
  /// What is open of a whole book, invoice by invoice.
  public func openItems() -> [OpenItem] {
    let bounds = rules.policy.agingBounds
    var items: [OpenItem] = []
    book.invoices.forEach { slot, invoice in addOpenItems(of: invoice, slot: slot, bounds, to: &items) }
    return items
  }

  /// What is open of the customer at a slot, invoice by invoice.
  public func openItems(ofCustomer slot: Int) -> [OpenItem] {
    let bounds = rules.policy.agingBounds
    var items: [OpenItem] = []
    for child in book.invoicesOf[slot] {
      book.invoices.read(slot: child) { invoice in
        addOpenItems(of: invoice, slot: child, bounds, to: &items)
      }
    }
    return items
  }

  /// Adds what is open of the invoice at a slot. What is contested of it is
  /// contested of the part due first.
  @inline(__always)
  private func addOpenItems(
    of invoice: borrowing Invoice, slot: Int, _ bounds: [Int], to items: inout [OpenItem]
  ) {
    let (customer, number, currency) = (invoice.customer, invoice.number, invoice.amount.currency)
    var contested: Int64?
    forEachOpenPart(of: invoice, slot: slot) { due, open in
      let left = contested ?? self.contested(slot: slot, open: self.open(slot: slot))
      let share = max(0, min(left, open))
      contested = left - share
      let days = day - due
      items.append(
        OpenItem(
          customer: customer, invoice: slot, number: number, due: due, days: days,
          open: Money(minor: open, currency), contested: Money(minor: share, currency),
          bucket: AgingBucket(daysPastDue: days, bounds: bounds)))
    }
  }
}
