internal import SalesBook
internal import TextCanvas

/// A column of the list of customers and what stands in it.
private struct CustomerColumn {
  /// A customer as its cells need it.
  typealias Line = (customer: Customer, slot: Int, standing: Standing)

  let column: TableModel.Column
  let cell: (Line) -> Span

  init(
    _ head: String, _ width: ClosedRange<Int>, _ alignment: Alignment = .left, leaves: Int = 0,
    cell: @escaping (Line) -> Span
  ) {
    column = TableModel.Column(head: head, width: width, alignment: alignment, leaves: leaves)
    self.cell = cell
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
        hasCursor: row == customers.place.row, isMarked: marked.contains(customer.id))
    }
    if customers.rows.isEmpty { table.empty = emptyCustomers(book) }
    return table
  }

  private func customerColumns(_ book: Book) -> [CustomerColumn] {
    let (heads, words, day, policy) = (words.panes, words, day, index.policy)
    return [
      CustomerColumn(heads.customer, 14...34) { name(of: $0.customer, $0.slot) },
      CustomerColumn(" " + heads.next, 12...12) { words.planned($0.standing.next, on: day) },
      CustomerColumn(heads.last, 7...7, leaves: 2) { line in
        words.past(line.standing.lastTouch.flatMap { book.touches[slot: $0] }?.day, on: day)
      },
      CustomerColumn(heads.owed + "  ", 13...15, .right, leaves: 1) { words.owed($0.standing, policy) },
      CustomerColumn(heads.tags, 12...24, leaves: 3) { Span($0.customer.tags.joined(separator: " "), .tag) },
      CustomerColumn(heads.owner, 8...10, leaves: 4) { Span(book.owner(of: $0.customer, asOf: day), .dim) },
      CustomerColumn(heads.phone, 14...16, leaves: 5) { Span(book.phone(of: $0.customer), .dim) },
      CustomerColumn(words.name(ofField: "TaxNumber", of: .customer), 18...18, leaves: 6) {
        Span($0.customer.taxNumber, .dim)
      },
    ]
  }

  /// A customer's name in a list: before it that supply is stopped, behind it
  /// that others follow it.
  func name(of customer: Customer, _ slot: Int) -> Span {
    let isHeld = index.board.cards[slot]?.hold != nil
    let text = (isHeld ? "#\(words.board.hold) " : "") + customer.name + (customer.influential ? " ~" : "")
    return Span(text, isHeld ? .warning : .text)
  }

  /// The same, of the customer with that ID.
  func name(of id: ID<Customer>, _ book: Book) -> Span {
    guard let customer = book.customers[id], let slot = book.customers.slot(of: id) else { return Span("") }
    return name(of: customer, slot)
  }

  private func emptyCustomers(_ book: Book) -> [String] {
    guard book.customers.count == 0 else { return [words.noMatch(customers.filter)] }
    let offers = [Command.customers.add, .desk.importFile, .desk.openSample, .desk.tour]
    return [words.empty(.customers), ""] + offers.map { "\(key($0))  \(help($0))" }
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
      words.panes.sortedBy(words.name(of: index.sort)) + (customers.isReversed ? " ^" : "")
      + (customers.isFrozen ? " *" : "")
    return head(of: .customers, facts: facts, right: [Span(order, .dim)])
  }

  /// The title of a pane with its digit, name and focus.
  func head(of pane: Pane, facts: [Span] = [], right: [Span] = []) -> PaneHead {
    let past = pastDay.map { [Span(" \(words.asOf($0)) ", .readOnly)] } ?? []
    return PaneHead(
      digit: pane.digit, name: words.name(of: pane), isFocused: focus == pane, facts: past + facts,
      right: right)
  }

  /// What one wants to know before calling the customer under the cursor: whom
  /// and where, what was said last, what is next.
  func customerPreview(_ book: Book) -> [[Span]] {
    guard let selected = customers.selected,
      let customer = book.customers[isOnTheWay ? dossier.customer ?? selected : selected],
      let slot = book.customers.slot(of: customer.id)
    else { return [] }
    let standing = index.standing(slot)
    let person = book.contact(of: customer, with: \.name)
    var first = [
      Span(person.isEmpty ? customer.name : person, .text), Span("  " + book.phone(of: customer), .text),
    ]
    if let next = standing.nextFollowUp.flatMap({ book.followUps[slot: $0] }), let due = standing.next {
      let planned = words.planned(due, on: day)
      first += [
        Span("   \(words.panes.nextUp) ", .label), Span(planned.text.trimmed + " ", planned.role),
        Span([words.name(of: next.channel), next.purpose].joined(separator: " ")),
      ]
    }
    guard let touch = standing.lastTouch.flatMap({ book.touches[slot: $0] }) else { return [first] }
    let said = touch.reached ? touch.said : words.panes.noAnswer
    let last = [
      Span("\(words.short(touch.day, from: day)) \(touch.by) ", .dim),
      Span(words.name(of: touch.channel) + "  ", .label), Span(said, touch.reached ? .text : .dim),
    ]
    return [first, last]
  }
}
