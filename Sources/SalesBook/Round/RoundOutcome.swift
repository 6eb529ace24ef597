/// What somebody did about a customer on a day: read from the facts, never stored (domain §9).
public struct RoundOutcome: Equatable, Sendable {
  /// Key of the record that tells it.
  public let key: String
  public let what: What
  /// Login of who did it; empty where nobody knows.
  public let by: String
  /// The minute, where that is known.
  public let time: TimeOfDay?

  /// What was done.
  public enum What: Equatable, Sendable {
    /// They were in touch, or it was tried.
    case touched(Touch)
    case promised(Promise)
    /// Something was heard of a promise.
    case heard(PromiseNews)
    case paid(Payment)
    /// A breach was answered.
    case answered(Response)
    case reminded(Reminder)
    /// A rung was taken, or what came of one noted.
    case stepped(RungStep)
    /// Something became of what we said, or was done about it.
    case kept(CommitmentStep)
    /// Something was done about a rebate.
    case rebated(RebateStep)
    /// A plan was put to another day.
    case moved(FollowUp, to: Day)
    /// What nobody had planned was put to another day.
    case put(FollowUp)
    /// A plan was dropped.
    case dropped(FollowUp)
    /// A colleague's question was answered.
    case approved(Approval)
    /// What they asked for was answered.
    case conceded(Concession)
    /// Something was done about a case.
    case tended(CaseStep)
    /// Something was done in an exit review.
    case reviewed(ExitStep)
    /// A step was taken to keep a customer who is leaving.
    case regained(WinBackStep)
  }

  /// Whether it is an answer of the round, which turns the card where what is left can wait. Money turns it where
  /// nothing is left to ask for, that they were reminded where no reason is left.
  var isAnswer: Bool {
    switch what {
    case .touched(let touch): touch.letter == nil
    case .paid, .reminded, .conceded, .rebated: false
    case .promised, .heard, .answered, .stepped, .kept, .moved, .put, .dropped, .approved, .tended,
      .reviewed, .regained:
      true
    }
  }

  /// Whether a colleague's question was answered.
  var isApproval: Bool { if case .approved = what { true } else { false } }

  /// Whether nobody was reached.
  public var isAttempt: Bool { if case .touched(let touch) = what { !touch.reached } else { false } }
}

extension FollowUp {
  /// Whether on a day a reason to see to the customer was put to another day by it.
  func isPut(on day: Day) -> Bool { made == day && origin != .person && due > day && done == nil }
}

extension Book {
  /// Everything that was done about the customer at a slot on a day, in the order of its kinds and tables; what has a
  /// time last, by it.
  func deeds(ofCustomer slot: Int, on day: Day) -> [RoundOutcome] {
    let all =
      plansTouched(slot, day) + moneyDone(slot, day) + promisesTouched(slot, day)
      + casesTended(slot, day) + exitsTended(slot, day) + winBackSteps(slot, day) + rebatesTouched(slot, day)
      + talks(slot, day)
    return all.enumerated().sorted {
      ($0.element.time?.minutes ?? -1, $0.offset) < ($1.element.time?.minutes ?? -1, $1.offset)
    }.map(\.element)
  }

  private func talks(_ slot: Int, _ day: Day) -> [RoundOutcome] {
    touchesOf[slot].compactMap { touches[slot: $0] }.filter { $0.day == day }.reversed().map {
      RoundOutcome(key: $0.id.text, what: .touched($0), by: $0.by, time: $0.time)
    }
  }

  private func plansTouched(_ slot: Int, _ day: Day) -> [RoundOutcome] {
    followUpsOf[slot].reversed().flatMap { child -> [RoundOutcome] in
      guard let plan = followUps[slot: child] else { return [] }
      var found = movesOf[child].compactMap { moves[slot: $0] }.filter { $0.day == day }.map { move in
        RoundOutcome(key: move.id.text, what: .moved(plan, to: move.to), by: move.by, time: nil)
      }
      if plan.dropped == day {
        found.append(
          RoundOutcome(key: "\(plan.id.text)-dropped", what: .dropped(plan), by: plan.by, time: nil))
      } else if plan.isPut(on: day) {
        found.append(RoundOutcome(key: plan.id.text, what: .put(plan), by: plan.by, time: nil))
      }
      return found
    }
  }

  private func winBackSteps(_ slot: Int, _ day: Day) -> [RoundOutcome] {
    winBacksOf[slot].reversed().flatMap { child in
      winBackStepsOf[child].compactMap { winBackSteps[slot: $0] }.filter { $0.day == day || $0.made == day }
        .reversed().map { RoundOutcome(key: $0.id.text, what: .regained($0), by: $0.by, time: nil) }
    }
  }

  private func casesTended(_ slot: Int, _ day: Day) -> [RoundOutcome] {
    casesOf[slot].reversed().flatMap { child in
      caseStepsOf[child].compactMap { caseSteps[slot: $0] }.filter { $0.day == day || $0.answered == day }
        .reversed().map { RoundOutcome(key: $0.id.text, what: .tended($0), by: $0.by, time: nil) }
    }
  }

  private func rebatesTouched(_ slot: Int, _ day: Day) -> [RoundOutcome] {
    rebatesOf[slot].reversed().flatMap { child in
      rebateStepsOf[child].compactMap { rebateSteps[slot: $0] }.filter { $0.day == day }.reversed().map {
        RoundOutcome(key: $0.id.text, what: .rebated($0), by: $0.by, time: nil)
      }
    }
  }

  private func exitsTended(_ slot: Int, _ day: Day) -> [RoundOutcome] {
    exitsOf[slot].reversed().flatMap { child in
      exitStepsOf[child].compactMap { exitSteps[slot: $0] }.filter { $0.day == day }.reversed().map {
        RoundOutcome(key: $0.id.text, what: .reviewed($0), by: $0.by, time: nil)
      }
    }
  }

  private func moneyDone(_ slot: Int, _ day: Day) -> [RoundOutcome] {
    let paid = paymentsOf[slot].compactMap { payments[slot: $0] }.filter { $0.day == day }.map {
      RoundOutcome(key: $0.id.text, what: .paid($0), by: $0.by, time: nil)
    }
    let stepped = rungStepsOf[slot].compactMap { rungSteps[slot: $0] }
      .filter { $0.day == day || $0.answered == day || $0.ended == day }
      .map { RoundOutcome(key: $0.id.text, what: .stepped($0), by: $0.by, time: nil) }
    let approved = approvalsOf[slot].compactMap { approvals[slot: $0] }.filter { $0.answered == day }.map {
      RoundOutcome(key: $0.id.text, what: .approved($0), by: $0.answeredBy, time: nil)
    }
    let conceded = concessionsOf[slot].compactMap { concessions[slot: $0] }.filter { $0.day == day }.map {
      RoundOutcome(key: $0.id.text, what: .conceded($0), by: $0.by, time: nil)
    }
    return (paid + stepped + approved + conceded + ourWordKept(slot, day)).reversed()
  }

  private func ourWordKept(_ slot: Int, _ day: Day) -> [RoundOutcome] {
    commitmentsOf[slot].flatMap { child in
      commitmentStepsOf[child].compactMap { commitmentSteps[slot: $0] }.filter { $0.day == day }.map {
        RoundOutcome(key: $0.id.text, what: .kept($0), by: $0.by, time: nil)
      }
    }
  }

  private func promisesTouched(_ slot: Int, _ day: Day) -> [RoundOutcome] {
    var found: [RoundOutcome] = []
    for child in promisesOf[slot].reversed() {
      guard let promise = promises[slot: child] else { continue }
      if promise.made == day {
        found.append(RoundOutcome(key: promise.id.text, what: .promised(promise), by: promise.by, time: nil))
      }
      found += newsOf[child].compactMap { promiseNews[slot: $0] }.filter { $0.day == day }.map {
        RoundOutcome(key: $0.id.text, what: .heard($0), by: $0.by, time: nil)
      }
      found += responsesOf[child].compactMap { responses[slot: $0] }.filter { $0.day == day }.map {
        RoundOutcome(key: $0.id.text, what: .answered($0), by: $0.by, time: nil)
      }
      found += reminders(of: remindersOfPromise[child], on: day)
    }
    for child in invoicesOf[slot] { found += reminders(of: remindersOfInvoice[child], on: day) }
    return found
  }

  private func reminders(of chain: Links.Chain, on day: Day) -> [RoundOutcome] {
    chain.compactMap { reminders[slot: $0] }.filter { $0.day == day }.map {
      RoundOutcome(key: $0.id.text, what: .reminded($0), by: $0.by, time: nil)
    }
  }
}
