import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("A contact answers what it was made for")
struct ContactAnswerTests {
  private func session(_ small: SmallBook) -> DeskSession { DeskSession(small, width: 120, height: 50) }

  /// A promise to pay of 北京华联 for a day, for INV-0931.
  private func promised(_ small: inout SmallBook, due: String, fen: Int64 = 12_800_000) throws {
    var promise = Promise(key: .none)
    (promise.customer, promise.made, promise.due) = (
      try small.customer("北京华联").id, day("2026-11-18"), day(due)
    )
    promise.amount = Money(minor: fen, .cny)
    promise.invoices = small.book.invoices.all.filter { $0.number == "INV-0931" }.map(\.id)
    try small.perform(TakePromise(promise), on: promise.made)
  }

  private func logged(_ session: DeskSession) throws -> Touch {
    try #require(session.changesLast.lazy.compactMap { $0.after as? Touch }.first, "\(session.screen())")
  }

  @Test("Where money brings one, it asks: no reason given, until the line gives one; - clears it")
  func why() throws {
    var session = session(try SmallBook.make())
    try session.press("c")
    #expect(session.form?.text(of: "Touch.WhyUnpaid") == "no-reason")
    try session.type("已经打了")
    #expect(session.form?.text(of: "Touch.WhyUnpaid") == "payment-sent")
    try session.press("Ctrl-U")
    try session.type("审批中")
    try session.press("Enter")
    #expect(try logged(session).whyUnpaid == .awaitingApproval)
    try session.press("u c")
    try session.go(to: "Touch.WhyUnpaid")
    try session.press("-")
    try session.go(to: "Touch.Said")
    try session.type("sent")
    try session.press("Enter")
    #expect(try logged(session).whyUnpaid == nil, "what was typed over follows nothing")
  }

  @Test("Where something else brings one, nothing is proposed for why, and nobody reached gave no reason")
  func noMoney() throws {
    var session = session(try SmallBook.make())
    try session.press("/ s u z h o u Enter c")
    #expect(session.form?.fields.contains { $0.id == "Touch.WhyUnpaid" } == false)
    try session.press("Esc Esc g g c")
    try session.go(to: "Touch.Reached")
    try session.press("Left")
    #expect(session.form?.text(of: "Touch.WhyUnpaid") == "unreachable", "\(session.screen())")
  }

  @Test("The next day is the one the line names, else three working days on, and an hour may stand behind it")
  func next() throws {
    var session = session(try SmallBook.make())
    try session.press("c")
    #expect(session.form?.text(of: "FollowUp.Due") == "2026-11-26")
    try session.type("周五再说")
    #expect(session.form?.text(of: "FollowUp.Due") == "2026-11-27")
    try session.press("Tab")
    try session.type("wed 14:30")
    try session.press("Enter")
    let plan = try #require(
      session.book.followUps.all.first { $0.due == day("2026-11-25") && $0.time != nil })
    #expect(plan.time?.text == "14:30" && plan.purpose == "", "\(session.screen())")
  }

  @Test(
    "On a promise's day nothing is said of it unless a person says so, and it is looked after that afternoon")
  func promiseDay() throws {
    var small = try SmallBook.make()
    try promised(&small, due: "2026-11-23")
    var session = session(small)
    try session.press("c")
    #expect(session.form?.text(of: "Touch.Answer") == "nothing")
    #expect(session.form?.text(of: "FollowUp.Due") == "2026-11-23 16:30", "\(session.screen())")
    try session.type("boss signed")
    try session.press("Enter")
    #expect(session.book.promiseNews.count == 0)
    let look = try #require(session.book.followUps.all.first { $0.time?.text == "16:30" })
    #expect(look.origin == .promise && look.purpose == "has it come in?")
    #expect(session.line("11-23 16:30") != nil, "\(session.screen())")
  }

  @Test("What they say of it is news in the same entry, and one undo takes all of it back")
  func promiseNews() throws {
    for (keys, kind) in [("Right", PromiseNews.Kind.affirmed), ("Right Right", .refused)] {
      var small = try SmallBook.make()
      try promised(&small, due: "2026-11-23")
      var session = session(small)
      try session.press("c")
      try session.go(to: "Touch.Answer")
      try session.press(keys + " Enter")
      #expect(session.book.promiseNews.all.map(\.kind) == [kind], "\(session.screen())")
      #expect(session.entryCount == 1 && session.book.touches.count == small.book.touches.count + 1)
      try session.press("u")
      #expect(session.book.promiseNews.count == 0)
      #expect(session.book.touches.count == small.book.touches.count)
    }
  }

  @Test("Another day opens the promise in place of the one that is due")
  func anotherDay() throws {
    var small = try SmallBook.make()
    try promised(&small, due: "2026-11-23")
    var session = session(small)
    try session.press("c")
    try session.go(to: "Touch.Answer")
    try session.press("Left Enter")
    #expect(session.form?.fields.first?.id == "Promise.Amount", "\(session.screen())")
    try session.press("= Space f r i Enter")
    let new = try #require(session.book.promises.all.first { $0.replaces != nil }, "\(session.screen())")
    #expect(new.due == day("2026-11-27") && new.amount?.minor == 12_800_000)
  }

  @Test("A step of collecting without an answer is looked at again in a week, and can still be answered")
  func rung() throws {
    var small = try SmallBook.make()
    var step = RungStep(key: .none)
    (step.customer, step.day, step.did) = (try small.customer("北京华联").id, day("2026-11-12"), "asked")
    step.next = day("2026-11-20")
    try small.perform(TakeRung(step, logs: false), on: step.day)
    var session = session(small)
    try session.press("c")
    #expect(session.form?.text(of: "Touch.Answer") == "no-answer", "\(session.screen())")
    try session.press("Enter")
    let silent = try #require(session.book.rungSteps.all.first { _ in true })
    #expect(silent.next(on: SmallBook.today) == day("2026-11-30") && !silent.hasAnswer)
    #expect(session.book.touches.all.contains { $0.whyUnpaid == .noReason && $0.day == SmallBook.today })
    try session.press("w Right Enter")
    #expect(session.book.rungSteps.all.first { _ in true }?.outcome == .promised, "\(session.screen())")
  }

  @Test("Who is called to be reminded is reminded: what they said is the answer")
  func reminder() throws {
    var small = try SmallBook.make()
    try small.invoice("苏州纺织", "INV-0999", issued: "2026-11-01", due: "2026-11-25", fen: 2_000_000)
    var session = session(small)
    try session.press("/ s u z h o u Enter c")
    #expect(session.form?.text(of: "Reminder.Touch") == "yes", "\(session.screen())")
    try session.type("noted")
    try session.press("Enter")
    #expect(session.book.reminders.all.map(\.answer) == ["noted"], "\(session.screen())")
    #expect(session.book.touches.all.allSatisfy { $0.whyUnpaid == nil }, "a reminder asks for nothing")
  }

  @Test("Nobody is asked for money a few days after a colleague unawares: once it is said, again it is done")
  func colleague() throws {
    for keys in ["c h i Enter", "n"] {
      var small = try SmallBook.make()
      var touch = Touch(key: .none)
      (touch.customer, touch.day, touch.by) = (try small.customer("北京华联").id, day("2026-11-20"), "lina")
      try small.perform(LogTouch(touch), on: touch.day)
      let before = small.book.touches.count
      var session = session(small)
      try session.press(keys)
      #expect(session.book.touches.count == before, "\(keys)")
      #expect(session.line("lina was in touch") != nil, "\(session.screen())")
      try session.press(keys == "n" ? "n" : "Enter")
      #expect(session.book.touches.count == before + 1, "\(session.screen())")
    }
  }

  @Test("What else was due is carried out in the same talk where it is ticked, and stays where it is not")
  func settled() throws {
    for (turn, done) in [("Right", 2), ("", 1)] {
      var small = try SmallBook.make()
      try small.plan("北京华联", on: "2026-11-23", .visit, "sign", made: "2026-11-20")
      var session = session(small)
      try session.press("c h i")
      try session.go(to: "FollowUp.Settles1")
      try session.press(turn + " Enter")
      let carried = session.book.followUps.all.filter { $0.touch != nil }
      #expect(carried.count == done && session.entryCount == 1, "\(session.screen())")
    }
  }

  @Test("What nobody answers about money was tried, not asked")
  func unreachable() throws {
    var session = session(try SmallBook.make())
    try session.press("n")
    #expect(try logged(session).whyUnpaid == .unreachable)
    try session.press("u / s u z h o u Enter n")
    #expect(try logged(session).whyUnpaid == nil)
  }
}
