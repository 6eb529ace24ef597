internal import PinyinNames
internal import SalesBook

// The round as it stands in the book: whom it is to see, how far it is, and the list that shows both.
extension Desk {
  /// Login of whose round is shown.
  var roundOwner: String { round.reader ?? login }

  /// Works the round out anew: whom it would see if it were begun now, and how far it is.
  mutating func renewRound(_ book: Book) {
    if progress == nil || round.view == .list { round.day = day }
    let queue = index.round(of: roundOwner, book)
    round.entries = queue.turns.map { RoundState.Entry($0) }
    round.leftOut = queue.leftOut.map(\.slot)
    round.leftOutKinds = queue.leftOutByKind.map { RoundState.LeftOut(kind: $0.kind, count: $0.count) }
    roundSize = queue.size
    layRound(book)
  }

  /// Takes in changes the book already has: those they are about come, go, or find another place. What is left out, and
  /// for what, is worked out anew when the round is.
  mutating func followRound(_ changes: [Change], _ book: Book) {
    // Who is away has theirs in the round of whoever stands in.
    if changes.contains(where: { $0.noun == .leave }) { return renewRound(book) }
    let slots = Set(changes.flatMap { $0.customers(in: book) }.compactMap { book.customers.slot(of: $0) })
    for slot in slots where !round.leftOut.contains(slot) {
      let place = round.entries.firstIndex { $0.slot == slot }
      if let place { round.entries.remove(at: place) }
      guard let turn = index.turn(slot, for: roundOwner, book) else { continue }
      let entry = RoundState.Entry(turn)
      let before = round.entries.firstIndex { entry.urgency < $0.urgency }
      round.entries.insert(entry, at: before ?? round.entries.endIndex)
    }
    layRound(book)
  }

  /// Puts the rows of the list together, and what comes at an hour of its own.
  mutating func layRound(_ book: Book) {
    // Past midnight a round that is being worked stays that of its day until it is left.
    let isOfYesterday = round.view != .list && worksRound && round.day < today
    let replay = isOfYesterday ? Replay(book, asOf: round.day, rules: index.rules) : index.replay(book)
    progress = replay.roundProgress(of: roundOwner)
    roundTurns = [:]
    for slot in isBegun ? roundSlots : round.entries.map(\.slot) {
      roundTurns[slot] = index.turn(slot, for: roundOwner, book)
    }
    var members: [RoundGroup: [Int]] = [:]
    for (slot, group) in listed(book) where passes(slot, book) { members[group, default: []].append(slot) }
    round.rows = RoundGroup.allCases.flatMap { group -> [RoundState.Row] in
      guard let slots = members[group] else { return [] }
      let isShown = group != .done || round.showsDone
      return [.group(group, slots.count)] + (isShown ? slots.map { .customer($0, group) } : [])
    }
    let left = round.leftOut.count - round.takenIn.count
    if left > 0, !isBegun, round.filter.isEmpty { round.rows.append(.leftOut(left)) }
    hours = hoursToCome(book)
    roundCounts = counted(book)
  }

  /// Slots of whom the list shows, each with its group: frozen once the round is begun, live before.
  private func listed(_ book: Book) -> [(Int, RoundGroup)] {
    guard let progress else {
      let taken = round.leftOut.filter(round.takenIn.contains).map { ($0, RoundGroup.keepingInTouch) }
      return round.entries.map { ($0.slot, $0.group) } + taken
    }
    return roundSlots.map { slot in
      let turn = turn(slot, book)
      let isDone = progress.isDone(slot, turn)
      return (slot, isDone ? .done : turn?.group ?? .done)
    }
  }

  /// Whether the list's filter lets a customer through.
  private func passes(_ slot: Int, _ book: Book) -> Bool {
    guard !round.filter.isEmpty else { return true }
    return NameQuery(round.filter).matches(PreparedName(book.customers[slot: slot]?.name ?? ""))
  }

  /// Slots of a begun round in their frozen order; behind them those that came to be done today since.
  var roundSlots: [Int] { (progress?.items.map(\.slot) ?? []) + joining }

  /// Slots of those that came to be done today since the round was begun.
  var joining: [Int] {
    guard let progress, progress.round.ended == nil else { return [] }
    let known = Set(progress.items.map(\.slot))
    return round.entries.filter { $0.isMust && !known.contains($0.slot) }.map(\.slot)
  }

  /// Whether the round shown is begun.
  var isBegun: Bool { progress != nil }

  /// Whether it is one's own and may be written.
  var worksRound: Bool { !round.isReadOnly && pastDay == nil && !isReadOnly }

  /// What the customer at a slot is in the round shown for; nil for nothing, or nothing more.
  func turn(_ slot: Int, _ book: Book) -> RoundTurn? {
    roundTurns[slot] ?? index.turn(slot, for: roundOwner, book)
  }

  /// How far the round is.
  private func counted(_ book: Book) -> RoundCount {
    var counts = RoundCount()
    guard let progress else {
      counts.left = round.entries.count + round.takenIn.count
      counts.mustLeft = round.entries.count(where: \.isMust)
      return counts
    }
    let there = progress.counts { turn($0, book) }
    counts = RoundCount(done: there.done, left: there.left, mustLeft: there.mustLeft)
    counts.left += joining.count
    counts.mustLeft += joining.count
    return counts
  }

  /// What of the round comes at an hour of the day that has not passed, the earliest first.
  func hoursToCome(_ book: Book) -> [RoundHour] {
    let slots = isBegun ? roundSlots : round.entries.map(\.slot)
    return slots.flatMap { slot -> [RoundHour] in
      guard let turn = turn(slot, book) else { return [] }
      let times = progress?.item(of: slot).map { progress?.hours(of: $0, turn) ?? [] }
      return turn.reasons.filter { $0.day == day }.compactMap { reason in
        guard let time = reason.time, times?.contains(time) ?? true else { return nil }
        return RoundHour(slot: slot, time: time, channel: (reason as? PlannedContact)?.plan.channel)
      }
    }.sorted { ($0.time, $0.slot) < ($1.time, $1.slot) }
  }
}

extension RoundState.Entry {
  /// A turn as the list has it.
  init(_ turn: RoundTurn) {
    (slot, group, isMust, urgency) = (turn.slot, turn.group, turn.isMust, turn.urgency)
  }
}
