internal import PinyinNames
internal import SalesBook
internal import TextCanvas

/// After every message: cursors back on their records, rows back on screen.
extension Desk {
  /// Brings everything that follows from something else up to date.
  mutating func settle(_ book: Book) {
    layout = Layout(
      size, focus: focus, zoomed: isZoomed || isReadAloud, details: showsDetails, round: roundRoom)
    for pane in Pane.allCases where pane != .dossier { practice.view(of: pane).settle(&self, book) }
    followSubject(book)
    practice.view(of: .dossier).settle(&self, book)
  }

  /// How much of the screen the round takes: what is opened from a card stands beside it.
  private var roundRoom: Layout.RoundRoom {
    let isCard = round.view == .card
    if focus == .today { return isCard ? .card : .whole }
    let isBeside = focus == .dossier && dossier.origin == .today && isCard
    return isBeside && size.width >= 100 ? .card : .none
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

  /// Whose dossier is shown, as it tells of it.
  func dossierSight(_ book: Book) -> CustomerSight? {
    dossier.customer.flatMap { CustomerSight($0, index, words, book) }
  }

  /// Works out anew what can be stood on in the dossier; the cursor stays on
  /// its item.
  mutating func refreshDossier(_ book: Book) {
    let item = dossierItem
    dossier.items = dossierSight(book).map { Dossier($0, practice.chapters).items } ?? []
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

  /// How many rows of its list a pane has room for.
  func rowsShown(in pane: Pane) -> Int {
    guard let rect = layout.panes[pane] else { return 1 }
    return max(1, rect.height - practice.view(of: pane).headRows(self, in: rect.size))
  }
}
