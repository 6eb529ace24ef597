/// One entry of the journal: what somebody did, and what it changed.
public struct HistoryEntry: Equatable, Sendable {
  /// Its place in the book's history; the first is 1.
  public let sequence: Int
  /// When it was written, RFC 3339 with the offset of the book's zone.
  public let at: String
  /// Login in whose name it was written; empty for a hand edit, of which nobody knows whose it is.
  public let by: String
  /// Login of the real user who wrote it in that name; empty if they are one.
  public let user: String
  /// Login of the owner of the file that was edited by hand, which may be anybody's doing; empty otherwise.
  public let owner: String
  /// The civil day it was written on.
  public let day: Day
  /// The operation's word: `log-touch`.
  public let keyword: String
  /// What was done, in one English sentence.
  public let did: String
  /// Why it was done, where that was asked for and no record keeps it; empty otherwise.
  public let because: String
  /// The entry it takes back or puts back, for an undo or a redo.
  public let about: Int?
  /// The records it changed.
  public let records: [RecordHistory]

  /// An entry with those facts.
  public init(
    sequence: Int, at: String, by: String, user: String = "", owner: String = "", day: Day, keyword: String,
    did: String, because: String = "", about: Int?, records: [RecordHistory]
  ) {
    self.sequence = sequence
    self.at = at
    self.by = by
    self.user = user
    self.owner = owner
    self.day = day
    self.keyword = keyword
    self.did = did
    self.because = because
    self.about = about
    self.records = records
  }
}

extension HistoryEntry {
  /// The same entry with those records in place of its own.
  public func with(_ records: [RecordHistory]) -> HistoryEntry {
    HistoryEntry(
      sequence: sequence, at: at, by: by, user: user, owner: owner, day: day, keyword: keyword, did: did,
      because: because,
      about: about, records: records)
  }

  /// What it comes to, each record once: where it changed one twice, from what
  /// that was at first to what it was at last.
  public var net: [RecordHistory] {
    var places: [RecordName: Int] = [:]
    var net: [RecordHistory?] = []
    for record in records {
      if let place = places[RecordName(record)] {
        net[place] = net[place]?.followed(by: record) ?? record
      } else {
        places[RecordName(record)] = net.count
        net.append(record)
      }
    }
    return net.compactMap { $0 }
  }
}

/// What one entry did to one record.
public struct RecordHistory: Sendable {
  /// The record's noun.
  public let noun: Noun
  /// Its key, as it stands in files.
  public let key: String
  /// Whether it came, changed or went.
  public let kind: Kind
  private let told: Told

  /// What its fields are told out of.
  private enum Told: Sendable {
    /// The fields themselves.
    case fields([FieldHistory])
    /// A record that came: an import brings a hundred thousand, and most are only written down.
    case record(any BookRecord)
  }

  /// The fields that became different; for one that came, all it has.
  public var fields: [FieldHistory] {
    switch told {
    case .fields(let fields): fields
    case .record(let record): record.toldWhole
    }
  }

  /// Whether a record came, changed or went.
  public enum Kind: String, Keyword {
    case added, changed, removed
  }

  /// That record, so changed.
  public init(noun: Noun, key: String, kind: Kind, fields: [FieldHistory]) {
    self.noun = noun
    self.key = key
    self.kind = kind
    told = .fields(fields)
  }

  /// A record that came.
  fileprivate init(adding record: any BookRecord) {
    (noun, key, kind, told) = (type(of: record).noun, record.keyText, .added, .record(record))
  }

  /// Calls with every value its fields have now, the name of the field first.
  public func forEachValue(_ body: (_ field: String, _ value: String) -> Void) {
    func tell<Record: BookRecord>(_ record: Record) {
      let names = Record.fields.names
      record.tell { field, value in body(names[field], value) }
    }
    switch told {
    case .fields(let fields):
      for field in fields { for value in field.now { body(field.name, value) } }
    case .record(let record): tell(record)
    }
  }

  /// The record, where it came and is told whole.
  public var record: (any BookRecord)? {
    if case .record(let record) = told { record } else { nil }
  }
}

extension RecordHistory: Equatable {
  /// Whether both tell the same.
  public static func == (left: RecordHistory, right: RecordHistory) -> Bool {
    (left.noun, left.key, left.kind) == (right.noun, right.key, right.kind) && left.fields == right.fields
  }
}

extension BookRecord {
  /// All its fields, as those of a record that came.
  fileprivate var toldWhole: [FieldHistory] {
    written.map { FieldHistory(name: $0.name, was: [], now: $0.values) }
  }
}

extension RecordHistory {
  /// This and what was done to the record next, as one; nil if it came and
  /// went.
  fileprivate func followed(by next: RecordHistory) -> RecordHistory? {
    if kind == .added, next.kind == .removed { return nil }
    var fields = fields
    for field in next.fields {
      if let place = fields.firstIndex(where: { $0.name == field.name }) {
        fields[place] = FieldHistory(name: field.name, was: fields[place].was, now: field.now)
      } else {
        fields.append(field)
      }
    }
    let kind: Kind = kind == .added ? .added : next.kind == .removed ? .removed : .changed
    return RecordHistory(noun: noun, key: key, kind: kind, fields: fields.filter { $0.was != $0.now })
  }
}

/// One field becoming different; its values as they stand in files.
public struct FieldHistory: Equatable, Sendable {
  public let name: String
  /// Its values before; none if it was absent.
  public var was: [String]
  /// Its values after; none if it is absent now.
  public var now: [String]

  /// That field, from those values to these.
  public init(name: String, was: [String], now: [String]) {
    self.name = name
    self.was = was
    self.now = now
  }
}

extension Change {
  /// The change field by field, as the journal writes it; nil if it comes to
  /// nothing.
  public var history: RecordHistory? {
    func told<Record: BookRecord>(_ before: Record?, _ after: Record?) -> RecordHistory? {
      guard let key = before?.key else { return nil }
      let kind: RecordHistory.Kind = after == nil ? .removed : .changed
      let fields = Record.fields.tellers.compactMap { $0.change(before, after) }
      return fields.isEmpty
        ? nil : RecordHistory(noun: Record.noun, key: key.text, kind: kind, fields: fields)
    }
    func open<Record: BookRecord>(_ record: Record) -> RecordHistory? {
      told(before as? Record, after as? Record)
    }
    guard let before else { return after.map { RecordHistory(adding: $0) } }
    return open(before)
  }
}
