internal import SalesBook

/// A record that stands otherwise in the tables than the journal tells it.
struct Discrepancy {
  /// What makes the record what the journal tells.
  let toJournal: RecordHistory
  /// Of that what is surely so: the rest may have been changed by entries that are lost.
  let sure: RecordHistory?

  init(_ toJournal: RecordHistory, _ replay: JournalReplay) {
    self.toJournal = toJournal
    let name = RecordName(toJournal)
    if toJournal.kind != .changed {
      sure = replay.isSure(name) ? toJournal : nil
    } else {
      let fields = toJournal.fields.filter { replay.isSure(name, $0.name) }
      sure = fields.isEmpty ? nil : toJournal.with(fields)
    }
  }

  /// What of the tables the journal is to be told, so that both agree.
  var toTables: RecordHistory? {
    let left = toJournal.fields.filter { field in !(sure?.fields.contains { $0.name == field.name } ?? false)
    }
    guard sure == nil || toJournal.kind == .changed, !left.isEmpty else { return nil }
    return toJournal.with(left).reversed
  }
}

extension RecordHistory {
  /// The same of those fields alone.
  func with(_ fields: [FieldHistory]) -> RecordHistory {
    RecordHistory(noun: noun, key: key, kind: kind, fields: fields)
  }
}

/// The tables of a book beside what its journal tells.
struct JournalComparison {
  /// What stands otherwise.
  private(set) var found: [Discrepancy] = []
  /// The keys of each noun's records that stand in the tables alone.
  private(set) var outside: [Noun: [String]] = [:]
  private let book: Book
  private let replay: JournalReplay

  /// Compares every table.
  init(_ book: Book, _ replay: JournalReplay) {
    (self.book, self.replay) = (book, replay)
    for noun in Noun.allCases { noun.visit(&self) }
  }
}

extension JournalComparison: NounVisitor {
  mutating func visit<Record: BookRecord>(_: Record.Type) {
    let (standing, told) = (book[keyPath: Record.table], replay.book[keyPath: Record.table])
    for record in standing.all {
      if let other = told[record.key] {
        if other != record { add(.change(record, to: other)) }
      } else {
        compare(record)
      }
    }
    for other in told.all where standing[other.key] == nil { add(.add(other)) }
  }

  /// A record the journal does not tell whole.
  private mutating func compare<Record: BookRecord>(_ record: Record) {
    let name = RecordName(Record.noun, record.key.text)
    if let fields = replay.parts[name] {
      var told = record
      do throws(FieldError) {
        for (field, values) in fields.sorted(by: { $0.key < $1.key }) { try told.set(field, to: values) }
      } catch {
        return
      }
      if told != record, told.key == record.key { add(.change(record, to: told)) }
    } else if replay.gone[name] != nil {
      add(.remove(record))
    } else if Record.noun != .founding {
      // A new book's settings are in its table from the start.
      outside[Record.noun, default: []].append(name.key)
    }
  }

  private mutating func add(_ change: Change) {
    guard let told = change.history, !replay.unreadable.contains(RecordName(told)) else { return }
    found.append(Discrepancy(told, replay))
  }
}
