internal import PinyinNames
internal import SalesBook
internal import TextCanvas

// What commands about deals act upon, and the list of all of them.
extension Desk {
  /// The open deal under the cursor, or the customer's that is expected first.
  func dealMeant(_ book: Book) -> DealStanding? {
    guard let customer = customer(book), let slot = book.customers.slot(of: customer.id) else { return nil }
    let open = index.replay(book).on(today).openDeals(ofCustomer: slot)
    if focus == .dossier, let id = dossierItem?.id(of: Deal.self) { return open.first { $0.deal.id == id } }
    return open.first
  }

  /// What may be offered a difficult customer on price, in front of the terms that do not move (S0); to others nothing is
  /// said of it.
  func noteOfOffer(on deal: Deal, at stage: Deal.Stage, _ book: Book) -> String {
    let offer = stage.isOpen ? index.replay(book).on(today).dealOffer(to: deal.customer) : nil
    return offer.map { words.mayOffer($0, on: today) } ?? ""
  }

  /// The deals found, stage by stage.
  func dealRows(matching typed: String, _ book: Book) -> [Listing.Row] {
    let query = NameQuery(typed)
    let all = index.replay(whole: book).allDeals().filter { standing in
      let customer = book.customers[standing.deal.customer]?.name ?? ""
      return query.matches(PreparedName(fields: [customer, standing.deal.what, standing.deal.model]))
    }
    return forecastRows(all)
      + Deal.Stage.allCases.flatMap { stage -> [Listing.Row] in
        let those = all.filter { $0.stage == stage }
        return those.isEmpty ? [] : [dealHead(stage, those)] + those.map { dealRow($0, book) }
      }
  }

  /// What those that are open may come to, month by month; a difficult customer's are not counted on.
  private func forecastRows(_ all: [DealStanding]) -> [Listing.Row] {
    let forecast = all.forecast(on: day)
    guard !forecast.isEmpty else { return [] }
    let sums = forecast.map { part in
      "\(part.month.map { words.month(of: $0) } ?? words.deals.undated) \(words.money(part.amount))"
    }
    let head = words.deals.expected + words.general.colon + sums.joined(separator: words.general.comma)
    return [Listing.Row(cells: [Span(head, .label)], isHead: true)]
  }

  private func dealHead(_ stage: Deal.Stage, _ those: [DealStanding]) -> Listing.Row {
    let sums = those.reduce(into: [Money]()) { sums, standing in
      if let amount = standing.deal.amount { sums.add(amount) }
    }
    let head = "\(words.name(of: stage))  \(those.count)  \(words.amounts(sums))"
    return Listing.Row(cells: [Span(head, .heading)], isHead: true)
  }

  private func dealRow(_ standing: DealStanding, _ book: Book) -> Listing.Row {
    let deal = standing.deal
    let day = standing.isOpen ? deal.expected : standing.since
    let offer = index.replay(book).priceOffer(on: standing).map { words.mayOffer($0, on: self.day) } ?? ""
    let facts =
      [deal.amount.map(words.money) ?? ""] + words.details(of: standing, on: self.day, in: book) + [offer]
    return Listing.Row(
      cells: [
        Span(day.map { words.short($0, from: self.day) } ?? "--", .dim), name(of: deal.customer, book),
        Span(deal.what), Span(facts.said(), .dim),
      ], key: deal.id.text
    ) { desk, book in
      desk.show(deal.customer, at: DossierItem(deal), book)
      return []
    }
  }
}

extension ListingKind {
  /// Every deal, stage by stage.
  static let deals = ListingKind(name: "deals", keys: ListingKey.ofFinds) { desk, listing, typed, book in
    listing.rows = desk.dealRows(matching: typed, book)
  }
}

extension Listing {
  /// The list of every deal.
  static func deals(_ words: Words) -> Listing {
    Listing(kind: .deals, title: words.text(of: .deals.list).name, empty: words.deals.none)
  }
}
