internal import PinyinNames
internal import SalesBook

/// What every import does alike while it is planned: customers, contacts, money, the drafts of all
/// records and what is to be told of it. A class, since it is asked for every row and holds a whole book.
final class Intake {
  /// The book it is planned on.
  let book: Book
  /// Who imports, and on which day.
  let author: Author
  /// The currency of amounts that show none, if one was named.
  let currency: Currency?
  /// Where new keys come from.
  var ids: FreshIDs

  var customers: Drafts<Customer>
  var contacts: Drafts<Contact>
  var invoices: Drafts<Invoice>
  var disputes: Drafts<Dispute>
  var payments: Drafts<Payment>
  var allocations: Drafts<Allocation>
  var gradeChanges: Drafts<GradeChange>
  /// The grades the file has given so far.
  var gradesTold: [ID<Customer>: Grade] = [:]
  /// What the file's source said before.
  var memory: SourceMemory
  /// The file.
  let file: ImportFile
  /// The customers of the book, found by what makes others like them; nil until one is looked for.
  var customerLikenesses: LikeCustomers?
  /// What customers of the file are like, by name and number.
  var likeCustomers: [String: LikeCustomer] = [:]
  /// The customers the file means without a doubt; nil until they are asked for.
  var customersTold: Set<ID<Customer>>?
  /// The contacts the file names of each customer; nil until they are asked for.
  var contactsTold: [ID<Customer>: [String]]?
  var holidays: Drafts<Holiday>
  /// The customers, found by what files call them.
  var directory: CustomerDirectory
  /// The contacts of the customers met so far, by their folded names.
  var contactsOf: [ID<Customer>: [String: ID<Contact>]] = [:]
  /// Whether the file is a ledger of old: most of its days are so long gone that one alone would be asked about.
  let isOldLedger: Bool
  /// What is to be told.
  var outcome: ImportOutcome

  private let mainCurrency: Currency
  private let people: [String: String]
  /// The names in owner columns that are nobody's.
  private var strangers: Set<String> = []

  /// Nothing planned yet of that file on that book.
  init(_ file: ImportFile, on book: Book, as author: Author, drawing ids: FreshIDs) {
    let kind = file.table.mapping.kind
    self.book = book
    self.author = author
    currency = file.currency
    isOldLedger = file.table.isOldLedger(on: author.day)
    self.ids = ids
    customers = Drafts(book.customers)
    contacts = Drafts(book.contacts)
    // What a file brings one of for each row at most, as a rule.
    let rows = file.table.rows.count
    invoices = Drafts(book.invoices, room: kind == .receivables ? rows : 0)
    disputes = Drafts(book.disputes)
    payments = Drafts(book.payments, room: rows)
    allocations = Drafts(book.allocations, room: rows)
    gradeChanges = Drafts(book.gradeChanges)
    memory = SourceMemory(file.source, in: book, room: rows)
    self.file = file
    holidays = Drafts(book.holidays)
    directory = CustomerDirectory(book)
    outcome = ImportOutcome(kind)
    mainCurrency = Policy(book).currency
    people = Self.people(of: book)
  }

  /// A key for a new record.
  func fresh<Record: BookRecord>(
    _ type: Record.Type = Record.self
  ) -> ID<Record> where Record.Key == ID<Record> { book.freshID(type, drawing: &ids) }

  // Of what an import brings most, the table is asked: taking it out of the book would copy that for every record.

  /// A key for a new invoice.
  func fresh() -> ID<Invoice> { invoices.standing.freshID(drawing: &ids) }
  /// A key for a new payment.
  func fresh() -> ID<Payment> { payments.standing.freshID(drawing: &ids) }
  /// A key for a new allocation.
  func fresh() -> ID<Allocation> { allocations.standing.freshID(drawing: &ids) }
  /// A key for a new saying.
  func fresh() -> ID<Saying> { memory.drafts.standing.freshID(drawing: &ids) }

  /// How many times anything became different so far.
  var changeCount: Int {
    customers.changeCount + contacts.changeCount + invoices.changeCount + disputes.changeCount
      + payments.changeCount
      + allocations.changeCount + holidays.changeCount + gradeChanges.changeCount
  }

  /// The amount of a field: in the row's currency, the sign's, the named one, the record's, the book's.
  func money(
    _ field: ImportField, in row: ImportRow, known: Currency? = nil
  ) throws(BadRow.Reason) -> Money? {
    guard let amount = row.amount(field) else { return nil }
    let sign = amount.currencies.count == 1 ? amount.currencies.first : nil
    let meant = row.currency ?? sign ?? currency ?? known ?? mainCurrency
    guard let money = amount.money(in: meant) else { throw .notInCurrency(field, meant) }
    return money
  }

  /// The colleague of a row's owner column, by login or name; nil if it is blank or nobody's.
  func owner(of row: ImportRow) -> String? {
    guard let name = row.text(.owner) else { return nil }
    if let login = people[FoldedName.of(name)] { return login }
    if strangers.insert(name).inserted { outcome.unknownOwners.append(name) }
    return nil
  }

  private static func people(of book: Book) -> [String: String] {
    var people: [String: String] = [:]
    for person in book.people.all where !person.name.isEmpty {
      people[FoldedName.of(person.name)] = person.login.text
    }
    for person in book.people.all { people[FoldedName.of(person.login.text)] = person.login.text }
    return people
  }
}

// Rows of a file, one after another.
extension Intake {
  /// Whether a day long gone is no slip: in a ledger of old, it is the others that stand apart.
  private func isUsual(_ doubt: Doubt) -> Bool {
    if case .farDay(_, _, let day) = doubt { isOldLedger && day < author.day } else { false }
  }

  /// Throws if a day of a record makes no sense, or something else of it is to be looked at first; only what is
  /// other than `before` is.
  func check<Record: BookRecord>(
    _ record: Record, changedFrom before: Record? = nil, doubting doubts: [Doubt] = []
  ) throws(BadRow.Reason) {
    if let refusal = record.senseless(on: author.day, changedFrom: before) { throw .refused(refusal) }
    guard !author.insists else { return }
    let doubts = record.doubts(writtenOn: author.day, changedFrom: before).filter { !isUsual($0) } + doubts
    guard doubts.isEmpty else { throw .doubtful(doubts) }
  }

  /// The same of a new payment, which has rules of its own.
  func checkPayment(_ payment: Payment, doubting doubts: [Doubt] = []) throws(BadRow.Reason) {
    do throws(Refusal) { try payment.check() } catch { throw .refused(error) }
    try check(payment, doubting: doubts)
  }

  /// Notes what came of a row: that it was bad, or that it changed nothing.
  func note(_ row: ImportRow, isChange: Bool, _ reason: BadRow.Reason?) {
    if case .alike(let likeness, let title)? = reason { outcome.wait(likeness, title, line: row.line) }
    if let reason {
      outcome.badRows.append(BadRow(line: row.line, fields: row.fields, reasons: [reason]))
    } else if !isChange {
      outcome.unchanged += 1
    }
  }

  /// What is to be told, and all that is to be done: owners before what is theirs. `ids` goes on where
  /// this left off.
  func finished(
    _ file: ImportFile, drawing ids: inout FreshIDs
  ) -> (outcome: ImportOutcome, plan: Plan?) {
    ids = self.ids
    // Of what was broken off nothing is brought in.
    guard file.watch?.isOver != true else { return (outcome, nil) }
    outcome.badRows = (file.table.badRows + outcome.badRows).sorted { $0.line < $1.line }
    var changes: [Change] = []
    changes.reserveCapacity(
      customers.count + contacts.count + invoices.count + payments.count + allocations.count
        + memory.drafts.count)
    finish(customers, into: &changes) { $0.name }
    let handing = book.handing(in: changes, as: author, drawing: &ids)
    finish(contacts, into: &changes) { $0.name }
    finish(gradeChanges, into: &changes)
    finish(invoices, into: &changes) { $0.number }
    let settled = finish(disputes, into: &changes)
    outcome.settledDisputes = changes[settled].count { $0.before != nil }
    finish(payments, into: &changes) { $0.payer.isEmpty ? $0.id.text : $0.payer }
    finish(allocations, into: &changes)
    memory.drafts.append(to: &changes)
    finish(holidays, into: &changes)
    changes += handing
    if let change = profileChange(besides: !changes.isEmpty) {
      changes.append(change)
      outcome.profile = change.wishedAnew
    }
    guard !changes.isEmpty else { return (outcome, nil) }
    let kind = file.table.mapping.kind.rawValue
    var plan = Plan(did: "Imported \(kind) from \(file.name): \(outcome.inShort)", changes)
    plan.isLookedThrough = true
    return (outcome, plan)
  }

  /// Appends what comes of drafts and notes it; returns where that stands.
  @discardableResult
  private func finish<Record: BookRecord>(
    _ drafts: Drafts<Record>, into changes: inout [Change], called title: ((Record) -> String)? = nil
  ) -> Range<Int> {
    let drafted = drafts.append(to: &changes)
    let added = changes[drafted].count { $0.before == nil }
    if added > 0 { outcome.added[Record.noun, default: 0] += added }
    guard added < drafted.count else { return drafted }
    for change in changes[drafted] where change.before != nil {
      guard let title, let record = change.history, let after = change.after as? Record else { continue }
      outcome.changed.append(ImportOutcome.Changed(title: title(after), record: record))
    }
    return drafted
  }
}

extension ImportOutcome {
  /// The counts, for the journal.
  fileprivate var inShort: String {
    let new = [Noun.customer, .contact, .invoice, .payment, .holiday].filter { added($0) > 0 }.map { noun in
      "\(added(noun)) \(noun.rawValue.lowercased())\(added(noun) == 1 ? "" : "s")"
    }
    return (new.isEmpty ? "nothing" : new.joined(separator: ", ")) + " new, \(changed.count) changed"
  }
}
