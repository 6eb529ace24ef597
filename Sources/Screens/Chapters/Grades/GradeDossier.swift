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

  func timeline(_ sight: CustomerSight) -> [TimelineEntry] {
    sight.timeline(sight.book.gradeChangesOf[sight.slot], sight.book.gradeChanges, on: \.day, .fact) {
      change in
      TimelineEntry.Told(
        who: change.by, what: sight.words.name(of: Noun.gradeChange),
        text: [change.grade.rawValue, change.reason].said())
    }
  }
}
