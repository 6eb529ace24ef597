public import SalesBook

// How our own word stands on a card, and which line it chooses.
extension CommitmentDue: LinedReason {
  public func said(_ words: Words, on day: Day, in book: Book) -> String {
    let about = words.about(standing.commitment)
    let when = words.short(standing.due, from: day)
    return switch matter {
    case .due: words.commitments.due([standing.time?.text ?? "", about].said(by: " "))
    case .inDanger: words.commitments.inDanger("\(about) \(when)")
    case .late: words.commitments.late("\(about) \(when)")
    case .apology: words.commitments.apology(about)
    case .paper: words.commitments.paper("\(about) \(when)")
    }
  }

  public func counted(_ words: Words) -> String {
    switch matter {
    case .due: words.commitments.head
    case .inDanger: words.commitments.countedDanger
    case .late: words.commitments.countedLate
    case .apology: words.commitments.countedApology
    case .paper: words.commitments.countedPaper
    }
  }

  func alarm(_ sight: LineSight) -> Alarm {
    switch matter {
    case .late, .apology: .alarm
    case .due, .inDanger: .warning
    case .paper: .calm
    }
  }

  func headline(_ sight: LineSight) -> (head: String, facts: String) {
    let words = sight.words
    let when = [words.short(standing.due, from: sight.day), standing.time?.text ?? ""].said(by: " ")
    let what = [standing.commitment.what, matter == .due ? standing.time?.text ?? "" : when].said(by: ", ")
    let need = matter == .inDanger ? standing.danger?.need ?? "" : ""
    return (counted(words), [what, need].said())
  }

  func end(_ book: Book) -> Day? { standing.due }

  func line(_ sight: LineSight) -> ChosenLine {
    let facts: [LineFact: String] = [
      .what: standing.commitment.what, .due: sight.spoken(standing.due),
      .time: matter == .due ? standing.time?.text ?? "" : "",
    ]
    let line: CommitmentLine =
      switch matter {
      case .due: .due
      case .inDanger: .danger
      case .late: .late
      case .apology: .apology
      case .paper: .paper
      }
    return ChosenLine(line: line, facts: facts)
  }

  func looks(_ sight: LineSight) -> [RoundCard.Look] {
    let words = sight.words
    let helper = matter == .inDanger ? standing.danger.map { words.help($0, from: sight.day) } ?? "" : ""
    let asked =
      matter == .inDanger && helper.isEmpty ? words.toSay(words.commitments.whoCanHelp) : helper
    let changed = standing.isChangedTooOften ? words.commitments.changed(standing.changes) : ""
    let lacking =
      standing.commitment.lacking.isEmpty ? "" : words.commitments.lacking(standing.commitment.lacking)
    return [asked, changed, lacking].filter { !$0.isEmpty }
      .map { RoundCard.Look(text: $0, isWarning: $0 == changed) }
  }
}

extension HelpWanted: LinedReason {
  public func said(_ words: Words, on day: Day, in book: Book) -> String {
    words.commitments.wantsHelp(
      standing.danger?.by ?? "", standing.danger?.need ?? "", words.short(by, from: day))
  }

  public func counted(_ words: Words) -> String { words.commitments.countedHelp }
  func alarm(_ sight: LineSight) -> Alarm { by <= sight.day ? .warning : .calm }
  func end(_ book: Book) -> Day? { by }

  func line(_ sight: LineSight) -> ChosenLine {
    let login = standing.danger?.by ?? ""
    let who = sight.book.people[Name(login)].map(\.name).flatMap { $0.isEmpty ? nil : $0 }
    return ChosenLine(
      line: CommitmentLine.help, facts: [.by: who ?? login, .problem: standing.danger?.need ?? ""])
  }
}
