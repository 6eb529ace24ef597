internal import SalesBook

// What a contact has to tell of a case: one row, the mildest answer first (round.md *The reached prompt*).
extension CaseWaiting: AnsweredReason {
  func answer(_ desk: Desk, _ book: Book) -> ReasonAnswer? {
    let (words, standing) = (desk.words, standing)
    let kinds: [CaseStep.Kind] = [.told, .explained, .part, .closed].filter {
      standing.obstacle(to: $0) == nil
    }
    var answer = ReasonAnswer(
      label: words.cases.moved,
      options: kinds.map { FormOption($0.rawValue, words.cases.doing($0)) },
      deeds: { answer, touch, desk, _ in
        guard let kind = CaseStep.Kind(rawValue: answer), kind == .told || kind == .explained else {
          return []
        }
        var step = CaseStep(key: .none)
        (step.ofCase, step.day, step.kind, step.contact) = (standing.about.id, touch.day, kind, touch.contact)
        step.what = touch.said.isEmpty ? desk.words.cases.doing(kind) : touch.said
        return [StepCase(step)]
      },
      form: { answer, touch, desk, book in
        guard let kind = CaseStep.Kind(rawValue: answer), kind == .part || kind == .closed else { return nil }
        return CaseStepForm(kind, of: standing, in: touch, desk, book)
      },
      next: { answer, _, desk, _ in
        // What is closed needs nothing, and a part has a day of its own.
        guard answer == CaseStep.Kind.told.rawValue || answer == CaseStep.Kind.explained.rawValue else {
          return ProposedNext()
        }
        let day = desk.index.workingDays.adding(Desk.caseAgain, to: desk.today)
        return ProposedNext(day: day, purpose: standing.about.facts, origin: .caseWork)
      })
    answer.latest = desk.index.workingDays.adding(Desk.caseAgain, to: desk.today)
    answer.origin = .caseWork
    return answer
  }
}

// A part is answered where it stands: nobody is called about it.
extension CasePartDue: AnsweredReason {
  func answer(_ desk: Desk, _ book: Book) -> ReasonAnswer? {
    var answer = ReasonAnswer()
    answer.instead = { [part] desk, book in CaseAnswerForm(to: part, desk, book) }
    return answer
  }
}
