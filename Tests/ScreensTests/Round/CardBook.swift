import SalesBook

@testable import Screens

/// A book of one customer, whose card of the round is looked at; the facts of it are put in as they are.
struct CardBook {
  var book = Book()
  /// The day looked at; a Monday unless said otherwise.
  var today = day("2026-11-23")
  private var last: UInt32 = 0
  let customer: ID<Customer>

  /// The customer, of a grade or none; it has a touch of last week unless it is a stranger,
  /// in which it was asked whether it is content.
  init(
    _ grade: Grade? = nil, isStranger: Bool = false, isAsked: Bool = true,
    _ fill: (inout Customer) -> Void = { _ in }
  ) {
    var known = Customer(key: ID(code: 1))
    (known.name, known.owner, known.since) = ("甲厂", "wang", day("2024-03-01"))
    fill(&known)
    customer = known.id
    book.apply(.add(known))
    for (login, name) in [("wang", "王伟"), ("lina", "李娜")] {
      var person = Person(key: Name(login))
      person.name = name
      book.apply(.add(person))
    }
    put { (contact: inout Contact) in (contact.name, contact.phone) = ("张伟", "13800001234") }
    if let grade {
      put { (change: inout GradeChange) in (change.day, change.grade) = (day("2026-06-01"), grade) }
    }
    if !isStranger { touch("2026-11-18") { $0.satisfaction = isAsked ? 4 : nil } }
  }

  /// Puts a record in, with a key of its own, and returns it; it is the customer's where it can be.
  @discardableResult
  mutating func put<Record: BookRecord>(_ fill: (inout Record) -> Void) -> Record
  where Record.Key == ID<Record> {
    last += 1
    var record = Record(key: ID(code: 100 + last))
    if Record.fields["Customer"] != nil {
      do { try record.set("Customer", to: [customer.text]) } catch { preconditionFailure("\(error)") }
    }
    fill(&record)
    book.apply(.add(record))
    return record
  }

  mutating func touch(_ on: String, _ fill: (inout Touch) -> Void = { _ in }) {
    put { (touch: inout Touch) in
      (touch.day, touch.by) = (day(on), "wang")
      fill(&touch)
    }
  }

  @discardableResult
  mutating func invoice(_ whole: Int64, due: String, issued: String? = nil, what: String = "") -> Invoice {
    put { (invoice: inout Invoice) in
      (invoice.number, invoice.due, invoice.what) = ("F-\(whole)", day(due), what)
      (invoice.issued, invoice.amount) = (issued.map { day($0) } ?? day(due) - 30, yuan(whole))
    }
  }

  @discardableResult
  mutating func promise(
    _ whole: Int64?, made: String, due: String, _ fill: (inout Promise) -> Void = { _ in }
  ) -> Promise {
    put { (promise: inout Promise) in
      (promise.made, promise.due, promise.amount) = (day(made), day(due), whole.map(yuan))
      if whole == nil { promise.what = "寄回样品" }
      fill(&promise)
    }
  }

  mutating func plan(_ channel: Touch.Channel = .call, due: String? = nil, origin: FollowUp.Origin = .person)
  {
    let due = due.map { day($0) } ?? today
    put { (plan: inout FollowUp) in
      (plan.due, plan.made, plan.channel, plan.origin) = (due, due - 5, channel, origin)
      plan.purpose = "回访"
    }
  }

  @discardableResult
  mutating func step(_ rung: Rung, _ fill: (inout RungStep) -> Void = { _ in }) -> RungStep {
    put { (step: inout RungStep) in
      (step.day, step.rung, step.next, step.did) = (day("2026-11-10"), rung, day("2026-11-23"), "did")
      fill(&step)
    }
  }

  mutating func hold(by login: String = "wang") {
    put { (hold: inout Hold) in (hold.day, hold.by) = (day("2026-10-08"), login) }
  }

  /// What they asked for, and were refused unless something was given.
  mutating func concession(asked: String, on: String, given: String = "") {
    put { (concession: inout Concession) in
      (concession.kind, concession.day, concession.asked, concession.given) = (.term, day(on), asked, given)
      concession.told = given.isEmpty
    }
  }

  private var index: BookIndex { BookIndex(book, asOf: today, sort: .name) }

  func turn(for login: String? = nil) throws -> RoundTurn {
    guard let slot = book.customers.slot(of: customer), let turn = index.turn(slot, for: login, book) else {
      throw Missing(name: "turn")
    }
    return turn
  }

  func sight(_ language: Language = .english) throws -> CustomerSight {
    guard let sight = CustomerSight(customer, index, Words(language, MoneySigns(book)), book) else {
      throw Missing(name: "customer")
    }
    return sight
  }

  /// The card in the round of one of us.
  func card(_ language: Language = .english, for login: String? = nil) throws -> RoundCard {
    guard let card = RoundCard(try sight(language), try turn(for: login)) else { throw Missing(name: "card") }
    return card
  }

  /// The line its first reason chooses.
  func line(for login: String? = nil) throws -> ChosenLine {
    let sight = try sight().line()
    guard let first = sight.byKind(try turn(for: login).reasons).first?.told,
      let line = sight.chosen(for: first)
    else { throw Missing(name: "line") }
    return line
  }
}

/// Whole yuan.
func yuan(_ whole: Int64) -> Money { Money(minor: whole * 100, .cny) }
