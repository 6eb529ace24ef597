internal import SalesBook
internal import TextCanvas

extension DossierSection {
  /// What repeats.
  fileprivate static let repeats = DossierSection(place: 15) { words, _ in words.panes.repeating }
}

// What the dossier says of what repeats.
extension RepeatChapter {
  func entries(_ sight: CustomerSight) -> [DossierEntry] {
    let (book, words) = (sight.book, sight.words)
    return book.seriesOf[sight.slot].sorted().compactMap { book.series[slot: $0] }
      .filter { $0.goesOn(on: sight.day) }.map { series in
        let time = series.time.map { $0.text + " " } ?? ""
        let who = series.contact.flatMap { book.contacts[$0]?.name } ?? ""
        return DossierEntry(
          series, in: .repeats,
          DossierModel.Line(
            lead: [
              Span(words.name(of: series.rule) + "  "),
              Span(time + words.name(of: series.channel) + "  ", .label),
            ], body: Span([series.purpose, who].said(by: "  "))))
      }
  }
}
