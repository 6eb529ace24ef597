public import SalesBook

/// Operations picked at random for a book as it is: one for every word of the
/// journal, so that a new operation does not compile before it has one here.
public struct RandomDeeds {
  /// What they are picked by.
  public var random: SeededRandom
  /// About when everything happens.
  public let today: Day
  private var number = 0

  /// The operations that belong to a seed, around a day.
  public init(seed: UInt64, today: Day) {
    random = SeededRandom(seed: seed)
    self.today = today
  }

  /// An operation of that word; nil where the book has nothing for it to be
  /// done to, or where it is the store's own (undo). It may yet be refused.
  public mutating func operation(_ word: JournalWord, on book: Book) -> (any SalesBook.Operation)? {
    number += 1
    switch word {
    case .deed(let deed): return self.deed(deed, on: book)
    case .edit(let noun):
      func open<Record: BookRecord>(_: Record.Type, _ deeds: inout RandomDeeds) -> (any SalesBook.Operation)?
      {
        guard let seen = deeds.pick(book[keyPath: Record.table]) else { return nil }
        return deeds.edited(seen).map { EditRecord(seen, to: $0) }
      }
      return open(noun.record, &self)
    case .add(let noun): return added(noun, book)
    case .remove(let noun):
      if let plain = noun.record as? any PlainRecord.Type { return removed(plain, book) }
      guard let type = noun.record as? any Removable.Type else { return nil }
      return takenAway(type, book)
    }
  }

  private mutating func takenAway<Record: Removable>(
    _: Record.Type, _ book: Book
  ) -> (any SalesBook.Operation)? {
    pick(book[keyPath: Record.table]).map { TakeAway<Record>($0.key, reason: "never was") }
  }

  private mutating func deed(_ deed: Deed, on book: Book) -> (any SalesBook.Operation)? {
    switch deed {
    case .addCustomer: addCustomer()
    case .addContact: pick(book.customers).map { AddContact(contact(of: $0.id)) }
    case .archiveCustomers: pick(book.customers).map { ArchiveCustomers([$0.id], reason: "closed") }
    case .takeBackCustomers: pick(book.customers) { $0.archived != nil }.map { TakeBackCustomers([$0.id]) }
    case .gradeCustomers: pick(book.customers).map { grade($0) }
    case .noteSignal: pick(book.customers).map { NoteSignal(signal(), of: [$0.id]) }
    case .tagCustomers: pick(book.customers).map { TagCustomers([$0.id], adding: ["t\(number)"]) }
    case .handOver: pick(book.customers).map { HandOver([$0.id], to: ["li", "wang"][number % 2]) }
    case .mergeCustomers: merge(book)
    case .takeLead: takeLead(book)
    case .noteNews: pick(book.customers).map { NoteNews(news(of: $0.id)) }
    case .logTouch: pick(book.customers).map { logTouch($0, book) }
    case .logAttempt: pick(book.customers).map { logAttempt($0, book) }
    case .planFollowUp: pick(book.customers).map { PlanFollowUp(followUp(of: $0.id)) }
    case .moveFollowUps: pick(book.followUps) { $0.isPlanned }.map { MoveFollowUps([$0.id], to: day()) }
    case .finishFollowUps: pick(book.followUps) { $0.isPlanned }.map { FinishFollowUps([$0.id]) }
    case .dropFollowUps: pick(book.followUps) { $0.isPlanned }.map { DropFollowUps([$0.id], reason: "no") }
    case .planSeries: pick(book.customers).map { PlanSeries(series(of: $0.id)) }
    case .endSeries: pick(book.series) { $0.ended == nil }.map { EndSeries([$0.id], reason: "no more") }
    case .addInvoice: pick(book.customers).map { addInvoice($0) }
    case .takePayment: takePayment(book)
    case .handEdit: handEdit(book)
    case .importCustomers: Batch([addCustomer(), addCustomer()])
    case .importReceivables: pick(book.customers).map { Batch([addInvoice($0)]) }
    case .importPayments: Batch([takePayment(book)])
    case .importHolidays: added(.holiday, book)
    case .undo, .redo, .join, .repair, .beginWithHolidays: nil
    default: collecting(deed, on: book)
    }
  }

  private mutating func added(_ noun: Noun, _ book: Book) -> (any SalesBook.Operation)? {
    switch noun {
    case .person: return AddRecord(Person(key: Name("p\(number)")))
    case .holiday: return AddRecord(Holiday(day(), .off, "rest"))
    case .setting:
      var setting = Setting(key: Name(["Cadence", "WeakWord", "ChaseDistance", "X\(number)"][number % 4]))
      setting.value = "\(number % 9 + 1)"
      return AddRecord(setting)
    default:
      guard let plain = noun.record as? any PlainRecord.Type else { return nil }
      return added(plain, book)
    }
  }

  /// A record with something in every field, that names records there are.
  private mutating func added<Record: PlainRecord>(_: Record.Type, _ book: Book) -> (any SalesBook.Operation)?
  {
    var record = Record.filled(number % 9 + 1)
    for reference in Record.fields.references {
      guard let key = key(of: reference.target.record, book),
        (try? record.set(reference.field, to: [key])) != nil
      else { return nil }
    }
    return AddRecord(record)
  }

  private mutating func removed<Record: PlainRecord>(_: Record.Type, _ book: Book) -> (
    any SalesBook.Operation
  )? {
    pick(book[keyPath: Record.table]).map { RemoveRecord($0) }
  }

  private mutating func key<Record: BookRecord>(of _: Record.Type, _ book: Book) -> String? {
    pick(book[keyPath: Record.table])?.key.text
  }

  // MARK: Picking

  /// One of a table's records at random.
  mutating func pick<Record: BookRecord>(
    _ table: Table<Record>, where suits: (Record) -> Bool = { _ in true }
  ) -> Record? {
    table.all.filter(suits).randomElement(using: &random)
  }

  /// A day around today.
  mutating func day() -> Day { today + Int.random(in: -40...20, using: &random) }

  /// A day gone by, or today.
  mutating func pastDay() -> Day { today + Int.random(in: -40...0, using: &random) }

  /// Yes or no.
  mutating func toss() -> Bool { Bool.random(using: &random) }

  /// A few hundred yuan, to the cent.
  mutating func money() -> Money { Money(minor: Int64.random(in: 100...90_000, using: &random), .cny) }

  /// Mostly the book's own.
  mutating func currency() -> Currency { number % 7 == 0 ? Currency("USD") ?? .cny : .cny }

  /// One of a list of keywords.
  mutating func any<Choice: Keyword>(_: Choice.Type = Choice.self) -> Choice? {
    Choice.allCases.randomElement(using: &random)
  }
}

// Customers, touches, plans, invoices, payments.
extension RandomDeeds {
  private mutating func addCustomer() -> AddCustomer {
    var customer = Customer(key: .none)
    customer.name = ["赵", "Zeta", "李", "Alpha"][number % 4] + " \(number)"
    (customer.owner, customer.far, customer.terms) = ("wang", toss(), toss() ? .days(15) : nil)
    return AddCustomer(customer, contacts: [contact(of: .none)])
  }

  private mutating func contact(of customer: ID<Customer>) -> Contact {
    var contact = Contact(key: .none)
    (contact.customer, contact.name, contact.phone) = (customer, "Contact \(number)", "\(number)")
    (contact.ally, contact.decidesPayment) = (toss() ? .ally : nil, toss())
    return contact
  }

  private mutating func grade(_ customer: Customer) -> GradeCustomers {
    GradeCustomers([customer.id], any() ?? .regular, on: pastDay(), reason: "asks much")
  }

  /// A lead of somebody known, or of somebody new, who called or did not.
  private mutating func takeLead(_ book: Book) -> TakeLead {
    var deal = Deal(key: .none)
    (deal.day, deal.what) = (pastDay(), "scales \(number)")
    let seen = toss() ? pick(book.customers) : nil
    var customer = seen ?? Customer(key: .none)
    if seen == nil { customer.name = "Lead \(number)" }
    var call: Touch?
    if toss() {
      var touch = Touch(key: .none)
      (touch.day, touch.direction) = (deal.day, .inward)
      call = touch
    }
    return TakeLead(customer, seen: seen, contact: contact(of: .none), deal: deal, call: call)
  }

  private mutating func news(of customer: ID<Customer>) -> News {
    var news = News(key: .none)
    (news.customer, news.day, news.what) = (customer, pastDay(), "heard \(number)")
    return news
  }

  private mutating func signal() -> GradeSignal {
    var signal = GradeSignal(key: .none)
    (signal.day, signal.kind, signal.note) = (pastDay(), any() ?? .details, "said \(number)")
    return signal
  }

  private mutating func merge(_ book: Book) -> MergeCustomers? {
    guard let from = pick(book.customers), let into = pick(book.customers) else { return nil }
    return MergeCustomers(from.id, into: into.id)
  }

  private mutating func followUp(of customer: ID<Customer>) -> FollowUp {
    var followUp = FollowUp(key: .none)
    (followUp.customer, followUp.due, followUp.by) = (customer, day(), "wang")
    return followUp
  }

  private mutating func series(of customer: ID<Customer>) -> Series {
    var series = Series(key: .none)
    (series.customer, series.start, series.purpose) = (customer, day(), "again \(number)")
    series.rule = toss() ? RepeatRule(.weekly, every: number % 3 + 1) : .dayOfMonth(number % 31 + 1)
    return series
  }

  mutating func touch(_ customer: Customer) -> Touch {
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.said) = (customer.id, day(), "said \(number)")
    if toss() { touch.whyUnpaid = any() }
    return touch
  }

  private mutating func logTouch(_ customer: Customer, _ book: Book) -> LogTouch {
    let planned = pick(book.followUps) { $0.customer == customer.id && $0.isPlanned }
    let next = toss() ? followUp(of: customer.id) : nil
    return LogTouch(touch(customer), finishing: toss() ? planned?.id : nil, next: next)
  }

  private mutating func logAttempt(_ customer: Customer, _ book: Book) -> LogAttempt {
    let planned = pick(book.followUps) { $0.customer == customer.id && $0.isPlanned }
    return LogAttempt(touch(customer), for: planned?.id, again: day())
  }

  private mutating func addInvoice(_ customer: Customer) -> AddInvoice {
    var invoice = Invoice(key: .none)
    (invoice.customer, invoice.number) = (
      customer.id, "N\(number)-\(Int.random(in: 0...999, using: &random))"
    )
    (invoice.due, invoice.amount) = (day(), money())
    invoice.issued = invoice.due - 30
    invoice.amount = Money(minor: invoice.amount.minor, currency())
    if number % 5 == 0 { invoice.amount.minor = -invoice.amount.minor }
    guard number % 4 == 0 else { return AddInvoice(invoice) }
    var (first, second) = (Instalment(key: .none), Instalment(key: .none))
    (first.due, second.due) = (invoice.due, invoice.due + 20)
    first.amount = Money(minor: invoice.amount.minor / 3, invoice.amount.currency)
    second.amount = Money(
      minor: invoice.amount.minor - first.amount.minor, invoice.amount.currency)
    return AddInvoice(invoice, instalments: [first, second])
  }

  private mutating func takePayment(_ book: Book) -> TakePayment {
    var payment = Payment(key: .none)
    (payment.day, payment.amount, payment.payer) = (day(), money(), "Payer \(number)")
    if number % 3 != 0 { payment.customer = pick(book.customers)?.id }
    if number % 4 == 0 { (payment.method, payment.matures) = (.bill, payment.day + 30) }
    return TakePayment(payment, settling: toss() ? .oldest : .nothing)
  }

  /// A record with one of its fields changed; nil if that field takes nothing
  /// else.
  private mutating func edited<Record: BookRecord>(_ seen: Record) -> Record? {
    var record = seen
    guard let field = Record.fields.filter({ $0.kind != .currency }).randomElement(using: &random) else {
      return nil
    }
    let value: String? =
      switch field.kind {
      case .text where seen is Setting: "\(number % 9 + 1)"
      case .text, .note: "text \(number)"
      case .terms: "monthly+\(number % 20)"
      case .repeats: RepeatRule.dayOfMonth(number % 31 + 1).text
      case .choice(let list): list.words.randomElement(using: &random)
      case .flag: toss() ? "yes" : "no"
      case .integer: "\(number % 4 + 1)"
      case .amount: field.write(seen).isEmpty ? nil : money().decimal
      case .day: day().iso
      case .time: "09:3\(number % 10)"
      case .currency, .key, .reference: nil
      }
    guard let value else { return nil }
    do throws(FieldError) { try record.set(field.name, to: [value]) } catch { return nil }
    return record == seen ? nil : record
  }

  /// What somebody did with an editor: a record come or gone, or one of its
  /// fields changed.
  private mutating func handEdit(_ book: Book) -> HandEdit? {
    func open<Record: BookRecord>(_: Record.Type, _ deeds: inout RandomDeeds) -> HandEdit? {
      let new = Record.filled(deeds.number % 9 + 1)
      guard let seen = deeds.pick(book[keyPath: Record.table]), deeds.number % 3 > 0 || deeds.toss() else {
        return book[keyPath: Record.table][new.key] == nil ? HandEdit(change: .add(new)) : nil
      }
      if deeds.number % 3 == 0 {
        // What others name goes in a table, but cannot be taken away again once it was put back.
        let isNamed = !book.dependents(of: [RecordName(Record.noun, seen.key.text)]).isEmpty
        return isNamed ? nil : HandEdit(change: .remove(seen))
      }
      return deeds.edited(seen).map { HandEdit(change: .change(seen, to: $0)) }
    }
    guard let noun = Noun.allCases.randomElement(using: &random) else { return nil }
    return open(noun.record, &self)
  }
}

/// A change nobody's practice stood behind.
private struct HandEdit: SalesBook.Operation {
  static let keyword = JournalWord.deed(.handEdit)
  let change: Change

  func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    Plan(did: "Edited by hand", [change])
  }
}
