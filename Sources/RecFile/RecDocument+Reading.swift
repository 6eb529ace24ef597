extension RecDocument {
  /// The records of one type in one stretch of the file.
  public struct RecordSet: Sendable {
    /// What the set says about itself, edits included; nil for records
    /// before any descriptor.
    public let descriptor: RecDescriptor?
    /// The descriptor as a record, to edit it.
    public let descriptorRecord: RecordID?
    /// The records in order, without those removed.
    public let records: [RecordID]
  }

  /// The record sets in order, with what was appended and without what was removed.
  public var recordSets: [RecordSet] {
    sets.map { set in
      RecordSet(
        descriptor: set.descriptor?.fields, descriptorRecord: set.descriptor?.record,
        records: records(of: set))
    }
  }

  /// The records of a type; nil stands for those before any descriptor.
  public func records(ofType type: String?) -> [RecordID] {
    sets.filter { self.type(of: $0) == type }.flatMap(records(of:))
  }

  /// The fields of a record in order, edits included; none if it was removed.
  public func fields(of record: RecordID) -> [RecField] {
    if let edit = edited[record.index] { return edit.isRemoved ? [] : edit.pieces.compactMap(\.field) }
    return scan(record) { scanner in
      scanner.fields.map { RecField(name: scanner.name(of: $0), value: scanner.value(of: $0), line: $0.line) }
    }
  }

  /// The 1-based line of the original the record begins on; nil if it was appended.
  public func line(of record: RecordID) -> Int? {
    places.indices.contains(record.index) ? places[record.index].line : nil
  }

  /// The records of a type by the value of one of their fields, edits included.
  ///
  /// Of several with the same value the first is taken, of several values in a
  /// record the first too. Goes over the text once.
  public func index(of keyField: String, inType type: String?) -> [String: RecordID] {
    let records = records(ofType: type)
    var index: [String: RecordID] = [:]
    index.reserveCapacity(records.count)
    let name = Array(keyField.utf8)
    for record in records {
      guard let value = firstValue(of: name, in: record), index[value] == nil else { continue }
      index[value] = record
    }
    return index
  }

  /// The records of a type by a key made of the bytes of one of their fields,
  /// edits included; those it makes no key of are passed.
  ///
  /// Of several with the same key the first is taken, of several values in a
  /// record the first too. Goes over the text once, whole, and makes nothing
  /// of a record that is passed: quick for a few keys of a large file.
  public func index<Key: Hashable>(
    of keyField: String, inType type: String, by key: (UnsafeBufferPointer<UInt8>) -> Key?
  ) -> [Key: RecordID] {
    var index: [Key: RecordID] = [:]
    func file(_ record: RecordID, _ found: Key?) {
      if let found, index[found] == nil { index[found] = record }
    }
    let name = Array(keyField.utf8)
    walkOriginal(ofType: type) { record, scanner in
      if let edit = edited[record.index] {
        file(record, edit.key(in: name, by: key))
      } else if let field = scanner.fields.first(where: { scanner.bytes(in: $0.name).elementsEqual(name) }) {
        file(
          record,
          field.isFolded
            ? scanner.unfoldedBytes(of: field).withUnsafeBufferPointer(key)
            : key(scanner.bytes(in: field.value)))
      }
    }
    for set in sets where self.type(of: set) == type {
      for record in set.appended { file(record, edited[record.index]?.key(in: name, by: key)) }
    }
    return index
  }

  /// The descriptor of the first record set of a type, edits included, and its
  /// place; nil if there is none.
  public func descriptor(ofType type: String) -> (record: RecordID, fields: RecDescriptor)? {
    sets.lazy.compactMap(\.descriptor).first { $0.fields.type == type }
  }

  /// The bytes of a record as in the original; nil if it was edited or
  /// appended.
  public func originalBytes(of record: RecordID) -> ArraySlice<UInt8>? {
    guard edited[record.index] == nil, places.indices.contains(record.index) else { return nil }
    return original[places[record.index].bytes]
  }

  /// Text of the original, such as that an error set aside; bytes that
  /// are not UTF-8 become U+FFFD.
  public func text(in range: Range<Int>) -> String { String(decoding: original[range], as: UTF8.self) }

  /// The 1-based line of the first byte of the original that is not UTF-8.
  ///
  /// Such bytes stay as they are until their field is edited.
  public var firstLineNotUTF8: Int? {
    original.withUnsafeBufferPointer { RecScanner.firstLineNotUTF8(in: $0) }
  }

  // MARK: Inside

  private func records(of set: StoredSet) -> [RecordID] {
    let all = set.records.map(RecordID.init(index:)) + set.appended
    return edited.isEmpty ? all : all.filter { edited[$0.index]?.isRemoved != true }
  }

  /// The record type a set has now; nil for the set without a descriptor.
  func type(of set: StoredSet) -> String? { set.descriptor?.fields.type }

  private func firstValue(of name: [UInt8], in record: RecordID) -> String? {
    if let edit = edited[record.index] {
      return edit.pieces.lazy.compactMap(\.field).first { $0.name.utf8.elementsEqual(name) }?.value
    }
    return scan(record) { scanner in
      scanner.fields.first { scanner.bytes(in: $0.name).elementsEqual(name) }.map(scanner.value(of:))
    }
  }

  /// Calls with every record of a type in the original, in one go.
  private func walkOriginal(ofType type: String, _ visit: (RecordID, borrowing RecScanner) -> Void) {
    original.withUnsafeBufferPointer { buffer in
      var scanner = RecScanner(bytes: buffer)
      var (place, isOfType) = (0, false)
      while let block = scanner.nextBlock() {
        switch block.content {
        case .unreadable: continue
        case .descriptor: isOfType = scanner.descriptors.last?.type == type
        case .data: if isOfType { visit(RecordID(index: place), scanner) }
        }
        place += 1
      }
    }
  }

  /// Reads a record of the original once more, at its place.
  func scan<Result>(_ record: RecordID, _ read: (borrowing RecScanner) -> Result) -> Result {
    precondition(places.indices.contains(record.index), "a record handle is used with its own document")
    let place = places[record.index]
    return original.withUnsafeBufferPointer { buffer in
      var scanner = RecScanner(bytes: buffer, at: place.bytes.lowerBound, line: place.line)
      _ = scanner.nextBlock()
      return read(scanner)
    }
  }
}

extension EditedRecord {
  /// The key made of the first field of that name; nil if the record is gone.
  fileprivate func key<Key>(in name: [UInt8], by key: (UnsafeBufferPointer<UInt8>) -> Key?) -> Key? {
    let field = pieces.lazy.compactMap(\.field).first { $0.name.utf8.elementsEqual(name) }
    guard !isRemoved, let field else { return nil }
    return Array(field.value.utf8).withUnsafeBufferPointer(key)
  }
}

extension RecScanner {
  /// The 1-based line of the first byte that is not UTF-8, if there is
  /// one: such bytes are handed out as they are.
  public static func firstLineNotUTF8(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    do {
      _ = try UTF8Span(validating: Span(_unsafeElements: bytes))
      return nil
    } catch {
      return bytes[..<error.byteOffsets.lowerBound].count { $0 == .lineFeed } + 1
    }
  }
}
