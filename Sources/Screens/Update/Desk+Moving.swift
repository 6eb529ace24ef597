internal import SalesBook
internal import TextCanvas

// Moving about: in lists, on the grid of the calendar, between panes.
extension Desk {
  /// Moves the cursor of the pane in the focus.
  mutating func move(_ step: Step, _ book: Book) {
    switch focus {
    case .customers:
      customers.place.row = step.target(
        from: customers.place.row, count: customers.rows.count, height: rowsShown(in: .customers))
      customers.selected = customerAtCursor(book)
      extendRange(book)
    case .calendar: moveInCalendar(step, book)
    case .overdue:
      overdue.place.row = step.target(
        from: overdue.place.row, count: boardCount, height: rowsShown(in: .overdue))
      overdue.selected = nil
    case .dossier:
      dossier.row = step.target(
        from: dossier.row, count: dossier.items.count, height: rowsShown(in: .dossier))
    case .today:
      round.place.row = step.target(
        from: round.place.row, count: round.rows.count, height: rowsShown(in: .today))
    }
  }

  private func customerAtCursor(_ book: Book) -> ID<Customer>? {
    customers.rows.indices.contains(customers.place.row)
      ? book.customers[slot: Int(customers.rows[customers.place.row])]?.id : nil
  }

  private mutating func moveInCalendar(_ step: Step, _ book: Book) {
    if calendar.isInList {
      calendar.place.row = step.target(
        from: calendar.place.row, count: calendarCount(calendar.day),
        height: rowsShown(in: .calendar))
      return
    }
    switch step {
    case .rows(let rows): go(to: calendar.day + 7 * rows)
    case .halves(let halves): go(to: calendar.day.adding(months: halves.signum()))
    case .first: go(to: calendar.day.startOfMonth)
    case .last: go(to: calendar.day.endOfMonth)
    }
  }

  /// Shows a day in the calendar.
  mutating func go(to day: Day) {
    guard day != calendar.day else { return }
    calendar.day = day
    calendar.place = ListPlace()
  }

  /// Puts the focus on a pane.
  mutating func show(_ pane: Pane) {
    rangeStart = nil
    focus = pane
  }

  /// Goes to the list of customers, and puts it in order.
  mutating func showCustomers(_ book: Book) {
    show(.customers)
    if customers.isFrozen { refreshCustomers(book) }
  }

  /// Shows the day of the desk in the calendar.
  mutating func goToday() {
    show(.calendar)
    go(to: day)
  }

  /// Opens what the cursor is on.
  mutating func open(_ book: Book) -> [Effect] {
    if !calendar.picked.isEmpty { return dropPicked(book) }
    switch focus {
    case .customers, .overdue, .today:
      if customer(book) == nil { return [.bell] }
      showDossier()
    case .calendar:
      if calendar.isInList {
        showDossier()
      } else if calendarCount(calendar.day) > 0 {
        calendar.isInList = true
      } else {
        say(words.empty(.calendar), .hint)
      }
    case .dossier: return run(.customers.edit, book)
    }
    return []
  }

  /// Goes to the dossier of the customer under the cursor.
  mutating func showDossier() {
    if focus != .dossier { dossier.origin = focus }
    focus = .dossier
  }

  /// Goes back one step: marks, a range, the filter, the zoom, then the pane
  /// one came from. False if there is nothing to go back from.
  @discardableResult
  mutating func goBack(_ book: Book) -> Bool {
    if !calendar.picked.isEmpty {
      calendar.picked = []
    } else if rangeStart != nil {
      rangeStart = nil
    } else if focus == .calendar, !markedFollowUps.isEmpty {
      markedFollowUps = []
    } else if focus == .customers, !marked.isEmpty {
      marked = []
    } else if focus == .calendar, calendar.isInList {
      calendar.isInList = false
    } else if focus == .customers, !customers.filter.isEmpty {
      clearFilter(book)
    } else if isZoomed {
      isZoomed = false
    } else if focus == .dossier {
      focus = dossier.origin == .dossier ? .customers : dossier.origin
    } else if pastDay != nil {
      leavePast(book)
    } else {
      return false
    }
    return true
  }

  /// Shows the customer so many places on in the list the dossier came from.
  mutating func walk(_ count: Int, _ book: Book) {
    focus = dossier.origin == .dossier ? .customers : dossier.origin
    if focus == .calendar { calendar.isInList = true }
    move(.rows(count), book)
    settle(book)
    focus = .dossier
  }

  /// Goes to the next of today's that still waits, or to the one before.
  mutating func skip(_ direction: Int, _ book: Book) {
    var row = round.place.row + direction
    while round.rows.indices.contains(row), direction > 0,
      !index.needsSomething(round.rows[row], book)
    { row += direction }
    if round.rows.indices.contains(row) { round.place.row = row } else { say(words.empty(.today), .hint) }
  }
}
