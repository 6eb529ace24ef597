internal import SalesBook
internal import TextCanvas

// Moving about: in lists, on the grid of the calendar, between panes.
extension Desk {
  /// Moves the cursor of the pane in the focus.
  mutating func move(_ step: Step, _ book: Book) { view.move(&self, step, book) }

  /// Shows a day in the calendar.
  mutating func go(to day: Day) {
    guard day != calendar.day else { return }
    calendar.day = day
    calendar.place = ListPlace()
  }

  /// Puts the focus on a pane.
  mutating func show(_ pane: Pane) {
    customers.rangeStart = nil
    focus = pane
  }

  /// Goes to the round, to the very card that was up.
  mutating func showRound() {
    if focus != .today { round.origin = focus }
    show(.today)
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

  /// Opens what the cursor is on, or puts down what is carried.
  mutating func open(_ book: Book) -> [Effect] {
    (calendar.picked.isEmpty ? view : practice.view(of: .calendar)).open(&self, book)
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
    } else if customers.rangeStart != nil {
      customers.rangeStart = nil
    } else if view.clear(&self, book) {
      return true
    } else if isZoomed {
      isZoomed = false
    } else if view.leave(&self) {
      return true
    } else if pastDay != nil {
      leavePast(book)
    } else {
      return false
    }
    return true
  }

  /// The list the dossier was opened from.
  var listBehind: Pane { dossier.origin == .dossier ? .customers : dossier.origin }

  /// Shows the customer so many places on in the list the dossier came from.
  mutating func walk(_ count: Int, _ book: Book) {
    focus = listBehind
    if focus == .calendar { calendar.isInList = true }
    move(.rows(count), book)
    settle(book)
    focus = .dossier
  }
}
