// What must hold of a record whoever writes it down, new or corrected.
extension Book {
  /// Throws if the record cannot be so; what was so `before` is not asked again.
  func check<Record: BookRecord>(_ record: Record, changedFrom before: Record? = nil) throws(Refusal) {
    switch record {
    case let touch as Touch: try checkGift(touch, changedFrom: before as? Touch)
    case let setting as Setting: try setting.check()
    case let payment as Payment: try check(payment, was: before as? Payment)
    case let person as Person: try check(person, was: before as? Person)
    case let invoice as Invoice: try check(invoice, was: before as? Invoice)
    case let dispute as Dispute: try check(dispute, was: before as? Dispute)
    case let allocation as Allocation: try check(allocation, was: before as? Allocation)
    case let writeOff as WriteOff: try check(writeOff, was: before as? WriteOff)
    case let deal as Deal: try deal.check()
    case let step as DealStep: try check(step)
    case let commitment as Commitment: try check(commitment, was: before as? Commitment)
    case let step as CommitmentStep: try check(step, was: before as? CommitmentStep)
    case let rebate as Rebate: try check(rebate, was: before as? Rebate)
    case let tier as RebateTier: try check(tier, was: before as? RebateTier)
    case let step as RebateStep: try check(step, was: before as? RebateStep)
    case let help as RebateHelp: try check(help, was: before as? RebateHelp)
    case let step as InsightStep: try check(step)
    case let about as CustomerCase: try check(about, was: before as? CustomerCase)
    case let step as CaseStep: try check(step, was: before as? CaseStep)
    case let about as ExitReview: try check(about, was: before as? ExitReview)
    case let step as ExitStep: try check(step, was: before as? ExitStep)
    case let about as WinBack: try check(about, was: before as? WinBack)
    case let step as WinBackStep: try check(step, was: before as? WinBackStep)
    case let hypothesis as Hypothesis: try check(hypothesis, was: before as? Hypothesis)
    case let campaign as Campaign: try check(campaign)
    case let place as CampaignCustomer: try check(place)
    case let quota as Quota: try check(quota, was: before as? Quota)
    case let revision as CampaignRevision: try check(revision)
    case let followUp as FollowUp: try checkActivity(followUp, was: before as? FollowUp)
    case let approval as Approval: try check(approval, was: before as? Approval)
    case let concession as Concession: try check(concession, was: before as? Concession)
    case let leave as Leave: try check(leave, changedFrom: before as? Leave)
    case let refund as Refund: try check(refund, besides: before as? Refund)
    case let target as Target:
      guard target.amount.minor > 0 else { throw .amountNotPositive }
      if target.person != (before as? Target)?.person { try colleague(target.person) }
    case let promise as Promise:
      let was = before as? Promise
      let isAnother =
        (was?.amount, was?.made, was?.due) != (promise.amount, promise.made, promise.due)
        || was?.invoices != promise.invoices
      if isAnother { try check(promise, was: was) }
    default: break
    }
  }

  /// A promise says enough, and no more was promised than was open as of the day it was made: what came since was to
  /// keep it. One that is raised leaves room for those made after it.
  private func check(_ promise: Promise, was: Promise?) throws(Refusal) {
    try Replay(asItWas(before: promise), asOf: promise.made).check(promise)
    guard let was, (promise.amount?.minor ?? 0) > (was.amount?.minor ?? 0) else { return }
    let last = promises.all.filter { $0.customer == promise.customer }.map(\.made).max() ?? promise.made
    try check(promise, besideOthersOn: max(last, promise.made))
  }

  /// Throws if a promise and the others open on a day come to more than is still to come then.
  func check(_ promise: Promise, besideOthersOn day: Day) throws(Refusal) {
    guard let currency = promise.amount?.currency else { return }
    var book = self
    book.put(promise)
    let replay = Replay(book, asOf: day)
    guard let standing = replay.standing(ofPromise: promise.id), standing.isOpen else { return }
    let (open, others) = replay.ceiling(of: promise)
    let promised = Int128(others) + Int128(standing.missing?.minor ?? 0)
    guard promised <= Int128(open) else {
      throw .promisedAbove(
        open: Money(minor: open, currency), promised: Money(minor: Int64(clamping: promised), currency))
    }
  }

  /// A payment that was reversed is not said to have come in afterwards.
  private func check(_ payment: Payment, was: Payment?) throws(Refusal) {
    try payment.check(changedFrom: was)
    guard payment.cleared != nil, payment.cleared != was?.cleared else { return }
    if let bounce = bounces(ofPayment: payment.id).first { throw .bouncedAlready(bounce.day) }
  }

  /// Who stands in for somebody is another colleague, and has a login as logins are.
  private func check(_ person: Person, was: Person?) throws(Refusal) {
    guard person.login.text.allSatisfy({ !$0.isWhitespace && $0 != "/" && $0 != ":" }) else {
      throw .badField(.person, field: "Login", .notLike(person.login.text, example: "wang"))
    }
    guard !person.cover.isEmpty, person.cover != was?.cover else { return }
    guard person.cover != person.login.text else { throw .coversThemselves }
    try colleague(person.cover)
  }

  /// An invoice's number is its customer's only one of that time; what hangs on it stays in its currency, and no more than it.
  private func check(_ invoice: Invoice, was: Invoice?) throws(Refusal) {
    if let was, was.amount != invoice.amount { try check(invoice, stillHolding: was) }
    guard let customer = customers.slot(of: invoice.customer) else {
      throw .gone(.customer, key: invoice.customer.text)
    }
    for slot in invoicesOf[customer] {
      guard let other = invoices[slot: slot], other.id != invoice.id else { continue }
      if other.number == invoice.number, Invoice.shareNumbers(issued: other.issued, invoice.issued) {
        throw .numberTaken(invoice.number)
      }
    }
  }

  private func check(_ invoice: Invoice, stillHolding was: Invoice) throws(Refusal) {
    guard let slot = invoices.slot(of: was.id) else { return }
    let settled = Replay(self, asOf: .endOfTime).settled(slot: slot)
    let isHeld = Noun.invoice.children.contains { link in
      link.noun != .reminder && !self[keyPath: link.links].isEmpty(of: slot)
    }
    guard !isHeld || invoice.amount.currency == was.amount.currency else {
      throw .currencyDiffers(invoice.amount.currency, was.amount.currency)
    }
    let holds = was.isCredit ? invoice.amount.minor <= settled : invoice.amount.minor >= settled
    guard settled == 0 || holds else {
      throw .settledAlready(Money(minor: abs(settled), was.amount.currency))
    }
  }

  /// What is contested is money of the invoice, with the other disputes no more than it comes to, and settled after it
  /// was.
  private func check(_ dispute: Dispute, was: Dispute?) throws(Refusal) {
    let invoice = try require(dispute.invoice, Invoice.self)
    if let amount = dispute.amount {
      guard amount.minor > 0 else { throw .amountNotPositive }
      guard amount.currency == invoice.amount.currency else {
        throw .currencyDiffers(amount.currency, invoice.amount.currency)
      }
      let others =
        (invoices.slot(of: invoice.id).map { disputesOf[$0].compactMap { disputes[slot: $0] } } ?? [])
        .filter { $0.id != dispute.id && $0.settled == nil }
      let left = max(0, invoice.amount.minor) - others.reduce(0) { $0 + ($1.amount?.minor ?? 0) }
      guard dispute.settled != nil || amount.minor <= left || amount == was?.amount else {
        throw .moreThanOpen(invoice: invoice.number, open: Money(minor: max(0, left), amount.currency))
      }
    }
    if let day = dispute.day, let settled = dispute.settled, settled < day {
      throw .dayTooEarly(.dispute, field: "Settled", since: day)
    }
  }

  /// No more is settled than is open without it, and than what settles it has left.
  private func check(_ allocation: Allocation, was: Allocation?) throws(Refusal) {
    let invoice = try require(allocation.invoice, Invoice.self)
    let (amount, currency) = (allocation.amount, invoice.amount.currency)
    guard amount.minor > 0 else { throw .amountNotPositive }
    guard amount.currency == currency else { throw .currencyDiffers(amount.currency, currency) }
    let replay = Replay(without(was), asOf: .endOfTime)
    let open = replay.open(invoice)
    guard amount.minor <= open.minor else { throw .moreThanOpen(invoice: invoice.number, open: open) }
    var left = open
    let takes = allocation.takes
    guard takes.minor > 0 else { throw .amountNotPositive }
    guard takes.currency != currency || takes == amount else {
      throw .badField(.allocation, field: "Taken", .notOneOf(takes.decimal, [amount.decimal]))
    }
    if let id = allocation.payment {
      let payment = try require(id, Payment.self)
      left = Money(minor: payment.amount.minor, payment.amount.currency)
      if let slot = payments.slot(of: id) { left.minor -= replay.taken(ofPayment: slot) }
    } else if let id = allocation.credit {
      let note = replay.open(try require(id, Invoice.self))
      left = Money(minor: -note.minor, note.currency)
    }
    guard left.currency == takes.currency else {
      if allocation.payment != nil, left.currency != currency, takes.currency == currency {
        throw .sumNotAgreed(left.currency, invoice: invoice.number, currency)
      }
      throw .currencyDiffers(takes.currency, left.currency)
    }
    guard takes.minor <= left.minor else {
      throw .moreThanPaid(left: Money(minor: max(0, left.minor), left.currency))
    }
  }

  /// The book as if an allocation were not there.
  private func without(_ allocation: Allocation?) -> Book {
    guard let allocation else { return self }
    var book = self
    book.remove(Allocation.self, allocation.id)
    return book
  }

  /// No more is let go than is open without it: as a bad debt by an approver, as a difference what policy tolerates.
  private func check(_ writeOff: WriteOff, was: WriteOff?) throws(Refusal) {
    let invoice = try require(writeOff.invoice, Invoice.self)
    guard writeOff.amount.minor > 0 else { throw .amountNotPositive }
    guard writeOff.amount.currency == invoice.amount.currency else {
      throw .currencyDiffers(writeOff.amount.currency, invoice.amount.currency)
    }
    let open =
      Replay(self, asOf: .endOfTime).open(invoice).minor + (was?.amount.minor ?? 0)
    guard writeOff.amount.minor <= open else {
      throw .moreThanOpen(invoice: invoice.number, open: Money(minor: open, invoice.amount.currency))
    }
    if writeOff.kind == .difference { return try checkTolerance(writeOff, of: invoice) }
    guard !writeOff.approver.isEmpty else {
      if !Policy(self).needsApproval(.writeOff) { return }
      throw .fieldMissing(.writeOff, field: "Approver")
    }
    guard writeOff.approver != was?.approver else { return }
    try checkApprover(writeOff.approver, of: .writeOff, askedBy: writeOff.by)
  }

  /// Whether anything settles some of an invoice: what is left of it may be a difference.
  public func isPartlySettled(_ invoice: ID<Invoice>) -> Bool {
    invoices.slot(of: invoice).map { !allocationsTo.isEmpty(of: $0) } ?? false
  }

  /// The latest payment that settles some of an invoice, if any does.
  func lastPayment(settling invoice: ID<Invoice>) -> ID<Payment>? {
    guard let slot = invoices.slot(of: invoice) else { return nil }
    return allocationsTo[slot].compactMap { allocations[slot: $0] }.filter { $0.payment != nil }
      .max { ($0.day, $0.id) < ($1.day, $1.id) }?.payment
  }

  /// A difference is what is left of an invoice something was settled of; what is let go of one so is together no more
  /// than policy tolerates, so that no bad debt goes in pieces.
  private func checkTolerance(_ difference: WriteOff, of invoice: Invoice) throws(Refusal) {
    guard difference.payment != nil || isPartlySettled(invoice.id) else {
      throw .nothingSettled(invoice: invoice.number)
    }
    let others = invoices.slot(of: difference.invoice).map { slot in
      writeOffsOf[slot].compactMap { writeOffs[slot: $0] }
        .filter { $0.kind == .difference && $0.id != difference.id }
    }
    var sum = difference.amount
    for other in others ?? [] { sum.minor += other.amount.minor }
    let policy = Policy(self)
    guard policy.isTolerated(sum) else { throw .aboveTolerance(sum, most: policy.mostTolerated) }
  }

  /// No more is given back than is on account, or open of the credit note, without it.
  func check(_ refund: Refund, besides old: Refund? = nil) throws(Refusal) {
    guard refund.amount.minor > 0 else { throw .amountNotPositive }
    let replay = Replay(self, asOf: .endOfTime)
    let (left, since): (Money, Day)
    if let id = refund.payment {
      let payment = try require(id, Payment.self)
      (left, since) = (replay.onAccount(payment), payment.day)
    } else if let id = refund.credit {
      let note = try require(id, Invoice.self)
      let open = replay.open(note)
      (left, since) = (Money(minor: max(0, -open.minor), open.currency), note.issued)
    } else {
      throw .fieldMissing(.refund, field: "Payment")
    }
    guard refund.amount.currency == left.currency else {
      throw .currencyDiffers(refund.amount.currency, left.currency)
    }
    let most = left.minor + (old?.amount.minor ?? 0)
    guard refund.amount.minor <= most else { throw .moreThanPaid(left: Money(minor: most, left.currency)) }
    guard refund.day >= since else { throw .dayTooEarly(.refund, field: "Day", since: since) }
  }
}
