internal import SalesBook

/// The list of customers: what it shows and where the cursor is.
struct CustomersState: Sendable {
  /// The slots shown, in order.
  var rows: [Int32] = []
  /// The customer under the cursor, so that it stays there whatever happens
  /// around it.
  var selected: ID<Customer>?
  var place = ListPlace()
  /// Whether the order is turned round.
  var isReversed = false
  /// Whether rows have changed that are not where the order has them: a list
  /// stays as it is while it is worked.
  var isFrozen = false
  /// What is filtered by; empty for all.
  var filter = ""
  /// Customers marked for a common action; they stay marked while filtering.
  var marked: Set<ID<Customer>> = []
  /// Where a range of marks began, if one is being drawn.
  var rangeStart: Int?
}

/// The calendar: which day, and where in the day's list.
struct CalendarState: Equatable, Sendable {
  /// The day the cursor is on.
  var day: Day
  /// Whether the cursor is in the day's list rather than on the grid.
  var isInList = false
  var place = ListPlace()
  /// Follow-ups marked for a common action.
  var marked: Set<ID<FollowUp>> = []
  /// Follow-ups picked up, to be put on another day.
  var picked: [ID<FollowUp>] = []
}

/// The overdue board: where the cursor is.
struct OverdueState: Sendable {
  /// How the board is looked at.
  enum View: CaseIterable, Sendable {
    /// A card for each customer, totals by age.
    case aging
    /// A card for each customer, totals by rung.
    case rung
    /// Every part of an invoice past due.
    case invoices
  }

  var view = View.aging
  var place = ListPlace()
  /// What the cursor is on, so that it stays there.
  var selected: Line?

  /// A line of the board: a customer's card, or an invoice's part.
  enum Line: Equatable, Sendable {
    case card(Int)
    case part(invoice: Int, due: Day)
  }
}

/// The dossier: whose, and where in it.
struct DossierState: Sendable {
  /// Whose it is.
  var customer: ID<Customer>?
  /// The list it was opened from, which `[` and `]` walk.
  var origin = Pane.customers
  /// What can be stood on, from the top.
  var items: [DossierItem] = []
  /// The item under the cursor.
  var row = 0
}
