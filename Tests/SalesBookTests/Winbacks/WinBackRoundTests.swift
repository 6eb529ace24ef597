import Testing

@testable import SalesBook

@Suite("Win-backs in the round")
struct WinBackRoundTests {
  private var leaving: WinBackDesk

  init() throws { leaving = try WinBackDesk() }

  private func turns(_ day: String, _ book: Book? = nil) -> [RoundTurn] {
    let book = book ?? leaving.desk.book
    let policy = Policy(book)
    let rules = DutyRules(policy: policy, workingDays: WorkingDays(book, policy: policy))
    let replay = Replay(whole: book, asOf: .on(day), rules: rules)
    let standings = (0..<book.customers.slotCount).map { replay.standing(ofCustomer: $0) }
    return replay.round(of: "wang", standings: standings, cards: replay.cards()).turns
  }

  private func kinds(_ day: String) -> [RoundReasonKind] {
    turns(day).flatMap(\.reasons).map(\.kind).filter {
      [.winBack, .winBackChange, .winBackSignals].contains($0)
    }
  }

  private mutating func plan(_ day: String, _ origin: FollowUp.Origin) throws {
    var plan = FollowUp(key: .none)
    (plan.customer, plan.due, plan.origin) = (leaving.acme.id, .on(day), origin)
    try leaving.desk.carryOut(PlanFollowUp(plan), on: "2026-11-16")
  }

  @Test("An open win-back is there every day, of class 6, until it is at its end")
  mutating func daily() throws {
    for day in ["2026-11-16", "2026-12-24"] { #expect(kinds(day) == [.winBack], "\(day)") }
    #expect(kinds("2026-11-15") == [])
    let reason = turns("2026-11-17").flatMap(\.reasons).first { $0.kind == .winBack }
    #expect(reason?.roundClass == 6 && reason?.origin == .winBack)
    try leaving.take(.lost)
    #expect(kinds("2026-11-18") == [])
    #expect(kinds("2026-11-16") == [.winBack], "as of a day it was open then")
  }

  @Test("Put to a day to come it rests until then; a plan about something else takes it not away")
  mutating func moved() throws {
    try plan("2026-12-03", .person)
    #expect(kinds("2026-11-20") == [.winBack])
    try plan("2026-12-02", .winBack)
    #expect(kinds("2026-11-20") == [])
    #expect(kinds("2026-12-02") == [.winBack])
  }

  @Test("A step takes it from that day only; after our letter they have a week for an answer")
  mutating func rests() throws {
    try leaving.take(.background)
    #expect(kinds("2026-11-17") == [] && kinds("2026-11-18") == [.winBack])
    try leaving.take(.contact, .answers, .cause, .decided, on: "2026-11-18")
    try leaving.take(.change, on: "2026-11-18") { ($0.due, $0.made) = (nil, $0.day) }
    try leaving.take(.wentBack, on: "2026-11-18")
    #expect(kinds("2026-11-24") == [])
    #expect(kinds("2026-11-25") == [.winBack])
  }

  @Test("It is for who decides there, else the highest who can be reached")
  mutating func whom() throws {
    _ = try leaving.person("clerk")
    let boss = try leaving.person("boss") { $0.role = .owner }
    let reason = turns("2026-11-17").flatMap(\.reasons).first { $0.kind == .winBack }
    #expect(reason?.whom == .named(boss.id, aboutMoney: false))
  }

  @Test("A change is due on its day; once they were told of it, it is our word and does not wait")
  mutating func changes() throws {
    try leaving.take(.background, .contact, .answers, .cause, .decided, .change)
    #expect(kinds("2026-11-23") == [.winBack])
    let internally = turns("2026-11-24").flatMap(\.reasons).first { $0.kind == .winBackChange }
    #expect(internally?.roundClass == 6 && internally?.mustNotWait == false)
    try leaving.take(.wentBack, on: "2026-11-18")
    let told = turns("2026-11-24").flatMap(\.reasons).first { $0.kind == .winBackChange }
    #expect(told?.roundClass == 2 && told?.mustNotWait == true)
    try leaving.take(.won, on: "2026-11-20")
    #expect(kinds("2026-11-24") == [.winBackChange], "what they were told is done also once they stay")
    let change = try #require(leaving.standing()?.course.changes.first)
    try leaving.desk.carryOut(MakeChange(change.id, on: .on("2026-11-20")))
    #expect(kinds("2026-11-24") == [])
  }

  @Test("Signals that add up suggest one, until somebody reaches them or it is put to a day to come")
  func signals() throws {
    var bare = WinBackRoundTests(with: try WinBackDesk(opened: nil))
    bare.leaving.need(1)
    try bare.talk("2026-10-01", reached: true)
    for day in ["2026-11-02", "2026-11-03", "2026-11-04"] { try bare.talk(day, reached: false) }
    #expect(bare.kinds("2026-11-23") == [.winBackSignals])
    var moved = bare
    try moved.plan("2026-12-02", .winBack)
    #expect(moved.kinds("2026-11-23") == [])
    try bare.talk("2026-11-06", reached: true)
    #expect(bare.kinds("2026-11-23") == [])
  }

  private init(with leaving: WinBackDesk) { self.leaving = leaving }

  private mutating func talk(_ day: String, reached: Bool) throws {
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.reached) = (leaving.acme.id, .on(day), reached)
    try leaving.desk.carryOut(LogTouch(touch), on: day)
  }
}
