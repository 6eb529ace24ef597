internal import PinyinNames
internal import SalesBook
internal import TextCanvas

/// After every message: cursors back on their records, rows back on screen.
extension Desk {
  /// Brings everything that follows from something else up to date.
  mutating func settle(_ book: Book) {
    layout = Layout(size, focus: focus, zoomed: isZoomed || isReadAloud, details: showsDetails)
    settleCustomers(book)
    calendar.place.settle(count: calendarCount(calendar.day), height: rowsShown(in: .calendar))
    if calendarCount(calendar.day) == 0 { calendar.isInList = false }
    settleOverdue()
    round.place.settle(count: round.rows.count, height: rowsShown(in: .today))
    followSubject(book)
    dossier.row = min(max(0, dossier.row), max(0, dossier.items.count - 1))
  }

  private mutating func settleCustomers(_ book: Book) {
    let rows = customers.rows
    if let selected = customers.selected.flatMap({ book.customers.slot(of: $0) }),
      !rows.indices.contains(customers.place.row) || Int(rows[customers.place.row]) != selected,
      let row = rows.firstIndex(of: Int32(selected))
    {
      customers.place.row = row
    }
    customers.place.settle(count: rows.count, height: rowsShown(in: .customers))
    customers.selected =
      rows.indices.contains(customers.place.row)
      ? book.customers[slot: Int(rows[customers.place.row])]?.id : nil
  }

  private mutating func settleOverdue() {
    if let selected = overdue.selected, boardLine(overdue.place.row) != selected,
      let row = (0..<boardCount).first(where: { boardLine($0) == selected })
    {
      overdue.place.row = row
    }
    overdue.place.settle(count: boardCount, height: rowsShown(in: .overdue))
    overdue.selected = boardLine(overdue.place.row)
  }

  /// The dossier shows whoever the cursor rests on.
  private mutating func followSubject(_ book: Book) {
    guard focus != .dossier, !isOnTheWay else { return }
    dossier.origin = focus
    guard let customer = customer(book)?.id ?? dossier.customer ?? customers.selected else { return }
    show(customer, book)
  }

  /// Puts a customer's dossier in its pane.
  mutating func show(_ customer: ID<Customer>, _ book: Book) {
    guard dossier.customer != customer else { return }
    dossier.customer = customer
    dossier.row = 0
    refreshDossier(book)
  }

  /// Works out anew what can be stood on in the dossier; the cursor stays on
  /// its item.
  mutating func refreshDossier(_ book: Book) {
    let item = dossierItem
    dossier.items = []
    if let customer = dossier.customer, let slot = book.customers.slot(of: customer) {
      dossier.items =
        DossierContents(
          slot, of: customer, index.replay(book), card: index.board.cards[slot]
        ).items
    }
    if let item, let row = dossier.items.firstIndex(of: item) { dossier.row = row }
  }

  /// Works out anew which customers the list shows, in which order.
  mutating func refreshCustomers(_ book: Book) {
    customers.isFrozen = false
    var rows = index.sorted.slots
    if !customers.filter.isEmpty {
      index.prepare(book)
      rows = index.matching(NameQuery(customers.filter), in: rows)
    }
    customers.rows = customers.isReversed ? rows.reversed() : rows
  }

  /// Works out today's list; it stays as it is until it is begun anew.
  mutating func beginRound(_ book: Book) {
    round = TodayState(rows: index.round(book))
  }

  /// How many rows of its list a pane has room for.
  func rowsShown(in pane: Pane) -> Int {
    guard let rect = layout.panes[pane] else { return 1 }
    return max(1, rect.height - headRows(of: pane, height: rect.height, width: rect.width))
  }
}
