internal import SalesBook

// How a review that waits stands on a card, and which line it chooses.
extension ExitWaiting: LinedReason {
  func said(_ words: Words, on day: Day, in book: Book) -> String {
    words.exits.waiting(standing.stage)
      + (standing.until.map { words.general.comma + words.short($0, from: day) } ?? "")
  }

  func counted(_ words: Words) -> String { words.exits.counted }

  func alarm(_ sight: LineSight) -> Alarm {
    switch standing.stage {
    case .carryOut: .alarm
    case .counting, .decide: .warning
    default: .calm
    }
  }

  func headline(_ sight: LineSight) -> (head: String, facts: String) {
    let words = sight.words
    let when = words.short(standing.until ?? standing.since, from: sight.day)
    return (words.exits.waiting(standing.stage), [when, standing.about.why].said(by: words.round.comma))
  }

  func end(_ book: Book) -> Day? { standing.until }

  func line(_ sight: LineSight) -> ChosenLine {
    let course = standing.course
    let facts: [LineFact: String] = [
      .cause: course.looks.last?.what ?? "", .answer: course.telling?.answer ?? "",
      .made: course.telling.map { sight.sentenceCase(sight.spoken($0.day)) } ?? "",
      .what: standing.stage == .decide ? course.strikes.last?.what ?? "" : course.opening?.what ?? "",
      .firm: course.placed,
    ]
    return ChosenLine(line: ExitLine(standing.stage), facts: facts)
  }

  func looks(_ sight: LineSight) -> [RoundCard.Look] {
    let words = sight.words
    let facts = words.facts(of: standing, on: sight.day).said()
    let year = words.facts(of: sight.replay.year(ofCustomer: sight.slot), sight.replay.rules.policy).said()
    return [RoundCard.Look(text: facts, isWarning: false), RoundCard.Look(text: year, isWarning: false)]
  }
}

extension ExitLine {
  /// That of what a review wants next.
  fileprivate init(_ stage: ExitStage) {
    self =
      switch stage {
      case .look: .look
      case .repair: .repair
      case .table: .table
      case .strikes: .strikes
      case .counting: .lastDay
      case .decide, .moveOn, .closed: .decide
      case .carryOut: .carryOut
      }
  }
}

extension Words {
  /// What there is to say of a review in a line: why, what went wrong, the strikes, the day and the person.
  func facts(of standing: ExitStanding, on day: Day) -> [String] {
    let course = standing.course
    let cause = course.looks.last?.cause.map { name(of: $0) } ?? ""
    let until = course.opening?.until.map { exits.until(short($0, from: day)) } ?? ""
    let strikes = course.opening == nil ? "" : [exits.strikes(course.strikes.count), until].said(by: " ")
    let carry = course.decision.map { decision in
      exits.on(decision.until.map { short($0, from: day) } ?? "", by: decision.person)
    }
    return [
      strikes, course.ending == nil ? carry ?? "" : "", standing.about.why.oneLine, cause, course.placed,
    ]
  }

  /// What happened with a customer in a stretch of days.
  func facts(of figures: ExitFigures, _ policy: Policy) -> [String] {
    let said = exits
    let money = self.money(Money(minor: figures.sold, policy.currency))
    return [
      figures.sold == 0 ? "" : said.sold(money), figures.margin.map { said.margin($0) } ?? "",
      figures.hours == 0 ? "" : said.hours(figures.hours),
      figures.touches == 0 ? "" : said.touches(figures.touches),
      figures.promisesDue == 0 ? "" : said.word(figures.promisesKept, figures.promisesDue),
      figures.cases == 0 ? "" : said.cases(figures.cases),
    ]
  }

  /// A step of a review in a line.
  func told(_ step: ExitStep, on day: Day, in book: Book) -> [String] {
    let kinds = [
      step.cause.map { name(of: $0) }, step.means.map { name(of: $0) }, step.strike.map { name(of: $0) },
      step.grounds.map { name(of: $0) },
    ].compactMap { $0 }
    let until = step.until.map { exits.until(short($0, from: day)) } ?? ""
    let who = step.contact.flatMap { book.contacts[$0]?.name } ?? ""
    let customers = step.customers.compactMap { book.customers[$0]?.name }.joined(separator: general.comma)
    return kinds + [
      step.what.oneLine, step.goodwill, who, step.answer.oneLine, step.with, until, step.person,
      step.approvedBy, step.placed, step.newContact, customers,
    ]
  }

  /// What was lost by ending it, beside what was won.
  func facts(of aftermath: ExitAftermath, _ policy: Policy) -> [String] {
    let margin = zip([aftermath.marginWith], [aftermath.marginWithout]).map { with, without in
      with.flatMap { with in without.map { exits.marginWon(with, $0) } } ?? ""
    }
    return [
      exits.lost(money(Money(minor: aftermath.lost, policy.currency))), exits.won(aftermath.hours),
    ] + margin + [aftermath.offered == 0 ? "" : exits.offered(aftermath.done, aftermath.offered)]
  }
}

extension String {
  /// The text as a line of its own.
  fileprivate var oneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
