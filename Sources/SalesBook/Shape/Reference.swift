/// A field that names records of another table. Links, dependents, merging,
/// `check` and how far a change reaches all come from it.
public struct Reference<Record: BookRecord>: Sendable {
  public let field: String
  /// The noun whose records it names.
  public let target: Noun
  /// The keys a record names by it, as they stand in files.
  public let keys: @Sendable (Record) -> [String]
  /// The records of a book that name by it what is not there, each with the key it names.
  public let dangling: @Sendable (Book) -> [(key: String, record: Record)]
  /// The slots of a book's records that name one of those keys, each with the
  /// key it names.
  let namers: @Sendable (Book, [String]) -> [(key: String, slot: Int)]
  /// Makes a record that names the one key name the other.
  let rename: @Sendable (inout Record, _ old: String, _ new: String) -> Void
  /// The link to what the record belongs to; nil where the field names
  /// something without belonging to it.
  let owner: OwnerLink<Record>?

  /// Whether the record belongs to what it names: what happens to the one
  /// matters to the other, and the book finds the one from the other at once.
  public var isOwner: Bool { owner != nil }
}

/// The link from records of one table to what they belong to in another, kept
/// right whatever is put in or taken out first.
struct OwnerLink<Record: BookRecord>: Sendable {
  /// What they belong to; known by an ID, so that its key's bits are its alone.
  let parent: Noun
  /// Where a book has the link.
  let links: any WritableKeyPath<Book, Links> & Sendable
  /// The bits of the key of the parent a record belongs to; nil if to none.
  let spread: @Sendable (Record) -> UInt32?
  /// Links a record at a slot anew: from the parent whose key has some bits (nil: none) to another.
  let move: @Sendable (inout Book, _ slot: Int, _ old: UInt32?, _ new: UInt32?) -> Void
  /// Whether a record belongs to one a book has not.
  let isOrphan: @Sendable (Book, Record) -> Bool
  /// Links a whole table, when all tables are read.
  let linkAll: @Sendable (inout Book) -> Void
}

extension Reference {
  /// A field that names a record and does not belong to it; `replace` puts one
  /// key in another's place.
  ///
  /// Inlined where a noun says it: who names a record is looked for through a
  /// whole table, at a key.
  @inline(__always)
  static func mention<Other: BookRecord>(
    _ field: String, of _: Other.Type, get: @escaping @Sendable (Record) -> Other.Key?,
    replace: @escaping @Sendable (inout Record, _ old: Other.Key, _ new: Other.Key) -> Void
  ) -> Reference {
    Reference(
      field: field, target: Other.noun, keys: { record in get(record).map { [$0.text] } ?? [] },
      dangling: { Table.dangling($0, Other.self) { record, tell in if let key = get(record) { tell(key) } } },
      namers: { book, keys in
        let wanted = Set(keys.compactMap { Other.Key($0) })
        let table = book[keyPath: Record.table]
        var found: [(key: String, slot: Int)] = []
        for slot in table.slots {
          guard let key = get(table.rows[slot]), wanted.contains(key) else { continue }
          found.append((key: key.text, slot: slot))
        }
        return found
      },
      rename: { record, old, new in
        if let old = Other.Key(old), let new = Other.Key(new) { replace(&record, old, new) }
      }, owner: nil)
  }

  /// A field that names a colleague by login, if not empty.
  ///
  /// Compiled once for all nouns: who names a colleague is asked only where
  /// one is taken away.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  static func person(
    _ field: String, get: @escaping @Sendable (Record) -> String,
    set: @escaping @Sendable (inout Record, String) -> Void
  ) -> Reference {
    mention(
      field, of: Person.self, get: { record in get(record).isEmpty ? nil : Name(get(record)) },
      replace: { record, old, new in if get(record) == old.text { set(&record, new.text) } })
  }

  /// A field that names any number of records and belongs to none of them.
  static func mentions<Other: BookRecord>(
    _ field: String, of _: Other.Type, get: @escaping @Sendable (Record) -> [Other.Key],
    set: @escaping @Sendable (inout Record, [Other.Key]) -> Void
  ) -> Reference {
    Reference(
      field: field, target: Other.noun, keys: { get($0).map(\.text) },
      dangling: { Table.dangling($0, Other.self) { record, tell in for key in get(record) { tell(key) } } },
      namers: { book, keys in
        let wanted = Set(keys.compactMap { Other.Key($0) })
        let table = book[keyPath: Record.table]
        return table.slots.flatMap { slot in
          get(table.rows[slot]).filter(wanted.contains).map { (key: $0.text, slot: slot) }
        }
      },
      rename: { record, old, new in
        guard let old = Other.Key(old), let new = Other.Key(new) else { return }
        let named = get(record)
        if named.contains(old) { set(&record, named.map { $0 == old ? new : $0 }) }
      }, owner: nil)
  }

  /// A field that names the one record its record belongs to.
  ///
  /// Inlined where a noun says it, so that linking a large table is compiled
  /// for that noun: it is a good part of opening a book. The rest is not.
  @inline(__always)
  static func owner<Other: BookRecord>(
    _ field: String, _: Other.Type, through links: any WritableKeyPath<Book, Links> & Sendable,
    get: @escaping @Sendable (Record) -> ID<Other>?,
    set: @escaping @Sendable (inout Record, ID<Other>) -> Void
  ) -> Reference where Other.Key == ID<Other> {
    let owner = OwnerLink<Record>(
      parent: Other.noun, links: links, spread: { get($0)?.spread },
      move: { book, slot, old, new in
        let parents = book[keyPath: Other.table].index
        book[keyPath: links].move(slot, from: old, to: new, in: parents)
        if book[keyPath: links].hasOrphans { book.awaitsOwners = true }
      },
      isOrphan: { book, record in get(record).map { book[keyPath: Other.table].slot(of: $0) == nil } ?? false
      },
      linkAll: { book in
        let (parents, children) = (book[keyPath: Other.table], book[keyPath: Record.table])
        var linked = Links(parents: parents.slotCount, children: children.slotCount)
        for slot in children.slots {
          if let key = get(children.rows[slot]) { linked.link(slot, to: key, in: parents) }
        }
        if linked.hasOrphans { book.awaitsOwners = true }
        book[keyPath: links] = linked
      })
    return Reference(
      field: field, target: Other.noun, keys: { record in get(record).map { [$0.text] } ?? [] },
      dangling: { Table.dangling($0, Other.self) { record, tell in if let key = get(record) { tell(key) } } },
      namers: { book, keys in
        book[keyPath: links].children(of: keys.map { ($0, book[keyPath: Other.table].slot(spelt: $0)) })
      },
      rename: { record, old, new in
        if get(record)?.text == old, let new = ID<Other>(new) { set(&record, new) }
      }, owner: owner)
  }
}

extension Table {
  /// The records of a book's table that name what is not there of another, which `named` tells of each.
  @inline(__always)
  fileprivate static func dangling<Other: BookRecord>(
    _ book: Book, _: Other.Type, named: (borrowing Record, (Other.Key) -> Void) -> Void
  ) -> [(key: String, record: Record)] {
    let (table, others) = (book[keyPath: Record.table], book[keyPath: Other.table])
    var found: [(key: String, record: Record)] = []
    table.forEach { slot, record in
      named(record) { key in
        if others.slot(of: key) == nil { found.append((key.text, table.rows[slot])) }
      }
    }
    return found
  }

  /// Where the record with the key of that text stands, if there is one.
  @inline(never)
  fileprivate func slot(spelt key: String) -> Int? { Record.Key(key).flatMap { slot(of: $0) } }
}

extension Links {
  /// The children of each parent there is, the latest last, each with the
  /// parent's key.
  @inline(never)
  fileprivate func children(of parents: [(key: String, slot: Int?)]) -> [(key: String, slot: Int)] {
    parents.flatMap { key, parent in parent.map { self[$0].reversed().map { (key: key, slot: $0) } } ?? [] }
  }
}
