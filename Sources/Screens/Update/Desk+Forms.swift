internal import PinyinNames
internal import SalesBook
internal import TextCanvas

// Forms being opened, with everything filled in that can be guessed.
extension Desk {
  /// The customers a command acts on: the marked ones, or the one under the
  /// cursor.
  func customersMeant(_ book: Book) -> [ID<Customer>] {
    markedCustomers.isEmpty ? customer(book).map { [$0.id] } ?? [] : markedCustomers
  }

  /// What forms read typed values with.
  var formContext: Form.Context {
    Form.Context(words: words, today: today, workingDays: index.workingDays)
  }

  /// Opens a form on top; a draft left earlier goes before what is proposed.
  mutating func open(
    _ title: String, _ fields: [FormField], _ subject: FormSubject,
    proposing proposed: [String: String] = [:],
    _ book: Book
  ) -> [Effect] {
    let draft = subject.draftKey.flatMap { drafts[$0] } ?? [:]
    var form = Form(title, fields, context: formContext, draft: proposed.merging(draft) { $1 })
    offer(to: &form, book)
    layers.append(.form(form, subject))
    return []
  }

  /// Whom a form is about: the name, or how many.
  func names(of customers: [ID<Customer>], _ book: Book) -> String {
    customers.count == 1
      ? book.customers[customers[0]]?.name ?? "" : words.count(customers.count, .customer)
  }

  /// A contact: one line and Enter is enough.
  mutating func openLog(_ book: Book) -> [Effect] {
    let meant = customersMeant(book)
    let due = meant.count == 1 ? dueNow(meant[0], book) : nil
    let next = proposedNext(after: due, meant, book)
    return open(
      title(.log, names(of: meant, book)),
      [
        field("Said", Touch.self), field("Due", FollowUp.self, hint: words.forms.noNext),
        field("Channel", Touch.self, isNeeded: true), field("Reached", Touch.self),
        field("Day", Touch.self, isNeeded: true), field("Purpose", FollowUp.self),
      ] + (asksWhyUnpaid(meant, book) ? [field("WhyUnpaid", Touch.self)] : []), .log(meant),
      proposing: [
        "FollowUp.Due": next?.iso ?? "", "Touch.Reached": "yes", "Touch.Day": today.iso,
        "Touch.Channel": (due?.channel ?? .call).rawValue,
      ], book)
  }

  /// Why money is unpaid is asked at every contact with one who is late (domain
  /// §4).
  private func asksWhyUnpaid(_ customers: [ID<Customer>], _ book: Book) -> Bool {
    customers.count == 1
      && book.customers.slot(of: customers[0]).flatMap { index.board.cards[$0]?.arrears } != nil
  }

  /// The follow-up due by now with a customer: what a contact carries out.
  func dueNow(_ id: ID<Customer>, _ book: Book) -> FollowUp? {
    if focus == .dossier, case .followUp(let followUp)? = dossierItem { return book.followUps[followUp] }
    return nextFollowUp(of: id, book).flatMap { $0.due <= today ? $0 : nil }
  }

  /// When to be in touch again: after the usual time, on a working day. None
  /// is proposed if something else is planned.
  private func proposedNext(after due: FollowUp?, _ customers: [ID<Customer>], _ book: Book) -> Day? {
    guard customers.count == 1, let slot = book.customers.slot(of: customers[0]) else { return nil }
    let others = book.followUpsOf[slot].contains { child in
      book.followUps[slot: child].map { $0.isPlanned && $0.id != due?.id } ?? false
    }
    return others ? nil : index.workingDays.onOrAfter(today + index.policy.cadence)
  }

  /// A follow-up.
  mutating func openPlan(_ book: Book) -> [Effect] {
    let meant = customersMeant(book)
    let day =
      focus == .calendar && calendar.day >= today ? calendar.day : index.workingDays.onOrAfter(today + 1)
    var fields = [
      field("Due", FollowUp.self, isNeeded: true), field("Purpose", FollowUp.self),
      field("Time", FollowUp.self),
      field("Channel", FollowUp.self, isNeeded: true), field("Place", FollowUp.self),
    ]
    if meant.isEmpty {
      fields.insert(
        FormField("FollowUp.Customer", words.name(of: Noun.customer), .record, isNeeded: true), at: 0)
    }
    return open(
      title(.plan, meant.isEmpty ? "" : names(of: meant, book)), fields, .plan(meant),
      proposing: ["FollowUp.Due": day.iso], book)
  }

  /// Money: the whole of what is due is proposed.
  mutating func openPay(_ book: Book) -> [Effect] {
    guard let customer = customer(book), let slot = book.customers.slot(of: customer.id) else { return [] }
    let standing = index.standing(slot)
    let invoice = invoice(book).flatMap { index.replay(book).open($0).minor > 0 ? $0 : nil }
    let open = invoice.map { index.replay(book).open($0) } ?? standing.overdue.first ?? standing.owed.first
    let amount = open.flatMap { $0.minor > 0 ? $0 : nil }
    let currency = amount?.currency ?? index.policy.currency
    let about = customer.name + (invoice.map { "  " + $0.number } ?? "")
    return self.open(
      title(.pay, about),
      [
        RecordForm.field("Amount", of: Payment.self, words: words, currency: currency, isNeeded: true),
        field("Day", Payment.self, isNeeded: true), field("Method", Payment.self, isNeeded: true),
        field("Reference", Payment.self), field("Note", Payment.self),
      ], .pay(customer.id, invoice?.id),
      proposing: [
        "Payment.Amount": amount.map { $0.currency == currency ? $0.decimal : "" } ?? "",
        "Payment.Day": today.iso,
      ], book)
  }

  /// A customer, with one of its people.
  mutating func openAddCustomer(_ book: Book) -> [Effect] {
    open(
      title(.addCustomer, ""),
      [
        field("Name", Customer.self, isNeeded: true),
        field("Name", Contact.self, label: words.name(ofField: "Contact", of: .followUp)),
        field("Phone", Contact.self),
        field("WeChat", Contact.self), field("Tag", Customer.self, hint: words.forms.commas),
        field("Address", Customer.self), field("Source", Customer.self), field("Note", Customer.self),
      ], .addCustomer, book)
  }

  /// A person at the customer under the cursor.
  mutating func openAddContact(_ book: Book) -> [Effect] {
    guard let customer = customer(book) else { return [] }
    return open(title(.addContact, customer.name), contactFields, .addContact(customer.id), book)
  }

  /// The id of the field an invoice's instalments are typed in.
  static let instalments = "Invoice.Instalments"

  /// An invoice for the customer under the cursor; due as agreed.
  mutating func openAddInvoice(_ book: Book) -> [Effect] {
    guard let customer = customer(book) else { return [] }
    let due = (customer.terms ?? .days(index.policy.paymentDays)).due(issued: today)
    let instalments = FormField(
      Desk.instalments, words.forms.instalments,
      .instalments(of: RecordForm.id("Amount", .invoice), index.policy.currency),
      hint: words.forms.instalmentsHint)
    return open(
      title(.addInvoice, customer.name), invoiceFields + [instalments], .addInvoice(customer.id),
      proposing: ["Invoice.Issued": today.iso, "Invoice.Due": due.iso], book)
  }

  /// That the invoice under the cursor is contested; all of it unless said.
  mutating func openContest(_ book: Book) -> [Effect] {
    guard let invoice = invoice(book) else { return [] }
    return open(
      title(.contest, invoice.number),
      [
        field("Reason", Dispute.self, isNeeded: true),
        RecordForm.field(
          "Amount", of: Dispute.self, words: words, currency: invoice.amount.currency,
          hint: words.forms.wholeAmount),
        field("Day", Dispute.self, isNeeded: true),
      ], .contest(invoice.id), proposing: ["Dispute.Day": today.iso], book)
  }

  /// That the payment under the cursor was reversed.
  mutating func openBounce(_ book: Book) -> [Effect] {
    guard let payment = payment(book) else { return [] }
    return open(
      title(.bounce, payment.amount.spoken),
      [field("Day", Bounce.self, isNeeded: true), field("Reason", Bounce.self)], .bounce(payment.id),
      proposing: ["Bounce.Day": today.iso], book)
  }

  /// The record under the cursor, to be changed.
  mutating func openEdit(_ book: Book) -> [Effect] {
    if focus == .dossier {
      switch dossierItem {
      case .contact(let id)?: if let contact = book.contacts[id] { return edit(contact, contactFields, book) }
      case .invoice(let id)?: if let invoice = book.invoices[id] { return edit(invoice, invoiceFields, book) }
      case .followUp(let id)?:
        if let followUp = book.followUps[id] { return edit(followUp, followUpFields, book) }
      case .touch(let id)?: if let touch = book.touches[id] { return edit(touch, touchFields, book) }
      case .payment, .move, .promise, .rungStep, .fact, .customer, nil: break
      }
    }
    if focus == .calendar, let followUp = followUpInList(book) { return edit(followUp, followUpFields, book) }
    return customer(book).map { edit($0, customerFields, book) } ?? []
  }

  private mutating func edit<Record: BookRecord>(
    _ record: Record, _ fields: [FormField], _ book: Book
  ) -> [Effect] {
    open(
      title(.edit, words.name(of: Record.noun)), fields, .edit(record),
      proposing: RecordForm.draft(of: record),
      book)
  }

  /// Offers the customers that match what is typed into a record field.
  func offer(to form: inout Form, _ book: Book) {
    for (id, text) in form.queries {
      let found = index.customers(matching: NameQuery(text), limit: 8, in: book)
      form.offer(found.map { FormOption($0.id.text, $0.name) }, for: id)
    }
  }
}
