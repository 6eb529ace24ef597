internal import SalesBook

// Customers who are leaving.
extension RandomDeeds {
  /// The deeds about keeping them; the others are not asked for here.
  mutating func winningBack(_ deed: Deed, on book: Book) -> (any SalesBook.Operation)? {
    switch deed {
    case .openWinBack: pick(book.customers).map { openWinBack($0) }
    case .stepWinBack: furthest(book).map { stepWinBack($0, book) }
    case .makeChange:
      pick(book.winBackSteps) { $0.kind == .change && $0.made == nil }.map {
        MakeChange($0.id, on: max($0.day, today - 1))
      }
    case .noteHypothesis: pick(book.winBacks).map { noteHypothesis($0) }
    case .settleHypothesis:
      pick(book.hypotheses).map { SettleHypothesis($0.id, any() ?? .notSo, on: max($0.day, today)) }
    default: nil
    }
  }

  private mutating func openWinBack(_ customer: Customer) -> OpenWinBack {
    var about = WinBack(key: .none)
    (about.customer, about.opened, about.why) = (customer.id, pastDay(), any() ?? .said)
    about.what = toss() ? "we buy elsewhere" : "no order since May"
    return OpenWinBack(about, first: nextStep())
  }

  /// What a win-back passes through, in its order.
  private static let order: [WinBackStep.Kind] = [.background, .contact, .answers, .change]

  /// The one that came furthest, so that some come far; or any.
  private mutating func furthest(_ book: Book) -> WinBack? {
    let any = pick(book.winBacks)
    return toss() ? any : book.winBacks.all.max { passed($0, book) < passed($1, book) }
  }

  /// How many of the first steps in order it has behind it.
  private func passed(_ about: WinBack, _ book: Book) -> Int {
    let taken = Set(book.winBackSteps.all.filter { $0.winBack == about.id }.map(\.kind))
    return Self.order.prefix { taken.contains($0) }.count
  }

  private mutating func stepWinBack(_ about: WinBack, _ book: Book) -> StepWinBack {
    let next = Self.order.dropFirst(passed(about, book)).first
    var step = WinBackStep(key: .none)
    (step.winBack, step.day) = (about.id, today)
    step.kind = next.flatMap { toss() || toss() ? $0 : nil } ?? any() ?? .background
    (step.what, step.keep, step.nothing) = ("came late", "a day that holds", toss())
    (step.channel, step.cause, step.who) = (toss() ? .call : .visit, any(), "boss")
    (step.worth, step.costOne, step.costAll) = (toss(), Money(minor: 900, .cny), Money(minor: 9_000, .cny))
    (step.example, step.due) = ("others ask too", step.kind == .change ? today + 4 : nil)
    return StepWinBack(step, next: nextStep())
  }

  private mutating func noteHypothesis(_ about: WinBack) -> NoteHypothesis {
    var thought = Hypothesis(key: .none)
    (thought.winBack, thought.day, thought.what, thought.fix) = (about.id, today, "late", "another depot")
    return NoteHypothesis(thought)
  }
}
