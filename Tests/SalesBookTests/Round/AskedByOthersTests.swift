import SalesBook
import Testing

@Suite("Nobody is asked for money by two of us unawares")
struct AskedByOthersTests {
  private var desk = Desktop("2026-11-23")
  private let customer: Customer

  init() throws {
    customer = try desk.customer("北京华联")
    _ = try desk.invoice("INV-1", of: customer, fen: 1_000_000, issued: "2026-08-01", due: "2026-09-01")
  }

  private func touch(
    on day: String = "2026-11-23", by: String = "", _ why: Touch.WhyUnpaid? = .noReason,
    _ direction: Touch.Direction = .out
  ) -> Touch {
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.by) = (customer.id, .on(day), by)
    (touch.whyUnpaid, touch.direction) = (why, direction)
    return touch
  }

  private mutating func doubts(_ touch: Touch) -> [Doubt] {
    do throws(Refusal) {
      try desk.carryOut(LogTouch(touch), insists: false)
      return []
    } catch .doubtful(let doubts) {
      return doubts
    } catch {
      return []
    }
  }

  @Test("A colleague was the last to be in touch within the days of policy: it is asked about")
  mutating func colleague() throws {
    try desk.carryOut(LogTouch(touch(on: "2026-11-18", by: "lina", nil)))
    #expect(doubts(touch()) == [.contactedLately(by: "lina", .on("2026-11-18"))])
    #expect(
      doubts(touch(on: "2026-11-23", .unreachable)) == [.contactedLately(by: "lina", .on("2026-11-18"))],
      "an attempt too")
  }

  @Test("Earlier than that, by oneself, or answered by oneself since, it is not")
  mutating func others() throws {
    try desk.carryOut(LogTouch(touch(on: "2026-11-17", by: "lina", nil)))
    #expect(doubts(touch()).isEmpty, "six days ago")
    try desk.carryOut(LogTouch(touch(on: "2026-11-19", by: "lina", nil)))
    try desk.carryOut(LogTouch(touch(on: "2026-11-20", by: "wang", nil)))
    #expect(doubts(touch()).isEmpty, "wang was there since")
  }

  @Test("What is not about money, and what they began, asks nobody for money")
  mutating func notAsking() throws {
    try desk.carryOut(LogTouch(touch(on: "2026-11-20", by: "lina", nil)))
    #expect(doubts(touch(on: "2026-11-23", nil)).isEmpty)
    #expect(doubts(touch(on: "2026-11-23", .paymentSent, .inward)).isEmpty)
  }

  @Test("A step without an answer yet can still be answered, one that was answered cannot")
  mutating func answeredAgain() throws {
    var step = RungStep(key: .none)
    (step.customer, step.day, step.did) = (customer.id, .on("2026-11-12"), "asked")
    let taken: RungStep = try desk.carryOut(TakeRung(step)).added()
    try desk.carryOut(AnswerRung(taken.id, .noAnswer, on: .on("2026-11-16"), next: .on("2026-11-23")))
    try desk.carryOut(AnswerRung(taken.id, .promised, answer: "friday", on: .on("2026-11-23")))
    #expect(desk.book.rungSteps[taken.id]?.outcome == .promised)
    #expect(throws: Refusal.alreadySo(.rungStep, key: taken.id.text)) {
      try desk.carryOut(AnswerRung(taken.id, .paid, on: .on("2026-11-23")))
    }
  }

  @Test("What goes with an operation is written with it or not at all, and called after it")
  mutating func accompanied() throws {
    var promise = Promise(key: .none)
    (promise.customer, promise.made, promise.due) = (customer.id, .on("2026-11-23"), .on("2026-11-25"))
    promise.amount = Money(minor: 500_000, .cny)
    let both = Accompanied(TakePromise(promise), with: [LogTouch(touch(on: "2026-11-23", nil))])
    let plan = try desk.carryOut(both)
    #expect(plan.changes.count == 2 && type(of: both).keyword == .deed(.takePromise))
    promise.amount = Money(minor: 500_000_000, .cny)
    let tooMuch = Accompanied(LogTouch(touch(on: "2026-11-23", nil)), with: [TakePromise(promise)])
    let before = desk.book.touches.count
    #expect(throws: Refusal.self) { try desk.carryOut(tooMuch) }
    #expect(desk.book.touches.count == before)
  }
}
