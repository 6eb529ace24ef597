internal import PinyinNames
internal import SalesBook

/// An import of payments from a bank while it is being planned. A class, as what every import keeps.
final class PaymentsIntake {
  /// What every import keeps.
  let intake: Intake

  private let numbers: InvoiceNumbers
  private var known: KnownPayments
  private var balances: OpenBalances
  /// Minor units this file brings of a customer and currency so far.
  private var taken: [Taken: Int64] = [:]
  /// What is still to come from the customers met so far.
  private var expected: [ID<Customer>: StillToCome] = [:]
  /// What payments of the customers met so far others are like.
  private var likePayments: [ID<Customer>: LikePayments] = [:]
  /// The payments of the book rows of the file mean, or may mean.
  private var told: Set<ID<Payment>> = []

  private struct Taken: Hashable {
    let customer: ID<Customer>
    let currency: Currency
  }

  /// Nothing planned yet.
  init(_ intake: Intake) {
    self.intake = intake
    numbers = InvoiceNumbers(intake.book)
    known = KnownPayments(intake.book, intake.memory)
    balances = OpenBalances(intake.book)
  }

  /// Takes all rows of a file, the earliest day first: banks list the latest first, but the
  /// oldest invoices are paid by the oldest money.
  func take(_ rows: [ImportRow], _ watch: ImportWatch? = nil) {
    let byDay = rows.sorted { one, other in
      guard let first = one.day(.receivedOn), let second = other.day(.receivedOn) else { return false }
      return (first, one.line) < (second, other.line)
    }
    // What is known for sure is known first, so that no other row is asked about it.
    var left: [(row: ImportRow, payment: Payment)] = []
    for row in byDay {
      do throws(BadRow.Reason) {
        guard let payment = try payment(of: row) else { continue }
        if !knows(payment, of: row) { left.append((row: row, payment: payment)) }
      } catch {
        intake.note(row, isChange: false, error)
      }
    }
    for (number, (row, payment)) in left.enumerated() {
      guard watch?.goesOn(.plan, Double(number) / Double(rows.count)) ?? true else { return }
      let before = intake.changeCount
      var reason: BadRow.Reason?
      do throws(BadRow.Reason) { try take(row, payment) } catch { reason = error }
      intake.note(row, isChange: before != intake.changeCount, reason)
    }
  }

  /// Whether the book has a payment for sure; it gets what only the bank knows.
  private func knows(_ payment: Payment, of row: ImportRow) -> Bool {
    guard let found = known.take(payment) else { return false }
    let before = intake.changeCount
    if let id = found.payment, let was = intake.payments[id] {
      told.insert(id)
      if found.isCalledElsewhere { complete(was, from: payment) }
      intake.remember(row, of: .payment(id))
    }
    intake.note(row, isChange: before != intake.changeCount, nil)
    return true
  }

  /// The payment a row tells of.
  private func payment(of row: ImportRow) throws(BadRow.Reason) -> Payment? {
    guard let day = row.day(.receivedOn), let amount = try intake.money(.amount, in: row) else { return nil }
    guard amount.minor > 0 else { throw .notMoneyIn }
    var payment = Payment(key: .none)
    (payment.day, payment.amount) = (day, amount)
    row.fill(&payment)
    payment.method = row.text(.method).map(Payment.Method.init(cell:)) ?? .transfer
    payment.matures = row.day(.matures)
    if payment.matures != nil, payment.method != .cheque { payment.method = .bill }
    // A bill the file tells no day of has been cashed: the bank has the money.
    if payment.method == .bill, payment.matures == nil { payment.matures = day }
    return payment
  }

  /// Takes one row; throws before it changes anything.
  private func take(_ row: ImportRow, _ payment: Payment) throws(BadRow.Reason) {
    var payment = payment
    let match = matching(row, payment.amount)
    payment.customer = match?.customer
    if let same = try likePayment(payment, row) {
      complete(same, from: payment)
      return intake.remember(row, of: .payment(same.id))
    }
    try check(payment, match)
    payment.id = intake.fresh()
    if match == nil {
      let invoice = row.text(.invoice).map { [$0] } ?? []
      payment.note = ([payment.note] + invoice).filter { !$0.isEmpty }.joined(separator: " ")
      intake.outcome.unmatched.append(.init(line: row.line, payer: payment.payer, amount: payment.amount))
    }
    intake.payments.put(payment)
    intake.remember(row, of: .payment(payment.id))
    if let match { allocate(payment, match) }
  }

  /// Throws if a payment needs a second look. Whether the same sum came that day a bank knows by its references.
  private func check(_ payment: Payment, _ match: Match?) throws(BadRow.Reason) {
    guard let match else { return try intake.checkPayment(payment) }
    let money = Taken(customer: match.customer, currency: payment.amount.currency)
    let doubt = stillToCome(from: match.customer).doubt(about: payment.amount, besides: taken[money] ?? 0)
    try intake.checkPayment(payment, doubting: doubt.map { [$0] } ?? [])
    taken[money, default: 0] += payment.amount.minor
  }

  /// What is still to come from a customer by what the book has, worked out once.
  private func stillToCome(from customer: ID<Customer>) -> StillToCome {
    if let known = expected[customer] { return known }
    let found = balances.replay.stillToCome(from: customer)
    expected[customer] = found
    return found
  }

  /// The payment of the book a row tells of as well, because somebody has said so; nil if it is like none, or another.
  private func likePayment(_ payment: Payment, _ row: ImportRow) throws(BadRow.Reason) -> Payment? {
    guard let customer = payment.customer else { return nil }
    let others = likePayments[customer] ?? LikePayments(of: customer, in: intake.book)
    likePayments[customer] = others
    guard let likeness = others.likeness(of: payment, from: intake.memory.source, besides: told),
      let id = ID<Payment>(likeness.record.key)
    else { return nil }
    // No two rows of the file are that one.
    told.insert(id)
    let title = [payment.payer, payment.reference].filter { !$0.isEmpty }.joined(separator: " ")
    return try intake.isSame(likeness, title, line: row.line) ? intake.payments[id] : nil
  }

  /// Gives a payment another source told of the day the bank has it, and what only the bank knows; what it settles it
  /// goes on settling.
  private func complete(_ known: Payment, from payment: Payment) {
    var completed = known
    completed.dayUnknown = false
    if let matures = known.matures {
      // The day of a bill is the day we got it; at the bank it comes in.
      if payment.day >= matures { completed.cleared = known.cleared ?? payment.day }
    } else {
      completed.day = payment.day
    }
    if !payment.payer.isEmpty { completed.payer = payment.payer }
    if !payment.reference.isEmpty { completed.reference = payment.reference }
    if completed.note.isEmpty { completed.note = payment.note }
    intake.payments.put(completed)
    guard completed.day != known.day else { return }
    for var allocation in intake.book.allocations(of: known.id) {
      allocation.day = max(completed.day, intake.book.invoices[allocation.invoice]?.issued ?? completed.day)
      intake.allocations.put(allocation)
    }
  }

  private func allocate(_ payment: Payment, _ match: Match) {
    var left = payment.amount.minor
    let chosen =
      match.invoices.isEmpty
      ? balances.openInvoices(of: match.customer, in: payment.amount.currency) : match.invoices[...]
    for slot in chosen where left > 0 {
      guard let invoice = intake.book.invoices[slot: slot],
        invoice.amount.currency == payment.amount.currency
      else { continue }
      let part = balances.take(left, from: slot)
      guard part > 0 else { continue }
      intake.allocate(part, to: invoice, on: payment.day) { $0.payment = payment.id }
      left -= part
    }
  }

  // MARK: Whose it is

  /// Whose a payment is, and the slots of the invoices it names.
  private struct Match {
    let customer: ID<Customer>
    let invoices: [Int]
  }

  /// The customer by number, name or alias, else by the invoices named; nil if that is not sure.
  private func matching(_ row: ImportRow, _ amount: Money) -> Match? {
    let named = row.text(.invoice).map(numbers.named(in:)) ?? []
    let texts = [row.text(.note), row.text(.reference)].compactMap { $0 }
    let mentioned = texts.flatMap(numbers.mentioned(in:))
    let payer = [row.text(.payer)].compactMap { $0 }
    if let customer = try? intake.directory.find(number: row.text(.customerID), names: payer) {
      let theirs = (named.isEmpty ? mentioned : named).filter { owner(of: $0) == customer }
      return Match(customer: customer, invoices: theirs)
    }
    if let customer = onlyOwner(of: named) { return Match(customer: customer, invoices: named) }
    // A number in a text may be there by chance: the money must fit what is open, too.
    let open = mentioned.filter { balances.open($0, in: amount.currency) > 0 }
    guard let customer = onlyOwner(of: open) else { return nil }
    let fits = amount.minor <= open.reduce(0) { $0 + balances.open($1, in: amount.currency) }
    return fits ? Match(customer: customer, invoices: open) : nil
  }

  private func owner(of slot: Int) -> ID<Customer>? { intake.book.invoices[slot: slot]?.customer }

  private func onlyOwner(of slots: [Int]) -> ID<Customer>? {
    let owners = Set(slots.compactMap(owner(of:)))
    return owners.count == 1 ? owners.first : nil
  }
}

extension Payment.Method {
  /// How money was paid, as a bank calls it; a transfer where it says nothing we know.
  init(cell: String) {
    let text = FoldedName.of(cell)
    let words: [(Payment.Method, [String])] = [
      (.cash, ["cash", "现金", "現金", "现存", "現存"]), (.cheque, ["cheque", "check", "支票"]),
      (.bill, ["acceptance", "draft", "承兑", "承兌", "票据", "票據", "汇票", "匯票"]),
      (.card, ["card", "刷卡", "信用卡", "银联", "銀聯"]), (.setOff, ["set-off", "对冲", "對沖", "抵账", "抵帳"]),
    ]
    self = words.first { _, names in names.contains(where: text.contains) }?.0 ?? .transfer
  }
}
