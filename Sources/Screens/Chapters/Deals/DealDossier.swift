internal import SalesBook
internal import TextCanvas

// What the dossier says of what they may buy.
extension DealChapter {
  /// Deals that can still be signed.
  func entries(_ sight: CustomerSight) -> [DossierEntry] {
    sight.replay.openDeals(ofCustomer: sight.slot).map { DossierEntry($0.deal, in: .deals, line($0, sight)) }
  }

  private func line(_ standing: DealStanding, _ sight: CustomerSight) -> DossierModel.Line {
    let (deal, words) = (standing.deal, sight.words)
    let expected = words.planned(deal.expected, on: sight.day)
    let facts = [deal.what] + words.details(of: standing, on: sight.day, in: sight.book)
    let offer = sight.replay.priceOffer(on: standing).map { words.mayOffer($0, on: sight.day) } ?? ""
    return DossierModel.Line(
      lead: [
        Span(DisplayWidth.pad(expected.text, to: 14), expected.role),
        Span(words.name(of: standing.stage) + "  ", .label),
        Span(deal.amount.map { words.money($0) + "  " } ?? "", .money),
      ], body: Span((facts + [offer]).said()))
  }

  func timeline(_ sight: CustomerSight) -> [TimelineEntry] {
    let (book, words) = (sight.book, sight.words)
    let deals = book.dealsOf[sight.slot]
    let opened = sight.timeline(deals, book.deals, on: \.day, .fact) { deal in
      TimelineEntry.Told(
        who: deal.by, what: words.name(of: Noun.deal), text: [words.about(deal), deal.purpose].said())
    }
    let steps = deals.flatMap { slot in
      sight.timeline(book.dealStepsOf[slot], book.dealSteps, on: \.day, .fact) { step in
        TimelineEntry.Told(
          who: step.by, what: words.name(of: step.stage),
          text: [book.deals[step.deal]?.what ?? "", step.lostTo, step.reason].said(),
          role: step.stage == .signed ? .ok : .text)
      }
    }
    return opened + steps
  }
}

extension DossierSection {
  /// What they may buy.
  static let deals = DossierSection(place: 25) { words, _ in words.deals.open }
}
