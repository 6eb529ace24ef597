internal import SalesBook

// What is contested, settled, promised and collected.
extension RandomDeeds {
  /// The deeds about money owed; the others are not asked for here.
  mutating func collecting(_ deed: Deed, on book: Book) -> (any SalesBook.Operation)? {
    switch deed {
    case .contestInvoice: return contest(book)
    case .settleDispute: return pick(book.disputes) { $0.settled == nil }.map { SettleDispute($0.id) }
    case .allocatePayment: return allocate(book)
    case .bouncePayment: return bounce(book)
    case .clearPayment:
      return pick(book.payments) { $0.matures != nil && $0.cleared == nil }.map {
        ClearPayment($0.id, on: toss() ? today : pastDay())
      }
    case .correctPayment: return correct(book)
    case .refundMoney: return refund(book)
    case .applyCredit: return applyCredit(book)
    case .writeOffInvoice: return writeOff(book)
    case .takePromise: return promise(book)
    case .reportOnPromise: return report(book)
    case .answerBreach: return answerBreach(book)
    case .remindCustomer: return remind(book)
    case .judgeArrears: return judge(book)
    case .takeRung: return takeRung(book)
    case .answerRung:
      guard let step = pick(book.rungSteps, where: { $0.answered == nil }),
        let outcome = any(RungStep.Outcome.self)
      else { return nil }
      return AnswerRung(step.id, outcome, on: today, next: toss() ? day() : nil)
    case .leaveRung:
      return pick(book.rungSteps) { $0.ended == nil }.map { LeaveRung($0.id, on: today, reason: "paid") }
    case .liftHold: return pick(book.holds) { $0.lifted == nil }.map { LiftHold($0.customer, reason: "paid") }
    case .sendStatement: return pick(book.customers).map { SendStatement(statement($0)) }
    case .answerStatement:
      guard let sent = pick(book.statements, where: { $0.answered == nil }),
        let answer = any(Statement.Answer.self)
      else { return nil }
      return AnswerStatement(sent.id, answer, why: "why", on: today)
    case .sendLetter:
      guard let customer = pick(book.customers), let kind = any(Touch.LetterKind.self) else { return nil }
      return SendLetter(kind, to: customer.id)
    case .openDeal, .stepDeal, .makeCommitment, .stepCommitment, .askApproval, .answerApproval, .concede,
      .noteInsight, .moveInsights, .openCase, .stepCase, .answerCaseStep, .agreeRebate, .stepRebate,
      .helpWithRebate, .endRebateHelp, .openExit, .stepExit, .offerFreedHours, .openWinBack, .stepWinBack,
      .makeChange, .noteHypothesis, .settleHypothesis, .openCampaign, .joinCampaign, .setQuota,
      .reviseCampaign, .endCampaign, .takeLeave, .endLeave, .beginRound, .joinRound, .skipRoundItem,
      .pauseRound,
      .resumeRound, .endRound:
      return selling(deed, on: book)
    case .addCustomer, .addContact, .archiveCustomers, .takeBackCustomers, .noteNews, .takeLead,
      .tagCustomers, .gradeCustomers, .noteSignal,
      .handOver,
      .mergeCustomers, .logTouch,
      .logAttempt, .planFollowUp, .moveFollowUps, .finishFollowUps, .dropFollowUps, .planSeries, .endSeries,
      .addInvoice,
      .takePayment,
      .importReceivables, .importCustomers, .importPayments, .importHolidays, .beginWithHolidays, .handEdit,
      .repair, .undo, .redo, .join:
      return nil
    }
  }

  private mutating func contest(_ book: Book) -> ContestInvoice? {
    pick(book.invoices).map { invoice in
      var dispute = Dispute(key: .none)
      (dispute.invoice, dispute.day, dispute.reason) = (invoice.id, pastDay(), "scratched")
      if toss() { dispute.amount = Money(minor: 5_000, invoice.amount.currency) }
      return ContestInvoice(dispute)
    }
  }

  private mutating func allocate(_ book: Book) -> AllocatePayment? {
    guard let payment = pick(book.payments), let customer = payment.customer ?? pick(book.customers)?.id
    else { return nil }
    return AllocatePayment(payment.id, of: customer, remembersPayer: toss())
  }

  private mutating func bounce(_ book: Book) -> BouncePayment? {
    pick(book.payments).map { payment in
      var bounce = Bounce(key: .none)
      (bounce.payment, bounce.day) = (payment.id, pastDay())
      return BouncePayment(bounce)
    }
  }

  private mutating func correct(_ book: Book) -> CorrectPayment? {
    guard let seen = pick(book.payments) else { return nil }
    var wanted = seen
    if toss() { wanted.amount.minor = Int64.random(in: 1...20_000, using: &random) }
    if toss() { wanted.day = pastDay() }
    if toss() { wanted.customer = pick(book.customers)?.id }
    return CorrectPayment(
      seen, to: wanted, settling: toss() ? [.oldest, .nothing].randomElement(using: &random) : nil)
  }

  private mutating func refund(_ book: Book) -> RefundMoney? {
    pick(book.payments).map { payment in
      var refund = Refund(key: .none)
      (refund.payment, refund.day) = (payment.id, today)
      refund.amount = Money(minor: 100, payment.amount.currency)
      return RefundMoney(refund)
    }
  }

  private mutating func applyCredit(_ book: Book) -> ApplyCredit? {
    pick(book.invoices) { $0.isCredit }.map { note in
      ApplyCredit(note.id, to: book.openInvoices(of: note.customer, in: note.amount.currency))
    }
  }

  private mutating func writeOff(_ book: Book) -> WriteOffInvoice? {
    pick(book.invoices) { !$0.isCredit }.map { invoice in
      var writeOff = WriteOff(key: .none)
      (writeOff.invoice, writeOff.day, writeOff.approver) = (invoice.id, pastDay(), "li")
      if toss() { (writeOff.kind, writeOff.approver) = (.difference, "") }
      writeOff.amount = Money(minor: 100, invoice.amount.currency)
      return WriteOffInvoice(writeOff)
    }
  }

  private mutating func promise(_ book: Book) -> TakePromise? {
    pick(book.invoices) { !$0.isCredit }.map { invoice in
      var promise = Promise(key: .none)
      (promise.customer, promise.made, promise.by) = (invoice.customer, pastDay(), "wang")
      promise.due = promise.made + Int.random(in: 0...20, using: &random)
      if toss() {
        promise.amount = Money(minor: 500, invoice.amount.currency)
      } else {
        promise.what = "send it"
      }
      if toss() { promise.invoices = [invoice.id] }
      promise.appointment = toss()
      promise.replaces = toss() ? pick(book.promises) { $0.customer == invoice.customer }?.id : nil
      return TakePromise(promise)
    }
  }

  private mutating func report(_ book: Book) -> ReportOnPromise? {
    guard let promise = pick(book.promises), let kind = any(PromiseNews.Kind.self) else { return nil }
    var news = PromiseNews(key: .none)
    (news.promise, news.kind, news.day, news.note) = (promise.id, kind, promise.made, "sorry")
    if kind == .moved { news.to = promise.due + 3 }
    return ReportOnPromise(news)
  }

  private mutating func answerBreach(_ book: Book) -> AnswerBreach? {
    pick(book.promises).map { promise in
      var response = Response(key: .none)
      (response.promise, response.day, response.said) = (promise.id, today, "you said so")
      response.meant = toss()
      return AnswerBreach(response)
    }
  }

  private mutating func remind(_ book: Book) -> RemindCustomer? {
    guard let invoice = pick(book.invoices), let customer = book.customers[invoice.customer] else {
      return nil
    }
    let promise = pick(book.promises) { $0.customer == customer.id }
    return RemindCustomer(touch(customer), invoices: [invoice.id], promises: promise.map { [$0.id] } ?? [])
  }

  private mutating func judge(_ book: Book) -> JudgeArrears? {
    guard let customer = pick(book.customers), let verdict = any(Judgement.Verdict.self) else { return nil }
    var judgement = Judgement(key: .none)
    (judgement.customer, judgement.day, judgement.verdict) = (customer.id, today, verdict)
    judgement.reason = "as far as we see"
    return JudgeArrears(judgement)
  }

  private mutating func takeRung(_ book: Book) -> TakeRung? {
    guard let customer = pick(book.customers), let rung = any(Rung.self) else { return nil }
    var step = RungStep(key: .none)
    (step.customer, step.rung, step.day, step.did) = (customer.id, rung, today, "asked")
    (step.outcome, step.means) = (toss() ? .noAnswer : nil, rung == .legal ? .lawyersLetter : nil)
    step.next = toss() ? today + 3 : nil
    return TakeRung(step, reconciles: true)
  }

  private mutating func statement(_ customer: Customer) -> Statement {
    var statement = Statement(key: .none)
    (statement.customer, statement.asOf, statement.sent) = (customer.id, today - 5, today)
    return statement
  }
}
