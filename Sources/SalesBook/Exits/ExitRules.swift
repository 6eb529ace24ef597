// What must hold of an exit review and its steps whoever writes them down, new or corrected (domain §8 *Exit*).
extension Book {
  /// Throws if another review of them runs, or something was done in it before it was opened.
  func check(_ about: ExitReview, was: ExitReview?) throws(Refusal) {
    guard !about.why.isEmpty else { throw .fieldMissing(.exitReview, field: "Why") }
    guard let customer = customers.slot(of: about.customer) else {
      throw .gone(.customer, key: about.customer.text)
    }
    if was?.customer != about.customer, isUnderReview(customer, but: about.id) {
      throw .exitBarred(.running)
    }
    guard was != nil, let slot = exits.slot(of: about.id) else { return }
    if let first = steps(ofExit: slot).first, first.day < about.opened {
      throw .dayTooLate(.exitReview, field: "Opened", until: first.day)
    }
  }

  /// Throws if a step lacks what its kind needs, or a later one would stand where it may not.
  func check(_ step: ExitStep, was: ExitStep?) throws(Refusal) {
    guard let slot = exits.slot(of: step.exit), let about = exits[slot: slot] else {
      throw .gone(.exitReview, key: step.exit.text)
    }
    try step.check(of: about)
    if step.kind == .decided { try checkDecision(step, of: about, was: was) }
    if let customer = step.customers.first(where: { $0 == about.customer || customers[$0] == nil }) {
      throw .gone(.customer, key: customer.text)
    }
    let known = steps(ofExit: slot)
    try check(known.with(step), of: about, instead: known)
  }

  /// Throws if a step stands on one that is to go.
  func check(without step: ExitStep) throws(Refusal) {
    guard let slot = exits.slot(of: step.exit), let about = exits[slot: slot] else { return }
    let known = steps(ofExit: slot)
    try check(known.filter { $0.id != step.id }, of: about, instead: known)
  }

  /// Throws where nobody could carry a decision out, or who comes to it without the steps before has no ground for that
  /// or no approver: who approves is another, unless one works here alone.
  private func checkDecision(_ step: ExitStep, of about: ExitReview, was: ExitStep?) throws(Refusal) {
    // Who writes is in the book with what they write at the latest.
    if step.person != was?.person, step.person != step.by { try colleague(step.person) }
    guard let grounds = step.grounds, (was?.grounds, was?.day) != (grounds, step.day) else { return }
    guard !step.approvedBy.isEmpty else { throw .fieldMissing(.exitStep, field: "ApprovedBy") }
    guard step.approvedBy != step.by || isOfOne else { throw .ownApproval }
    if people[Name(step.approvedBy)] != nil { try colleague(step.approvedBy) }
    guard grounds == .deliberate, let slot = customers.slot(of: about.customer) else { return }
    guard Replay(self, asOf: step.day).arrears(ofCustomer: slot)?.verdict == .deliberate else {
      throw .exitBarred(.notDeliberate)
    }
  }

  /// Throws at the first step that may not be where it stands; what stood so before is not asked again.
  private func check(
    _ steps: [ExitStep], of about: ExitReview, instead known: [ExitStep]
  ) throws(Refusal) {
    let was = Set(ExitCourse.barred(known, of: exits[about.id] ?? about).map(\.step))
    for barred in ExitCourse.barred(steps, of: about) where !was.contains(barred.step) {
      throw .exitBarred(barred.why)
    }
  }

  /// Whether a review of the customer at a slot runs, but for one.
  private func isUnderReview(_ customer: Int, but id: ID<ExitReview>) -> Bool {
    exitsOf[customer].contains { slot in
      guard let about = exits[slot: slot], about.id != id else { return false }
      var course = ExitCourse(of: about)
      for step in steps(ofExit: slot) { course.take(step) }
      return course.isRunning
    }
  }

  /// Every step of the review at a slot, whatever its day, the earliest first.
  func steps(ofExit slot: Int) -> [ExitStep] {
    exitStepsOf[slot].compactMap { child in exitSteps[slot: child].map { (step: $0, slot: child) } }
      .sorted { ($0.step.day, $0.slot) < ($1.step.day, $1.slot) }.map(\.step)
  }
}

extension ExitCourse {
  /// Those of some steps that may not be where they stand, and why.
  fileprivate static func barred(
    _ steps: [ExitStep], of about: ExitReview
  ) -> [(step: ID<ExitStep>, why: ExitObstacle)] {
    var course = ExitCourse(of: about)
    return steps.compactMap { step in
      defer { course.take(step) }
      return course.obstacle(to: step).map { (step.id, $0) }
    }
  }
}

extension [ExitStep] {
  /// Them with one that is new or another than it was, in their order: a new one comes after those of its day.
  fileprivate func with(_ step: ExitStep) -> [ExitStep] {
    let place = firstIndex { $0.id == step.id } ?? count
    var all = self
    if place < count { all[place] = step } else { all.append(step) }
    return all.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }
}

extension ExitStep {
  /// Throws if it lacks what its kind needs, or was done before the review was opened.
  fileprivate func check(of about: ExitReview) throws(Refusal) {
    guard day >= about.opened else { throw .dayTooEarly(.exitStep, field: "Day", since: about.opened) }
    if let missing { throw .fieldMissing(.exitStep, field: missing) }
    // Strikes leave them a day to pass on at the least; what is decided can be carried out at once.
    let first = kind == .strikes ? day + 1 : day
    if let until, until < first { throw .dayTooEarly(.exitStep, field: "Until", since: first) }
  }

  /// The first field its kind needs that is empty.
  private var missing: String? {
    let needed: [(field: String, isThere: Bool)] =
      switch kind {
      case .looked: [("Cause", cause != nil)]
      case .repair: [("Means", means != nil)]
      case .told: [("Answer", !answer.isEmpty)]
      case .strikes: [("Until", until != nil)]
      case .strike: [("Strike", strike != nil)]
      case .decided: [("Until", until != nil), ("Person", !person.isEmpty)]
      case .freed: [("Customers", !customers.isEmpty)]
      case .ended: [("Placed", placement == nil || !placed.isEmpty)]
      case .passed, .repaired, .reversed: []
      }
    return ([(field: "What", isThere: !what.isEmpty)] + needed).first { !$0.isThere }?.field
  }
}
