extension Book {
  /// The records that name any of these, by the one they name: what would hang
  /// in the air if it went. One look through the book finds them all.
  public func dependents(of records: some Sequence<RecordName>) -> [RecordName: [RecordName]] {
    var search = DependentSearch(book: self, wanted: Dictionary(grouping: records, by: \.noun))
    for noun in Noun.allCases { noun.visit(&search) }
    return search.found
  }

  /// Every record that names the one, made to name the other.
  func renaming<Record: BookRecord>(_: Record.Type, _ old: Record.Key, to new: Record.Key) -> [Change] {
    var renaming = Renaming(book: self, noun: Record.noun, old: old.text, new: new.text)
    for noun in Noun.allCases { noun.visit(&renaming) }
    return renaming.changes
  }
}

private struct DependentSearch: NounVisitor {
  let book: Book
  let wanted: [Noun: [RecordName]]
  var found: [RecordName: [RecordName]] = [:]

  mutating func visit<Record: BookRecord>(_: Record.Type) {
    for reference in Record.fields.references {
      guard let keys = wanted[reference.target]?.map(\.key) else { continue }
      for (key, slot) in reference.namers(book, keys) {
        guard let record = book[keyPath: Record.table][slot: slot] else { continue }
        let (one, other) = (RecordName(reference.target, key), RecordName(record))
        if one != other { found[one, default: []].append(other) }
      }
    }
  }
}

private struct Renaming: NounVisitor {
  let book: Book
  let noun: Noun
  let old: String
  let new: String
  var changes: [Change] = []

  mutating func visit<Record: BookRecord>(_: Record.Type) {
    let references = Record.fields.references.filter { $0.target == noun }
    let slots = Set(references.flatMap { $0.namers(book, [old]).map(\.slot) })
    for slot in slots.sorted() {
      guard let record = book[keyPath: Record.table][slot: slot] else { continue }
      var renamed = record
      for reference in references { reference.rename(&renamed, old, new) }
      changes.append(.change(record, to: renamed))
    }
  }
}
