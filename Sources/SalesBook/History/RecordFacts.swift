/// What people know a record by, in place of its ID: an invoice's number, a
/// payment's sum and day, and whose it is.
public struct RecordFacts: Equatable, Sendable {
  public let noun: Noun
  /// Its own name or number, or what it is about; empty if it has none.
  public private(set) var name = ""
  /// The keyword that tells it from others of its noun, where it has neither
  /// name nor sum: a call, a visit.
  public private(set) var choice: (list: KeywordList, keyword: String)?
  /// How much it is about.
  public private(set) var amount: Money?
  /// Its day, where it has no name.
  public private(set) var day: Day?
  /// What it belongs to, the nearest first: an invoice's number, a payment's sum,
  /// a customer's name.
  public private(set) var owners: [Owner] = []

  /// What something belongs to.
  public enum Owner: Equatable, Sendable {
    /// By its number or name.
    case named(String)
    /// By how much it is about.
    case money(Money)
  }

  public static func == (left: RecordFacts, right: RecordFacts) -> Bool {
    (left.noun, left.name, left.amount, left.day) == (right.noun, right.name, right.amount, right.day)
      && left.choice?.keyword == right.choice?.keyword && left.owners == right.owners
  }
}

/// A book in which records also stand that an entry tells of and that are gone
/// by now: each as the entry left it, or found it where it took it away.
public struct TellingBook {
  private let past: Hindsight
  private let told: [RecordName: RecordHistory]

  /// That book, with the records of those entries.
  public init(_ book: Book, telling entries: HistoryEntry...) {
    past = Hindsight(book)
    told = Dictionary(entries.flatMap(\.net).map { (RecordName($0), $0) }) { $1 }
  }

  /// The book as it was right after an entry, the later ones taken back.
  public init(_ past: Hindsight, telling entry: HistoryEntry) {
    self.past = past
    told = Dictionary(entry.net.map { (RecordName($0), $0) }) { $1 }
  }

  /// What people know the record by; nil if there is none.
  public func facts(of name: RecordName) -> RecordFacts? {
    func open<Record: BookRecord>(_: Record.Type) -> RecordFacts? {
      known(Record.self, name.key).map { RecordFacts($0.record, $0.isKnown, in: self) }
    }
    return open(name.noun.record)
  }

  /// The customers a record belongs to, by whatever stands between.
  func customers(of name: RecordName) -> [ID<Customer>] {
    guard name.noun == .customer else { return owners(of: name).flatMap { customers(of: $0) } }
    guard told[name] != nil || past.isKnown(name) else { return [] }
    return ID<Customer>(name.key).map { [$0] } ?? []
  }

  /// The customers an entry is about, each once.
  public func customers(of entry: HistoryEntry) -> [ID<Customer>] {
    var seen: Set<ID<Customer>> = []
    return entry.records.flatMap { customers(of: RecordName($0)) }.filter { seen.insert($0).inserted }
  }

  /// A record, and which of its fields are known.
  fileprivate func known<Record: BookRecord>(
    _: Record.Type, _ key: String
  ) -> (record: Record, isKnown: (String) -> Bool)? {
    guard let id = Record.Key(key) else { return nil }
    let then = past.record(Record.self, id)
    guard let told = told[RecordName(Record.noun, key)] else {
      return then.map { then in (then.record, { _ in then.isWhole }) }
    }
    var record = then?.record ?? Record(key: id)
    record.take(told.fields.map { ($0.name, told.kind == .removed ? $0.was : $0.now) })
    let isWhole = then?.isWhole ?? false || told.kind != .changed
    return (record, { name in isWhole || told.fields.contains { $0.name == name } })
  }
}

extension TellingBook {
  /// What a record belongs to: an allocation to its payment and its invoice.
  public func owners(of name: RecordName) -> [RecordName] {
    name.noun.references.filter(\.isOwner).flatMap { reference in
      values(of: reference.field, in: name).map { RecordName(reference.target, $0) }
    }
  }

  /// What a field of a record said, without making the record: an import tells of a hundred thousand.
  private func values(of field: String, in name: RecordName) -> [String] {
    guard let told = told[name], let changed = told.fields.first(where: { $0.name == field }) else {
      return past.values(of: field, in: name)
    }
    return told.kind == .removed ? changed.was : changed.now
  }

  /// What an amount of a record was, and what it became, with its currency; nil for none, and where nobody
  /// knows the currency any more.
  public func money(_ field: FieldHistory, of record: RecordHistory) -> (was: Money?, now: Money?) {
    func open<Record: BookRecord>(_: Record.Type) -> (was: Money?, now: Money?) {
      guard let amount = Record.fields[field.name], let money = amount.money,
        let letters = amount.beside.first
      else { return (nil, nil) }
      let told = record.fields.first { $0.name == letters.name }
      let kept = known(Record.self, record.key).map { letters.write($0.record) } ?? []
      func read(_ values: [String], in currency: [String]) -> Money? {
        guard !values.isEmpty, !currency.isEmpty else { return nil }
        var blank = Record(key: .none)
        do throws(FieldError) {
          try blank.set(letters.name, to: currency)
          try blank.set(field.name, to: values)
        } catch {
          return nil
        }
        return money.get(blank)
      }
      return (read(field.was, in: told?.was ?? kept), read(field.now, in: told?.now ?? kept))
    }
    return open(record.noun.record)
  }
}

extension RecordFacts {
  fileprivate init<Record: BookRecord>(
    _ record: Record, _ isKnown: (String) -> Bool, in book: TellingBook
  ) {
    noun = Record.noun
    func text(_ names: [String]) -> String {
      names.lazy.flatMap { Record.fields[$0]?.write(record) ?? [] }.first { !$0.isEmpty } ?? ""
    }
    if Record.noun.isKeyTelling {
      name = text(["Name", "Number"])
      if name.isEmpty, !Record.Key.isKnownBySpread { name = record.key.text }
    }
    let isNamed = !name.isEmpty
    if !isNamed {
      amount = isKnown("Amount") ? Record.fields["Amount"]?.money?.get(record) : nil
      name = text(["What", "Theme", "Asked"])
      let login = name.isEmpty ? text(["Person"]) : ""
      if !login.isEmpty { name = book.facts(of: RecordName(.person, login))?.name ?? login }
      // To have been in a round is told by who was: what it says of a customer is no link.
      if let item = record as? RoundItem {
        name = book.facts(of: RecordName(.customer, item.customer.text))?.name ?? ""
      }
      let days = Record.fields.filter { if case .day = $0.kind { true } else { false } }.map(\.name)
      day = Day(iso: text((["Due"] + days).filter(isKnown)))
      if amount == nil, name.isEmpty { choice = RecordFacts.choice(of: record, isKnown) }
    }
    owners = RecordFacts.owners(of: record, in: book)
    if owners.isEmpty, !text(["Payer"]).isEmpty { owners = [.named(text(["Payer"]))] }
  }

  private static func choice<Record: BookRecord>(
    of record: Record, _ isKnown: (String) -> Bool
  ) -> (list: KeywordList, keyword: String)? {
    for field in Record.fields where isKnown(field.name) {
      guard case .choice(let list) = field.kind else { continue }
      return field.write(record).first.map { (list, $0) }
    }
    return nil
  }

  private static func owners<Record: BookRecord>(of record: Record, in book: TellingBook) -> [Owner] {
    for reference in Record.fields.references where reference.isOwner {
      guard let key = reference.keys(record).first,
        let facts = book.facts(of: RecordName(reference.target, key))
      else { continue }
      let own = facts.name.isEmpty ? facts.amount.map(Owner.money) : .named(facts.name)
      return (own.map { [$0] } ?? []) + facts.owners
    }
    return []
  }
}

extension Noun {
  /// Whether what its records are called tells people anything: a profile is called by a sum of a header.
  public var isKeyTelling: Bool { self != .importProfile }
}

extension RecordFacts {
  /// In the journal's plain English: `invoice INV-9 (北京华联)`.
  var plain: String {
    let parts = [
      name, choice?.keyword ?? "", amount.map { "\($0.decimal) \($0.currency.letters)" } ?? "",
      day?.iso ?? "",
    ]
    let own = ([noun.plain] + parts.filter { !$0.isEmpty }).joined(separator: " ")
    let theirs = owners.map { owner in
      switch owner {
      case .named(let name): name
      case .money(let money): "\(money.decimal) \(money.currency.letters)"
      }
    }
    return theirs.isEmpty ? own : own + " (\(theirs.joined(separator: ", ")))"
  }
}

extension Book {
  /// A record by what people know it by, for the journal.
  func plainName<Record: BookRecord>(of record: Record) -> String {
    TellingBook(self).facts(of: RecordName(record))?.plain ?? "\(Record.noun.plain) \(record.key.text)"
  }
}
