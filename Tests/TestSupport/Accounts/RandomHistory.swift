public import SalesBook

/// A random history of money between us and a handful of customers, as plain records: invoices, some in instalments,
/// credit notes, payments, bills of exchange, what settles what (some of it another customer's), bounces, refunds,
/// bad debts and differences, payments that settle in another currency, disputes and promises, in a currency that is the book's, one with a rate and one without.
public struct RandomHistory {
  /// The first day something may happen on.
  public static let first = Day(number: 20_605)
  /// The last day money moves on; after it there are promises, and bills that wait.
  public static let last = first + 140
  /// Days to look at it from are up to this one.
  public static let end = last + 6

  /// The records, in an order in which each comes after what it names.
  public private(set) var changes: [Change] = []
  /// The same as a book.
  public private(set) var book = Book()

  private var random: SeededRandom
  private var number: UInt32 = 0
  /// What nobody has taken yet of each record that money can be taken of.
  private var left: [UInt32: Int64] = [:]
  /// The day from which something can be taken again of an invoice a bounced payment was to settle.
  private var since: [UInt32: Day] = [:]

  private static let currencies = ["CNY", "CNY", "CNY", "USD", "TWD"].compactMap { Currency($0) }

  /// The history that belongs to a seed.
  public init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    for name in ["Alpha", "Bravo", "Carol", "Delta"] {
      var customer = Customer(key: id())
      (customer.name, customer.since) = (name, Self.first)
      add(customer)
    }
    addEven()
    for _ in 0..<16 { addInvoice() }
    for _ in 0..<4 { addCreditNote() }
    for _ in 0..<16 { addPayment() }
    for _ in 0..<3 { bounce() }
    for _ in 0..<6 { settleMore() }
    for _ in 0..<3 { applyCredit() }
    for _ in 0..<3 { refund() }
    for _ in 0..<3 { writeOff() }
    for _ in 0..<6 { contest() }
    bounceWhatHasMore()
    promise()
  }

  /// Days to look at it from.
  public mutating func days(_ count: Int) -> [Day] {
    (0..<count).map { $0 == 0 ? Self.last + number(1...6) : Self.first + number(5...146) }
  }

  // MARK: Chance

  private mutating func id<Record>() -> ID<Record> {
    number += 1
    return ID(code: number)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
  private mutating func pick<Element>(_ all: [Element]) -> Element? { all.randomElement(using: &random) }

  /// A day money moves on.
  private mutating func day(from first: Day = Self.first, within days: Int = 140) -> Day {
    min(first + number(0...days), Self.last)
  }

  /// From too little to ask for to what stands without its cents.
  private mutating func amount() -> Int64 {
    switch number(1...10) {
    case 1: Int64(number(5...130))
    case 2...5: Int64(number(10...2_000)) * 100
    default: Int64(number(1_000...9_000_000))
    }
  }

  private mutating func share(_ most: Int64) -> Int64 {
    chance(40) ? most : Int64.random(in: 1...most, using: &random)
  }

  private mutating func add<Record: BookRecord>(_ record: Record) {
    changes.append(.add(record))
    book.put(record)
  }

  // MARK: What is owed

  /// Somebody with as much on account as is past due, to whom nothing else happens.
  private mutating func addEven() {
    var customer = Customer(key: id())
    (customer.name, customer.since) = ("Even", Self.first)
    var invoice = Invoice(key: id())
    (invoice.customer, invoice.number) = (customer.id, "N\(invoice.id.code)")
    (invoice.issued, invoice.due) = (Self.first + 10, Self.first + 20)
    invoice.amount = Money(minor: 123_450, .cny)
    var payment = Payment(key: id())
    (payment.customer, payment.day, payment.amount) = (customer.id, Self.first + 30, invoice.amount)
    add(customer)
    add(invoice)
    add(payment)
  }

  /// Who buys and pays.
  private var buyers: [Customer] { book.customers.all.filter { $0.name != "Even" } }

  private mutating func addInvoice() {
    guard let customer = pick(buyers), let currency = pick(Self.currencies) else { return }
    var invoice = Invoice(key: id())
    (invoice.customer, invoice.number) = (customer.id, "N\(invoice.id.code)")
    invoice.issued = day(within: 130)
    invoice.due = invoice.issued + number(0...45)
    invoice.amount = Money(minor: amount(), currency)
    let isParted = chance(35) && invoice.amount.minor > 10
    if isParted { invoice.due = invoice.due + 40 }
    add(invoice)
    left[invoice.id.code] = invoice.amount.minor
    if isParted { part(invoice) }
  }

  private mutating func part(_ invoice: Invoice) {
    let third = invoice.amount.minor / 3
    for (place, minor) in [third, third, invoice.amount.minor - 2 * third].enumerated() {
      var instalment = Instalment(key: id())
      (instalment.invoice, instalment.due) = (invoice.id, invoice.due - 20 * (2 - place))
      instalment.amount = Money(minor: minor, invoice.amount.currency)
      add(instalment)
    }
  }

  private mutating func addCreditNote() {
    guard let customer = pick(buyers), let currency = pick(Self.currencies) else { return }
    var note = Invoice(key: id())
    (note.customer, note.number) = (customer.id, "N\(note.id.code)")
    note.issued = day(within: 130)
    note.due = note.issued + number(0...30)
    note.amount = Money(minor: -amount(), currency)
    add(note)
    left[note.id.code] = -note.amount.minor
    if chance(30), note.amount.minor < -10 { part(note) }
  }

  // MARK: What came in

  private mutating func addPayment() {
    guard let customer = pick(buyers), let currency = pick(Self.currencies) else { return }
    var payment = Payment(key: id())
    payment.customer = chance(94) ? customer.id : nil
    payment.day = day()
    payment.amount = Money(minor: amount(), currency)
    if chance(35) {
      payment.method = chance(70) ? .bill : .cheque
      let matures = payment.day + number(1...60)
      payment.matures = matures > Self.last ? Self.end + 30 : matures
    }
    add(payment)
    left[payment.id.code] = payment.amount.minor
    guard payment.customer != nil else { return }
    for _ in 0..<number(0...3) { settle(with: payment) }
  }

  private func isBounced(_ payment: Payment) -> Bool {
    book.bounces.all.contains { $0.payment == payment.id }
  }

  /// Settles something of an invoice: mostly theirs, mostly of that currency.
  private mutating func settle(with payment: Payment) {
    let (isTheirs, isSame) = (chance(85), chance(80))
    let open = book.invoices.all.filter { invoice in
      invoice.amount.minor > 0 && (invoice.amount.currency == payment.amount.currency) == isSame
        && (left[invoice.id.code] ?? 0) > 0 && (!isTheirs || invoice.customer == payment.customer)
    }
    let rest = left[payment.id.code] ?? 0
    guard rest > 0, !isBounced(payment), let invoice = pick(Array(open)) else { return }
    var allocation = Allocation(key: id())
    (allocation.payment, allocation.invoice) = (payment.id, invoice.id)
    guard !isSame else { return settle(&allocation, from: payment.id.code, rest, not: payment.day) }
    // What the two are worth to each other was agreed, not worked out.
    allocation.taken = Money(minor: share(rest), payment.amount.currency)
    settle(&allocation, from: payment.id.code, .max, not: payment.day)
  }

  private mutating func settle(
    _ allocation: inout Allocation, from source: UInt32, _ rest: Int64, not before: Day
  ) {
    guard let invoice = book.invoices[allocation.invoice] else { return }
    let code = invoice.id.code
    let soonest = max(before, invoice.issued, since[code] ?? before)
    allocation.day = chance(60) ? soonest : day(from: soonest, within: 20)
    allocation.amount = Money(minor: share(min(rest, left[code] ?? 0)), invoice.amount.currency)
    left[source, default: 0] -= (allocation.taken ?? allocation.amount).minor
    left[code, default: 0] -= allocation.amount.minor
    add(allocation)
  }

  private mutating func settleMore() {
    guard let payment = pick(book.payments.all.filter { $0.customer != nil }) else { return }
    settle(with: payment)
  }

  private mutating func bounce() {
    let standing = book.payments.all.filter {
      !isBounced($0) && $0.customer != nil && left[$0.id.code] != nil
    }
    guard let payment = pick(Array(standing)) else { return }
    var bounce = Bounce(key: id())
    (bounce.payment, bounce.day) = (payment.id, day(from: payment.day, within: 50))
    add(bounce)
    for allocation in book.allocations.all where allocation.payment == payment.id {
      let code = allocation.invoice.code
      left[code, default: 0] += allocation.amount.minor
      since[code] = max(since[code] ?? bounce.day, bounce.day)
    }
  }

  private mutating func applyCredit() {
    let notes = book.invoices.all.filter { $0.amount.minor < 0 && (left[$0.id.code] ?? 0) > 0 }
    guard let note = pick(Array(notes)) else { return }
    let open = book.invoices.all.filter { invoice in
      invoice.amount.minor > 0 && invoice.customer == note.customer && (left[invoice.id.code] ?? 0) > 0
        && invoice.amount.currency == note.amount.currency
    }
    guard let invoice = pick(Array(open)) else { return }
    var allocation = Allocation(key: id())
    (allocation.credit, allocation.invoice) = (note.id, invoice.id)
    settle(&allocation, from: note.id.code, left[note.id.code] ?? 0, not: note.issued)
  }

  // MARK: What became of it

  /// Gives back of a credit note, or of a payment that is cash.
  private mutating func refund() {
    var refund = Refund(key: id())
    let notes = book.invoices.all.filter { $0.amount.minor < 0 && (left[$0.id.code] ?? 0) > 0 }
    let paid = book.payments.all.filter { payment in
      payment.customer != nil && !isBounced(payment) && (left[payment.id.code] ?? 0) > 0
        && (payment.matures ?? payment.day) <= Self.last
    }
    if chance(40), let note = pick(Array(notes)) {
      (refund.credit, refund.day) = (note.id, day(from: note.issued, within: 40))
      refund.amount = Money(minor: share(left[note.id.code] ?? 1), note.amount.currency)
      left[note.id.code, default: 0] -= refund.amount.minor
    } else if let payment = pick(Array(paid)) {
      (refund.payment, refund.day) = (payment.id, day(from: payment.matures ?? payment.day, within: 40))
      refund.amount = Money(minor: share(left[payment.id.code] ?? 1), payment.amount.currency)
      left[payment.id.code, default: 0] -= refund.amount.minor
    } else {
      return
    }
    add(refund)
  }

  private mutating func writeOff() {
    let open = book.invoices.all.filter { $0.amount.minor > 0 && (left[$0.id.code] ?? 0) > 0 }
    guard let invoice = pick(Array(open)) else { return }
    var lost = WriteOff(key: id())
    (lost.invoice, lost.approver) = (invoice.id, "li")
    lost.kind = chance(50) ? .difference : .badDebt
    lost.day = day(from: max(invoice.issued, since[invoice.id.code] ?? invoice.issued), within: 60)
    lost.amount = Money(minor: share(left[invoice.id.code] ?? 1), invoice.amount.currency)
    left[invoice.id.code, default: 0] -= lost.amount.minor
    let payers = book.allocations.all.filter { $0.invoice == invoice.id && $0.payment != nil }
    if lost.kind == .difference, chance(70) { lost.payment = pick(Array(payers))?.payment }
    add(lost)
  }

  /// Payments that are reversed after some was given back of them, or something let go beside them.
  private mutating func bounceWhatHasMore() {
    let more = book.refunds.all.compactMap(\.payment) + book.writeOffs.all.compactMap(\.payment)
    for id in more where chance(60) {
      guard let payment = book.payments[id], !isBounced(payment) else { continue }
      var bounce = Bounce(key: self.id())
      (bounce.payment, bounce.day) = (id, day(from: payment.day, within: 60))
      add(bounce)
    }
  }

  /// Whole or in part, dated or not, settled or not.
  private mutating func contest() {
    guard let invoice = pick(book.invoices.all.filter { $0.amount.minor > 0 && left[$0.id.code] != nil })
    else { return }
    var dispute = Dispute(key: id())
    (dispute.invoice, dispute.reason) = (invoice.id, "scratched")
    dispute.day = chance(70) ? day(from: invoice.issued, within: 60) : nil
    if chance(65) {
      dispute.amount = Money(minor: share(invoice.amount.minor), invoice.amount.currency)
    }
    if chance(40) { dispute.settled = (dispute.day ?? invoice.issued) + number(0...60) }
    add(dispute)
  }

  /// Promises, made when no more money moves, for days after all that it is looked at from.
  private mutating func promise() {
    for account in PlainLedger(book, asOf: Self.last).accounts where account.stillToCome > 0 && chance(70) {
      var most = account.stillToCome
      for _ in 0..<number(1...2) where most > 0 {
        var promise = Promise(key: id())
        (promise.customer, promise.made) = (account.customer.id, Self.last + 1)
        (promise.due, promise.by) = (Self.end + number(3...20), "wang")
        var amount = share(most)
        if chance(40), let item = pick(account.items) {
          promise.invoices = [item.invoice.id]
          amount = min(amount, item.open)
        }
        promise.amount = Money(minor: amount, account.currency)
        most -= amount
        add(promise)
        guard chance(25) else { continue }
        var news = PromiseNews(key: id())
        (news.promise, news.kind, news.day) = (promise.id, .withdrawn, Self.last + number(2...5))
        add(news)
      }
    }
  }
}
