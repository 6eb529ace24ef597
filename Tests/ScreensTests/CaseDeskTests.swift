import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("Complaints on the desk")
struct CaseDeskTests {
  private func session(_ small: SmallBook, _ language: Language = .english) -> DeskSession {
    DeskSession(small, language, width: 120, height: 46)
  }

  /// A complaint of a customer on the 18th, and what was done about it.
  private func complained(
    _ small: inout SmallBook, _ name: String = "北京华联", _ kind: CustomerCase.Kind = .delivery,
    _ steps: CaseStep.Kind...
  ) throws {
    var about = CustomerCase(key: .none)
    (about.customer, about.opened, about.facts) = (
      try small.customer(name).id, day("2026-11-18"), "wet boxes"
    )
    about.kind = kind
    try small.perform(OpenCase(about), on: about.opened)
    let id = try #require(small.book.cases.all.first { $0.customer == about.customer }).id
    for kind in steps {
      var step = CaseStep(key: .none)
      (step.ofCase, step.day, step.kind, step.what) = (id, day("2026-11-19"), kind, "a leaking depot")
      (step.scope, step.to) = (kind == .cause ? .systemic : nil, kind == .part ? "stores" : "")
      if kind == .part { step.due = day("2026-11-25") }
      try small.perform(StepCase(step), on: step.day)
    }
  }

  private func last(_ session: DeskSession) throws -> CaseStep {
    try #require(session.changesLast.lazy.compactMap { $0.after as? CaseStep }.first, "\(session.screen())")
  }

  @Test(
    "A call about it tells them what comes next unless a person says more, and it is looked at in two working days"
  )
  func told() throws {
    var small = try SmallBook.make()
    try complained(&small)
    var session = session(small)
    try session.press("c")
    #expect(session.form?.text(of: "Touch.Answer") == "told", "\(session.screen())")
    #expect(session.form?.text(of: "FollowUp.Due") == "2026-11-25")
    try session.type("the driver comes")
    try session.press("Enter")
    let step = try last(session)
    #expect(step.kind == .told && step.what == "the driver comes")
    let plan = try #require(session.book.followUps.all.first { $0.origin == .caseWork })
    #expect(plan.due == day("2026-11-25") && plan.purpose == "wet boxes")
    try session.press("u")
    #expect(session.book.caseSteps.count == 0 && session.book.touches.count == 4, "one u takes back all")
  }

  @Test("A day the line names is proposed, but none later than two working days; it is work on the case")
  func named() throws {
    var small = try SmallBook.make()
    try complained(&small)
    var session = session(small)
    try session.press("c")
    try session.type("明天回话")
    #expect(session.form?.text(of: "FollowUp.Due") == "2026-11-24")
    try session.press("Ctrl-U")
    try session.type("下周五回话")
    #expect(session.form?.text(of: "FollowUp.Due") == "2026-11-25", "\(session.screen())")
    try session.press("Enter")
    #expect(session.book.followUps.all.contains { $0.origin == .caseWork && $0.due == day("2026-11-25") })
  }

  @Test("Handed on opens its form with what was said; what cannot be done yet is not among the answers")
  func handedOn() throws {
    var small = try SmallBook.make()
    try complained(&small)
    var session = session(small)
    try session.press("c m e a s u r e")
    try session.go(to: "Touch.Answer")
    #expect(session.line("told the cause") == nil && session.line("close it") == nil, "\(session.screen())")
    try session.press("Right Enter")
    #expect(session.form?.text(of: "CaseStep.What") == "measure", "\(session.screen())")
    try session.go(to: "CaseStep.To")
    try session.type("stores")
    try session.go(to: "CaseStep.Due")
    try session.type("fri")
    try session.press("Enter")
    let part = try last(session)
    #expect(part.kind == .part && part.to == "stores" && part.due == day("2026-11-27"))
  }

  @Test(
    "The box says what each step is and why one cannot be taken; what came back is a digit",
    arguments: Language.allCases)
  func box(language: Language) throws {
    var small = try SmallBook.make()
    try complained(&small, "北京华联", .delivery, .part)
    var session = session(small, language)
    let words = Words(language)
    try session.press("N t")
    #expect(session.line(words.cases.doing(.told)) != nil, "\(session.screen())")
    try session.press("x")
    #expect(session.line(words.sentence(CaseObstacle.noCause)) != nil, "\(session.screen())")
    try session.press("N t 1")
    try session.type("done")
    try session.press("Enter")
    #expect(try last(session).answer == "done")
  }

  @Test("At its end one is asked how content they are; below 4 what is missing, once")
  func closing() throws {
    var small = try SmallBook.make()
    try complained(&small, "北京华联", .delivery, .cause, .explained)
    var session = session(small)
    try session.press("N t x Enter")
    #expect(session.line("Nobody asked how content") != nil, "\(session.screen())")
    try session.go(to: "CaseStep.Satisfied")
    try session.press("3 Enter")
    #expect(session.line("They gave 3") != nil, "\(session.screen())")
    try session.press("Enter")
    let step = try last(session)
    #expect(step.kind == .closed && step.satisfied == 3)
  }

  @Test("Closed for one, the others with the cause are shown and seen to on a day (moment 30)")
  func others() throws {
    var small = try SmallBook.make()
    try complained(&small, "北京华联", .delivery, .cause, .explained)
    try complained(&small, "苏州纺织", .service, .cause)
    var session = session(small)
    try session.press("N t x")
    try session.go(to: "CaseStep.Satisfied")
    try session.press("5 Enter")
    #expect(session.line("苏州纺织") != nil && session.form != nil, "\(session.screen())")
    try session.press("Enter")
    let plan = try #require(session.changesLast.lazy.compactMap { $0.after as? FollowUp }.first)
    #expect(plan.customer == (try small.customer("苏州纺织").id) && plan.origin == .caseWork)
    #expect(plan.due == day("2026-11-24") && plan.purpose.contains("leaking depot"))
  }

  @Test("Nobody else with it, or a cause of that one customer: nothing more is asked")
  func alone() throws {
    var small = try SmallBook.make()
    try complained(&small, "北京华联", .delivery, .cause, .explained)
    var session = session(small)
    try session.press("N t x")
    try session.go(to: "CaseStep.Satisfied")
    try session.press("5 Enter")
    #expect(session.form == nil, "\(session.screen())")
  }

  @Test("In the dossier it stands with what it wants, and in the calendar a part on its day")
  func seen() throws {
    var small = try SmallBook.make()
    try complained(&small, "北京华联", .delivery, .part)
    var session = session(small)
    #expect(session.line("! first word due  delivery") != nil, "\(session.screen())")
    try session.press("2 l l Enter")
    #expect(session.line("case     北京华联") != nil || session.line("stores") != nil, "\(session.screen())")
    try session.press(": c a s e - c a u s e s Enter")
    #expect(session.line("No cause of how we work") != nil, "\(session.screen())")
  }
}
