public import SalesBook

/// A column of dates that can be read in several ways.
public struct DateQuestion: Error, Sendable, Equatable {
  /// The field the column feeds.
  public let field: ImportField
  /// A row that shows the question: its line and what stands there.
  public let line: Int
  /// What stands there.
  public let text: String
  /// The days it may mean; at least two, or those another row rules out.
  public let readings: [DateOrder: Day]
  /// A row no order reads together with the first; nil if every order above reads all rows.
  public let contradiction: Contradiction?

  /// A row that is read in none of the orders the first row is.
  public struct Contradiction: Sendable, Equatable {
    public let line: Int
    /// What stands there.
    public let text: String
  }
}

/// In what order a column's dates are written, and how that is known.
public struct ColumnDates: Sendable, Equatable {
  public let order: DateOrder
  /// How it is known.
  public let proof: Proof

  /// How an order is known.
  public enum Proof: Sendable, Equatable {
    /// The caller said so.
    case given
    /// Every date of the column means one day, whatever the order.
    case plain
    /// This date of the column, on that line, cannot be read otherwise.
    case shown(line: Int, text: String)
    /// The column could be read in several ways; other columns of the file cannot.
    case otherColumns
  }
}

/// Proves from all rows of a file in what order its dates are written.
struct DateOrders {
  /// A column's cells that are dates under some order.
  struct Column {
    /// The field the column feeds.
    let field: ImportField
    /// The lines, what stands there and what it means.
    let cells: [(line: Int, text: String, date: DateText)]
    /// The orders that read every cell; that of the Republic alone if a cell is plainly so and it fits.
    let orders: [DateOrder]

    /// Finds the orders of a column.
    init(_ field: ImportField, _ cells: [(line: Int, text: String, date: DateText)]) {
      self.field = field
      self.cells = cells
      let fitting = DateOrder.allCases.filter { order in cells.allSatisfy { $0.date.days[order] != nil } }
      let isRepublican = fitting.contains(.roc) && cells.contains(where: \.date.isRepublican)
      orders = isRepublican ? [.roc] : fitting
    }

    /// The first cell of which the orders make different days.
    func firstDisputed(_ orders: [DateOrder]) -> (line: Int, text: String, date: DateText)? {
      cells.first { cell in
        guard let first = orders.first else { return false }
        return orders.contains { cell.date.days[$0] != cell.date.days[first] }
      }
    }
  }

  /// The order of each column, proven on the whole of it.
  ///
  /// An order is proven if it alone reads every date of the column, or if all that do make
  /// the same days. A column that proves nothing follows the other columns of the file. A
  /// cell that is no date under any order has no say.
  static func prove(_ columns: [Column]) throws(DateQuestion) -> [ImportField: ColumnDates] {
    let shared = columns.reduce(DateOrder.allCases) { shared, column in
      shared.filter(column.orders.contains)
    }
    var proven: [ImportField: ColumnDates] = [:]
    for column in columns {
      let own = column.orders
      if own.isEmpty { throw contradiction(in: column) }
      let orders = column.firstDisputed(own) == nil || shared.isEmpty ? own : shared
      if let disputed = column.firstDisputed(orders) {
        throw DateQuestion(
          field: column.field, line: disputed.line, text: disputed.text,
          readings: disputed.date.days.byOrder.filter { orders.contains($0.key) }, contradiction: nil)
      }
      let proof = evidence(column)
      let order = proof == .plain && orders.contains(.ymd) ? .ymd : orders.first
      proven[column.field] = order.map { ColumnDates(order: $0, proof: proof) }
    }
    return proven
  }

  /// How the order of a column that is proven is known.
  private static func evidence(_ column: Column) -> ColumnDates.Proof {
    guard column.firstDisputed(column.orders) == nil else { return .otherColumns }
    if column.firstDisputed(DateOrder.allCases) == nil { return .plain }
    let telling =
      column.orders == [.roc]
      ? column.cells.first(where: \.date.isRepublican)
      : column.cells.min { $0.date.days.count < $1.date.days.count }
    return telling.map { .shown(line: $0.line, text: $0.text) } ?? .plain
  }

  /// Two rows of a column that no order reads both.
  private static func contradiction(in column: Column) -> DateQuestion {
    var orders = Set(DateOrder.allCases)
    var example = column.cells[0]
    for cell in column.cells {
      let narrowed = orders.filter { cell.date.days[$0] != nil }
      if narrowed.isEmpty {
        return DateQuestion(
          field: column.field, line: example.line, text: example.text, readings: example.date.days.byOrder,
          contradiction: .init(line: cell.line, text: cell.text))
      }
      if narrowed.count < orders.count { example = cell }
      orders = narrowed
    }
    preconditionFailure("a column with no order must hold rows that contradict each other")
  }
}
