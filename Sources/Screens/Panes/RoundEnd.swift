internal import SalesBook
internal import TextCanvas

// What the day came to (round.md §3, *the end*).
extension Desk {
  /// The end of the round as lines.
  func endModel(_ book: Book) -> CardModel {
    guard let summary = roundSummary else { return CardModel() }
    var model = CardModel()
    if !isReadAloud { model.parts.append(.rule) }
    model.parts += deeds(summary.tally).map { line($0.label, $0.told) }
    model.parts += left(summary, book)
    if let mirror = summary.mirror {
      let (word, ours) = (mirror.words, mirror.words.ours)
      let told = words.mirrors.sentence(weak: word.weak, kept: ours.kept, due: ours.due)
      model.parts.append(line(words.ending.mirror, [told]))
    }
    if !summary.first.isEmpty {
      model.parts += (isReadAloud ? [] : [.rule]) + [line(words.ending.tomorrow, [])]
      model.parts += summary.first.map { .block(CardModel.Block(lines: [turnLine($0, book)], least: 1)) }
    }
    model.parts += month(summary)
    let open = key(practice.landmarks.open)
    model.parts += [
      .blank, line(words.ending.copies(Desk.endKeys.name(of: .copy), back: open), []),
    ]
    return model
  }

  /// A row: its label, and what is told behind it; a head where nothing is.
  private func line(_ label: String, _ told: [String]) -> CardModel.Part {
    guard !told.isEmpty else {
      return .block(CardModel.Block(lines: [.init(text: [Span(label, .heading)])], least: 1))
    }
    let text = [Span(told.joined(separator: "   "))]
    return .block(
      CardModel.Block(
        label: Span(label, .label), lines: [.init(text: text, wraps: true)], most: 3, few: 2, least: 1,
        indent: endIndent))
  }

  /// Columns in front of what is told.
  private var endIndent: Int {
    (words.ending.labels.map { DisplayWidth.width(of: $0) }.max() ?? 8) + 2
  }

  /// What is left, each with its first reason; what had no place in the round; what is still to come at its hour.
  private func left(_ summary: RoundSummary, _ book: Book) -> [CardModel.Part] {
    let words = words.ending
    let later = hours.filter { hour in now.map { hour.time > $0 } ?? true }.map(\.time.text)
    var parts: [CardModel.Part] = []
    if !later.isEmpty { parts.append(line(words.toCome, [words.stillToCome(later)])) }
    let most = 6
    parts.append(line(words.left, [words.leftOver(summary.left.count)]))
    if !summary.left.isEmpty {
      let indent = String(repeating: " ", count: endIndent)
      let lines = summary.left.prefix(most).map { turn -> CardModel.Line in
        var line = turnLine(turn, book)
        line.text.insert(Span(indent), at: 0)
        return line
      }
      parts.append(.block(CardModel.Block(lines: lines, most: most, few: 3, least: 1, leaves: 1)))
    }
    let out = summary.leftOut.reduce(0) { $0 + $1.count }
    if out > 0 { parts.append(line(words.leftOut, [words.onTheCalendar(out)])) }
    return parts
  }

  /// A customer's turn in one line: its hour, its name, why, and what is to ask for.
  private func turnLine(_ turn: RoundTurn, _ book: Book) -> CardModel.Line {
    let customer = book.customers[slot: turn.slot]
    let name = customer.map { self.name(of: $0, turn.slot).text } ?? ""
    let sight = customer.flatMap { CustomerSight($0.id, index, words, book) }
    let why = sight.map { $0.line().listWhy(turn).first ?? "" } ?? ""
    return CardModel.Line(
      text: [Span(DisplayWidth.pad(name, to: 24) + "  "), Span(why, .dim)],
      right: [toAskFor(turn.slot)])
  }

  /// The month's targets beside what is done, and the last weeks as a small chart.
  private func month(_ summary: RoundSummary) -> [CardModel.Part] {
    let words = words.ending
    let targets = summary.targets.map { progress -> [Span] in
      let kind = DisplayWidth.pad(self.words.name(of: progress.target.kind), to: 10)
      return [
        Span(kind, .label),
        Span(
          "\(self.words.money(progress.done)) / \(self.words.money(progress.target.amount))   \(progress.percent)%"
        ),
      ]
    }
    let weeks = summary.weeks.map { week -> [Span] in
      let days = week.map { marks(of: $0) }.joined(separator: " ")
      return [Span((week.first?.day.monthAndDay ?? "") + "  ", .dim), Span(days, .bar1)]
    }
    var parts: [CardModel.Part] = isReadAloud ? [] : [.rule]
    if !targets.isEmpty {
      parts += [
        line(words.month, []),
        .block(CardModel.Block(lines: targets.map { .init(text: $0) }, most: 4, few: 2, leaves: 3)),
      ]
    }
    parts += [
      line(words.weeks, []),
      .block(CardModel.Block(lines: weeks.map { .init(text: $0) }, most: 4, few: 4, leaves: 2)),
    ]
    return parts
  }

  /// A day in five marks, each a fifth of its work done; blank where no round was begun.
  private func marks(of day: RoundDay) -> String {
    guard day.due > 0 else { return "     " }
    let filled = min(5, day.done * 5 / day.due)
    return String(repeating: "#", count: filled) + String(repeating: ".", count: 5 - filled)
  }
}
