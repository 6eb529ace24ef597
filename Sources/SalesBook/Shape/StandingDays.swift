/// The days that say what of a noun's records was there as of a day (domain §4), read off its fields.
struct StandingDays<Record: BookRecord>: Sendable {
  /// What takes a day out of a record, and what is said of it.
  typealias TakingBack = @Sendable (inout Record) -> Void

  /// The days it is known from; one that is not said stands in nobody's way.
  private let beginnings: [@Sendable (Record) -> Day?]
  /// The days that came to it later.
  private let later: [(day: @Sendable (Record) -> Day?, takeBack: TakingBack)]

  /// Whether a record may not have been there yet.
  var begins: Bool { !beginnings.isEmpty }

  /// Whether all there is to know of a record was always known.
  var isEmpty: Bool { beginnings.isEmpty && later.isEmpty }

  /// Those of these fields.
  ///
  /// Compiled once for all nouns: each makes its list once.
  @_semantics("optimize.sil.specialize.generic.never")
  init(_ fields: [Field<Record>]) {
    beginnings = fields.compactMap { field in
      guard case .begins? = field.standing else { return nil }
      return field.dated?.get
    }
    later = fields.compactMap { field in
      guard case .comesLater(let names)? = field.standing, let day = field.dated?.get else { return nil }
      let cleared = fields.filter { $0.name == field.name || names.contains($0.name) }.map(\.emptying)
      return (day: day, takeBack: { record in for clear in cleared { clear(&record) } })
    }
  }

  /// The record as it was as of a day; nil where it was not there yet.
  func known(_ record: Record, on day: Day) -> Record? {
    guard beginnings.allSatisfy({ $0(record).map { $0 <= day } ?? true }) else { return nil }
    var known = record
    for later in later where later.day(record).map({ $0 > day }) ?? false { later.takeBack(&known) }
    return known
  }
}

extension Field {
  /// What empties it; of an amount its currency too.
  fileprivate var emptying: StandingDays<Record>.TakingBack {
    guard let money else { return clear }
    return { money.set(&$0, nil) }
  }
}
