internal import SalesBook

// What repeats with the customer under the cursor.
extension Desk {
  /// The series under the cursor, or that of the follow-up there, or the customer's first; nil where none goes on.
  func seriesMeant(_ book: Book) -> Series? {
    let under: Series? = record(book) ?? followUp(book)?.series.flatMap { book.series[$0] }
    let theirs = customer(book).flatMap { book.customers.slot(of: $0.id) }.map { slot in
      book.seriesOf[slot].sorted().compactMap { book.series[slot: $0] }
    }
    return ([under].compactMap { $0 } + (theirs ?? [])).first { $0.goesOn(on: day) }
  }

  /// Asks why a series ends, then whether it does.
  mutating func askEndOfRepeat(_ book: Book) -> [Effect] {
    guard let id = seriesMeant(book)?.id else { return [] }
    ask(words.forms.whyEnded, .reason) { desk, reason, _, book in
      desk.confirmEnd(of: id, reason: reason, book)
    }
    return []
  }

  private mutating func confirmEnd(of id: ID<Series>, reason: String, _ book: Book) -> [Effect] {
    guard let series = book.series[id] else { return [] }
    let about = [names(of: [series.customer], book), words.name(of: series.rule), series.purpose].said(
      by: " ")
    let waiting = book.followUps(of: series).filter(\.isPlanned)
      .map { words.forms.waitingGoes(words.named($0, from: today)) }
    return confirm(words.forms.endRepeat(about), waiting, action: words.forms.endRepeatAction) { desk, _ in
      desk.commit(EndSeries([id], reason: reason), about: about)
    }
  }
}
