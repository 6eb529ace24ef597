internal import SalesBook
internal import TextCanvas

extension Desk {
  /// The list of customers as far as it is on screen.
  func customerList(_ book: Book) -> TableModel {
    let words = words.panes
    var table = TableModel(
      columns: [
        .init(head: words.customer, width: 14...34),
        .init(head: " " + words.next, width: 12...12),
        .init(head: words.last, width: 7...7, leaves: 2),
        .init(head: words.owed + "  ", width: 13...15, alignment: .right, leaves: 1),
        .init(head: words.tags, width: 12...24, leaves: 3),
        .init(head: words.owner, width: 8...10, leaves: 4),
        .init(head: words.phone, width: 14...16, leaves: 5),
      ], rows: [])
    let shown = customers.place.visible(count: customers.rows.count, height: rowsShown(in: .customers))
    let showsPhone = table.fitted(to: layout.panes[.customers]?.width ?? 0).contains { $0.index == 6 }
    table.rows = shown.compactMap { row in
      customerRow(
        Int(customers.rows[row]), hasCursor: row == customers.place.row, showsPhone: showsPhone, book)
    }
    if customers.rows.isEmpty { table.empty = emptyCustomers(book) }
    return table
  }

  private func customerRow(
    _ slot: Int, hasCursor: Bool, showsPhone: Bool, _ book: Book
  ) -> TableModel.Row? {
    guard let customer = book.customers[slot: slot] else { return nil }
    let standing = index.standing(slot)
    let last = standing.lastTouch.flatMap { book.touches[slot: $0] }?.day
    return TableModel.Row(
      cells: [
        name(of: customer, slot), words.planned(standing.next, on: day),
        words.past(last, on: day), words.owed(standing, index.policy),
        Span(customer.tags.joined(separator: " "), .tag), Span(book.owner(of: customer, asOf: day), .dim),
        Span(showsPhone ? book.phone(of: customer) : "", .dim),
      ],
      hasCursor: hasCursor, isMarked: marked.contains(customer.id))
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
    let offers = [Command.addCustomer, .importFile, .openSample].map { command in
      "\(keymap.keys(of: command) ?? "")  \(words.text(of: command).help)"
    }
    let tour = ":\(Command.tour.rawValue)  \(words.text(of: .tour).help)"
    return [words.empty(.customers), ""] + offers + [tour]
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
