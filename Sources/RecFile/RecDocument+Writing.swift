extension RecDocument {
  /// The file as it is to be written: the original but for the edits.
  public func bytes() -> [UInt8] {
    guard !edited.isEmpty || sets.contains(where: { !$0.appendedText.isEmpty }) else { return original }
    var output = Output(document: self)
    for change in changes() {
      output.copyOriginal(to: change.place.lowerBound)
      output.skipOriginal(to: change.place.upperBound)
      for record in change.records { output.write(record, isAppended: change.isAppending) }
      output.append(change.text)
    }
    output.copyOriginal(to: original.count)
    for set in sets where set.end == nil {
      for record in recordsAtEnd(of: set) { output.write(record, isAppended: true) }
      output.append(set.appendedText)
    }
    return output.bytes
  }

  /// The file as it is to be written, with LF line ends and no byte order mark:
  /// what the GNU tools read.
  ///
  /// No value changes by it.
  public func normalised() -> [UInt8] {
    let bytes = bytes()
    guard hasByteOrderMark || hasCarriageReturns else { return bytes }
    return bytes.withUnsafeBufferPointer { buffer in
      let text = RecText(buffer)
      var result: [UInt8] = []
      result.reserveCapacity(text.count)
      var start = text.markEnd
      while start < text.count {
        let end = text.lineEnd(from: start)
        result.append(contentsOf: text[start..<text.contentEnd(from: start, to: end)])
        if end < text.count { result.append(.lineFeed) }
        start = end + 1
      }
      return result
    }
  }

  /// Something to be put in place of a stretch of the original.
  private struct Change {
    var place: Range<Int>
    var records: [EditedRecord]
    /// Whether the records are new and stand apart by a blank line.
    var isAppending: Bool
    /// New records that come after those.
    var text: [UInt8] = []
  }

  /// The changes within the original, from its start to its end.
  private func changes() -> [Change] {
    var changes: [Change] = []
    for (index, record) in edited where index < places.count {
      let place = record.isRemoved ? removal(of: places[index].bytes) : places[index].bytes
      changes.append(Change(place: place, records: record.isRemoved ? [] : [record], isAppending: false))
    }
    for set in sets {
      guard let end = set.end, !set.appended.isEmpty || !set.appendedText.isEmpty else { continue }
      changes.append(
        Change(
          place: end..<end, records: present(set.appended), isAppending: true, text: set.appendedText))
    }
    // What is appended to a set comes after an edit of its last record.
    return changes.sorted {
      ($0.place.lowerBound, $0.place.upperBound, $0.isAppending ? 1 : 0)
        < ($1.place.lowerBound, $1.place.upperBound, $1.isAppending ? 1 : 0)
    }
  }

  /// What follows the original of a set: records of its last one, or all of a new one.
  private func recordsAtEnd(of set: StoredSet) -> [EditedRecord] {
    let added = [set.descriptor?.record].compactMap { $0 }.filter { $0.index >= places.count }
    return present(added + set.appended)
  }

  private func present(_ records: [RecordID]) -> [EditedRecord] {
    records.compactMap { edited[$0.index] }.filter { !$0.isRemoved && !$0.pieces.isEmpty }
  }

  /// The lines of a record with the blank line before it, if there is one
  /// after it as well: that one goes on to separate its neighbours.
  private func removal(of record: Range<Int>) -> Range<Int> {
    original.withUnsafeBufferPointer { buffer in
      let text = RecText(buffer)
      guard record.upperBound == text.count || text.isBlankLine(at: record.upperBound) else { return record }
      var start = record.lowerBound - 1
      guard start > 0 else { return record }
      while start > 0, text[start - 1] != .lineFeed { start -= 1 }
      return (text.isBlankLine(at: start) ? start : record.lowerBound)..<record.upperBound
    }
  }
}

/// The bytes of a document while they are put together.
private struct Output {
  private let document: RecDocument
  private let lineEnding: RecWriter.LineEnding
  /// How far the original is done with.
  private var position = 0
  private let markEnd: Int
  private(set) var bytes: [UInt8] = []
  /// Whether a line written now would go on with a backslashed one.
  private var isInsideFold = false
  /// Whether the output ends in blank lines or comments that no record owns.
  private var endsInTail = false

  init(document: RecDocument) {
    self.document = document
    lineEnding = document.lineEnding
    markEnd = document.original.withUnsafeBufferPointer { RecText($0).markEnd }
    let text = document.sets.reduce(0) { $0 + $1.appendedText.count }
    bytes.reserveCapacity(document.original.count + text + 200 * document.edited.count)
  }

  /// Copies the original up to an offset.
  mutating func copyOriginal(to end: Int) {
    endsInTail = end == document.original.count && document.contentEnd < end
    copy(position..<end)
    position = end
  }

  mutating func skipOriginal(to end: Int) { position = end }

  mutating func write(_ record: EditedRecord, isAppended: Bool) {
    if isAppended { separate() }
    for piece in record.pieces {
      switch piece {
      case .between(let lines), .kept(_, let lines): copy(lines)
      case .written(let field): write(field)
      }
    }
  }

  /// Writes records that are text already.
  mutating func append(_ text: [UInt8]) {
    guard !text.isEmpty else { return }
    separate()
    bytes.append(contentsOf: text)
    endsInTail = false
  }

  private mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    bytes.append(contentsOf: document.original[range])
    isInsideFold = document.endsInsideFold && range.upperBound == document.original.count
  }

  private mutating func write(_ field: RecField) {
    endLine()
    do throws(RecWriteError) {
      _ = try RecWriter.append(name: field.name, value: field.value, to: &bytes, lineEnding: lineEnding)
    } catch {
      preconditionFailure("a field is checked when it enters the document: \(error)")
    }
    endsInTail = false
  }

  private var isAtStart: Bool { bytes.count <= markEnd }

  /// Ends the line the output is in, so that the next byte begins one.
  private mutating func endLine() {
    if !isAtStart, bytes.last != .lineFeed { RecWriter.end(lineEnding, in: &bytes) }
    if isInsideFold { RecWriter.end(lineEnding, in: &bytes) }
    isInsideFold = false
  }

  /// Puts a blank line after what is there.
  ///
  /// One that is there already serves, unless it is part of a backslashed value.
  private mutating func separate() {
    endLine()
    guard !isAtStart, !(endsInTail && lastLineIsBlank) else { return }
    RecWriter.end(lineEnding, in: &bytes)
  }

  private var lastLineIsBlank: Bool {
    let line = bytes.dropLast().reversed().prefix { $0 != .lineFeed }
    return line.allSatisfy { $0.isBlank || $0 == .carriageReturn }
  }
}
