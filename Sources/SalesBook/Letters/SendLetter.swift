/// Records that a letter or message of ours was sent: a touch, for a statement
/// of account the statement, for a reminder what it reminds of.
public struct SendLetter: Operation {
  public static let keyword = JournalWord.deed(.sendLetter)
  /// Which letter.
  public var kind: Touch.LetterKind
  /// To whom.
  public var customer: ID<Customer>
  /// How it went.
  public var channel: Touch.Channel
  /// What it was called, for the touch.
  public var topic: String
  /// The day it went; nil for the day it is written down.
  public var day: Day?
  /// Whether a statement of account, or what a reminder reminds of, is noted as
  /// well.
  public var notes = true

  /// That letter, to that customer.
  public init(
    _ kind: Touch.LetterKind, to customer: ID<Customer>, channel: Touch.Channel = .letter, topic: String = ""
  ) {
    self.kind = kind
    self.customer = customer
    self.channel = channel
    self.topic = topic
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let owner = try book.require(customer, Customer.self)
    let day = day ?? author.day
    if kind == .winBack { return try goingBack(on: book, day, as: author, drawing: &ids) }
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.channel, touch.letter) = (customer, day, channel, kind)
    touch.topic = topic
    var plan = try LogTouch(touch).plan(on: book, as: author, drawing: &ids)
    if notes, kind == .statement {
      var statement = Statement(key: .none)
      (statement.customer, statement.asOf, statement.sent) = (customer, day, day)
      plan.add(try SendStatement(statement).plan(on: book, as: author, drawing: &ids))
    }
    if notes, kind == .reminder, let slot = book.customers.slot(of: customer) {
      let soon = Replay(book, asOf: day).soonDue(ofCustomer: slot)
      let sent = plan.changes.lazy.compactMap { $0.after as? Touch }.first
      var named: Set<Int> = []
      for line in soon.lines where named.insert(line.item.invoice).inserted {
        guard let invoice = book.invoices[slot: line.item.invoice] else { continue }
        var reminder = Reminder(key: book.freshID(Reminder.self, drawing: &ids))
        (reminder.invoice, reminder.day, reminder.by) = (invoice.id, day, author.login)
        reminder.touch = sent?.id
        plan.changes.append(.add(reminder))
      }
    }
    plan.did = "Sent a \(kind.rawValue) to \(owner.name)"
    return plan
  }

  /// Going back to a customer who was leaving is a step of the win-back, and guarded as such (S3).
  private func goingBack(
    on book: Book, _ day: Day, as author: Author, drawing ids: inout FreshIDs
  ) throws(Refusal) -> Plan {
    guard let slot = book.customers.slot(of: customer),
      let open = Replay(book, asOf: day).openWinBack(ofCustomer: slot)
    else { throw .nothingToDo }
    var step = WinBackStep(key: .none)
    (step.winBack, step.day, step.kind) = (open.about.id, day, .wentBack)
    (step.contact, step.what) = (open.course.contact?.contact, topic)
    return try StepWinBack(step).plan(on: book, as: author, drawing: &ids)
  }
}
