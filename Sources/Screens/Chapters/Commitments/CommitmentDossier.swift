internal import SalesBook
internal import TextCanvas

// What the dossier says of our own word.
extension CommitmentChapter {
  /// How far we kept it, beside how far they keep theirs.
  func facts(_ sight: CustomerSight) -> [DossierFact] {
    let ours = sight.ourWord
    guard ours.due > 0 else { return [] }
    return [
      DossierFact(
        label: sight.words.collecting.ourWord, value: sight.words.wordKept(ours),
        role: ours.kept < ours.due ? .warning : .text)
    ]
  }

  /// What is still to be kept, and what we owe an apology for.
  func entries(_ sight: CustomerSight) -> [DossierEntry] {
    sight.replay.waitingCommitments(ofCustomer: sight.slot).map {
      DossierEntry($0.commitment, in: .commitments, line($0, sight))
    }
  }

  private func line(_ standing: CommitmentStanding, _ sight: CustomerSight) -> DossierModel.Line {
    let words = sight.words
    let due = words.planned(standing.due, on: sight.day)
    let isPressing = standing.state == .late || standing.owesApologySince != nil
    let role: StyleRole = isPressing ? .overdue : standing.state == .inDanger ? .warning : .label
    let facts = [standing.time?.text ?? ""] + words.details(of: standing, on: sight.day, sight.policy)
    return DossierModel.Line(
      lead: [
        Span(DisplayWidth.pad(due.text, to: 14), isPressing ? .overdue : due.role),
        Span(words.about(standing.commitment) + "  "),
        Span((role == .label ? "" : "! ") + words.name(of: standing.state) + "  ", role),
      ], body: Span(facts.said(), .dim))
  }

  func timeline(_ sight: CustomerSight) -> [TimelineEntry] {
    let (book, words, slots) = (sight.book, sight.words, sight.book.commitmentsOf[sight.slot])
    let given = sight.timeline(slots, book.commitments, on: \.made, .fact) { commitment in
      let state = sight.replay.standing(ofCommitment: commitment.id)?.state
      return TimelineEntry.Told(
        who: commitment.by, what: words.name(of: Noun.commitment),
        text: [
          "\(words.about(commitment)) \(words.short(commitment.due, from: sight.day))",
          state.map { words.name(of: $0) } ?? "",
        ].said(),
        role: state == .kept ? .ok : state.map { $0.isOpen && $0 != .late } ?? true ? .text : .warning)
    }
    let steps = slots.flatMap { slot in
      sight.timeline(book.commitmentStepsOf[slot], book.commitmentSteps, on: \.day, .fact) { step in
        TimelineEntry.Told(
          who: step.by, what: words.name(of: step.kind),
          text: ([book.commitments[step.commitment]?.what ?? ""] + words.facts(of: step, on: sight.day))
            .said(),
          role: step.kind == .kept ? .ok : .text)
      }
    }
    return given + steps
  }
}

extension DossierSection {
  /// What we said we will do.
  static let commitments = DossierSection(place: 21) { words, _ in words.commitments.head }
}
