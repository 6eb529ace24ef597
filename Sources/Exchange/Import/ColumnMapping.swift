internal import PinyinNames

/// A wish of `--map field=COLUMN`.
public struct ColumnChoice: Sendable, Equatable {
  /// The field to be fed.
  public let field: ImportField
  /// The column's name or its number from 1; empty feeds the field from no column.
  public let column: String
  /// The column's place in the header, from 0, where that is known.
  let place: Int?

  /// Wishes a field to be fed by a column.
  public init(_ field: ImportField, _ column: String) {
    (self.field, self.column, place) = (field, column, nil)
  }

  /// Wishes a field to be fed by the column at that place, from 0; by none if there is no place.
  public init(_ field: ImportField, at place: Int?) {
    (self.field, self.place) = (field, place)
    column = place.map { String($0 + 1) } ?? ""
  }

  /// Reads `field=COLUMN`, where the field is one of the kind's.
  public init(parsing text: String, for kind: ImportKind) throws(MappingMistake) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .notAChoice(text) }
    guard let field = kind.fields.first(where: { $0.keyword == parts[0] }) else {
      throw .unknownField(String(parts[0]), kind)
    }
    self.init(field, String(parts[1]))
  }
}

/// Why columns cannot be mapped as wished.
public enum MappingMistake: Error, Sendable, Equatable {
  /// The text is not `field=COLUMN`.
  case notAChoice(String)
  /// Files of the kind have no such field.
  case unknownField(String, ImportKind)
  /// The header has no column of that name or number.
  case unknownColumn(String)
  /// Several columns have that name: their numbers from 1.
  case severalColumns(String, [Int])
}

/// Which column of a file feeds which field.
public struct ColumnMapping: Sendable, Equatable {
  /// What the file brings in.
  public let kind: ImportKind
  /// The names of the columns.
  public let header: [String]
  /// The place of each fed field's column in `header`, from 0.
  public private(set) var columns: [ImportField: Int] = [:]
  /// Whether somebody says that no column has numbers of papers.
  let saysNoNumbers: Bool

  /// Follows the wishes and guesses the rest from the columns' names.
  ///
  /// A column feeds one field, save that the customer's number stands in for its name
  /// where no column has the name.
  public init(
    _ header: [String], as kind: ImportKind, choices: [ColumnChoice] = []
  ) throws(MappingMistake) {
    self.kind = kind
    self.header = header
    saysNoNumbers = choices.contains { $0.field == .invoice && $0.column.isEmpty }
    for choice in choices where !choice.column.isEmpty {
      if let place = choice.place, header.indices.contains(place) {
        columns[choice.field] = place
      } else {
        columns[choice.field] = try Self.place(of: choice.column, in: header)
      }
    }
    guess(kind.fields.filter { field in !choices.contains { $0.field == field } })
    // A mobile number that is the only one is the telephone.
    if columns[.phone] == nil, !choices.contains(where: { $0.field == .mobile || $0.field == .phone }),
      let mobile = columns.removeValue(forKey: .mobile)
    {
      columns[.phone] = mobile
    }
    let isNameChosen = choices.contains { $0.field == .customer }
    if kind.fields.contains(.customer), columns[.customer] == nil, !isNameChosen {
      columns[.customer] = columns[.customerID]
    }
  }

  /// The fed fields in the order they are shown, with the place of each one's column.
  public var fed: [(field: ImportField, column: Int)] {
    kind.fields.compactMap { field in columns[field].map { (field: field, column: $0) } }
  }

  /// The places of the columns that feed nothing, from 0.
  public var unused: [Int] {
    header.indices.filter { place in !columns.values.contains(place) }
  }

  /// The fields without which nothing can be brought in; no row may leave them blank.
  public var mandatory: [ImportField] {
    guard isOfBalances else { return kind.mandatory }
    return [.customer, columns[.open] == nil ? .amount : .open]
  }

  /// The mandatory fields no column feeds. Of receivables the day they are due or the day they were issued is needed:
  /// from the one follows the other by the terms agreed; a balance without either is due the day it is told.
  public var missing: [ImportField] {
    let hasNoDay = kind == .receivables && columns[.due] == nil && columns[.issued] == nil
    let needed = mandatory + (hasNoDay && !isOfBalances ? [.due] : [])
    return kind.fields.filter { needed.contains($0) && columns[$0] == nil }
  }

  /// Whether nothing is missing and the columns are of this kind rather than another.
  public var isTelling: Bool {
    guard missing.isEmpty else { return false }
    if kind == .holidays { return isOfDays }
    // What customers owe in all may stand in a list of theirs too.
    if isOfBalances { return columns[.due] != nil || saysNoNumbers }
    return kind != .receivables || [.due, .paid, .open, .paidOn].contains { columns[$0] != nil }
      || columns[.issued].map { !["date", "日期"].contains(ColumnName(header[$0]).plain) } ?? false
  }

  /// Whether a list is of days: it says which are off and which are worked, or what the holidays are called, and
  /// nothing else.
  private var isOfDays: Bool {
    let called = columns[.dayName].map { ColumnName(header[$0]).plain } ?? ""
    let isNamed = ["holiday", "festival", "节日", "節日", "假日", "节假日", "節假日"].contains(where: called.contains)
    return unused.count <= 1 && (columns[.dayKind] != nil && columns[.dayName] != nil || isNamed)
  }

  /// Gives fields the free columns whose names are most like theirs, the surest first.
  private mutating func guess(_ fields: [ImportField]) {
    var free = Set(unused)
    let names = header.map(ColumnName.init)
    var candidates: [(likeness: Int, rank: Int, field: ImportField, column: Int)] = []
    for field in fields {
      for (rank, known) in field.names(in: kind).map(ColumnName.init).enumerated() {
        for column in free {
          let likeness = names[column].likeness(to: known)
          if likeness > 0 { candidates.append((likeness, rank, field, column)) }
        }
      }
    }
    candidates.sort { (-$0.likeness, $0.rank, $0.column) < (-$1.likeness, $1.rank, $1.column) }
    for candidate in candidates where columns[candidate.field] == nil {
      if free.remove(candidate.column) != nil { columns[candidate.field] = candidate.column }
    }
  }

  private static func place(of column: String, in header: [String]) throws(MappingMistake) -> Int {
    let exact = header.indices.filter { HalfWidth.trimmed(header[$0]) == HalfWidth.trimmed(column) }
    let wanted = ColumnName(column).plain
    let places = exact.isEmpty ? header.indices.filter { ColumnName(header[$0]).plain == wanted } : exact
    if places.count > 1 { throw .severalColumns(column, places.map { $0 + 1 }) }
    if let place = places.first, !wanted.isEmpty { return place }
    guard let number = Int(column), header.indices.contains(number - 1) else { throw .unknownColumn(column) }
    return number - 1
  }
}
