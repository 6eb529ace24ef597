internal import PinyinNames

/// Whose a payment may be, and why one thinks so.
public struct PaymentMatch: Equatable, Sendable {
  /// What speaks for it; what weighs more has the higher bit, so that all of
  /// it together is compared as one number.
  public struct Grounds: OptionSet, Sendable {
    /// One bit a ground.
    public let rawValue: Int
    /// The grounds of those bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// An invoice of theirs has exactly that much open.
    public static let amount = Grounds(rawValue: 1)
    /// The payer's name holds theirs, or theirs the payer's.
    public static let similarName = Grounds(rawValue: 2)
    /// The payer's name is theirs but for the firm's legal form.
    public static let sameName = Grounds(rawValue: 4)
    /// The number of an invoice of theirs that is open stands in the reference
    /// or the note.
    public static let invoiceNumber = Grounds(rawValue: 8)
  }

  /// Whose it may be.
  public let customer: ID<Customer>
  public let grounds: Grounds
  /// The invoices it names; they are settled before any other.
  public let invoices: [ID<Invoice>]

  /// What it is to settle.
  public var settling: TakePayment.Settling { invoices.isEmpty ? .oldest : .invoices(invoices) }
}

/// Finds whose unmatched payments may be. Unlike an import, which takes only
/// what is sure, it guesses: a person decides.
public struct PaymentMatcher {
  private let numbers: InvoiceNumbers
  private let open: [Int: (invoice: ID<Invoice>, customer: ID<Customer>, currency: Currency)]
  private var byAmount: [Money: Set<ID<Customer>>] = [:]
  private var names: [(name: PayerName, customer: ID<Customer>)] = []

  /// A matcher for a book and what is open in it.
  public init(_ book: Book, _ openItems: some Sequence<OpenItem>) {
    let items = openItems.filter { $0.open.minor > 0 }
    numbers = InvoiceNumbers(items)
    for item in items { byAmount[item.open, default: []].insert(item.customer) }
    open = items.reduce(into: [:]) { open, item in
      guard let invoice = book.invoices[slot: item.invoice] else { return }
      open[item.invoice] = (invoice.id, item.customer, item.open.currency)
    }
    for customer in book.customers.all where customer.isActive {
      for name in [customer.name] + customer.aliases { names.append((PayerName(name), customer.id)) }
    }
  }

  /// The customer most speaks for; nil if nothing speaks for anybody, or as
  /// much for another.
  public func match(_ payment: Payment) -> PaymentMatch? {
    var grounds: [ID<Customer>: PaymentMatch.Grounds] = [:]
    for customer in byAmount[payment.amount] ?? [] { grounds[customer, default: []].insert(.amount) }
    let named = [payment.reference, payment.note].flatMap(numbers.mentioned(in:))
      .compactMap { open[$0] }.filter { $0.currency == payment.amount.currency }
    for invoice in named { grounds[invoice.customer, default: []].insert(.invoiceNumber) }
    let payer = PayerName(payment.payer)
    for (name, customer) in names {
      if payer == name {
        grounds[customer, default: []].insert(.sameName)
      } else if payer.resembles(name) {
        grounds[customer, default: []].insert(.similarName)
      }
    }
    guard let most = grounds.values.map(\.rawValue).max() else { return nil }
    let best = grounds.filter { $0.value.rawValue == most }
    guard best.count == 1, let (customer, why) = best.first else { return nil }
    let theirs = named.filter { $0.customer == customer }.map(\.invoice)
    return PaymentMatch(customer: customer, grounds: why, invoices: theirs)
  }
}
