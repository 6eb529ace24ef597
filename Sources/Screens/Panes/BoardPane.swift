internal import SalesBook
internal import TextCanvas

/// The overdue board.
struct BoardPane: PaneView {
  let bar = KeyBar.overdue
  let command = Command.panes.overdue

  func empty(_ desk: Desk) -> String {
    desk.words.panes.nothingOverdue
  }

  func draw(_ desk: Desk, in rect: Rect, on canvas: inout Canvas, _ book: Book) {
    let (line, body) = rect.split(top: 1)
    HeadDrawing.draw(desk.overdueHead(), in: line, on: &canvas)
    let (list, preview) = body.split(bottom: desk.reasonRows)
    OverdueDrawing.draw(desk.overdueModel(book), in: list, focused: desk.focus == .overdue, on: &canvas)
    guard !preview.isEmpty, let slot = desk.boardSlot(book) else { return }
    PreviewDrawing.draw(
      desk.reasonLines(desk.boardReasons(slot, book), slot, width: preview.width, book), in: preview,
      on: &canvas)
  }

  func headRows(_ desk: Desk, in size: Size) -> Int { firstRow(desk, in: size) + desk.reasonRows }

  func firstRow(_ desk: Desk, in size: Size) -> Int {
    1 + OverdueDrawing.barRows(height: size.height - desk.reasonRows, bars: desk.boardBarCount)
      + (desk.showsHeads(.overdue) ? 1 : 0)
  }

  func describe(_ desk: Desk, in source: inout PanePicture.Source) -> Bool {
    (source.overdue, source.view) = (desk.overdue.place, desk.overdue.view)
    (source.hasIncome, source.reasonRows) = (desk.income != nil, desk.reasonRows)
    return true
  }

  func list(_ desk: Desk) -> (place: ListPlace, count: Int)? { (desk.overdue.place, desk.boardCount) }

  func waiting(_ desk: Desk, _ book: Book) -> String {
    desk.index.board.order.isEmpty ? "" : "(\(desk.index.board.order.count))"
  }

  func customer(_ desk: Desk, _ book: Book) -> Customer? {
    desk.overdueItem.flatMap { book.customers[$0.customer] }
  }

  func record(_ desk: Desk, _ book: Book) -> DossierItem? {
    desk.overdueItem.flatMap { book.invoices[slot: $0.invoice] }.map { DossierItem($0) }
  }

  func noun(_ desk: Desk) -> Noun { .invoice }

  func move(_ desk: inout Desk, _ step: Step, _ book: Book) {
    desk.overdue.place.row = step.target(
      from: desk.overdue.place.row, count: desk.boardCount, height: desk.rowsShown(in: .overdue))
    desk.overdue.selected = nil
  }

  func settle(_ desk: inout Desk, _ book: Book) {
    let count = desk.boardCount
    if let selected = desk.overdue.selected, desk.boardLine(desk.overdue.place.row) != selected,
      let row = (0..<count).first(where: { desk.boardLine($0) == selected })
    {
      desk.overdue.place.row = row
    }
    desk.overdue.place.settle(count: count, height: desk.rowsShown(in: .overdue))
    desk.overdue.selected = desk.boardLine(desk.overdue.place.row)
  }
}

extension Desk {
  /// The board's lines: what is past due.
  var overdueItems: [OpenItem] { index.receivables.overdue }

  /// How many lines the board has as it is looked at.
  var boardCount: Int { overdue.view == .invoices ? overdueItems.count : index.board.order.count }

  /// The line of the board in a row.
  func boardLine(_ row: Int) -> OverdueState.Line? {
    guard (0..<boardCount).contains(row) else { return nil }
    guard overdue.view == .invoices else { return .card(index.board.order[row]) }
    return .part(invoice: overdueItems[row].invoice, due: overdueItems[row].due)
  }

  /// The slot of the customer under the board's cursor.
  func boardSlot(_ book: Book) -> Int? {
    switch boardLine(overdue.place.row) {
    case .card(let slot)?: slot
    case .part?: book.customers.slot(of: overdueItems[overdue.place.row].customer)
    case nil: nil
    }
  }

  /// Why a customer on the board is to be called, or not.
  func boardReasons(_ slot: Int, _ book: Book) -> [String] {
    (index.board.cards[slot]?.reasons ?? []).map { words.sentence($0, on: day, in: book) }
  }

  /// The part of an invoice under the board's cursor: of a card, the longest
  /// past due.
  var overdueItem: OpenItem? {
    switch boardLine(overdue.place.row) {
    case .part?: overdueItems[overdue.place.row]
    case .card(let slot)?:
      index.accounts[slot]?.flatMap(\.items).filter(\.isOverdue)
        .min { ($0.due, $0.invoice) < ($1.due, $1.invoice) }
    case nil: nil
    }
  }
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
    if boardCount == 0 { table.empty = [sentence(ofEmpty: .overdue)] }
    return OverdueModel(bars: bars(), sums: moneyStrip(), table: table)
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
        Span((contested ? "#" : "") + words.brief(item.open), contested ? .warning : .money),
        words.past(item.due, on: day), Span(invoice?.number ?? "", .label),
        contested
          ? Span("# \(words.panes.contested) \(words.money(item.contested))", .warning)
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
    let late = AgingBucket.overdue
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
      let amount = (sums[place].isEmpty ? main : sums[place]).map(words.brief).joined(separator: " + ")
      return OverdueModel.Bar(
        name: names[place], count: String(counts[place]), amount: amount,
        share: most > 0 ? Int(Int128(rough[place]) * 1000 / Int128(most)) : 0, role: roles[place])
    }
  }

  /// The board's title: how many lines, how it is looked at where that is not the usual way, how much, by currency, and
  /// payments to match.
  func overdueHead() -> PaneHead {
    let sums = index.receivables.agings.map(\.overdue).filter { $0.minor > 0 }
    let contested = index.receivables.agings.map { aging in
      Money(minor: aging.contestedOverdue, aging.currency)
    }.filter { $0.minor > 0 }
    var facts = [Span(String(boardCount), .dim)]
    if overdue.view != .aging { facts.append(Span(words.name(of: overdue.view), .dim)) }
    facts += sums.enumerated().map { Span(($0 == 0 ? "" : "+ ") + words.money($1), .overdue) }
    if let payments = paymentsToMatch { facts.append(Span(payments, .hint)) }
    if !contested.isEmpty {
      facts.append(Span("# \(words.panes.contested) \(words.amounts(contested))", .warning))
    }
    let unrated = index.receivables.agings.map(\.currency).filter { !index.policy.isRated($0) }
    if !unrated.isEmpty {
      facts.append(Span(words.panes.noRate(unrated.map(\.letters).joined(separator: " ")), .warning))
    }
    return head(of: .overdue, facts: facts)
  }

  /// How many payments wait for their customer, and the key that lists them;
  /// nil where there are none, or nothing can be written.
  private var paymentsToMatch: String? {
    let waiting = index.unmatched.count
    guard waiting > 0, !isReadOnly, pastDay == nil else { return nil }
    return "\(words.unmatched.waiting(waiting)) (\(keymap.key(.receivables.match, in: .overdue)))"
  }
}
