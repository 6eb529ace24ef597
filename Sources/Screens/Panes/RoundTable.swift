internal import SalesBook
internal import TextCanvas

// The list of the round (round.md §4).
extension Desk {
  /// The list as far as it is on screen, in so many columns.
  func roundTable(_ book: Book, width: Int) -> TableModel {
    let words = words.turning
    let columns: [TableModel.Column] = [
      .init(head: self.words.panes.customer, width: 12...24),
      .init(head: words.why, width: 20...200),
      .init(head: words.toAskFor, width: 12...14, alignment: .right),
      .init(head: self.words.panes.last, width: 6...6, leaves: 1),
      .init(head: words.grade, width: 2...3, leaves: 2),
      .init(head: self.words.panes.phone, width: 14...16, leaves: 3),
    ]
    let most = width >= 140 ? 6 : width >= 100 ? 4 : 3
    var table = TableModel(columns: Array(columns.prefix(most)), rows: [])
    table.showsHeads = showsHeads(.today)
    let shown = round.place.visible(count: round.rows.count, height: rowsShown(in: .today))
    table.rows = shown.map { roundRow(round.rows[$0], hasCursor: $0 == round.place.row, most, book) }
    if round.rows.isEmpty { table.empty = emptyRound(book) }
    return table
  }

  private func roundRow(
    _ row: RoundState.Row, hasCursor: Bool, _ columns: Int, _ book: Book
  ) -> TableModel.Row {
    switch row {
    case .group(let group, let count):
      let unfolds =
        group == .done && !round.showsDone ? "  " + words.turning.unfolds(key(practice.landmarks.open)) : ""
      let head = "\(words.turning.name(of: group)) \(count)\(unfolds)"
      return TableModel.Row(cells: [Span(head, .heading)], hasCursor: hasCursor, isRule: true)
    case .leftOut(let count):
      let kinds = round.leftOutKinds.map { "\($0.kind.name) \($0.count)" }
      let said =
        words.turning.leftOut(count) + words.general.colon + kinds.joined(separator: words.general.comma)
      return TableModel.Row(cells: [Span(said, .dim)], hasCursor: hasCursor, isWhole: true)
    case .customer(let slot, let group):
      return customerRow(slot, group, hasCursor: hasCursor, columns, book)
    }
  }

  private func customerRow(
    _ slot: Int, _ group: RoundGroup, hasCursor: Bool, _ columns: Int, _ book: Book
  ) -> TableModel.Row {
    guard let customer = book.customers[slot: slot] else { return TableModel.Row(cells: []) }
    let (standing, isDone) = (index.standing(slot), group == .done)
    let mark = joined.contains(slot) ? Mark.joined + " " : isDone ? Mark.done + " " : ""
    let name = self.name(of: customer, slot)
    let half =
      focus == .today && isHalfTyped(customer.id) ? [words.turning.halfTyped] : []
    let why = (isDone ? outcomeSaid(slot, book) : half + whySaid(slot, book)).said(by: "; ")
    let cells = [
      Span(mark + name.text, isDone ? .dim : slot == firstCall ? .firstCall : name.role),
      Span(why, isDone ? .ok : .text), isDone ? Span("", .dim) : toAskFor(slot),
      words.past(standing.lastTouch.flatMap { book.touches[slot: $0]?.day }, on: day),
      Span(words.letter(of: standing), .dim), Span(phone(slot, book), .dim),
    ]
    return TableModel.Row(cells: Array(cells.prefix(columns)), hasCursor: hasCursor)
  }

  /// Whom to call first: the first of the list who is not done.
  private var firstCall: Int? {
    let slots = round.rows.lazy.compactMap { row -> Int? in
      if case .customer(let slot, let group) = row, group != .done { slot } else { nil }
    }
    return slots.first
  }

  /// What is to ask for, of one currency; that money rests, where it does.
  func toAskFor(_ slot: Int) -> Span {
    guard let card = index.board.cards[slot] else { return Span("-", .dim) }
    if let now = card.toAskForToday.first {
      return Span((card.toAskForToday.count > 1 ? "+" : "") + words.brief(now), .money)
    }
    if case .promise? = card.rest { return Span(words.turning.rests, .dim) }
    return Span("-", .dim)
  }

  /// What stands in a list without rows: when something is next.
  private func emptyRound(_ book: Book) -> [String] {
    guard round.filter.isEmpty else {
      return [words.noMatch(round.filter, back: key(practice.landmarks.back))]
    }
    let next = (1...31).lazy.map { self.day + $0 }.first {
      index.agenda.count(on: $0) + index.board.count(on: $0) > 0
    }
    let said = words.turning.nothingDue(
      next: next.map { words.spoken($0, from: day) } ?? "",
      count: next.map { index.agenda.count(on: $0) + index.board.count(on: $0) } ?? 0)
    return [said]
  }
}
