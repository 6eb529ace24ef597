extension Noun {
  /// Whether one of its records can be taken away by itself.
  public var isRemovable: Bool { record is any Removable.Type }
}

/// Takes a record away that should never have been, with what belongs to it alone: what a payment settled is open
/// again, what a touch carried out is planned again.
public struct TakeAway<Record: Removable>: Operation {
  public static var keyword: JournalWord { .remove(Record.noun) }
  public var key: ID<Record>
  /// Why; history tells it.
  public var reason: String

  /// That record, for that reason.
  public init(_ key: ID<Record>, reason: String) { (self.key, self.reason) = (key, reason) }

  /// What goes with the record, and what names it and will not any more, counted by noun.
  public func reach(on book: Book) throws(Refusal) -> (gone: [Noun: Int], changed: [Noun: Int]) {
    let name = RecordName(try book.require(key, Record.self))
    var (gone, changed): ([Noun: Int], [Noun: Int]) = ([:], [:])
    for change in book.takingAway(name) {
      guard let noun = change.noun else { continue }
      if change.after != nil { changed[noun, default: 0] += 1 } else { gone[noun, default: 0] += 1 }
    }
    gone[Record.noun] = gone[Record.noun].flatMap { $0 > 1 ? $0 - 1 : nil }
    return (gone, changed)
  }

  public func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    let record = try book.require(key, Record.self)
    guard !reason.isEmpty else { throw .reasonMissing }
    if let step = record as? CaseStep { try book.check(without: step) }
    if let step = record as? ExitStep { try book.check(without: step) }
    if let step = record as? WinBackStep { try book.check(without: step) }
    let change = Change.remove(record)
    let who = change.customers(in: book).compactMap { book.customers[$0]?.name }.sorted().joined(
      separator: ", ")
    var plan = Plan(
      did: "Took away \(Record.noun.plainOne)\(who.isEmpty ? "" : " of \(who)"): \(reason)",
      book.takingAway(RecordName(record)))
    if let planned = record as? FollowUp, planned.isPlanned {
      plan.changes += try book.continuing(planned, as: author, drawing: &ids)
    }
    plan.because = reason
    return plan
  }
}

extension Book {
  /// What takes a record away, what belongs to it first; who only names it no longer does.
  fileprivate func takingAway(_ name: RecordName) -> [Change] {
    var gone = [name]
    var naming: [RecordName] = []
    var frontier = [name]
    while !frontier.isEmpty {
      let known = Set(gone)
      let holders = Set(dependents(of: frontier).values.joined()).subtracting(known)
        .sorted { ($0.noun.rawValue, $0.key) < ($1.noun.rawValue, $1.key) }
      frontier = holders.filter { !owners(of: $0).isDisjoint(with: known) }
      naming += holders.filter { owners(of: $0).isDisjoint(with: known) }
      gone += frontier
    }
    let all = Set(gone)
    return Set(naming).subtracting(all).sorted { $0.key < $1.key }.compactMap { released($0, from: all) }
      + gone.reversed().compactMap(removal)
  }

  private func removal(_ name: RecordName) -> Change? {
    func open<Record: BookRecord>(_: Record.Type) -> Change? {
      Record.Key(name.key).flatMap { self[keyPath: Record.table][$0] }.map { .remove($0) }
    }
    return open(name.noun.record)
  }

  /// A record that names what goes, naming it no more; a follow-up its touch goes of is planned again.
  private func released(_ name: RecordName, from gone: Set<RecordName>) -> Change? {
    func open<Record: BookRecord>(_: Record.Type) -> Change? {
      guard let record = Record.Key(name.key).flatMap({ self[keyPath: Record.table][$0] }) else { return nil }
      var released = record
      for reference in Record.fields.references {
        let keys = reference.keys(record)
        let left = keys.filter { !gone.contains(RecordName(reference.target, $0)) }
        // Keys that were read can be read again.
        if left.count < keys.count { try? released.set(reference.field, to: left) }
      }
      if let was = record as? FollowUp, was.touch != nil, var followUp = released as? FollowUp,
        followUp.touch == nil
      {
        followUp.done = nil
        return .change(was, to: followUp)
      }
      return .change(record, to: released)
    }
    return open(name.noun.record)
  }
}
