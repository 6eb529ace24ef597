// What a book held as of a day: what is dated later is cut away (domain §4). Replaying leaves it out of what is asked
// for on that day; a look ahead from it needs a book without it.
extension Book {
  /// The book with nothing in it that is dated after a day: later records are left out, and what came of earlier ones
  /// later is taken back. What has no day of its own (names, phones, settings) is as it is now.
  public func known(on day: Day) -> Book {
    var book = self
    book.keepPlans(of: self, on: day)
    book.keepSeries(on: day)
    book.keepMoney(on: day)
    book.keepCollecting(on: day)
    book.keepSelling(on: day)
    book.keep { (customer: Customer) in
      var customer = customer
      customer.owner = owner(of: customer, asOf: day)
      if customer.archived.map({ $0 > day }) ?? false {
        (customer.archived, customer.archiveReason, customer.archivedBy) = (nil, "", "")
      }
      return customer
    }
    book.keep { (handover: Handover) in handover.day <= day ? handover : nil }
    let (invoices, payments) = (book.invoices, book.payments)
    book.keep { (saying: Saying) in
      let isKnown =
        (saying.invoice.map { invoices[$0] != nil } ?? true)
        && (saying.payment.map { payments[$0] != nil } ?? true)
      return isKnown && saying.day <= day ? saying : nil
    }
    return book
  }

  private mutating func keepPlans(of whole: Book, on day: Day) {
    let replay = Replay(whole, asOf: day)
    keep { (touch: Touch) in touch.day <= day ? touch : nil }
    keep { (news: News) in news.day <= day ? news : nil }
    keep { (move: Move) in move.day <= day ? move : nil }
    keep { (followUp: FollowUp) in
      guard followUp.made <= day, let slot = whole.followUps.slot(of: followUp.id) else { return nil }
      var followUp = followUp
      followUp.due = replay.due(of: followUp, slot: slot)
      if followUp.done.map({ $0 > day }) ?? false { (followUp.done, followUp.touch) = (nil, nil) }
      if followUp.dropped.map({ $0 > day }) ?? false { (followUp.dropped, followUp.dropReason) = (nil, "") }
      return followUp
    }
  }

  private mutating func keepSeries(on day: Day) {
    keep { (series: Series) in
      guard series.made <= day else { return nil }
      var series = series
      if series.ended.map({ $0 > day }) ?? false { (series.ended, series.endReason) = (nil, "") }
      return series
    }
  }

  private mutating func keepMoney(on day: Day) {
    keep { (invoice: Invoice) in invoice.issued <= day ? invoice : nil }
    keep { (payment: Payment) in
      guard payment.day <= day else { return nil }
      var payment = payment
      if payment.cleared.map({ $0 > day }) ?? false { payment.cleared = nil }
      return payment
    }
    let (invoices, payments) = (invoices, payments)
    keep { (part: Instalment) in invoices[part.invoice] == nil ? nil : part }
    keep { (allocation: Allocation) in
      let isKnown =
        invoices[allocation.invoice] != nil && (allocation.payment.map { payments[$0] != nil } ?? true)
        && (allocation.credit.map { invoices[$0] != nil } ?? true)
      return isKnown && allocation.day <= day ? allocation : nil
    }
    keep { (bounce: Bounce) in bounce.day <= day && payments[bounce.payment] != nil ? bounce : nil }
    keep { (refund: Refund) in refund.day <= day ? refund : nil }
    keep { (writeOff: WriteOff) in
      writeOff.day <= day && invoices[writeOff.invoice] != nil ? writeOff : nil
    }
    keep { (dispute: Dispute) in
      guard dispute.day.map({ $0 <= day }) ?? true, invoices[dispute.invoice] != nil else { return nil }
      var dispute = dispute
      if dispute.settled.map({ $0 > day }) ?? false { dispute.settled = nil }
      return dispute
    }
  }

  private mutating func keepCollecting(on day: Day) {
    keep { (statement: Statement) in
      guard statement.sent <= day else { return nil }
      var statement = statement
      if statement.answered.map({ $0 > day }) ?? false {
        (statement.answered, statement.answer, statement.difference, statement.why) = (nil, nil, nil, "")
      }
      return statement
    }
    keep { (promise: Promise) in promise.made <= day ? promise : nil }
    let promises = promises
    keep { (news: PromiseNews) in news.day <= day && promises[news.promise] != nil ? news : nil }
    keep { (response: Response) in
      response.day <= day && promises[response.promise] != nil ? response : nil
    }
    keep { (reminder: Reminder) in reminder.day <= day ? reminder : nil }
    keep { (judgement: Judgement) in judgement.day <= day ? judgement : nil }
    keep { (change: GradeChange) in change.day <= day ? change : nil }
    keep { (signal: GradeSignal) in signal.day <= day ? signal : nil }
    keep { (step: RungStep) in
      guard step.day <= day else { return nil }
      var step = step
      if step.answered.map({ $0 > day }) ?? false {
        (step.answered, step.outcome, step.answer, step.again) = (nil, nil, "", nil)
      }
      if step.ended.map({ $0 > day }) ?? false { (step.ended, step.endReason) = (nil, "") }
      return step
    }
    keep { (hold: Hold) in
      guard hold.day <= day else { return nil }
      var hold = hold
      if hold.lifted.map({ $0 > day }) ?? false {
        (hold.lifted, hold.liftReason, hold.liftedBy) = (nil, "", "")
      }
      return hold
    }
  }

  private mutating func keepSelling(on day: Day) {
    keep { (deal: Deal) in deal.day <= day ? deal : nil }
    let deals = deals
    keep { (approval: Approval) in
      guard approval.day <= day else { return nil }
      var approval = approval
      if approval.answered.map({ $0 > day }) ?? false {
        (approval.answer, approval.answered, approval.answeredBy, approval.why) = (nil, nil, "", "")
      }
      return approval
    }
    keep { (insight: Insight) in insight.day <= day ? insight : nil }
    let insights = insights
    keep { (step: InsightStep) in step.day <= day && insights[step.insight] != nil ? step : nil }
    keep { (concession: Concession) in concession.day <= day ? concession : nil }
    keep { (step: DealStep) in step.day <= day && deals[step.deal] != nil ? step : nil }
  }

  /// Keeps of each record of a table what `known` makes of it; nil takes it out.
  private mutating func keep<Record: BookRecord>(_ known: (Record) -> Record?) {
    for record in Array(self[keyPath: Record.table].all) {
      guard let now = known(record) else {
        remove(Record.self, record.key)
        continue
      }
      if now != record { put(now) }
    }
  }
}
