internal import SalesBook
internal import TextCanvas

// What the dossier says of how hard they are to agree with.
extension GradeChapter {
  func facts(_ sight: CustomerSight) -> [DossierFact] {
    let words = sight.words
    return [
      DossierFact(label: words.grades.grade, value: words.letter(of: sight.standing)),
      DossierFact(
        label: words.grades.margin, value: sight.customer.margin.map { "\($0) %" } ?? "", role: .dim),
    ]
  }

  /// To keep one's distance, before all; that it is time to be in touch; that the grade is to be looked at again.
  func remarks(_ sight: CustomerSight) -> [DossierRemark] {
    let (replay, words, slot) = (sight.replay, sight.words, sight.slot)
    let distance = replay.distance(ofCustomer: slot).map { words.keepDistance($0) }
    let cadence = replay.cadence(ofCustomer: slot, sight.standing)
    let isListed = sight.customer.isActive(on: sight.day)
    let late = isListed && cadence.isNeglected(on: sight.day) ? words.neglected(cadence, on: sight.day) : nil
    let review = replay.gradeReview(ofCustomer: slot).map { words.grades.review($0) }
    return [distance, late, review].compactMap { $0 }.map { DossierRemark(text: $0, isWarning: true) }
  }

  /// What a fussy customer objected to, with our answers: the next objection is like the last.
  func entries(_ sight: CustomerSight) -> [DossierEntry] {
    guard sight.standing.grade == .fussy else { return [] }
    return sight.book.gradeSignalsOf[sight.slot].compactMap { sight.book.gradeSignals[slot: $0] }
      .filter { $0.kind != .cooperation && $0.day <= sight.day }.sorted { $1.day < $0.day }
      .map { signal in
        let body = [signal.note, signal.answer.isEmpty ? "" : "-> " + signal.answer].said()
        let lead = [
          Span(sight.words.short(signal.day, from: sight.day) + "  ", .dim),
          Span(sight.words.name(of: signal.kind) + "  ", .label),
        ]
        return DossierEntry(signal, in: .objections, DossierModel.Line(lead: lead, body: Span(body)))
      }
  }

  func timeline(_ sight: CustomerSight) -> [TimelineEntry] {
    let signals = sight.timeline(
      sight.book.gradeSignalsOf[sight.slot], sight.book.gradeSignals, on: \.day, .fact
    ) { signal in
      TimelineEntry.Told(
        who: signal.by, what: sight.words.name(of: signal.kind),
        text: [signal.note, signal.answer.isEmpty ? "" : "-> " + signal.answer].said())
    }
    return signals
      + sight.timeline(sight.book.gradeChangesOf[sight.slot], sight.book.gradeChanges, on: \.day, .fact) {
        change in
        TimelineEntry.Told(
          who: change.by, what: sight.words.name(of: Noun.gradeChange),
          text: [change.grade.rawValue, change.reason].said())
      }
  }
}

extension DossierSection {
  /// What they objected to.
  static let objections = DossierSection(place: 27) { $0.grades.objections($1) }
}
