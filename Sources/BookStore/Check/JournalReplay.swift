internal import SalesBook

/// The book as the journal alone tells it, from its first entry on.
struct JournalReplay {
  /// What it tells whole.
  private(set) var book = Book()
  /// What it tells of records it does not begin with: fields by name.
  private(set) var parts: [RecordName: [String: [String]]] = [:]
  /// What it took away, and what it was then.
  private(set) var gone: [RecordName: RecordHistory] = [:]
  /// Records some of which it says what this version cannot read.
  private(set) var unreadable: Set<RecordName> = []
  /// The last number of which it is not known what was done.
  let lastLost: Int
  /// What was told since, field by field.
  private var sure: [RecordName: Set<String>] = [:]

  /// Replays all that is left of it.
  init(_ account: JournalAccount) {
    lastLost = account.lastLost
    for entry in account.entries {
      for record in entry.entry.history.records { take(record, of: entry.number) }
    }
    _ = book.unwindMerges()
  }

  private static let whole = "*"

  private mutating func take(_ told: RecordHistory, of number: Int) {
    let name = RecordName(told)
    if lastLost > 0, number > lastLost {
      let fields = told.kind == .changed ? told.fields.map(\.name) : [JournalReplay.whole]
      sure[name, default: []].formUnion(fields)
    }
    do throws(FieldError) {
      let isKnown = try book.apply(told) != nil
      switch told.kind {
      case .added: (gone[name], parts[name]) = (nil, nil)
      case .removed: (gone[name], parts[name]) = (told, nil)
      case .changed where isKnown: break
      case .changed:
        for field in told.fields { parts[name, default: [:]][field.name] = field.now }
      }
    } catch {
      unreadable.insert(name)
    }
  }

  /// Whether a field of a record is surely what it tells: nothing that is lost came after.
  func isSure(_ name: RecordName, _ field: String? = nil) -> Bool {
    guard lastLost > 0 else { return true }
    guard let fields = sure[name] else { return false }
    return fields.contains(JournalReplay.whole) || field.map(fields.contains) ?? false
  }
}
