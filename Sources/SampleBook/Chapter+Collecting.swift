import SalesBook

// What is told of promises, rungs and accounts.
extension SampleBook.Chapter {
  // MARK: Promises

  /// A promise to pay so much, made on one day for another; both count from
  /// today. Taken as it is, likely or not.
  func promises(
    _ amount: Int?, made: Int, for due: Int, by person: String = "", about numbers: [String] = [],
    insteadOf old: Int? = nil, _ more: @escaping (inout Promise) -> Void = { _ in }
  ) {
    let (madeOn, dueOn, oldDue) = (stage.day(made), stage.day(due), old.map { stage.day($0) })
    let amount = amount.map(money)
    note(made) { known, customer in
      var promise = Promise(key: .none)
      (promise.customer, promise.contact) = (customer, known.contact(person, at: customer))
      (promise.made, promise.due, promise.amount) = (madeOn, dueOn, amount)
      promise.invoices = numbers.map(known.invoice)
      promise.replaces = oldDue.map { known.promise(for: $0, of: customer) }
      more(&promise)
      return TakePromise(promise)
    }
  }

  /// What was heard of the promise for a day.
  func hears(
    _ kind: PromiseNews.Kind, ofPromiseFor due: Int, on day: Int, _ text: String = "", to: Int? = nil
  ) {
    let (dueOn, heardOn, movedTo) = (stage.day(due), stage.day(day), to.map { stage.day($0) })
    note(day) { known, customer in
      var news = PromiseNews(key: .none)
      (news.promise, news.day) = (known.promise(for: dueOn, of: customer), heardOn)
      (news.kind, news.note, news.to) = (kind, text, movedTo)
      return ReportOnPromise(news)
    }
  }

  /// The answer to the broken promise for a day.
  func answers(promiseFor due: Int, on day: Int, meant: Bool = false, _ said: String) {
    let (dueOn, saidOn) = (stage.day(due), stage.day(day))
    note(day) { known, customer in
      var response = Response(key: .none)
      (response.promise, response.day) = (known.promise(for: dueOn, of: customer), saidOn)
      (response.meant, response.said) = (meant, said)
      return AnswerBreach(response)
    }
  }

  /// They were reminded of the promise for a day.
  func reminds(ofPromiseFor due: Int, on day: Int, with person: String = "", _ said: String) {
    let (dueOn, saidOn) = (stage.day(due), stage.day(day))
    note(day) { known, customer in
      var touch = Touch(key: .none)
      (touch.customer, touch.contact) = (customer, known.contact(person, at: customer))
      (touch.day, touch.channel, touch.said) = (saidOn, .weChat, said)
      return RemindCustomer(touch, promises: [known.promise(for: dueOn, of: customer)])
    }
  }

  /// They were reminded of invoices before they fell due.
  func reminds(of numbers: [String], on day: Int, with person: String = "", _ said: String) {
    let saidOn = stage.day(day)
    note(day) { known, customer in
      var touch = Touch(key: .none)
      (touch.customer, touch.contact) = (customer, known.contact(person, at: customer))
      (touch.day, touch.channel, touch.said) = (saidOn, .weChat, said)
      return RemindCustomer(touch, invoices: numbers.map(known.invoice))
    }
  }

  // MARK: Collecting

  /// The arrears judged.
  func judges(_ verdict: Judgement.Verdict, on day: Int, because reason: String) {
    let judgedOn = stage.day(day)
    note(day) { _, customer in
      var judgement = Judgement(key: .none)
      (judgement.customer, judgement.day, judgement.verdict) = (customer, judgedOn, verdict)
      judgement.reason = reason
      return JudgeArrears(judgement)
    }
  }

  /// A rung taken; the account is checked for it where `reconciling` says so.
  func takes(
    _ rung: Rung, on day: Int, through person: String = "", _ did: String, outcome: RungStep.Outcome? = nil,
    answer: String = "", next: Int? = nil, reconciling: Bool = false, means: RungStep.Means? = nil
  ) {
    let (takenOn, nextOn) = (stage.day(day), next.map { stage.day($0) })
    note(day) { known, customer in
      var step = RungStep(key: .none)
      (step.customer, step.contact) = (customer, known.contact(person, at: customer))
      (step.day, step.rung, step.did, step.next) = (takenOn, rung, did, nextOn)
      (step.outcome, step.answer, step.means) = (outcome, answer, means)
      return TakeRung(step, reconciles: reconciling)
    }
  }

  /// A rung left.
  func leaves(_ rung: Rung, on day: Int, because reason: String) {
    let leftOn = stage.day(day)
    note(day) { known, customer in LeaveRung(known.step(rung, with: customer), on: leftOn, reason: reason) }
  }

  /// Goods go there again.
  func isSuppliedAgain(on day: Int, because reason: String) {
    note(day) { _, customer in LiftHold(customer, reason: reason) }
  }

  // MARK: The account

  /// A statement of account sent, and what they said of it if they did.
  func states(
    asOf end: Int, on day: Int, answer: Statement.Answer? = nil, answered: Int? = nil, differing: Int? = nil,
    why: String = ""
  ) {
    let (endOn, sentOn) = (stage.today.startOfMonth + end, stage.day(day))
    note(day, by: .zhao) { _, customer in
      var statement = Statement(key: .none)
      (statement.customer, statement.asOf, statement.sent) = (customer, min(endOn, sentOn), sentOn)
      return SendStatement(statement)
    }
    guard let answer else { return }
    let (difference, answeredOn) = (differing.map(money), stage.day(answered ?? day))
    note(answered ?? day, by: .zhao) { known, customer in
      AnswerStatement(
        known.statement(of: customer), answer, difference: difference, why: why, on: answeredOn)
    }
  }

  /// Money of an invoice given up for lost.
  func writesOff(_ amount: Int, of number: String, on day: Int, because reason: String) {
    let (writtenOn, money) = (stage.day(day), money(amount))
    let approver = stage.login(of: .wang)
    note(day, by: .zhao) { known, _ in
      var writeOff = WriteOff(key: .none)
      (writeOff.invoice, writeOff.day, writeOff.amount) = (known.invoice(number), writtenOn, money)
      (writeOff.approver, writeOff.reason) = (approver, reason)
      return WriteOffInvoice(writeOff)
    }
  }

  /// An old debt, entered when somebody found it eighty days ago: due so many days
  /// before the claim lapses.
  func isCarriedOver(_ amount: Int, _ what: String, lapsingIn days: Int) -> String {
    let due = (stage.today + days).adding(months: -36)
    let number = "JZ\(due.iso.filter { $0 != "-" }.dropFirst(2))"
    let money = money(amount)
    diary.note(stage.day(-80), .zhao) { known in
      var invoice = Invoice(key: .none)
      (invoice.customer, invoice.number, invoice.amount) = (known.customer(firm).id, number, money)
      (invoice.issued, invoice.due, invoice.what) = (due - 30, due, what)
      return AddInvoice(invoice)
    }
    return number
  }

  /// Changes what is known of a person there.
  func knows(_ person: String, on day: Int, _ edit: @escaping (inout Contact) -> Void) {
    note(day) { known, customer in
      let seen = known.record(of: person, at: customer)
      var wanted = seen
      edit(&wanted)
      return EditRecord(seen, to: wanted)
    }
  }
}
