extension RecDocument {
  /// Gives a field of a record these values, one field line each; none removes it.
  ///
  /// A value that is already there leaves its lines as they are. A new
  /// field comes after the last field of the record that is named in
  /// `predecessors`, before all others if there is none of them, and at
  /// the end of the record if `predecessors` is nil. Throws, with nothing
  /// changed, if a name or value cannot be written or the record is gone.
  public mutating func set(
    _ name: String, to values: [String], in record: RecordID, after predecessors: [String]? = nil
  ) throws(RecWriteError) {
    var storable: [String] = []
    for value in values { storable.append(try RecWriter.storable(value, of: name)) }
    var edit = opened(record)
    guard !edit.isRemoved else { throw .removedRecord }
    guard edit.replace(name, with: storable, after: predecessors) else { return }
    put(edit, in: record)
    note(name, values, storedAs: storable, in: record)
  }

  /// Removes every field of this name from a record, with its lines only.
  public mutating func remove(_ name: String, from record: RecordID) throws(RecWriteError) {
    try set(name, to: [], in: record)
  }

  /// Adds a record at the end of the last record set of a type; nil stands for
  /// records before any descriptor.
  ///
  /// Throws, with nothing changed, if there is no such set or a field cannot be
  /// written.
  @discardableResult
  public mutating func append(
    _ record: [(name: String, value: String)], toType type: String?
  ) throws(RecWriteError) -> RecordID {
    guard let index = sets.lastIndex(where: { self.type(of: $0) == type }) else { throw .noRecordSet(type) }
    let added = try add(record)
    sets[index].appended.append(added)
    return added
  }

  /// Adds many records as `append(_:toType:)` does, as text: they are written, and neither found nor edited in this
  /// document any more, and nothing can be put behind them.
  ///
  /// Throws, with nothing changed, if there is no such set or a field cannot be written.
  public mutating func appendText<Record>(
    of records: some Sequence<Record>, toType type: String?,
    _ fields: (Record, (String, String) throws(RecWriteError) -> Void) throws(RecWriteError) -> Void
  ) throws(RecWriteError) {
    guard let index = sets.lastIndex(where: { self.type(of: $0) == type }) else { throw .noRecordSet(type) }
    var text = sets[index].appendedText
    let ending = lineEnding
    for record in records {
      if !text.isEmpty { RecWriter.end(ending, in: &text) }
      try fields(record) { name, value throws(RecWriteError) in
        try RecWriter.append(name: name, value: value, to: &text, lineEnding: ending)
      }
    }
    sets[index].appendedText = text
  }

  /// Adds records that are text already, with LF line ends and a blank line between two, as `appendText(of:toType:_:)`
  /// does.
  public mutating func appendText(_ records: [UInt8], toType type: String?) throws(RecWriteError) {
    guard let index = sets.lastIndex(where: { self.type(of: $0) == type }) else { throw .noRecordSet(type) }
    guard !records.isEmpty else { return }
    let before = sets[index].appendedText
    sets[index].appendedText = before.isEmpty ? records : before + [.lineFeed] + records
  }

  /// Adds a record set at the end of the file; its descriptor has a `%rec` field.
  ///
  /// Throws, with nothing changed, if one cannot be written.
  @discardableResult
  public mutating func appendSet(_ descriptor: [(name: String, value: String)]) throws(RecWriteError)
    -> RecordID
  {
    precondition(descriptor.contains { $0.name == "%rec" }, "a descriptor has a %rec field")
    let added = try add(descriptor)
    let empty = handleCount..<handleCount
    let read = RecDescriptor(fields: fields(of: added))
    sets.append(StoredSet(descriptor: (added, read), records: empty, end: nil))
    return added
  }

  /// Removes a record, and one of the two blank lines around it.
  ///
  /// Comments before its first and after its last field stay; those between its
  /// fields go with it. Removing it again does nothing.
  public mutating func remove(_ record: RecordID) {
    var edit = opened(record)
    edit.isRemoved = true
    put(edit, in: record)
  }

  // MARK: Inside

  private mutating func add(_ record: [(name: String, value: String)]) throws(RecWriteError) -> RecordID {
    guard !record.isEmpty else { throw .emptyRecord }
    let id = RecordID(index: handleCount)
    var pieces: [EditedRecord.Piece] = []
    for (name, value) in record {
      pieces.append(.written(RecField(name: name, value: try RecWriter.storable(value, of: name))))
    }
    handleCount += 1
    edited[id.index] = EditedRecord(pieces: pieces)
    for (piece, field) in zip(pieces, record) {
      note(field.name, [field.value], storedAs: piece.field.map { [$0.value] } ?? [], in: id)
    }
    return id
  }

  /// Puts an edit in the place of its record; what a descriptor says is read anew.
  private mutating func put(_ edit: EditedRecord, in record: RecordID) {
    edited[record.index] = edit
    guard let place = sets.firstIndex(where: { $0.descriptor?.record == record }) else { return }
    sets[place].descriptor = (record, RecDescriptor(fields: fields(of: record)))
  }

  private mutating func note(_ name: String, _ values: [String], storedAs: [String], in record: RecordID) {
    guard zip(values, storedAs).contains(where: { !$0.utf8.elementsEqual($1.utf8) }) else { return }
    replacedBackslashes.append(ReplacedBackslash(record: record, field: name))
  }

  /// The record taken apart, as far as it was edited before or as in the original.
  private func opened(_ record: RecordID) -> EditedRecord {
    if let edit = edited[record.index] { return edit }
    return scan(record) { scanner in
      var pieces: [EditedRecord.Piece] = []
      let place = places[record.index].bytes
      var end = place.lowerBound
      for field in scanner.fields {
        if field.lines.lowerBound > end { pieces.append(.between(end..<field.lines.lowerBound)) }
        let read = RecField(name: scanner.name(of: field), value: scanner.value(of: field), line: field.line)
        pieces.append(.kept(read, lines: field.lines))
        end = field.lines.upperBound
      }
      if end < place.upperBound { pieces.append(.between(end..<place.upperBound)) }
      return EditedRecord(pieces: pieces)
    }
  }
}

extension EditedRecord {
  /// Makes the values of a field these, touching as few lines as can be: equal
  /// values at both ends stay, those between are changed pairwise, what is left
  /// over is removed or put below.
  ///
  /// False if all were there.
  mutating func replace(_ name: String, with values: [String], after predecessors: [String]?) -> Bool {
    let positions = positions(of: name)
    let current = positions.map { pieces[$0].field?.value ?? "" }
    let isSame = { (old: String, new: String) in old.utf8.elementsEqual(new.utf8) }
    let start = zip(current, values).prefix(while: isSame).count
    let end = zip(current[start...].reversed(), values[start...].reversed()).prefix(while: isSame).count
    let old = positions[start..<(positions.count - end)]
    let new = values[start..<(values.count - end)].map { Piece.written(RecField(name: name, value: $0)) }
    guard !old.isEmpty || !new.isEmpty else { return false }

    for (position, piece) in zip(old, new) { pieces[position] = piece }
    if new.count > old.count {
      let last = old.last ?? (start > 0 ? positions[start - 1] : nil)
      let place = last.map { $0 + 1 } ?? positions.first ?? place(after: predecessors)
      pieces.insert(contentsOf: new.dropFirst(old.count), at: place)
    } else {
      for position in old.dropFirst(new.count).reversed() { pieces.remove(at: position) }
    }
    return true
  }

  /// Where a field new to the record goes.
  private func place(after predecessors: [String]?) -> Int {
    let last = pieces.lastIndex { piece in
      guard let field = piece.field else { return false }
      return predecessors.map { $0.contains(field.name) } ?? true
    }
    return last.map { $0 + 1 } ?? 0
  }
}
