import SalesBook
import Testing

@Suite("What is known of a broken promise, and of one about to be taken (S4)")
struct BreachFactsTests {
  private func facts(_ desk: Desktop, _ customer: Customer, _ day: String, meant: Bool = false) throws
    -> BreachFacts
  {
    let all = desk.promises(of: customer, asOf: day)
    let slot = try #require(desk.book.customers.slot(of: customer.id))
    return Replay(desk.book, asOf: .on(day)).facts(
      of: try #require(all.first), among: all, ofCustomer: slot, meant: meant)
  }

  private func broken() throws -> (Desktop, Customer, Invoice) {
    var (desk, customer, invoice) = try owing()
    try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    return (desk, customer, invoice)
  }

  @Test("Nothing, a part, a part in the end, or all too late came of it")
  func course() throws {
    for (paid, course, lacking) in [
      ([], BreachFacts.Course.nothing, 1_000_000),
      ([(200_000, "2026-11-05")], .part(Money(minor: 200_000, .cny), by: nil), 800_000),
      (
        [(200_000, "2026-11-05"), (300_000, "2026-11-18")],
        .part(Money(minor: 500_000, .cny), by: .on("2026-11-18")), 500_000
      ),
      ([(1_000_000, "2026-11-18")], .late(.on("2026-11-18")), 0),
    ] as [([(Int64, String)], BreachFacts.Course, Int64)] {
      var (desk, customer, _) = try broken()
      for (fen, day) in paid { _ = try desk.payment(fen, of: customer, on: day) }
      let facts = try facts(desk, customer, "2026-11-20")
      #expect(facts.course == course)
      #expect(facts.lacking?.minor ?? 0 == lacking)
    }
  }

  @Test("What is missing is no more than is open still; of a put-off nothing is missing yet")
  func lacking() throws {
    var (desk, customer, invoice) = try broken()
    var writeOff = WriteOff(key: ID(code: 99))
    (writeOff.invoice, writeOff.day) = (invoice.id, .on("2026-11-15"))
    writeOff.amount = Money(minor: 1_000_000, .cny)
    desk.book.put(writeOff)
    #expect(try facts(desk, customer, "2026-11-20").lacking == nil)
    var (other, debtor, _) = try broken()
    let old = try #require(other.book.promises.all.first { _ in true })
    try other.promise(1_000_000, of: debtor, made: "2026-11-04", due: "2026-11-28") { $0.replaces = old.id }
    let facts = try facts(other, debtor, "2026-11-04")
    #expect(facts.course == .putOff(.on("2026-11-28")) && facts.lacking == nil)
  }

  @Test("A consequence is one that holds: a hold in force, an agency, a legal step that runs")
  func consequences() throws {
    var (desk, customer, _) = try broken()
    #expect(try facts(desk, customer, "2026-11-20").consequences == [])
    var hold = Hold(key: ID(code: 9))
    (hold.customer, hold.day) = (customer.id, .on("2026-11-12"))
    desk.book.put(hold)
    #expect(try facts(desk, customer, "2026-11-20").consequences == [.hold])
    #expect(try facts(desk, customer, "2026-11-11").consequences == [])
    hold.lifted = .on("2026-11-19")
    desk.book.put(hold)
    #expect(try facts(desk, customer, "2026-11-20").consequences == [])
    var step = RungStep(key: ID(code: 9))
    (step.customer, step.day, step.rung, step.means) = (
      customer.id, .on("2026-11-13"), .legal, .lawyersLetter
    )
    step.did = "sent"
    desk.book.put(step)
    #expect(try facts(desk, customer, "2026-11-20").consequences == [.legal(.lawyersLetter)])
  }

  @Test("Contested goods, our own failure, meant and earlier failures are facts of it")
  func rest() throws {
    var (desk, customer, invoice) = try broken()
    let plain = try facts(desk, customer, "2026-11-20")
    #expect(!plain.isContested && !plain.weFailed && plain.earlier == 0 && plain.level == 1)
    var dispute = Dispute(key: ID(code: 9))
    (dispute.invoice, dispute.day, dispute.reason) = (invoice.id, .on("2026-11-06"), "scratched")
    dispute.amount = Money(minor: 100, .cny)
    desk.book.put(dispute)
    let contested = try facts(desk, customer, "2026-11-20", meant: true)
    #expect(contested.isContested && contested.meant && contested.level == 2)
  }

  @Test(
    "For and against a promise: most ever paid in that time, short of cash heard within 30 days, a first promise"
  )
  func grounds() throws {
    var (desk, customer, _) = try owing()
    let slot = try #require(desk.book.customers.slot(of: customer.id))
    func grounds(_ due: String?, _ fen: Int64? = nil, _ on: String = "2026-11-20") -> PromiseGrounds {
      var promise = Promise(key: .none)
      (promise.customer, promise.made) = (customer.id, .on(on))
      if let due { promise.due = .on(due) }
      promise.amount = fen.map { Money(minor: $0, .cny) }
      return Replay(desk.book, asOf: .on(on)).grounds(of: promise, ofCustomer: slot, in: .cny, by: "wang")
    }
    let none = grounds("2026-11-25", 500)
    #expect(none.isFirst && !none.hasPaid && none.most == nil && none.shortOfCash == nil)
    #expect(!none.isTooMuch(Money(minor: 500, .cny)))
    _ = try desk.payment(100_000, of: customer, on: "2026-11-02")
    _ = try desk.payment(50_000, of: customer, on: "2026-11-09")
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.whyUnpaid) = (customer.id, .on("2026-11-10"), .shortOfCash)
    try desk.carryOut(LogTouch(touch))
    try desk.promise(100, of: customer, made: "2026-11-03", due: "2026-11-04")
    #expect(grounds(nil).most == nil && grounds(nil).hasPaid)
    #expect(grounds("2026-11-23").most == Money(minor: 100_000, .cny))
    let week = grounds("2026-11-28", 150_001)
    #expect(week.most == Money(minor: 150_000, .cny) && week.days == 8 && !week.isFirst)
    #expect(week.isTooMuch(Money(minor: 150_001, .cny)) && week.word.due == 1)
    #expect(week.shortOfCash == .on("2026-11-10"))
    #expect(grounds("2026-12-28", nil, "2026-12-10").shortOfCash == .on("2026-11-10"))
    #expect(grounds("2026-12-28", nil, "2026-12-11").shortOfCash == nil)
  }

  @Test("Whether we can keep the appointment is read from that hour: another appointment, a visit far away")
  func obstacles() throws {
    var (desk, customer, _) = try owing()
    let other = try desk.customer("成都蜀香")
    func plan(_ time: TimeOfDay?, _ channel: Touch.Channel) throws {
      var plan = FollowUp(key: .none)
      (plan.customer, plan.due, plan.time, plan.by) = (other.id, .on("2026-11-20"), time, "wang")
      plan.channel = channel
      try desk.carryOut(PlanFollowUp(plan), on: "2026-11-02")
    }
    func take(_ time: TimeOfDay?, appointment: Bool = true) throws {
      try desk.promise(100, of: customer, made: "2026-11-02", due: "2026-11-20", insists: false) {
        ($0.appointment, $0.time) = (appointment, time)
      }
    }
    let (two, later) = (try #require(TimeOfDay("14:00")), try #require(TimeOfDay("14:30")))
    try plan(two, .call)
    let taken = Refusal.doubtful([.unlikely([.taken(.on("2026-11-20"), two, with: "成都蜀香")])])
    #expect(throws: taken) { try take(later) }
    try take(later, appointment: false)
    try take(TimeOfDay("15:00"))
    let mine = Refusal.doubtful([
      .unlikely([.taken(.on("2026-11-20"), try #require(TimeOfDay("15:00")), with: customer.name)])
    ])
    _ = try desk.invoice("C-1", of: other, fen: 500_000, issued: "2026-09-15", due: "2026-10-15")
    #expect(throws: mine) {
      try desk.promise(100, of: other, made: "2026-11-02", due: "2026-11-20", insists: false) {
        ($0.appointment, $0.time) = (true, TimeOfDay("15:30"))
      }
    }
    var far = other
    far.far = true
    try desk.carryOut(EditRecord(other, to: far))
    try plan(nil, .visit)
    #expect(throws: Refusal.doubtful([.unlikely([.away(.on("2026-11-20"), with: "成都蜀香")])])) {
      try take(nil)
    }
  }
}
