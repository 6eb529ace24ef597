internal import PinyinNames
internal import SalesBook

/// An import of payments from a bank while it is being planned.
struct PaymentsIntake {
  /// What every import keeps.
  var intake: Intake

  private let numbers: InvoiceNumbers
  private var known: KnownPayments
  private var balances: OpenBalances
  /// Minor units this file brings of a customer and currency so far.
  private var taken: [Taken: Int64] = [:]

  private struct Taken: Hashable {
    let customer: ID<Customer>
    let currency: Currency
  }

  /// Nothing planned yet.
  init(_ intake: Intake) {
    self.intake = intake
    numbers = InvoiceNumbers(intake.book)
    known = KnownPayments(intake.book)
    balances = OpenBalances(intake.book)
  }

  /// Takes all rows of a file, the earliest day first: banks list the latest first, but the
  /// oldest invoices are paid by the oldest money.
  mutating func take(_ rows: [ImportRow], _ watch: ImportWatch? = nil) {
    let byDay = rows.sorted { one, other in
      guard let first = one.day(.receivedOn), let second = other.day(.receivedOn) else { return false }
      return (first, one.line) < (second, other.line)
    }
    for (number, row) in byDay.enumerated() {
      guard watch?.goesOn(.plan, Double(number) / Double(rows.count)) ?? true else { return }
      let before = intake.changeCount
      var reason: BadRow.Reason?
      do throws(BadRow.Reason) { try take(row) } catch { reason = error }
      intake.note(row, isChange: before != intake.changeCount, reason)
    }
  }

  /// Takes one row; throws before it changes anything.
  private mutating func take(_ row: ImportRow) throws(BadRow.Reason) {
    guard let day = row.day(.receivedOn), let amount = try intake.money(.amount, in: row) else { return }
    guard amount.minor > 0 else { throw .notMoneyIn }
    var payment = Payment(key: .none)
    (payment.day, payment.amount) = (day, amount)
    row.fill(&payment)
    payment.method = row.text(.method).map(Payment.Method.init(cell:)) ?? .transfer
    payment.matures = row.day(.matures)
    if payment.matures != nil, payment.method != .cheque { payment.method = .bill }
    // A bill the file tells no day of has been cashed: the bank has the money.
    if payment.method == .bill, payment.matures == nil { payment.matures = day }
    if known.take(payment) { return }
    let match = matching(row, amount)
    payment.customer = match?.customer
    if let typed = known.takeTyped(payment) { return complete(typed, from: payment) }
    try check(payment, match)
    payment.id = intake.fresh()
    if match == nil {
      let invoice = row.text(.invoice).map { [$0] } ?? []
      payment.note = ([payment.note] + invoice).filter { !$0.isEmpty }.joined(separator: " ")
      intake.outcome.unmatched.append(.init(line: row.line, payer: payment.payer, amount: amount))
    }
    intake.payments.put(payment)
    if let match { allocate(payment, match) }
  }

  /// Throws if a payment needs a second look. Whether the same sum came that day a bank knows by its references.
  private mutating func check(_ payment: Payment, _ match: Match?) throws(BadRow.Reason) {
    guard let match else { return try intake.check(payment) }
    let money = Taken(customer: match.customer, currency: payment.amount.currency)
    let doubts = balances.replay.doubts(
      about: payment, of: match.customer, naming: [], besides: taken[money] ?? 0
    ).filter { if case .takenAlready = $0 { false } else { true } }
    try intake.check(payment, doubting: doubts)
    taken[money, default: 0] += payment.amount.minor
  }

  /// Gives a payment somebody had typed in what only the bank knows.
  private mutating func complete(_ typed: Payment, from payment: Payment) {
    var completed = typed
    completed.payer = payment.payer
    completed.reference = payment.reference
    if completed.note.isEmpty { completed.note = payment.note }
    intake.payments.put(completed)
  }

  private mutating func allocate(_ payment: Payment, _ match: Match) {
    var left = payment.amount.minor
    let chosen =
      match.invoices.isEmpty
      ? balances.openInvoices(of: match.customer, in: payment.amount.currency) : match.invoices
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
