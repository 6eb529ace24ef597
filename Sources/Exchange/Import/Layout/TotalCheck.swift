/// A sum a file names that its rows do not make.
public struct WrongTotal: Sendable, Equatable {
  /// The line it stands on.
  public let line: Int
  /// What the sum is of.
  public let field: ImportField
  /// What the file says, and what the rows it seems to be of come to.
  public let said, made: ImportAmount

  /// How much more the rows come to than the file says.
  public var difference: ImportAmount { made - said }
}

/// Compares the sums a file names with its lines.
///
/// A sum may be of all lines above it, of those since the last sum, or of the last customer's: if it is any of these, it
/// is right.
struct TotalCheck {
  private let totals: [CsvRow]
  /// What the sums may be of, in order: records, and money that went out.
  private let lines: [CsvRow]
  private let mapping: ColumnMapping
  private let marks: [ImportField: ColumnMarks]

  /// Sums of a file with its lines, both in order, and what is known of its columns.
  init(_ totals: [CsvRow], of lines: [CsvRow], _ mapping: ColumnMapping, _ marks: [ImportField: ColumnMarks])
  {
    (self.totals, self.lines, self.mapping, self.marks) = (totals, lines, mapping, marks)
  }

  /// Those that the lines do not make.
  func differences() -> [WrongTotal] {
    var wrong: [WrongTotal] = []
    var start = 0
    for total in totals {
      let end = lines.firstIndex { $0.line > total.line } ?? lines.count
      let run = max(start, startOfRun(before: end))
      for (field, place) in mapping.fed where field.content == .amount {
        guard let said = amount(field, at: place, of: total) else { continue }
        let sums = [0..<end, start..<end, run..<end].map { sum(field, at: place, of: $0) }
        let isRight = sums.contains { $0 == nil || $0?.isEqual(to: said) == true }
        if !isRight, let made = sums[total.isOfAll ? 0 : 2] {
          wrong.append(WrongTotal(line: total.line, field: field, said: said, made: made))
        }
      }
      start = end
    }
    return wrong
  }

  private func amount(_ field: ImportField, at place: Int, of row: CsvRow) -> ImportAmount? {
    guard place < row.fields.count else { return nil }
    return try? AmountText(CsvWriter.armed(row.fields[place])).amount(in: marks[field])
  }

  /// Where the lines of the last customer begin that end there.
  private func startOfRun(before end: Int) -> Int {
    guard let column = mapping.columns[.customer], end > 0 else { return 0 }
    let customer = lines[end - 1].fields[column]
    return (lines[..<end].lastIndex { $0.fields[column] != customer } ?? -1) + 1
  }

  /// The sum of a column; nil if it is beyond counting.
  private func sum(_ field: ImportField, at place: Int, of range: Range<Int>) -> ImportAmount? {
    lines[range].reduce(ImportAmount(units: 0, places: 0, currencies: [])) { sum, row in
      guard let sum else { return nil }
      return amount(field, at: place, of: row).map { sum.adding($0) } ?? sum
    }
  }
}

extension CsvRow {
  /// Whether a sum says that it is of everything.
  fileprivate var isOfAll: Bool {
    !fields.contains { cell in
      ["小计", "小計", "本页", "本頁"].contains(where: cell.contains) || cell.lowercased().contains("sub")
    }
  }
}
