import SalesBook

// What tests of promises and rungs set up again and again.
extension Desktop {
  var policy: Policy { Policy(book) }

  /// A colleague who may approve.
  mutating func colleague(_ login: String) throws(Refusal) {
    try carryOut(AddRecord(Person(key: Name(login))))
  }

  /// A promise to pay so many fen.
  @discardableResult
  mutating func promise(
    _ fen: Int64?, of customer: Customer, made: String, due: String, insists: Bool = true,
    _ fill: (inout Promise) -> Void = { _ in }
  ) throws(Refusal) -> Promise {
    var promise = Promise(key: .none)
    (promise.customer, promise.made, promise.due) = (customer.id, .on(made), .on(due))
    promise.amount = fen.map { Money(minor: $0, .cny) }
    fill(&promise)
    return try carryOut(TakePromise(promise), on: made, insists: insists).added()
  }

  /// What was heard of a promise.
  mutating func news(
    _ kind: PromiseNews.Kind, of promise: Promise, on day: String,
    _ fill: (inout PromiseNews) -> Void = { _ in }
  ) throws(Refusal) {
    var news = PromiseNews(key: .none)
    (news.promise, news.kind, news.day) = (promise.id, kind, .on(day))
    fill(&news)
    try carryOut(ReportOnPromise(news), on: day)
  }

  /// That a payment came back.
  mutating func bounce(_ payment: Payment, on day: String) throws(Refusal) {
    var bounce = Bounce(key: .none)
    (bounce.payment, bounce.day) = (payment.id, .on(day))
    try carryOut(BouncePayment(bounce), on: day)
  }

  /// A judgement.
  mutating func judge(_ customer: Customer, _ verdict: Judgement.Verdict, on day: String) throws(Refusal) {
    var judgement = Judgement(key: .none)
    (judgement.customer, judgement.day, judgement.verdict) = (customer.id, .on(day), verdict)
    judgement.reason = "as far as we can see"
    try carryOut(JudgeArrears(judgement), on: day)
  }

  /// A rung taken, the account checked for it.
  @discardableResult
  mutating func take(
    _ rung: Rung, with customer: Customer, on day: String, outcome: RungStep.Outcome? = .noAnswer,
    reconciles: Bool = true, _ fill: (inout RungStep) -> Void = { _ in }
  ) throws(Refusal) -> RungStep {
    var step = RungStep(key: .none)
    (step.customer, step.day, step.rung, step.outcome) = (customer.id, .on(day), rung, outcome)
    step.did = "asked"
    if rung == .legal { step.means = .lawyersLetter }
    fill(&step)
    return try carryOut(TakeRung(step, reconciles: reconciles), on: day).added()
  }

  /// A letter sent.
  mutating func send(_ letter: Touch.LetterKind, to customer: Customer, on day: String) throws(Refusal) {
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.letter, touch.channel) = (customer.id, .on(day), letter, .letter)
    try carryOut(LogTouch(touch), on: day)
  }

  /// The standings of a customer's promises on a day.
  func promises(of customer: Customer, asOf day: String) -> [PromiseStanding] {
    guard let slot = book.customers.slot(of: customer.id) else { return [] }
    return Replay(book, asOf: .on(day)).promises(ofCustomer: slot)
  }

  /// How one of them stands.
  func outcome(_ promise: Promise, asOf day: String) -> PromiseOutcome? {
    Replay(book, asOf: .on(day)).standing(ofPromise: promise.id)?.outcome
  }

  /// The card of a customer on a day.
  func card(of customer: Customer, asOf day: String) -> CollectionCard? {
    guard let slot = book.customers.slot(of: customer.id) else { return nil }
    let replay = Replay(book, asOf: .on(day))
    return replay.card(ofCustomer: slot, replay.accounts(ofCustomer: slot))
  }
}

/// A customer who owes an invoice of 10,000.00, due on 2026-10-15.
func owing(
  _ fen: Int64 = 1_000_000, issued: String = "2026-09-15", due: String = "2026-10-15"
) throws -> (Desktop, Customer, Invoice) {
  var desk = Desktop()
  let customer = try desk.customer("北京华联")
  let invoice = try desk.invoice("A-1", of: customer, fen: fen, issued: issued, due: due)
  return (desk, customer, invoice)
}
