/// A noun's fields, in the order they are written: the one schema of the noun.
public struct FieldList<Record: BookRecord>: RandomAccessCollection, ExpressibleByArrayLiteral, Sendable {
  private let all: [Field<Record>]
  /// Kept apart: copying a field to look at its name costs more than looking.
  private let names: [String]
  /// The fields that name records of other tables.
  public let references: [Reference<Record>]
  /// Those of them that say what the record belongs to.
  let owners: [OwnerLink<Record>]
  /// Those that are days which make sense only so far.
  let dated: [DatedField<Record>]
  /// Those that are amounts, by their names.
  let amounts: [(name: String, get: @Sendable (Record) -> Money?)]
  /// Those that hold whatever somebody writes, or as much of it.
  let texts: [Field<Record>]

  /// Those fields, each with the one that stands beside it, if one does.
  ///
  /// Compiled once for all nouns: each makes its list once.
  @_semantics("optimize.sil.specialize.generic.never")
  public init(arrayLiteral rows: Field<Record>...) {
    all = rows.flatMap { [$0] + $0.beside }
    names = all.map(\.name)
    references = all.compactMap(\.reference)
    owners = references.compactMap(\.owner)
    dated = all.compactMap(\.dated).filter { !$0.limits.isEmpty }
    amounts = all.compactMap { field in field.money.map { (field.name, $0.get) } }
    texts = all.filter(\.isAsLongAsWritten)
  }

  /// Where the first stands.
  public var startIndex: Int { all.startIndex }
  /// One past where the last stands.
  public var endIndex: Int { all.endIndex }
  /// The field that stands there.
  public subscript(place: Int) -> Field<Record> { all[place] }

  /// The field of that name; nil if the noun has none.
  public subscript(name: String) -> Field<Record>? { names.firstIndex(of: name).map { all[$0] } }
}
