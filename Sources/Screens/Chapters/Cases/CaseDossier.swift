internal import SalesBook
internal import TextCanvas

// What the dossier says of cases.
extension CaseChapter {
  /// Open cases, and those closed so lately that they may be opened again.
  func entries(_ sight: CustomerSight) -> [DossierEntry] {
    sight.replay.cases(ofCustomer: sight.slot).filter { standing in
      standing.isOpen || standing.course.closing.map { sight.day - $0.day <= CaseChapter.recent } ?? false
    }.map { standing in
      let words = sight.words
      let day = Span(
        DisplayWidth.pad(" " + words.short(standing.about.opened, from: sight.day), to: 14), .dim)
      return DossierEntry(
        standing.about, in: .cases,
        DossierModel.Line(
          lead: [day, Span(standing.sign + words.name(of: standing.stage) + "  ", standing.role)],
          body: Span(words.facts(of: standing, on: sight.day).said())))
    }
  }

  /// For how many days a case stays there once it is closed.
  private static let recent = 30

  func timeline(_ sight: CustomerSight) -> [TimelineEntry] {
    let (book, words) = (sight.book, sight.words)
    let cases = book.casesOf[sight.slot]
    let opened = sight.timeline(cases, book.cases, on: \.opened, .fact) { about in
      TimelineEntry.Told(
        who: about.by, what: words.name(of: Noun.customerCase),
        text: [words.name(of: about.kind), about.facts].said(), role: .warning)
    }
    let steps = cases.flatMap { slot in
      sight.timeline(book.caseStepsOf[slot], book.caseSteps, on: \.day, .fact) { step in
        TimelineEntry.Told(
          who: step.by, what: words.name(of: step.kind), text: words.told(step, on: sight.day).said(),
          role: step.kind == .closed ? .ok : .text)
      }
    }
    return opened + steps
  }
}

extension DossierSection {
  /// Complaints and problems.
  static let cases = DossierSection(place: 18) { words, count in "\(words.cases.head) (\(count))" }
}
