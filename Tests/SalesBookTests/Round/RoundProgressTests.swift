import SalesBook
import Testing

@Suite("How far a round is, and who is next")
struct RoundProgressTests {
  private var desk = Desktop("2026-11-23")
  private var customers: [Customer] = []

  init() throws {
    for login in ["wang", "lina"] { try desk.carryOut(AddRecord(Person(login: login))) }
    for name in ["A", "B", "C"] {
      let customer = try desk.customer(name) { $0.owner = "wang" }
      customers.append(customer)
      try plan(customer)
    }
  }

  @discardableResult
  private mutating func plan(_ customer: Customer, at time: String? = nil, by: String = "") throws -> FollowUp
  {
    var plan = FollowUp(key: .none)
    (plan.customer, plan.due, plan.by) = (customer.id, .on("2026-11-23"), by)
    plan.time = time.flatMap { TimeOfDay($0) }
    return try desk.carryOut(PlanFollowUp(plan), on: "2026-11-02").added()
  }

  private mutating func begin(at time: String? = "09:00") throws {
    let turns = customers.map { BeginRound.Turn($0.id, isMust: true) }
    try desk.carryOut(BeginRound(turns), at: time)
  }

  private func progress() throws -> RoundProgress {
    try #require(desk.replay("2026-11-23").roundProgress(of: "wang"))
  }

  private func turn(_ slot: Int) -> RoundTurn? { desk.turn(slot, of: "wang") }

  private func isDone(_ place: Int) throws -> Bool {
    let slot = desk.slot(customers[place])
    return try progress().isDone(slot, turn(slot))
  }

  /// Name of who is next.
  private func next(at now: String? = nil, after place: Int? = nil) throws -> String? {
    try progress().next(
      at: now.flatMap { TimeOfDay($0) }, after: place.map { desk.slot(customers[$0]) }, turn: turn
    ).flatMap { desk.book.customers[slot: $0]?.name }
  }

  private mutating func log(
    _ place: Int, at time: String? = nil, carriesOut: Bool = false, by login: String = "wang",
    _ fill: (inout Touch) -> Void = { _ in }
  ) throws {
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.by) = (customers[place].id, .on("2026-11-23"), login)
    fill(&touch)
    let plan = carriesOut ? desk.book.carriedOut(by: touch)?.id : nil
    try desk.carryOut(LogTouch(touch, finishing: plan), at: time)
  }

  private mutating func skip(_ place: Int, at time: String? = nil) throws {
    let item = try #require(try progress().item(of: desk.slot(customers[place])))
    try desk.carryOut(SkipRoundItem(item.item.id), at: time)
  }

  @Test("Nobody has come far in a round that was not begun")
  func none() { #expect(desk.replay("2026-11-23").roundProgress(of: "wang") == nil) }

  @Test("Answered since it was begun is answered; what was before is not")
  mutating func since() throws {
    try log(0)
    try begin()
    #expect(try progress().items.map(\.outcomes.count) == [0, 0, 0])
    #expect(try !isDone(0))
    try log(0, at: "09:10")
    #expect(try progress().items.map(\.outcomes.count) == [1, 0, 0])
    #expect(try isDone(0) && !isDone(1))
    #expect(try progress().counts(turn: turn) == .init(done: 1, left: 2, mustLeft: 2))
  }

  @Test("Where no reason is left all is done, whoever did it; what a colleague did leaves the rest to do")
  mutating func colleague() throws {
    try begin()
    try log(0, by: "lina")
    #expect(try !isDone(0), "the call is still to be made")
    #expect(try progress().items[0].outcomes.map(\.by) == ["lina"] && progress().items[0].own.isEmpty)
    try log(1, carriesOut: true, by: "lina")
    #expect(try isDone(1))
  }

  @Test("Moving, dropping and a promise answer it; that money came in answers nothing that is left")
  mutating func answers() throws {
    let second = try plan(customers[0])
    try begin()
    try desk.carryOut(MoveFollowUps([second.id], to: .on("2026-12-01")))
    #expect(try isDone(0))
    _ = try plan(customers[1])
    let dropped = try #require(desk.book.followUps.all.first { $0.customer == customers[1].id })
    try desk.carryOut(DropFollowUps([dropped.id], reason: "no"))
    #expect(try isDone(1))
    _ = try desk.payment(100, of: customers[2], on: "2026-11-23", settling: .nothing)
    #expect(try !isDone(2) && progress().items[2].own.count == 1)
  }

  @Test("What was planned anew that day is no answer; a reason put to another day is")
  mutating func put() throws {
    try begin()
    var later = FollowUp(key: .none)
    (later.customer, later.due) = (customers[0].id, .on("2026-12-01"))
    try desk.carryOut(PlanFollowUp(later))
    #expect(try !isDone(0))
    later.origin = .cadence
    try desk.carryOut(PlanFollowUp(later))
    #expect(try isDone(0))
  }

  @Test("Of two questions of a colleague one answered leaves the other: nobody waits till tomorrow unseen")
  mutating func questions() throws {
    var asked: [Approval] = []
    for what in ["12%", "40 scales on Friday"] {
      var approval = Approval(key: .none)
      (approval.customer, approval.day, approval.kind) = (customers[0].id, .on("2026-11-20"), .price)
      (approval.what, approval.askedOf, approval.by) = (what, "wang", "lina")
      asked.append(try desk.carryOut(AskApproval(approval), on: "2026-11-20").added())
    }
    try begin()
    for (approval, isLast) in zip(asked, [false, true]) {
      try desk.carryOut(AnswerApproval(approval.id, .granted), at: "09:10")
      #expect(try isDone(0) == isLast)
    }
  }

  @Test("What must not wait keeps it, however it was answered")
  mutating func mustNotWait() throws {
    _ = try desk.invoice("A", of: customers[0], fen: 10_000, issued: "2026-10-01", due: "2026-11-01")
    try desk.promise(10_000, of: customers[0], made: "2026-11-10", due: "2026-11-23")
    try begin()
    try log(0, carriesOut: true)
    #expect(try !isDone(0))
    #expect(try next(after: 0) == "B")
    let promise = try #require(desk.book.promises.all.first { _ in true })
    var news = PromiseNews(key: .none)
    (news.promise, news.day, news.kind) = (promise.id, .on("2026-11-23"), .affirmed)
    try desk.carryOut(ReportOnPromise(news))
    #expect(try isDone(0))
  }

  @Test("They follow in their frozen order from where one is, and around")
  mutating func order() throws {
    try begin()
    #expect(try next() == "A" && next(after: 0) == "B" && next(after: 2) == "A")
    try log(1, carriesOut: true)
    #expect(try next(after: 0) == "C")
    try log(2, carriesOut: true)
    #expect(try next(after: 1) == "A")
    try log(0, carriesOut: true)
    #expect(try next() == nil && next(after: 2) == nil)
  }

  @Test("What was skipped comes once more after the others, and then no more")
  mutating func skipped() throws {
    try begin()
    try skip(0)
    #expect(try next(after: 0) == "B")
    try log(1, carriesOut: true)
    try skip(2)
    #expect(try next(after: 2) == "A")
    try skip(0)
    #expect(try next(after: 0) == "C" && next(after: 2) == "C", "alone it comes again where one is")
    try skip(2)
    #expect(try next(after: 2) == nil)
    #expect(try progress().counts(turn: turn) == .init(done: 1, left: 2, mustLeft: 2))
  }

  @Test("What has an hour waits for it, comes ten minutes before it, ahead of the others")
  mutating func hours() throws {
    let appointed = try desk.customer("Appointed") { $0.owner = "wang" }
    customers.insert(appointed, at: 0)
    try plan(appointed, at: "11:00")
    try begin()
    #expect(try next(at: "10:49") == "A")
    #expect(try next(at: "10:50", after: 1) == "Appointed" && next(at: "12:00", after: 2) == "Appointed")
    #expect(try next() == "Appointed", "without a clock nothing waits")
    let progress = try progress()
    let come = progress.come(at: try #require(TimeOfDay("10:55")), turn: turn)
    #expect(come == [desk.slot(appointed)])
    #expect(progress.hoursToCome(at: TimeOfDay("10:49"), turn: turn).map(\.time) == [TimeOfDay("11:00")])
    #expect(progress.hoursToCome(at: TimeOfDay("10:50"), turn: turn).isEmpty)
    try skip(0, at: "10:55")
    #expect(try next(at: "10:56", after: 0) == "A", "skipped at its hour it is behind the others")
  }

  @Test("Whom a call did not reach comes back at the hour of the next, and is left until then")
  mutating func retry() throws {
    try begin()
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (customers[0].id, .on("2026-11-23"))
    let call = desk.book.tried(by: touch, again: .on("2026-11-24"))
    try desk.carryOut(LogAttempt(touch, for: call?.id), at: "09:41")
    #expect(try !isDone(0))
    #expect(try next(at: "09:42", after: 0) == "B" && next(at: "13:50", after: 1) == "A")
    for place in [1, 2] { try log(place, at: "10:00", carriesOut: true) }
    #expect(try next(at: "10:01", after: 2) == nil)
    #expect(
      try progress().hoursToCome(at: TimeOfDay("10:01"), turn: turn).map(\.time) == [TimeOfDay("14:00")])
    try desk.carryOut(LogAttempt(touch, for: call?.id), at: "14:05")
    #expect(try isDone(0) && next(at: "14:06") == nil)
  }

  @Test("On a promise's day nobody answers: it is left, and comes not again by itself once no hour is left")
  mutating func triedOnly() throws {
    _ = try desk.invoice("A", of: customers[0], fen: 10_000, issued: "2026-10-01", due: "2026-11-01")
    try desk.promise(10_000, of: customers[0], made: "2026-11-10", due: "2026-11-23")
    try begin()
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (customers[0].id, .on("2026-11-23"))
    let call = desk.book.tried(by: touch, again: .on("2026-11-24"))
    try desk.carryOut(LogAttempt(touch, for: call?.id), at: "16:45")
    for place in [1, 2] { try log(place, at: "16:50", carriesOut: true) }
    #expect(try next(at: "16:51") == nil && !isDone(0))
    #expect(try progress().counts(turn: turn).mustLeft == 1)
  }

  @Test("An appointment of the afternoon stands whatever else was answered in the morning")
  mutating func bothHours() throws {
    try plan(customers[0], at: "09:30")
    try plan(customers[0], at: "16:00")
    try begin()
    #expect(try next(at: "09:25", after: 1) == "A")
    try log(0, at: "09:35")
    #expect(try !isDone(0) && next(at: "09:36", after: 0) == "B" && next(at: "15:50", after: 1) == "A")
  }

  @Test("Who was merged away goes on as whom they went into, once")
  mutating func merged() throws {
    try begin()
    try desk.carryOut(MergeCustomers(customers[0].id, into: customers[1].id))
    #expect(try progress().items.map(\.slot) == [desk.slot(customers[1]), desk.slot(customers[2])])
    #expect(try progress().items.first?.item.place == 1)
  }

  @Test("What came to be done today and is not in it joins; what may wait does not")
  mutating func joining() throws {
    try begin()
    let (fresh, idle) = (
      try desk.customer("New") { $0.owner = "wang" }, try desk.customer("Idle") { $0.owner = "wang" }
    )
    try plan(fresh)
    var missed = FollowUp(key: .none)
    (missed.customer, missed.due) = (idle.id, .on("2026-11-20"))
    try desk.carryOut(PlanFollowUp(missed), on: "2026-11-02")
    let joining = try progress().joining(desk.queue(of: "wang"))
    #expect(joining.map(\.slot) == [desk.slot(fresh)])
  }

  @Test("What one does for whom one stands in for is one's own")
  mutating func covered() throws {
    let theirs = try desk.customer("Theirs") { $0.owner = "lina" }
    customers.append(theirs)
    try plan(theirs)
    try plan(theirs)
    var leave = Leave(key: .none)
    (leave.person, leave.from, leave.to, leave.cover) = ("lina", .on("2026-11-23"), .on("2026-11-23"), "wang")
    try desk.carryOut(TakeLeave(leave))
    try begin()
    let plans = desk.book.followUps.all.filter { $0.customer == theirs.id }
    #expect(plans.allSatisfy { $0.by == "lina" })
    try desk.carryOut(DropFollowUps([plans[0].id], reason: "closed today"))
    #expect(try isDone(3))
  }
}
