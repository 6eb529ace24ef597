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
  public func openItems(policy: Policy) -> [OpenItem] {
    var items: [OpenItem] = []
    for slot in 0..<book.invoices.slotCount { addOpenItems(ofInvoice: slot, policy: policy, to: &items) }
    return items
  }

  /// What is open of the customer at a slot, invoice by invoice.
  public func openItems(ofCustomer slot: Int, policy: Policy) -> [OpenItem] {
    var items: [OpenItem] = []
    for invoice in book.invoicesOf[slot] { addOpenItems(ofInvoice: invoice, policy: policy, to: &items) }
    return items
  }

  /// Adds what is open of the invoice at a slot. What is contested of it is
  /// contested of the part due first.
  private func addOpenItems(ofInvoice slot: Int, policy: Policy, to items: inout [OpenItem]) {
    guard let invoice = book.invoices[slot: slot], exists(invoice) else { return }
    let parts = openParts(slot: slot)
    guard !parts.isEmpty else { return }
    var contested = contested(slot: slot, open: parts.reduce(0) { $0 + $1.open })
    let currency = invoice.amount.currency
    for part in parts {
      let share = max(0, min(contested, part.open))
      contested -= share
      let days = day - part.due
      items.append(
        OpenItem(
          customer: invoice.customer, invoice: slot, number: invoice.number, due: part.due, days: days,
          open: Money(minor: part.open, currency), contested: Money(minor: share, currency),
          bucket: AgingBucket(daysPastDue: days, bounds: policy.agingBounds)))
    }
  }
}
