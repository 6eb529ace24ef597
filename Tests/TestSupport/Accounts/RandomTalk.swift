public import SalesBook

/// What goes with a random history of money: who was called and said what, what is planned and was moved, promises and
/// what was heard of them, rungs, holds, statements and their answers, grades, customers put away and handed over; as plain
/// records, on days all over the history.
public struct RandomTalk {
  /// The records, in an order in which each comes after what it names; a customer that is there already is changed.
  public private(set) var changes: [Change] = []
  private let book: Book
  private var random: SeededRandom
  private var number: UInt32 = 500_000

  /// What goes with a book, by a seed.
  public init(seed: UInt64, on book: Book) {
    self.book = book
    random = SeededRandom(seed: seed &+ 977)
    for customer in book.customers.all {
      let people = (0..<2).map { contact($0, of: customer) }
      for _ in 0..<6 { talk(with: customer, people) }
      for _ in 0..<4 { plan(with: customer) }
      for _ in 0..<3 { promise(of: customer, people) }
      for _ in 0..<3 { takeRung(with: customer) }
      for _ in 0..<2 { state(customer) }
      judge(customer)
      hold(customer)
      change(customer)
    }
    for invoice in book.invoices.all where !invoice.isCredit && chance(50) { remind(of: invoice) }
    for payment in book.payments.all where payment.matures != nil && chance(50) { clear(payment) }
    for customer in book.customers.all { for _ in 0..<3 { grade(customer) } }
  }

  private mutating func id<Record>() -> ID<Record> {
    number += 1
    return ID(code: number)
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 1...100, using: &random) <= percent }

  private mutating func day(from first: Day = RandomHistory.first, within days: Int = 150) -> Day {
    first + Int.random(in: 0...days, using: &random)
  }

  private mutating func any<Choice: Keyword>(_: Choice.Type = Choice.self) -> Choice {
    Choice.allCases.randomElement(using: &random) ?? Array(Choice.allCases)[0]
  }

  private mutating func contact(_ place: Int, of customer: Customer) -> Contact {
    var contact = Contact(key: id())
    (contact.customer, contact.name) = (customer.id, "\(customer.name) \(place)")
    (contact.phone, contact.decidesPayment) = ("13\(number)", place == 1 && chance(70))
    if chance(50) { contact.ally = .ally }
    changes.append(.add(contact))
    return contact
  }

  private mutating func talk(with customer: Customer, _ people: [Contact]) {
    var touch = Touch(key: id())
    (touch.customer, touch.contact, touch.day) = (
      customer.id, people.randomElement(using: &random)?.id, day()
    )
    (touch.by, touch.channel, touch.reached) = ("wang", any(), chance(75))
    (touch.said, touch.direction) = ("said \(number)", any())
    if chance(50) { touch.whyUnpaid = any() }
    if chance(25) { (touch.letter, touch.direction) = (any(), .out) }
    changes.append(.add(touch))
  }

  private mutating func plan(with customer: Customer) {
    var plan = FollowUp(key: id())
    (plan.customer, plan.made, plan.purpose, plan.by) = (customer.id, day(), "plan \(number)", "wang")
    plan.due = plan.made + Int.random(in: 0...30, using: &random)
    if chance(30) { plan.time = TimeOfDay("10:30") }
    var moves: [Move] = []
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      var move = Move(key: id())
      let since = moves.last?.day ?? plan.made
      (move.followUp, move.day, move.from) = (
        plan.id, since + Int.random(in: 1...20, using: &random), plan.due
      )
      plan.due = max(move.day, plan.due) + Int.random(in: 1...15, using: &random)
      (move.to, move.by, move.reason) = (plan.due, "wang", "no time")
      moves.append(move)
    }
    let last = (moves.last?.day ?? plan.made) + Int.random(in: 0...20, using: &random)
    if chance(30) { plan.done = last } else if chance(20) { (plan.dropped, plan.dropReason) = (last, "gone") }
    changes.append(.add(plan))
    changes += moves.map { .add($0) }
  }

  private mutating func promise(of customer: Customer, _ people: [Contact]) {
    var promise = Promise(key: id())
    (promise.customer, promise.made, promise.by) = (customer.id, day(), "wang")
    promise.due = promise.made + Int.random(in: 0...25, using: &random)
    (promise.contact, promise.manner) = (people.randomElement(using: &random)?.id, any())
    (promise.appointment, promise.important) = (chance(30), chance(30))
    let theirs = book.invoices.all.filter { $0.customer == customer.id && !$0.isCredit }
    if chance(80), let invoice = theirs.randomElement(using: &random) {
      promise.amount = Money(minor: max(1, invoice.amount.minor / 2), invoice.amount.currency)
      if chance(50) { promise.invoices = [invoice.id] }
    } else {
      promise.what = "send it back"
    }
    changes.append(.add(promise))
    if chance(50) {
      var news = PromiseNews(key: id())
      (news.promise, news.kind, news.day) = (promise.id, any(), day(from: promise.made, within: 30))
      if news.kind == .moved { news.to = news.day + 4 }
      changes.append(.add(news))
    }
    if chance(50) {
      var response = Response(key: id())
      (response.promise, response.day) = (promise.id, day(from: promise.due + 1, within: 40))
      changes.append(.add(response))
    }
    if chance(40) {
      var reminder = Reminder(key: id())
      (reminder.promise, reminder.day) = (promise.id, day(from: promise.made, within: 20))
      changes.append(.add(reminder))
    }
  }

  private mutating func takeRung(with customer: Customer) {
    var step = RungStep(key: id())
    (step.customer, step.day, step.rung, step.did) = (customer.id, day(), any(), "did it")
    if chance(70) { step.next = step.day + Int.random(in: 1...20, using: &random) }
    if chance(60) {
      step.answered = day(from: step.day, within: 30)
      (step.outcome, step.answer) = (any(RungStep.Outcome.self), "answer")
      if chance(50) { step.again = step.answered.map { $0 + 9 } }
    }
    if chance(30) {
      (step.ended, step.endReason) = (day(from: step.answered ?? step.day, within: 30), "paid")
    }
    changes.append(.add(step))
  }

  private mutating func state(_ customer: Customer) {
    var statement = Statement(key: id())
    (statement.customer, statement.sent, statement.by) = (customer.id, day(), "wang")
    statement.asOf = statement.sent - Int.random(in: 0...20, using: &random)
    if chance(70) {
      (statement.answer, statement.answered) = (
        any(Statement.Answer.self), day(from: statement.sent, within: 30)
      )
      if statement.answer == .differs {
        (statement.difference, statement.why) = (Money(minor: 5_000, .cny), "why")
      }
    }
    changes.append(.add(statement))
  }

  private mutating func judge(_ customer: Customer) {
    guard chance(60) else { return }
    var judgement = Judgement(key: id())
    (judgement.customer, judgement.day, judgement.verdict) = (customer.id, day(), any())
    changes.append(.add(judgement))
  }

  private mutating func grade(_ customer: Customer) {
    guard chance(60) else { return }
    var change = GradeChange(key: id())
    (change.customer, change.day, change.grade) = (customer.id, day(), any())
    changes.append(.add(change))
    var signal = GradeSignal(key: id())
    (signal.customer, signal.day, signal.kind) = (customer.id, day(), any())
    changes.append(.add(signal))
  }

  private mutating func hold(_ customer: Customer) {
    guard chance(40) else { return }
    var hold = Hold(key: id())
    (hold.customer, hold.day, hold.reason) = (customer.id, day(), "no more")
    if chance(60) { (hold.lifted, hold.liftReason) = (day(from: hold.day, within: 40), "paid") }
    changes.append(.add(hold))
  }

  private mutating func remind(of invoice: Invoice) {
    var reminder = Reminder(key: id())
    (reminder.invoice, reminder.day) = (invoice.id, day(from: invoice.issued, within: 60))
    changes.append(.add(reminder))
  }

  private mutating func clear(_ payment: Payment) {
    var seen = payment
    seen.cleared = payment.cashDay + Int.random(in: 0...10, using: &random)
    changes.append(.change(payment, to: seen))
  }

  /// One in three is put away some day, one in three goes to another of us, one in three is on monthly terms.
  private mutating func change(_ customer: Customer) {
    var now = customer
    if chance(33) { now.archived = day() }
    if chance(33) { now.terms = PaymentTerms("monthly+15") }
    if chance(33) {
      var handover = Handover(key: id())
      (handover.customer, handover.day, handover.from) = (customer.id, day(), "li")
      now.owner = "wang"
      changes.append(.add(handover))
    }
    if now != customer { changes.append(.change(customer, to: now)) }
  }
}
