internal import SalesBook

// What a contact has to tell of a rebate: that condition and gap were said is the answer, and is kept as proof (round.md
// *The reached prompt*).
extension RebateDue: AnsweredReason {
  func answer(_ desk: Desk, _ book: Book) -> ReasonAnswer? {
    let (words, standing, matter) = (desk.words.rebates, standing, matter)
    guard matter == .reminder || matter == .readBack else { return nil }
    let kind: RebateStep.Kind = matter == .reminder ? .reminded : .confirmed
    let done = matter == .reminder ? words.wasSaid : words.confirmedBack
    let options = [FormOption(kind.rawValue, done), FormOption(RebateAnswer.notYet, words.wasNotSaid)]
    var answer = ReasonAnswer(
      label: matter == .reminder ? words.saidRow : words.readBackRow,
      options: matter == .reminder ? options : options.reversed(),
      deeds: { answer, touch, desk, _ in
        guard answer == RebateStep.Kind.reminded.rawValue, touch.reached else { return [] }
        var step = RebateStep(key: .none)
        (step.rebate, step.day, step.kind) = (standing.rebate.id, touch.day, .reminded)
        (step.contact, step.said) = (
          touch.contact, desk.words.toBeSaid(.reminded, of: standing, on: desk.today)
        )
        return [StepRebate(step)]
      },
      form: { answer, touch, desk, book in
        guard answer == RebateStep.Kind.confirmed.rawValue, touch.reached else { return nil }
        return RebateStepForm(.confirmed, of: standing, in: touch, desk, book)
      },
      next: { answer, _, desk, _ in
        guard answer != RebateAnswer.notYet else { return nil }
        let next = standing.reminderToCome(desk.index.policy)
        return next.map { ProposedNext(day: desk.index.workingDays.onOrAfter($0), origin: .rebate) }
          ?? ProposedNext()
      })
    answer.origin = .rebate
    return answer
  }
}

/// The answer about a rebate that is no step of it.
private enum RebateAnswer {
  static let notYet = "not-yet"
}
