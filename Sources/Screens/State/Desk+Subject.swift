internal import SalesBook

/// What the cursor is on: what commands act upon.
extension Desk {
  /// The customer under the cursor of the pane in the focus.
  func customer(_ book: Book) -> Customer? {
    switch focus {
    case .customers: customers.selected.flatMap { book.customers[$0] }
    case .calendar:
      followUpInList(book).flatMap { book.customers[$0.customer] }
        ?? dutyInList(book).flatMap { book.customers[slot: $0] }
    case .overdue: overdueItem.flatMap { book.customers[$0.customer] }
    case .dossier: dossier.customer.flatMap { book.customers[$0] }
    case .today: roundSlot.flatMap { book.customers[slot: $0] }
    }
  }

  /// The follow-up under the cursor, or what is next with the customer there.
  func followUp(_ book: Book) -> FollowUp? {
    switch focus {
    case .calendar:
      if let followUp = followUpInList(book) { return followUp }
    case .dossier:
      if case .followUp(let id)? = dossierItem { return book.followUps[id] }
    case .customers, .overdue, .today: break
    }
    return customer(book).flatMap { nextFollowUp(of: $0.id, book) }
  }

  /// What is next with a customer.
  func nextFollowUp(of id: ID<Customer>, _ book: Book) -> FollowUp? {
    book.customers.slot(of: id).flatMap { index.standing($0).nextFollowUp }.flatMap {
      book.followUps[slot: $0]
    }
  }

  /// The invoice under the cursor.
  func invoice(_ book: Book) -> Invoice? {
    switch focus {
    case .overdue: overdueItem.flatMap { book.invoices[slot: $0.invoice] }
    case .dossier: if case .invoice(let id)? = dossierItem { book.invoices[id] } else { nil }
    case .customers, .calendar, .today: nil
    }
  }

  /// The payment under the cursor.
  func payment(_ book: Book) -> Payment? {
    guard focus == .dossier, case .payment(let id)? = dossierItem else { return nil }
    return book.payments[id]
  }

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

  /// The part of an invoice under the board's cursor: of a card, the longest
  /// past due.
  var overdueItem: OpenItem? {
    switch boardLine(overdue.place.row) {
    case .part?: overdueItems[overdue.place.row]
    case .card(let slot)?:
      index.openItems[slot]?.filter(\.isOverdue).min { ($0.due, $0.invoice) < ($1.due, $1.invoice) }
    case nil: nil
    }
  }

  /// The card of the customer under the cursor.
  func card(_ book: Book) -> CollectionCard? {
    customer(book).flatMap { book.customers.slot(of: $0.id) }.flatMap { index.board.cards[$0] }
  }

  /// The dossier's item under its cursor.
  var dossierItem: DossierItem? {
    dossier.items.indices.contains(dossier.row) ? dossier.items[dossier.row] : nil
  }

  /// The customer's slot under the cursor of today's list.
  var roundSlot: Int? { round.rows.indices.contains(round.place.row) ? round.rows[round.place.row] : nil }

  /// How many lines a day of the calendar has: what is planned, and what is to
  /// do about money.
  func calendarCount(_ date: Day) -> Int { index.agenda.count(on: date) + index.board.count(on: date) }

  /// The slot of the customer whose money the cursor of the day's list is on.
  func dutyInList(_ book: Book) -> Int? {
    guard calendar.isInList else { return nil }
    let row = calendar.place.row - index.agenda.count(on: calendar.day)
    guard (0..<index.board.count(on: calendar.day)).contains(row) else { return nil }
    let duties = index.board.duties(on: calendar.day)
    return duties.indices.contains(row) ? duties[row].slot : nil
  }

  /// The follow-up under the cursor of the day's list.
  func followUpInList(_ book: Book) -> FollowUp? {
    guard calendar.isInList else { return nil }
    let rows = index.agenda.followUps(on: calendar.day, in: book)
    return rows.indices.contains(calendar.place.row) ? rows[calendar.place.row] : nil
  }

  /// The table the record under the cursor is in.
  var nounUnderCursor: Noun {
    switch focus {
    case .customers, .today: return .customer
    case .calendar: return .followUp
    case .overdue: return .invoice
    case .dossier:
      switch dossierItem {
      case .followUp?: return .followUp
      case .invoice?: return .invoice
      case .contact?: return .contact
      case .touch?: return .touch
      case .payment?: return .payment
      case .move?: return .move
      case .promise?: return .promise
      case .rungStep?: return .rungStep
      case .fact(let noun, _)?: return noun
      case .customer?, nil: return .customer
      }
    }
  }
}
