import Testing

@testable import SalesBook

@Suite("Cases")
struct CaseTests {
  private var desk = Desktop()
  private let acme: Customer

  init() throws { acme = try desk.customer("Acme") { $0.owner = "wang" } }

  private mutating func opened(
    _ kind: CustomerCase.Kind = .delivery, _ facts: String = "came a day late", of customer: Customer? = nil,
    effect: Int = 2, on day: String = "2026-11-16"
  ) throws(Refusal) -> CustomerCase {
    var about = CustomerCase(key: .none)
    (about.customer, about.opened, about.kind) = ((customer ?? acme).id, .on(day), kind)
    (about.facts, about.effect) = (facts, effect)
    return try desk.carryOut(OpenCase(about)).added()
  }

  @discardableResult
  private mutating func take(
    _ kind: CaseStep.Kind, _ about: CustomerCase, on day: String = "2026-11-17",
    insists: Bool = true, _ fill: (inout CaseStep) -> Void = { _ in }
  ) throws(Refusal) -> CaseStep {
    var step = CaseStep.filled(kind, of: about, on: .on(day))
    fill(&step)
    return try desk.carryOut(StepCase(step), insists: insists).added()
  }

  private func standing(_ about: CustomerCase, _ day: String = "2026-11-23") -> CaseStanding? {
    Replay(desk.book, asOf: .on(day)).standing(ofCase: about.id)
  }

  @Test(
    "What a case wants next is what it lacks: a word to them, the cause, a report, its explanation, the end")
  mutating func stages() throws {
    let about = try opened(.quality)
    var seen = [standing(about)?.stage]
    try take(.told, about)
    seen.append(standing(about)?.stage)
    try take(.cause, about)
    seen.append(standing(about)?.stage)
    let report = try take(.reported, about)
    seen.append(standing(about)?.stage)
    try desk.carryOut(AnswerCaseStep(report.id, "the depot leaks", on: .on("2026-11-19")))
    seen.append(standing(about)?.stage)
    try take(.explained, about, on: "2026-11-20")
    seen.append(standing(about)?.stage)
    try take(.closed, about, on: "2026-11-20")
    seen.append(standing(about)?.stage)
    #expect(seen == [.firstWord, .cause, .report, .report, .explain, .close, .closed])
    #expect(standing(about, "2026-11-18")?.stage == .report, "as of a day the answer has not come")
    #expect(standing(about, "2026-11-15") == nil)
  }

  @Test("Opened again they are owed a word and its explanation anew; the cause stays")
  mutating func again() throws {
    let about = try opened()
    for kind in [.told, .cause, .explained, .closed] as [CaseStep.Kind] { try take(kind, about) }
    try take(.reopened, about, on: "2026-11-19")
    #expect(standing(about)?.stage == .firstWord)
    #expect(standing(about)?.course.since == .on("2026-11-19"))
    try take(.told, about, on: "2026-11-19")
    #expect(standing(about)?.stage == .explain)
    #expect(throws: Refusal.caseBarred(.untold)) { try take(.closed, about, on: "2026-11-20") }
  }

  @Test("A cause found later than they were told has to be told again")
  mutating func newCause() throws {
    let about = try opened()
    for kind in [.cause, .explained] as [CaseStep.Kind] { try take(kind, about) }
    try take(.cause, about, on: "2026-11-18") { $0.what = "the carrier's plan" }
    #expect(standing(about)?.stage == .explain)
    #expect(throws: Refusal.caseBarred(.untold)) { try take(.closed, about, on: "2026-11-18") }
  }

  @Test("The cause is not what happened said again: that is the surface")
  mutating func surface() throws {
    let about = try opened()
    #expect(throws: Refusal.caseBarred(.surface)) {
      try take(.cause, about) { $0.what = "Came  a day LATE" }
    }
    try take(.cause, about)
  }

  @Test(
    "A case of quality or a changed need is not closed before somebody of us was told and answered; others are"
  )
  mutating func reported() throws {
    for kind in CustomerCase.Kind.allCases {
      let about = try opened(kind, "wet", on: "2026-11-16")
      for step in [.told, .cause, .explained] as [CaseStep.Kind] { try take(step, about) }
      guard [.quality, .changedNeed].contains(kind) else {
        try take(.closed, about)
        continue
      }
      #expect(throws: Refusal.caseBarred(.unreported)) { try take(.closed, about) }
      let report = try take(.reported, about)
      #expect(throws: Refusal.caseBarred(.unanswered)) { try take(.closed, about) }
      try desk.carryOut(AnswerCaseStep(report.id, "mended", on: .on("2026-11-18")))
      #expect(throws: Refusal.caseBarred(.unanswered), "not before that day") { try take(.closed, about) }
      try take(.closed, about, on: "2026-11-18")
    }
  }

  @Test("A step that lacks what its kind needs is refused at that field")
  mutating func lacking() throws {
    let about = try opened()
    let lacks: [(CaseStep.Kind, String, (inout CaseStep) -> Void)] = [
      (.told, "What", { $0.what = "" }), (.action, "What", { $0.what = "" }),
      (.cause, "What", { $0.what = "" }), (.cause, "Scope", { $0.scope = nil }),
      (.reported, "To", { $0.to = "" }), (.part, "To", { $0.to = "" }), (.part, "What", { $0.what = "" }),
      (.part, "Due", { $0.due = nil }), (.part, "Answer", { $0.answered = $0.day }),
    ]
    for (kind, field, empty) in lacks {
      #expect(throws: Refusal.fieldMissing(.caseStep, field: field)) {
        try take(kind, about, on: "2026-11-17", empty)
      }
    }
    #expect(throws: Refusal.dayTooEarly(.caseStep, field: "Day", since: .on("2026-11-16"))) {
      try take(.told, about, on: "2026-11-15")
    }
    #expect(throws: Refusal.dayTooEarly(.caseStep, field: "Due", since: .on("2026-11-17"))) {
      try take(.part, about) { $0.due = .on("2026-11-16") }
    }
    #expect(throws: Refusal.badField(.customerCase, field: "Effect", .tooLarge("4", most: 3))) {
      try opened(effect: 4)
    }
  }

  @Test(
    "At its end one asks how content they are, and below 4 what is missing; said again, it is closed without")
  mutating func end() throws {
    let about = try opened()
    for kind in [.told, .cause, .explained] as [CaseStep.Kind] { try take(kind, about) }
    #expect(throws: Refusal.doubtful([.caseEnds(.unrated)])) {
      try take(.closed, about, insists: false) { $0.satisfied = nil }
    }
    #expect(throws: Refusal.doubtful([.caseEnds(.gapUnknown(3))])) {
      try take(.closed, about, insists: false) { $0.satisfied = 3 }
    }
    #expect(throws: Refusal.badField(.caseStep, field: "Satisfied", .tooLarge("6", most: 5))) {
      try take(.closed, about) { $0.satisfied = 6 }
    }
    try take(.closed, about, insists: false) { ($0.satisfied, $0.gap) = (3, "a call before") }
    #expect(standing(about)?.satisfied == 3)
  }

  @Test("What a closed case was closed by is not taken away or changed into less")
  mutating func kept() throws {
    let about = try opened()
    var steps: [CaseStep] = []
    for kind in [.told, .cause, .explained, .closed] as [CaseStep.Kind] {
      steps.append(try take(kind, about))
    }
    #expect(throws: Refusal.caseBarred(.untold)) {
      try desk.carryOut(TakeAway<CaseStep>(steps[2].id, reason: "typed twice"))
    }
    var told = steps[2]
    (told.kind, told.what) = (.told, "soon")
    #expect(throws: Refusal.caseBarred(.untold)) { try desk.carryOut(EditRecord(steps[2], to: told)) }
    try desk.carryOut(TakeAway<CaseStep>(steps[3].id, reason: "not closed"))
    #expect(standing(about)?.stage == .close)
    try desk.carryOut(TakeAway<CaseStep>(steps[2].id, reason: "typed twice"))
  }

  @Test("A dispute or an invoice of another customer is not what a case is about")
  mutating func anothers() throws {
    let zeta = try desk.customer("Zeta")
    let invoice = try desk.invoice("Z-1", of: zeta, fen: 10_000, issued: "2026-11-01", due: "2026-11-30")
    var about = CustomerCase(key: .none)
    (about.customer, about.opened, about.facts, about.invoice) = (
      acme.id, .on("2026-11-16"), "wet", invoice.id
    )
    #expect(throws: Refusal.anothers(.invoice, key: invoice.id.text)) { try desk.carryOut(OpenCase(about)) }
    about.customer = zeta.id
    try desk.carryOut(OpenCase(about))
  }

  @Test("A case says what happened")
  mutating func facts() throws {
    #expect(throws: Refusal.fieldMissing(.customerCase, field: "Facts")) { try opened(.delivery, "") }
  }

  @Test("What came back is said once, of what was asked of somebody, and not before that was asked")
  mutating func answers() throws {
    let about = try opened()
    let told = try take(.told, about)
    let report = try take(.reported, about)
    func answer(_ step: CaseStep, _ text: String = "mended", on day: String = "2026-11-18") -> AnswerCaseStep
    {
      AnswerCaseStep(step.id, text, on: .on(day))
    }
    #expect(throws: Refusal.nothingToDo) { try desk.carryOut(answer(told)) }
    #expect(throws: Refusal.fieldMissing(.caseStep, field: "Answer")) {
      try desk.carryOut(answer(report, ""))
    }
    #expect(throws: Refusal.dayTooEarly(.caseStep, field: "Answered", since: report.day)) {
      try desk.carryOut(answer(report, on: "2026-11-16"))
    }
    try desk.carryOut(answer(report))
    #expect(throws: Refusal.alreadySo(.caseStep, key: report.id.text)) { try desk.carryOut(answer(report)) }
  }

  @Test("A case is not opened after something was done about it")
  mutating func openedLater() throws {
    let about = try opened()
    try take(.told, about, on: "2026-11-17")
    var later = about
    later.opened = .on("2026-11-18")
    #expect(throws: Refusal.dayTooLate(.customerCase, field: "Opened", until: .on("2026-11-17"))) {
      try desk.carryOut(EditRecord(about, to: later))
    }
    later.opened = .on("2026-11-17")
    try desk.carryOut(EditRecord(about, to: later))
  }

  @Test("A dispute, or a word of ours, of another customer is not what a case or its step is about")
  mutating func anotherDispute() throws {
    let zeta = try desk.customer("Zeta")
    let invoice = try desk.invoice("Z-1", of: zeta, fen: 10_000, issued: "2026-11-01", due: "2026-11-30")
    var contested = Dispute(key: .none)
    (contested.invoice, contested.day, contested.reason) = (invoice.id, .on("2026-11-10"), "wet")
    let dispute: Dispute = try desk.carryOut(ContestInvoice(contested)).added()
    var about = CustomerCase(key: .none)
    (about.customer, about.opened, about.facts, about.dispute) = (
      acme.id, .on("2026-11-16"), "wet", dispute.id
    )
    #expect(throws: Refusal.anothers(.dispute, key: dispute.id.text)) { try desk.carryOut(OpenCase(about)) }
    var word = Commitment(key: .none)
    (word.customer, word.what, word.made, word.due) = (
      zeta.id, "a new box", .on("2026-11-16"), .on("2026-11-20")
    )
    let commitment: Commitment = try desk.carryOut(MakeCommitment(word), insists: true).added()
    let own = try opened()
    #expect(throws: Refusal.anothers(.commitment, key: commitment.id.text)) {
      try take(.action, own) { $0.commitment = commitment.id }
    }
  }

  @Test("The first action is planned as work on the case, for them whom it is about")
  mutating func first() throws {
    var about = CustomerCase(key: .none)
    (about.customer, about.opened, about.facts) = (acme.id, .on("2026-11-23"), "two\nlines")
    var first = FollowUp(key: .none)
    first.due = .on("2026-11-24")
    let plan: FollowUp = try desk.carryOut(OpenCase(about, first: first)).added()
    #expect((plan.origin, plan.purpose, plan.customer) == (.caseWork, "two lines", acme.id))
  }

  @Test(
    "Systemic causes are counted over customers, however wide they are written; of one's own cause none is told"
  )
  mutating func causes() throws {
    let zeta = try desk.customer("Zeta") { $0.owner = "li" }
    let cases = [
      try opened(.delivery, "late"), try opened(.delivery, "late", of: zeta), try opened(.price, "dear"),
      try opened(.service, "rude", of: zeta),
    ]
    try take(.cause, cases[0]) { ($0.what, $0.scope) = ("No cover at night", .systemic) }
    try take(.cause, cases[1], on: "2026-11-18") { ($0.what, $0.scope) = ("no  cover at night", .systemic) }
    try take(.cause, cases[2]) { ($0.what, $0.scope) = ("list of May", .systemic) }
    try take(.cause, cases[3]) { ($0.what, $0.scope) = ("no cover at night", .specific) }
    let replay = Replay(desk.book, asOf: .on("2026-11-23"))
    #expect(replay.systemicCauses().map(\.holders.count) == [2, 1])
    #expect(replay.systemicCauses(of: "wang").map(\.cases.count) == [1, 1])
    let one = try #require(replay.standing(ofCase: cases[0].id))
    #expect(replay.others(withCauseOf: one).map(\.customer) == [zeta.id])
    let own = try #require(replay.standing(ofCase: cases[3].id))
    #expect(replay.others(withCauseOf: own).isEmpty)
    #expect(Replay(desk.book, asOf: .on("2026-11-17")).systemicCauses().map(\.holders.count) == [1, 1])
  }

  @Test("Cases go with a customer that is merged into another")
  mutating func merged() throws {
    let zeta = try desk.customer("Zeta")
    let about = try opened()
    try desk.carryOut(MergeCustomers(acme.id, into: zeta.id))
    #expect(desk.book.cases[about.id]?.customer == zeta.id)
  }

  @Test("Before a customer with an open case is put away one is told of it")
  mutating func lettingGo() throws {
    _ = try opened()
    let slot = try #require(desk.book.customers.slot(of: acme.id))
    #expect(Replay(desk.book, asOf: .on("2026-11-23")).lettingGo(ofCustomer: slot)?.cases == 1)
  }

  @Test(
    "A case of quality, or of a need that changed, is followed by a use check 14 days after it was closed",
    arguments: CustomerCase.Kind.allCases)
  mutating func useCheck(kind: CustomerCase.Kind) throws {
    let about = try opened(kind, "wet", on: "2026-11-02")
    for kind in [.told, .cause, .reported, .explained, .closed] as [CaseStep.Kind] {
      try take(kind, about, on: "2026-11-03") {
        if kind == .reported { ($0.answer, $0.answered) = ("mended", $0.day) }
      }
    }
    let slot = try #require(desk.book.customers.slot(of: acme.id))
    func grounds(_ day: String) -> [UseCheck.Ground] {
      Replay(desk.book, asOf: .on(day)).occasions(ofCustomer: slot).compactMap {
        if case .useCheck(let check) = $0.occasion { check.ground } else { nil }
      }
    }
    #expect(grounds("2026-11-16") == [])
    #expect(grounds("2026-11-17") == (kind == .quality || kind == .changedNeed ? [.settledCase] : []))
  }
}

extension CaseStep {
  /// A step of a kind with all it needs.
  static func filled(_ kind: Kind, of about: CustomerCase, on day: Day) -> CaseStep {
    var step = CaseStep(key: .none)
    (step.ofCase, step.day, step.kind) = (about.id, day, kind)
    switch kind {
    case .told, .action, .reopened, .explained: step.what = "we look at it"
    case .cause: (step.what, step.scope) = ("the night shift has no cover", .specific)
    case .reported: step.to = "quality"
    case .part: (step.what, step.to, step.due) = ("measure it", "quality", day + 1)
    case .closed: step.satisfied = 5
    }
    return step
  }
}
