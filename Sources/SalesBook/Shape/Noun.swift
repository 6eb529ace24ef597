/// Something done for one noun, whichever, as for its type.
public protocol NounVisitor {
  /// What can go wrong.
  associatedtype Failure: Error = Never
  /// Does it for one type.
  mutating func visit<Record: BookRecord>(_: Record.Type) throws(Failure)
}

extension Noun {
  /// The type that holds its records.
  public var record: any BookRecord.Type {
    guard let type = Noun.records[self] else { preconditionFailure("\(self) is visited as another noun") }
    return type
  }

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
  /// The field's name.
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
  /// See `OwnerLink.welcome`.
  let welcome: @Sendable (inout Book, _ parent: Int, _ former: Int?) -> Void
  /// See `OwnerLink.children`.
  let children: @Sendable (Book, _ parent: Int) -> Links.Chain
}

// Found once for all nouns, from their field lists.
extension Noun {
  private static let records: [Noun: any BookRecord.Type] = {
    struct Types: NounVisitor {
      var found: [Noun: any BookRecord.Type] = [:]
      mutating func visit<Record: BookRecord>(_ type: Record.Type) { found[type.noun] = type }
    }
    var types = Types()
    for noun in allCases { noun.visit(&types) }
    return types.found
  }()

  private static let allReferences: [Noun: [NounReference]] = {
    struct References: NounVisitor {
      var found: [Noun: [NounReference]] = [:]
      mutating func visit<Record: BookRecord>(_ type: Record.Type) {
        found[type.noun] = type.fields.references.map {
          NounReference(field: $0.field, target: $0.target, isOwner: $0.isOwner)
        }
      }
    }
    var references = References()
    for noun in allCases { noun.visit(&references) }
    return references.found
  }()

  private static let allChildren: [Noun: [ChildLink]] = {
    struct Children: NounVisitor {
      var found: [Noun: [ChildLink]] = [:]
      mutating func visit<Record: BookRecord>(_ type: Record.Type) {
        for reference in type.fields.references {
          guard let owner = reference.owner else { continue }
          found[owner.parent, default: []].append(
            ChildLink(noun: type.noun, welcome: owner.welcome, children: owner.children))
        }
      }
    }
    var children = Children()
    for noun in allCases { noun.visit(&children) }
    return children.found
  }()
}
