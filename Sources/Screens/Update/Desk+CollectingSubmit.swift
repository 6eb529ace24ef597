internal import SalesBook

// What a form about promises, rungs and accounts was filled with becomes an
// operation.
extension Desk {
  func operation(
    _ form: CollectingForm, _ values: FormValues, _ fields: [FormField], isInsisted: Bool, _ book: Book
  ) throws(FieldError) -> (any SalesBook.Operation, about: String) {
    func filled<Record: BookRecord>(_ record: Record) throws(FieldError) -> Record {
      var record = record
      try RecordForm.fill(&record, from: values, fields: fields)
      return record
    }
    switch form {
    case .promise(let customer, let old, let invoice):
      var promise = try filled(Promise(key: .none))
      (promise.customer, promise.made, promise.replaces) = (customer, today, old)
      promise.invoices = invoice.map { [$0] } ?? old.flatMap { book.promises[$0]?.invoices } ?? []
      let about =
        "\(names(of: [customer], book)) \(words.about(promise)) \(words.spoken(promise.due, from: today))"
      return (TakePromise(promise, insists: isInsisted), about)
    case .news(let promise):
      var news = try filled(PromiseNews(key: .none))
      news.promise = promise
      return (ReportOnPromise(news), words.name(of: news.kind))
    case .breach(let promise):
      var response = try filled(Response(key: .none))
      response.promise = promise
      return (AnswerBreach(response), book.promises[promise].map { words.about($0) } ?? "")
    case .remind(let customer, let invoices, let promises):
      var touch = try filled(Touch(key: .none))
      touch.customer = customer
      return (RemindCustomer(touch, invoices: invoices, promises: promises), names(of: [customer], book))
    case .judge(let customer):
      var judgement = try filled(Judgement(key: .none))
      judgement.customer = customer
      return (JudgeArrears(judgement), "\(names(of: [customer], book)) \(words.name(of: judgement.verdict))")
    case .writeOff(let invoice):
      var writeOff = try filled(WriteOff(key: .none))
      writeOff.invoice = invoice
      return (WriteOffInvoice(writeOff), "\(book.invoices[invoice]?.number ?? "") \(writeOff.amount.spoken)")
    case .rung, .rungAnswer, .leaveRung: return try rungOperation(form, values, fields, book)
    case .statement, .statementAnswer: return try statementOperation(form, values, fields, book)
    }
  }

  private func rungOperation(
    _ form: CollectingForm, _ values: FormValues, _ fields: [FormField], _ book: Book
  ) throws(FieldError) -> (any SalesBook.Operation, about: String) {
    var step = RungStep(key: .none)
    try RecordForm.fill(&step, from: values, fields: fields)
    switch form {
    case .rung(let customer):
      step.customer = customer
      return (
        TakeRung(step, reconciles: values.flag(Desk.reconciles)),
        "\(names(of: [customer], book)) \(step.rung.number) \(words.name(of: step.rung))"
      )
    case .rungAnswer(let id):
      return (
        AnswerRung(id, step.outcome ?? .other, answer: step.answer, on: step.day, next: step.again),
        words.name(of: step.outcome ?? .other)
      )
    case .leaveRung(let id):
      return (LeaveRung(id, on: step.ended ?? today, reason: step.endReason), step.endReason)
    default: preconditionFailure("Only forms about rungs come here")
    }
  }

  private func statementOperation(
    _ form: CollectingForm, _ values: FormValues, _ fields: [FormField], _ book: Book
  ) throws(FieldError) -> (any SalesBook.Operation, about: String) {
    var statement = Statement(key: .none)
    try RecordForm.fill(&statement, from: values, fields: fields)
    switch form {
    case .statement(let customer):
      statement.customer = customer
      return (SendStatement(statement), "\(names(of: [customer], book)) \(statement.asOf.iso)")
    case .statementAnswer(let id):
      let answer = statement.answer ?? .confirmed
      return (
        AnswerStatement(
          id, answer, difference: statement.difference, why: statement.why, on: statement.answered ?? today),
        words.name(of: answer)
      )
    default: preconditionFailure("Only forms about statements come here")
    }
  }
}
