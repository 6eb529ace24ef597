/// The cells of a row that are not blank, by what each feeds, in the order of their columns.
///
/// A row has a handful: they are looked through, which is quicker than hashing.
public struct ImportCells: Sendable, Equatable {
  private var fed: [Fed] = []

  private struct Fed: Sendable, Equatable {
    let field: ImportField
    var cell: ImportCell
  }

  /// No cell, and room for some.
  init(capacity: Int = 0) { fed.reserveCapacity(capacity) }

  /// The cell of a field; nil if it is blank, and to make it so.
  public subscript(field: ImportField) -> ImportCell? {
    get {
      for one in fed where one.field == field { return one.cell }
      return nil
    }
    set {
      let place = fed.firstIndex { $0.field == field }
      switch (place, newValue) {
      case (let place?, let cell?): fed[place].cell = cell
      case (let place?, nil): fed.remove(at: place)
      case (nil, let cell?): fed.append(Fed(field: field, cell: cell))
      case (nil, nil): break
      }
    }
  }

  /// Each field that has one with its cell, in the order of their keywords.
  var byKeyword: [(field: ImportField, cell: ImportCell)] {
    var sorted: [(field: ImportField, cell: ImportCell)] = []
    sorted.reserveCapacity(fed.count)
    for one in fed {
      let place = sorted.lastIndex { $0.field.keyword < one.field.keyword }.map { $0 + 1 } ?? 0
      sorted.insert((one.field, one.cell), at: place)
    }
    return sorted
  }

  /// The fields that have one.
  var fields: some Sequence<ImportField> { fed.lazy.map(\.field) }

  /// Calls the body with each field and its cell.
  func forEach<Failure: Error>(_ body: (ImportField, ImportCell) throws(Failure) -> Void) throws(Failure) {
    for one in fed { try body(one.field, one.cell) }
  }

  /// Those of some fields alone.
  func keeping(_ isKept: (ImportField) -> Bool) -> ImportCells {
    var kept = self
    kept.fed.removeAll { !isKept($0.field) }
    return kept
  }
}
