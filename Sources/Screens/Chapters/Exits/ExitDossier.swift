internal import SalesBook
internal import TextCanvas

// What the dossier says of reviews: for us only, it is on nothing printed for the customer.
extension ExitChapter {
  func remarks(_ sight: CustomerSight) -> [DossierRemark] {
    guard let standing = sight.replay.runningExit(ofCustomer: sight.slot) else { return [] }
    let words = sight.words
    let step = standing.stage.number.map { words.exits.step($0) } ?? ""
    let until = standing.until.map { words.exits.until(words.short($0, from: sight.day)) } ?? ""
    let text = [words.exits.underReview, step, words.name(of: standing.stage), until]
    return [DossierRemark(text: text.said(), isWarning: true)]
  }

  /// The review that runs or ended of late, and its steps.
  func entries(_ sight: CustomerSight) -> [DossierEntry] {
    let words = sight.words
    return sight.replay.exits(ofCustomer: sight.slot).filter { $0.stage != .closed }.map { standing in
      let day = DisplayWidth.pad(" " + words.short(standing.since, from: sight.day), to: 14)
      return DossierEntry(
        standing.about, in: .exits,
        DossierModel.Line(
          lead: [
            Span(day, .dim),
            Span(standing.sign + words.name(of: standing.stage) + "  ", standing.role),
          ],
          body: Span(words.facts(of: standing, on: sight.day).said())))
    }
  }

  func timeline(_ sight: CustomerSight) -> [TimelineEntry] {
    let (book, words) = (sight.book, sight.words)
    let exits = book.exitsOf[sight.slot]
    let opened = sight.timeline(exits, book.exits, on: \.opened, .fact) { about in
      TimelineEntry.Told(
        who: about.by, what: words.name(of: Noun.exitReview),
        text: [words.name(of: about.origin), about.why].said(), role: .warning)
    }
    let steps = exits.flatMap { slot in
      sight.timeline(book.exitStepsOf[slot], book.exitSteps, on: \.day, .fact) { step in
        TimelineEntry.Told(
          who: step.by, what: words.name(of: step.kind),
          text: words.told(step, on: sight.day, in: book).said())
      }
    }
    return opened + steps
  }
}

extension DossierSection {
  /// The exit review.
  static let exits = DossierSection(place: 19) { words, count in "\(words.exits.head) (\(count))" }
}

extension ExitStanding {
  /// How pressing it is, as a sign in front of what it wants.
  var sign: String { isDue ? "!! " : stage == .decide ? "! " : "" }

  /// The colour of that.
  var role: StyleRole {
    isDue ? .overdueLong : stage == .decide ? .overdue : stage == .closed ? .dim : .label
  }
}
