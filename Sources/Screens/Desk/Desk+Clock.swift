internal import SalesBook
internal import TextCanvas

// The time of the day: what rings, what comes up at its hour, and keys that come too soon.

/// Something of the round that comes at an hour of its own.
struct RoundHour: Equatable, Sendable {
  /// Whom it is about.
  let slot: Int
  let time: TimeOfDay
  /// How one is to be in touch; nil for a promise's appointment.
  let channel: Touch.Channel?

  /// The minute it rings.
  var rings: TimeOfDay { time.adding(minutes: -RoundProgress.lead) }
}

extension Desk {
  /// Takes in what time it is; a new minute may have something ring.
  mutating func take(_ time: TimeOfDay, _ milliseconds: Int, _ book: Book) -> [Effect] {
    keyMoment = milliseconds
    guard now != time else { return [] }
    now = time
    let fresh = ringing.filter { !ringsHeard.contains($0) }
    ringsHeard += fresh
    pictures[.today] = nil
    return fresh.isEmpty || isIdleBesideAnother ? [] : [.bell]
  }

  /// Whether another desk of the same person was worked at since the last key here: that one rings.
  private var isIdleBesideAnother: Bool { otherDeskAt.map { $0 > lastKey ?? 0 } ?? false }

  /// What rings now: what comes within ten minutes, of one's own round.
  var ringing: [RoundHour] {
    guard let now, pastDay == nil, !round.isReadOnly else { return [] }
    return hours.filter { $0.rings <= now && now < $0.time }
  }

  /// When to be woken next: as something rings, comes to its hour, or passes it.
  var nextRing: TimeOfDay? {
    guard let now, pastDay == nil, !round.isReadOnly else { return nil }
    return hours.flatMap { [$0.rings, $0.time] }.filter { $0 > now }.min()
  }

  /// Asks to be woken where that is another minute than was asked for.
  mutating func askToBeWoken() -> [Effect] {
    let next = nextRing
    guard next != wakesAt else { return [] }
    wakesAt = next
    return next.map { [.wakeAt($0)] } ?? []
  }

  /// What the status line says of what rings: `! 11:00 WeChat 东莞宏远电子 in 10 min`.
  func ringingLine(_ book: Book) -> String {
    guard let now, let first = ringing.first, let customer = book.customers[slot: first.slot] else {
      return ""
    }
    let how = first.channel.map { words.name(of: $0) } ?? words.board.promised
    return "! "
      + words.turning.rings(
        "\(first.time.text) \(how) \(customer.name)", minutes: Int(first.time.minutes - now.minutes))
  }

  /// Notes that a key came: so long one was at work, if the pause was no long one.
  mutating func noteWork() {
    // What was under the cursor as a key came stays under it.
    if focus == .today { round.isChosen = true }
    defer { lastKey = keyMoment }
    guard let keyMoment, let lastKey, round.view == .card, isBegun, worksRound else { return }
    let pause = keyMoment - lastKey
    if pause <= Desk.longestPause { round.worked += max(0, pause) }
  }

  /// A longer pause between keys is no work: five minutes.
  private static let longestPause = 300_000
}

// Keys that come too soon after a card was put up (round.md §1, *The bounce guard*).
extension Desk {
  /// Keys of one burst of input come no further apart than that, in milliseconds.
  private static let burst = 15

  /// Whether a key is part of a burst of which one was dropped; the burst goes on with it.
  mutating func isOfDroppedBurst() -> Bool {
    guard let dropped = round.droppedAt, let keyMoment, keyMoment - dropped <= Desk.burst else {
      round.droppedAt = nil
      return false
    }
    round.droppedAt = keyMoment
    return true
  }

  /// Whether a command would answer a card that was put up only just now: its key was meant for the one before.
  mutating func comesTooSoon(_ command: Command) -> Bool {
    guard focus == .today, round.view == .card, practice.landmarks.answers.contains(command),
      let since = round.cardSince, let keyMoment, keyMoment - since < cardGuard
    else { return false }
    round.droppedAt = keyMoment
    say(words.turning.tooSoon, .warning)
    return true
  }

  /// Whether a colleague settled what the card is about, and that is to be said before one answers all the same. Where
  /// money is asked for, what writes it asks that itself.
  mutating func warnsOfColleague(before command: Command, _ book: Book) -> Bool {
    guard focus == .today, round.view == .card, practice.landmarks.doubled.contains(command),
      let slot = round.slot, round.warnedOf != slot, turn(slot, book)?.reasons.first?.isAboutMoney != true,
      let done = doneByColleague(slot)
    else { return false }
    round.warnedOf = slot
    say(
      words.turning.reachedAlready(by: done.by, at: done.time?.text ?? "", again: key(command)), .warning)
    return true
  }

  /// What a colleague did about the customer at a slot that answers them, the last of it, unless one has answered since.
  func doneByColleague(_ slot: Int) -> RoundOutcome? {
    guard let item = progress?.item(of: slot), !item.isAnswered else { return nil }
    return item.outcomes.last { outcome in
      guard outcome.by != login, !outcome.by.isEmpty else { return false }
      if case .touched(let touch) = outcome.what { return touch.reached }
      return false
    }
  }
}
