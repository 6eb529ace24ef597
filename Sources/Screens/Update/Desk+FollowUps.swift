internal import SalesBook
internal import TextCanvas

// What is done with follow-ups: moved, picked up, done, dropped.
extension Desk {
  /// The follow-ups a command acts on: the marked ones, those next with the
  /// marked customers, or the one under the cursor.
  func followUpsMeant(_ book: Book) -> [FollowUp] {
    if focus == .calendar, !markedFollowUps.isEmpty {
      return markedFollowUps.sorted().compactMap { book.followUps[$0] }
    }
    if !markedCustomers.isEmpty { return markedCustomers.compactMap { nextFollowUp(of: $0, book) } }
    return followUp(book).map { [$0] } ?? []
  }

  /// Puts follow-ups on a day.
  mutating func move(_ followUps: [FollowUp], to day: Day, _ book: Book) -> [Effect] {
    markedFollowUps = []
    let about = "\(names(of: followUps, book)) -> \(words.spoken(day, from: today))"
    return commit(MoveFollowUps(followUps.map(\.id), to: day), about: about)
  }

  /// Puts follow-ups on the day so many days after the first one's.
  mutating func nudge(by days: Int, _ book: Book) -> [Effect] {
    let meant = followUpsMeant(book)
    return meant.first.map { move(meant, to: $0.due + days, book) } ?? []
  }

  /// Offers the days one usually moves to.
  mutating func openMoveMenu(_ book: Book) -> [Effect] {
    let working = index.workingDays
    let forms = words.forms
    let choices: [(Key, String, Day?)] = [
      (.character("t"), forms.tomorrow, working.onOrAfter(today + 1)),
      (.character("3"), forms.inThreeDays, working.onOrAfter(today + 3)),
      (.character("w"), forms.nextWeek, working.onOrAfter(today + 7)),
      (.character("m"), forms.nextMonth, working.onOrAfter(today.adding(months: 1))),
      (.character("d"), forms.otherDay, nil),
    ]
    let items = choices.map { key, label, day in
      KeyBox.Item(key, label, value: day.map { words.spoken($0, from: today) } ?? "")
    }
    let title = "\(forms.moveMenu): \(names(of: followUpsMeant(book), book))"
    layers.append(.days(KeyBox(title, items), choices.map(\.2)))
    return []
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

  /// Puts what was picked up on the day under the cursor.
  mutating func dropPicked(_ book: Book) -> [Effect] {
    let picked = calendar.picked.compactMap { book.followUps[$0] }
    calendar.picked = []
    guard picked.contains(where: { $0.due != calendar.day }) else { return [] }
    return move(picked, to: calendar.day, book)
  }

  /// Marks follow-ups as done.
  mutating func finish(_ book: Book) -> [Effect] {
    let meant = followUpsMeant(book)
    markedFollowUps = []
    return commit(FinishFollowUps(meant.map(\.id)), about: names(of: meant, book))
  }

  /// Asks why follow-ups are dropped.
  mutating func askDropReason(_ book: Book) -> [Effect] {
    let ids = followUpsMeant(book).map(\.id)
    ask(words.forms.whyDropped, .dropReason(ids))
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
    layers.append(
      .confirm(
        Confirm(
          words.forms.drop(names(of: meant, book)), consequences: lines + [words.forms.undoable],
          action: words.forms.dropAction), .drop(ids, reason: reason)))
    return []
  }

  /// Whose follow-ups they are: the name, or how many.
  func names(of followUps: [FollowUp], _ book: Book) -> String {
    followUps.count == 1
      ? book.customers[followUps[0].customer]?.name ?? "" : words.count(followUps.count, .followUp)
  }
}
