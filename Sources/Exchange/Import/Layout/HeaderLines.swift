internal import PinyinNames

/// Where the header of a table stands among the rows of a file, and the columns' names.
///
/// Other programs put titles, periods and blank lines above it. It is the row in which most cells are what columns of
/// such files are called; where none is known, the first row as full as most. A second line of it below, as where
/// groups of columns have a name above theirs, is put together with it.
struct HeaderLines {
  /// The place of its first row.
  private(set) var first = 0
  /// The place behind its last row.
  private(set) var end = 0
  /// The names of the columns.
  private(set) var names: [String] = []

  /// So many rows are looked at.
  private static let mostRows = 60

  /// Finds it; `line` is where it begins if that is known, from 1.
  init(in rows: [CsvRow], at line: Int? = nil) {
    guard let place = Self.place(in: rows, at: line) else { return }
    (first, end) = (place, place + 1)
    names = rows[place].fields
    if line == nil, place > 0, let second = SecondLine(rows[place], telling: rows[place - 1]) {
      (first, names) = (place - 1, second.names)
      return
    }
    guard end < rows.count, let second = SecondLine(rows[end], below: rows[place]) else { return }
    end += 1
    names = second.names
  }

  private static func place(in rows: [CsvRow], at line: Int?) -> Int? {
    if let line { return rows.firstIndex { $0.line >= line } ?? rows.indices.last }
    let sample = rows.prefix(mostRows)
    let known = sample.map { row in row.fields.count(where: KnownColumns.contains) }
    if let most = known.max(), most > 1 { return known.firstIndex(of: most) }
    let widths = sample.map(\.filled.count)
    var counts: [Int: Int] = [:]
    for width in widths { counts[width, default: 0] += 1 }
    let usual = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    return widths.firstIndex { $0 * 2 > usual } ?? rows.indices.first
  }
}

/// A second row of a header.
private struct SecondLine {
  /// The names both rows make together.
  let names: [String]

  /// Takes a row whose names tell too little, since some stand twice, for the second line of the header that begins
  /// with the row above; nil if that is a title.
  init?(_ row: CsvRow, telling header: CsvRow) {
    let written = row.filled.map { HalfWidth.trimmed(row.fields[$0]) }
    guard Set(written).count < written.count, header.fields.count == row.fields.count,
      header.filled.count > 1,
      header.filled.allSatisfy({ !header.fields[$0].contains(where: \.isNumber) })
    else { return nil }
    names = Self.together(header.fields, row.fields)
  }

  /// Takes that row below a header's first one for its second; nil if it is a row of the table.
  init?(_ row: CsvRow, below header: CsvRow) {
    let filled = row.filled
    guard !filled.isEmpty, row.fields.count <= header.fields.count else { return nil }
    // Whatever holds a digit is data: dates, amounts, numbers of papers.
    guard filled.allSatisfy({ !row.fields[$0].contains(where: \.isNumber) }) else { return nil }
    let known = filled.count { KnownColumns.contains(row.fields[$0]) }
    // The same in another language.
    if known > 1, known * 2 > filled.count, header.filled == filled {
      names = header.fields
      return
    }
    let fills = filled.contains { CsvRow.isBlank(header.fields[$0]) }
    guard fills else { return nil }
    let together = Self.together(header.fields, row.fields)
    let knows = { (names: [String]) in names.count(where: KnownColumns.contains) }
    guard knows(together) > knows(header.fields) else { return nil }
    names = together
  }

  /// A name of the second row behind that of the group it stands under.
  private static func together(_ above: [String], _ below: [String]) -> [String] {
    var group = ""
    return above.indices.map { place in
      let lower = place < below.count ? HalfWidth.trimmed(below[place]) : ""
      let upper = HalfWidth.trimmed(above[place])
      if !upper.isEmpty { group = upper }
      if lower.isEmpty { return upper }
      // What the second row says by itself needs no group.
      return KnownColumns.contains(lower) && !KnownColumns.contains(group + lower) ? lower : group + lower
    }
  }
}

/// What columns of files of other programs are called.
enum KnownColumns {
  /// Whether a cell is the name of a column.
  static func contains(_ cell: String) -> Bool {
    guard cell.utf8.count <= 120, !CsvRow.isBlank(cell) else { return false }
    return names.contains(ColumnName(cell).plain)
  }

  private static let names: Set<String> = {
    var names: Set<String> = []
    for kind in ImportKind.allCases {
      for field in kind.fields { names.formUnion(field.names(in: kind).map { ColumnName($0).plain }) }
    }
    return names
  }()
}
