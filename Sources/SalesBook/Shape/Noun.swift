/// Something done for one noun, whichever, as for its type.
public protocol NounVisitor {
  /// What can go wrong.
  associatedtype Failure: Error = Never
  /// Does it for one type.
  mutating func visit<Record: BookRecord>(_: Record.Type) throws(Failure)
}

extension Noun {
  /// The table's name: its file's without `.rec`, and what the command line
  /// calls it.
  public var tableName: String { record.tableName }

  /// What the table holds, in one English phrase.
  public var meaning: String { record.meaning }

  /// The fields that name records of other tables.
  public var references: [NounReference] { Noun.allReferences[self] ?? [] }

  /// The nouns whose records belong to this one's, each once for every field
  /// that says so.
  var children: [ChildLink] { Noun.allChildren[self] ?? [] }

  /// Whether its records belong to a customer, by whatever stands between; so
  /// what happens to them concerns those customers, and no others.
  public var belongsToCustomers: Bool {
    self == .customer || references.contains { $0.isOwner && $0.target.belongsToCustomers }
  }

  /// Whether its records belong to several others at once.
  var hasSeveralOwners: Bool { references.count { $0.isOwner } > 1 }
}

/// A field of some noun that names records of another.
public struct NounReference: Hashable, Sendable {
  public let field: String
  /// The noun whose records it names.
  public let target: Noun
  /// Whether the record belongs to what it names.
  public let isOwner: Bool
}

/// A field by which records of some noun belong to those of another, seen from
/// the other.
struct ChildLink: Sendable {
  /// The noun whose records belong to it.
  let noun: Noun
  /// Where a book has the link.
  let links: any WritableKeyPath<Book, Links> & Sendable
}

// Found once for all nouns, from their field lists.
extension Noun {
  private static let allReferences = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, references(of: $0.record)) })

  private static let allChildren: [Noun: [ChildLink]] = {
    let links = allCases.flatMap { childLinks(from: $0.record) }
    return Dictionary(grouping: links) { $0.parent }.mapValues { $0.map(\.link) }
  }()

  private static func references<Record: BookRecord>(of _: Record.Type) -> [NounReference] {
    Record.fields.references.map {
      NounReference(field: $0.field, target: $0.target, isOwner: $0.isOwner)
    }
  }

  private static func childLinks<Record: BookRecord>(
    from _: Record.Type
  ) -> [(parent: Noun, link: ChildLink)] {
    Record.fields.owners.map { (parent: $0.parent, link: ChildLink(noun: Record.noun, links: $0.links)) }
  }
}
