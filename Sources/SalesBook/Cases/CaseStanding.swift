/// How a case stands on a day.
public struct CaseStanding: Equatable, Sendable {
  /// Where the case stands in its table.
  public let slot: Int
  /// Its steps up to the day, the earliest first.
  public let steps: [CaseStep]
  /// How far these took it.
  public let course: CaseCourse
  /// What it wants next.
  public let stage: CaseStage
  /// The day as of which it stands so.
  public let day: Day

  /// The case.
  public var about: CustomerCase { course.about }
  /// Whether anything is still to be done about it.
  public var isOpen: Bool { stage != .closed }
  /// What was reported or given to somebody, and has not come back.
  public var waiting: [CaseStep] { steps.filter { $0.waited(on: day) } }
  /// Parts that were not done by their day.
  public var late: [CaseStep] { steps.filter { $0.isLate(on: day) } }
  /// How content they were when it was closed last.
  public var satisfied: Int? { course.closing?.satisfied }

  /// How its steps stand, each as it was on the day.
  init(of about: CustomerCase, at slot: Int, _ steps: [CaseStep], on day: Day) {
    var course = CaseCourse(of: about)
    for step in steps { course.take(step) }
    (self.slot, self.steps, self.course, self.day) = (slot, steps, course, day)
    stage = course.stage(on: day)
  }
}

extension Replay {
  /// The cases of the customer at a slot known by the day: open ones first, by how much they weigh, then the longest
  /// waiting; of closed ones the latest first.
  public func cases(ofCustomer slot: Int) -> [CaseStanding] {
    guard !book.casesOf.isEmpty(of: slot) else { return [] }
    let all = book.casesOf[slot].compactMap { standing(ofCaseAt: $0) }
    let open = all.filter(\.isOpen).sorted {
      ($1.about.effect, $0.course.since, $0.slot) < ($0.about.effect, $1.course.since, $1.slot)
    }
    let closed = all.filter { !$0.isOpen }.sorted {
      ($1.course.closing?.day ?? day, $1.slot) < ($0.course.closing?.day ?? day, $0.slot)
    }
    return open + closed
  }

  /// Those that are not closed.
  public func openCases(ofCustomer slot: Int) -> [CaseStanding] { cases(ofCustomer: slot).filter(\.isOpen) }

  /// How a case stands on the day; nil if it was not known by then.
  public func standing(ofCase id: ID<CustomerCase>) -> CaseStanding? {
    book.cases.slot(of: id).flatMap { standing(ofCaseAt: $0) }
  }

  /// Every case known by the day, customer by customer.
  public func allCases() -> [CaseStanding] {
    book.cases.isUntouched ? [] : book.customers.slots.flatMap { cases(ofCustomer: $0) }
  }

  /// The last day on which they have the first word of it: one working day after they told us.
  public func firstWordDue(_ standing: CaseStanding) -> Day {
    rules.workingDays.adding(1, to: standing.course.since)
  }

  private func standing(ofCaseAt slot: Int) -> CaseStanding? {
    guard let about = book.cases[slot: slot], about.opened <= day else { return nil }
    return CaseStanding(of: about, at: slot, book.steps(ofCase: slot).filter { $0.day <= day }, on: day)
  }
}

extension CaseStanding {
  /// Why a step of a kind may not be the next, whatever it says; nil if it may.
  public func obstacle(to kind: CaseStep.Kind) -> CaseObstacle? {
    var step = CaseStep(key: .none)
    (step.ofCase, step.day, step.kind) = (about.id, day, kind)
    return course.obstacle(to: step)
  }
}
