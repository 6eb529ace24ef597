public import SalesBook
internal import TextCanvas

/// A round in three lines, for a login message (round.md §5): no colour, no grade, nothing that stays on the desk. What
/// there is no room for is left out by whole facts.
public struct RoundBrief {
  private let words: Words
  private let replay: Replay
  private let login: String
  private let queue: RoundQueue
  private let cards: [Int: CollectionCard]
  /// What each customer waits for, by slot; those left out too.
  private let turns: [Int: RoundTurn]

  /// Of the round of one of us, as far as they are with it; `cards` are of all customers, by slot.
  public init(
    _ queue: RoundQueue, of login: String, _ replay: Replay, cards: [Int: CollectionCard], _ words: Words
  ) {
    (self.queue, self.login, self.replay) = (queue, login, replay)
    (self.cards, self.words) = (cards, words)
    turns = queue.bySlot
  }

  private var texts: RoundTextWords { words.roundTexts }

  /// The lines in so many columns; `key` is what begins the round on the desk, `waiting` of how many customers something
  /// is planned for later.
  public func lines(columns: Int, key: String, waiting: Int) -> [String] {
    let stage = replay.roundStage(of: login)
    if case .away(let day, let cover) = stage {
      let named = words.called(cover, in: replay.book)
      return [head + texts.away(until: words.short(day, from: replay.day), named)]
    }
    if let progress = replay.roundProgress(of: login) { return lines(of: progress, stage, columns) }
    guard let first = queue.turns.first else { return [head + texts.nothing(waiting)] }
    return [
      fitting(firstLine, columns), fitting(telling(first) { texts.first($0, $1) }, columns),
      fitting(sums(after: texts.begin(key)), columns),
    ]
  }

  /// How far one is, and who is in work.
  private func lines(of progress: RoundProgress, _ stage: RoundStage, _ columns: Int) -> [String] {
    let counts = progress.counts { turns[$0] }
    if case .ended(let time) = stage { return [head + texts.ended(time.text, left: counts.left)] }
    let state = texts.progress(
      paused: stage.time?.text, done: counts.done, left: counts.left, must: counts.mustLeft)
    let next = progress.next(at: nil, after: nil) { turns[$0] }
    let inWork = next.flatMap { turns[$0] }.map { turn in
      fitting(telling(turn) { texts.inWork($0.isEmpty ? $1 : "\($0) \($1)") }, columns)
    }
    return [head + state] + [inWork].compactMap { $0 }
  }

  private var head: String {
    texts.head(words.name(of: replay.day.weekday), replay.day.monthAndDay, login)
  }

  /// The first of some texts that has room, each shorter than the one before.
  private func fitting(_ texts: [String], _ columns: Int) -> String {
    texts.first { DisplayWidth.width(of: $0) <= columns } ?? texts.last ?? ""
  }

  /// How much there is to do, and of which kinds what does not wait; shorter and shorter.
  private var firstLine: [String] {
    let own = queue.turns.filter { $0.coveredFor == nil }
    let head =
      texts.roundHead(words.name(of: replay.day.weekday), replay.day.monthAndDay, login)
      + texts.toDo(own.count, must: own.count(where: \.isMust))
    let kinds = words.counts(
      of: own.flatMap { turn in turn.reasons.filter { $0.roundClass <= 2 } }.filter(\.isForAll), replay)
    let lines = (0...kinds.count).reversed().map { head + texts.counts(Array(kinds.prefix($0))) }
    let covered = covered
    return covered.isEmpty ? lines : lines.map { $0 + covered } + [head]
  }

  /// What is there for colleagues who are away.
  private var covered: String {
    var counts: [(login: String, count: Int)] = []
    for login in queue.turns.compactMap(\.coveredFor) {
      if let place = counts.firstIndex(where: { $0.login == login }) {
        counts[place].count += 1
      } else {
        counts.append((login, 1))
      }
    }
    guard !counts.isEmpty else { return "" }
    return texts.covering(counts.map { (words.called($0.login, in: replay.book), $0.count) })
  }

  /// A customer at its hour, with the first reason that may be told; shorter and shorter.
  private func telling(_ turn: RoundTurn, _ said: (_ appointment: String, _ name: String) -> String)
    -> [String]
  {
    let customer = replay.book.customers[slot: turn.slot]
    let name = (customer?.name ?? "") + (customer?.influential ?? false ? " ~" : "")
    let appointment = turn.reasons.first { $0.time != nil && $0.day == replay.day }
    let plan = (appointment as? PlannedContact)?.plan
    let hour = appointment?.time.map { [$0.text, plan.map { words.name(of: $0.channel) } ?? ""] } ?? []
    let head = said(hour.filter { !$0.isEmpty }.joined(separator: " "), name)
    guard let reason = turn.reasons.first(where: \.isForAll) else { return [head] }
    // The hour and the way stand in front already.
    let why =
      (reason as? PlannedContact).map { $0.plan.id == plan?.id ? $0.plan.purpose : nil }
      ?? words.sentence(reason, on: replay.day, in: replay.book)
    return [head + texts.why(InertText.sanitised(why ?? "")), head].map { InertText.sanitised($0) }
  }

  /// What is to ask for of all of them, the main currency first; shorter and shorter.
  private func sums(after head: String) -> [String] {
    let main = replay.rules.policy.currency
    let sums = queue.turns.flatMap { cards[$0.slot]?.toAskForToday ?? [] }
      .reduce(into: [Money]()) { $0.add($1) }.filter { $0.minor > 0 }
      .sorted { ($0.currency == main ? 0 : 1, $0.currency) < ($1.currency == main ? 0 : 1, $1.currency) }
    return (0...sums.count).reversed().map { head + texts.toAskFor(words.briefly(Array(sums.prefix($0)))) }
  }
}

extension Words {
  /// Amounts of several currencies in one line, without cents once there are thousands.
  func briefly(_ sums: [Money]) -> String { sums.map(brief).joined(separator: " + ") }

  /// How many reasons there are of each kind, with what they come to where nobody asked for it, in the order the kinds
  /// first come.
  func counts(of reasons: [any RoundReason], _ replay: Replay) -> [String] {
    var kinds: [(name: String, count: Int, sums: [Money])] = []
    for reason in reasons {
      let name = (reason as? any SpokenReason)?.counted(self) ?? reason.kind.name
      let place = kinds.firstIndex { $0.name == name } ?? kinds.count
      if place == kinds.count { kinds.append((name, 0, [])) }
      kinds[place].count += 1
      if reason.kind == .unasked, let money = reason.money(replay) { kinds[place].sums.add(money) }
    }
    return kinds.map { roundTexts.count($0.name, $0.count, briefly($0.sums)) }
  }

  /// What a full day leaves out, counted by what each is for first; empty for nothing.
  public func leftOut(of queue: RoundQueue, _ replay: Replay) -> String {
    guard !queue.leftOut.isEmpty else { return "" }
    let firsts = queue.leftOut.compactMap(\.reasons.first)
    let order = Dictionary(
      uniqueKeysWithValues: queue.leftOutByKind.enumerated().map { ($1.kind, $0) })
    let sorted = firsts.enumerated().sorted { one, other in
      (order[one.element.kind] ?? 0, one.offset) < (order[other.element.kind] ?? 0, other.offset)
    }
    return roundTexts.leftOut(queue.leftOut.count, counts(of: sorted.map(\.element), replay))
  }

  /// That more must be done than the size of a round; empty where it is not so.
  public func overSize(_ queue: RoundQueue) -> String {
    guard queue.isOverSize else { return "" }
    return roundTexts.overSize(
      queue.turns.count, must: queue.turns.count(where: \.isMust), size: queue.size)
  }
}

extension RoundQueue {
  /// The turns by where their customers stand in their table, those left out too.
  public var bySlot: [Int: RoundTurn] {
    Dictionary((turns + leftOut).map { ($0.slot, $0) }) { first, _ in first }
  }
}
