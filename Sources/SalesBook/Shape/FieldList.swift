/// A noun's fields, in the order they are written: the one schema of the noun.
///
/// A class, since code for all nouns alike asks for it for every record: what is copied out is one reference.
public final class FieldList<Record: BookRecord>: RandomAccessCollection, ExpressibleByArrayLiteral, Sendable
{
  private let all: [Field<Record>]
  /// Kept apart: copying a field to look at its name costs more than looking.
  public let names: [String]
  /// What taking values in needs of each, kept apart for the same reason.
  let takers: [FieldTaker<Record>]
  /// And what telling them needs.
  let tellers: [FieldTeller<Record>]
  /// The fields that name records of other tables.
  public let references: [Reference<Record>]
  /// Those of them that say what the record belongs to.
  let owners: [OwnerLink<Record>]
  /// Those that are days which make sense only so far.
  public let dated: [DatedField<Record>]
  /// The days a record is known from, and those that came to it later.
  let standing: StandingDays<Record>
  /// Those that are amounts, by their names.
  let amounts: [(name: String, get: @Sendable (Record) -> Money?)]
  /// Those that hold whatever somebody writes, or as much of it.
  let texts: [FieldTeller<Record>]

  /// Those fields, each with the one that stands beside it, if one does.
  ///
  /// Compiled once for all nouns: each makes its list once.
  @_semantics("optimize.sil.specialize.generic.never")
  public init(arrayLiteral rows: Field<Record>...) {
    all = rows.flatMap { [$0] + $0.beside }
    names = all.map(\.name)
    takers = all.map { FieldTaker(isCurrency: $0.kind == .currency, read: $0.read, clear: $0.clear) }
    tellers = all.map { FieldTeller(name: $0.name, tell: $0.tell) }
    references = all.compactMap(\.reference)
    owners = references.compactMap(\.owner)
    dated = all.compactMap(\.dated).filter { !$0.limits.isEmpty }
    standing = StandingDays(all)
    amounts = all.compactMap { field in field.money.map { (field.name, $0.get) } }
    texts = all.filter(\.isAsLongAsWritten).map { FieldTeller(name: $0.name, tell: $0.tell) }
  }

  /// Where the first stands.
  public var startIndex: Int { all.startIndex }
  /// One past where the last stands.
  public var endIndex: Int { all.endIndex }
  /// The field that stands there.
  public subscript(place: Int) -> Field<Record> { all[place] }

  /// The field of that name; nil if the noun has none.
  public subscript(name: String) -> Field<Record>? { names.firstIndex(of: name).map { all[$0] } }

  /// Where the field of that name stands, looked for first from a place on, which is at most `endIndex`; nil if the
  /// noun has none.
  func place(of name: String, from guess: Int = 0) -> Int? {
    names[guess...].firstIndex(of: name) ?? names[..<guess].firstIndex(of: name)
  }
}

/// How a field's values are told.
struct FieldTeller<Record: BookRecord>: Sendable {
  /// As `Field.name`.
  let name: String
  /// As `Field.tell`.
  let tell: @Sendable (Record, (String) -> Void) -> Void

  /// The values to write.
  func values(of record: Record) -> [String] {
    var values: [String] = []
    tell(record) { values.append($0) }
    return values
  }

  /// What it said and says of a record; nil where that is the same.
  func change(_ before: Record?, _ after: Record?) -> FieldHistory? {
    let (was, now) = (before.map(values(of:)) ?? [], after.map(values(of:)) ?? [])
    return was == now ? nil : FieldHistory(name: name, was: was, now: now)
  }
}

/// How a field takes values in.
struct FieldTaker<Record: BookRecord>: Sendable {
  /// Whether it is what an amount is in.
  let isCurrency: Bool
  /// As `Field.read`.
  let read: @Sendable (inout Record, FieldText) throws(FieldError) -> Void
  /// As `Field.clear`.
  let clear: @Sendable (inout Record) -> Void

  /// Puts values in place of what the field holds; empty ones are passed.
  func put(_ values: [String], into record: inout Record) throws(FieldError) {
    try FieldLimits.check(count: values.count)
    clear(&record)
    for value in values where !value.isEmpty {
      try FieldLimits.check(length: value.utf8.count)
      var (value, fault) = (value, FieldError?.none)
      value.withUTF8 { bytes in
        do throws(FieldError) { try read(&record, FieldText(bytes)) } catch { fault = error }
      }
      if let fault { throw fault }
    }
  }
}
