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
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.channel, touch.letter) = (customer, author.day, channel, kind)
    touch.topic = topic
    var plan = try LogTouch(touch).plan(on: book, as: author, drawing: &ids)
    if kind == .statement {
      var statement = Statement(key: .none)
      (statement.customer, statement.asOf, statement.sent) = (customer, author.day, author.day)
      plan.add(try SendStatement(statement).plan(on: book, as: author, drawing: &ids))
    }
    if kind == .reminder, let slot = book.customers.slot(of: customer) {
      let soon = Replay(book, asOf: author.day).soonDue(ofCustomer: slot)
      let sent = plan.changes.lazy.compactMap { $0.after as? Touch }.first
      var named: Set<Int> = []
      for item in soon where named.insert(item.invoice).inserted {
        guard let invoice = book.invoices[slot: item.invoice] else { continue }
        var reminder = Reminder(key: book.freshID(Reminder.self, drawing: &ids))
        (reminder.invoice, reminder.day, reminder.by) = (invoice.id, author.day, author.login)
        reminder.touch = sent?.id
        plan.changes.append(.add(reminder))
      }
    }
    plan.did = "Sent a \(kind.rawValue) to \(owner.name)"
    return plan
  }
}
