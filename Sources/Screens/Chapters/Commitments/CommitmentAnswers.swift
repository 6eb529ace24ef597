internal import SalesBook

// What a contact has to tell of our own word: that it stands is the mildest; a new day has its form, with the apology.
extension CommitmentDue: AnsweredReason {
  func answer(_ desk: Desk, _ book: Book) -> ReasonAnswer? {
    let (words, standing, matter) = (desk.words, standing, matter)
    let kinds: [CommitmentStep.Kind] =
      switch matter {
      case .due, .inDanger, .late: [.changed, .kept]
      case .apology: [.apologised]
      case .paper: [.written]
      }
    let mildest = matter == .apology || matter == .paper ? words.answers.notYet : words.answers.stands
    return ReasonAnswer(
      label: words.answers.ourWord,
      options: [FormOption(OurWordAnswer.stands, mildest)]
        + kinds.map { FormOption($0.rawValue, words.answers.said($0)) },
      deeds: { answer, touch, _, _ in
        guard answer == CommitmentStep.Kind.kept.rawValue else { return [] }
        var step = CommitmentStep(key: .none)
        (step.commitment, step.day, step.kind) = (standing.commitment.id, touch.day, .kept)
        return [StepCommitment(step)]
      },
      form: { answer, touch, desk, book in
        guard let kind = CommitmentStep.Kind(rawValue: answer), kind != .kept else { return nil }
        return CommitmentStepForm(kind, of: standing, in: touch, desk, book)
      },
      next: { answer, _, desk, _ in
        // Its own day brings it back; only a day to come is one to be in touch again.
        guard answer == OurWordAnswer.stands, standing.due > desk.today else { return ProposedNext() }
        return ProposedNext(
          day: standing.due, time: standing.time, purpose: standing.commitment.what, origin: .commitment)
      })
  }
}

/// The answer about our own word that is no step of it.
private enum OurWordAnswer {
  static let stands = "stands"
}
