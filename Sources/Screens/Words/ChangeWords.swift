public import SalesBook

/// A field of a record that became different, as people read it.
struct ToldField: Equatable, Sendable {
  /// What the field is called.
  let name: String
  /// What it said, and what it says; of one that says nothing, that word.
  let was: String
  let now: String
  /// Whether the record is new, so that it said nothing before.
  let isNew: Bool

  /// From what to what.
  var fromTo: String { isNew ? now : "\(was) -> \(now)" }
}

/// A record an entry of the history came upon, as people know it, with what became different of it.
struct ToldRecord: Equatable, Sendable {
  let noun: Noun
  let kind: RecordHistory.Kind
  let name: String
  let fields: [ToldField]
}

/// An entry of the history in words.
public struct ToldEntry: Sendable {
  /// The entry itself.
  public let entry: HistoryEntry
  /// What it did, to whom.
  public fileprivate(set) var did: String
  /// What it changed, record by record.
  let records: [ToldRecord]
  /// What it changed so many of that nobody reads each, as an import does.
  let crowds: [ToldCrowd]
}

/// Records of one noun that an entry did the same to, told by their number.
struct ToldCrowd: Equatable, Sendable {
  let noun: Noun
  let kind: RecordHistory.Kind
  let count: Int

  /// More of a kind than these are a crowd.
  static let least = 200
}

// What became different of records, as the history tells it.
extension Words {
  /// What became different of a record, field by field; a key that was drawn tells people nothing, and neither does the
  /// mark of keys a promise comes with.
  func fields(of record: RecordHistory, in book: TellingBook) -> [ToldField] {
    record.fields.compactMap { field in
      let noun = record.noun
      guard kind(ofField: field.name, of: noun) != .key || !RecordName(record).isKnownByID else { return nil }
      let isMark = (noun == .promise || noun == .roundItem) && field.name == "Already"
      guard !isMark || record.kind == .changed else { return nil }
      let (was, now) = values(of: field, record, book)
      // Of a setting only its value changes: which one it is tells more.
      let setting = noun == .setting ? name(ofSetting: record.key) ?? record.key : nil
      let nothing = kind(ofField: field.name, of: noun) == .flag ? general.no : general.none
      return ToldField(
        name: setting ?? name(ofField: field.name, of: noun), was: was.isEmpty ? nothing : was,
        now: now.isEmpty ? nothing : now, isNew: record.kind == .added)
    }
  }

  private func values(
    of field: FieldHistory, _ record: RecordHistory, _ book: TellingBook
  ) -> (was: String, now: String) {
    func values(_ texts: [String]) -> String {
      self.values(texts, ofField: field.name, of: record.noun, in: book)
    }
    guard kind(ofField: field.name, of: record.noun) == .amount else {
      return (values(field.was), values(field.now))
    }
    let (was, now) = book.money(field, of: record)
    return (was.map(money) ?? values(field.was), now.map(money) ?? values(field.now))
  }

  /// Entries of the history in words, newest first as they are given: each as things were then.
  public func told(_ history: ConcernedHistory, in book: Book) -> [ToldEntry] {
    var (past, unseen) = (Hindsight(book), history.unseen[...])
    var told: [ToldEntry] = []
    for entry in history.entries {
      while let later = unseen.first, later.sequence > entry.sequence {
        past.take(back: later)
        unseen.removeFirst()
      }
      told.append(inWords(entry, TellingBook(past, telling: entry)))
      past.take(back: entry)
    }
    let did = Dictionary(told.map { ($0.entry.sequence, $0.did) }) { $1 }
    return told.map { told in
      guard let about = told.entry.about, let original = did[about] else { return told }
      var told = told
      told.did = name(ofOperation: told.entry.keyword) + general.colon + original
      return told
    }
  }

  private func inWords(_ entry: HistoryEntry, _ book: TellingBook) -> ToldEntry {
    // What sources said of the records is for the next file, not for people, unless somebody edited it.
    let others = entry.records.filter { $0.noun != .saying }
    let own = others.isEmpty ? entry.records : others
    let crowds = crowds(in: own)
    let told = own.filter { record in
      !crowds.contains { $0.noun == record.noun && $0.kind == record.kind }
    }
    let records = told.map { record in
      ToldRecord(
        noun: record.noun, kind: record.kind, name: name(of: RecordName(record), in: book),
        fields: fields(of: record, in: book))
    }
    return ToldEntry(entry: entry, did: said(of: entry, in: book), records: records, crowds: crowds)
  }

  private func crowds(in changed: [RecordHistory]) -> [ToldCrowd] {
    guard changed.count > ToldCrowd.least else { return [] }
    var counts: [Noun: [RecordHistory.Kind: Int]] = [:]
    for record in changed { counts[record.noun, default: [:]][record.kind, default: 0] += 1 }
    return RecordHistory.Kind.allCases.flatMap { kind in
      Noun.allCases.compactMap { noun in
        let count = counts[noun]?[kind] ?? 0
        return count > ToldCrowd.least ? ToldCrowd(noun: noun, kind: kind, count: count) : nil
      }
    }
  }

  /// What an entry changed beyond what it is called after, a line a fact: each field of a record that was
  /// there, from what to what; each record that came or went, many of a noun by their number; and why.
  public func lines(of told: ToldEntry) -> [String] {
    let isAlone = told.records.count == 1 && told.crowds.isEmpty
    let changed = told.records.filter { $0.kind == .changed }.flatMap { record in
      record.fields.map { (isAlone ? "" : record.name + general.colon) + "\($0.name) \($0.fromTo)" }
    }
    let others = [RecordHistory.Kind.added, .removed].flatMap { kind in
      isAlone ? [] : counted(told.records.filter { $0.kind == kind }).map { said(kind, $0) }
    }
    return changed + lines(of: told.crowds) + others + because(told.entry)
  }

  /// A line a crowd: `added: 2000 invoices`.
  func lines(of crowds: [ToldCrowd]) -> [String] {
    crowds.map { said($0.kind, count($0.count, $0.noun)) }
  }

  private func counted(_ records: [ToldRecord]) -> [String] {
    let byNoun = Dictionary(grouping: records, by: \.noun)
    return Noun.allCases.compactMap { byNoun[$0] }.flatMap { some in
      some.count > 5 ? [count(some.count, some[0].noun)] : some.map(\.name)
    }
  }

  /// What was done to a record: `removed: payment ¥600 2026-11-20 (北京华联)`.
  func said(_ kind: RecordHistory.Kind, _ record: String) -> String {
    name(of: kind) + general.colon + record
  }

  /// Why an entry was made, where it says so.
  func because(_ entry: HistoryEntry) -> [String] {
    guard !entry.because.isEmpty else { return [] }
    return [(FieldWords(language: language).label(of: "Reason") ?? "") + general.colon + entry.because]
  }
}
