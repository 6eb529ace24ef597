internal import SalesBook
internal import TextCanvas

// Which fields of a customer its form asks for, and which are columns of the list.

extension Customer: Editable {
  static func asked(_ ask: Asking<Customer, Customer>) -> [FormRow<Customer>] {
    let several = ask.words.forms.commas
    return [
      ask("Name", isNeeded: true), ask("Number"), ask("Phone"), ask("Address"), ask("Tag", hint: several),
      ask("Alias", hint: several), ask("Terms", hint: PaymentTerms.examples.joined(separator: "  ")),
      ask("CreditLimit"), ask("Source"), ask("Margin"), ask("Far"), ask("TaxNumber"), ask("Language"),
      ask("Note"),
    ]
  }

  func called(_ words: Words) -> String { name }
}

/// A column of the list of customers and what stands in it.
struct CustomerColumn {
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
  /// The columns of the list of customers, from the left.
  func customerColumns(_ book: Book) -> [CustomerColumn] {
    let (heads, words, day, policy) = (words.panes, words, day, index.policy)
    return [
      CustomerColumn(heads.customer, 14...34) { name(of: $0.customer, $0.slot) },
      CustomerColumn(" " + heads.next, 12...12) { line in
        let next = line.standing.nextFollowUp.flatMap { book.followUps[slot: $0] }
        let isTooSoon = line.standing.grade == .difficult && next.map(index.replay(book).isTooSoon) ?? false
        return words.planned(line.standing.next, on: day, isTooSoon: isTooSoon)
      },
      CustomerColumn(words.grades.head, 2...2, leaves: 4) { Span(words.letter(of: $0.standing), .label) },
      CustomerColumn(heads.last, 7...7, leaves: 2) { line in
        words.past(line.standing.lastTouch.flatMap { book.touches[slot: $0] }?.day, on: day)
      },
      CustomerColumn(heads.owed + "  ", 13...15, .right, leaves: 1) { words.owed($0.standing, policy) },
      CustomerColumn(heads.tags, 12...24, leaves: 3) { Span($0.customer.tags.joined(separator: " "), .tag) },
      CustomerColumn(heads.owner, 8...10, leaves: 5) { Span(book.owner(of: $0.customer, asOf: day), .dim) },
      CustomerColumn(heads.phone, 14...16, leaves: 6) { Span(phone($0.slot, book), .dim) },
      CustomerColumn(words.name(ofField: "TaxNumber", of: .customer), 18...18, leaves: 7) {
        Span($0.customer.taxNumber, .dim)
      },
    ]
  }
}
