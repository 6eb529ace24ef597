import SalesBook
import Testing

@testable import Screens

@Suite("A contact logged at the desk")
struct LoggedContactTests {
  private func followUp(_ session: DeskSession, _ purpose: String) throws -> FollowUp {
    try #require(session.book.followUps.all.first { $0.purpose == purpose })
  }

  @Test("By another channel, or on an earlier day, it leaves today's visit at 15:00 as it is")
  func otherChannel() throws {
    for (row, keys) in [("Touch.Channel", "Left"), ("Touch.Day", "1 1 - 2 2")] {
      var small = try SmallBook.make()
      try small.plan("Zhongwei Ltd", on: "2026-11-23", .visit, "sign", at: "15:00", made: "2026-11-23")
      var session = DeskSession(small, width: 120, height: 40)
      try session.press("/ z h o n g w e i Enter c h i")
      try session.go(to: row)
      try session.press(keys + " Enter")
      #expect(session.form == nil, "\(session.screen())")
      #expect(try followUp(session, "sign").isPlanned)
    }
  }

  @Test("The row shows which plan it carries out, follows channel and day, and stays once it is turned")
  func row() throws {
    var small = try SmallBook.make()
    try small.plan("Zhongwei Ltd", on: "2026-11-23", .visit, "sign", at: "15:00", made: "2026-11-20")
    var session = DeskSession(small, width: 120, height: 40)
    try session.press("/ z h o n g w e i Enter c")
    #expect(session.form?.text(of: "Touch.Channel") == "visit")
    #expect(session.line("[visit 11-23 15:00 sign]") != nil, "\(session.screen())")
    try session.go(to: "Touch.Channel")
    try session.press("Left")
    #expect(session.line("[none] visit 11-23 15:00 sign") != nil, "\(session.screen())")
    try session.press("Right")
    try session.go(to: "Touch.Day")
    try session.type("2026-11-22")
    #expect(session.line("[none] visit 11-23 15:00 sign") != nil, "\(session.screen())")
    try session.go(to: "FollowUp.Done")
    try session.press("Right")
    #expect(session.line("[visit 11-23 15:00 sign]") != nil)
    try session.go(to: "Touch.Reached")
    try session.press("Right")
    #expect(session.line("[visit 11-23 15:00 sign]") != nil, "turned by hand")
    try session.press("Enter")
    #expect(try followUp(session, "sign").done == day("2026-11-22"), "\(session.screen())")
  }

  @Test("It never carries out what was planned after its day, and says so at the row")
  func plannedLater() throws {
    var small = try SmallBook.make()
    try small.plan("Zhongwei Ltd", on: "2026-11-23", .visit, "sign", at: "15:00", made: "2026-11-22")
    var session = DeskSession(small, width: 120, height: 40)
    try session.press("/ z h o n g w e i Enter c")
    try session.go(to: "FollowUp.Done")
    try session.press("Right Right")
    try session.go(to: "Touch.Day")
    try session.type("2026-11-20")
    try session.press("Enter")
    #expect(session.form?.fields[session.form?.focus ?? 0].id == "FollowUp.Done", "\(session.screen())")
    #expect(session.line("planned on 2026-11-22, after this contact") != nil, "\(session.screen())")
    #expect(try followUp(session, "sign").isPlanned)
  }

  @Test("Saved names who, what it carried out, and what is next", arguments: Language.allCases)
  func saved(language: Language) throws {
    var session = DeskSession(try SmallBook.make(), language)
    try session.press("c h i Enter")
    let line = try #require(session.line(Words(language).general.saved))
    for part in ["北京华联", "11-20 09:30", "11-26"] { #expect(line.contains(part), "\(line)") }
    try session.press("u")
    #expect(session.line("11-20 09:30") != nil, "\(session.screen())")
  }

  @Test("A form opened before midnight leaves the next day's call as it is, and keeps its day")
  func midnight() throws {
    var small = try SmallBook.make()
    try small.plan("Zhongwei Ltd", on: "2026-11-24", .call, "offer", made: "2026-11-20")
    var session = DeskSession(small, width: 120, height: 40)
    try session.press("/ z h o n g w e i Enter c h i")
    #expect(session.line("[none] call 11-24 offer") != nil, "\(session.screen())")
    try session.begin(day("2026-11-24"))
    #expect(session.line("[none] call 11-24 offer") != nil, "\(session.screen())")
    try session.press("Enter")
    #expect(try followUp(session, "offer").isPlanned)
    #expect(session.book.touches.all.contains { $0.said == "hi" && $0.day == day("2026-11-23") })
  }

  @Test("What a colleague did meanwhile is carried out no second time")
  func meanwhile() throws {
    var session = DeskSession(try SmallBook.make(), width: 120, height: 40)
    try session.press("c h i")
    let call = try followUp(session, "报价跟进")
    let plan = try session.small.planned(FinishFollowUps([call.id]))
    for change in plan.changes { session.small.book.apply(change) }
    try session.send(.bookChanged(changes: plan.changes, by: [.colleague("li")]))
    try session.press("Enter")
    #expect(session.form == nil, "\(session.screen())")
    #expect(try followUp(session, "报价跟进").touch == nil)
  }

  @Test("With several customers what was due is carried out with each, unless it is turned to no")
  func several() throws {
    for (turn, done) in [("", 2), ("Right", 0)] {
      var session = DeskSession(try SmallBook.make(), width: 120, height: 40)
      try session.press("Space Space c h i")
      if !turn.isEmpty {
        try session.go(to: "FollowUp.Done")
        try session.press(turn)
      }
      try session.press("Enter")
      let carried = session.book.followUps.all.filter { $0.done != nil }
      #expect(carried.count <= done && (done == 0 || !carried.isEmpty), "\(session.screen())")
    }
  }

  @Test("The next date follows day, outcome and what it carries out")
  func next() throws {
    var session = DeskSession(try SmallBook.make(), width: 120, height: 40)
    try session.press("c")
    #expect(session.form?.text(of: "FollowUp.Due") == "2026-11-26", "money is asked for again")
    try session.go(to: "Touch.Day")
    try session.type("2026-11-20")
    #expect(session.form?.text(of: "FollowUp.Due") == "2026-12-21", "they have bought and have no grade")
    try session.go(to: "Touch.Channel")
    try session.press("Right")
    #expect(session.form?.text(of: "FollowUp.Due") == "", "the call still waits")
  }

  @Test("A call nobody answered moves no visit, unless it is the one under the cursor")
  func attempt() throws {
    var small = try SmallBook.make()
    try small.plan("Zhongwei Ltd", on: "2026-11-23", .visit, "sign", at: "15:00", made: "2026-11-20")
    var session = DeskSession(small, width: 120, height: 40)
    try session.press("/ z h o n g w e i Enter n")
    #expect(try followUp(session, "sign").due == SmallBook.today, "\(session.screen())")
    #expect(session.line("next 11-24") != nil, "\(session.screen())")
    try session.press("u 2 Enter j n")
    #expect(session.line("visit 11-23 15:00 -> 11-24") != nil, "\(session.screen())")
  }

  @Test("A draft keeps the plan that was chosen, and none where it is done meanwhile")
  func draft() throws {
    var session = DeskSession(try SmallBook.make(), width: 120, height: 40)
    try session.press("c h i")
    try session.go(to: "Touch.Channel")
    try session.press("Right")
    try session.go(to: "FollowUp.Done")
    try session.press("Right Esc c")
    #expect(session.line("[call 11-20 09:30 报价跟进]") != nil, "\(session.screen())")
    let call = try followUp(session, "报价跟进")
    try session.press("Esc d")
    #expect(try followUp(session, "报价跟进").done != nil)
    try session.press("c")
    #expect(session.line("报价跟进") == nil || session.line("[call") == nil, "\(session.screen())")
    try session.press("Enter")
    #expect(session.form == nil && session.book.followUps[call.id]?.touch == nil, "\(session.screen())")
  }
}
