internal import SalesBook

// What a contact has to tell of a win-back (round.md *The reached prompt*): of the talk their two answers, of our letter
// whether they stay; what is to be thought about is written down where it stands, nobody is called.
extension WinBackWaiting: AnsweredReason {
  func answer(_ desk: Desk, _ book: Book) -> ReasonAnswer? {
    switch standing.stage {
    case .contact, .questions: standing.questions(desk)
    case .outcome: standing.outcome(desk)
    case .background: standing.instead(.background)
    case .cause: standing.instead(.cause)
    case .decide: standing.instead(.decided)
    case .goBack: standing.instead(.wentBack)
    case .letGo: standing.instead(.lost)
    case .won, .lost: nil
    }
  }
}

extension WinBackStanding {
  /// The two questions, a row each; both in the same talk as it is logged.
  fileprivate func questions(_ desk: Desk) -> ReasonAnswer {
    var answer = ReasonAnswer()
    let words = desk.words.winBacks
    answer.questions = [
      ReasonQuestion(RowID(.winBackStep, "What"), words.whyLeaving, note: words.first),
      ReasonQuestion(RowID(.winBackStep, "Keep"), words.whatKeeps, note: words.verbatim),
    ]
    answer.heard = { heard, touch, desk, _ in
      guard heard.contains(where: { !$0.isEmpty }) else { return [] }
      var talk = WinBackStep(key: .none)
      (talk.winBack, talk.day, talk.kind) = (about.id, touch.day, .contact)
      (talk.contact, talk.channel, talk.what) = (touch.contact, touch.channel, touch.said)
      var answers = talk
      (answers.kind, answers.channel, answers.what) = (.answers, nil, heard.first ?? "")
      answers.keep = heard.dropFirst().first ?? ""
      answers.nothing = TypedRefusal.isFlat(answers.keep)
      var stepping = StepWinBack(talk, followedBy: answers)
      stepping.logsTalk = false
      return [stepping]
    }
    answer.next = { _, _, desk, _ in desk.nextOfWinBack }
    answer.origin = .winBack
    return answer
  }

  /// Whether they stay.
  fileprivate func outcome(_ desk: Desk) -> ReasonAnswer {
    let words = desk.words.winBacks
    var answer = ReasonAnswer(
      label: words.answered,
      options: [FormOption("nothing", words.notYet)]
        + [WinBackStep.Kind.won, .lost].map { FormOption($0.rawValue, words.doing($0)) },
      deeds: { answer, touch, _, _ in
        guard let kind = WinBackStep.Kind(rawValue: answer) else { return [] }
        var step = WinBackStep(key: .none)
        (step.winBack, step.day, step.kind, step.what) = (about.id, touch.day, kind, touch.said)
        return [StepWinBack(step)]
      },
      form: { answer, _, desk, book in
        guard answer != "nothing" else { return nil }
        return CauseHoldersForm(of: about.id, desk, book)
      },
      next: { answer, _, desk, _ in answer == "nothing" ? desk.nextOfWinBack : nil })
    answer.origin = .winBack
    return answer
  }

  /// The step as a form, in place of a contact.
  fileprivate func instead(_ kind: WinBackStep.Kind) -> ReasonAnswer {
    var answer = ReasonAnswer()
    answer.instead = { desk, book in WinBackStepForm(kind, of: self, desk, book) }
    return answer
  }
}

extension Desk {
  /// Days after which a win-back is looked at again.
  static let winBackAgain = 2

  /// When it is looked at again.
  fileprivate var nextOfWinBack: ProposedNext {
    ProposedNext(day: index.workingDays.adding(Desk.winBackAgain, to: today), origin: .winBack)
  }
}

// A change is answered where it stands: it is made.
extension WinBackChangeDue: AnsweredReason {
  func answer(_ desk: Desk, _ book: Book) -> ReasonAnswer? {
    var answer = ReasonAnswer()
    answer.instead = { [change] desk, book in MakeChangeForm(change, desk, book) }
    return answer
  }
}

// Signals are answered by what they say: nothing, or that they are leaving.
extension WinBackSuggested: AnsweredReason {
  func answer(_ desk: Desk, _ book: Book) -> ReasonAnswer? {
    let words = desk.words.winBacks
    return ReasonAnswer(
      label: words.answered,
      options: [FormOption("nothing", words.notYet), FormOption("leaving", words.theyLeave)],
      form: { answer, touch, desk, book in
        answer == "leaving" ? WinBackForm(of: touch, desk, book) : nil
      })
  }
}
