import SalesBook
import Testing

@Suite("Cases in the round")
struct CaseRoundTests {
  private var desk = Desktop()
  private let acme: Customer

  init() throws {
    for login in ["wang", "li"] { try desk.carryOut(AddRecord(Person(login: login))) }
    acme = try desk.customer("Acme") { $0.owner = "wang" }
  }

  private mutating func opened(
    of customer: Customer? = nil, effect: Int = 2, on day: String = "2026-11-20"
  ) throws(Refusal) -> CustomerCase {
    var about = CustomerCase(key: .none)
    (about.customer, about.opened, about.facts) = ((customer ?? acme).id, .on(day), "came a day late")
    (about.kind, about.effect) = (.delivery, effect)
    return try desk.carryOut(OpenCase(about)).added()
  }

  private mutating func take(
    _ kind: CaseStep.Kind, _ about: CustomerCase, on day: String, _ fill: (inout CaseStep) -> Void = { _ in }
  ) throws(Refusal) {
    var step = CaseStep.filled(kind, of: about, on: .on(day))
    fill(&step)
    try desk.carryOut(StepCase(step))
  }

  private func turns(_ day: String, of login: String? = "wang") -> [RoundTurn] {
    let policy = Policy(desk.book)
    let rules = DutyRules(policy: policy, workingDays: WorkingDays(desk.book, policy: policy))
    let replay = Replay(whole: desk.book, asOf: .on(day), rules: rules)
    let standings = (0..<desk.book.customers.slotCount).map { replay.standing(ofCustomer: $0) }
    return replay.round(of: login, standings: standings, cards: replay.cards()).turns
  }

  private func kinds(_ day: String, of login: String? = "wang") -> [RoundReasonKind] {
    turns(day, of: login).flatMap(\.reasons).map(\.kind).filter { [.caseWaiting, .casePart].contains($0) }
  }

  private mutating func plan(_ day: String, _ origin: FollowUp.Origin) throws {
    var plan = FollowUp(key: .none)
    (plan.customer, plan.due, plan.origin) = (acme.id, .on(day), origin)
    try desk.carryOut(PlanFollowUp(plan), on: "2026-11-20")
  }

  @Test("An open case is there every day, of class 2, until it is closed")
  mutating func daily() throws {
    let about = try opened()
    for day in ["2026-11-20", "2026-11-24", "2026-12-24"] { #expect(kinds(day) == [.caseWaiting], "\(day)") }
    #expect(turns("2026-11-24").first?.urgency.roundClass == 2)
    #expect(kinds("2026-11-19") == [])
    for kind in [.told, .cause, .explained, .closed] as [CaseStep.Kind] {
      try take(kind, about, on: "2026-11-23")
    }
    #expect(kinds("2026-11-24") == [])
    #expect(kinds("2026-11-22") == [.caseWaiting], "as of a day it was open then")
  }

  @Test(
    "Moved to a day it rests until then; that they have had no word within a working day is moved by nobody")
  mutating func moved() throws {
    let about = try opened()
    try plan("2026-12-03", .caseWork)
    #expect(kinds("2026-11-20") == [], "a working day is left")
    #expect(kinds("2026-11-23") == [.caseWaiting], "it is Monday, and they have heard nothing")
    #expect(turns("2026-11-23").first?.mustNotWait == true)
    try take(.told, about, on: "2026-11-23")
    #expect(kinds("2026-11-23") == [] && kinds("2026-12-02") == [])
    #expect(kinds("2026-12-03") == [.caseWaiting])
    #expect(turns("2026-12-03").first?.mustNotWait == false)
  }

  @Test("A plan about something else takes it not away; something done takes it from that day only")
  mutating func own() throws {
    let about = try opened()
    try plan("2026-12-03", .person)
    try take(.told, about, on: "2026-11-23")
    #expect(kinds("2026-11-23") == [])
    #expect(kinds("2026-11-24") == [.caseWaiting])
  }

  @Test(
    "Cases stand by what they weigh on the customer, whatever money is at stake, and the heavier first of one"
  )
  mutating func effect() throws {
    let zeta = try desk.customer("Zeta") { $0.owner = "wang" }
    _ = try desk.invoice("A-1", of: acme, fen: 900_000, issued: "2026-11-01", due: "2026-12-30")
    let light = try opened(effect: 1, on: "2026-11-02")
    _ = try opened(of: zeta, effect: 3)
    let customers = turns("2026-11-24").map { desk.book.customers[slot: $0.slot]?.name }
    #expect(customers == ["Zeta", "Acme"])
    _ = try opened(effect: 2, on: "2026-11-23")
    for about in [light] { try take(.told, about, on: "2026-11-03") }
    let slot = try #require(desk.book.customers.slot(of: acme.id))
    let own = turns("2026-11-25").first { $0.slot == slot }?.reasons.compactMap { $0 as? CaseWaiting }
    #expect(own?.map(\.effect) == [2, 1])
  }

  @Test("A part is in its colleague's round from its day on, and once late in that of who has the customer")
  mutating func parts() throws {
    let about = try opened()
    try take(.told, about, on: "2026-11-20")
    try plan("2026-12-20", .caseWork)
    try take(.part, about, on: "2026-11-20") { ($0.to, $0.due) = ("li", .on("2026-11-24")) }
    #expect(kinds("2026-11-23", of: "li") == [])
    #expect(kinds("2026-11-24", of: "li") == [.casePart] && kinds("2026-11-24") == [])
    #expect(kinds("2026-11-25", of: "li") == [.casePart] && kinds("2026-11-25") == [.casePart])
    #expect(turns("2026-11-25").first?.reasons.first?.whom == .colleague("li"))
    let part = try #require(desk.book.caseSteps.all.first { $0.kind == .part })
    try desk.carryOut(AnswerCaseStep(part.id, "measured", on: .on("2026-11-25")), on: "2026-11-25")
    #expect(kinds("2026-11-25", of: "li") == [] && kinds("2026-11-25") == [])
  }

  @Test("Of a department nobody's round knows: its part is asked after by who has the customer")
  mutating func department() throws {
    let about = try opened()
    try take(.told, about, on: "2026-11-20")
    try plan("2026-12-20", .caseWork)
    try take(.part, about, on: "2026-11-20") { ($0.to, $0.due) = ("quality", .on("2026-11-24")) }
    #expect(kinds("2026-11-24", of: nil) == [])
    #expect(kinds("2026-11-25") == [.casePart] && kinds("2026-11-25", of: "li") == [])
  }

  @Test("An open case is among what to look at before one asks for money")
  mutating func chasing() throws {
    let about = try opened()
    let slot = try #require(desk.book.customers.slot(of: acme.id))
    func isWarned(_ day: String) -> Bool {
      Replay(desk.book, asOf: .on(day)).chaseWarnings(ofCustomer: slot, promises: [], lastPayment: nil)
        .contains(.openCase(.delivery, since: .on("2026-11-20")))
    }
    #expect(isWarned("2026-11-23") && !isWarned("2026-11-19"))
    for kind in [.told, .cause, .explained, .closed] as [CaseStep.Kind] {
      try take(kind, about, on: "2026-11-23")
    }
    #expect(!isWarned("2026-11-23"))
  }

  @Test("What was done about cases is counted a case, and is an answer of the day")
  mutating func tally() throws {
    let about = try opened()
    try take(.told, about, on: "2026-11-23")
    try take(.action, about, on: "2026-11-23")
    let replay = Replay(desk.book, asOf: .on("2026-11-23"))
    #expect(replay.roundTally(of: "wang").casesTended == 1 && replay.roundTally(of: "li").casesTended == 0)
  }
}
