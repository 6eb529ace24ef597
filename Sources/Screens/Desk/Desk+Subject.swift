internal import SalesBook

// What the cursor is on: what commands act upon.
extension Desk {
  /// The view of the pane in the focus.
  var view: any PaneView { practice.view(of: focus) }

  /// The customer under the cursor of the pane in the focus.
  func customer(_ book: Book) -> Customer? { view.customer(self, book) }

  /// The record of a noun under the cursor; nil where it is another.
  func record<Record: BookRecord>(of _: Record.Type = Record.self, _ book: Book) -> Record?
  where Record.Key == ID<Record> {
    view.record(self, book)?.id(of: Record.self).flatMap { book[keyPath: Record.table][$0] }
  }

  /// The follow-up under the cursor, or what is next with the customer there.
  func followUp(_ book: Book) -> FollowUp? {
    record(book) ?? customer(book).flatMap { nextFollowUp(of: $0.id, book) }
  }

  /// What is next with a customer.
  func nextFollowUp(of id: ID<Customer>, _ book: Book) -> FollowUp? {
    book.customers.slot(of: id).flatMap { index.standing($0).nextFollowUp }.flatMap {
      book.followUps[slot: $0]
    }
  }

  /// The invoice under the cursor.
  func invoice(_ book: Book) -> Invoice? { record(book) }

  /// The payment under the cursor.
  func payment(_ book: Book) -> Payment? { record(book) }

  /// The customer under the cursor, as its dossier tells of it.
  func sight(_ book: Book) -> CustomerSight? {
    customer(book).flatMap { CustomerSight($0.id, index, words, book) }
  }

  /// The card of the customer under the cursor.
  func card(_ book: Book) -> CollectionCard? {
    customer(book).flatMap { book.customers.slot(of: $0.id) }.flatMap { index.board.cards[$0] }
  }

  /// The dossier's item under its cursor.
  var dossierItem: DossierItem? {
    dossier.items.indices.contains(dossier.row) ? dossier.items[dossier.row] : nil
  }

  /// The table the record under the cursor is in.
  var nounUnderCursor: Noun { view.noun(self) }

  /// The customers marked, if marks count in the pane in the focus.
  var markedCustomers: [ID<Customer>] { focus == .customers ? customers.marked.sorted() : [] }

  /// What is marked in the pane in the focus, as texts of their keys.
  var marks: [String] {
    focus == .calendar ? calendar.marked.map(\.text) : customers.marked.map(\.text)
  }

  /// How many lines a day of the calendar has: what is planned, what we said we will do, what colleagues have to do about
  /// cases, what is coming of rebates, days of exit reviews, what is changed because of who is leaving, and what is to do
  /// about money.
  func calendarCount(_ date: Day) -> Int {
    index.shownAgenda.count(on: date) + index.ourWord.count(on: date) + index.caseParts.count(on: date)
      + index.rebates.count(on: date) + index.exitDays.count(on: date) + index.winBackChanges.count(on: date)
      + index.board.count(on: date)
  }
}
