import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("One key answers")
struct OneKeyAnswerTests {
  private func session(_ small: SmallBook) -> DeskSession { DeskSession(small, width: 120, height: 50) }

  private func promised(
    _ small: inout SmallBook, due: String, fen: Int64 = 12_800_000, of number: String? = nil
  ) throws {
    var promise = Promise(key: .none)
    (promise.customer, promise.made, promise.due) = (
      try small.customer("北京华联").id, day("2026-11-10"), day(due)
    )
    promise.amount = Money(minor: fen, .cny)
    promise.invoices = small.book.invoices.all.filter { $0.number == number }.map(\.id)
    try small.perform(TakePromise(promise), on: promise.made)
  }

  @Test(
    "Sum, a blank and the day are a promise; the talk is logged with it and carries out the call that was due"
  )
  func promise() throws {
    var session = session(try SmallBook.make())
    try session.press("P = Space f r i Enter")
    let promise = try #require(session.book.promises.all.first { _ in true }, "\(session.screen())")
    #expect(promise.amount?.minor == 12_800_000 && promise.due == day("2026-11-27"))
    let talk = try #require(session.book.touches.all.first { $0.day == SmallBook.today })
    #expect(talk.reached && talk.topic == "promise")
    #expect(session.book.followUps.all.contains { $0.touch == talk.id && $0.purpose == "报价跟进" })
    #expect(session.entryCount == 1)
    try session.press("u")
    #expect(session.book.promises.count == 0 && session.book.touches.count == 4)
    try session.press("P 5 0 0 Space 1 2 - 0 1 Enter")
    #expect(session.book.promises.all.first { _ in true }?.amount?.minor == 50_000)
  }

  @Test("A blank in a sum that is not whole yet stays in it")
  func blank() throws {
    var session = session(try SmallBook.make())
    try session.press("P C N Y Space 5 0 0 Space f r i Enter")
    let promise = try #require(session.book.promises.all.first { _ in true }, "\(session.screen())")
    #expect(promise.amount?.minor == 50_000 && promise.due == day("2026-11-27"))
  }

  @Test("A promise on the day of another takes its place; one for a later day stands beside it")
  func replaced() throws {
    for (due, isReplaced) in [("2026-11-23", true), ("2026-11-30", false)] {
      var small = try SmallBook.make()
      try promised(&small, due: due, fen: 1_000_000)
      var session = session(small)
      try session.press("P 9 0 0 Space f r i Enter")
      let new = try #require(
        session.book.promises.all.first { $0.made == SmallBook.today }, "\(session.screen())")
      #expect((new.replaces != nil) == isReplaced, "\(due)")
    }
  }

  @Test("Money that came in is what a promise of today names, and settles its invoice")
  func paid() throws {
    var small = try SmallBook.make()
    try promised(&small, due: "2026-11-23", fen: 3_000_050, of: "INV-0950")
    var session = session(small)
    try session.press("p Enter")
    let payment = try #require(session.book.payments.all.first { _ in true }, "\(session.screen())")
    #expect(payment.amount.minor == 3_000_050)
    let invoice = session.book.invoices.all.first { $0.number == "INV-0950" }
    #expect(session.book.allocations.all.map(\.invoice) == [invoice?.id])
  }

  @Test("Without one it is all that is to be asked for; what is contested is not")
  func toAskFor() throws {
    var small = try SmallBook.make()
    let invoice = try #require(small.book.invoices.all.first { $0.number == "INV-0931" })
    var dispute = Dispute(key: .none)
    (dispute.invoice, dispute.day, dispute.reason) = (invoice.id, day("2026-11-02"), "wet")
    dispute.amount = Money(minor: 800_000, .cny)
    try small.perform(ContestInvoice(dispute))
    var session = session(small)
    try session.press("p Enter")
    #expect(session.book.payments.all.map(\.amount.minor) == [12_000_000], "\(session.screen())")
  }

  @Test("An answer to a breach is a contact as well, unless it is said not to be")
  func breach() throws {
    for (keys, touches) in [("B Enter", 5), ("B Shift-Tab Left Enter", 4)] {
      var small = try SmallBook.make()
      try promised(&small, due: "2026-11-12")
      var session = session(small)
      try session.press(keys)
      #expect(session.book.responses.count == 1, "\(session.screen())")
      #expect(session.book.touches.count == touches && session.entryCount == 1)
    }
  }

  @Test("News of a promise is a contact as well: who will not pay has no intention to")
  func news() throws {
    var small = try SmallBook.make()
    try promised(&small, due: "2026-11-23")
    var session = session(small)
    try session.press("K w n o Enter")
    #expect(session.book.promiseNews.all.map(\.kind) == [.refused], "\(session.screen())")
    let talk = try #require(session.book.touches.all.first { $0.day == SmallBook.today })
    #expect(talk.whyUnpaid == .noIntention && session.entryCount == 1)
  }

  @Test("A plan is dropped with its reason and nothing more; without one it is not")
  func dropped() throws {
    var session = session(try SmallBook.make())
    try session.press("x Enter")
    #expect(session.book.followUps.all.allSatisfy { $0.dropped == nil })
    try session.type("bought elsewhere")
    try session.press("Enter")
    #expect(
      session.book.followUps.all.contains { $0.dropReason == "bought elsewhere" }, "\(session.screen())")
    try session.press("u x Up")
    #expect(session.line("bought elsewhere") != nil, "\(session.screen())")
  }

  @Test("What no plan brings is put off by one of its own kind")
  func movedReason() throws {
    var session = session(try SmallBook.make())
    try session.press("/ z h o n g w e i Enter s w")
    let plan = try #require(
      session.changesLast.lazy.compactMap { $0.after as? FollowUp }.first, "\(session.screen())")
    #expect(plan.due == day("2026-11-30") && plan.origin == .arrears)
    #expect(plan.purpose.contains("nobody has asked"), "\(plan.purpose)")
  }

  @Test("Later today is in two hours, on the half hour, not past the day's last look; then it is too late")
  func laterToday() throws {
    for (now, hour) in [(nil, "14:00"), ("09:10", "11:30"), ("15:20", "16:30"), ("16:40", nil)] {
      var session = session(try SmallBook.make())
      session.setTime(now)
      try session.press("s h")
      let moved = session.changesLast.lazy.compactMap { $0.after as? FollowUp }.first
      #expect(moved?.time?.text == hour && (hour == nil) == (moved == nil), "\(session.screen())")
      if hour != nil { #expect(moved?.due == SmallBook.today) }
    }
  }

  @Test("The first row of what is copied is what one reaches them by")
  func copied() throws {
    var session = session(try SmallBook.make())
    try session.press("y y")
    #expect(session.copied == ["138 0000 1234"])
  }

  @Test("In the round > takes a rung, once what came of the one that is due is told")
  func rung() throws {
    var small = try SmallBook.make()
    var step = RungStep(key: .none)
    (step.customer, step.day, step.did) = (try small.customer("北京华联").id, day("2026-11-12"), "asked")
    step.next = day("2026-11-20")
    try small.perform(TakeRung(step, logs: false), on: step.day)
    var session = session(small)
    try session.press("5 g g j >")
    #expect(session.form?.fields.first?.id == "RungStep.Outcome", "\(session.screen())")
    try session.press("Enter >")
    #expect(session.form?.fields.first?.id == "RungStep.Rung", "\(session.screen())")
  }
}
