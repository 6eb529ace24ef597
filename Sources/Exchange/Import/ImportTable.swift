internal import SalesBook

/// A file of other programs, cell by cell: what can be brought in and what cannot.
///
/// It knows nothing of any book; what its rows mean for one is planned from here.
public struct ImportTable: Sendable, Equatable {
  /// Which column feeds which field.
  public let mapping: ColumnMapping
  /// The order in which each column of dates was read, and how it is known.
  public let dates: [ImportField: ColumnDates]
  /// The decimal mark of each column of amounts, and how it is known; a column it cannot be told of is left out.
  public let marks: [ImportField: ColumnMarks]
  /// The rows that can be read, in the file's order.
  public let rows: [ImportRow]
  /// The rows set aside, in the order of their lines.
  public let badRows: [BadRow]
  /// The lines that are no records, in order, and what they are.
  public let leftOut: [LeftOutLine]
  /// The sums the file itself names that its rows do not make.
  public let wrongTotals: [WrongTotal]

  /// Reads all rows of a file whose columns are mapped.
  ///
  /// Dates are read in the given order, amounts with the given mark; where none is given, the columns must prove theirs.
  public init(
    _ csv: CsvTable, _ mapping: ColumnMapping, dates given: DateOrder? = nil,
    decimal mark: DecimalMark? = nil,
    watch: ImportWatch? = nil
  ) throws(ImportRefusal) {
    if case .tooManyFields(let most)? = csv.mistakes.first?.reason, csv.header.isEmpty {
      throw .tooManyColumns(most: most)
    }
    guard !csv.header.isEmpty else { throw .empty }
    guard mapping.missing.isEmpty else { throw .missing(mapping.missing) }
    let lines = FileLines(csv, mapping)
    let orders: [ImportField: ColumnDates]
    var texts = DateTexts()
    do throws(DateQuestion) {
      orders = try Self.orders(lines.records, mapping, given, &texts)
    } catch {
      throw .dates(error)
    }
    let marks = Self.marks(lines.records, mapping, mark, numbers: csv.numbers)
    var reader = RowReader(mapping, orders, marks, texts)
    var rows: [ImportRow] = []
    var badRows = lines.badRows
    for (number, row) in lines.records.enumerated() {
      guard watch?.goesOn(.cells, Double(number) / Double(lines.records.count)) ?? true else { break }
      do throws(BadRow) {
        rows.append(try reader.read(row))
      } catch {
        badRows.append(error)
      }
    }
    self.mapping = mapping
    dates = orders
    self.marks = marks
    self.rows = rows
    self.badRows = badRows.sorted { $0.line < $1.line }
    leftOut = lines.leftOut
    wrongTotals = TotalCheck(lines.totals, of: lines.summed, mapping, marks).differences()
  }

  private static func orders(
    _ records: [CsvRow], _ mapping: ColumnMapping, _ given: DateOrder?, _ texts: inout DateTexts
  ) throws(DateQuestion) -> [ImportField: ColumnDates] {
    let fed = mapping.fed.filter { $0.field.content == .day }
    if let given {
      return Dictionary(
        uniqueKeysWithValues: fed.map { ($0.field, ColumnDates(order: given, proof: .given)) })
    }
    return try DateOrders.prove(
      fed.map { field, column in
        let cells = records.compactMap { row in
          texts.date(row.fields[column]).map { (line: row.line, text: row.fields[column], date: $0) }
        }
        return DateOrders.Column(field, cells)
      })
  }
}

extension ImportTable {
  private static func marks(
    _ records: [CsvRow], _ mapping: ColumnMapping, _ given: DecimalMark?, numbers: Set<Int>
  ) -> [ImportField: ColumnMarks] {
    let fed = mapping.fed.filter { $0.field.content == .amount }
    if let given {
      let said = ColumnMarks(mark: given, proof: .given, allowsThousandths: true)
      return Dictionary(uniqueKeysWithValues: fed.map { ($0.field, said) })
    }
    let known = ColumnMarks(mark: .point, proof: .plain, allowsThousandths: true)
    let plain = fed.filter { numbers.contains($0.column) }.map { ($0.field, known) }
    let columns = fed.filter { !numbers.contains($0.column) }.map { field, place in
      var column = DecimalMarks.Column(field)
      for row in records {
        let cell = row.fields[place]
        guard !cell.isEmpty, let amount = try? AmountText(CsvWriter.armed(cell)) else { continue }
        column.take(amount, line: row.line, text: cell)
      }
      return column
    }
    return DecimalMarks.prove(columns, hasThousandths: hasThousandths(records, mapping))
      .merging(plain) { written, _ in written }
  }

  /// Whether the file names a currency whose money has three digits behind the mark.
  private static func hasThousandths(_ records: [CsvRow], _ mapping: ColumnMapping) -> Bool {
    guard let place = mapping.columns[.currency] else { return false }
    return Set(records.map { $0.fields[place] }).contains {
      (CurrencySigns.currency(named: $0)?.digits ?? 0) > 2
    }
  }

  /// Fewer rows than these prove nothing about the days of a file.
  private static let provingRows = 20

  /// Whether most of its days are so long gone that one of them alone would be asked about (domain §4).
  func isOldLedger(on today: Day) -> Bool {
    guard rows.count >= ImportTable.provingRows else { return false }
    let days = rows.compactMap { $0.day(.due) ?? $0.day(.receivedOn) }
    let old = days.count { $0 < today && DayLimits.near.asks(about: $0, writtenOn: today) }
    return old * 2 > days.count
  }
}
