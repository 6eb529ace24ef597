internal import SalesBook
internal import TextCanvas

// Forms about promises, reminders and breaches (S4).
extension Desk {
  /// The promise under the cursor if it is open, or the customer's next.
  func promiseMeant(_ book: Book) -> PromiseStanding? {
    let open = card(book)?.promises.filter(\.isOpen) ?? []
    if focus == .dossier, case .promise(let id)? = dossierItem {
      return open.first { $0.promise.id == id }
    }
    return open.min { $0.promise.due < $1.promise.due }
  }

  /// The broken promise to be answered: the one under the cursor, or the
  /// oldest.
  func breachMeant(_ book: Book) -> PromiseStanding? {
    let broken = card(book)?.duties.compactMap { due -> PromiseStanding? in
      if case .answerBreach(let standing) = due.duty { standing } else { nil }
    }
    if focus == .dossier, case .promise(let id)? = dossierItem {
      return broken?.first { $0.promise.id == id }
    }
    return broken?.min { $0.promise.due < $1.promise.due }
  }

  /// A promise: the day, the sum and Enter are enough. On an open promise in
  /// the dossier it is renegotiated: the new one takes its place.
  mutating func openPromise(_ book: Book) -> [Effect] {
    guard let customer = customer(book) else { return [] }
    var old: PromiseStanding?
    if focus == .dossier, case .promise? = dossierItem { old = promiseMeant(book) }
    let invoice = focus == .overdue && overdue.view != .invoices ? nil : invoice(book)
    let amount = promisable(of: customer, replacing: old, invoice, book)
    var fields = [
      field("Due", Promise.self, isNeeded: true),
      RecordForm.field(
        "Amount", of: Promise.self, words: words, currency: amount?.currency ?? index.policy.currency),
      field("Judged", Promise.self, isNeeded: true),
    ]
    if old != nil { fields.append(field("OurWish", Promise.self)) }
    fields += people(of: customer, for: .promise, book)
    fields += [
      field("Appointment", Promise.self), field("How", Promise.self, isNeeded: true),
      field("Important", Promise.self), field("What", Promise.self), field("Note", Promise.self),
    ]
    return open(
      promiseTitle(customer, book), fields,
      .collecting(.promise(customer.id, replaces: old?.promise.id, invoice: invoice?.id)),
      proposing: [
        "Promise.Due": index.workingDays.adding(3, to: today).iso,
        "Promise.Amount": amount?.decimal ?? "",
        "Promise.Contact": old?.promise.contact?.text ?? "", "Promise.What": old?.promise.what ?? "",
        "Promise.Important": old?.promise.important ?? false ? "yes" : "",
      ], book)
  }

  /// Whom it is about, how well they keep their word, and their last breach:
  /// it is mentioned when the next promise is taken (S4).
  private func promiseTitle(_ customer: Customer, _ book: Book) -> String {
    let card = card(book)
    let word = card.map { words.wordKept($0.word) } ?? ""
    let breach = card?.lastBreach.map {
      words.collecting.lastBreach(words.short($0.promise.due, from: day), words.about($0.promise))
    }
    return [title(.takePromise, customer.name), word, breach ?? ""].filter { !$0.isEmpty }
      .joined(separator: "  ")
  }

  /// What a customer may still promise: of an invoice, or of what is overdue,
  /// or of all that is open, less what is promised already.
  private func promisable(
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
      let (open, promised) = book.ceiling(of: promise, asOf: today)
      let left = min(money.minor, open - promised)
      if left > 0 { return Money(minor: left, money.currency) }
    }
    return nil
  }

  /// A field that asks for one of the customer's people, for a record of that
  /// noun; none where nobody is known.
  func people(of customer: Customer, for noun: Noun, _ book: Book) -> [FormField] {
    guard let slot = book.customers.slot(of: customer.id) else { return [] }
    let options = book.contactsOf[slot].sorted().compactMap { book.contacts[slot: $0] }
      .map { FormOption($0.id.text, $0.name) }
    let label = words.name(ofField: "Contact", of: noun)
    return options.isEmpty ? [] : [FormField(RecordForm.id("Contact", noun), label, .choice(options))]
  }

  /// What was heard of a promise.
  mutating func openPromiseNews(_ book: Book) -> [Effect] {
    guard let standing = promiseMeant(book) else { return [] }
    let isMoney = standing.promise.amount != nil
    let kinds = PromiseNews.Kind.allCases.filter { !isMoney || $0 != .kept && $0 != .notKept }
    return open(
      title(.promiseNews, words.about(standing.promise)),
      [
        FormField(
          "PromiseNews.Kind", words.name(ofField: "Kind", of: .promiseNews),
          .choice(kinds.map { FormOption($0.rawValue, words.name(of: $0)) }), isNeeded: true),
        field("Note", PromiseNews.self), field("To", PromiseNews.self, hint: words.collecting.onlyMoved),
        field("Day", PromiseNews.self, isNeeded: true),
      ], .collecting(.news(standing.promise.id)), proposing: ["PromiseNews.Day": today.iso], book)
  }

  /// The answer to a broken promise, with a line for its level to begin with.
  mutating func openBreach(_ book: Book) -> [Effect] {
    guard let broken = breachMeant(book), let card = card(book) else { return [] }
    let breach = Breach(broken, among: card.promises, on: today, meant: false, policy: index.policy)
    let points = breach.points.map { words.name(of: $0) }.joined(separator: words.general.comma)
    let about = [words.about(broken.promise), words.name(ofLevel: breach.level), points]
    return open(
      title(.answerBreach, about.filter { !$0.isEmpty }.joined(separator: "  ")),
      [
        field("Said", Response.self, isNeeded: true), field("Meant", Response.self),
        field("Day", Response.self, isNeeded: true),
      ], .collecting(.breach(broken.promise.id)),
      proposing: ["Response.Said": responseLines(book).joined(separator: "\n"), "Response.Day": today.iso],
      book)
  }

  /// What to say to the broken promise, by its level; nothing if there is none.
  func responseLines(_ book: Book) -> [String] {
    guard let broken = breachMeant(book), let card = card(book) else { return [] }
    let breach = Breach(broken, among: card.promises, on: today, meant: false, policy: index.policy)
    return words.lines(
      toBreach: broken, level: breach.level, effort: effort(since: broken.promise.made, card.customer, book))
  }

  /// What a promise has cost us since it was made: calls, visits, minutes.
  private func effort(since made: Day, _ slot: Int, _ book: Book) -> (calls: Int, visits: Int, minutes: Int) {
    book.touchesOf[slot].compactMap { book.touches[slot: $0] }.filter {
      $0.day >= made && $0.direction == .out
    }
    .reduce((0, 0, 0)) { sum, touch in
      (
        sum.0 + (touch.channel == .call ? 1 : 0), sum.1 + (touch.channel == .visit ? 1 : 0),
        sum.2 + (touch.minutes ?? 0)
      )
    }
  }

  /// What a customer could be reminded of: promises to come and invoices about
  /// to fall due, those first that are due to be reminded of.
  func remindable(_ book: Book) -> [DueDuty] {
    guard let card = card(book) else { return [] }
    return (card.duties + card.later).filter { due in
      switch due.duty {
      case .remindOfPromise, .remindOfInvoice: true
      default: false
      }
    }
  }

  /// That they were reminded, and what they said.
  mutating func openReminder(_ book: Book) -> [Effect] {
    guard let customer = customer(book) else { return [] }
    let meant = remindersMeant(book)
    let about = meant.map { words.sentence($0, on: day, in: book) }
    var (invoices, promises): ([ID<Invoice>], [ID<Promise>]) = ([], [])
    for due in meant {
      switch due.duty {
      case .remindOfPromise(let standing): promises.append(standing.promise.id)
      case .remindOfInvoice(let slot, _): invoices += book.invoices[slot: slot].map { [$0.id] } ?? []
      default: break
      }
    }
    return open(
      title(.remind, ([customer.name] + about).joined(separator: "  ")),
      [
        field("Said", Touch.self), field("Channel", Touch.self, isNeeded: true), field("Reached", Touch.self),
        field("Day", Touch.self, isNeeded: true),
      ], .collecting(.remind(customer.id, invoices, promises)),
      proposing: ["Touch.Channel": "call", "Touch.Reached": "yes", "Touch.Day": today.iso], book)
  }

  /// The reminders that are due, or else the next one.
  func remindersMeant(_ book: Book) -> [DueDuty] {
    let all = remindable(book)
    let due = all.filter { $0.day <= today }
    return due.isEmpty ? Array(all.prefix(1)) : due
  }

  /// A form's title: what is done, and to whom.
  func title(_ command: Command, _ about: String) -> String {
    let name = words.text(of: command).name
    return about.isEmpty ? name : name + words.general.colon + about
  }
}
