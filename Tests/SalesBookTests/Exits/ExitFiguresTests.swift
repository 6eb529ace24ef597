import Testing

@testable import SalesBook

@Suite("The figures of an exit review")
struct ExitFiguresTests {
  private var desk = Desktop()
  private let acme: Customer
  private let day = "2026-11-23"

  init() throws { acme = try desk.customer("Acme") { ($0.owner, $0.margin) = ("wang", 5) } }

  private func slot(_ customer: Customer) -> Int { desk.book.customers.slot(of: customer.id) ?? -1 }
  private var replay: Replay { Replay(whole: desk.book, asOf: .on(day), rules: DutyRules(desk.book)) }

  private mutating func sold(_ fen: Int64, to customer: Customer, on day: String, _ number: String) throws {
    _ = try desk.invoice(number, of: customer, fen: fen, issued: day, due: day)
  }

  private mutating func met(_ customer: Customer, _ minutes: Int, on day: String = "2026-11-02") throws {
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.channel, touch.minutes) = (customer.id, .on(day), .visit, minutes)
    try desk.carryOut(LogTouch(touch), on: day)
  }

  private mutating func complain(_ count: Int, on day: String = "2026-11-02") throws {
    for number in 0..<count {
      var about = CustomerCase(key: .none)
      (about.customer, about.opened, about.facts) = (acme.id, .on(day), "wet \(number)")
      try desk.carryOut(OpenCase(about), on: day)
    }
  }

  private mutating func breaks(_ count: Int) throws {
    for number in 1...count {
      var promise = Promise(key: .none)
      (promise.customer, promise.what) = (acme.id, "papers \(number)")
      (promise.made, promise.due) = (.on("2026-09-0\(number)"), .on("2026-09-1\(number)"))
      let taken: Promise = try desk.carryOut(TakePromise(promise), on: "2026-09-0\(number)").added()
      var news = PromiseNews(key: .none)
      (news.promise, news.day, news.kind) = (taken.id, .on("2026-09-2\(number)"), .notKept)
      try desk.carryOut(ReportOnPromise(news), on: "2026-09-2\(number)")
    }
  }

  @Test("Low margin alone proposes nobody, nor does trouble alone; together they do, with the figures")
  mutating func together() throws {
    try sold(1_000_000, to: acme, on: "2026-06-01", "A-1")
    #expect(replay.exitCandidates().isEmpty)
    try complain(2)
    #expect(replay.exitCandidates().isEmpty, "two are not many")
    try complain(1, on: "2026-11-03")
    let candidate = try #require(replay.exitCandidates().first)
    #expect(candidate.signs == [.lowMargin, .cases])
    #expect(
      candidate.figures.margin == 5 && candidate.figures.cases == 3 && candidate.figures.sold == 1_000_000)
    var rich = self
    var setting = Setting(key: "LowMargin")
    setting.value = "5"
    rich.desk.book.put(setting)
    #expect(rich.replay.exitCandidates().isEmpty)
  }

  @Test("Hours count once they are as many as policy says")
  mutating func hours() throws {
    try sold(1_000_000, to: acme, on: "2026-06-01", "A-1")
    try met(acme, 19 * 60)
    #expect(replay.exitCandidates().isEmpty)
    try met(acme, 60)
    #expect(replay.exitCandidates().map(\.signs) == [[.lowMargin, .hours]])
  }

  @Test(
    "Three broken promises in 12 months propose a review whatever the margin; a grade alone proposes nobody (S0)"
  )
  mutating func broken() throws {
    let difficult = try desk.customer("D") { $0.owner = "wang" }
    try sold(1_000_000, to: difficult, on: "2026-06-01", "D-1")
    try desk.carryOut(GradeCustomers([difficult.id], .difficult, on: .on("2026-06-01"), reason: "demands"))
    try sold(1_000_000, to: acme, on: "2026-06-01", "A-1")
    var customer = try #require(desk.book.customers[acme.id])
    customer.margin = 40
    desk.book.put(customer)
    try breaks(2)
    #expect(replay.exitCandidates().isEmpty)
    try breaks(3)
    #expect(replay.exitCandidates().map(\.signs) == [[.brokenWord]])
    #expect(replay.exitCandidates(of: "li").isEmpty)
  }

  @Test("Arrears judged deliberate propose a review whatever the margin; judged anew they do no more")
  mutating func deliberate() throws {
    _ = try desk.invoice("A-1", of: acme, fen: 90_000, issued: "2026-09-01", due: "2026-10-01")
    var customer = try #require(desk.book.customers[acme.id])
    customer.margin = 40
    desk.book.put(customer)
    #expect(replay.exitCandidates().isEmpty)
    var judgement = Judgement(key: .none)
    (judgement.customer, judgement.day) = (acme.id, .on("2026-11-10"))
    (judgement.verdict, judgement.reason) = (.deliberate, "says so")
    try desk.carryOut(JudgeArrears(judgement))
    #expect(replay.exitCandidates().map(\.signs) == [[.deliberate]])
    (judgement.day, judgement.verdict) = (.on("2026-11-12"), .notDeliberate)
    try desk.carryOut(JudgeArrears(judgement))
    #expect(replay.exitCandidates().isEmpty)
  }

  @Test("Who is under review, or was put away, or never bought, is not proposed")
  mutating func others() throws {
    try complain(3)
    try met(acme, 40 * 60)
    #expect(replay.exitCandidates().isEmpty, "a lead earns nothing yet")
    try sold(1_000_000, to: acme, on: "2026-06-01", "A-1")
    #expect(replay.exitCandidates().count == 1)
    var away = self
    try away.desk.carryOut(ArchiveCustomers([acme.id], reason: "closed"))
    #expect(away.replay.exitCandidates().isEmpty)
    var about = ExitReview(key: .none)
    (about.customer, about.opened, about.why) = (acme.id, .on("2026-11-20"), "trouble")
    try desk.carryOut(OpenExit(about))
    #expect(replay.exitCandidates().isEmpty)
  }

  @Test("The past stands by quarter over two years: purchases, margin, hours, word, cases, each in its own")
  mutating func past() throws {
    try sold(100_000, to: acme, on: "2025-01-01", "A-0")
    try sold(300_000, to: acme, on: "2026-09-30", "A-1")
    try sold(-50_000, to: acme, on: "2026-10-01", "C-1")
    try sold(70_000, to: acme, on: "2024-12-31", "A-9")
    try met(acme, 90, on: "2026-07-01")
    try complain(1, on: "2026-08-01")
    try breaks(1)
    let quarters = replay.quarters(ofCustomer: slot(acme))
    #expect(
      quarters.map(\.from)
        == [
          "2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01", "2026-01-01", "2026-04-01", "2026-07-01",
          "2026-10-01",
        ].map { .on($0) })
    #expect(quarters.map(\.sold) == [100_000, 0, 0, 0, 0, 0, 300_000, -50_000])
    #expect(quarters[6].margin == 5 && quarters[6].minutes == 90 && quarters[6].cases == 1)
    #expect(quarters[6].promisesDue == 1 && quarters[6].broken == 1)
    #expect(quarters[7].to == .on("2026-11-23") && quarters[1].isEmpty)
  }

  @Test("Step 1 shows which core customers left in two years: put away, or silent for half a year")
  mutating func left() throws {
    let firms: [(String, Grade?, String, Bool)] = [
      ("Gone", .prime, "2026-03-01", false), ("Away", .regular, "2026-11-01", true),
      ("Here", .prime, "2026-11-01", false), ("Fussy", .fussy, "2026-03-01", false),
      ("Long", .prime, "2024-11-01", false),
    ]
    for (name, grade, bought, isAway) in firms {
      let customer = try desk.customer(name)
      try sold(10_000, to: customer, on: bought, name)
      if let grade {
        try desk.carryOut(GradeCustomers([customer.id], grade, on: .on("2026-11-02"), reason: "as it is"))
      }
      if isAway { try desk.carryOut(ArchiveCustomers([customer.id], reason: "left")) }
    }
    #expect(
      replay.leftCore().compactMap { desk.book.customers[slot: $0.slot]?.name } == ["Away", "Gone"])
  }

  @Test(
    "The aftermath: sales lost and hours won of the days since, by the year before; the margin without them")
  mutating func aftermath() throws {
    let good = try desk.customer("Good") { $0.margin = 35 }
    try sold(3_650_000, to: acme, on: "2026-06-01", "A-1")
    try sold(3_650_000, to: good, on: "2026-06-01", "G-1")
    try met(acme, 365 * 60, on: "2026-06-02")
    try desk.carryOut(AddRecord(Person(login: "wang")))
    var about = ExitReview(key: .none)
    (about.customer, about.opened, about.why) = (acme.id, .on("2026-10-01"), "cheats")
    about = try desk.carryOut(OpenExit(about)).added()
    var step = ExitStep.filled(.decided, of: about, on: .on("2026-10-02"))
    (step.grounds, step.approvedBy) = (.cheat, "the boss")
    try desk.carryOut(StepExit(step))
    #expect(replay.standing(ofExit: about.id).flatMap { replay.aftermath(of: $0) } == nil)
    try desk.carryOut(StepExit(.filled(.ended, of: about, on: .on("2026-11-13"))))
    try sold(20_000, to: acme, on: "2026-11-20", "A-2")
    try met(acme, 60, on: "2026-11-20")
    let standing = try #require(replay.standing(ofExit: about.id))
    let after = try #require(replay.aftermath(of: standing))
    // Ten days of 10,000 fen, less 20,000; ten hours, less one.
    #expect(after.lost == 80_000 && after.hours == 9)
    #expect(after.marginWith == 20 && after.marginWithout == 35)
    #expect(after.ended == .on("2026-11-13") && after.to == .on("2026-11-23"))
    try desk.carryOut(OfferFreedHours(about.id, to: [good.id], on: .on("2026-11-25"), for: "more"))
    let offered = try #require(replay.standing(ofExit: about.id).flatMap { replay.aftermath(of: $0) })
    #expect(offered.offered == 1 && offered.done == 0)
  }
}
