import SalesBook
import Testing

@Suite("What a touch carries out")
struct CarriedOutTests {
  private var desk = Desktop("2026-11-26")
  private let customer: Customer

  init() throws { customer = try desk.customer("张伟") }

  private mutating func plan(
    _ channel: Touch.Channel, made: String, due: String, at time: String? = nil, with other: Customer? = nil
  ) throws -> FollowUp {
    var followUp = FollowUp(key: .none)
    (followUp.customer, followUp.channel, followUp.due) = ((other ?? customer).id, channel, .on(due))
    followUp.time = time.flatMap { TimeOfDay($0) }
    return try desk.carryOut(PlanFollowUp(followUp), on: made).added()
  }

  private func touch(_ channel: Touch.Channel, on day: String, reached: Bool = true) -> Touch {
    var touch = Touch(key: .none)
    (touch.customer, touch.channel, touch.day, touch.reached) = (customer.id, channel, .on(day), reached)
    return touch
  }

  @Test("It is of the touch's channel, and due by its day")
  mutating func fitting() throws {
    let visit = try plan(.visit, made: "2026-11-20", due: "2026-11-26", at: "15:00")
    #expect(desk.book.carriedOut(by: touch(.visit, on: "2026-11-26")) == visit)
    #expect(desk.book.carriedOut(by: touch(.visit, on: "2026-11-27")) == visit)
    #expect(desk.book.carriedOut(by: touch(.call, on: "2026-11-26")) == nil, "another channel")
    #expect(desk.book.carriedOut(by: touch(.visit, on: "2026-11-25")) == nil, "not due by then")
    #expect(desk.book.carriedOut(by: touch(.visit, on: "2026-11-19")) == nil, "not made by then")
    #expect(desk.book.carriedOut(by: touch(.visit, on: "2026-11-26", reached: false)) == nil)
  }

  @Test("It was made on the touch's day or before")
  mutating func made() throws {
    let call = try plan(.call, made: "2026-11-26", due: "2026-11-20")
    #expect(desk.book.carriedOut(by: touch(.call, on: "2026-11-25")) == nil)
    #expect(desk.book.carriedOut(by: touch(.call, on: "2026-11-26")) == call)
  }

  @Test("Of several it is the nearest; of one day the first by time, unless one is meant")
  mutating func nearest() throws {
    _ = try plan(.call, made: "2026-11-01", due: "2026-11-10")
    let later = try plan(.call, made: "2026-11-01", due: "2026-11-25", at: "15:00")
    let early = try plan(.call, made: "2026-11-01", due: "2026-11-25", at: "10:00")
    _ = try plan(.call, made: "2026-11-01", due: "2026-11-25")
    _ = try plan(.call, made: "2026-11-01", due: "2026-11-27")
    #expect(desk.book.carriedOut(by: touch(.call, on: "2026-11-26")) == early)
    #expect(desk.book.carriedOut(by: touch(.call, on: "2026-11-26"), meant: later.id) == later)
    #expect(desk.book.carriedOut(by: touch(.visit, on: "2026-11-26"), meant: later.id) == nil)
  }

  @Test("A touch never carries out what was planned after it, what is another's, or what is done")
  mutating func refused() throws {
    let call = try plan(.call, made: "2026-11-26", due: "2026-11-26")
    let early = LogTouch(touch(.call, on: "2026-11-25"), finishing: call.id)
    #expect(throws: Refusal.plannedLater(made: .on("2026-11-26"))) { try desk.carryOut(early) }
    let other = try desk.customer("李娜")
    let theirs = try plan(.call, made: "2026-11-20", due: "2026-11-26", with: other)
    let wrong = LogTouch(touch(.call, on: "2026-11-26"), finishing: theirs.id)
    #expect(throws: Refusal.anothers(.followUp, key: theirs.id.text)) { try desk.carryOut(wrong) }
    let attempt = LogAttempt(touch(.call, on: "2026-11-26"), for: theirs.id, again: .on("2026-11-27"))
    #expect(throws: Refusal.anothers(.followUp, key: theirs.id.text)) { try desk.carryOut(attempt) }
    let right = LogTouch(touch(.call, on: "2026-11-26"), finishing: call.id)
    try desk.carryOut(right)
    #expect(throws: Refusal.alreadySo(.followUp, key: call.id.text)) { try desk.carryOut(right) }
  }

  @Test(
    "A touch corrected to another day corrects the day of what it carried out, as if it had always been so")
  mutating func redated() throws {
    let call = try plan(.call, made: "2026-11-20", due: "2026-11-22")
    let other = try plan(.call, made: "2026-11-20", due: "2026-11-22")
    let logged: Touch = try desk.carryOut(
      LogTouch(touch(.call, on: "2026-11-26"), finishing: call.id)
    ).added()
    try desk.carryOut(FinishFollowUps([other.id]))
    for day in ["2026-11-23", "2026-11-25", "2026-11-20"] {
      let seen = try #require(desk.book.touches[logged.id])
      var right = seen
      right.day = .on(day)
      try desk.carryOut(EditRecord(seen, to: right))
      #expect(desk.book.followUps[call.id]?.done == .on(day))
      #expect(desk.book.followUps[other.id]?.done == .on("2026-11-26"), "done by no touch")
    }
    let seen = try #require(desk.book.touches[logged.id])
    var (early, said) = (seen, seen)
    (early.day, said.said) = (.on("2026-11-19"), "x")
    #expect(throws: Refusal.dayTooEarly(.touch, field: "Day", since: .on("2026-11-20"))) {
      try desk.carryOut(EditRecord(seen, to: early))
    }
    #expect(try desk.carryOut(EditRecord(seen, to: said)).changes.count == 1)
  }

  @Test("A touch taken away opens again what it carried out, and nothing that was done otherwise")
  mutating func takenAway() throws {
    let contact: Contact = try {
      var contact = Contact(key: .none)
      (contact.customer, contact.name) = (customer.id, "李娜")
      return try desk.carryOut(AddContact(contact)).added()
    }()
    var followUp = FollowUp(key: .none)
    (followUp.customer, followUp.contact, followUp.due) = (customer.id, contact.id, .on("2026-11-26"))
    let finished: FollowUp = try desk.carryOut(PlanFollowUp(followUp), on: "2026-11-20").added()
    try desk.carryOut(FinishFollowUps([finished.id]))
    let call = try plan(.call, made: "2026-11-20", due: "2026-11-26")
    var met = touch(.call, on: "2026-11-26")
    met.contact = contact.id
    let logged: Touch = try desk.carryOut(LogTouch(met, finishing: call.id)).added()
    try desk.carryOut(TakeAway<Contact>(contact.id, reason: "typed twice"))
    #expect(desk.book.followUps[finished.id]?.done == .on("2026-11-26"), "a contact gone opens nothing")
    #expect(desk.book.followUps[call.id]?.isPlanned == false)
    try desk.carryOut(TakeAway<Touch>(logged.id, reason: "another customer"))
    #expect(desk.book.followUps[call.id]?.isPlanned == true)
    #expect(desk.book.followUps[call.id]?.touch == nil)
    #expect(desk.book.followUps[finished.id]?.isPlanned == false)
  }

  @Test("The journal says what was carried out, and what is next")
  mutating func told() throws {
    let visit = try plan(.visit, made: "2026-11-20", due: "2026-11-26")
    var next = FollowUp(key: .none)
    next.due = .on("2026-11-30")
    let plan = try desk.carryOut(
      LogTouch(touch(.visit, on: "2026-11-26"), finishing: visit.id, next: next))
    #expect(
      plan.did == "Logged a visit with 张伟, carried out the visit of 2026-11-26, next on 2026-11-30")
  }
}
