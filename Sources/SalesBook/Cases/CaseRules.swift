// What must hold of a case and its steps whoever writes them down, new or corrected (domain §8 *Cases*).
extension Book {
  /// Throws if it weighs nothing there is, or is about an invoice or a dispute of another customer.
  func check(_ about: CustomerCase, was: CustomerCase?) throws(Refusal) {
    guard about.effect <= CustomerCase.effects.upperBound else {
      throw .badField(
        .customerCase, field: "Effect",
        .tooLarge(String(about.effect), most: CustomerCase.effects.upperBound))
    }
    if let invoice = about.invoice, invoice != was?.invoice,
      try require(invoice, Invoice.self).customer != about.customer
    {
      throw .anothers(.invoice, key: invoice.text)
    }
    if let dispute = about.dispute, dispute != was?.dispute,
      invoices[try require(dispute, Dispute.self).invoice]?.customer != about.customer
    {
      throw .anothers(.dispute, key: dispute.text)
    }
    guard was != nil, let slot = cases.slot(of: about.id) else { return }
    if let first = steps(ofCase: slot).first, first.day < about.opened {
      throw .dayTooLate(.customerCase, field: "Opened", until: first.day)
    }
    try check(steps(ofCase: slot), of: about, instead: steps(ofCase: slot))
  }

  /// Throws if a step lacks what its kind needs, or leaves its case closed though it may not be.
  func check(_ step: CaseStep, was: CaseStep?) throws(Refusal) {
    guard let slot = cases.slot(of: step.ofCase), let about = cases[slot: slot] else {
      throw .gone(.customerCase, key: step.ofCase.text)
    }
    try step.check(of: about)
    if let commitment = step.commitment, commitment != was?.commitment,
      try require(commitment, Commitment.self).customer != about.customer
    {
      throw .anothers(.commitment, key: commitment.text)
    }
    let known = steps(ofCase: slot)
    try check(known.with(step), of: about, instead: known)
  }

  /// Throws if a case would be closed though it may not be, without one of its steps.
  func check(without step: CaseStep) throws(Refusal) {
    guard let slot = cases.slot(of: step.ofCase), let about = cases[slot: slot] else { return }
    let known = steps(ofCase: slot)
    try check(known.filter { $0.id != step.id }, of: about, instead: known)
  }

  /// Throws at the first step that may not be where it stands; what stood so before is not asked again.
  private func check(
    _ steps: [CaseStep], of about: CustomerCase, instead known: [CaseStep]
  ) throws(Refusal) {
    let was = Set(CaseCourse.barred(known, of: cases[about.id] ?? about).map(\.step))
    for barred in CaseCourse.barred(steps, of: about) where !was.contains(barred.step) {
      throw .caseBarred(barred.why)
    }
  }

  /// Every step of the case at a slot, whatever its day, the earliest first.
  func steps(ofCase slot: Int) -> [CaseStep] {
    caseStepsOf[slot].compactMap { child in caseSteps[slot: child].map { (step: $0, slot: child) } }
      .sorted { ($0.step.day, $0.slot) < ($1.step.day, $1.slot) }.map(\.step)
  }
}

extension CaseCourse {
  /// Those of some steps that may not be where they stand, and why.
  fileprivate static func barred(
    _ steps: [CaseStep], of about: CustomerCase
  ) -> [(step: ID<CaseStep>, why: CaseObstacle)] {
    var course = CaseCourse(of: about)
    return steps.compactMap { step in
      defer { course.take(step) }
      return course.obstacle(to: step).map { (step.id, $0) }
    }
  }
}

extension [CaseStep] {
  /// Them with one that is new or another than it was, in their order: a new one comes after those of its day.
  fileprivate func with(_ step: CaseStep) -> [CaseStep] {
    let place = firstIndex { $0.id == step.id } ?? count
    var all = self
    if place < count { all[place] = step } else { all.append(step) }
    return all.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }
}

extension CaseStep {
  /// How content one can be.
  static let marks = 1...Touch.mostContent

  /// Throws if it lacks what its kind needs, or was done before the case was opened.
  fileprivate func check(of about: CustomerCase) throws(Refusal) {
    guard day >= about.opened else { throw .dayTooEarly(.caseStep, field: "Day", since: about.opened) }
    if let missing { throw .fieldMissing(.caseStep, field: missing) }
    if let due, due < day { throw .dayTooEarly(.caseStep, field: "Due", since: day) }
    if let answered, answered < day { throw .dayTooEarly(.caseStep, field: "Answered", since: day) }
    if let satisfied, !CaseStep.marks.contains(satisfied) {
      throw .badField(
        .caseStep, field: "Satisfied", .tooLarge(String(satisfied), most: CaseStep.marks.upperBound))
    }
  }

  /// The first field its kind needs that is empty.
  private var missing: String? {
    let needed: [(field: String, isThere: Bool)] =
      switch kind {
      case .told, .action, .reopened: [("What", !what.isEmpty)]
      case .cause: [("What", !what.isEmpty), ("Scope", scope != nil)]
      case .reported: [("To", !to.isEmpty)]
      case .part: [("To", !to.isEmpty), ("What", !what.isEmpty), ("Due", due != nil)]
      case .explained, .closed: []
      }
    let answer = [(field: "Answer", isThere: answered == nil || !self.answer.isEmpty)]
    return (needed + answer).first { !$0.isThere }?.field
  }
}
