internal import SalesBook
internal import TextCanvas

/// The list of customers.
struct CustomersPane: PaneView {
  let bar = KeyBar.customers
  let command = Command.panes.customers

  func empty(_ desk: Desk) -> String {
    desk.words.panes.noCustomers
  }

  func draw(_ desk: Desk, in rect: Rect, on canvas: inout Canvas, _ book: Book) {
    let (line, body) = rect.split(top: 1)
    HeadDrawing.draw(desk.customerHead(), in: line, on: &canvas)
    let (list, preview) = body.split(bottom: previewRows(desk))
    TableDrawing.draw(
      desk.customerList(book), in: list, focused: desk.focus == .customers, on: &canvas)
    PreviewDrawing.draw(preview.isEmpty ? [] : desk.customerPreview(book), in: preview, on: &canvas)
  }

  func headRows(_ desk: Desk, in size: Size) -> Int { 2 + previewRows(desk) }
  func firstRow(_ desk: Desk, in size: Size) -> Int { 2 }

  /// Rows under the list that tell of the customer under the cursor, where no
  /// dossier does.
  private func previewRows(_ desk: Desk) -> Int { desk.layout.panes[.dossier] == nil ? 3 : 0 }

  func list(_ desk: Desk) -> (place: ListPlace, count: Int)? {
    (desk.customers.place, desk.customers.rows.count)
  }

  func customer(_ desk: Desk, _ book: Book) -> Customer? {
    desk.customers.selected.flatMap { book.customers[$0] }
  }

  func move(_ desk: inout Desk, _ step: Step, _ book: Book) {
    desk.customers.place.row = step.target(
      from: desk.customers.place.row, count: desk.customers.rows.count,
      height: desk.rowsShown(in: .customers))
    desk.customers.selected = atCursor(desk, book)
    desk.extendRange(book)
  }

  private func atCursor(_ desk: Desk, _ book: Book) -> ID<Customer>? {
    let (rows, row) = (desk.customers.rows, desk.customers.place.row)
    return rows.indices.contains(row) ? book.customers[slot: Int(rows[row])]?.id : nil
  }

  func clear(_ desk: inout Desk, _ book: Book) -> Bool {
    if !desk.customers.marked.isEmpty {
      desk.customers.marked = []
    } else if !desk.customers.filter.isEmpty {
      desk.clearFilter(book)
    } else {
      return false
    }
    return true
  }

  func settle(_ desk: inout Desk, _ book: Book) {
    let rows = desk.customers.rows
    let row = desk.customers.place.row
    if let selected = desk.customers.selected.flatMap({ book.customers.slot(of: $0) }),
      !rows.indices.contains(row) || Int(rows[row]) != selected,
      let found = rows.firstIndex(of: Int32(selected))
    {
      desk.customers.place.row = found
    }
    desk.customers.place.settle(count: rows.count, height: desk.rowsShown(in: .customers))
    desk.customers.selected = atCursor(desk, book)
  }
}

extension Desk {
  /// The list of customers as far as it is on screen.
  func customerList(_ book: Book) -> TableModel {
    let columns = customerColumns(book)
    var table = TableModel(columns: columns.map(\.column), rows: [])
    let fitted = Set(table.fitted(to: layout.panes[.customers]?.width ?? 0).map(\.index))
    let shown = customers.place.visible(count: customers.rows.count, height: rowsShown(in: .customers))
    table.rows = shown.compactMap { row in
      let slot = Int(customers.rows[row])
      guard let customer = book.customers[slot: slot] else { return nil }
      let line = (customer: customer, slot: slot, standing: index.standing(slot))
      return TableModel.Row(
        cells: columns.indices.map { fitted.contains($0) ? columns[$0].cell(line) : Span("") },
        hasCursor: row == customers.place.row, isMarked: customers.marked.contains(customer.id))
    }
    if customers.rows.isEmpty {
      table.empty = emptyCustomers(book)
      // Nothing else on the desk of a new book is of use.
      table.emptyRole = isNew(book) ? .key : .hint
    }
    return table
  }

  private func emptyCustomers(_ book: Book) -> [String] {
    guard isNew(book) else { return [words.noMatch(customers.filter, back: showsAll)] }
    return [sentence(ofEmpty: .customers), ""]
      + practice.landmarks.invitations.map { "\(key($0))  \(help($0))" }
  }

  /// What shows all customers again: while the filter is typed, its own key.
  private var showsAll: String {
    if case .filter? = layers.last { return Desk.filterKeys.name(of: .leave) }
    return key(.moving.back)
  }

  /// The title of the list: how many, what is filtered by, how it is sorted.
  func customerHead() -> PaneHead {
    var facts: [Span] = []
    let all = index.sorted.slots.count
    if customers.filter.isEmpty {
      facts.append(Span(String(all), .dim))
    } else {
      facts.append(Span("/ \(customers.filter)", .match))
      facts.append(Span(words.panes.shownOf(customers.rows.count, all), .dim))
    }
    let order =
      words.panes.sortedBy(words.name(of: index.sort)) + (customers.isReversed ? " " + Mark.reversed : "")
      + (customers.isFrozen ? " " + Mark.marked : "")
    return head(of: .customers, facts: facts, right: [Span(order, .dim)])
  }

  /// What one wants to know before calling the customer under the cursor: whom
  /// and where, what was said last, what is next.
  func customerPreview(_ book: Book) -> [[Span]] {
    guard let selected = customers.selected,
      let customer = book.customers[isOnTheWay ? dossier.customer ?? selected : selected],
      let slot = book.customers.slot(of: customer.id)
    else { return [] }
    let standing = index.standing(slot)
    var first = callee(slot, book)
    if let next = standing.nextFollowUp.flatMap({ book.followUps[slot: $0] }), let due = standing.next {
      let planned = words.planned(due, on: day)
      first += [
        Span("   \(words.panes.nextUp) ", .label), Span(planned.text.trimmed + " ", planned.role),
        Span([words.name(of: next.channel), next.purpose].joined(separator: " ")),
      ]
    }
    guard let touch = standing.lastTouch.flatMap({ book.touches[slot: $0] }) else { return [first] }
    let said = touch.reached ? touch.said : words.panes.missed(touch.channel)
    let last = [
      Span("\(words.short(touch.day, from: day)) \(touch.by) ", .dim),
      Span(words.name(of: touch.channel) + "  ", .label), Span(said, touch.reached ? .text : .dim),
    ]
    return [first, last]
  }
}
