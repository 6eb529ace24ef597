/// Records money that came in and what it settles.
public struct TakePayment: Operation {
  public static let keyword = JournalWord.deed(.takePayment)
  /// The payment; its key is filled in.
  public var payment: Payment
  /// What it settles.
  public var settling: Settling
  /// Whether what is then left of the invoices it settles is let go, as a difference at settling (domain §4 *Money
  /// in*).
  public var letsRestGo: Bool

  /// What a payment settles.
  public enum Settling: Equatable, Sendable {
    /// The customer's open invoices of its currency, oldest due first.
    case oldest
    /// These invoices, in this order, as far as it goes.
    case invoices([ID<Invoice>])
    /// Of these invoices, in this order, the sum agreed in their currency: a payment in another is worth that, and all
    /// of it is taken.
    case agreed(Money, [ID<Invoice>])
    /// Nothing yet: it stays on account.
    case nothing

    /// What of the money a person said themselves where it goes.
    func named(of settled: [Change]) -> [Allocation] {
      switch self {
      case .invoices, .agreed: settled.compactMap { $0.after as? Allocation }
      case .oldest, .nothing: []
      }
    }
  }

  /// That payment.
  public init(_ payment: Payment, settling: Settling = .oldest, lettingRestGo letsRestGo: Bool = false) {
    self.payment = payment
    self.settling = settling
    self.letsRestGo = letsRestGo
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    guard payment.amount.minor > 0 else { throw .amountNotPositive }
    try payment.check()
    var payment = payment
    payment.id = book.freshID(Payment.self, drawing: &ids)
    if payment.by.isEmpty { payment.by = author.login }
    var changes: [Change] = [.add(payment)]
    var payer = payment.payer
    var doubts: [Doubt] = []
    if let id = payment.customer {
      payer = try book.require(id, Customer.self).name
      let replay = Replay(book, asOf: .endOfTime)
      let settled = try replay.allocations(
        of: payment.amount, from: payment, to: settling, of: id, drawing: &ids)
      doubts = replay.doubts(about: payment, of: id, naming: settling.named(of: settled))
      doubts += book.likeness(ofTyped: payment, of: id, besides: doubts)
      changes += settled
      if letsRestGo, settled.isEmpty {
        let owing = book.customers.slot(of: id).map { replay.accounts(ofCustomer: $0).owing } ?? []
        throw .nothingOwed(payment.amount.currency, owing: owing)
      }
      if letsRestGo { changes += try replay.rests(of: settled, by: author, drawing: &ids) }
    }
    return Plan(
      did: "Took \(payment.amount.decimal) \(payment.amount.currency.letters) from \(payer)", changes,
      doubting: doubts)
  }
}

/// Records that a payment was reversed.
public struct BouncePayment: Operation {
  public static let keyword = JournalWord.deed(.bouncePayment)
  /// The payment, since when, why; its key is filled in.
  public var bounce: Bounce

  /// That bounce.
  public init(_ bounce: Bounce) { self.bounce = bounce }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let payment = try book.require(bounce.payment, Payment.self)
    guard book.bounces(ofPayment: payment.id).isEmpty else {
      throw .alreadySo(.payment, key: payment.id.text)
    }
    let since = max(payment.day, payment.cleared ?? payment.day)
    guard bounce.day >= since else { throw .dayTooEarly(.bounce, field: "Day", since: since) }
    var bounce = bounce
    bounce.id = book.freshID(Bounce.self, drawing: &ids)
    return Plan(did: "Noted that a payment of \(payment.amount.decimal) bounced", [.add(bounce)])
  }
}

/// Sets a credit note off against invoices of the same customer.
public struct ApplyCredit: Operation {
  public static let keyword = JournalWord.deed(.applyCredit)
  /// The credit note.
  public var credit: ID<Invoice>
  /// What it is set off against, in this order, as far as it goes.
  public var invoices: [ID<Invoice>]

  /// That credit note, against those invoices.
  public init(_ credit: ID<Invoice>, to invoices: [ID<Invoice>]) {
    self.credit = credit
    self.invoices = invoices
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let note = try book.require(credit, Invoice.self)
    let replay = Replay(book, asOf: max(author.day, note.issued))
    let left = replay.open(note)
    guard left.minor < 0 else { throw .moreThanPaid(left: left) }
    for id in invoices {
      let currency = try book.require(id, Invoice.self).amount.currency
      guard currency == left.currency else { throw .currencyDiffers(left.currency, currency) }
    }
    let changes = try replay.on(.endOfTime).allocations(
      of: Money(minor: -left.minor, left.currency), to: invoices, on: max(author.day, note.issued),
      drawing: &ids
    ) { $0.credit = credit }
    guard !changes.isEmpty else { throw .nothingToDo }
    return Plan(did: "Set off credit note \(note.number)", changes)
  }
}

extension Book {
  /// The customer's open invoices of a currency when all that is entered is
  /// counted, oldest due first; credit notes are none.
  public func openInvoices(of customer: ID<Customer>, in currency: Currency) -> [ID<Invoice>] {
    Replay(self, asOf: .endOfTime).openInvoices(of: customer, in: currency)
  }
}

// What money settles is found in a replay to the end of time: all that is
// entered counts, so that nothing is ever settled twice.
extension Replay {
  /// What money of a payment settles: records to be added.
  func allocations(
    of money: Money, from payment: Payment, to settling: TakePayment.Settling, of customer: ID<Customer>,
    drawing ids: inout FreshIDs
  ) throws(Refusal) -> [Change] {
    let invoices: [ID<Invoice>]
    switch settling {
    case .nothing: return []
    case .agreed(let worth, let chosen):
      return try allocations(of: money, worth: worth, from: payment, to: chosen, drawing: &ids)
    case .invoices(let chosen): invoices = chosen
    case .oldest: invoices = openInvoices(of: customer, in: money.currency)
    }
    return try allocations(of: money, to: invoices, on: payment.day, drawing: &ids) {
      $0.payment = payment.id
    }
  }

  /// The customer's open invoices of a currency, oldest due first; credit
  /// notes are none.
  func openInvoices(of customer: ID<Customer>, in currency: Currency) -> [ID<Invoice>] {
    guard let slot = book.customers.slot(of: customer) else { return [] }
    return book.invoicesOf[slot].compactMap { book.invoices[slot: $0] }
      .filter { $0.amount.currency == currency && open($0).minor > 0 }
      .sorted { ($0.due, $0.issued, $0.id) < ($1.due, $1.issued, $1.id) }.map(\.id)
  }

  /// Spreads money over invoices in their order. What they do not take is left
  /// over.
  fileprivate func allocations(
    of money: Money, to chosen: [ID<Invoice>], on day: Day, drawing ids: inout FreshIDs,
    source: (inout Allocation) -> Void
  ) throws(Refusal) -> [Change] {
    var left = money.minor
    var changes: [Change] = []
    for (place, id) in chosen.enumerated() where left > 0 && !chosen[..<place].contains(id) {
      let invoice = try book.require(id, Invoice.self)
      guard invoice.amount.currency == money.currency else {
        throw .sumNotAgreed(money.currency, invoice: invoice.number, invoice.amount.currency)
      }
      let open = open(invoice)
      guard open.minor > 0 else { throw .moreThanOpen(invoice: invoice.number, open: open) }
      var allocation = Allocation(key: book.freshID(Allocation.self, drawing: &ids))
      (allocation.invoice, allocation.day) = (id, max(day, invoice.issued))
      allocation.amount = Money(minor: min(left, open.minor), money.currency)
      source(&allocation)
      left -= allocation.amount.minor
      changes.append(.add(allocation))
    }
    return changes
  }
}
