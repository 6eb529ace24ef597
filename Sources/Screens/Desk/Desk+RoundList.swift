internal import SalesBook
internal import TextCanvas

// The cursor of the round's list, what a row opens, and the ways out.
extension Desk {
  /// Moves the cursor of the list; it stands on no rule.
  mutating func moveInRound(_ step: Step) {
    let rows = round.rows
    let target = step.target(from: round.place.row, count: rows.count, height: rowsShown(in: .today))
    round.place.row = standable(from: target, down: target >= round.place.row && step != .last)
    round.selected = rows.indices.contains(round.place.row) ? rows[round.place.row].slot : nil
    round.isChosen = true
  }

  /// The nearest row that can be stood on, on that side first.
  private func standable(from target: Int, down: Bool) -> Int {
    let rows = round.rows
    let below = rows.indices.filter { $0 >= target }.first { isStandable(rows[$0]) }
    let above = rows.indices.filter { $0 <= target }.last { isStandable(rows[$0]) }
    return (down ? below ?? above : above ?? below) ?? 0
  }

  /// The rule over those that are done can be stood on while they are not shown: it opens them.
  private func isStandable(_ row: RoundState.Row) -> Bool {
    if case .group(.done, _) = row { return !round.showsDone }
    return row.isRow
  }

  /// Puts the cursor back on its customer and its row on screen.
  mutating func settleRound(height: Int) {
    if !round.isChosen {
      round.place.row = rowToBeginAt
      round.selected = round.rows.indices.contains(round.place.row) ? round.rows[round.place.row].slot : nil
    } else if let selected = round.selected, let row = round.rows.firstIndex(where: { $0.slot == selected }) {
      round.place.row = row
    } else {
      let row = min(max(0, round.place.row), max(0, round.rows.count - 1))
      round.place.row = standable(from: row, down: true)
      round.selected = round.rows.indices.contains(round.place.row) ? round.rows[round.place.row].slot : nil
    }
    round.place.settle(count: round.rows.count, height: height)
    // The rule over the first row is seen with it.
    if round.place.row == 1 { round.place.top = 0 }
  }

  /// Where the cursor stands at first: on whom one can see to now, past what comes at a later hour; in a round that goes
  /// on on whom something is half typed about, else on who is next.
  private var rowToBeginAt: Int {
    if let progress {
      let half = progress.items.first { isHalfTyped($0.item.customer) }?.slot
      let next = half ?? progress.next(at: now, after: nil) { roundTurns[$0] }
      return round.rows.firstIndex { $0.slot != nil && $0.slot == next } ?? standable(from: 0, down: true)
    }
    let free = round.rows.firstIndex { row in
      guard let now, let minute = row.slot.flatMap({ roundTurns[$0]?.urgency.minute }) else {
        return row.isRow
      }
      return minute - RoundProgress.lead <= Int(now.minutes)
    }
    return free ?? standable(from: 0, down: true)
  }

  /// Whether something about a customer is half typed.
  func isHalfTyped(_ customer: ID<Customer>) -> Bool {
    drafts.keys.contains { $0.hasSuffix(" " + customer.text) }
  }

  /// Does what the row under the cursor is for: begins the round there, goes on there, or unfolds.
  mutating func openRoundRow(_ book: Book) -> [Effect] {
    guard round.rows.indices.contains(round.place.row) else { return openLeftOut(book) }
    switch round.rows[round.place.row] {
    case .customer(let slot, _): return beginRound(at: slot, book)
    case .leftOut: return openLeftOut(book)
    case .group:
      round.showsDone = true
      layRound(book)
      return []
    }
  }

  /// Steps one back within the round: from the card to the list, from a filter to all of it. False if there is nothing
  /// to step back from.
  mutating func stepOutOfRound(_ book: Book) -> Bool {
    switch round.view {
    case .card where round.isReadOnly || !isBegun: round.view = .list
    case .card, .end: pauseRound(book)
    case .team: round.view = .list
    case .list:
      if !round.filter.isEmpty {
        round.filter = ""
      } else if round.showsDone {
        round.showsDone = false
      } else if round.isReadOnly {
        return leaveReading(book)
      } else {
        return false
      }
    }
    layRound(book)
    return true
  }

  /// Narrows the list; what is shown can be begun.
  mutating func narrowRound(_ book: Book) -> [Effect] {
    ask(words.turning.narrow, .filter, answer: round.filter) { desk, text, _, book in
      desk.round.filter = text
      desk.layRound(book)
      return []
    }
    return []
  }

  /// Lists what a full day leaves for another; a key takes one in.
  mutating func openLeftOut(_ book: Book) -> [Effect] {
    let left = round.leftOut.filter { !round.takenIn.contains($0) && !roundSlots.contains($0) }
    guard !left.isEmpty else { return [.bell] }
    var listing = Listing(kind: .leftOut, title: words.turning.leftOut(left.count))
    listing.rows = left.compactMap { leftOutRow($0, book) }
    layers.append(.listing(listing))
    return []
  }

  private func leftOutRow(_ slot: Int, _ book: Book) -> Listing.Row? {
    guard let customer = book.customers[slot: slot], let turn = turn(slot, book) else { return nil }
    let why = turn.reasons.map { words.sentence($0, on: day, in: book) }.said(by: "; ")
    return Listing.Row(cells: [name(of: customer, slot), Span(why)], key: customer.id.text)
  }

  /// Takes the customer of a row into the round: behind the others once it is begun.
  mutating func takeIn(_ listing: Listing, _ book: Book) -> [Effect] {
    guard let id = listing.picked.flatMap({ ID<Customer>($0.key) }), let slot = book.customers.slot(of: id),
      let turn = turn(slot, book), worksRound
    else { return [.bell] }
    layers.removeLast()
    (round.selected, round.isChosen) = (slot, true)
    guard let progress, progress.round.ended == nil else {
      round.takenIn.insert(slot)
      layRound(book)
      say(words.turning.takenIn(names(of: [id], book)))
      return []
    }
    return commit(JoinRound(progress.round.id, [turn], in: book), about: names(of: [id], book)) {
      desk, _, book in
      desk.joined.insert(slot)
      desk.layRound(book)
      return []
    }
  }
}

extension ListingKind {
  /// What a full day leaves for another.
  static let leftOut = ListingKind(
    name: "left-out",
    keys: [
      .scrolling,
      ListingKey([.character("a")], or: [ListingKey.pickKey], { $0.turning.takeIn }) {
        desk, _, listing, book in
        desk.takeIn(listing, book)
      }, .closing,
    ])
}

// Another's round, and everybody's.
extension Desk {
  /// Opens somebody's round of the day, to be looked at.
  mutating func read(roundOf login: String, _ book: Book) {
    round = RoundState(view: .list, reader: login == self.login ? nil : login, day: day, origin: round.origin)
    renewRound(book)
  }

  /// Whether a command would answer a card of somebody else's round, which is only looked at.
  mutating func readsOnly(_ command: Command) -> Bool {
    guard focus == .today, let reader = round.reader, practice.landmarks.answers.contains(command) else {
      return false
    }
    say(words.turning.othersRound(reader, handOver: key(practice.landmarks.handOver)), .warning)
    return true
  }

  /// Goes back to one's own.
  private mutating func leaveReading(_ book: Book) -> Bool {
    round = RoundState(view: .team, day: day, origin: round.origin)
    renewRound(book)
    return true
  }

  /// Shows how far everybody is.
  mutating func showTeam(_ book: Book) {
    show(.today)
    if round.isReadOnly { _ = leaveReading(book) }
    round.view = .team
    renewTeam(book)
  }

  /// Opens the round of the person under the cursor, read only; one's own to go on with.
  mutating func openTeamRow(_ book: Book) -> [Effect] {
    guard team.indices.contains(round.teamPlace.row) else { return [.bell] }
    read(roundOf: team[round.teamPlace.row].login, book)
    return []
  }
}
