internal import PinyinNames
internal import SalesBook
internal import TextCanvas

// What the dossier says of price and terms: what may be offered, what was asked and given.
extension ConcessionChapter {
  func facts(_ sight: CustomerSight) -> [DossierFact] {
    let (words, log) = (sight.words, sight.replay.concessions(ofCustomer: sight.slot))
    let offer = sight.replay.priceOffer(toCustomer: sight.slot).map { offer in
      DossierFact(
        label: words.concessions.mayOffer, value: words.offer(offer, on: sight.day),
        role: offer.again == nil ? .text : .dim)
    }
    let totals = log.all.isEmpty ? [] : [DossierFact(label: words.concessions.head, value: words.totals(log))]
    return (offer.map { [$0] } ?? []) + totals
  }

  /// Every request: who wins one asks for the next (S0).
  func entries(_ sight: CustomerSight) -> [DossierEntry] {
    sight.replay.concessions(ofCustomer: sight.slot).all.map { concession in
      let words = sight.words
      let day = Span(DisplayWidth.pad(" " + words.short(concession.day, from: sight.day), to: 14), .dim)
      let body = Span(words.facts(of: concession, on: sight.day).said(), concession.isGranted ? .text : .dim)
      return DossierEntry(concession, in: .concessions, DossierModel.Line(lead: [day], body: body))
    }
  }

  func timeline(_ sight: CustomerSight) -> [TimelineEntry] {
    let (book, words) = (sight.book, sight.words)
    return sight.timeline(book.concessionsOf[sight.slot], book.concessions, on: \.day, .fact) { concession in
      TimelineEntry.Told(
        who: concession.by, what: words.name(of: Noun.concession),
        text: words.facts(of: concession, on: sight.day).said())
    }
  }
}

extension DossierSection {
  /// What they asked for and got.
  static let concessions = DossierSection(place: 27) { words, count in "\(words.concessions.head) (\(count))"
  }
}

extension Desk {
  /// The concessions found, customer by customer, each with its totals.
  func concessionRows(matching typed: String, _ book: Book) -> [Listing.Row] {
    let (query, replay) = (NameQuery(typed), index.replay(book))
    return book.customers.slots.flatMap {
      slot -> [Listing.Row] in
      let log = replay.concessions(ofCustomer: slot)
      guard !log.all.isEmpty, let customer = book.customers[slot: slot],
        query.matches(
          PreparedName(fields: [customer.name] + log.all.flatMap { [$0.asked, $0.given, $0.scope] }))
      else { return [] }
      let head = Listing.Row(
        cells: [Span("\(customer.name)  \(words.totals(log))", .heading)], isHead: true)
      return [head] + log.all.map { row(of: $0) }
    }
  }

  private func row(of concession: Concession) -> Listing.Row {
    Listing.Row(
      cells: [
        Span(words.short(concession.day, from: day), .dim),
        Span(words.facts(of: concession, on: day).said(), concession.isGranted ? .text : .dim),
      ], key: concession.id.text
    ) { desk, book in
      desk.show(concession.customer, at: DossierItem(concession), book)
      return []
    }
  }
}

extension ListingKind {
  /// What customers asked for and got.
  static let concessions = ListingKind(name: "concessions", keys: ListingKey.ofFinds) {
    desk, listing, typed, book in
    listing.rows = desk.concessionRows(matching: typed, book)
  }
}

extension Listing {
  /// The list of what customers asked for and got.
  static func concessions(_ words: Words) -> Listing {
    Listing(kind: .concessions, title: words.text(of: .concessions.list).name, empty: words.concessions.none)
  }
}
