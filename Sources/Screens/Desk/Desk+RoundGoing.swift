public import SalesBook
internal import TextCanvas

// Going through the round: begun, left for a while, gone on with, begun anew, ended.
extension Desk {
  /// Begins the round at a customer, or goes on with it there; where nothing can be written their card is only looked at.
  mutating func beginRound(at slot: Int, _ book: Book) -> [Effect] {
    guard worksRound, round.day == today else {
      showCard(slot)
      return []
    }
    if let progress, progress.round.ended == nil { return resumeRound(at: slot, book) }
    return beginRound(with: whomToBeginWith(book), at: slot, book)
  }

  /// Begins the round anew, with what is not done.
  mutating func beginRoundAnew(_ book: Book) -> [Effect] {
    guard worksRound else { return [.bell] }
    round.view = .list
    round.filter = ""
    renewRound(book)
    let done = Set(roundSlots.filter { progress?.isDone($0, turn($0, book)) ?? false })
    let turns = whomToBeginWith(book).filter { !done.contains($0.slot) }
    guard let first = turns.first else {
      say(sentence(ofEmpty: .today), .hint)
      return [.bell]
    }
    return beginRound(with: turns, at: first.slot, book)
  }

  private mutating func beginRound(with turns: [RoundTurn], at slot: Int, _ book: Book) -> [Effect] {
    let worked = takeWorked()
    let operation = BeginRound(turns, in: book, worked: worked)
    return commit(operation, about: words.count(turns.count, .customer)) { desk, _, book in
      desk.round.takenIn = []
      desk.layRound(book)
      desk.showCard(slot)
      let time = desk.progress?.round.begun?.text ?? ""
      desk.say(desk.words.turning.begun(time, undo: desk.key(desk.practice.landmarks.undo)), .hint)
      return []
    }
  }

  /// Whose turns a round begun now has: the queue's, those taken in, of what the filter shows.
  private func whomToBeginWith(_ book: Book) -> [RoundTurn] {
    let shown = Set(round.rows.compactMap(\.slot))
    let taken = round.leftOut.filter(round.takenIn.contains)
    let slots = isBegun ? index.round(of: login, book).turns.map(\.slot) : round.entries.map(\.slot) + taken
    return slots.filter { isBegun || shown.contains($0) }.compactMap { turn($0, book) }
  }

  /// Goes on at a customer; what is half typed about them is opened again.
  private mutating func resumeRound(at slot: Int, _ book: Book) -> [Effect] {
    showCard(slot)
    guard let round = progress?.round, round.paused != nil else { return openDraft(of: slot, book) }
    return commit(ResumeRound(round.id), about: "") { desk, _, book in
      desk.say("")
      return desk.openDraft(of: slot, book)
    }
  }

  /// Leaves the round for a while: the list says where one is.
  mutating func pauseRound(_ book: Book) {
    let going = progress?.round
    if round.view == .end { round.filter = "" }
    round.view = .list
    (round.selected, round.isChosen) = (round.slot ?? round.selected, true)
    guard worksRound, let going, going.ended == nil else { return layRound(book) }
    if going.day != today { return endRound(book) }
    layRound(book)
    let pause = PauseRound(going.id, worked: takeWorked())
    owed += commit(pause, about: "") { desk, _, book in
      desk.layRound(book)
      desk.say("")
      return []
    }
  }

  /// Closes the day's record.
  mutating func endRound(_ book: Book) {
    guard worksRound, let progress, progress.round.ended == nil else { return }
    // What the last answer did stays in sight.
    let said = status
    owed += commit(EndRound(progress.round.id, worked: takeWorked()), about: "") { desk, _, book in
      desk.status = said
      if desk.round.day != desk.today { desk.renewRound(book) } else { desk.layRound(book) }
      return []
    }
  }

  /// What is still to be written of a round one just leaves, without anything being shown: the line has dropped.
  public var pausing: (any SalesBook.Operation)? {
    guard worksRound, round.view == .card, let round = progress?.round, round.ended == nil else { return nil }
    return PauseRound(round.id, worked: self.round.worked / 60_000)
  }

  /// Minutes at work that are not in the book yet; they are taken as written.
  private mutating func takeWorked() -> Int {
    let minutes = round.worked / 60_000
    round.worked -= minutes * 60_000
    return minutes
  }

  /// Puts a customer's card up.
  mutating func showCard(_ slot: Int) {
    if round.view == .card, let before = round.slot, before != slot { round.trail.append(before) }
    (round.view, round.slot, round.selected) = (.card, slot, slot)
    (round.isToTurn, round.warnedOf, round.cardSince) = (false, nil, keyMoment)
  }
}

// Turning cards.
extension Desk {
  /// Turns the card once nothing lies over it, if what was answered leaves nothing that must not wait (round.md §1).
  mutating func turnCard(_ book: Book) {
    guard round.isToTurn, layers.isEmpty, pending == nil else { return }
    round.isToTurn = false
    guard round.view == .card, let slot = round.slot, worksRound, let progress else { return }
    if round.day != today { return pauseRound(book) }
    guard leavesNothing(slot, progress, book) else { return }
    showNextCard(after: slot, book)
  }

  /// Whether what was answered leaves nothing that must not wait: whoever was not reached is tried again at another hour,
  /// and nothing more can be done now.
  private func leavesNothing(_ slot: Int, _ progress: RoundProgress, _ book: Book) -> Bool {
    guard let turn = turn(slot, book) else { return true }
    guard let item = progress.item(of: slot), item.isAnswered(leaving: turn) else { return false }
    return item.isOnlyTried || !turn.mustNotWait
  }

  /// Whether the card that is up was answered, and stays because of something that must not wait; what that is.
  func whatStays(_ book: Book) -> (any RoundReason)? {
    guard round.view == .card, worksRound, let slot = round.slot, let progress,
      let item = progress.item(of: slot), item.isAnswered, !item.isOnlyTried
    else { return nil }
    return turn(slot, book)?.reasons.first(where: \.mustNotWait)
  }

  /// Puts the next card up: one whose hour has come, else by the frozen order, else those skipped; the end where none is
  /// left.
  mutating func showNextCard(after slot: Int, _ book: Book) {
    guard let progress else { return }
    let come = joining.compactMap { turn($0, book) }
    if !come.isEmpty, worksRound {
      let said = status
      owed += commit(JoinRound(progress.round.id, come, in: book), about: "") { desk, _, book in
        desk.status = said
        desk.layRound(book)
        if desk.joining.isEmpty { desk.showNextCard(after: slot, book) }
        return []
      }
      return
    }
    let next = progress.next(at: now, after: slot) { self.turn($0, book) }
    if let next { return showCard(next) }
    if let before = round.slot { round.trail.append(before) }
    (round.view, round.slot) = (.end, nil)
    renewSummary(book)
    if progress.hoursToCome(at: now, turn: { self.turn($0, book) }).isEmpty { endRound(book) }
  }

  /// Puts the customer of the card behind the others; one that was answered is only left.
  mutating func skipCard(_ book: Book) -> [Effect] {
    guard round.view == .card, let slot = round.slot else { return moveInList(1, book) }
    guard worksRound, let progress, progress.round.day == today, progress.round.ended == nil,
      !progress.isDone(slot, turn(slot, book)), let item = progress.item(of: slot)?.item,
      item.skippedAgain == nil
    else {
      showNeighbour(1, book)
      return []
    }
    let name = book.customers[slot: slot]?.name ?? ""
    let isFirst = item.skipped == nil
    return commit(SkipRoundItem(item.id), about: name) { desk, _, book in
      desk.say(desk.words.turning.skipped(name, comesBack: isFirst))
      desk.showNextCard(after: slot, book)
      return []
    }
  }

  /// Goes back to the card before, answered or not.
  mutating func backCard(_ book: Book) -> [Effect] {
    switch round.view {
    case .card, .end:
      guard let before = round.trail.popLast() else {
        if round.view == .card { showNeighbour(-1, book) }
        return []
      }
      let trail = round.trail
      showCard(before)
      round.trail = trail
    case .list, .team: return moveInList(-1, book)
    }
    return []
  }

  /// The card beside it in the order of the list.
  private mutating func showNeighbour(_ step: Int, _ book: Book) {
    let slots = isBegun ? roundSlots : round.entries.map(\.slot)
    guard let slot = round.slot, let place = slots.firstIndex(of: slot) else { return }
    if worksRound, step > 0, isBegun { return showNextCard(after: slot, book) }
    guard slots.indices.contains(place + step) else { return say(words.turning.noMoreCards, .hint) }
    showCard(slots[place + step])
  }

  private mutating func moveInList(_ step: Int, _ book: Book) -> [Effect] {
    move(.rows(step), book)
    return []
  }

  /// A commit is on disk: the card turns if it was an answer to it. `top` is what lay on top while it was given.
  mutating func answered(_ changes: [Change], _ sequence: Int, _ top: Layer?, _ book: Book) {
    guard round.view == .card, let slot = round.slot, let customer = book.customers[slot: slot]?.id,
      changes.contains(where: {
        $0.noun != .round && $0.noun != .roundItem && $0.customers(in: book).contains(customer)
      })
    else { return }
    // A letter sent is followed by a word about it: its card stays (round.md §1).
    round.isToTurn = !changes.contains { ($0.after as? Touch)?.letter != nil }
    if case .form(let form, let asked)? = top {
      givenAnswers[sequence] = GivenAnswer(slot: slot, form: (form, asked))
    } else {
      givenAnswers[sequence] = GivenAnswer(slot: slot, form: nil)
    }
  }

  /// What was done about a customer of the round was taken back: to their card, what was typed there open again.
  mutating func returnToCard(undoing sequence: Int, _ changes: [Change], _ book: Book) {
    guard worksRound, isBegun else { return }
    let given = givenAnswers.removeValue(forKey: sequence)
    let concerned = Set(changes.flatMap { $0.customers(in: book) }.compactMap { book.customers.slot(of: $0) })
    let slot = given?.slot ?? (round.view == .list ? nil : roundSlots.first { concerned.contains($0) })
    guard let slot, roundSlots.contains(slot) else { return }
    if focus != .today { show(.today) }
    showCard(slot)
    guard let (form, asked) = given?.form, layers.isEmpty else { return }
    layers.append(.form(asked.followed(form, self, book), asked))
  }

  /// Opens what was half typed about a customer, if anything was.
  private mutating func openDraft(of slot: Int, _ book: Book) -> [Effect] {
    guard let customer = book.customers[slot: slot]?.id else { return [] }
    for key in drafts.keys.sorted() {
      let parts = key.split(separator: " ")
      guard parts.count == 2, parts[1] == customer.text,
        let command = practice.command(named: String(parts[0])), unavailable(command, book) == nil
      else { continue }
      arrive(book)
      return command.run(&self, book)
    }
    return []
  }
}
