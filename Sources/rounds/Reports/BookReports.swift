internal import BookStore
internal import PinyinNames
internal import SalesBook
internal import Screens

// What the commands report, each as of the day taken for today.
extension Report {
  /// The customers, by next date, then by name; with a login those of that colleague.
  static func customers(
    _ open: OpenBook, of login: String? = nil, matching text: String, archivedToo: Bool
  ) -> Report {
    let (book, today) = (open.store.book, open.clock.today)
    let (replay, search) = (open.replayOfAll(), CustomerSearch(text))
    let slots = book.customers.slots.filter { slot in
      replay.isCustomer(slot, of: login) && search.finds(slot, in: book)
    }
    let ranks = NameRanks(book.customers, among: slots)
    let found = slots.compactMap { slot -> CustomerRow? in
      guard let customer = book.customers[slot: slot] else { return nil }
      let standing = replay.standing(ofCustomer: slot)
      guard replay.lists(customer, standing, archivedToo: archivedToo) else { return nil }
      let key = CustomerSort.next.key(standing, rank: ranks[slot], main: open.policy.currency, in: book)
      return (customer, standing, key)
    }
    let columns: [Column<CustomerRow>] = [
      .text("id") { $0.customer.id.text },
      .text("customer") { $0.customer.name }.major,
      .text("number") { $0.customer.number }.minor,
      .text("next") { $0.standing.next?.iso ?? "" }.major,
      .text("last") { $0.standing.lastTouch.flatMap { book.touches[slot: $0]?.day.iso } ?? "" }.minor,
      .sums("owed", open.words) { $0.standing.owed }.major,
      .sums("overdue", open.words) { $0.standing.overdue }.major,
      .number("days") { $0.standing.daysOverdue > 0 ? String($0.standing.daysOverdue) : "" },
      .text("owner") { book.owner(of: $0.customer, asOf: today) },
      .text("tags") { $0.customer.tags.joined(separator: " ") }.minor,
      .text("tax-number") { $0.customer.taxNumber }.minor,
      .text("grade") { $0.standing.grade?.rawValue ?? "" },
    ]
    let currencies = replay.accountsByCustomer().values.lazy.flatMap { $0 }.map(\.currency)
      .columns(main: open.policy.currency)
    return Report(
      found.sorted { $0.key < $1.key },
      columns: columns + Column.each(of: currencies, "owed") { $0.standing.owed }
        + Column.each(of: currencies, "overdue") { $0.standing.overdue })
  }

  /// A customer, how it stands, and its place in the list.
  private typealias CustomerRow = (customer: Customer, standing: Standing, key: CustomerSort.Key)

  /// The follow-ups that wait, those missed before today among them; with a login those it is that colleague's to do.
  static func calendar(_ open: OpenBook, of login: String? = nil, days: Int) -> Report {
    let (book, today) = (open.store.book, open.clock.today)
    let replay = open.replay()
    let agenda = Agenda(replay)
    let waiting = agenda.days.filter { $0 - today < days }
      .flatMap { day in agenda.followUps(on: day, in: book).map { (day: day, followUp: $0) } }
      .filter { replay.isPlan($0.followUp, of: login) }
    return Report(
      waiting,
      .text("day") { $0.day.iso },
      .text("time") { $0.followUp.time?.text ?? "" },
      .number("days") { String($0.day - today) },
      .text("customer") { book.customers[$0.followUp.customer]?.name ?? $0.followUp.customer.text },
      .word("channel", open.words) { $0.followUp.channel },
      .text("purpose") { $0.followUp.purpose },
      .text("by") { $0.followUp.by },
      .text("id") { $0.followUp.id.text },
      .text("contact") { $0.followUp.contact.flatMap { book.contacts[$0]?.name } ?? "" },
      .number("moved") { line in
        let moved = book.followUps.slot(of: line.followUp.id).map { replay.timesMoved(slot: $0) } ?? 0
        return moved > 0 ? String(moved) : ""
      },
      .text(
        "repeats", forPeople: { $0.followUp.rule(in: book).map { open.words.name(of: $0) } ?? "" }
      ) { $0.followUp.rule(in: book)?.text ?? "" },
      .text("customer-id", isOnlyForPrograms: true) { $0.followUp.customer.text })
  }

  /// Every part of an invoice past due, longest first; with a login of the customers of that colleague.
  static func overdue(_ open: OpenBook, of login: String? = nil) -> Report {
    let (book, replay) = (open.store.book, open.replayOfAll())
    let receivables = Receivables(replay, of: login)
    return Report(
      receivables.overdue,
      .text("customer") { book.customers[$0.customer]?.name ?? $0.customer.text },
      .text("invoice") { $0.number },
      .text("due") { $0.due.iso },
      .number("days") { String($0.days) },
      .text("currency") { $0.open.currency.letters },
      .money("open") { $0.open },
      .money("contested", isOnlyForPrograms: true) { $0.contested },
      .text("customer-id", isOnlyForPrograms: true) { $0.customer.text },
      .text("invoice-id", isOnlyForPrograms: true) { book.invoices[slot: $0.invoice]?.id.text ?? "" },
      .text("grade") { replay.letter(of: $0.customer) })
  }

  /// Open receivables by currency and age; buckets with nothing in them are
  /// left out. With a login of the customers of that colleague.
  static func aging(_ open: OpenBook, of login: String? = nil) -> Report {
    let receivables = Receivables(open.replayOfAll(), of: login)
    let rows = receivables.agings.flatMap { aging in
      AgingBucket.allCases.filter { aging.count($0) > 0 }.map { (aging: aging, bucket: $0) }
    }
    return Report(
      rows,
      .text("currency") { $0.aging.currency.letters },
      .text(
        "bucket", forPeople: { open.words.name(of: $0.bucket, bounds: open.policy.agingBounds) }
      ) { $0.bucket.keyword(bounds: open.policy.agingBounds) },
      .number("invoices") { String($0.aging.count($0.bucket)) },
      .money("amount") { $0.aging.open($0.bucket) })
  }

  /// Journal entries; people read in their own language what each did, and below it what it changed.
  static func history(_ history: ConcernedHistory, _ open: OpenBook) -> Report {
    let told = open.words.told(history, in: open.store.book)
    return Report(
      told,
      .number("seq") { String($0.entry.sequence) },
      .text("at") { $0.entry.at }.uncut,
      .text("by", forPeople: { open.words.name(of: $0.entry.writer) }) { $0.entry.by },
      .text("day") { $0.entry.day.iso },
      .text("op", forPeople: { open.words.name(ofOperation: $0.entry.keyword) }) { $0.entry.keyword }.minor,
      .text("did", forPeople: { $0.did }) { $0.entry.did }.major,
      .number("about", isOnlyForPrograms: true) { $0.entry.about.map(String.init) ?? "" },
      .text("changed", isOnlyForPrograms: true) { $0.entry.records.map(\.inWords).joined(separator: "\n") },
      .text("user", isOnlyForPrograms: true) { $0.entry.user },
      .text("owner", isOnlyForPrograms: true) { $0.entry.owner }
    ).detailed(told.map(open.words.lines))
  }

  /// The tables, field by field.
  static func schema() -> Report {
    let rows = Noun.allCases.flatMap { noun in
      func fields<Record: BookRecord>(_ type: Record.Type) -> [SchemaRow] {
        type.fields.map { (noun, $0.name, $0.kind, $0.presence, $0.description) }
      }
      return fields(noun.record)
    }
    return Report(
      rows,
      .text("file") { $0.noun.fileName },
      .text("record") { $0.noun.rawValue },
      .text("field") { $0.name },
      .text("type") { $0.kind.inWords },
      .text("presence", forPeople: { HeadWords(language: .ofRun).presence($0.presence.inWords) }) {
        $0.presence.inWords
      },
      .text("meaning") { $0.meaning })
  }

  /// A field, whichever record it is of.
  private typealias SchemaRow = (
    noun: Noun, name: String, kind: FieldKind, presence: FieldPresence, meaning: String
  )
}

extension Replay {
  /// The letter of a customer's grade; empty where nobody gave one.
  func letter(of customer: ID<Customer>) -> String {
    book.customers.slot(of: customer).flatMap { grade(ofCustomer: $0) }?.rawValue ?? ""
  }
}

extension [Money] {
  /// The amounts with their currencies; nothing for nothing.
  var inWords: String {
    filter { $0.minor != 0 }.map { "\($0.currency.letters) \($0.decimal)" }.joined(separator: " + ")
  }
}

extension RecordHistory {
  /// What became different, a line a field.
  fileprivate var inWords: String {
    let lines = fields.map { field in
      "  \(field.name): \(field.was.joined(separator: ", ")) -> \(field.now.joined(separator: ", "))"
    }
    return (["\(noun.rawValue) \(key) \(kind.rawValue)"] + lines).joined(separator: "\n")
  }
}

extension FieldKind {
  /// What the field holds, in a word or two.
  fileprivate var inWords: String {
    switch self {
    case .text, .note, .terms, .repeats: "text"
    case .choice(let list): list.words.joined(separator: " | ")
    case .flag: "yes | no"
    case .integer: "number"
    case .amount: "amount"
    case .currency: "currency"
    case .day: "day"
    case .time: "time"
    case .key: "key"
    case .reference(let noun): "key of \(noun.rawValue)"
    }
  }
}

extension FieldPresence {
  /// How often a record has the field.
  fileprivate var inWords: String {
    switch self {
    case .mandatory: "always"
    case .optional: "maybe"
    case .repeated: "any number"
    }
  }
}
