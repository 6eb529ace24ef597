internal import SalesBook
internal import TextCanvas

/// The dossier of one customer.
struct DossierPane: PaneView {
  let bar = KeyBar.dossier
  let command = Command.panes.dossier

  func empty(_ desk: Desk) -> String {
    desk.words.panes.noneChosen(desk.keymap.key(.panes.customers, in: .dossier))
  }

  func draw(_ desk: Desk, in rect: Rect, on canvas: inout Canvas, _ book: Book) {
    let (line, body) = rect.split(top: 1)
    let sight = desk.dossierSight(book)
    HeadDrawing.draw(head(desk, sight), in: line, on: &canvas)
    let lines = sight.map { Dossier($0, desk.practice.chapters).lines } ?? []
    DossierDrawing.draw(
      DossierModel(lines: lines, cursor: desk.dossier.row, empty: empty(desk)), in: body,
      focused: desk.focus == .dossier, on: &canvas)
  }

  /// The title: whose, with tags at the right.
  func head(_ desk: Desk, _ sight: CustomerSight?) -> PaneHead {
    guard let sight else { return desk.head(of: .dossier) }
    let (customer, words) = (sight.customer, sight.words)
    var facts = [Span(customer.name, .title)]
    if customer.influential { facts.append(Span("~ " + words.panes.influential, .dim)) }
    if sight.card?.hold != nil { facts.append(Span("# " + words.board.hold, .warning)) }
    if customer.archived.map({ $0 <= sight.day }) ?? false {
      facts.append(Span(words.panes.archived, .readOnly))
    }
    return desk.head(
      of: .dossier, facts: facts, right: [Span(customer.tags.joined(separator: " "), .tag)])
  }

  func headRows(_ desk: Desk, in size: Size) -> Int { 1 }
  func list(_ desk: Desk) -> (place: ListPlace, count: Int)? { nil }

  func customer(_ desk: Desk, _ book: Book) -> Customer? {
    desk.dossier.customer.flatMap { book.customers[$0] }
  }

  func record(_ desk: Desk, _ book: Book) -> DossierItem? { desk.dossierItem }
  func noun(_ desk: Desk) -> Noun { desk.dossierItem?.noun ?? .customer }

  func move(_ desk: inout Desk, _ step: Step, _ book: Book) {
    desk.dossier.row = step.target(
      from: desk.dossier.row, count: desk.dossier.items.count, height: desk.rowsShown(in: .dossier))
  }

  func open(_ desk: inout Desk, _ book: Book) -> [Effect] { desk.run(.customers.edit, book) }

  func leave(_ desk: inout Desk) -> Bool {
    desk.focus = desk.listBehind
    return true
  }

  func settle(_ desk: inout Desk, _ book: Book) {
    desk.dossier.row = min(max(0, desk.dossier.row), max(0, desk.dossier.items.count - 1))
  }
}
