public import SalesBook
internal import TextCanvas

/// A reason that a card can tell of: each chapter says how pressing it looks, and what stands large.
protocol CardReason: SpokenReason {
  /// How pressing it is.
  func alarm(_ sight: LineSight) -> Alarm
  /// What stands large: a verb, money, a day; and the facts behind it, which may be empty.
  func headline(_ sight: LineSight) -> (head: String, facts: String)
  /// In full, among the other reasons of a card.
  func inFull(_ sight: LineSight) -> String
  /// In few words, for a list where other reasons stand beside it.
  func brief(_ sight: LineSight) -> String
  /// The day its time is up; nil where it only waits.
  func end(_ book: Book) -> Day?
}

extension CardReason {
  func alarm(_ sight: LineSight) -> Alarm { .calm }
  func headline(_ sight: LineSight) -> (head: String, facts: String) {
    (said(sight.words, on: sight.day, in: sight.book), "")
  }
  func inFull(_ sight: LineSight) -> String { said(sight.words, on: sight.day, in: sight.book) }
  func brief(_ sight: LineSight) -> String { said(sight.words, on: sight.day, in: sight.book) }
  func end(_ book: Book) -> Day? { nil }
}

/// How pressing the first reason of a card is: the sign carries it where there is no colour.
enum Alarm {
  case alarm, warning, calm

  /// What stands before the reason.
  var sign: String {
    switch self {
    case .alarm: "!!"
    case .warning: "!"
    case .calm: "."
    }
  }

  /// The colour of it.
  var role: StyleRole {
    switch self {
    case .alarm: .overdueLong
    case .warning: .overdue
    case .calm: .dueToday
    }
  }
}

extension LineSight {
  /// A reason in full.
  func said(_ reason: any RoundReason) -> String {
    (reason as? any CardReason)?.inFull(self) ?? words.sentence(reason, on: day, in: book)
  }

  /// Reasons in words: of one kind only the one with the least time left is told with its facts, the others as a count
  /// with their sum (round.md *Reasons in words*).
  func said(_ reasons: [any RoundReason], as telling: (any RoundReason) -> String) -> [String] {
    byKind(reasons).map { telling($0.told) + counted($0.counted) }.filter { !$0.isEmpty }
  }

  /// How many others of a kind there are, with their sum; empty for none.
  func counted(_ others: [any RoundReason]) -> String {
    guard !others.isEmpty else { return "" }
    let sums = others.compactMap { $0.money(replay) }.reduce(into: [Money]()) { $0.add($1) }
    return words.round.andMore(others.count, words.amounts(sums))
  }

  /// Reasons by kind, in the order the kinds first come: of each the one that is told, and those that are counted.
  func byKind(_ reasons: [any RoundReason]) -> [(told: any RoundReason, counted: [any RoundReason])] {
    var kinds: [RoundReasonKind] = []
    for reason in reasons where !kinds.contains(reason.kind) { kinds.append(reason.kind) }
    return kinds.compactMap { kind in
      let those = reasons.filter { $0.kind == kind }
      let first = those.indices.min { one, other in
        (end(of: those[one]), one) < (end(of: those[other]), other)
      }
      guard let first else { return nil }
      return (those[first], those.indices.filter { $0 != first }.map { those[$0] })
    }
  }

  /// When the time of a reason is up; never, where it only waits.
  private func end(of reason: any RoundReason) -> Day {
    (reason as? any CardReason)?.end(book) ?? Day.endOfTime
  }

  /// Everything a turn is for, in few words for a list: the hour of what has one in front.
  public func listWhy(_ turn: RoundTurn) -> [String] {
    let timed = turn.reasons.filter { $0.time != nil && $0.day == day }
    let rest = turn.reasons.filter { $0.time == nil || $0.day != day }
    return said(timed + rest) { ($0 as? any CardReason)?.brief(self) ?? said($0) }
  }
}
