internal import SalesBook

// How a win-back stands on a card, and which line it chooses.
extension WinBackWaiting: LinedReason {
  /// What others may read does not name who is leaving.
  var staysOnDesk: Bool { true }

  func said(_ words: Words, on day: Day, in book: Book) -> String {
    words.winBacks.waiting(standing.stage, words.name(of: standing.stage))
  }

  func counted(_ words: Words) -> String { words.winBacks.counted }

  func headline(_ sight: LineSight) -> (head: String, facts: String) {
    let words = sight.words
    let facts = [
      words.winBacks.opened(words.short(standing.about.opened, from: sight.day)), standing.about.what,
    ]
    return (said(words, on: sight.day, in: sight.book), facts.said(by: words.round.comma))
  }

  func brief(_ sight: LineSight) -> String {
    [sight.words.winBacks.counted, sight.words.name(of: standing.stage)].said(by: sight.words.general.colon)
  }

  func line(_ sight: LineSight) -> ChosenLine { sight.line(of: standing) }

  func looks(_ sight: LineSight) -> [RoundCard.Look] {
    let words = sight.words
    // Once the cause is known nobody guesses any more.
    let open = standing.course.cause == nil ? standing.hypotheses.filter { $0.isOpen(on: sight.day) } : []
    let guesses =
      open.isEmpty ? "" : words.winBacks.guesses(open.map(\.what).joined(separator: words.general.comma))
    let how = standing.stage == .contact || standing.stage == .questions ? words.winBacks.howToSpeak : ""
    return [guesses, how].filter { !$0.isEmpty }.map { RoundCard.Look(text: $0, isWarning: false) }
  }
}

extension LineSight {
  /// The line of a win-back, by what it wants next.
  func line(of standing: WinBackStanding) -> ChosenLine {
    let course = standing.course
    let changes = course.changes.map(\.what).joined(separator: words.general.comma)
    let facts: [LineFact: String] = [
      .heard: course.answers?.what ?? "", .cause: course.cause?.what ?? "", .what: changes,
      .made: course.wentBack.map { sentenceCase(spoken($0.day)) } ?? "",
    ]
    return ChosenLine(line: WinBackLine(standing.stage), facts: facts)
  }
}

extension WinBackLine {
  /// That of what a win-back wants next.
  fileprivate init(_ stage: WinBackStage) {
    self =
      switch stage {
      case .background: .background
      case .contact, .questions: .questions
      case .cause: .cause
      case .decide: .decide
      case .goBack: .goBack
      case .outcome: .outcome
      case .letGo, .won, .lost: .letGo
      }
  }
}

// A change that is due because of what they said.
extension WinBackChangeDue: LinedReason {
  var staysOnDesk: Bool { true }

  func said(_ words: Words, on day: Day, in book: Book) -> String {
    words.winBacks.changeDue(change.what, words.short(self.day, from: day), isTold: isTold)
  }

  func counted(_ words: Words) -> String { words.winBacks.countedChanges }
  func alarm(_ sight: LineSight) -> Alarm { isTold ? .warning : .calm }
  func end(_ book: Book) -> Day? { isTold ? day : nil }

  func line(_ sight: LineSight) -> ChosenLine {
    ChosenLine(line: WinBackLine.change, facts: [.what: change.what])
  }
}

// Signals that they are leaving.
extension WinBackSuggested: LinedReason {
  var staysOnDesk: Bool { true }

  func said(_ words: Words, on day: Day, in book: Book) -> String {
    words.winBacks.mayLeave(
      leaving.signals.map { words.told($0, from: day) }.joined(separator: words.general.comma))
  }

  func counted(_ words: Words) -> String { words.winBacks.countedSigns }
  func line(_ sight: LineSight) -> ChosenLine { ChosenLine(line: WinBackLine.signals) }
}
