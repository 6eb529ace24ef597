import Testing

@testable import SalesBook

@Suite("Winning back")
struct WinBackTests {
  private var leaving: WinBackDesk

  init() throws { leaving = try WinBackDesk() }

  @Test("A flat nothing to the second question proposes to let them go; any other answer is a chance")
  mutating func nothing() throws {
    try leaving.take(.background, .contact)
    try leaving.take(.answers, on: "2026-11-18") { ($0.keep, $0.nothing) = ("nothing, go away", true) }
    #expect(leaving.standing("2026-11-18")?.stage == .letGo)
    try leaving.take(.answers, on: "2026-11-19")
    #expect(leaving.standing()?.stage == .cause)
    #expect(leaving.standing("2026-11-17")?.stage == .questions, "as of a day they had not answered")
  }

  @Test("Decided that it is not worth it, they are let go; decided otherwise, one goes back")
  mutating func decided() throws {
    try leaving.take(.background, .contact, .answers, .cause, .decided) { $0.worth = false }
    #expect(leaving.standing()?.stage == .letGo)
    try leaving.take(.decided, on: "2026-11-19")
    #expect(leaving.standing()?.stage == .goBack)
  }

  @Test("Opened again they are spoken with, asked and decided about anew; what is known of it stays")
  mutating func again() throws {
    try leaving.take(.background, .contact, .answers, .cause, .change, .decided, .wentBack, .won)
    try leaving.take(.reopened, on: "2026-11-20")
    #expect(leaving.standing()?.stage == .contact)
    #expect(throws: Refusal.winBackBarred(.undecided)) { try leaving.take(.wentBack, on: "2026-11-20") }
  }

  @Test("Who is leaving is spoken with, by visit or call; a message is refused")
  mutating func byMessage() throws {
    try leaving.take(.background)
    for channel in [.weChat, .message, .mail, .letter] as [Touch.Channel] {
      #expect(throws: Refusal.winBackBarred(.byMessage)) {
        try leaving.take(.contact) { $0.channel = channel }
      }
    }
    try leaving.take(.contact) { $0.channel = .visit }
    #expect(leaving.standing()?.stage == .questions)
  }

  @Test("The talk is a contact: it is logged, once, and carries out what was planned for it")
  mutating func talk() throws {
    var plan = FollowUp(key: .none)
    (plan.customer, plan.due, plan.origin) = (leaving.acme.id, .on("2026-11-18"), .winBack)
    try leaving.desk.carryOut(PlanFollowUp(plan), on: "2026-11-16")
    try leaving.take(.background)
    try leaving.take(.contact, on: "2026-11-17") { $0.channel = .visit }
    let talks = Array(leaving.desk.book.touches.all)
    #expect(talks.map(\.channel) == [.visit] && talks.map(\.said) == ["the depot came late"])
    #expect(leaving.desk.book.followUps.all.map(\.touch) == [talks[0].id])
    #expect(leaving.replay().standing(ofCustomer: leaving.slot).lastReached == .on("2026-11-17"))
    try leaving.take(.contact, on: "2026-11-17") { $0.channel = .visit }
    #expect(leaving.desk.book.touches.count == 1)
  }

  @Test("One who does not decide is asked about, where who does can be reached")
  mutating func decider() throws {
    let clerk = try leaving.person("clerk")
    let boss = try leaving.person("boss") { $0.decidesPurchasing = true }
    try leaving.take(.background)
    for what in ["late", "dear"] { try leaving.think(what) }
    #expect(throws: Refusal.doubtful([.winBack(.notDecider("boss"))])) {
      try leaving.take(.contact, insists: false) { $0.contact = clerk.id }
    }
    #expect(throws: Never.self) { try leaving.take(.contact, insists: false) { $0.contact = boss.id } }
  }

  @Test("Where nobody who decides can be reached the highest who can is enough")
  mutating func highest() throws {
    _ = try leaving.person("boss") { ($0.decidesPurchasing, $0.phone) = (true, "") }
    let owner = try leaving.person("owner") { $0.role = .owner }
    let replay = leaving.replay()
    #expect(replay.book.highestReachable(ofCustomer: leaving.slot, on: replay.day)?.id == owner.id)
  }

  @Test("A single explanation is asked about: the only one is soon taken for true")
  mutating func several() throws {
    try leaving.take(.background)
    try leaving.think("late")
    #expect(throws: Refusal.doubtful([.winBack(.fewHypotheses(1))])) {
      try leaving.take(.contact, insists: false)
    }
    try leaving.think("dear")
    #expect(throws: Never.self) { try leaving.take(.contact, insists: false) }
  }

  @Test("An explanation says how we would solve it, and is borne out only by what they said")
  mutating func hypotheses() throws {
    var bare = Hypothesis(key: .none)
    (bare.winBack, bare.day, bare.what) = (leaving.about.id, .on("2026-11-17"), "late")
    #expect(throws: Refusal.fieldMissing(.hypothesis, field: "Fix")) {
      try leaving.desk.carryOut(NoteHypothesis(bare))
    }
    let late = try leaving.think("late")
    #expect(throws: Refusal.winBackBarred(.noAnswers)) {
      try leaving.desk.carryOut(SettleHypothesis(late.id, .borneOut, on: .on("2026-11-17")))
    }
    try leaving.take(.background, .contact, .answers, on: "2026-11-18")
    try leaving.desk.carryOut(SettleHypothesis(late.id, .borneOut, on: .on("2026-11-19")))
    #expect(leaving.desk.book.hypotheses[late.id]?.outcome == .borneOut)
    #expect(throws: Refusal.alreadySo(.hypothesis, key: late.id.text)) {
      try leaving.desk.carryOut(SettleHypothesis(late.id, .borneOut, on: .on("2026-11-20")))
    }
    #expect(throws: Refusal.dayTooEarly(.hypothesis, field: "Day", since: .on("2026-11-16"))) {
      try leaving.think("dear", on: "2026-11-10")
    }
  }

  @Test("Who complained is told that we are sorry, once they have spoken")
  mutating func sorry() throws {
    try leaving.take(.background, .contact)
    #expect(throws: Refusal.doubtful([.winBack(.notApologised)])) {
      try leaving.take(.answers, insists: false) { $0.complained = true }
    }
    #expect(throws: Never.self) {
      try leaving.take(.answers, insists: false) { ($0.complained, $0.apologised) = (true, true) }
    }
  }

  @Test(
    "Nobody is given up unasked, or while they left a chance and nobody decided, without being asked about")
  mutating func givenUp() throws {
    #expect(throws: Refusal.doubtful([.winBack(.unasked)])) { try leaving.take(.lost, insists: false) }
    try leaving.take(.background, .contact, .answers)
    #expect(throws: Refusal.doubtful([.winBack(.chanceLeft("a day we can rely on"))])) {
      try leaving.take(.lost, insists: false)
    }
    try leaving.take(.answers) { $0.nothing = true }
    #expect(throws: Never.self) { try leaving.take(.lost, insists: false) }
  }

  @Test("Each step says what its kind needs")
  mutating func needs() throws {
    try leaving.take(.background, .contact)
    for (kind, field) in [(WinBackStep.Kind.answers, "Keep"), (.override, "Who")] {
      #expect(throws: Refusal.fieldMissing(.winBackStep, field: field)) {
        try leaving.take(kind) { ($0.keep, $0.who) = ("", "") }
      }
    }
    try leaving.take(.answers)
    #expect(throws: Refusal.fieldMissing(.winBackStep, field: "Cause")) {
      try leaving.take(.cause) { $0.cause = nil }
    }
    #expect(throws: Refusal.fieldMissing(.winBackStep, field: "Due")) {
      try leaving.take(.change) { $0.due = nil }
    }
    #expect(throws: Refusal.fieldMissing(.winBackStep, field: "What")) {
      try leaving.take(.background) { $0.what = "" }
    }
    #expect(throws: Refusal.dayTooEarly(.winBackStep, field: "Day", since: .on("2026-11-16"))) {
      try leaving.take(.background, on: "2026-11-15")
    }
  }

  @Test("What is worth it says what it costs; of a systemic cause also for all, and what example it sets")
  mutating func costs() throws {
    try leaving.take(.background, .contact, .answers, .cause)
    for (field, empty) in [
      ("CostOne", { $0.costOne = nil }), ("CostAll", { $0.costAll = nil }), ("Example", { $0.example = "" }),
      ("Who", { $0.who = "" }),
    ] as [(String, (inout WinBackStep) -> Void)] {
      #expect(throws: Refusal.fieldMissing(.winBackStep, field: field)) {
        try leaving.take(.decided) { empty(&$0) }
      }
    }
    try leaving.take(.cause) { $0.cause = .personality }
    #expect(throws: Never.self) {
      try leaving.take(.decided) { ($0.costAll, $0.example) = (nil, "") }
    }
  }

  @Test("A cause is of one customer, or of how we work")
  func scopes() {
    let systemic = WinBackStep.Cause.allCases.filter { $0.scope == .systemic }
    #expect(systemic == [.service, .support, .price, .model])
  }

  @Test("Going back is one e-mail: it stands among what was sent, once, whoever writes it down")
  mutating func letter() throws {
    #expect(throws: Refusal.winBackBarred(.undecided)) {
      try leaving.desk.carryOut(SendLetter(.winBack, to: leaving.acme.id))
    }
    try leaving.take(.background, .contact, .answers, .cause, .decided)
    #expect(throws: Refusal.winBackBarred(.noChange)) {
      try leaving.desk.carryOut(SendLetter(.winBack, to: leaving.acme.id))
    }
    try leaving.take(.change)
    try leaving.desk.carryOut(SendLetter(.winBack, to: leaving.acme.id), on: "2026-11-18")
    #expect(leaving.standing("2026-11-18")?.stage == .outcome)
    try leaving.take(.wentBack, on: "2026-11-18")
    let sent = leaving.desk.book.touches.all.filter { $0.letter == .winBack }
    #expect(sent.map(\.channel) == [.mail])
  }

  @Test("A planned change is made once, on its day or another")
  mutating func made() throws {
    try leaving.take(.background, .contact, .answers, .change)
    let change = try #require(leaving.standing()?.planned.first)
    try leaving.desk.carryOut(MakeChange(change.id, on: .on("2026-11-19")))
    #expect(leaving.standing()?.planned.isEmpty == true)
    #expect(leaving.standing("2026-11-18")?.planned.count == 1, "as of a day it was still to come")
    #expect(throws: Refusal.alreadySo(.winBackStep, key: change.id.text)) {
      try leaving.desk.carryOut(MakeChange(change.id, on: .on("2026-11-20")))
    }
  }

  @Test("No step is taken away that another rests on")
  mutating func without() throws {
    try leaving.take(.background, .contact)
    let background = try #require(leaving.standing()?.steps.first)
    #expect(throws: Refusal.winBackBarred(.noBackground)) {
      try leaving.desk.carryOut(TakeAway<WinBackStep>(background.id, reason: "typed wrong"))
    }
    let contact = try #require(leaving.standing()?.steps.last)
    try leaving.desk.carryOut(TakeAway<WinBackStep>(contact.id, reason: "typed wrong"))
    #expect(leaving.standing()?.stage == .contact)
  }

  @Test("Only one is open with a customer at a time")
  mutating func once() throws {
    #expect(throws: Refusal.alreadySo(.winBack, key: leaving.about.id.text)) { try leaving.open() }
    try leaving.take(.lost)
    #expect(throws: Never.self) { try leaving.open(on: "2026-11-18") }
    #expect(leaving.replay().winBacks(ofCustomer: leaving.slot).map(\.isOpen) == [true, false])
  }

  @Test("For a difficult customer signals open nothing; that they say so is asked about")
  func difficult() throws {
    var leaving = try WinBackDesk(opened: nil, grade: .difficult)
    #expect(throws: Refusal.winBackBarred(.difficult)) { try leaving.open(.signals) }
    #expect(throws: Refusal.doubtful([.winBack(.difficult)])) { try leaving.open(insists: false) }
    #expect(throws: Never.self) { try leaving.open() }
  }

  @Test("It is opened no later than its first step, and goes with a customer that is merged into another")
  mutating func corrected() throws {
    try leaving.take(.background)
    var later = leaving.about
    later.opened = .on("2026-11-20")
    #expect(throws: Refusal.dayTooLate(.winBack, field: "Opened", until: .on("2026-11-17"))) {
      try leaving.desk.carryOut(EditRecord(leaving.about, to: later))
    }
    let zeta = try leaving.desk.customer("Zeta")
    try leaving.desk.carryOut(MergeCustomers(leaving.acme.id, into: zeta.id))
    #expect(leaving.desk.book.winBacks[leaving.about.id]?.customer == zeta.id)
  }
}
