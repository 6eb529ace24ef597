/// Changes fields of a record. It carries the record as the person saw it: a
/// field they changed that another has changed since is refused and named;
/// what others changed elsewhere in the record stays theirs.
public struct EditRecord<Record: BookRecord>: Operation {
  public static var keyword: JournalWord { .edit(Record.noun) }
  /// The record as the person saw it.
  public var seen: Record
  /// The record as they want it; of the same key.
  public var wanted: Record

  /// From what was seen to what is wanted.
  public init(_ seen: Record, to wanted: Record) {
    precondition(seen.key == wanted.key, "An edit keeps the record's key")
    self.seen = seen
    self.wanted = wanted
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let now = try book.require(seen.key, Record.self)
    var edited = now
    var names: [String] = []
    // An amount can be read only once it is known what it is in from now on.
    for field in Record.fields where field.kind == .currency {
      let after = field.write(wanted)
      if field.write(seen) != after, field.write(now) != after { field.clear(&edited) }
    }
    for field in Record.fields {
      let (before, after, current) = (field.write(seen), field.write(wanted), field.write(now))
      guard before != after, current != after else { continue }
      guard current == before else {
        throw .changedMeanwhile(
          Record.noun, key: seen.key.text, field: field.name, seen: before.joined(separator: ", "),
          now: current.joined(separator: ", "))
      }
      names.append(field.name)
      do throws(FieldError) {
        try edited.set(field.name, to: after)
      } catch {
        throw .badField(Record.noun, field: field.name, error)
      }
    }
    guard !names.isEmpty else { throw .nothingToDo }
    if let missing = edited.missingFields.first { throw .fieldMissing(Record.noun, field: missing) }
    edited = book.workedOut(edited, changedFrom: now)
    try book.check(edited, changedFrom: now)
    let doubts = try book.doubts(about: edited, changedFrom: now, as: author)
    let handing = book.handing(edited, changedFrom: now, as: author, drawing: &ids)
    return Plan(
      did: "Changed \(names.joined(separator: ", ")) of \(book.plainName(of: now))",
      [.change(now, to: edited)] + handing + (try book.following(edited, changedFrom: now)), doubting: doubts)
  }
}

/// Adds a record of a noun without rules of its own as it stands: a colleague,
/// a holiday, a setting. Its key is filled in where nobody chooses it.
public struct AddRecord<Record: PlainRecord>: Operation {
  public static var keyword: JournalWord { .add(Record.noun) }
  public var record: Record

  /// That record.
  public init(_ record: Record) { self.record = record }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let added = try keyed(on: book, drawing: &ids)
    if let missing = added.missingFields.first { throw .fieldMissing(Record.noun, field: missing) }
    guard book[keyPath: Record.table][added.key] == nil else {
      throw .alreadySo(Record.noun, key: added.key.text)
    }
    try book.check(added)
    for reference in Record.fields.references where reference.isOwner {
      for key in reference.keys(added) where !book.holds(reference.target.record, key) {
        throw .gone(reference.target, key: key)
      }
    }
    return Plan(did: "Added \(Record.noun.plain) \(added.key.text)", [.add(added)])
  }

  private func keyed(on book: Book, drawing ids: inout FreshIDs) throws(Refusal) -> Record {
    while let key = Record.Key.drawn(from: &ids) {
      guard book[keyPath: Record.table][key] == nil else { continue }
      var keyed = Record(key: key)
      for field in Record.fields where field.kind != .key {
        do throws(FieldError) {
          try keyed.set(field.name, to: field.write(record))
        } catch {
          throw .badField(Record.noun, field: field.name, error)
        }
      }
      return keyed
    }
    return record
  }
}

/// Takes a record of a noun without rules of its own away.
public struct RemoveRecord<Record: PlainRecord>: Operation {
  public static var keyword: JournalWord { .remove(Record.noun) }
  public var key: Record.Key

  /// That record.
  public init(_ record: Record) { key = record.key }

  /// Throws `Refusal.inUse` while another names the record.
  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let record = try book.require(key, Record.self)
    let name = RecordName(record)
    if let other = book.dependents(of: [name])[name]?.first {
      throw .inUse(Record.noun, key: key.text, by: other.noun)
    }
    return Plan(did: "Removed \(book.plainName(of: record))", [.remove(record)])
  }
}

extension Book {
  fileprivate func holds<Record: BookRecord>(_: Record.Type, _ key: String) -> Bool {
    Record.Key(key).flatMap { self[keyPath: Record.table][$0] } != nil
  }
}
