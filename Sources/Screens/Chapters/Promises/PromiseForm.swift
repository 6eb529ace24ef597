internal import SalesBook

/// A promise taken: the sum, a blank, the day and Enter are enough. An open promise
/// under the cursor of the dossier, or one whose day has come, is renegotiated: the
/// new one takes its place, unless it is said to stand beside it. The talk it was
/// made in is logged with it.
struct PromiseForm: DeskForm {
  /// The promise, and the invoices it is to pay.
  struct Entry: Sendable {
    var promise: Promise
    /// Their keys parted by blanks; empty for whatever is open.
    var invoices: String
    /// Whether the talk it was made in is logged with it.
    var logs = false

    /// The promise with them.
    var whole: Promise {
      var whole = promise
      whole.invoices = invoices.split(separator: " ").compactMap { ID(String($0)) }
      return whole
    }
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]

  var draftKey: String? {
    "promise \(entry.promise.customer.text) \(entry.promise.replaces?.text ?? "")"
  }

  init?(_ desk: Desk, _ book: Book) {
    guard let customer = desk.customer(book) else { return nil }
    let old = desk.promiseRenegotiated(book)
    let isCard = desk.focus == .overdue && desk.overdue.view != .invoices
    let invoice = isCard ? nil : desk.invoice(book)
    var promise = Promise(key: .none)
    (promise.customer, promise.made, promise.replaces) = (customer.id, desk.today, old?.promise.id)
    promise.invoices = invoice.map { [$0.id] } ?? old?.promise.invoices ?? []
    if let old = old?.promise {
      (promise.contact, promise.what, promise.important) = (old.contact, old.what, old.important)
    }
    self.init(promise, of: customer, insteadOf: old, logs: true, desk, book)
  }

  /// What they promised in a talk that was logged: made on its day, with what was said; in place of an open promise
  /// where one is given.
  init?(of touch: Touch, insteadOf replaced: ID<Promise>? = nil, _ desk: Desk, _ book: Book) {
    guard let customer = book.customers[touch.customer] else { return nil }
    var promise = Promise(key: .none)
    (promise.customer, promise.contact, promise.made) = (customer.id, touch.contact, touch.day)
    promise.note = touch.said
    let old = replaced.flatMap { desk.index.replay(book).standing(ofPromise: $0) }
    if let old {
      (promise.replaces, promise.invoices, promise.what) = (
        old.promise.id, old.promise.invoices, old.promise.what
      )
    }
    self.init(promise, of: customer, insteadOf: old, logs: false, desk, book)
  }

  private init(
    _ promise: Promise, of customer: Customer, insteadOf old: PromiseStanding?, logs: Bool, _ desk: Desk,
    _ book: Book
  ) {
    entry = Entry(
      promise: promise, invoices: promise.invoices.map(\.text).joined(separator: " "), logs: logs)
    title = desk.promiseTitle(customer, book)
    let ask = desk.asking(entry, \.promise, in: desk.promisable(promise, instead: old, book)?.currency)
    rows =
      [
        ask("Amount").offering { $1.promisable($0.whole, instead: old, $2) }
          .noting { $1.grounds(of: $0.whole, $2) },
        ask("Due", isNeeded: true).noting { _, desk, book in desk.mindingLast(book) },
        ask("Judged"),
      ]
      + (old == nil ? [] : [ask("OurWish")]) + desk.contact(of: customer, ask, book) + [
        ask("Appointment").noting { $1.obstacles(to: $0.whole, $2) }, ask("Time"), ask("How", isNeeded: true),
        ask("Important"), ask("What"),
        ask("Note"),
      ] + PromiseForm.alsoDone(entry, old?.promise, desk, book)
      + (logs ? [desk.talkRow(of: .promise, \.logs)] : [])
  }

  /// Which invoices it pays, and which promise it takes the place of.
  private static func alsoDone(
    _ entry: Entry, _ old: Promise?, _ desk: Desk, _ book: Book
  ) -> [FormRow<Entry>] {
    let words = desk.words
    var invoices = desk.promisableInvoices(of: entry.promise.customer, book)
    if entry.promise.invoices.count > 1 {
      let several = entry.promise.invoices.compactMap { book.invoices[$0]?.number }
      invoices.insert(FormOption(entry.invoices, several.joined(separator: " ")), at: 0)
    }
    let about = FormRow<Entry>.word(
      RowID(.promise, "Invoice"), words.name(ofField: "Invoice", of: .promise), of: invoices, isNeeded: false,
      \.invoices)
    let replaced = old.map { old in
      let label = "\(words.about(old)) \(words.short(old.due, from: desk.today))"
      return FormRow<Entry>.choice(
        RowID(.promise, "Replaces"), words.name(ofField: "Replaces", of: .promise),
        of: [FormOption(old.id.text, label)], \.promise.replaces)
    }
    return (invoices.isEmpty ? [] : [about]) + (replaced.map { [$0] } ?? [])
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let (words, promise) = (desk.words, filled.whole)
    let parts = [
      desk.names(of: [promise.customer], book), words.about(promise),
      words.spoken(promise.due, from: desk.today),
    ]
    let about = parts.joined(separator: " ")
    guard filled.logs else { return (TakePromise(promise), about) }
    let talk = desk.talk(
      with: promise.customer, promise.contact, on: promise.made, about: words.name(of: Noun.promise),
      saying: promise.note, book)
    return (Accompanied(TakePromise(promise), with: [talk]), about)
  }

  func row(for refusal: Refusal) -> RowID? {
    if case .promiseTooEarly = refusal { RowID(.promise, "Due") } else { nil }
  }
}

extension Desk {
  /// The open promise under the cursor of the dossier, else one whose day has come: what they say now takes its place.
  fileprivate func promiseRenegotiated(_ book: Book) -> PromiseStanding? {
    if focus == .dossier, dossierItem?.noun == .promise { return promiseMeant(book) }
    guard focus != .dossier || dossierItem?.noun != .invoice else { return nil }
    return promiseDue(book)
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

  /// What is said to whom failed us last, when they promise again (S4).
  fileprivate func mindingLast(_ book: Book) -> String {
    guard let card = card(book), let last = card.lastBreach else { return "" }
    let slot = last.slot
    let answered = index.replay(book).responses(toPromise: slot).last?.level
    let breach = Breach(last, among: card.promises, on: today, meant: false, policy: index.policy)
    return words.toSay(words.mindingLast(last, level: answered ?? breach.level))
  }

  /// What speaks for and against a promise as it stands, and what to say where it is for too much too soon.
  fileprivate func grounds(of promise: Promise, _ book: Book) -> String {
    guard let grounds = promiseGrounds(of: promise, book) else { return "" }
    let told = words.grounds(grounds, from: today)
    guard grounds.isTooMuch(promise.amount), let days = grounds.days else { return told }
    return told + words.general.comma + words.toSay(words.tooSoonAndMuch(days: days))
  }

  /// What stands in the way of our keeping the appointment.
  fileprivate func obstacles(to promise: Promise, _ book: Book) -> String {
    (promiseGrounds(of: promise, book)?.obstacles ?? []).map { words.sentence($0) }
      .joined(separator: words.general.comma)
  }

  private func promiseGrounds(of promise: Promise, _ book: Book) -> PromiseGrounds? {
    guard let slot = book.customers.slot(of: promise.customer) else { return nil }
    let replay = index.replay(book).on(today)
    return replay.grounds(
      of: promise, ofCustomer: slot, in: replay.usualCurrency(ofCustomer: slot), by: login)
  }

  /// What a customer may still promise: what is missing of the promise it takes
  /// the place of, or else of its invoices, or of what is overdue, or of all that
  /// is open, less what is promised already.
  fileprivate func promisable(_ promise: Promise, instead old: PromiseStanding?, _ book: Book) -> Money? {
    if let old, promise.replaces == old.promise.id, promise.invoices == old.promise.invoices {
      return old.missing
    }
    guard let slot = book.customers.slot(of: promise.customer) else { return nil }
    let (standing, replay) = (index.standing(slot), index.replay(book))
    let named = promise.invoices.compactMap { book.invoices[$0] }.map { replay.open($0) }
    let sum = named.first.map { first in
      [Money(minor: named.reduce(0) { $0 + ($1.currency == first.currency ? $1.minor : 0) }, first.currency)]
    }
    for money in sum ?? standing.overdue + standing.owed where money.minor > 0 {
      var wanted = promise
      wanted.amount = money
      let (open, promised) = replay.on(today).ceiling(of: wanted)
      let left = min(money.minor, open - promised)
      if left > 0 { return Money(minor: left, money.currency) }
    }
    return nil
  }

  /// The open invoices of a customer, oldest due first.
  fileprivate func promisableInvoices(of id: ID<Customer>, _ book: Book) -> [FormOption] {
    guard let slot = book.customers.slot(of: id) else { return [] }
    let replay = index.replay(book)
    return book.invoicesOf[slot].compactMap { book.invoices[slot: $0] }.filter { replay.open($0).minor > 0 }
      .sorted { ($0.due, $0.issued, $0.id) < ($1.due, $1.issued, $1.id) }
      .map { FormOption($0.id.text, $0.number) }
  }

  /// The row that asks for one of the customer's people; none where nobody is
  /// known.
  func contact<Entry, Record: BookRecord>(
    of customer: Customer, _ ask: Asking<Entry, Record>, isNeeded: Bool = false, _ book: Book
  ) -> [FormRow<Entry>] {
    guard let slot = book.customers.slot(of: customer.id) else { return [] }
    let options = book.people(ofCustomer: slot, on: today)
      .map { FormOption($0.id.text, $0.name) }
    return options.isEmpty ? [] : [ask("Contact", isNeeded: isNeeded, options: options)]
  }
}
