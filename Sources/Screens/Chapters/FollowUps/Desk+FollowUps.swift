internal import SalesBook
internal import TextCanvas

// What is done with follow-ups: moved, picked up, done, dropped.
extension Desk {
  /// Opens the form that logs a contact; in the round what answers a colleague who waits.
  mutating func openLog(_ book: Book) -> [Effect] {
    let first = focus == .today ? customer(book).flatMap { firstReason($0.id, book) } : nil
    if let instead = (first as? any AnsweredReason)?.answer(self, book)?.instead {
      return open(instead, book)
    }
    return open(LogForm.init, book)
  }

  /// Logs a call nobody answered; what was due by the next working day is tried
  /// when one may try again, but no visit unless it is under the cursor.
  mutating func logNoAnswer(_ book: Book) -> [Effect] {
    let meant = customersMeant(book)
    let underCursor = markedCustomers.isEmpty ? record(of: FollowUp.self, book)?.id : nil
    let next = index.workingDays.onOrAfter(today + 1)
    let each = meant.map { id -> LogAttempt in
      var touch = Touch(key: .none)
      (touch.customer, touch.day) = (id, today)
      let due = book.tried(by: touch, again: next, meant: underCursor)
      touch.channel = due?.channel ?? .call
      if asksForMoney(id, book) { touch.whyUnpaid = .unreachable }
      return LogAttempt(touch, for: due?.id)
    }
    return commit(Batch(each), about: names(of: meant, book))
  }

  /// The follow-ups a command acts on: the marked ones, those next with the
  /// marked customers, or the one under the cursor.
  func followUpsMeant(_ book: Book) -> [FollowUp] {
    if focus == .calendar, !calendar.marked.isEmpty {
      return calendar.marked.sorted().compactMap { book.followUps[$0] }
    }
    if !markedCustomers.isEmpty { return markedCustomers.compactMap { nextFollowUp(of: $0, book) } }
    return followUp(book).map { [$0] } ?? []
  }

  /// Puts follow-ups on a day.
  mutating func move(_ followUps: [FollowUp], to day: Day, _ book: Book) -> [Effect] {
    calendar.marked = []
    // Of one it is said which, and where it stood.
    let names = names(of: followUps, book)
    let about = followUps.count == 1 ? names : "\(names) -> \(words.spoken(day, from: today))"
    return commit(MoveFollowUps(followUps.map(\.id), to: day), about: about)
  }

  /// Puts follow-ups on the day so many days after the first one's.
  mutating func nudge(by days: Int, _ book: Book) -> [Effect] {
    let meant = followUpsMeant(book)
    return meant.first.map { move(meant, to: $0.due + days, book) } ?? []
  }

  /// How much is planned on a day by who is to do what is planned with a customer; empty for nothing.
  func load(on day: Day, with customer: ID<Customer>?, _ book: Book) -> String {
    let count = index.agenda.load(of: doer(with: customer, book), on: day, in: book)
    let isFull = count >= index.policy.fullDay
    return count == 0 ? "" : (isFull ? "! " : "") + words.load(count, isFull: isFull)
  }

  /// Who does what is planned with a customer: its owner, or whoever plans it.
  private func doer(with customer: ID<Customer>?, _ book: Book) -> String {
    customer.flatMap { book.customers[$0]?.owner }.flatMap { $0.isEmpty ? nil : $0 } ?? login
  }

  /// Who else one may go to on the same trip.
  func sameTrip(as customer: ID<Customer>, on day: Day, _ book: Book) -> String {
    guard let customer = book.customers[customer] else { return "" }
    let near = index.agenda.nearby(customer, visited: day, by: doer(with: customer.id, book), in: book)
    return words.sameTrip(
      near.prefix(3).compactMap { near in
        book.customers[slot: near.customer].map { "\($0.name) \(words.short(near.day, from: today))" }
      })
  }

  /// Asks which day the calendar is to show.
  mutating func askDay() {
    ask(words.forms.goTo, .day) { desk, _, day, _ in
      desk.show(.calendar)
      desk.go(to: day)
      return []
    }
  }

  /// Picks follow-ups up, to be put down on another day of the calendar.
  mutating func pickUp(_ book: Book) -> [Effect] {
    let meant = followUpsMeant(book)
    show(.calendar)
    if let due = meant.first?.due { go(to: due) }
    calendar.picked = meant.map(\.id)
    calendar.isInList = false
    return []
  }

  /// Marks follow-ups as done.
  mutating func finish(_ book: Book) -> [Effect] {
    let meant = followUpsMeant(book)
    calendar.marked = []
    return commit(FinishFollowUps(meant.map(\.id)), about: names(of: meant, book))
  }

  /// Asks why follow-ups are dropped; of one the reason is answer enough.
  mutating func askDropReason(_ book: Book) -> [Effect] {
    let ids = followUpsMeant(book).map(\.id)
    ask(words.forms.whyDropped, .reason) { desk, reason, _, book in
      guard ids.count == 1 else { return desk.confirmDrop(ids, reason: reason, book) }
      guard !reason.isEmpty else {
        desk.say(desk.words.entry.needed, .warning)
        return [.bell] + desk.askDropReason(book)
      }
      return desk.commit(DropFollowUps(ids, reason: reason), about: desk.names(of: ids, book))
    }
    return []
  }

  /// Asks whether they are really dropped; only `y` does it.
  mutating func confirmDrop(_ ids: [ID<FollowUp>], reason: String, _ book: Book) -> [Effect] {
    let meant = ids.compactMap { book.followUps[$0] }
    let lines = meant.prefix(6).map { followUp in
      let name = book.customers[followUp.customer]?.name ?? ""
      return
        "\(words.short(followUp.due, from: today)) \(words.name(of: followUp.channel)) \(name) \(followUp.purpose)"
    }
    return confirm(words.forms.drop(names(of: meant, book)), lines, action: words.forms.dropAction) {
      desk, book in
      desk.calendar.marked = []
      return desk.commit(DropFollowUps(ids, reason: reason), about: desk.names(of: ids, book))
    }
  }

  /// Whose follow-ups they are: the name, or how many.
  func names(of followUps: [FollowUp], _ book: Book) -> String {
    followUps.count == 1
      ? book.customers[followUps[0].customer]?.name ?? "" : words.count(followUps.count, .followUp)
  }

  /// The same, of those IDs.
  private func names(of ids: [ID<FollowUp>], _ book: Book) -> String {
    names(of: ids.compactMap { book.followUps[$0] }, book)
  }
}
