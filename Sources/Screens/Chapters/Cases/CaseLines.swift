internal import SalesBook

// How a case that waits stands on a card, and which line it chooses.
extension CaseWaiting: LinedReason {
  func said(_ words: Words, on day: Day, in book: Book) -> String {
    words.cases.waits(
      words.name(of: standing.stage), words.short(standing.about.opened, from: day), standing.about.facts)
  }

  func counted(_ words: Words) -> String { words.cases.counted }

  func alarm(_ sight: LineSight) -> Alarm {
    mustNotWait || effect == CustomerCase.effects.upperBound ? .alarm : .warning
  }

  func headline(_ sight: LineSight) -> (head: String, facts: String) {
    let words = sight.words
    let about = standing.about
    let money = money(sight.replay).map { words.round.contested(words.money($0)) } ?? ""
    let facts = [
      words.short(about.opened, from: sight.day), words.name(of: about.kind), about.facts, money,
    ]
    return (words.cases.waiting(standing.stage), facts.said(by: words.round.comma))
  }

  func brief(_ sight: LineSight) -> String {
    [sight.words.cases.waiting(standing.stage), standing.about.facts].said(by: sight.words.general.colon)
  }

  func end(_ book: Book) -> Day? { standing.stage == .firstWord ? firstWordDue : nil }

  func line(_ sight: LineSight) -> ChosenLine {
    let report = standing.course.reports.first { $0.waited(on: sight.day) }
    var facts: [LineFact: String] = [
      .what: standing.about.facts, .due: sight.spoken(sight.nextWord),
      .cause: standing.course.cause?.what ?? "",
      .by: report.map(\.to) ?? "", .made: report.map { sight.sentenceCase(sight.spoken($0.day)) } ?? "",
    ]
    if let action = standing.steps.last(where: { $0.kind == .action }) { facts[.answer] = action.what }
    return ChosenLine(line: CaseLine(standing), facts: facts)
  }

  func looks(_ sight: LineSight) -> [RoundCard.Look] {
    let words = sight.words
    return standing.waiting.map { step in
      RoundCard.Look(
        text: words.cases.waitsFor(
          step.to, step.what, since: words.short(step.day, from: sight.day),
          due: step.due.map { words.short($0, from: sight.day) }), isWarning: step.isLate(on: sight.day))
    }
  }
}

// A part of a colleague's in a case.
extension CasePartDue: LinedReason {
  func said(_ words: Words, on day: Day, in book: Book) -> String {
    let due = words.short(self.day, from: day)
    return isAwaited ? words.cases.lateFrom(part.to, part.what, due) : words.cases.yourPart(part.what, due)
  }

  func counted(_ words: Words) -> String { words.cases.countedParts }
  func alarm(_ sight: LineSight) -> Alarm { .warning }

  func line(_ sight: LineSight) -> ChosenLine {
    let name = sight.book.people[Name(part.to)].map(\.name).flatMap { $0.isEmpty ? nil : $0 }
    let facts: [LineFact: String] = [
      .by: name ?? part.to, .what: isAwaited ? part.what : standing.about.facts, .due: sight.spoken(day),
    ]
    return ChosenLine(line: isAwaited ? CaseLine.part : CaseLine.looking, facts: facts)
  }

  func looks(_ sight: LineSight) -> [RoundCard.Look] {
    [RoundCard.Look(text: standing.about.facts, isWarning: false)]
  }
}

extension CaseLine {
  /// That of what a case wants next.
  fileprivate init(_ standing: CaseStanding) {
    self =
      switch standing.stage {
      case .firstWord: standing.about.kind == .quality ? .firstWordQuality : .firstWord
      case .cause: .looking
      case .report: standing.course.reports.isEmpty ? .looking : .reported
      case .explain: .causeKnown
      case .close, .closed: .close
      }
  }
}

extension LineSight {
  /// By when they are told more.
  fileprivate var nextWord: Day { replay.rules.workingDays.adding(Desk.caseAgain, to: day) }
}
