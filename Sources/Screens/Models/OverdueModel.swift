internal import SalesBook
internal import TextCanvas

/// The overdue board: how much stands in each column, the figures of collecting,
/// then every card or every line.
struct OverdueModel {
  /// A column of the board: its name, how many, how much, and its share of the
  /// largest in thousandths.
  struct Bar {
    let name: String
    let count: String
    let amount: String
    let share: Int
    let role: StyleRole
  }

  var bars: [Bar]
  /// The figures of collecting in one line.
  var figures: [Span]
  var table: TableModel
}

extension Desk {
  /// The board as far as it is on screen.
  func overdueModel(_ book: Book) -> OverdueModel {
    var table = overdue.view == .invoices ? invoiceTable() : cardTable()
    table.showsHeads = showsHeads(.overdue)
    let shown = overdue.place.visible(count: boardCount, height: rowsShown(in: .overdue))
    table.rows = shown.compactMap { row in
      let hasCursor = row == overdue.place.row
      switch boardLine(row) {
      case .card(let slot)?: return cardRow(slot, hasCursor: hasCursor, book)
      case .part?: return invoiceRow(overdueItems[row], hasCursor: hasCursor, book)
      case nil: return nil
      }
    }
    if boardCount == 0 { table.empty = [words.empty(.overdue)] }
    return OverdueModel(bars: bars(), figures: figureStrip(), table: table)
  }

  private func invoiceTable() -> TableModel {
    let words = words.panes
    return TableModel(
      columns: [
        .init(head: words.customer, width: 12...30),
        .init(head: words.days, width: 7...7, alignment: .right),
        .init(head: words.amount, width: 11...14, alignment: .right),
        .init(head: words.due, width: 7...10, leaves: 2),
        .init(head: words.invoice, width: 9...16, leaves: 1),
        .init(head: words.what, width: 12...30, leaves: 3),
      ], rows: [])
  }

  private func invoiceRow(_ item: OpenItem, hasCursor: Bool, _ book: Book) -> TableModel.Row {
    let role = overdueRole(item.days)
    let mark = DisplayWidth.pad(words.agingMark(item.days, index.policy), to: 2)
    let invoice = book.invoices[slot: item.invoice]
    let contested = item.contested.minor > 0
    return TableModel.Row(
      cells: [
        name(of: item.customer, book), Span("\(item.days) \(mark)", role),
        Span((contested ? "#" : "") + item.open.brief, contested ? .warning : .money),
        words.past(item.due, on: day), Span(invoice?.number ?? "", .label),
        contested
          ? Span("# \(words.panes.contested) \(item.contested.spoken)", .warning)
          : Span(invoice?.what ?? "", .dim),
      ], hasCursor: hasCursor)
  }

  /// How money so many days past due looks.
  func overdueRole(_ days: Int) -> StyleRole { days > index.policy.agingBounds[2] ? .overdueLong : .overdue }

  /// How many bars the board has as it is looked at.
  var boardBarCount: Int { overdue.view == .rung ? index.board.columns.count : 4 }

  private func bars() -> [OverdueModel.Bar] {
    switch overdue.view {
    case .aging, .invoices: agingBars()
    case .rung: rungBars()
    }
  }

  private func agingBars() -> [OverdueModel.Bar] {
    let late = AgingBucket.allCases.filter { $0 != .notDue }
    let agings = index.receivables.agings
    let sums = late.map { bucket in agings.map { $0.open(bucket) }.filter { $0.minor != 0 } }
    let counts = late.map { bucket in agings.reduce(0) { $0 + $1.count(bucket) } }
    let names = late.map { words.name(of: $0, bounds: index.policy.agingBounds) }
    return bars(names, counts, sums, [.bar2, .bar3, .bar4, .bar5])
  }

  private func rungBars() -> [OverdueModel.Bar] {
    let columns = index.board.columns
    let roles: [StyleRole] = columns.map { column in
      switch column.rung {
      case nil: .bar1
      case .talk?, .ally?: .bar2
      case .decider?: .bar3
      case .stopSupply?: .bar4
      case .agency?, .legal?: .bar5
      }
    }
    return bars(
      columns.map { words.columnName(of: $0.rung) }, columns.map(\.count), columns.map(\.overdue), roles)
  }

  /// Bars as long as about so much money of all currencies; the amounts beside
  /// them are never summed.
  private func bars(
    _ names: [String], _ counts: [Int], _ sums: [[Money]], _ roles: [StyleRole]
  ) -> [OverdueModel.Bar] {
    let rough = sums.map { max(0, index.policy.rough($0)) }
    let most = rough.max() ?? 0
    return names.indices.map { place in
      let main = [Money.zero(index.policy.currency)] + sums[place]
      let amount = (sums[place].isEmpty ? main : sums[place]).map(\.brief).joined(separator: " + ")
      return OverdueModel.Bar(
        name: names[place], count: String(counts[place]), amount: amount,
        share: most > 0 ? Int(Int128(rough[place]) * 1000 / Int128(most)) : 0, role: roles[place])
    }
  }

  /// The board's title: how it is looked at, how many lines, receipts to match,
  /// and how much, by currency.
  func overdueHead() -> PaneHead {
    let sums = index.receivables.agings.map(\.overdue).filter { $0.minor > 0 }
    let contested = index.receivables.agings.map { aging in
      Money(minor: aging.contested.dropFirst().reduce(0, +), aging.currency)
    }.filter { $0.minor > 0 }
    var facts = [Span(String(boardCount), .dim), Span(words.name(of: overdue.view), .dim)]
    if let receipts = receiptsToMatch { facts.append(Span(receipts, .hint)) }
    if !sums.isEmpty { facts.append(Span(words.amounts(sums), .overdue)) }
    if !contested.isEmpty {
      facts.append(Span("# \(words.panes.contested) \(words.amounts(contested))", .warning))
    }
    return head(of: .overdue, facts: facts)
  }

  /// How many receipts wait for their customer, and the key that lists them;
  /// nil where there are none, or nothing can be written.
  private var receiptsToMatch: String? {
    let waiting = index.receipts.count
    guard waiting > 0, !isReadOnly, pastDay == nil else { return nil }
    return keymap.keys(of: .receivables.match).map { "\(words.receipts.waiting(waiting)) \($0)" }
  }
}
