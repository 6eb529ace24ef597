internal import SalesBook
internal import TextCanvas

// What the dossier says of how hard they are to agree with.
extension GradeChapter {
  func facts(_ sight: CustomerSight) -> [DossierFact] {
    [DossierFact(label: sight.words.grades.grade, value: sight.words.letter(of: sight.standing))]
  }

  func remarks(_ sight: CustomerSight) -> [DossierRemark] {
    sight.replay.gradeReview(ofCustomer: sight.slot).map {
      [DossierRemark(text: sight.words.grades.review($0), isWarning: true)]
    } ?? []
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
