/// When a customer has agreed to pay (domain §2, *Standing*).
public enum PaymentTerms: Hashable, Sendable {
  /// So many days after issue.
  case days(Int)
  /// So many days after the end of the month of issue.
  case monthly(Int)
  /// On receipt of the invoice.
  case onInvoice
  /// Before we deliver.
  case beforeDelivery

  /// The terms that text names: `30`, `monthly+15`, `on-invoice`,
  /// `before-delivery`; nil if it names none.
  public init?(_ text: String) {
    switch text {
    case "on-invoice": self = .onInvoice
    case "before-delivery": self = .beforeDelivery
    case "monthly": self = .monthly(0)
    case let text where text.hasPrefix("monthly+"):
      guard let days = Int(text.dropFirst(8)), days >= 0 else { return nil }
      self = .monthly(days)
    default:
      guard let days = Int(text), days >= 0 else { return nil }
      self = .days(days)
    }
  }

  /// As it stands in files; `init(_:)` reads it.
  public var text: String {
    switch self {
    case .days(let days): String(days)
    case .monthly(let days): "monthly+\(days)"
    case .onInvoice: "on-invoice"
    case .beforeDelivery: "before-delivery"
    }
  }

  /// When an invoice issued that day falls due.
  public func due(issued: Day) -> Day {
    switch self {
    case .days(let days): issued + days
    case .monthly(let days): issued.endOfMonth + days
    case .onInvoice, .beforeDelivery: issued
    }
  }
}
