import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("Our own word on the desk")
struct CommitmentDeskTests {
  private func session(_ small: SmallBook? = nil, _ language: Language = .english) throws -> DeskSession {
    DeskSession(try small ?? SmallBook.make(), language, width: 120, height: 46)
  }

  /// Something said to 北京华联 on the tenth, for a day.
  private func told(due: String, _ fill: (inout Commitment) -> Void = { _ in }) throws -> SmallBook {
    var small = try SmallBook.make()
    var commitment = Commitment(key: .none)
    (commitment.customer, commitment.made) = (try small.customer("北京华联").id, day("2026-11-10"))
    (commitment.due, commitment.what, commitment.kind) = (day(due), "工程师到场", .visit)
    fill(&commitment)
    try small.perform(MakeCommitment(commitment), on: commitment.made)
    return small
  }

  private func commitment(_ session: DeskSession) throws -> Commitment {
    try #require(session.book.commitments.all.first { _ in true }, "\(session.screen())")
  }

  @Test(
    "Each of the five doors is one key with its line; only the first and an approval asked for open a form",
    arguments: Language.allCases)
  func doors(language: Language) throws {
    let words = Words(language).doors
    let lines: [(String, String, String?)] = [
      ("o", words.sayCanDo, "Commitment.What"), ("u", words.sayNotSure, nil), ("n", words.sayCannot, nil),
      ("x", words.sayUnreasonable, nil),
    ]
    for (key, line, field) in lines {
      var session = try session(nil, language)
      try session.press("c")
      try session.type("forty scales")
      try session.go(to: "Touch.GivesRise")
      try session.press(key)
      #expect(session.line(String(line.prefix(20))) != nil, "\(key): \(session.screen())")
      try session.press("Enter")
      #expect(session.form.map { $0.text(of: field ?? "") } == field.map { _ in "forty scales" })
      #expect(session.book.touches.count == 5 && session.book.commitments.count == 0)
    }
  }

  @Test("Asked for first it goes to whoever approves, with a day they hear by; granted it rests on that")
  func asked() throws {
    var small = try SmallBook.make()
    try small.employ("li", "李娜")
    try small.employ("wang", "王伟")
    var session = try session(small)
    try session.press("c")
    try session.type("forty scales")
    try session.go(to: "Touch.GivesRise")
    try session.press("a")
    #expect(session.line("you have a clear word by on Wednesday") == nil, "\(session.screen())")
    #expect(session.line("Wednesday") != nil, "\(session.screen())")
    try session.press("Enter")
    #expect(session.form?.text(of: "Approval.Kind") == "commitment", "\(session.screen())")
    #expect(session.form?.text(of: "Approval.What") == "forty scales")
  }

  @Test("What, a day and Enter take it down, with the talk; u takes all of it back")
  func given() throws {
    var session = try session()
    try session.press("N w")
    try session.type("forty scales")
    try session.press("Tab f r i Enter")
    let given = try commitment(session)
    #expect(given.due == day("2026-11-27") && given.what == "forty scales" && given.kind == .deliver)
    #expect(session.book.touches.count == 5, "the talk is logged")
    try session.press("u")
    #expect(session.book.commitments.count == 0 && session.book.touches.count == 4)
  }

  @Test("The list to look at first stands beside the kind, the book's own where it has one")
  func feasibility() throws {
    var session = try session()
    try session.press("N w Tab Tab Tab")
    #expect(session.line("vehicle?") != nil, "\(session.screen())")
    var small = try SmallBook.make()
    var setting = Setting(key: Name("Feasibility"))
    setting.value = "deliver the ferry"
    small.book.put(setting)
    session = try self.session(small)
    try session.press("N w Tab Tab Tab")
    #expect(session.line("the ferry") != nil && session.line("vehicle?") == nil, "\(session.screen())")
  }

  @Test("More than thirty days ahead the form says that it is to be in writing")
  func longAhead() throws {
    var session = try session()
    try session.press("N w x Tab")
    try session.type("2026-12-23")
    #expect(session.line("put it in writing") == nil, "\(session.screen())")
    try session.press("Ctrl-U")
    try session.type("2026-12-24")
    #expect(session.line("put it in writing") != nil, "\(session.screen())")
  }

  @Test("To one who failed us within a year the form says so, once a grant", arguments: Language.allCases)
  func grant(language: Language) throws {
    var small = try SmallBook.make()
    var promise = Promise(key: .none)
    (promise.customer, promise.made) = (try small.customer("北京华联").id, day("2026-11-02"))
    (promise.due, promise.amount) = (day("2026-11-05"), Money(minor: 90_000, .cny))
    try small.perform(TakePromise(promise), on: promise.made)
    var session = try session(small, language)
    let line = String(Words(language).helpingAllTheSame.prefix(10))
    try session.press("N w Tab Tab")
    #expect(session.line(line) != nil, "\(session.screen())")
    session = try self.session(nil, language)
    try session.press("N w Tab Tab")
    #expect(session.line(line) == nil)
  }

  @Test("What became of it is a key each, and what may not follow says why")
  func steps() throws {
    var session = try session(told(due: "2026-11-26"))
    try session.press("D")
    #expect(session.line("said sorry")?.contains("nothing to be sorry for") == true, "\(session.screen())")
    try session.press("k Enter")
    let kept = try #require(session.book.commitmentSteps.all.first { _ in true }, "\(session.screen())")
    #expect(kept.kind == .kept)
    #expect(session.line("our word") == nil || session.book.commitments.count == 1)
    try session.press("u")
    #expect(session.book.commitmentSteps.count == 0)
  }

  @Test("What is due today comes before an apology that is owed, and the customer's others are a key away")
  func others() throws {
    var small = try told(due: "2026-11-12") { $0.what = "two boxes" }
    var kept = CommitmentStep(key: .none)
    kept.commitment = try #require(small.book.commitments.all.first { _ in true }).id
    (kept.day, kept.kind) = (day("2026-11-14"), .kept)
    try small.perform(StepCommitment(kept), on: kept.day)
    for (what, due) in [("forty scales", "2026-11-23"), ("a price list", "2026-11-30")] {
      var commitment = Commitment(key: .none)
      (commitment.customer, commitment.made) = (try small.customer("北京华联").id, day("2026-11-10"))
      (commitment.due, commitment.what) = (day(due), what)
      try small.perform(MakeCommitment(commitment), on: commitment.made)
    }
    var session = try session(small)
    try session.press("D")
    #expect(session.line("北京华联 forty scales") != nil, "\(session.screen())")
    #expect(session.line(" 2  a price list") != nil, "\(session.screen())")
    try session.press("1 a")
    try session.type("a box more")
    try session.press("Enter")
    let sorry = try #require(
      session.book.commitmentSteps.all.first { $0.kind == .apologised }, "\(session.screen())")
    #expect(session.book.commitments[sorry.commitment]?.what == "two boxes")
  }

  @Test(
    "Another day is agreed with the apology ticked and the talk logged; once late remedy and cause are asked too"
  )
  func moved() throws {
    var session = try session(told(due: "2026-11-26"))
    try session.press("D n")
    #expect(session.form?.text(of: "CommitmentStep.Apology") == "yes", "\(session.screen())")
    try session.type("2026-11-30")
    try session.press("Enter")
    let step = try #require(session.book.commitmentSteps.all.first { _ in true }, "\(session.screen())")
    #expect(step.to == day("2026-11-30") && step.apology && session.book.touches.count == 5)
    session = try self.session(told(due: "2026-11-20"))
    try session.press("D n")
    try session.type("2026-11-30")
    try session.press("Enter")
    #expect(session.book.commitmentSteps.count == 0)
    #expect(
      session.form?.fields[session.form?.focus ?? 0].id == "CommitmentStep.Remedy", "\(session.screen())")
  }

  @Test(
    "In the round the answer of a contact is one row, that it stands the mildest: kept is written with it")
  func answered() throws {
    var session = try session(told(due: "2026-11-23"))
    try session.press("c d o n e")
    #expect(session.form?.text(of: "Touch.Answer") == "stands", "\(session.screen())")
    try session.go(to: "Touch.Answer")
    try session.press("Right Right Enter")
    let kept = try #require(session.book.commitmentSteps.all.first { _ in true }, "\(session.screen())")
    #expect(kept.kind == .kept && session.book.touches.count == 5)
    session = try self.session(told(due: "2026-11-23"))
    try session.press("c n o")
    try session.go(to: "Touch.Answer")
    try session.press("Right Enter")
    #expect(session.form?.text(of: "CommitmentStep.Apology") == "yes", "\(session.screen())")
    #expect(session.form?.text(of: "CommitmentStep.Note") == "no")
  }

  @Test("The calendar has it on its day, below what is planned, and it is gone once it is kept")
  func calendar() throws {
    var session = try session(told(due: "2026-11-26"))
    try session.press("2")
    try session.type(":go to date")
    try session.press("Enter")
    try session.type("2026-11-26")
    try session.press("Enter")
    #expect(session.line("we said") != nil, "\(session.screen())")
    try session.press("1 D k Enter 2")
    #expect(session.line("we said") == nil, "\(session.screen())")
  }

  @Test("Our word stands beside theirs in the dossier, also where nothing is owed")
  func dossier() throws {
    var small = try told(due: "2026-11-12")
    let id = try commitment(try session(small)).id
    var step = CommitmentStep(key: .none)
    (step.commitment, step.day, step.kind) = (id, day("2026-11-12"), .kept)
    try small.perform(StepCommitment(step), on: step.day)
    var session = try session(small)
    try session.press("4")
    #expect(session.line("our word")?.contains("1/1") == true, "\(session.screen())")
  }
}
