internal import RecFile
public import SalesBook

/// A table on its way through somebody's editor: no pen is held meanwhile.
public struct TableDraft: Sendable {
  /// Which table.
  public let noun: Noun
  /// Its text, to be edited.
  public let text: [UInt8]
}

extension BookStore {
  /// The text of a table, brought up to date, for an editor.
  public func draft(of noun: Noun, day: Day, at moment: String) throws(StoreError) -> TableDraft {
    try post(day: day, at: moment)
    let bytes = try reading { () throws(DiskError) in try disk.read(noun.fileName) }
    return TableDraft(noun: noun, text: bytes ?? TableDescriptor.emptyTable(noun))
  }

  /// What is wrong with an edited text; nothing if it can be merged.
  public func faults(in edited: [UInt8], of noun: Noun) -> [BookProblem] {
    func open<Record: BookRecord>(_ type: Record.Type) -> [BookProblem] {
      TableReader<Record>().read(edited).problems
    }
    return open(noun.record).filter { problem in
      switch problem.kind {
      case .foreignLineEnds, .notUTF8: false
      default: true
      }
    }
  }

  /// Puts an edited table in place and takes the difference into the journal,
  /// merged field by field with what others did meanwhile.
  public func merge(
    _ edited: [UInt8], into draft: TableDraft, by hand: Hand, at moment: String
  ) throws(StoreError) -> Committed? {
    guard edited != draft.text else { return nil }
    return try withPen { () throws(StoreError) in
      let arrived = try catchUp()
      var (was, now) = (TableText(draft.noun, draft.text), TableText(draft.noun, edited))
      let entries = try reading { () throws(DiskError) in try journal.entries(after: was.posted) }
      try writing {
        for entry in entries {
          try was.advance(by: entry)
          try now.advance(by: entry)
        }
      }
      problems += now.lost
      let records = TableDifference(draft.noun, from: was, to: now).records
      let entry =
        try records.isEmpty
        ? nil
        : write(
          records, BookStore.handEditKeyword, "Edited \(draft.noun.fileName)", about: nil, by: hand,
          at: moment)
      try install(now, entry?.entry)
      return entry.map { Committed(entry: $0.entry, changes: $0.changes, arrived: arrived) }
    }
  }

  /// Comments and all: the edited text becomes the table.
  private func install(_ text: TableText, _ entry: HistoryEntry?) throws(StoreError) {
    try writing {
      var text = text
      if let entry { try text.advance(by: entry) }
      try text.mark(posted: journal.last.sequence, sum: journal.last.sum)
      stamps = try readStamps()
      try replace(text.noun, with: text.bytes, mark: text.posted)
      try disk.syncFolder("")
      try writeStamps()
    }
    try postTables()
  }
}
