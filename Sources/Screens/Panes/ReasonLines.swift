internal import SalesBook
internal import TextCanvas

// What stands below the board and today's list about the row under the cursor: whom to call, and all reasons in full.
extension Desk {
  /// Rows of it, its rule among them; none where the dossier stands beside, which says the same.
  var reasonRows: Int { layout.panes[.dossier] != nil ? 0 : size.height < 20 ? 4 : 5 }

  /// Its lines: who is to be called, then every reason, wrapped and never cut in a word.
  func reasonLines(_ reasons: [String], _ slot: Int, width: Int, _ book: Book) -> [[Span]] {
    let all = reasons.filter { !$0.isEmpty }.joined(separator: "; ")
    return [callee(slot, book)]
      + DisplayWidth.wrap(all, to: max(1, width - 2)).map { [Span($0, .text)] }
  }

  /// The number to call them on about what is most pressing.
  func phone(_ slot: Int, _ book: Book) -> String {
    book.phone(ofCustomer: slot, about: index.whomToCall(slot, book))
  }

  /// That person, with their number and what they do there; the firm where nobody is known.
  func callee(_ slot: Int, _ book: Book) -> [Span] {
    let phone = Span(phone(slot, book), .text)
    guard let person = book.whomToCall(ofCustomer: slot, about: index.whomToCall(slot, book)) else {
      return [Span(book.customers[slot: slot]?.name ?? "", .text), Span("  "), phone]
    }
    let role = person.role.map { words.name(of: $0) } ?? ""
    let decides = person.decidesPayment ? words.panes.decidesPayment : ""
    let work = [role, decides].filter { !$0.isEmpty }.joined(separator: ", ")
    return [Span(person.name, .text), Span("  "), phone] + (work.isEmpty ? [] : [Span("  " + work, .dim)])
  }
}
