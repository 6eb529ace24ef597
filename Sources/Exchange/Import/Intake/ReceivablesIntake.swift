internal import PinyinNames
internal import SalesBook

/// An import of invoices with what has been paid on them, while it is being planned. A class, as what every import keeps:
/// it is asked for every row and holds a whole book.
final class ReceivablesIntake {
  /// What every import keeps.
  let intake: Intake

  private let replay: Replay
  /// Whether the file is a list of balances without numbers.
  private let isOfBalances: Bool
  private var directory: InvoiceDirectory
  /// The row each invoice of the file first stood on.
  private var firstRows: [ID<Invoice>: ImportRow] = [:]
  private var settlements: [Settlement] = []
  /// Days of payment that make sense: a file has the same ones over and over.
  private var soundDays: Set<Day> = []
  /// What was paid beside payments of other sources.
  var likeReceipts: LikeReceipts
  /// The invoices the source had told of before this file.
  private let toldBefore: [ID<Invoice>]
  /// The payments the book has, met by those the file tells of.
  var known: KnownPayments

  /// Nothing planned yet.
  init(_ intake: Intake) {
    self.intake = intake
    isOfBalances = intake.file.table.mapping.isOfBalances
    directory = InvoiceDirectory(ignoresDays: isOfBalances)
    replay = Replay(whole: intake.book, asOf: .endOfTime)
    known = KnownPayments(intake.book, intake.memory)
    toldBefore = intake.memory.toldInvoices
    likeReceipts = LikeReceipts(replay, intake.memory.source)
  }

  /// Takes all rows of a file.
  func take(_ listed: [ImportRow], _ watch: ImportWatch? = nil) {
    let rows = isOfBalances ? OpeningBalances(listed, Policy(intake.book)).rows : listed
    for (number, row) in rows.enumerated() {
      guard watch?.goesOn(.plan, Double(number) / Double(rows.count)) ?? true else { return }
      let before = intake.changeCount + settlements.count
      var reason: BadRow.Reason?
      do throws(BadRow.Reason) { try take(row) } catch { reason = error }
      intake.note(row, isChange: before != intake.changeCount + settlements.count, reason)
    }
    if intake.file.isComplete { closeWhatIsMissing() }
    Settling(settlements, replay).carryOut(in: intake)
  }

  /// Closes what was open of the file's source, or of its customers, and is not in it any more.
  private func closeWhatIsMissing() {
    let list = CompleteList(intake, told: Set(firstRows.keys).union(directory.maybeTold), toldBefore)
    let missing: [(invoice: Invoice, open: Money)]
    switch list.missing(replay) {
    case .unsure(let line): return intake.outcome.openBecauseOf = line
    case .missing(let found): missing = found
    }
    for (invoice, open) in missing {
      let customer = intake.customers[invoice.customer]?.name ?? ""
      if let likeness = likeReceipts.likeness(of: open.minor, on: invoice, nil, intake.author.day) {
        let isSame = try? intake.isSame(likeness, invoice.number, line: 0)
        if isSame != nil { likeReceipts.take(likeness, isSame: false) }
        guard isSame == false else {
          if isSame == nil { intake.outcome.wait(likeness, invoice.number, line: nil) }
          continue
        }
      }
      intake.outcome.closed.append(.init(number: invoice.number, customer: customer, open: open))
      settlements.append(
        Settlement(invoice: invoice, amount: open, over: 0, day: intake.author.day, isDayUnknown: true))
    }
  }

  /// Takes one row; throws before it changes anything.
  private func take(_ row: ImportRow) throws(BadRow.Reason) {
    guard let number = row.text(.invoice) else { return }
    let (known, customer) = try meant(by: row, number)
    if row.meaning == .payment { return try takePayment(row, number, of: customer) }
    let contact = try intake.likeContact(of: row, at: customer)
    if let known, let first = firstRows[known.id] {
      // Programs that list what was sold repeat the paper on each line.
      guard first.cells.withoutDescription == row.cells.withoutDescription else {
        throw .numberTwice(number, line: first.line)
      }
      return
    }
    let news = row.news(since: known.flatMap { intake.memory[.invoice($0.id)] }, keeping: [.currency])
    guard let listed = try amount(of: row, known) else { return }
    let sum: ImportField = row.amount(.amount) == nil ? .open : .amount
    let isListed = news.amount(sum) != nil && !(known.map { isSaid(sum, in: row, of: $0) } ?? false)
    let amount = isListed ? listed : known?.amount ?? listed
    if let known { try check(known, against: amount) }
    let payment = news.amount(sum) == nil ? nil : try amountPaid(row, listed)
    let terms = customer.flatMap { intake.customers.read($0) { $0.terms } } ?? nil
    var (invoice, isByTerms) = try drafted(known == nil ? row : news, number, amount, known, terms)
    try intake.check(invoice, changedFrom: known)
    try checkPaid(row.day(.paidOn))
    if let payment { try checkSettled(invoice, payment, row) }
    let owner = customer ?? intake.addCustomer(of: row).id
    intake.fill(owner, from: row, contact: contact)
    if known == nil { (invoice.id, invoice.customer) = (intake.fresh(), owner) }
    if isByTerms { intake.outcome.duesByTerms += 1 }
    if isOfBalances, known == nil { intake.outcome.noteOpening(isDueAsTold: row.day(.due) == nil) }
    if known == nil { directory.add(invoice) }
    keep(invoice, isNew: known == nil, payment, row, isContested: news.flag(.disputed))
  }

  /// Puts an invoice among the drafts, with what was paid and whether it is contested.
  private func keep(
    _ invoice: Invoice, isNew: Bool, _ payment: (paid: Money, over: Int64)?, _ row: ImportRow,
    isContested: Bool?
  ) {
    if isNew { intake.invoices.add(invoice) } else { intake.invoices.put(invoice) }
    firstRows[invoice.id] = row
    intake.remember(row, of: .invoice(invoice.id))
    if let payment { settle(invoice, payment, row) }
    let isPaid = max(abs(payment?.paid.minor ?? 0), abs(settled(invoice))) >= abs(invoice.amount.minor)
    intake.takeDispute(isContested, of: invoice, isPaid: isPaid, on: row.day(.paidOn))
  }

  /// The invoice of the book a row means, and the customer; nil for what is new.
  private func meant(
    by row: ImportRow, _ number: String
  ) throws(BadRow.Reason) -> (invoice: Invoice?, customer: ID<Customer>?) {
    if let said = directory.said(row, in: intake) { return (said, said.customer) }
    guard let customer = try intake.customer(of: row) else { return (nil, nil) }
    if row.meaning == .payment { return (nil, customer) }
    if let known = directory.known(number, of: customer, row, in: intake) { return (known, customer) }
    return (try likeInvoice(row, number, of: customer), customer)
  }

  /// Whether a cell says of an invoice what it said last time.
  private func isSaid(_ field: ImportField, in row: ImportRow, of invoice: Invoice) -> Bool {
    guard let saying = intake.memory[.invoice(invoice.id)] else { return false }
    let (said, now) = (SaidCells(saying), SaidCells(row))
    return said[field] == now[field] && said[.currency] == now[.currency]
  }

  /// What an invoice comes to by a row: a credit note is less that is owed.
  private func amount(of row: ImportRow, _ known: Invoice?) throws(BadRow.Reason) -> Money? {
    guard let amount = try intake.money(.amount, in: row, known: known?.amount.currency) else {
      return try balance(of: row, known)
    }
    guard amount.minor != 0 else { throw .zero(.amount) }
    return row.meaning == .credit ? Money(minor: -abs(amount.minor), amount.currency) : amount
  }

  /// The invoice of the book a row tells of under another number or from another source, because somebody has said so;
  /// nil if it is like none, or another.
  private func likeInvoice(
    _ row: ImportRow, _ number: String, of customer: ID<Customer>
  ) throws(BadRow.Reason) -> Invoice? {
    guard intake.book.customers[customer] != nil, let amount = try amount(of: row, nil) else {
      return nil
    }
    var (invoice, _) = try drafted(row, number, amount, nil, intake.customers[customer]?.terms)
    invoice.customer = customer
    return try directory.alike(invoice, row, in: intake)
  }

  /// The invoice a row tells of, as it will be, and whether its due day is by the terms.
  private func drafted(
    _ row: ImportRow, _ number: String, _ amount: Money, _ known: Invoice?, _ terms: PaymentTerms?
  ) throws(BadRow.Reason) -> (invoice: Invoice, isByTerms: Bool) {
    var invoice = known ?? Invoice(key: .none)
    invoice.amount = amount
    // A balance tells the day it was struck, not when it came to be.
    let issued = isOfBalances ? nil : row.day(.issued)
    invoice.issued = issued ?? invoice.issued
    let (due, isByTerms) = try due(of: row, amount, known, terms)
    if known == nil {
      invoice.number = number
      invoice.issued = issued ?? [due, intake.author.day, row.day(.paidOn) ?? due].min() ?? due
    }
    if !isInParts(invoice) { invoice.due = due }
    row.fill(&invoice)
    return (invoice, isByTerms)
  }

  /// The day an invoice is due: the file's, else the book's, else by the terms agreed with the customer or the usual
  /// ones; a credit note the day it was issued.
  private func due(
    of row: ImportRow, _ amount: Money, _ known: Invoice?, _ terms: PaymentTerms?
  ) throws(BadRow.Reason) -> (day: Day, isByTerms: Bool) {
    if let day = row.day(.due) ?? known?.due { return (day, false) }
    if isOfBalances { return (row.day(.issued) ?? intake.author.day, false) }
    guard let issued = row.day(.issued) else { throw .blank(.due) }
    if amount.minor < 0 { return (issued, false) }
    return (terms?.due(issued: issued) ?? issued + Policy(intake.book).paymentDays, true)
  }

  // MARK: What the book has

  private func check(_ known: Invoice, against amount: Money) throws(BadRow.Reason) {
    guard known.amount.currency == amount.currency else {
      throw .currencyDiffers(book: known.amount.currency, file: amount.currency)
    }
    guard known.amount == amount || !isInParts(known) else { throw .partsDiffer(known.amount) }
  }

  /// Throws if the day a file says an invoice was paid makes no sense.
  private func checkPaid(_ day: Day?) throws(BadRow.Reason) {
    guard let day, !soundDays.contains(day) else { return }
    var payment = Payment(key: .none)
    payment.day = day
    try intake.checkPayment(payment)
    soundDays.insert(day)
  }

  private func isInParts(_ invoice: Invoice) -> Bool {
    guard let slot = intake.book.invoices.slot(of: invoice.id) else { return false }
    return intake.book.instalmentsOf[slot].contains { _ in true }
  }

  /// Minor units the book has settled of an invoice, whenever that was.
  func settled(_ invoice: Invoice) -> Int64 {
    intake.book.invoices.slot(of: invoice.id).map(replay.settled(slot:)) ?? 0
  }

  // MARK: What was paid

  /// What the file says has been paid in all: the amount paid, or all but what is
  /// open, or the whole where only the day is given. What is open of an invoice below zero was paid on top
  /// of it: `over` is what it was paid too much, which is theirs on account.
  private func amountPaid(
    _ row: ImportRow, _ amount: Money
  ) throws(BadRow.Reason) -> (paid: Money, over: Int64) {
    let said: Int64
    if let paid = try intake.money(.paid, in: row, known: amount.currency) {
      said = abs(paid.minor)
    } else if let open = try intake.money(.open, in: row, known: amount.currency) {
      let isOverpaid = amount.minor > 0 && open.minor < 0
      said = abs(amount.minor) + (isOverpaid ? abs(open.minor) : -abs(open.minor))
    } else {
      said = row.day(.paidOn) == nil ? 0 : abs(amount.minor)
    }
    let most = min(max(said, 0), abs(amount.minor))
    let paid = Money(minor: amount.minor < 0 ? -most : most, amount.currency)
    return (paid, amount.minor > 0 ? said - min(said, most) : 0)
  }

  /// Throws if a file has less settled of an invoice than the book, which nobody has said is right, or if what it has
  /// more is like a payment another source told of.
  private func checkSettled(
    _ invoice: Invoice, _ payment: (paid: Money, over: Int64), _ row: ImportRow
  ) throws(BadRow.Reason) {
    let missing = payment.paid.minor - settled(invoice)
    let isLess = missing != 0 && (missing > 0) != (invoice.amount.minor > 0)
    if isLess, !intake.author.insists {
      let settled = Money(minor: settled(invoice), payment.paid.currency)
      throw .doubtful([.settledLess(invoice.number, book: settled, file: payment.paid)])
    }
    guard missing > 0, !isLess else { return }
    if let likeness = likeReceipts.likeness(of: missing, on: invoice, row.day(.paidOn), intake.author.day) {
      let isSame = try intake.isSame(likeness, invoice.number, line: row.line)
      likeReceipts.take(likeness, isSame: isSame)
    }
  }

  private func settle(
    _ invoice: Invoice, _ payment: (paid: Money, over: Int64), _ row: ImportRow
  ) {
    let missing = payment.paid.minor - settled(invoice)
    if let same = likeReceipts.takeSame() {
      return intake.remember("\(ImportField.invoice.keyword) \(invoice.number)", of: .payment(same))
    }
    guard missing == 0 || (missing > 0) == (invoice.amount.minor > 0) else {
      return reopen(-missing, of: invoice)
    }
    // Told again of an invoice long settled, some of what was paid beyond it may have gone elsewhere since.
    let over = missing == 0 ? max(0, payment.over - takenElsewhere(ofPaymentsFor: invoice)) : payment.over
    guard missing != 0 || over > 0 else { return }
    settlements.append(
      Settlement(
        invoice: invoice, amount: Money(minor: missing, payment.paid.currency), over: over,
        day: row.day(.paidOn) ?? intake.author.day, isDayUnknown: row.day(.paidOn) == nil))
  }

  private func reopen(_ minor: Int64, of invoice: Invoice) {
    guard minor > 0 else { return }
    intake.giveBack(minor, of: invoice, in: replay)
    intake.outcome.reopened.append(
      .init(
        number: invoice.number, customer: intake.customers[invoice.customer]?.name ?? "",
        open: Money(minor: minor, invoice.amount.currency)))
  }

  /// Minor units of payments that settle an invoice, or were noted as beyond it, that settle others or were given back.
  private func takenElsewhere(ofPaymentsFor invoice: Invoice) -> Int64 {
    let book = intake.book
    guard let slot = book.invoices.slot(of: invoice.id), let owner = book.customers.slot(of: invoice.customer)
    else { return 0 }
    var settling: [ID<Payment>: Int64] = [:]
    for allocation in book.allocationsTo[slot].compactMap({ book.allocations[slot: $0] }) {
      if let payment = allocation.payment { settling[payment, default: 0] += allocation.takes.minor }
    }
    return book.paymentsOf[owner].compactMap { book.payments[slot: $0] }.reduce(0) { sum, payment in
      guard payment.amount.currency == invoice.amount.currency, !replay.isBounced(payment.id),
        settling[payment.id] != nil || payment.note == invoice.number
      else { return sum }
      return sum + payment.amount.minor - (settling[payment.id] ?? 0) - replay.onAccount(payment).minor
    }
  }

}

extension ImportRow {
  /// What kind of paper the row is, where it says.
  fileprivate var meaning: LineMeaning? { text(.lineType).flatMap(LineMeaning.init(cell:)) }
}

extension ImportCells {
  /// The cells but those of what was sold.
  fileprivate var withoutDescription: ImportCells { keeping { $0.keyword != "for" } }
}
