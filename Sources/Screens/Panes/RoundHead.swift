internal import SalesBook
internal import TextCanvas

// The title of the round, and what became of whom.
extension Desk {
  /// The title: how far one is, what comes at its hour, and the key that matters.
  func roundHead(_ book: Book) -> PaneHead {
    let words = words.turning
    switch round.view {
    case .team: return head(of: .today, facts: [Span(dayName), Span(teamSize, .dim)])
    case .end:
      let minutes = progress?.round.minutes ?? 0
      return head(
        of: .today, facts: [Span(endedSaid, .text)],
        right: [Span(minutes > 0 ? words.atWork(self.words.duration(minutes)) : "", .dim)])
    case .card where focus == .today: return cardHead(book)
    case .list, .card: return listHead(book)
    }
  }

  /// `Mon 11-23`.
  private var dayName: String { words.spoken(round.day, from: day) }

  private var endedSaid: String {
    guard let ended = progress?.round.ended else { return dayName }
    return [dayName, words.turning.ended(ended.text)].said()
  }

  private func listHead(_ book: Book) -> PaneHead {
    let (words, counts) = (words.turning, roundCounts)
    var facts = round.reader.map { [Span(words.roundOf($0), .readOnly)] } ?? []
    facts.append(Span(dayName))
    if let progress {
      let time =
        progress.round.ended.map { words.ended($0.text) }
        ?? progress.round.paused.map { words.paused($0.text) }
      facts.append(Span(time ?? progress.round.begun.map { words.begunAt($0.text) } ?? "", .dim))
      facts.append(Span(words.going(done: counts.done, left: counts.left, must: counts.mustLeft), .text))
    } else if counts.all > 0 {
      let isOver = counts.left > roundSize
      facts.append(
        Span(
          isOver
            ? words.over(counts.left, must: counts.mustLeft, size: roundSize)
            : words.toDo(counts.left, must: counts.mustLeft), isOver ? .warning : .text))
      let left = round.leftOut.count - round.takenIn.count
      if left > 0 { facts.append(Span(words.leftOut(left), .dim)) }
    }
    if !round.filter.isEmpty { facts.append(Span(words.begunWith(round.filter), .match)) }
    let open = key(practice.landmarks.open)
    let goes = isBegun ? words.goesOn(open) : words.starts(open)
    let isOpen = focus == .today && worksRound && counts.left > 0
    return head(
      of: .today, facts: facts.filter { !$0.text.isEmpty }, right: isOpen ? [Span(goes, .hint)] : [])
  }

  private func cardHead(_ book: Book) -> PaneHead {
    let (words, counts) = (words.turning, roundCounts)
    var head = self.head(of: .today)
    head.facts = titleMarks
    if let reader = round.reader { head.facts.append(Span(words.roundOf(reader), .readOnly)) }
    guard let progress else { return head }
    if round.day != today {
      head.facts.append(Span(words.endedAtMidnight(round.day.monthAndDay), .warning))
    } else {
      head.facts.append(Span(words.going(done: counts.done, left: counts.left, must: counts.mustLeft), .text))
      head.facts += hourFacts(progress, book)
    }
    head.right = [Span(words.pauses(key(practice.landmarks.back)), .dim)]
    return head
  }

  /// What has come to its hour besides the card that is up, and the hours still to come; as many as there is room for.
  private func hourFacts(_ progress: RoundProgress, _ book: Book) -> [Span] {
    let words = words.turning
    let come = now.map { now in progress.come(at: now) { turn($0, book) }.count { $0 != round.slot } } ?? 0
    let hours = hours.filter { hour in now.map { hour.time > $0 } ?? true }.map(\.time.text)
    let most = (layout.panes[.today]?.width ?? 80) >= 100 ? 8 : come > 0 ? 2 : 3
    var facts: [Span] = []
    if come > 0 { facts.append(Span(words.come(come), .dueToday)) }
    if !hours.isEmpty { facts.append(Span(words.atTheirHour(Array(hours.prefix(most))), .dim)) }
    return facts
  }

  /// What became of a customer today, each with its time: `09:31 reached, promised ¥9,800 for 11-25`.
  func outcomeSaid(_ slot: Int, _ book: Book) -> [String] {
    let outcomes = progress?.item(of: slot)?.outcomes ?? []
    let said = outcomes.map { outcome -> String in
      let by = outcome.by == login || outcome.by.isEmpty ? "" : outcome.by
      return [by, words.said(outcome, on: day, in: book)].said(by: " ")
    }
    let standing = index.standing(slot)
    let next = standing.next.flatMap { $0 > day ? words.turning.nextOn(words.spoken($0, from: day)) : nil }
    return said + [next ?? ""].filter { !$0.isEmpty }
  }

  /// Where the card stands in the pane; on a large screen the list stands beside it.
  static func cardRoom(_ body: Rect) -> (queue: Rect, card: Rect) {
    let parts = body.split(left: body.width < 130 ? 0 : 53)
    return (parts.left, parts.rest)
  }

  private var teamSize: String { words.turning.people(team.count) }
}
