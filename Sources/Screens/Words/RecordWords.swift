public import SalesBook

// Records by what people know them by, never by their IDs.
extension Words {
  /// A record as a sentence tells of it: `invoice INV-9 (北京华联)`; one that is
  /// not in the book is `that invoice`, unless people chose its key.
  public func name(of record: RecordName, in book: TellingBook?) -> String {
    if let facts = book?.facts(of: record) {
      let known = told(facts)
      return known.isEmpty ? name(of: facts.noun) : name(of: facts.noun) + " " + known
    }
    let noun = name(of: record.noun)
    return record.isKnownByID ? say("that \(noun)", "该\(noun)", "該\(noun)") : "\(noun) \(record.key)"
  }

  /// A record as a field names it, whose label says what it is.
  func name(ofReferred record: RecordName, in book: TellingBook?) -> String {
    let known = book?.facts(of: record).map { told($0) } ?? ""
    guard known.isEmpty else { return known }
    return record.isKnownByID ? name(of: record, in: nil) : record.key
  }

  /// What tells a record from others of its noun: its name or number, how much,
  /// which day, whose.
  func told(_ facts: RecordFacts) -> String {
    let called = facts.noun == .setting ? name(ofSetting: facts.name) ?? facts.name : facts.name
    let choice = facts.choice.map { name(ofKeyword: $0.keyword, of: $0.list) } ?? ""
    let own = [choice, facts.amount.map(money) ?? "", called, facts.day?.iso ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
    let owners = facts.owners.map { owner in
      switch owner {
      case .named(let name): name
      case .money(let sum): money(sum)
      }
    }.joined(separator: general.comma)
    guard !own.isEmpty, !owners.isEmpty else { return own + owners }
    return say("\(own) (\(owners))", "\(own)（\(owners)）", "\(own)（\(owners)）")
  }

  /// What an entry of the history did: what was done, to whom, and what tells it
  /// from other such entries.
  public func said(of entry: HistoryEntry, in book: Book) -> String {
    said(of: entry, in: TellingBook(book, telling: entry))
  }

  /// The same, of the book as it was then.
  func said(of entry: HistoryEntry, in telling: TellingBook) -> String {
    let did = name(ofOperation: entry.keyword)
    guard let subject = subject(of: entry, in: telling) else { return did }
    let customers = telling.customers(of: entry)
    if customers.count > 1, entry.records.count(where: { $0.noun == subject.noun }) > 1 {
      return did + general.colon + count(customers.count, .customer)
    }
    guard let facts = telling.facts(of: subject) else { return did }
    let isNamed = customers.first != nil || JournalWord(entry.keyword)?.noun == subject.noun
    let about = isNamed ? told(facts) : name(of: subject, in: telling)
    return about.isEmpty ? did : did + general.colon + about
  }

  /// The record an entry is called after; of what was settled anew its payment.
  func subject(of entry: HistoryEntry, in book: TellingBook) -> RecordName? {
    let first = entry.records.first.map { RecordName($0) }
    switch JournalWord(entry.keyword) {
    case .edit(let noun), .add(let noun):
      return entry.records.first { $0.noun == noun }.map { RecordName($0) } ?? first
    case .remove(let noun):
      return entry.records.last { $0.noun == noun }.map { RecordName($0) } ?? first
    case .deed, nil:
      guard let first, first.noun == .allocation else { return first }
      return book.owners(of: first).first { $0.noun == .payment } ?? first
    }
  }
}

extension RecordName {
  /// Whether its key is drawn or worked out, and so tells people nothing.
  var isKnownByID: Bool {
    guard noun.isKeyTelling else { return true }
    func open<Record: BookRecord>(_: Record.Type) -> Bool {
      Record.Key.isKnownBySpread && Record.Key(key)?.text == key
    }
    return open(noun.record)
  }
}
