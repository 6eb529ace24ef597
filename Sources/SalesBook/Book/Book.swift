/// One team's whole data, in memory: a table per noun and the links between
/// them. It holds facts only; every verdict (open, overdue, next date) is
/// worked out from them for a day.
public struct Book: Sendable {
  /// Who works here.
  public var people = Table<Person>()
  /// The book's settings.
  public var settings = Table<Setting>()
  /// Days off and made-up working days.
  public var holidays = Table<Holiday>()
  /// Whom we sell to.
  public var customers = Table<Customer>()
  /// The people at customers.
  public var contacts = Table<Contact>()
  /// Customers given from one of us to another.
  public var handovers = Table<Handover>()
  /// What happened.
  public var touches = Table<Touch>()
  /// What is planned.
  public var followUps = Table<FollowUp>()
  /// Follow-ups put to another day.
  public var moves = Table<Move>()
  /// Money due to us, credit notes among it.
  public var invoices = Table<Invoice>()
  /// Parts of invoices with due days of their own.
  public var instalments = Table<Instalment>()
  /// What is contested.
  public var disputes = Table<Dispute>()
  /// Money that came in.
  public var payments = Table<Payment>()
  /// What settles what.
  public var allocations = Table<Allocation>()
  /// Payments reversed.
  public var bounces = Table<Bounce>()
  /// Accounts checked with customers.
  public var statements = Table<Statement>()
  /// Money given up for lost.
  public var writeOffs = Table<WriteOff>()
  /// What customers said they would do.
  public var promises = Table<Promise>()
  /// What was heard of promises.
  public var promiseNews = Table<PromiseNews>()
  /// What we answered to broken promises.
  public var responses = Table<Response>()
  /// Customers reminded before a day.
  public var reminders = Table<Reminder>()
  /// Whether arrears are in bad faith.
  public var judgements = Table<Judgement>()
  /// Steps of collecting.
  public var rungSteps = Table<RungStep>()
  /// Supply stopped.
  public var holds = Table<Hold>()

  /// Contacts by customer.
  public internal(set) var contactsOf = Links()
  /// Handovers by customer.
  public internal(set) var handoversOf = Links()
  /// Touches by customer.
  public internal(set) var touchesOf = Links()
  /// Follow-ups by customer.
  public internal(set) var followUpsOf = Links()
  /// Moves by follow-up.
  public internal(set) var movesOf = Links()
  /// Invoices by customer.
  public internal(set) var invoicesOf = Links()
  /// Payments by customer.
  public internal(set) var paymentsOf = Links()
  /// Allocations by the invoice they settle.
  public internal(set) var allocationsTo = Links()
  /// Allocations by the payment they come out of.
  public internal(set) var allocationsFrom = Links()
  /// Allocations by the credit note they come out of.
  public internal(set) var allocationsOfCredit = Links()
  /// Instalments by invoice.
  public internal(set) var instalmentsOf = Links()
  /// Disputes by invoice.
  public internal(set) var disputesOf = Links()
  /// Bounces by payment.
  public internal(set) var bouncesOf = Links()
  /// Statements by customer.
  public internal(set) var statementsOf = Links()
  /// Write-offs by invoice.
  public internal(set) var writeOffsOf = Links()
  /// Promises by customer.
  public internal(set) var promisesOf = Links()
  /// News by promise.
  public internal(set) var newsOf = Links()
  /// Responses by promise.
  public internal(set) var responsesOf = Links()
  /// Reminders by invoice.
  public internal(set) var remindersOfInvoice = Links()
  /// Reminders by promise.
  public internal(set) var remindersOfPromise = Links()
  /// Judgements by customer.
  public internal(set) var judgementsOf = Links()
  /// Steps of collecting by customer.
  public internal(set) var rungStepsOf = Links()
  /// Holds by customer.
  public internal(set) var holdsOf = Links()

  /// A book with nothing in it.
  public init() {}

  /// Adds a record or puts it in the place of the one with its key.
  public mutating func put<Record: BookRecord>(_ record: Record) {
    let (slot, old) = self[keyPath: Record.table].put(record)
    Record.relink(&self, slot: slot, from: old, to: record)
  }

  /// Takes a record away; nothing happens if there is none with that key.
  public mutating func remove<Record: BookRecord>(_: Record.Type, _ key: Record.Key) {
    guard let (slot, old) = self[keyPath: Record.table].remove(key) else { return }
    Record.relink(&self, slot: slot, from: old, to: nil)
  }

  /// Links every record of a table that was filled by `Table.append`; to be
  /// called once a table, when all tables are read.
  public mutating func link<Record: BookRecord>(_: Record.Type) {
    let table = self[keyPath: Record.table]
    for slot in 0..<table.slotCount {
      guard let record = table[slot: slot] else { continue }
      Record.relink(&self, slot: slot, from: nil, to: record)
    }
  }

  /// Links every table; to be called once, after tables were filled by
  /// `Table.append`.
  ///
  /// Each type is named, not found by its noun, so that the loop over a
  /// million records is compiled for it. Nouns that link to nothing are left
  /// out.
  public mutating func linkAll() {
    makeRoomForLinks()
    link(Contact.self)
    link(Handover.self)
    link(Touch.self)
    link(FollowUp.self)
    link(Move.self)
    link(Invoice.self)
    link(Instalment.self)
    link(Dispute.self)
    link(Payment.self)
    link(Allocation.self)
    link(Bounce.self)
    link(Statement.self)
    link(WriteOff.self)
    link(Promise.self)
    link(PromiseNews.self)
    link(Response.self)
    link(Reminder.self)
    link(Judgement.self)
    link(RungStep.self)
    link(Hold.self)
  }

  /// So that no chain's arrays grow record by record while a book is linked.
  private mutating func makeRoomForLinks() {
    contactsOf.reserve(parents: customers.slotCount, children: contacts.slotCount)
    touchesOf.reserve(parents: customers.slotCount, children: touches.slotCount)
    followUpsOf.reserve(parents: customers.slotCount, children: followUps.slotCount)
    invoicesOf.reserve(parents: customers.slotCount, children: invoices.slotCount)
    paymentsOf.reserve(parents: customers.slotCount, children: payments.slotCount)
    allocationsTo.reserve(parents: invoices.slotCount, children: allocations.slotCount)
    allocationsFrom.reserve(parents: payments.slotCount, children: allocations.slotCount)
  }
}
