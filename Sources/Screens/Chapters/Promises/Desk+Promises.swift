internal import SalesBook

// What commands about promises act upon.
extension Desk {
  /// The promise under the cursor if it is open, or the customer's next.
  func promiseMeant(_ book: Book) -> PromiseStanding? {
    let open = card(book)?.promises.filter(\.isOpen) ?? []
    if focus == .dossier, let id = dossierItem?.id(of: Promise.self) {
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
    if focus == .dossier, let id = dossierItem?.id(of: Promise.self) {
      return broken?.first { $0.promise.id == id }
    }
    return broken?.min { $0.promise.due < $1.promise.due }
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

  /// The reminders that are due, or else the next one.
  func remindersMeant(_ book: Book) -> [DueDuty] {
    let all = remindable(book)
    let due = all.filter { $0.day <= today }
    return due.isEmpty ? Array(all.prefix(1)) : due
  }

  /// What a customer is due to be reminded of today, and how one says it.
  func remindersDue(
    to id: ID<Customer>?, _ book: Book
  ) -> (promises: [ID<Promise>], invoices: [ID<Invoice>], matters: [String]) {
    guard let slot = id.flatMap({ book.customers.slot(of: $0) }), let card = index.board.cards[slot] else {
      return ([], [], [])
    }
    let due = card.dueReminders
    let invoices = due.invoices.compactMap { book.invoices[slot: $0] }
    let matters =
      due.promises.map { words.matter($0.promise, from: today) }
      + invoices.map { "\($0.number) \(words.money(index.replay(book).open($0)))" }
    return (due.promises.map(\.promise.id), invoices.map(\.id), matters)
  }

  /// What is said when something is granted to one who failed us within a year (moment 19); else nothing.
  func lineOfGrant(to id: ID<Customer>, _ book: Book) -> String {
    guard let slot = book.customers.slot(of: id), let last = index.board.cards[slot]?.lastBreach,
      last.agreed > today.adding(months: -12)
    else { return "" }
    return words.toSay(words.helpingAllTheSame)
  }
}
