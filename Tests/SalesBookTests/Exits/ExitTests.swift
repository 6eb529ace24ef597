import Testing

@testable import SalesBook

@Suite("Exit reviews (domain §8)")
struct ExitTests {
  private var reviewed: ReviewedBook

  init() throws { reviewed = try ReviewedBook() }

  @Test("The six steps come one after another, as of any day; six months after it ended the review is closed")
  mutating func course() throws {
    try reviewed.take([.looked], on: "2026-10-02")
    try reviewed.take([.repair], on: "2026-10-03")
    try reviewed.take([.told], on: "2026-10-04")
    try reviewed.take([.strikes], on: "2026-10-05")
    for day in ["2026-10-06", "2026-10-07", "2026-10-08"] { try reviewed.take([.strike], on: day) }
    try reviewed.take([.decided], on: "2026-10-09")
    try reviewed.take([.ended], on: "2026-10-20")
    let days = [
      "2026-09-30", "2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04", "2026-10-05", "2026-10-07",
      "2026-10-08", "2026-10-09", "2026-10-20", "2027-04-20", "2027-04-21",
    ]
    #expect(
      days.map { reviewed.standing($0)?.stage } == [
        nil, .look, .repair, .table, .strikes, .counting, .counting, .decide, .carryOut, .moveOn, .moveOn,
        .closed,
      ])
    #expect(reviewed.standing("2027-05-01")?.outcome == .ended)
    #expect(ExitStage.allCases.map(\.number) == [1, 2, 3, 4, 4, 5, 5, 6, nil])
  }

  @Test("The third strike opens the decision by itself; taken away, two are left and it is barred again")
  mutating func thirdStrike() throws {
    try reviewed.take(try #require(ReviewedBook.ways[.counting]))
    try reviewed.take([.strike, .strike])
    #expect(throws: Refusal.exitBarred(.fewStrikes)) { try reviewed.take(.decided) }
    let third = try reviewed.take(.strike)
    #expect(reviewed.standing()?.stage == .decide)
    try reviewed.desk.carryOut(TakeAway<ExitStep>(third.id, reason: "another's"))
    #expect(reviewed.standing()?.stage == .counting)
    #expect(throws: Refusal.exitBarred(.fewStrikes)) { try reviewed.take(.decided) }
  }

  @Test("A step that others stand on is neither taken away nor put to a later day")
  mutating func corrected() throws {
    let looked = try reviewed.take(.looked)
    let repair = try reviewed.take(.repair)
    #expect(throws: Refusal.exitBarred(.lookFirst)) {
      try reviewed.desk.carryOut(TakeAway<ExitStep>(looked.id, reason: "typed twice"))
    }
    var later = looked
    later.day = .on("2026-10-06")
    #expect(throws: Refusal.exitBarred(.lookFirst)) {
      try reviewed.desk.carryOut(EditRecord(looked, to: later))
    }
    try reviewed.desk.carryOut(TakeAway<ExitStep>(repair.id, reason: "not done"))
    try reviewed.desk.carryOut(TakeAway<ExitStep>(looked.id, reason: "typed twice"))
    #expect(reviewed.standing()?.stage == .look)
  }

  @Test("A strike falls up to the last day; past it they passed, or a new last day is set")
  mutating func lastDay() throws {
    try reviewed.take(try #require(ReviewedBook.ways[.counting]))
    try reviewed.take(.strike, on: "2026-10-25")
    #expect(throws: Refusal.exitBarred(.lastDayPassed)) { try reviewed.take(.strike, on: "2026-10-26") }
    try reviewed.take(.strikes, on: "2026-10-26")
    try reviewed.take(.strike, on: "2026-10-27")
    #expect(reviewed.standing()?.course.strikes.count == 2, "those that fell stay")
    try reviewed.take(.passed, on: "2026-11-15", insists: false)
    #expect(reviewed.standing()?.outcome == .passed)
  }

  @Test(
    "Passing closes it, before the last day once it is asked about; after two or three it closes as repaired")
  mutating func stays() throws {
    try reviewed.take(try #require(ReviewedBook.ways[.counting]))
    #expect(throws: Refusal.doubtful([.exit(.passedEarly(until: .on("2026-10-25")))])) {
      try reviewed.take(.passed, on: "2026-10-24", insists: false)
    }
    try reviewed.take(.passed, on: "2026-10-24")
    #expect(reviewed.standing()?.stage == .closed)
    for stage in [ExitStage.table, .strikes] {
      var other = try ReviewedBook()
      try other.take(try #require(ReviewedBook.ways[stage]) + [.repaired])
      #expect(other.standing()?.outcome == .repaired)
    }
  }

  @Test("A decision is taken back with a reason, before it was carried out")
  mutating func reversed() throws {
    try reviewed.take(try #require(ReviewedBook.ways[.carryOut]))
    #expect(throws: Refusal.fieldMissing(.exitStep, field: "What")) {
      try reviewed.take(.reversed) { $0.what = "" }
    }
    try reviewed.take(.reversed)
    #expect(reviewed.standing()?.outcome == .reversed)
  }

  @Test("Each step has its evidence, and what its kind needs")
  mutating func needed() throws {
    let lacks: [(ExitStage, ExitStep.Kind, String, (inout ExitStep) -> Void)] = [
      (.look, .looked, "What", { $0.what = "" }), (.look, .looked, "Cause", { $0.cause = nil }),
      (.repair, .repair, "Means", { $0.means = nil }), (.table, .told, "Answer", { $0.answer = "" }),
      (.strikes, .strikes, "Until", { $0.until = nil }), (.counting, .strike, "Strike", { $0.strike = nil }),
      (.decide, .decided, "Until", { $0.until = nil }), (.decide, .decided, "Person", { $0.person = "" }),
      (.carryOut, .ended, "Placed", { $0.placed = "" }), (.moveOn, .freed, "Customers", { _ in }),
    ]
    for (stage, kind, field, lacking) in lacks {
      var reviewed = try ReviewedBook()
      try reviewed.take(try #require(ReviewedBook.ways[stage]))
      #expect(throws: Refusal.fieldMissing(.exitStep, field: field)) { try reviewed.take(kind, lacking) }
    }
    #expect(throws: Refusal.dayTooEarly(.exitStep, field: "Day", since: .on("2026-10-01"))) {
      try reviewed.take(.looked, on: "2026-09-30")
    }
    try reviewed.take(try #require(ReviewedBook.ways[.strikes]))
    #expect(throws: Refusal.dayTooEarly(.exitStep, field: "Until", since: .on("2026-10-06"))) {
      try reviewed.take(.strikes) { $0.until = .on("2026-10-05") }
    }
    var silent = ExitReview(key: .none)
    (silent.customer, silent.opened) = (reviewed.acme.id, .on("2026-10-01"))
    #expect(throws: Refusal.fieldMissing(.exitReview, field: "Why")) {
      try reviewed.desk.carryOut(OpenExit(silent))
    }
  }

  @Test("Our way of working is changed before the person: else it is asked about once")
  mutating func wayFirst() throws {
    try reviewed.take(.looked)
    #expect(throws: Refusal.doubtful([.exit(.wayFirst)])) {
      try reviewed.take(.repair, insists: false) { $0.means = .person }
    }
    try reviewed.take(.repair, insists: false)
    try reviewed.take(.repair, insists: false) { $0.means = .person }
  }

  @Test("Whoever is told to go lands well, and the gap is filled: else it is asked about once")
  mutating func landsWell() throws {
    try reviewed.take(try #require(ReviewedBook.ways[.carryOut]))
    let prospect = try reviewed.desk.customer("Prospect")
    #expect(throws: Refusal.doubtful([.exit(.unplaced), .exit(.noReplacement)])) {
      try reviewed.take(.ended, insists: false) { ($0.placement, $0.placed) = (nil, "") }
    }
    try reviewed.take(.ended, insists: false) { $0.customers = [prospect.id] }
    #expect(reviewed.standing()?.course.placed == "Better Ltd")
  }

  @Test("The shortcut needs an approver who is another, and arrears judged deliberate or a proven cheat")
  mutating func shortcut() throws {
    func short(_ grounds: ExitStep.Grounds, _ approver: String) -> (inout ExitStep) -> Void {
      { ($0.grounds, $0.approvedBy) = (grounds, approver) }
    }
    #expect(throws: Refusal.fieldMissing(.exitStep, field: "ApprovedBy")) {
      try reviewed.take(.decided, short(.cheat, ""))
    }
    #expect(throws: Refusal.ownApproval) { try reviewed.take(.decided, short(.cheat, "wang")) }
    #expect(throws: Refusal.exitBarred(.notDeliberate)) {
      try reviewed.take(.decided, on: "2026-11-20", short(.deliberate, "li"))
    }
    _ = try reviewed.desk.invoice(
      "A-1", of: reviewed.acme, fen: 90_000, issued: "2026-09-01", due: "2026-10-01")
    var judgement = Judgement(key: .none)
    (judgement.customer, judgement.day) = (reviewed.acme.id, .on("2026-11-10"))
    (judgement.verdict, judgement.reason) = (.deliberate, "says so")
    try reviewed.desk.carryOut(JudgeArrears(judgement))
    #expect(throws: Refusal.exitBarred(.notDeliberate), "not judged so by then") {
      try reviewed.take(.decided, on: "2026-11-09", short(.deliberate, "li"))
    }
    try reviewed.take(.decided, on: "2026-11-20", short(.deliberate, "li"))
    #expect(reviewed.standing()?.stage == .carryOut)
  }

  @Test("Who carries it out works here")
  mutating func person() throws {
    try reviewed.take(try #require(ReviewedBook.ways[.decide]))
    #expect(throws: Refusal.nobody(login: "zhao", known: ["li", "wang"])) {
      try reviewed.take(.decided) { $0.person = "zhao" }
    }
  }

  @Test("One review of a customer runs at a time; once it is closed or ended another may be opened")
  mutating func oneAtATime() throws {
    #expect(throws: Refusal.exitBarred(.running)) { try reviewed.open(reviewed.acme) }
    try reviewed.take(try #require(ReviewedBook.ways[.closed]))
    _ = try reviewed.open(reviewed.acme, on: "2026-11-01")
    #expect(Replay(reviewed.desk.book, asOf: .on("2026-11-23")).exits(ofCustomer: reviewed.slot).count == 2)
  }

  @Test("Ending it never stops collecting: what they owe is asked for, put away or not")
  mutating func owes() throws {
    _ = try reviewed.desk.invoice(
      "A-1", of: reviewed.acme, fen: 90_000, issued: "2026-09-01", due: "2026-10-01")
    func asked(_ book: Book) -> [Money] {
      Replay(book, asOf: .on("2026-11-23")).toAskForNow(ofCustomer: reviewed.slot)
    }
    func kinds(_ book: Book) -> [RoundReasonKind] {
      let replay = Replay(whole: book, asOf: .on("2026-11-23"), rules: DutyRules(book))
      let standings = (0..<book.customers.slotCount).map { replay.standing(ofCustomer: $0) }
      return replay.round(of: "wang", standings: standings, cards: replay.cards()).turns.flatMap(\.reasons)
        .filter(\.isAboutMoney).map(\.kind)
    }
    let (before, reasons) = (asked(reviewed.desk.book), kinds(reviewed.desk.book))
    try reviewed.take(try #require(ReviewedBook.ways[.moveOn]))
    try reviewed.desk.carryOut(ArchiveCustomers([reviewed.acme.id], reason: "ended"))
    #expect(!before.isEmpty && asked(reviewed.desk.book) == before)
    #expect(!reasons.isEmpty && kinds(reviewed.desk.book) == reasons)
  }

  @Test("The hours won are offered to core customers: a contact is planned with each")
  mutating func freed() throws {
    try reviewed.take(try #require(ReviewedBook.ways[.moveOn]))
    let (one, two) = (try reviewed.desk.customer("One"), try reviewed.desk.customer("Two"))
    try reviewed.desk.carryOut(
      OfferFreedHours(reviewed.about.id, to: [one.id, two.id], on: .on("2026-12-01"), for: "more of us"))
    let plans = reviewed.desk.book.followUps.all.filter { $0.origin == .exit }
    #expect(
      Set(plans.map(\.customer)) == [one.id, two.id] && plans.allSatisfy { $0.due == .on("2026-12-01") })
    #expect(reviewed.standing()?.course.offers.first?.customers == [one.id, two.id])
  }
}
