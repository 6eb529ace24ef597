internal import SalesBook

// What a form was filled with becomes an operation.
extension Desk {
  /// The operation of a filled form; a value that cannot be is thrown.
  func operation(
    _ subject: FormSubject, _ values: FormValues, _ fields: [FormField], isInsisted: Bool, _ book: Book
  ) throws(FieldError) -> (any SalesBook.Operation, about: String) {
    func filled<Record: BookRecord>(_ record: Record) throws(FieldError) -> Record {
      var record = record
      try RecordForm.fill(&record, from: values, fields: fields)
      return record
    }
    switch subject {
    case .log(let customers):
      let touch = try filled(Touch(key: .none))
      let next = values.day("FollowUp.Due") == nil ? nil : try filled(FollowUp(key: .none))
      return (logging(touch, next, customers, book), names(of: customers, book))
    case .plan(let customers):
      let followUp = try filled(FollowUp(key: .none))
      let meant =
        customers.isEmpty ? [values.key("FollowUp.Customer", of: Customer.self)].compactMap { $0 } : customers
      return (planning(followUp, meant), names(of: meant, book))
    case .pay(let customer, let invoice):
      var payment = try filled(Payment(key: .none))
      payment.customer = customer
      let settling = invoice.map { [$0] + others(than: $0, of: customer, payment, book) }
      var taking = TakePayment(payment, settling: settling.map { .invoices($0) } ?? .oldest)
      taking.isCareful = !isInsisted
      return (
        taking,
        "\(names(of: [customer], book)) \(payment.amount.spoken)"
      )
    case .addCustomer:
      let customer = try filled(Customer(key: .none))
      return (AddCustomer(customer, contacts: [try filled(Contact(key: .none))]), customer.name)
    case .addContact(let customer):
      var contact = try filled(Contact(key: .none))
      contact.customer = customer
      return (AddContact(contact), contact.name)
    case .addInvoice(let customer):
      var invoice = try filled(Invoice(key: .none))
      invoice.customer = customer
      return (
        AddInvoice(invoice, instalments: values.instalments(Desk.instalments)),
        "\(invoice.number) \(invoice.amount.spoken)"
      )
    case .contest(let invoice):
      var dispute = try filled(Dispute(key: .none))
      dispute.invoice = invoice
      return (ContestInvoice(dispute), book.invoices[invoice]?.number ?? "")
    case .bounce(let payment):
      var bounce = try filled(Bounce(key: .none))
      bounce.payment = payment
      return (BouncePayment(bounce), book.payments[payment]?.amount.spoken ?? "")
    case .match(let receipt):
      let customer = values.key("Payment.Customer", of: Customer.self) ?? .none
      return (
        AllocatePayment(receipt, of: customer, remembersPayer: values.flag(Desk.remembersPayer)),
        aboutMatch(of: receipt, customer, book)
      )
    case .collecting(let form):
      return try operation(form, values, fields, isInsisted: isInsisted, book)
    case .edit(let record): return try editing(record, values, fields)
    }
  }

  /// A contact with each customer; what was due with them is carried out by it.
  private func logging(
    _ touch: Touch, _ next: FollowUp?, _ customers: [ID<Customer>], _ book: Book
  ) -> any SalesBook.Operation {
    let each = customers.map { id -> LogTouch in
      var touch = touch
      touch.customer = id
      var next = next
      next?.customer = id
      if let channel = next.map({ _ in touch.channel }) { next?.channel = channel }
      return LogTouch(touch, finishing: touch.reached ? dueNow(id, book)?.id : nil, next: next)
    }
    return each.count == 1 ? each[0] : Several(each)
  }

  private func planning(_ followUp: FollowUp, _ customers: [ID<Customer>]) -> any SalesBook.Operation {
    let each = customers.map { id -> PlanFollowUp in
      var followUp = followUp
      followUp.customer = id
      return PlanFollowUp(followUp)
    }
    return each.count == 1 ? each[0] : Several(each)
  }

  /// What money for one invoice settles after it: the others, oldest first.
  private func others(
    than invoice: ID<Invoice>, of customer: ID<Customer>, _ payment: Payment, _ book: Book
  ) -> [ID<Invoice>] {
    book.openInvoices(of: customer, in: payment.amount.currency).filter { $0 != invoice }
  }

  private func editing(
    _ record: any BookRecord, _ values: FormValues, _ fields: [FormField]
  ) throws(FieldError) -> (any SalesBook.Operation, about: String) {
    func edit<Record: BookRecord>(_ seen: Record) throws(FieldError) -> any SalesBook.Operation {
      var wanted = seen
      try RecordForm.fill(&wanted, from: values, fields: fields)
      return EditRecord(seen, to: wanted)
    }
    let name = (record as? Customer)?.name ?? (record as? Contact)?.name ?? (record as? Invoice)?.number
    return (try edit(record), name ?? "")
  }
}

extension Refusal {
  private static func field(of doubts: [PromiseDoubt]) -> String {
    switch doubts.first {
    case .putOff, .impossible: "Promise.Judged"
    case .moreThanEver: "Promise.Amount"
    case .dayOff, .fullDay, nil: "Promise.Due"
    }
  }

  private static func field(of obstacle: RungObstacle) -> String {
    if case .notReconciled = obstacle { return "RungStep.Reconciled" }
    return "RungStep.Rung"
  }

  /// The field of a form at which it is to be explained.
  var field: String? {
    switch self {
    case .badField(let noun, let field, _), .fieldMissing(let noun, let field),
      .changedMeanwhile(let noun, _, let field, _, _):
      RecordForm.id(field, noun)
    case .numberTaken: "Invoice.Number"
    case .instalmentsDiffer: Desk.instalments
    case .amountNotPositive, .currencyDiffers, .moreThanOpen, .moreThanPaid: "Payment.Amount"
    case .dayToCome: "RungStep.Day"
    case .promiseTooEarly: "Promise.Due"
    case .promisedAbove: "Promise.Amount"
    case .unlikely(let doubts): Refusal.field(of: doubts)
    case .aboveBalance: "Payment.Amount"
    case .beforeInvoice: "Payment.Day"
    case .rungBarred(let obstacle): Refusal.field(of: obstacle)
    case .ownApproval: "WriteOff.Approver"
    case .gone, .alreadySo, .mergedIntoItself, .inUse, .nothingToDo: nil
    }
  }
}
