internal import SalesBook

// What a contact has to tell of what is to be done about money: one row, the mildest answer first (round.md *The reached
// prompt*).
extension DueDuty: AnsweredReason {
  func answer(_ desk: Desk, _ book: Book) -> ReasonAnswer? {
    switch duty {
    case .promiseDue(let standing): standing.answer(desk)
    case .rungStep(let step): step.answerRow(desk)
    case .remindOfPromise(let standing): ReasonAnswer(reminding: standing.agreed)
    case .remindOfInvoice(_, let due): ReasonAnswer(reminding: due)
    case .answerBreach, .apologize, .limitation, .billMatured, .statement: nil
    }
  }
}

extension ReasonAnswer {
  /// Of a reminder what they said is the answer; it is looked at on the working day after the day it is due.
  fileprivate init(reminding due: Day) {
    self.init()
    next = { _, touch, desk, book in
      let day = desk.index.workingDays.onOrAfter(max(due, desk.today) + 1)
      let isPlanned = book.plans(openTo: touch).contains { $0.due > desk.today && $0.due <= day }
      return isPlanned ? ProposedNext() : ProposedNext(day: day, origin: .arrears)
    }
  }
}

extension PromiseStanding {
  /// What was said of a promise on its day. A yes makes a breach severe, so nothing stands there until a person says so
  /// (S4).
  fileprivate func answer(_ desk: Desk) -> ReasonAnswer {
    let (words, promise) = (desk.words.answers, promise)
    let isMoney = promise.amount != nil
    let kinds: [PromiseNews.Kind] = isMoney ? [.affirmed, .refused] : [.kept, .notKept]
    return ReasonAnswer(
      label: words.promise,
      options: [FormOption(PromiseAnswer.nothing, words.nothingSaid)]
        + kinds.map { FormOption($0.rawValue, words.said($0)) }
        + [FormOption(PromiseAnswer.otherDay, words.anotherDay)],
      deeds: { answer, touch, _, _ in
        guard let kind = PromiseNews.Kind(rawValue: answer) else { return [] }
        var news = PromiseNews(key: .none)
        (news.promise, news.day, news.kind, news.note) = (promise.id, touch.day, kind, touch.said)
        return [ReportOnPromise(news)]
      },
      form: { answer, touch, desk, book in
        answer == PromiseAnswer.otherDay ? PromiseForm(of: touch, insteadOf: promise.id, desk, book) : nil
      },
      next: { answer, touch, desk, book in
        switch answer {
        case PromiseAnswer.nothing, PromiseNews.Kind.affirmed.rawValue: desk.lastLook(for: promise)
        // What becomes of it has a day of its own.
        default: ProposedNext()
        }
      })
  }
}

/// Answers about a promise that are no news of it.
private enum PromiseAnswer {
  static let nothing = "nothing"
  static let otherDay = "another-day"
}

extension Desk {
  /// The last look of a promise's day: has it come in? Past its hour the next working day has one.
  fileprivate func lastLook(for promise: Promise) -> ProposedNext {
    let time = index.policy.lastLook
    let isOver = now.map { $0 >= time } ?? false
    let purpose = promise.amount == nil ? "" : words.answers.hasItComeIn
    guard !isOver else {
      return ProposedNext(day: index.workingDays.onOrAfter(today + 1), purpose: purpose, origin: .promise)
    }
    return ProposedNext(day: today, time: time, purpose: purpose, origin: .promise)
  }
}

extension RungStep {
  /// What came of a step of collecting; that there is no answer yet puts the next look off.
  fileprivate func answerRow(_ desk: Desk) -> ReasonAnswer? {
    guard !hasAnswer else { return nil }
    let words = desk.words
    return ReasonAnswer(
      label: words.answers.cameOfIt,
      options: Outcome.allCases.map { FormOption($0.rawValue, words.name(of: $0)) },
      deeds: { [id] answer, touch, desk, _ in
        guard let outcome = Outcome(rawValue: answer) else { return [] }
        let again = TypedDay.named(in: touch.said, today: touch.day, workingDays: desk.index.workingDays)
        let usual = desk.index.workingDays.onOrAfter(max(touch.day, desk.today) + RungStep.lookAgain)
        return [AnswerRung(id, outcome, answer: touch.said, on: touch.day, next: again ?? usual)]
      },
      form: { answer, touch, desk, book in
        answer == Outcome.promised.rawValue ? PromiseForm(of: touch, desk, book) : nil
      },
      // The step itself comes back on its day: nothing else needs to be planned.
      next: { _, _, _, _ in ProposedNext() })
  }

  /// Days after which a step is looked at again.
  private static let lookAgain = 7
}
