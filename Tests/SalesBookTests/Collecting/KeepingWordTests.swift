import SalesBook
import Testing

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
    #expect(throws: Refusal.fieldMissing(.promiseNews, field: "Apology")) {
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
    #expect(due("2026-11-20") == [.on("2026-11-20"), .on("2026-11-24")], "a touch is no word about it")
    try desk.news(.affirmed, of: promise, on: "2026-11-20")
    #expect(due("2026-11-20") == [.on("2026-11-24")])
    let other = try desk.promise(100, of: customer, made: "2026-11-02", due: "2026-11-20")
    #expect(throws: Refusal.fieldMissing(.promise, field: "Appointment")) {
      try desk.news(.moved, of: other, on: "2026-11-18") { ($0.to, $0.note) = (.on("2026-11-24"), "sorry") }
    }
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

  @Test("An answer corrected is graded again: by whether the breach was meant, and by its day")
  func regraded() throws {
    var (desk, customer, _) = try owing()
    let promise = try desk.promise(100_000, of: customer, made: "2026-11-02", due: "2026-11-03")
    _ = try desk.payment(100_000, of: customer, on: "2026-11-08")
    var response = Response(key: .none)
    (response.promise, response.day, response.said) = (promise.id, .on("2026-11-20"), "Not so again.")
    let mild: Response = try desk.carryOut(AnswerBreach(response)).added()
    #expect(mild.level == 1)
    var meant = mild
    meant.meant = true
    try desk.carryOut(EditRecord(mild, to: meant))
    let firm = try #require(desk.book.responses[mild.id])
    #expect(firm.meant && firm.level == 2)
    var worded = firm
    worded.said = "We count on you."
    try desk.carryOut(EditRecord(firm, to: worded))
    let same = try #require(desk.book.responses[mild.id])
    #expect(same.level == 2 && same.said == worded.said)
    var slip = same
    slip.meant = false
    try desk.carryOut(EditRecord(same, to: slip))
    #expect(desk.book.responses[mild.id]?.level == 1)
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
