internal import SalesBook

/// A file of other programs, cell by cell: what can be brought in and what cannot.
///
/// It knows nothing of any book; what its rows mean for one is planned from here.
public struct ImportTable: Sendable, Equatable {
  /// Which column feeds which field.
  public let mapping: ColumnMapping
  /// The order in which each column of dates was read, and how it is known.
  public let dates: [ImportField: ColumnDates]
  /// The rows that can be read, in the file's order.
  public let rows: [ImportRow]
  /// The rows set aside, in the order of their lines.
  public let badRows: [BadRow]

  /// Reads all rows of a file whose columns are mapped.
  ///
  /// Dates are read in the given order; if none is given, the columns must prove theirs.
  public init(_ csv: CsvTable, _ mapping: ColumnMapping, dates given: DateOrder? = nil) throws(ImportRefusal)
  {
    guard !csv.header.isEmpty else { throw .empty }
    guard mapping.missing.isEmpty else { throw .missing(mapping.missing) }
    let orders: [ImportField: ColumnDates]
    var texts = DateTexts()
    do throws(DateQuestion) {
      orders = try Self.orders(csv, mapping, given, &texts)
    } catch {
      throw .dates(error)
    }
    var reader = RowReader(mapping, orders, texts)
    var rows: [ImportRow] = []
    var badRows = csv.mistakes.map { BadRow(line: $0.line, fields: [], reasons: [.notARow($0.reason)]) }
    for row in csv.rows {
      do throws(BadRow) {
        rows.append(try reader.read(row))
      } catch {
        badRows.append(error)
      }
    }
    self.mapping = mapping
    dates = orders
    self.rows = rows
    self.badRows = badRows.sorted { $0.line < $1.line }
  }

  private static func orders(
    _ csv: CsvTable, _ mapping: ColumnMapping, _ given: DateOrder?, _ texts: inout DateTexts
  ) throws(DateQuestion) -> [ImportField: ColumnDates] {
    let fed = mapping.fed.filter { $0.field.content == .day }
    if let given {
      return Dictionary(
        uniqueKeysWithValues: fed.map { ($0.field, ColumnDates(order: given, proof: .given)) })
    }
    return try DateOrders.prove(
      fed.map { field, column in
        let cells = csv.rows.compactMap { row in
          texts.date(row.fields[column]).map { (line: row.line, text: row.fields[column], date: $0) }
        }
        return DateOrders.Column(field, cells)
      })
  }
}

extension ImportTable {
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
