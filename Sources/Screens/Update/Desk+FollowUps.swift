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
    let moved = words.moved(names(of: followUps, book), to: words.spoken(day, from: today))
    return commit(MoveFollowUps(followUps.map(\.id), to: day), said: moved)
  }

  /// Puts them on the day so many days after the first one's.
  mutating func nudge(by days: Int, _ book: Book) -> [Effect] {
    let meant = followUpsMeant(book)
    guard let first = meant.first else { return [] }
    return move(meant, to: first.due + days, book)
  }

  /// Picks follow-ups up, to be put down on another day of the calendar.
  mutating func pickUp(_ book: Book) -> [Effect] {
    let meant = followUpsMeant(book)
    calendar.picked = meant.map(\.id)
    show(.calendar)
    if let due = meant.first?.due { go(to: due) }
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
    return commit(
      FinishFollowUps(meant.map(\.id)), said: words.finished(names(of: meant, book)))
  }

  /// Whose follow-ups they are: the name, or how many.
  func names(of followUps: [FollowUp], _ book: Book) -> String {
    followUps.count == 1
      ? book.customers[followUps[0].customer]?.name ?? "" : words.count(followUps.count, .followUp)
  }
}
