internal import SalesBook
internal import TextCanvas

// The cards of the overdue board: a row for each customer, the best next call
// first, with the reason in words.
extension Desk {
  func cardTable() -> TableModel {
    let (words, board) = (words.panes, self.words.board)
    let isNarrow = layout.panes[.overdue].map { $0.width < 70 } ?? false
    return TableModel(
      columns: [
        .init(head: words.customer, width: 12...22),
        .init(head: self.words.grades.head, width: 2...2, leaves: 5),
        .init(head: words.days, width: 7...7, alignment: .right),
        .init(head: words.amount, width: 11...13, alignment: .right),
        .init(head: board.why, width: (isNarrow ? 18 : 28)...50, leaves: 1),
        .init(head: board.rung, width: 8...16, leaves: 3),
        .init(head: board.word, width: 9...11, leaves: 2),
        .init(head: words.phone, width: 14...16, leaves: 4),
      ], rows: [])
  }

  func cardRow(_ slot: Int, hasCursor: Bool, _ book: Book) -> TableModel.Row? {
    guard let customer = book.customers[slot: slot], let card = index.board.cards[slot],
      let arrears = card.arrears
    else { return nil }
    let role = overdueRole(arrears.days)
    let mark = DisplayWidth.pad(words.agingMark(arrears.days, index.policy), to: 2)
    return TableModel.Row(
      cells: [
        name(of: customer, slot), Span(words.letter(of: index.standing(slot)), .label),
        Span("\(arrears.days) \(mark)", role), amount(of: arrears), why(card, book),
        column(of: card),
        Span(words.wordKept(card.word), card.word.isWeak(index.policy) ? .warning : .dim),
        Span(phone(slot, book), .dim),
      ], hasCursor: hasCursor)
  }

  private func amount(of arrears: Arrears) -> Span {
    let main = arrears.overdue.first { $0.currency == index.policy.currency } ?? arrears.overdue[0]
    let more = arrears.overdue.count > 1 ? Mark.more : ""
    let contested = arrears.contested.isEmpty ? "" : Mark.contested
    return Span(contested + more + words.brief(main), contested.isEmpty ? .money : .warning)
  }

  private func column(of card: CollectionCard) -> Span {
    let isDeliberate = card.arrears?.verdict == .deliberate
    let mark = isDeliberate ? Mark.alarm : ""
    guard let rung = card.rung else {
      return Span(isDeliberate ? mark : Mark.nothing, isDeliberate ? .overdueLong : .dim)
    }
    return Span("\(rung.number)\(mark) \(words.name(of: rung))", isDeliberate ? .overdueLong : .label)
  }

  /// Why the customer of a card is to be called, or left alone.
  func why(_ card: CollectionCard, _ book: Book) -> Span {
    Span(words.why(card, on: day, in: book), role(of: card.reason))
  }

  /// What is overdue, to ask for now, promised, and in this month once that was worked out, in the main currency, or in
  /// the first where nothing is in it.
  func moneyStrip() -> [[Span]] {
    let overdue = index.receivables.agings.map(\.overdue).filter { $0.minor > 0 }
    let main = index.policy.currency
    let shown = overdue.contains { $0.currency == main } ? main : overdue.first?.currency ?? main
    func fact(_ name: String, _ sums: [Money]) -> [Span] {
      let sum = sums.first { $0.currency == shown } ?? .zero(shown)
      return [Span(name + " ", .label), Span(words.money(sum), .text)]
    }
    return [
      fact(words.panes.overdue, overdue), fact(words.board.toAskFor, index.board.toAskFor),
      fact(words.board.promised, index.board.promised),
    ] + (income.map { [fact(words.board.income, $0)] } ?? [])
  }
}
