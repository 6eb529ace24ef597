internal import PinyinNames
internal import SalesBook
internal import TextCanvas

// The themes of what customers demand, and the demand under the cursor.
extension Desk {
  /// The theme of the demand under the cursor of the dossier, or of the customer's latest.
  func themeMeant(_ book: Book) -> InsightTheme? {
    guard let customer = customer(book), let slot = book.customers.slot(of: customer.id) else { return nil }
    let replay = index.replay(book).on(today)
    let theirs = replay.insights(ofCustomer: slot)
    let isChosen = focus == .dossier && dossierItem?.noun == .insight
    let chosen = isChosen ? dossierItem?.id(of: Insight.self) : theirs.first?.insight.id
    guard let chosen else { return nil }
    return replay.insightThemes().first { $0.heard.contains { $0.insight.id == chosen } }
  }

  /// What was heard of a theme as it is typed, so that the same is called the same.
  func heardBefore(_ theme: String, _ book: Book) -> String {
    let query = NameQuery(theme)
    guard !theme.isEmpty else { return "" }
    let like = index.replay(book).on(today).insightThemes().filter {
      query.matches(PreparedName(fields: [$0.name]))
    }
    return like.prefix(2).map { words.heard($0) }.joined(separator: words.general.comma)
  }

  /// Beside the row of their problem: to ask for it on a visit, and what was heard of it before (moment 10).
  func noteOfProblem(_ touch: Touch, _ book: Book) -> String {
    if !touch.problem.isEmpty { return heardBefore(touch.problem, book) }
    return touch.channel == .visit ? words.insights.askProblem : ""
  }

  /// The themes found, first what most customers × money ask for; below each who asked.
  func insightRows(matching typed: String, _ book: Book) -> [Listing.Row] {
    let query = NameQuery(typed)
    return index.replay(book).insightThemes().filter { theme in
      let products = theme.heard.flatMap { [$0.insight.product, $0.insight.demanded] }
      return query.matches(PreparedName(fields: [theme.name] + products))
    }.flatMap { theme in [row(of: theme, book)] + theme.heard.map { row(of: $0, book) } }
  }

  /// A row that says what became of a theme; where nothing can be written it only tells.
  private func row(of theme: InsightTheme, _ book: Book) -> Listing.Row {
    let money = Money(minor: theme.money, index.policy.currency)
    return Listing.Row(
      cells: [
        Span(theme.name, .label), Span(words.name(of: theme.status), .key),
        Span("\(words.count(theme.customers, .customer)) x \(words.brief(money))", .money),
      ], key: theme.name, reason: Need.writing.isMet(self, book) ? nil : Need.writing.sentence(self),
      stays: true
    ) { desk, book in
      desk.open(InsightStepForm(theme, desk, book), book)
    }
  }

  private func row(of standing: InsightStanding, _ book: Book) -> Listing.Row {
    let insight = standing.insight
    return Listing.Row(
      cells: [
        Span("  " + words.short(insight.day, from: day), .dim), name(of: insight.customer, book),
        Span([insight.product, insight.demanded].said(), .dim),
      ], key: insight.id.text
    ) { desk, book in
      desk.show(insight.customer, at: DossierItem(insight), book)
      return []
    }
  }
}

extension ListingKind {
  /// What customers demand.
  static let insights = ListingKind(name: "insights", keys: ListingKey.ofFinds) {
    desk, listing, typed, book in
    listing.rows = desk.insightRows(matching: typed, book)
  }
}

// What the dossier says of what they demand.
extension InsightChapter {
  func entries(_ sight: CustomerSight) -> [DossierEntry] {
    let words = sight.words
    return sight.replay.insights(ofCustomer: sight.slot).map { standing in
      let insight = standing.insight
      let day = Span(DisplayWidth.pad(" " + words.short(insight.day, from: sight.day), to: 14), .dim)
      return DossierEntry(
        insight, in: .insights,
        DossierModel.Line(
          lead: [day, Span(words.name(of: standing.status) + "  ", .label)],
          body: Span([insight.theme, insight.product, insight.demanded].said())))
    }
  }

  func timeline(_ sight: CustomerSight) -> [TimelineEntry] {
    let (book, words) = (sight.book, sight.words)
    let slots = book.insightsOf[sight.slot]
    let heard = sight.timeline(slots, book.insights, on: \.day, .fact) { insight in
      TimelineEntry.Told(
        who: insight.by, what: words.name(of: Noun.insight), text: [insight.theme, insight.demanded].said())
    }
    let steps = slots.flatMap { slot in
      sight.timeline(book.insightStepsOf[slot], book.insightSteps, on: \.day, .fact) { step in
        TimelineEntry.Told(
          who: step.by, what: words.name(of: step.status),
          text: [book.insights[step.insight]?.theme ?? "", step.note].said(),
          role: step.status == .shipped ? .ok : .text)
      }
    }
    return heard + steps
  }
}

extension DossierSection {
  /// What they demand.
  static let insights = DossierSection(place: 28) { words, _ in words.insights.head }
}

extension Listing {
  /// The list of what customers demand.
  static func insights(_ words: Words) -> Listing {
    Listing(kind: .insights, title: words.text(of: .insights.list).name, empty: words.insights.none)
  }
}
