internal import SalesBook

/// How a table's file and its copy stand to what was posted last.
enum PostedTable {
  /// Both are what they were, or the file was edited since.
  case sound
  /// The file's bytes are others, though it is the file that was posted; here are both.
  case spoiled(table: [UInt8], copy: [UInt8])
  /// The copy is gone, or its bytes are others.
  case copySpoiled
}

extension BookStore {
  /// How a table stands to its last posting.
  func posted(_ noun: Noun) throws(DiskError) -> PostedTable {
    guard let stamp = stamps.tables[noun], stamp.fits(try disk.status(noun.fileName)),
      let table = try disk.read(noun.fileName)
    else { return .sound }
    guard let copy = try disk.read(BookStore.base(noun)) else { return .copySpoiled }
    guard copy != table else { return .sound }
    guard let sum = stamp.sum else { return .spoiled(table: table, copy: copy) }
    if Checksum.of(table) == sum { return try isAhead(copy, of: noun, stamp) ? .sound : .copySpoiled }
    return Checksum.of(copy) == sum || TableText.isTable(copy, noun)
      ? .spoiled(table: table, copy: copy) : .copySpoiled
  }

  /// Whether a copy is of a posting that was cut short before its table was written.
  private func isAhead(_ copy: [UInt8], of noun: Noun, _ stamp: Stamps.TableStamp) throws(DiskError) -> Bool {
    let text = TableText(noun, copy)
    guard text.posted > stamp.mark, text.posted <= journal.last.sequence else { return false }
    return try isBorneOut(PostedMark(sequence: text.posted, sum: text.postedSum))
  }
}
