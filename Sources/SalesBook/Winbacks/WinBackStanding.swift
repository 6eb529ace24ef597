/// How a win-back stands on a day.
public struct WinBackStanding: Equatable, Sendable {
  /// Where it stands in its table.
  public let slot: Int
  /// Its steps up to the day, the earliest first.
  public let steps: [WinBackStep]
  /// What may be behind it, as was thought by the day, the earliest first.
  public let hypotheses: [Hypothesis]
  /// How far its steps took it.
  public let course: WinBackCourse
  /// The day as of which it stands so.
  public let day: Day

  /// The win-back.
  public var about: WinBack { course.about }
  /// What it wants next.
  public var stage: WinBackStage { course.stage }
  /// Whether anything is still to be done about it.
  public var isOpen: Bool { course.closing == nil }
  /// Changes that are planned and not made, the next first.
  public var planned: [WinBackStep] {
    course.changes.filter { $0.waited(on: day) }.sorted { ($0.due ?? .endOfTime) < ($1.due ?? .endOfTime) }
  }

  /// Since when it wants what it wants: of an answer to our letter only once they had the time for one.
  public var wantedSince: Day {
    let since = steps.last { $0.kind != .override && $0.kind != .change }?.day ?? about.opened
    return stage == .outcome ? since + WinBackStanding.answerDays : max(since, course.since)
  }

  /// Days after which one asks what they say to what was changed.
  public static let answerDays = 7

  /// How its steps stand, each as it was on the day.
  init(of about: WinBack, at slot: Int, _ steps: [WinBackStep], _ hypotheses: [Hypothesis], on day: Day) {
    var course = WinBackCourse(of: about)
    for step in steps { course.take(step) }
    (self.slot, self.steps, self.hypotheses, self.course, self.day) = (slot, steps, hypotheses, course, day)
  }

  /// Why a step of a kind may not be the next, whatever it says; nil if it may.
  public func obstacle(to kind: WinBackStep.Kind) -> WinBackObstacle? {
    var step = WinBackStep(key: .none)
    (step.winBack, step.day, step.kind) = (about.id, day, kind)
    return course.obstacle(to: step)
  }
}

extension Replay {
  /// The win-backs of the customer at a slot known by the day: open ones first, then the latest first.
  public func winBacks(ofCustomer slot: Int) -> [WinBackStanding] {
    guard !book.winBacksOf.isEmpty(of: slot) else { return [] }
    return book.winBacksOf[slot].compactMap { standing(ofWinBackAt: $0) }.sorted {
      ($0.isOpen ? 0 : 1, $1.about.opened, $1.slot) < ($1.isOpen ? 0 : 1, $0.about.opened, $0.slot)
    }
  }

  /// The one that is open with the customer at a slot; nil for none.
  public func openWinBack(ofCustomer slot: Int) -> WinBackStanding? {
    winBacks(ofCustomer: slot).first(where: \.isOpen)
  }

  /// How a win-back stands on the day; nil if it was not known by then.
  public func standing(ofWinBack id: ID<WinBack>) -> WinBackStanding? {
    book.winBacks.slot(of: id).flatMap { standing(ofWinBackAt: $0) }
  }

  /// Every win-back known by the day, customer by customer.
  public func allWinBacks() -> [WinBackStanding] {
    book.winBacks.isUntouched ? [] : book.customers.slots.flatMap { winBacks(ofCustomer: $0) }
  }

  private func standing(ofWinBackAt slot: Int) -> WinBackStanding? {
    guard let about = book.winBacks[slot: slot], about.opened <= day else { return nil }
    let thought = book.hypotheses(ofWinBack: slot).filter { $0.day <= day }
    return WinBackStanding(
      of: about, at: slot, book.steps(ofWinBack: slot).filter { $0.day <= day }, thought, on: day)
  }
}

extension Book {
  /// Every step of the win-back at a slot, whatever its day, the earliest first.
  func steps(ofWinBack slot: Int) -> [WinBackStep] {
    winBackStepsOf[slot].compactMap { child in winBackSteps[slot: child].map { (step: $0, slot: child) } }
      .sorted { ($0.step.day, $0.slot) < ($1.step.day, $1.slot) }.map(\.step)
  }

  /// Every hypothesis of the win-back at a slot, the earliest first.
  func hypotheses(ofWinBack slot: Int) -> [Hypothesis] {
    hypothesesOf[slot].sorted().compactMap { hypotheses[slot: $0] }
  }

  /// Who of the customer at a slot is to be spoken with about it that they are leaving: who decides purchases, else the
  /// highest that is known, and can be reached; nil for nobody (S3).
  public func highestReachable(ofCustomer slot: Int, on day: Day) -> Contact? {
    let there = people(ofCustomer: slot, on: day)
    let reachable = there.filter { !$0.phone.isEmpty }
    let among = reachable.isEmpty ? there : reachable
    return among.first(where: \.decidesPurchasing) ?? among.first { $0.role == .owner }
      ?? among.first(where: \.decidesPayment) ?? among.first { $0.role == .purchasing } ?? among.first
  }
}
