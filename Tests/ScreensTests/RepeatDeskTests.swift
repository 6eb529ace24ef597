import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("What repeats, at the desk")
struct RepeatDeskTests {
  private func session(_ small: SmallBook, _ language: Language = .english) -> DeskSession {
    DeskSession(small, language, width: 120, height: 40)
  }

  /// A desk on which a call every Tuesday is planned with the first customer.
  private func weekly(_ language: Language = .english) throws -> DeskSession {
    var session = session(try SmallBook.make(), language)
    try session.press("N r")
    try session.type("every tue")
    try session.press("Enter")
    return session
  }

  @Test(
    "It is typed as people say it, and the form says which days that are",
    arguments: [
      (Language.english, "every week on Tue: 11-24, 12-01, 12-08"),
      (.simplifiedChinese, "每周二：11-24、12-01、12-08"),
    ])
  func preview(language: Language, understood: String) throws {
    var session = session(try SmallBook.make(), language)
    try session.press("N r")
    try session.type(language == .english ? "every tue" : "每周二")
    #expect(session.line(understood) != nil, "\(session.screen())")
    try session.press("Enter")
    let series = try #require(session.book.series.all.first { _ in true })
    #expect(series.rule.text == "FREQ=WEEKLY;BYDAY=TU" && series.start == day("2026-11-24"))
    try session.press("u")
    #expect(session.book.series.count == 0, "\(session.screen())")
  }

  @Test("In the form of a plan it is a row that may stay empty, and what means no repeat is explained there")
  func row() throws {
    var session = session(try SmallBook.make())
    try session.press("a")
    try session.go(to: "Series.Rule")
    try session.type("sometimes")
    try session.press("Enter")
    #expect(session.form?.fields[session.form?.focus ?? 0].id == "Series.Rule", "\(session.screen())")
    try session.press("Ctrl-U")
    try session.press("Enter")
    #expect(session.book.series.count == 0 && session.form == nil, "\(session.screen())")
  }

  @Test("Once it is done in a talk nothing else is proposed, and the form says when it goes on")
  func goesOn() throws {
    var small = try SmallBook.make()
    var series = Series(key: .none)
    (series.customer, series.start) = (try small.customer("Zhongwei Ltd").id, day("2026-11-20"))
    series.rule = RepeatRule(.weekly)
    try small.perform(PlanSeries(series), on: day("2026-11-19"))
    var session = session(small)
    try session.press("/ z h o n g w e i Enter c h i")
    #expect(session.form?.text(of: "FollowUp.Due") == "", "\(session.screen())")
    #expect(session.line("repeats: next Fri 11-27") != nil, "\(session.screen())")
    try session.press("Enter")
    #expect(
      session.book.followUps.all.contains { $0.isPlanned && $0.series != nil && $0.due == day("2026-11-27") })
  }

  @Test(
    "The calendar marks the days to come, and lists them dimmed below what is planned, where one cannot stand"
  )
  func calendar() throws {
    var session = try weekly()
    try session.press("2 j")
    #expect(session.line("30 +") == nil && session.screen().contains(" 1  +"), "\(session.screen())")
    try session.press("l")
    #expect(session.line("+ call")?.contains("every week on Tue") == true, "\(session.screen())")
    try session.press("Enter")
    #expect(!session.desk.calendar.isInList)
  }

  @Test("In the dossier one changes the next alone, or on the repeat all that follow")
  func edits() throws {
    var session = try weekly()
    try session.press("4")
    while session.desk.dossierItem?.noun != .series { try session.press("j") }
    try session.press("e")
    try session.go(to: "Series.Channel")
    try session.press("Right Enter")
    let waiting = session.book.followUps.all.filter { $0.series != nil && $0.isPlanned }
    #expect(
      waiting.map(\.channel) == [.visit] && session.book.series.all.map(\.channel) == [.visit],
      "\(session.screen())")
    try session.press("g g")
    while session.desk.dossierItem?.id(of: FollowUp.self) != waiting[0].id { try session.press("j") }
    try session.press("e")
    try session.go(to: "FollowUp.Purpose")
    try session.type("alone")
    try session.press("Enter")
    #expect(session.book.followUps[waiting[0].id]?.purpose == "alone")
    #expect(session.book.series.all.map(\.purpose) == [""])
  }

  @Test("Ending it names what is dropped too, and takes an answer", arguments: Language.allCases)
  func ending(language: Language) throws {
    var session = try weekly(language)
    try session.press(": e n d - r e p e a t Enter f u l l Enter")
    #expect(session.line("11-24") != nil, "\(session.screen())")
    try session.press("Enter")
    #expect(session.book.series.all.allSatisfy { $0.ended == nil }, "Enter answers nothing")
    try session.press("y")
    #expect(session.book.series.all.allSatisfy { $0.ended == SmallBook.today && $0.endReason == "full" })
    try session.press(": e n d - r e p e a t Enter")
    #expect(session.line(Words(language).needs.repeats("Nr")) != nil, "\(session.screen())")
  }
}

@Suite("Days and trips, at the desk")
struct DayLoadTests {
  @Test("A day asked for says how much stands on it, and when it is full")
  func load() throws {
    var small = try SmallBook.make()
    for number in 1...12 { try small.plan("苏州纺织", on: "2026-11-26", .call, "\(number)") }
    var session = DeskSession(small, width: 120, height: 40)
    try session.press("a")
    try session.type("11-25")
    #expect(session.line("1 planned that day") != nil, "\(session.screen())")
    try session.press("Ctrl-U")
    try session.type("11-26")
    #expect(session.line("! a full day: 12 planned") != nil, "\(session.screen())")
    try session.press("Esc s")
    #expect(session.line("in 3 days")?.contains("! a full day") == true, "\(session.screen())")
  }

  @Test("A visit says who else of that town has something planned about then; a call does not")
  func trip() throws {
    var small = try SmallBook.make()
    for (name, address) in [("北京华联", "苏州市吴中区东路"), ("苏州纺织", "江苏省苏州市姑苏区")] {
      let seen = try small.customer(name)
      var wanted = seen
      wanted.address = address
      try small.perform(EditRecord(seen, to: wanted))
    }
    var session = DeskSession(small, width: 120, height: 40)
    try session.press("a")
    #expect(session.line("near by") == nil, "\(session.screen())")
    try session.go(to: "FollowUp.Channel")
    try session.press("Right")
    #expect(session.line("near by: 苏州纺织 11-25") != nil, "\(session.screen())")
  }

  @Test("What was put off three times is marked on the calendar and in the dossier, twice is not")
  func movedOften() throws {
    var small = try SmallBook.make()
    let id = try #require(small.book.followUps.all.first { $0.purpose == "续约" }?.id)
    for to in ["2026-11-26", "2026-11-27"] { try small.perform(MoveFollowUps([id], to: day(to))) }
    var session = DeskSession(small, width: 120, height: 40)
    try session.press("2 l l l l")
    #expect(session.line("续约") != nil && session.line("! moved") == nil, "\(session.screen())")
    try small.perform(MoveFollowUps([id], to: day("2026-11-30")))
    session = DeskSession(small, width: 120, height: 40)
    try session.press("2 j")
    #expect(session.line("! moved 3 times") != nil, "\(session.screen())")
    try session.press("Enter 4")
    #expect(session.line("! moved 3 times") != nil, "\(session.screen())")
  }

  @Test("The grid shades a day by its load: in blocks where those are safe, in signs elsewhere")
  func heat() throws {
    var small = try SmallBook.make()
    for number in 1...9 { try small.plan("苏州纺织", on: "2026-11-26", .call, "\(number)") }
    var session = DeskSession(small, width: 120, height: 40)
    try session.press("2")
    #expect(session.line("26  9 #") != nil, "\(session.screen())")
    #expect(session.canvas().dressed(in: .lines).text().contains("26  9 █"))
    #expect(session.canvas().dressed(in: .ascii).text().contains("26  9 #"))
  }
}
