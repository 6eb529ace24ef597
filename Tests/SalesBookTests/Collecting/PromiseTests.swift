import SalesBook
import Testing

@Suite("How a promise ends (S4), worked out from the facts")
struct PromiseOutcomeTests {
  @Test(
    "Promised for Saturday, transferred Friday, there on Monday: kept; bounced on Tuesday: open, then broken")
  func weekend() throws {
    var (desk, customer, _) = try owing()
    let promise = try desk.promise(1_000_000, of: customer, made: "2026-11-16", due: "2026-11-21")
    let payment = try desk.payment(1_000_000, of: customer, on: "2026-11-23")
    #expect(desk.outcome(promise, asOf: "2026-11-22") == .open)
    #expect(desk.outcome(promise, asOf: "2026-11-23") == .kept)
    try desk.bounce(payment, on: "2026-11-24")
    #expect(desk.outcome(promise, asOf: "2026-11-23") == .kept)
    #expect(desk.outcome(promise, asOf: "2026-11-24") == .open)
    #expect(desk.outcome(promise, asOf: "2026-11-25") == .broken)
  }

  @Test("95 per cent within two working days keep it; a fen less does not")
  func tolerance() throws {
    for (fen, outcome) in [(950_000, PromiseOutcome.kept), (949_999, .partlyKept)] {
      var (desk, customer, _) = try owing()
      let promise = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
      _ = try desk.payment(Int64(fen), of: customer, on: "2026-11-09")
      #expect(desk.outcome(promise, asOf: "2026-11-10") == outcome)
    }
  }

  @Test("The tolerance and the grace are policy")
  func policy() throws {
    var (desk, customer, _) = try owing()
    for (name, value) in [("PromiseTolerance", "50"), ("PromiseGrace", "0")] {
      var setting = Setting(key: Name(name))
      setting.value = value
      try desk.carryOut(AddRecord(setting))
    }
    let promise = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    _ = try desk.payment(500_000, of: customer, on: "2026-11-05")
    #expect(desk.outcome(promise, asOf: "2026-11-05") == .kept)
    let later = try desk.promise(400_000, of: customer, made: "2026-11-06", due: "2026-11-09")
    #expect(desk.outcome(later, asOf: "2026-11-10") == .broken)
  }

  @Test("Money that comes after the grace does not mend a broken promise, and its day is known")
  func late() throws {
    var (desk, customer, _) = try owing()
    let promise = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    _ = try desk.payment(1_000_000, of: customer, on: "2026-11-20")
    let standing = try #require(desk.promises(of: customer, asOf: "2026-11-25").first)
    #expect(standing.promise == promise)
    #expect(standing.outcome == .broken)
    #expect(standing.received == 0)
    #expect(standing.paid == .on("2026-11-20"))
  }

  @Test("Money that came before the promise was made does not keep it")
  func before() throws {
    var (desk, customer, _) = try owing()
    _ = try desk.payment(500_000, of: customer, on: "2026-11-01")
    let promise = try desk.promise(500_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    #expect(desk.outcome(promise, asOf: "2026-11-05") == .open)
  }

  @Test("Receipts go to the oldest promise first")
  func oldestFirst() throws {
    var (desk, customer, _) = try owing()
    let first = try desk.promise(600_000, of: customer, made: "2026-11-02", due: "2026-11-12")
    let second = try desk.promise(400_000, of: customer, made: "2026-11-03", due: "2026-11-11")
    _ = try desk.payment(600_000, of: customer, on: "2026-11-10")
    #expect(desk.outcome(first, asOf: "2026-11-20") == .kept)
    #expect(desk.outcome(second, asOf: "2026-11-20") == .broken)
  }

  @Test("A promise that names invoices is kept by money for those")
  func named() throws {
    var (desk, customer, _) = try owing()
    let other = try desk.invoice("B-1", of: customer, fen: 300_000, issued: "2026-10-01", due: "2026-11-01")
    let promise = try desk.promise(300_000, of: customer, made: "2026-11-02", due: "2026-11-05") {
      $0.invoices = [other.id]
    }
    _ = try desk.payment(300_000, of: customer, on: "2026-11-04")
    #expect(desk.outcome(promise, asOf: "2026-11-04") == .open)
    _ = try desk.payment(300_000, of: customer, on: "2026-11-05", settling: .invoices([other.id]))
    #expect(desk.outcome(promise, asOf: "2026-11-05") == .kept)
  }

  @Test("A bill of exchange keeps a promise on the day it matures, not before")
  func bill() throws {
    var (desk, customer, _) = try owing()
    let promise = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-12")
    _ = try desk.payment(1_000_000, of: customer, on: "2026-11-03") { $0.matures = .on("2026-11-12") }
    #expect(desk.outcome(promise, asOf: "2026-11-11") == .open)
    #expect(desk.outcome(promise, asOf: "2026-11-12") == .kept)
  }

  @Test("'Not paying' said on the day ends the grace; said before, the day is still waited for")
  func refused() throws {
    for (said, broken) in [("2026-11-05", "2026-11-05"), ("2026-11-03", "2026-11-05")] {
      var (desk, customer, _) = try owing()
      let promise = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
      try desk.news(.refused, of: promise, on: said)
      #expect(desk.outcome(promise, asOf: "2026-11-04") == .open)
      #expect(desk.outcome(promise, asOf: broken) == .broken)
    }
  }

  @Test("A withdrawn promise is neither kept nor broken, and counts for nothing")
  func withdrawn() throws {
    var (desk, customer, _) = try owing()
    let promise = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    try desk.news(.withdrawn, of: promise, on: "2026-11-04")
    #expect(desk.outcome(promise, asOf: "2026-11-03") == .open)
    #expect(desk.outcome(promise, asOf: "2026-11-20") == .withdrawn)
    #expect(desk.card(of: customer, asOf: "2026-11-20")?.word.due == 0)
  }

  @Test("A replaced promise is a failure, unless we asked for the change")
  func replaced() throws {
    for ourWish in [false, true] {
      var (desk, customer, _) = try owing()
      let old = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
      try desk.promise(1_000_000, of: customer, made: "2026-11-04", due: "2026-11-12") {
        ($0.replaces, $0.ourWish) = (old.id, ourWish)
      }
      #expect(desk.outcome(old, asOf: "2026-11-03") == .open)
      #expect(desk.outcome(old, asOf: "2026-11-20") == .replaced)
      let word = try #require(desk.card(of: customer, asOf: "2026-11-08")?.word)
      #expect(word.due == (ourWish ? 0 : 1))
    }
  }

  @Test("What came before it was replaced keeps it all the same")
  func keptBeforeReplaced() throws {
    var (desk, customer, _) = try owing()
    let old = try desk.promise(300_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    try desk.promise(300_000, of: customer, made: "2026-11-04", due: "2026-11-12") { $0.replaces = old.id }
    _ = try desk.payment(300_000, of: customer, on: "2026-11-03")
    #expect(desk.outcome(old, asOf: "2026-11-20") == .kept)
  }

  @Test("Money of the day it is renegotiated is for the new promise; late money is not counted twice")
  func renegotiatedToday() throws {
    var (desk, customer, _) = try owing()
    let old = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-20")
    let new = try desk.promise(800_000, of: customer, made: "2026-11-12", due: "2026-11-12") {
      $0.replaces = old.id
    }
    _ = try desk.payment(800_000, of: customer, on: "2026-11-12")
    #expect(desk.outcome(old, asOf: "2026-11-30") == .replaced)
    #expect(desk.outcome(new, asOf: "2026-11-30") == .kept)
    let standings = desk.promises(of: customer, asOf: "2026-11-30")
    #expect(standings[1].paid == .on("2026-11-12"))
    var (other, debtor, _) = try owing()
    try other.promise(400_000, of: debtor, made: "2026-11-02", due: "2026-11-10")
    try other.promise(400_000, of: debtor, made: "2026-11-03", due: "2026-11-10")
    _ = try other.payment(400_000, of: debtor, on: "2026-11-10")
    #expect(other.promises(of: debtor, asOf: "2026-11-30").map(\.paid) == [.on("2026-11-10"), nil])
  }

  @Test("Of a promise of something else a person says how it ended")
  func somethingElse() throws {
    var (desk, customer, _) = try owing()
    let promise = try desk.promise(nil, of: customer, made: "2026-11-02", due: "2026-11-05") {
      $0.what = "send the signed contract"
    }
    #expect(desk.outcome(promise, asOf: "2026-11-20") == .open)
    try desk.news(.kept, of: promise, on: "2026-11-05")
    #expect(desk.outcome(promise, asOf: "2026-11-04") == .open)
    #expect(desk.outcome(promise, asOf: "2026-11-05") == .kept)
  }

  @Test("Of a promise to pay nobody's word is taken: the payments tell")
  func moneyTells() throws {
    var (desk, customer, _) = try owing()
    let promise = try desk.promise(1_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    #expect(throws: Refusal.alreadySo(.promise, key: promise.id.text)) {
      try desk.news(.kept, of: promise, on: "2026-11-05")
    }
  }
}

@Suite("Taking a promise (S4: be careful)")
struct TakingPromiseTests {
  @Test("A promise for the day before it was made is refused")
  func yesterday() throws {
    var (desk, customer, _) = try owing()
    #expect(throws: Refusal.promiseTooEarly(made: .on("2026-11-05"))) {
      try desk.promise(1_000, of: customer, made: "2026-11-05", due: "2026-11-04")
    }
  }

  @Test("Promises together may not exceed what is open")
  func together() throws {
    var (desk, customer, _) = try owing()
    try desk.promise(600_000, of: customer, made: "2026-11-02", due: "2026-11-06")
    #expect(
      throws: Refusal.promisedAbove(
        open: Money(minor: 1_000_000, .cny), promised: Money(minor: 1_000_001, .cny))
    ) {
      try desk.promise(400_001, of: customer, made: "2026-11-03", due: "2026-11-30")
    }
    try desk.promise(400_000, of: customer, made: "2026-11-03", due: "2026-11-30")
  }

  @Test("What a bill of exchange covers can be promised until it matures")
  func billToCome() throws {
    var (desk, customer, _) = try owing()
    _ = try desk.payment(1_000_000, of: customer, on: "2026-11-03") { $0.matures = .on("2027-01-12") }
    desk.hand = Hand(login: "wang", day: .on("2026-11-04"))
    try desk.promise(400_000, of: customer, made: "2026-11-04", due: "2026-11-06")
    #expect(throws: Refusal.promisedAbove(open: Money(minor: 0, .cny), promised: Money(minor: 1, .cny))) {
      try desk.promise(1, of: customer, made: "2027-01-13", due: "2027-01-14")
    }
  }

  @Test(
    "A general promise leaves room for one about an invoice, as long as all together stay below what is open")
  func namedBesideGeneral() throws {
    var (desk, customer, invoice) = try owing(500_000)
    _ = try desk.invoice("B-1", of: customer, fen: 2_000_000, issued: "2026-09-15", due: "2026-10-20")
    desk.hand = Hand(login: "wang", day: .on("2026-11-05"))
    try desk.promise(1_000_000, of: customer, made: "2026-11-05", due: "2026-11-10")
    try desk.promise(500_000, of: customer, made: "2026-11-05", due: "2026-11-10") {
      $0.invoices = [invoice.id]
    }
    #expect(throws: Refusal.self) {
      try desk.promise(1, of: customer, made: "2026-11-05", due: "2026-11-10") { $0.invoices = [invoice.id] }
    }
    // One made earlier and entered later counts what was promised since.
    var late = Promise(key: .none)
    (late.customer, late.made, late.due) = (customer.id, .on("2026-11-02"), .on("2026-11-10"))
    late.amount = Money(minor: 1_000_001, .cny)
    #expect(throws: Refusal.self) { try desk.carryOut(TakePromise(late, insists: true)) }
  }

  @Test("A promise of one currency for an invoice of another is refused")
  func currencies() throws {
    var (desk, customer, invoice) = try owing()
    let dollars = try #require(Currency("USD"))
    #expect(throws: Refusal.currencyDiffers(dollars, .cny)) {
      try desk.promise(1_000, of: customer, made: "2026-11-02", due: "2026-11-06") {
        ($0.amount, $0.invoices) = (Money(minor: 1_000, dollars), [invoice.id])
      }
    }
  }

  @Test("An unlikely promise asks to be renegotiated and says why; one may insist")
  func doubts() throws {
    var (desk, customer, _) = try owing()
    _ = try desk.payment(200_000, of: customer, on: "2026-10-01")
    let why: [PromiseDoubt] = [
      .putOff, .moreThanEver(Money(minor: 200_000, .cny)), .dayOff(.on("2026-11-07")),
    ]
    #expect(throws: Refusal.unlikely(why)) {
      try desk.promise(300_000, of: customer, made: "2026-11-02", due: "2026-11-07", insists: false) {
        $0.judged = .putOff
      }
    }
    try desk.promise(300_000, of: customer, made: "2026-11-02", due: "2026-11-07") { $0.judged = .putOff }
  }

  @Test("An appointment on a day of ours that is full asks for another day")
  func fullDay() throws {
    var (desk, customer, _) = try owing()
    for _ in 0..<desk.policy.fullDay {
      var followUp = FollowUp(key: .none)
      (followUp.customer, followUp.due) = (customer.id, .on("2026-11-06"))
      try desk.carryOut(PlanFollowUp(followUp))
    }
    #expect(throws: Refusal.unlikely([.fullDay(.on("2026-11-06"), count: 12)])) {
      try desk.promise(1_000, of: customer, made: "2026-11-02", due: "2026-11-06", insists: false) {
        $0.appointment = true
      }
    }
    try desk.promise(1_000, of: customer, made: "2026-11-02", due: "2026-11-06", insists: false)
  }

  @Test("Only an open promise can be replaced, and only once")
  func replacing() throws {
    var (desk, customer, _) = try owing()
    let old = try desk.promise(1_000, of: customer, made: "2026-11-02", due: "2026-11-03")
    #expect(throws: Refusal.alreadySo(.promise, key: old.id.text)) {
      try desk.promise(1_000, of: customer, made: "2026-11-10", due: "2026-11-20") { $0.replaces = old.id }
    }
  }
}

@Suite("Reminding, appointments, answering a breach, word kept (S4)")
struct KeepingWordTests {
  private func days(_ card: CollectionCard?, _ isOne: (Duty) -> Bool) -> [Day] {
    ((card?.duties ?? []) + (card?.later ?? [])).filter { isOne($0.duty) }.map(\.day)
  }

  private func reminders(_ card: CollectionCard?) -> [Day] {
    days(card) { if case .remindOfPromise = $0 { true } else { false } }
  }

  @Test(
    "A promise more than three days away is reminded of, at most half the time before; a nearer one is not")
  func reminder() throws {
    var (desk, customer, _) = try owing()
    try desk.promise(100_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    #expect(reminders(desk.card(of: customer, asOf: "2026-11-02")) == [])
    // 3 days for a small sum; 2 are half of the 4 there are, a Saturday goes to Friday.
    try desk.promise(100_000, of: customer, made: "2026-11-05", due: "2026-11-09")
    #expect(reminders(desk.card(of: customer, asOf: "2026-11-05")) == [.on("2026-11-06")])
  }

  @Test("The larger the sum, the earlier; an important one earlier still")
  func leads() throws {
    let rules = DutyRules(policy: Policy(), workingDays: WorkingDays(Book(), policy: Policy()))
    var promise = Promise(key: .none)
    (promise.made, promise.due) = (.on("2026-10-01"), .on("2026-11-27"))
    for (fen, day) in [
      (999_900, "2026-11-24"), (1_000_000, "2026-11-20"), (10_000_000, "2026-11-20"),
      (100_000_000, "2026-11-13"),
    ] {
      promise.amount = Money(minor: Int64(fen), .cny)
      #expect(rules.reminderDay(of: promise, weakWord: false) == .on(day))
    }
    promise.important = true
    promise.amount = Money(minor: 999_900, .cny)
    #expect(rules.reminderDay(of: promise, weakWord: false) == .on("2026-11-20"))
    promise.important = false
    #expect(rules.reminderDay(of: promise, weakWord: true) == .on("2026-11-20"))
  }

  @Test("A reminder is recorded with its answer, is part of a touch, and is not proposed again")
  func reminded() throws {
    var (desk, customer, _) = try owing()
    let promise = try desk.promise(100_000, of: customer, made: "2026-11-02", due: "2026-11-20")
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.said) = (customer.id, .on("2026-11-17"), "it is in the run")
    try desk.carryOut(RemindCustomer(touch, promises: [promise.id]))
    #expect(reminders(desk.card(of: customer, asOf: "2026-11-17")) == [])
    let reminder = try #require(desk.book.reminders.all.first { _ in true })
    #expect(reminder.answer == "it is in the run")
    #expect(reminder.touch.flatMap { desk.book.touches[$0] }?.said == "it is in the run")
    #expect(Replay(desk.book, asOf: .on("2026-11-30")).remindedOfPromise(0) == [.on("2026-11-17")])
  }

  @Test("On its day a promise is to be looked after; an appointment we move beforehand goes to its new day")
  func appointment() throws {
    var (desk, customer, _) = try owing()
    let promise = try desk.promise(100_000, of: customer, made: "2026-11-02", due: "2026-11-20") {
      ($0.appointment, $0.judged) = (true, .putOff)
    }
    func due(_ day: String) -> [Day] {
      days(desk.card(of: customer, asOf: day)) { if case .promiseDue = $0 { true } else { false } }
    }
    #expect(due("2026-11-02") == [.on("2026-11-20")])
    #expect(throws: Refusal.fieldMissing(.promiseNews, field: "Note")) {
      try desk.news(.moved, of: promise, on: "2026-11-18") { $0.to = .on("2026-11-24") }
    }
    #expect(throws: Refusal.promiseTooEarly(made: .on("2026-11-20"))) {
      try desk.news(.moved, of: promise, on: "2026-11-20") { ($0.to, $0.note) = (.on("2026-11-24"), "sorry") }
    }
    try desk.news(.moved, of: promise, on: "2026-11-18") { ($0.to, $0.note) = (.on("2026-11-24"), "sorry") }
    #expect(due("2026-11-18") == [.on("2026-11-20"), .on("2026-11-24")])
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (customer.id, .on("2026-11-20"))
    try desk.carryOut(LogTouch(touch))
    #expect(due("2026-11-20") == [.on("2026-11-24")])
    let other = try desk.promise(100, of: customer, made: "2026-11-02", due: "2026-11-20")
    #expect(throws: Refusal.fieldMissing(.promise, field: "Appointment")) {
      try desk.news(.moved, of: other, on: "2026-11-18") { ($0.to, $0.note) = (.on("2026-11-24"), "sorry") }
    }
  }

  @Test("An appointment nobody kept is our failure, not theirs")
  func missed() throws {
    var (desk, customer, _) = try owing()
    try desk.promise(100_000, of: customer, made: "2026-11-02", due: "2026-11-18") { $0.appointment = true }
    func missed() throws -> Bool {
      let standing = try #require(desk.promises(of: customer, asOf: "2026-11-19").first)
      return Replay(desk.book, asOf: .on("2026-11-19")).missedAppointment(of: standing)
    }
    #expect(try missed())
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.channel) = (customer.id, .on("2026-11-18"), .visit)
    try desk.carryOut(LogTouch(touch))
    #expect(try !missed())
  }

  @Test("A broken promise stays to be answered until it is; the answer is graded by points")
  func breach() throws {
    var (desk, customer, _) = try owing(30_000_000)
    let promise = try desk.promise(10_000_000, of: customer, made: "2026-11-02", due: "2026-11-05")
    try desk.news(.affirmed, of: promise, on: "2026-11-04")
    func isWaiting(_ day: String) -> Bool {
      desk.card(of: customer, asOf: day)?.duties.contains {
        if case .answerBreach = $0.duty { true } else { false }
      } ?? false
    }
    #expect(!isWaiting("2026-11-09"))
    #expect(isWaiting("2026-11-10"))
    #expect(isWaiting("2027-06-01"))
    let all = desk.promises(of: customer, asOf: "2026-11-20")
    let breach = Breach(all[0], among: all, on: .on("2026-11-20"), meant: false, policy: desk.policy)
    #expect(breach.points == [.large, .late, .affirmed])
    #expect(breach.level == 3)
    var response = Response(key: .none)
    (response.promise, response.day) = (promise.id, .on("2026-11-20"))
    #expect(throws: Refusal.fieldMissing(.response, field: "Said")) {
      try desk.carryOut(AnswerBreach(response))
    }
    response.said = "You said yes, and nothing came."
    let answered: Response = try desk.carryOut(AnswerBreach(response)).added()
    #expect(answered.level == 3)
    #expect(!isWaiting("2026-11-21"))
    #expect(isWaiting("2026-11-19"))
  }

  @Test("Mild, firm, severe: 0-1, 2-3, 4 and more points")
  func levels() throws {
    var (desk, customer, _) = try owing()
    try desk.promise(100_000, of: customer, made: "2026-11-02", due: "2026-11-03")
    _ = try desk.payment(100_000, of: customer, on: "2026-11-08")
    try desk.promise(100_000, of: customer, made: "2026-11-09", due: "2026-11-10")
    try desk.promise(100_000, of: customer, made: "2026-11-13", due: "2026-11-13")
    let all = desk.promises(of: customer, asOf: "2026-11-30")
    func level(_ number: Int, meant: Bool) -> (Int, [Breach.Point]) {
      let breach = Breach(all[number], among: all, on: .on("2026-11-30"), meant: meant, policy: desk.policy)
      return (breach.level, breach.points)
    }
    #expect(level(0, meant: false) == (1, []))
    #expect(level(0, meant: true) == (2, [.meant]))
    #expect(level(1, meant: false) == (2, [.second, .late]))
    #expect(level(2, meant: false) == (2, [.third, .late]))
    #expect(level(2, meant: true) == (3, [.meant, .third, .late]))
  }

  @Test("Word kept: the last year counts double, the last five show as marks, two years are the limit")
  func word() throws {
    var (desk, customer, _) = try owing(90_000_000, issued: "2024-01-01", due: "2024-02-01")
    func promised(_ due: String, paid fen: Int64, _ contact: ID<Contact>? = nil) throws {
      let made = Day.on(due) - 2
      try desk.promise(100_000, of: customer, made: made.iso, due: due) { $0.contact = contact }
      if fen > 0 { _ = try desk.payment(fen, of: customer, on: due) }
    }
    try promised("2024-06-03", paid: 0)
    try promised("2025-03-03", paid: 100_000)
    try promised("2026-03-02", paid: 100_000)
    try promised("2026-04-01", paid: 50_000)
    try promised("2026-05-04", paid: 0, ID(code: 7))
    let word = try #require(desk.card(of: customer, asOf: "2026-11-25")?.word)
    #expect(word.kept == 2)
    #expect(word.due == 4)
    #expect(word.ratio == 3000 / 7)
    #expect(word.moneyRatio == 4000 / 7)
    #expect(word.marks == "++~-")
    #expect(word.brokenThisYear == 2)
    #expect(word.isWeak(desk.policy))
    let all = desk.promises(of: customer, asOf: "2026-11-25")
    #expect(WordKept(all, on: .on("2026-11-25"), policy: desk.policy, of: ID(code: 7)).due == 1)
  }
}
