internal import PinyinNames

/// Lets a payment that came before settle invoices with what it has left; an
/// unmatched payment is given its customer.
public struct AllocatePayment: Operation {
  public static let keyword = JournalWord.deed(.allocatePayment)
  /// Which payment.
  public var payment: ID<Payment>
  /// Whose it is.
  public var customer: ID<Customer>
  /// What it is to settle.
  public var settling: TakePayment.Settling
  /// Whether the name it came under becomes another name of the customer, so
  /// that the next payment under it finds its customer by itself.
  public var remembersPayer: Bool

  /// That payment, of that customer.
  public init(
    _ payment: ID<Payment>, of customer: ID<Customer>, settling: TakePayment.Settling = .oldest,
    remembersPayer: Bool = false
  ) {
    self.payment = payment
    self.customer = customer
    self.settling = settling
    self.remembersPayer = remembersPayer
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let paid = try book.require(payment, Payment.self)
    let owner = try book.require(customer, Customer.self)
    var changes: [Change] = []
    let isNew = paid.customer != customer
    if isNew {
      guard paid.customer == nil else { throw .alreadySo(.payment, key: payment.text) }
      var matched = paid
      matched.customer = customer
      changes.append(.change(paid, to: matched))
    }
    let replay = Replay(book, asOf: max(author.day, paid.day, paid.matures ?? paid.day))
    let all = replay.on(.endOfTime)
    let settled = try all.allocations(
      of: replay.onAccount(paid), from: paid, to: settling, of: customer, drawing: &ids)
    let doubts = all.doubts(about: paid, of: customer, naming: settling.named(of: settled))
    changes += settled
    if remembersPayer, let knowing = owner.knowing(payer: paid.payer) {
      changes.append(.change(owner, to: knowing))
    }
    guard !changes.isEmpty else { throw .nothingToDo }
    // Money of theirs already was looked at when it came.
    let asked = isNew ? doubts : doubts.filter { if case .beforeInvoice = $0 { true } else { false } }
    return Plan(did: "Allocated a payment of \(owner.name)", changes, doubting: asked)
  }
}

extension Customer {
  /// The customer with a payer's name among its others; nil if it has that
  /// already, or there is none.
  fileprivate func knowing(payer: String) -> Customer? {
    let known = ([name] + aliases).map(FoldedName.of)
    guard !payer.isEmpty, !known.contains(FoldedName.of(payer)) else { return nil }
    var customer = self
    customer.aliases.append(payer)
    return customer
  }
}
