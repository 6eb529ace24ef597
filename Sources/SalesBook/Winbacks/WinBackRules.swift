// What must hold of a win-back, its steps and its hypotheses whoever writes them down, new or corrected (S3).
extension Book {
  /// Throws if signals alone open it with a difficult customer, another is open with them, or its steps would stand wrong.
  func check(_ about: WinBack, was: WinBack?) throws(Refusal) {
    guard let customer = customers.slot(of: about.customer) else {
      throw .gone(.customer, key: about.customer.text)
    }
    let replay = Replay(self, asOf: about.opened)
    if about.why == .signals, was?.why != .signals, replay.grade(ofCustomer: customer) == .difficult {
      throw .winBackBarred(.difficult)
    }
    guard was != nil, let slot = winBacks.slot(of: about.id) else { return }
    let firsts = [steps(ofWinBack: slot).first?.day, hypotheses(ofWinBack: slot).map(\.day).min()]
    if let first = firsts.compactMap({ $0 }).min(), first < about.opened {
      throw .dayTooLate(.winBack, field: "Opened", until: first)
    }
  }

  /// Throws if a step lacks what its kind needs, or one of them would stand where it may not.
  func check(_ step: WinBackStep, was: WinBackStep?) throws(Refusal) {
    guard let slot = winBacks.slot(of: step.winBack), let about = winBacks[slot: slot] else {
      throw .gone(.winBack, key: step.winBack.text)
    }
    guard step.day >= about.opened else {
      throw .dayTooEarly(.winBackStep, field: "Day", since: about.opened)
    }
    let known = steps(ofWinBack: slot)
    try step.check(after: known, of: about)
    if let id = step.aboutCase, id != was?.aboutCase,
      try require(id, CustomerCase.self).customer != about.customer
    {
      throw .anothers(.customerCase, key: id.text)
    }
    if step.kind == .override, step.who != was?.who {
      try checkApprover(step.who, of: .commitment, askedBy: step.by)
    }
    try check(known.with(step), of: about, instead: known)
  }

  /// Throws if a step would stand where it may not, without one of them.
  func check(without step: WinBackStep) throws(Refusal) {
    guard let slot = winBacks.slot(of: step.winBack), let about = winBacks[slot: slot] else { return }
    let known = steps(ofWinBack: slot)
    try check(known.filter { $0.id != step.id }, of: about, instead: known)
  }

  /// Throws if it does not say how we would solve it, or is settled before they were asked: only what they say bears it
  /// out.
  func check(_ hypothesis: Hypothesis, was: Hypothesis?) throws(Refusal) {
    let about = try require(hypothesis.winBack, WinBack.self)
    guard hypothesis.day >= about.opened else {
      throw .dayTooEarly(.hypothesis, field: "Day", since: about.opened)
    }
    guard !hypothesis.fix.isEmpty else { throw .fieldMissing(.hypothesis, field: "Fix") }
    guard (hypothesis.outcome == nil) == (hypothesis.settled == nil) else {
      throw .fieldMissing(.hypothesis, field: hypothesis.outcome == nil ? "Outcome" : "Settled")
    }
    guard let settled = hypothesis.settled, hypothesis.settled != was?.settled else { return }
    guard settled >= hypothesis.day else {
      throw .dayTooEarly(.hypothesis, field: "Settled", since: hypothesis.day)
    }
    guard Replay(self, asOf: settled).standing(ofWinBack: about.id)?.course.answers != nil else {
      throw .winBackBarred(.noAnswers)
    }
  }

  /// Throws at the first step that may not be where it stands; what stood so before is not asked again.
  private func check(
    _ steps: [WinBackStep], of about: WinBack, instead known: [WinBackStep]
  ) throws(Refusal) {
    let was = Set(WinBackCourse.barred(known, of: about).map(\.step))
    for barred in WinBackCourse.barred(steps, of: about) where !was.contains(barred.step) {
      throw .winBackBarred(barred.why)
    }
  }
}

extension WinBackCourse {
  /// Those of some steps that may not be where they stand, and why.
  fileprivate static func barred(
    _ steps: [WinBackStep], of about: WinBack
  ) -> [(step: ID<WinBackStep>, why: WinBackObstacle)] {
    var course = WinBackCourse(of: about)
    return steps.compactMap { step in
      defer { course.take(step) }
      return course.obstacle(to: step).map { (step.id, $0) }
    }
  }
}

extension [WinBackStep] {
  /// Them with one that is new or another than it was, in their order: a new one comes after those of its day.
  fileprivate func with(_ step: WinBackStep) -> [WinBackStep] {
    let place = firstIndex { $0.id == step.id } ?? count
    var all = self
    if place < count { all[place] = step } else { all.append(step) }
    return all.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }
}

extension WinBackStep {
  /// Throws if it lacks what its kind needs, after others of its win-back.
  fileprivate func check(after known: [WinBackStep], of about: WinBack) throws(Refusal) {
    let cause = known.last { $0.kind == .cause && $0.id != id && $0.day <= day }?.cause
    if let missing = missing(isSystemic: cause?.scope == .systemic) {
      throw .fieldMissing(.winBackStep, field: missing)
    }
    if let due, due < day { throw .dayTooEarly(.winBackStep, field: "Due", since: day) }
    if let made, made < day { throw .dayTooEarly(.winBackStep, field: "Made", since: day) }
    if [costOne, costAll, stake].contains(where: { ($0?.minor ?? 0) < 0 }) { throw .amountNotPositive }
  }

  /// The first field its kind needs that is empty. Of a change it is the day it is planned for or was made; what is worth
  /// it says what it costs, and of a cause that others have what it costs for all, and what example it sets.
  private func missing(isSystemic: Bool) -> String? {
    let what = ("What", !what.isEmpty)
    let needed: [(field: String, isThere: Bool)] =
      switch kind {
      case .background, .reopened: [what]
      case .contact: [("Channel", channel != nil)]
      case .answers: [what, ("Keep", !keep.isEmpty)]
      case .cause: [what, ("Cause", cause != nil)]
      case .change: [what, ("Due", due != nil || made != nil)]
      case .decided:
        [what, ("Who", !who.isEmpty), ("CostOne", !worth || costOne != nil)]
          + (worth && isSystemic ? [("CostAll", costAll != nil), ("Example", !example.isEmpty)] : [])
      case .override: [what, ("Who", !who.isEmpty)]
      case .wentBack, .won, .lost: []
      }
    return needed.first { !$0.isThere }?.field
  }
}
