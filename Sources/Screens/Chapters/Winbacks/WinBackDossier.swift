internal import SalesBook
internal import TextCanvas

// What the dossier says of win-backs.
extension WinBackChapter {
  /// The open one with what may be behind it, and those that ended lately; of whom signals add up what is seen.
  func entries(_ sight: CustomerSight) -> [DossierEntry] {
    let all = sight.replay.winBacks(ofCustomer: sight.slot)
    let shown = all.filter { standing in
      standing.isOpen || standing.course.closing.map { sight.day - $0.day <= WinBackChapter.recent } ?? false
    }
    return shown.flatMap { [entry(of: $0, sight)] + thoughts(of: $0, sight) } + signs(sight)
  }

  /// For how many days one stays there once it is at its end.
  private static let recent = 30

  private func entry(of standing: WinBackStanding, _ sight: CustomerSight) -> DossierEntry {
    let words = sight.words
    let others = sight.replay.others(withCauseOf: standing).count
    let also = others == 0 ? "" : words.winBacks.alsoOf(words.count(others, .customer))
    let day = Span(
      DisplayWidth.pad(" " + words.short(standing.about.opened, from: sight.day), to: 14), .dim)
    return DossierEntry(
      standing.about, in: .winBacks,
      DossierModel.Line(
        lead: [day, Span(words.name(of: standing.stage) + "  ", standing.role)],
        body: Span((words.facts(of: standing, on: sight.day) + [also]).said())))
  }

  /// What may be behind it, apart from what is known.
  private func thoughts(of standing: WinBackStanding, _ sight: CustomerSight) -> [DossierEntry] {
    guard standing.isOpen else { return [] }
    return standing.hypotheses.map { thought in
      let words = sight.words
      let day = Span(DisplayWidth.pad(" " + words.short(thought.day, from: sight.day), to: 14), .dim)
      return DossierEntry(
        thought, in: .winBacks,
        DossierModel.Line(
          lead: [day, Span(words.name(of: Noun.hypothesis) + "  ", .label)],
          body: Span(words.told(thought, on: sight.day).said(), .dim)))
    }
  }

  private func signs(_ sight: CustomerSight) -> [DossierEntry] {
    guard let leaving = sight.replay.leaving(customer: sight.slot) else { return [] }
    let words = sight.words
    let told = leaving.signals.map { words.told($0, from: sight.day) }.joined(separator: words.general.comma)
    return [
      DossierEntry(
        sight.customer, in: .winBacks,
        DossierModel.Line(
          lead: [Span(DisplayWidth.pad(" ", to: 14), .dim)],
          body: Span(words.winBacks.mayLeave(told), .warning)))
    ]
  }

  func timeline(_ sight: CustomerSight) -> [TimelineEntry] {
    let (book, words) = (sight.book, sight.words)
    let all = book.winBacksOf[sight.slot]
    let opened = sight.timeline(all, book.winBacks, on: \.opened, .fact) { about in
      TimelineEntry.Told(
        who: about.by, what: words.name(of: Noun.winBack),
        text: [words.name(of: about.why), about.what.inOneLine].said(), role: .warning)
    }
    let steps = all.flatMap { slot in
      sight.timeline(book.winBackStepsOf[slot], book.winBackSteps, on: \.day, .fact) { step in
        TimelineEntry.Told(
          who: step.by, what: words.name(of: step.kind), text: words.told(step, on: sight.day).said(),
          role: step.kind == .won ? .ok : .text)
      }
    }
    let thoughts = all.flatMap { slot in
      sight.timeline(book.hypothesesOf[slot], book.hypotheses, on: \.day, .fact) { thought in
        TimelineEntry.Told(
          who: thought.by, what: words.name(of: Noun.hypothesis),
          text: words.told(thought, on: sight.day).said(), role: .dim)
      }
    }
    return opened + steps + thoughts
  }
}

extension DossierSection {
  /// Win-backs, and what may be behind them.
  static let winBacks = DossierSection(place: 17) { words, _ in words.winBacks.head }
}
