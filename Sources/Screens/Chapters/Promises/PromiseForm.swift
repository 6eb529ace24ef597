internal import SalesBook

/// A promise taken: the day, the sum and Enter are enough. On an open promise in
/// the dossier it is renegotiated: the new one takes its place.
struct PromiseForm: DeskForm {
  let title: String
  let entry: Promise
  let rows: [FormRow<Promise>]

  var draftKey: String? { "promise \(entry.customer.text) \(entry.replaces?.text ?? "")" }

  init?(_ desk: Desk, _ book: Book) {
    guard let customer = desk.customer(book) else { return nil }
    let old = desk.promiseRenegotiated(book)
    let isCard = desk.focus == .overdue && desk.overdue.view != .invoices
    let invoice = isCard ? nil : desk.invoice(book)
    let amount = desk.promisable(of: customer, replacing: old, invoice, book)
    var promise = Promise(key: .none)
    (promise.customer, promise.made, promise.replaces) = (customer.id, desk.today, old?.promise.id)
    promise.invoices = invoice.map { [$0.id] } ?? old?.promise.invoices ?? []
    (promise.due, promise.amount) = (desk.index.workingDays.adding(3, to: desk.today), amount)
    if let old = old?.promise {
      (promise.contact, promise.what, promise.important) = (old.contact, old.what, old.important)
    }
    entry = promise
    title = desk.promiseTitle(customer, book)
    let ask = desk.asking(promise, in: amount?.currency)
    rows =
      [ask("Due", isNeeded: true), ask("Amount"), ask("Judged", isNeeded: true)]
      + (old == nil ? [] : [ask("OurWish")]) + desk.contact(of: customer, ask, book) + [
        ask("Appointment"), ask("How", isNeeded: true), ask("Important"), ask("What"), ask("Note"),
      ]
  }

  func operation(_ filled: Promise, insists: Bool, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let words = desk.words
    let parts = [
      desk.names(of: [filled.customer], book), words.about(filled),
      words.spoken(filled.due, from: desk.today),
    ]
    return (TakePromise(filled), parts.joined(separator: " "))
  }

  func row(for refusal: Refusal) -> RowID? {
    if case .promiseTooEarly = refusal { RowID(.promise, "Due") } else { nil }
  }
}

extension Desk {
  /// The open promise under the cursor of the dossier.
  fileprivate func promiseRenegotiated(_ book: Book) -> PromiseStanding? {
    guard focus == .dossier, dossierItem?.noun == .promise else { return nil }
    return promiseMeant(book)
  }

  /// Whom it is about, how well they keep their word, and their last breach:
  /// it is mentioned when the next promise is taken (S4).
  fileprivate func promiseTitle(_ customer: Customer, _ book: Book) -> String {
    let card = card(book)
    let word = card.map { words.wordKept($0.word) } ?? ""
    let breach = card?.lastBreach.map {
      words.collecting.lastBreach(words.short($0.promise.due, from: day), words.about($0.promise))
    }
    return [title(.promises.take, customer.name), word, breach ?? ""].filter { !$0.isEmpty }
      .joined(separator: "  ")
  }

  /// What a customer may still promise: of an invoice, or of what is overdue,
  /// or of all that is open, less what is promised already.
  fileprivate func promisable(
    of customer: Customer, replacing old: PromiseStanding?, _ invoice: Invoice?, _ book: Book
  ) -> Money? {
    if let old { return old.missing }
    guard let slot = book.customers.slot(of: customer.id) else { return nil }
    let standing = index.standing(slot)
    let wanted = invoice.map { [index.replay(book).open($0)] } ?? standing.overdue + standing.owed
    for money in wanted where money.minor > 0 {
      var promise = Promise(key: .none)
      (promise.customer, promise.amount, promise.invoices) = (
        customer.id, money, invoice.map { [$0.id] } ?? []
      )
      let (open, promised) = index.replay(book).on(today).ceiling(of: promise)
      let left = min(money.minor, open - promised)
      if left > 0 { return Money(minor: left, money.currency) }
    }
    return nil
  }

  /// The row that asks for one of the customer's people; none where nobody is
  /// known.
  func contact<Entry, Record: BookRecord>(
    of customer: Customer, _ ask: Asking<Entry, Record>, _ book: Book
  ) -> [FormRow<Entry>] {
    guard let slot = book.customers.slot(of: customer.id) else { return [] }
    let options = book.contactsOf[slot].sorted().compactMap { book.contacts[slot: $0] }
      .map { FormOption($0.id.text, $0.name) }
    return options.isEmpty ? [] : [ask("Contact", options: options)]
  }
}
