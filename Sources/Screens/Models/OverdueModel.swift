internal import SalesBook
internal import TextCanvas

/// The overdue board: how much stands in each stretch of age, then every line.
struct OverdueModel {
  /// A stretch of age: its name, how many, how much, and its share of the
  /// largest in thousandths.
  struct Bar {
    let name: String
    let count: String
    let amount: String
    let share: Int
    let role: StyleRole
  }

  var bars: [Bar]
  var table: TableModel
}

extension Desk {
  /// The board as far as it is on screen.
  func overdueModel(_ book: Book) -> OverdueModel {
    let words = words.panes
    var table = TableModel(
      columns: [
        .init(head: words.customer, width: 12...30),
        .init(head: words.days, width: 7...7, alignment: .right),
        .init(head: words.amount, width: 11...14, alignment: .right),
        .init(head: words.due, width: 7...10, leaves: 2),
        .init(head: words.invoice, width: 9...16, leaves: 1),
        .init(head: words.what, width: 12...30, leaves: 3),
      ], rows: [])
    table.showsHeads = showsHeads(.overdue)
    let shown = overdue.place.visible(count: overdueItems.count, height: rowsShown(in: .overdue))
    table.rows = shown.map { overdueRow(overdueItems[$0], hasCursor: $0 == overdue.place.row, book) }
    if overdueItems.isEmpty { table.empty = [self.words.empty(.overdue)] }
    return OverdueModel(bars: bars(), table: table)
  }

  private func overdueRow(_ item: OpenItem, hasCursor: Bool, _ book: Book) -> TableModel.Row {
    let long = item.days > index.policy.agingBounds[2]
    let role: StyleRole = long ? .overdueLong : .overdue
    let mark = DisplayWidth.pad(words.agingMark(item.days, index.policy), to: 2)
    let invoice = book.invoices[slot: item.invoice]
    let contested = item.contested.minor > 0
    return TableModel.Row(
      cells: [
        Span(book.customers[item.customer]?.name ?? ""), Span("\(item.days) \(mark)", role),
        Span((contested ? "#" : "") + item.open.brief, contested ? .warning : .money),
        words.past(item.due, on: day), Span(invoice?.number ?? "", .label),
        contested
          ? Span("# \(words.panes.contested) \(item.contested.spoken)", .warning)
          : Span(invoice?.what ?? "", .dim),
      ], hasCursor: hasCursor)
  }

  private func bars() -> [OverdueModel.Bar] {
    guard
      let aging = index.receivables.agings.first(where: { $0.currency == index.policy.currency })
        ?? index.receivables.agings.first
    else { return [] }
    let late = AgingBucket.allCases.filter { $0 != .notDue }
    let most = late.map { aging.open($0).minor }.max() ?? 0
    let roles: [StyleRole] = [.bar2, .bar3, .bar4, .bar5]
    return zip(late, roles).map { bucket, role in
      OverdueModel.Bar(
        name: words.name(of: bucket, bounds: index.policy.agingBounds), count: String(aging.count(bucket)),
        amount: aging.open(bucket).brief,
        share: most > 0 ? Int(max(0, aging.open(bucket).minor) * 1000 / most) : 0, role: role)
    }
  }

  /// The board's title: how many lines, receipts to match, and how much, by
  /// currency.
  func overdueHead() -> PaneHead {
    let sums = index.receivables.agings.map(\.overdue).filter { $0.minor > 0 }
    let contested = index.receivables.agings.map { aging in
      Money(minor: aging.contested.dropFirst().reduce(0, +), aging.currency)
    }.filter { $0.minor > 0 }
    var facts = [Span(String(overdueItems.count), .dim)]
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
    return keymap.keys(of: .receipts).map { "\(words.receipts.waiting(waiting)) \($0)" }
  }
}
