/// Records that a customer's account was stated to them, and what they say if
/// they said it at once.
public struct SendStatement: Operation {
  public static let keyword = JournalWord.deed(.sendStatement)
  /// The statement; its key is filled in, and who where that is empty.
  public var statement: Statement

  /// That statement.
  public init(_ statement: Statement) { self.statement = statement }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let customer = try book.require(statement.customer, Customer.self)
    if statement.answer == .differs, statement.difference == nil, statement.why.isEmpty {
      throw .fieldMissing(.statement, field: "Difference")
    }
    var statement = statement
    statement.id = book.freshID(Statement.self, drawing: &ids)
    if statement.by.isEmpty { statement.by = author.login }
    if statement.answer != nil { statement.answered = statement.answered ?? statement.sent }
    return Plan(
      did: "Stated the account of \(customer.name) as of \(statement.asOf.iso)", [.add(statement)])
  }
}

/// Records what a customer says of a statement.
public struct AnswerStatement: Operation {
  public static let keyword = JournalWord.deed(.answerStatement)
  public var statement: ID<Statement>
  /// What they say.
  public var answer: Statement.Answer
  /// By how much they differ.
  public var difference: Money?
  public var why: String
  /// The day they said so.
  public var day: Day

  /// That answer to that statement.
  public init(
    _ statement: ID<Statement>, _ answer: Statement.Answer, difference: Money? = nil, why: String = "",
    on day: Day
  ) {
    self.statement = statement
    self.answer = answer
    self.difference = difference
    self.why = why
    self.day = day
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let sent = try book.require(statement, Statement.self)
    guard sent.answered == nil else { throw .alreadySo(.statement, key: statement.text) }
    if answer == .differs, difference == nil, why.isEmpty {
      throw .fieldMissing(.statement, field: "Difference")
    }
    guard day >= sent.sent else { throw .dayTooEarly(.statement, field: "Answered", since: sent.sent) }
    var answered = sent
    (answered.answer, answered.answered) = (answer, day)
    (answered.difference, answered.why) = (difference, why)
    let who = book.customers[sent.customer]?.name ?? sent.customer.text
    return Plan(did: "\(who) \(answer.rawValue) the statement", [.change(sent, to: answered)])
  }
}

/// Lets money of an invoice go: a bad debt, which somebody else approves, or a difference at settling.
public struct WriteOffInvoice: Operation {
  public static let keyword = JournalWord.deed(.writeOffInvoice)
  /// What is given up; its key is filled in, and who where that is empty.
  public var writeOff: WriteOff

  /// That write-off.
  public init(_ writeOff: WriteOff) { self.writeOff = writeOff }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let invoice = try book.require(writeOff.invoice, Invoice.self)
    if !writeOff.approver.isEmpty { try book.colleague(writeOff.approver) }
    var writeOff = writeOff
    if writeOff.by.isEmpty { writeOff.by = author.login }
    if writeOff.kind == .difference, writeOff.payment == nil {
      writeOff.payment = book.lastPayment(settling: writeOff.invoice)
    }
    try book.check(writeOff)
    writeOff.id = book.freshID(WriteOff.self, drawing: &ids)
    return Plan(
      did: "Wrote \(writeOff.amount.decimal) \(writeOff.amount.currency.letters) off \(invoice.number)",
      [.add(writeOff)])
  }
}

/// Records that a customer was reminded, before the day, of invoices and
/// promises: one touch, and what each was answered.
public struct RemindCustomer: Operation {
  public static let keyword = JournalWord.deed(.remindCustomer)
  /// The touch it was part of, with what that carries out and what is next.
  public var logging: LogTouch
  /// The invoices they were reminded of.
  public var invoices: [ID<Invoice>]
  /// The promises they were reminded of.
  public var promises: [ID<Promise>]

  /// That touch, about those.
  public init(_ touch: Touch, invoices: [ID<Invoice>] = [], promises: [ID<Promise>] = []) {
    self.init(LogTouch(touch), invoices: invoices, promises: promises)
  }

  /// That touch with what goes with it, in which those were mentioned in passing.
  public init(_ logging: LogTouch, invoices: [ID<Invoice>] = [], promises: [ID<Promise>] = []) {
    self.logging = logging
    self.invoices = invoices
    self.promises = promises
  }

  private var touch: Touch { logging.touch }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    guard !invoices.isEmpty || !promises.isEmpty else { throw .nothingToDo }
    var logging = logging
    logging.isAboutMoney = true
    var plan = try logging.plan(on: book, as: author, drawing: &ids)
    let logged = plan.changes.lazy.compactMap { $0.after as? Touch }.first
    func add(_ fill: (inout Reminder) -> Void, _ ids: inout FreshIDs) {
      var reminder = Reminder(key: book.freshID(Reminder.self, drawing: &ids))
      (reminder.day, reminder.answer, reminder.touch) = (touch.day, touch.said, logged?.id)
      reminder.by = logged?.by ?? author.login
      fill(&reminder)
      plan.changes.append(.add(reminder))
    }
    // Whom nobody reached, nobody reminded.
    guard touch.reached else { return plan }
    for invoice in invoices {
      guard try book.require(invoice, Invoice.self).customer == touch.customer else {
        throw .anothers(.invoice, key: invoice.text)
      }
      add({ $0.invoice = invoice }, &ids)
    }
    for promise in promises {
      guard try book.require(promise, Promise.self).customer == touch.customer else {
        throw .anothers(.promise, key: promise.text)
      }
      add({ $0.promise = promise }, &ids)
    }
    plan.did = "Reminded \(book.customers[touch.customer]?.name ?? touch.customer.text)"
    return plan
  }
}
