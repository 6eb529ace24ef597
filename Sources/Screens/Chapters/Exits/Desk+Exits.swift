internal import PinyinNames
internal import SalesBook
internal import TextCanvas

// Which review commands act upon, what can be done in it, and the lists of reviews and candidates.
extension Desk {
  /// Working days after which a review is looked at again.
  static let exitAgain = 5

  /// The review under the cursor of the dossier; else of the customer there the one that runs, or the latest.
  func exitMeant(_ book: Book) -> ExitStanding? {
    guard let customer = customer(book), let slot = book.customers.slot(of: customer.id) else { return nil }
    let all = index.replay(book).on(today).exits(ofCustomer: slot)
    if focus == .dossier, let id = dossierItem?.id(of: ExitReview.self) {
      return all.first { $0.about.id == id }
    }
    return all.first(where: \.isRunning) ?? all.first
  }

  /// Asks what was done in the review meant: what cannot be done yet says what comes first.
  mutating func askExitStep(_ book: Book) -> [Effect] {
    guard let standing = exitMeant(book) else { return [] }
    let kinds: [(Character, ExitStep.Kind)] = [
      ("l", .looked), ("r", .repair), ("t", .told), ("o", .strikes), ("s", .strike), ("p", .passed),
      ("d", .decided), ("e", .ended), ("f", .freed), ("m", .repaired), ("b", .reversed),
    ]
    let items = kinds.map { key, kind in
      KeyBox.Item(
        .character(key), words.exits.doing(kind),
        value: [
          kind.number.map { "\($0)/\(ExitStage.steps)" } ?? "", known(of: kind, standing),
        ].said(),
        reason: (kind == .decided ? standing.obstacle(to: kind, on: .cheat) : standing.obstacle(to: kind))
          .map { words.sentence($0) })
    }
    let about = [names(of: [standing.about.customer], book), words.name(of: standing.stage)].said()
    layers.append(
      .menu(
        Menu(box: KeyBox(title(.exits.step, about), items)) { desk, number, book in
          kinds[number].1 == .freed
            ? desk.open({ FreedHoursForm(of: standing.about.id, $0, $1) }, book)
            : desk.open({ ExitStepForm(kinds[number].1, of: standing, $0, $1) }, book)
        }))
    return []
  }

  /// What is known of a kind of step already.
  private func known(of kind: ExitStep.Kind, _ standing: ExitStanding) -> String {
    let course = standing.course
    switch kind {
    case .looked: return course.looks.last?.cause.map { words.name(of: $0) } ?? ""
    case .repair: return course.repairs.last?.means.map { words.name(of: $0) } ?? ""
    case .strike: return course.opening == nil ? "" : words.exits.strikes(course.strikes.count)
    case .strikes: return course.opening?.until.map { words.exits.until(words.short($0, from: today)) } ?? ""
    case .ended: return course.placed
    case .told, .passed, .decided, .freed, .repaired, .reversed: return ""
    }
  }

  /// What the card of a review says, for the form in which it is told.
  func lineToSay(_ standing: ExitStanding, _ book: Book) -> String {
    guard let slot = book.customers.slot(of: standing.about.customer),
      let sight = LineSight(
        index.replay(book).on(today), slot, Standing(), nil, words)
    else { return "" }
    return words.toSay(sight.say(ExitWaiting(standing: standing).line(sight)))
  }
}

// The lists.
extension Desk {
  /// The reviews found: those that run, the furthest in front, then those closed.
  func exitRows(matching typed: String, _ book: Book) -> [Listing.Row] {
    let query = NameQuery(typed)
    let all = index.replay(whole: book).allExits().filter { standing in
      let customer = book.customers[standing.about.customer]?.name ?? ""
      return query.matches(PreparedName(fields: [customer, standing.about.why]))
    }
    let parts = [
      (words.exits.running, all.filter { $0.stage != .closed }),
      (words.exits.closed, all.filter { $0.stage == .closed }),
    ]
    return parts.flatMap { head, those -> [Listing.Row] in
      guard !those.isEmpty else { return [] }
      let row = Listing.Row(cells: [Span("\(head)  \(those.count)", .heading)], isHead: true)
      return [row] + those.map { exitRow($0, book) }
    }
  }

  /// A row that leads to the review in its dossier.
  private func exitRow(_ standing: ExitStanding, _ book: Book) -> Listing.Row {
    let about = standing.about
    let stage = standing.stage == .closed ? words.name(of: standing.outcome) : words.name(of: standing.stage)
    return Listing.Row(
      cells: [
        Span(words.short(standing.since, from: day), .dim), name(of: about.customer, book),
        Span(standing.sign + stage, standing.role), Span(words.facts(of: standing, on: day).said()),
      ], key: about.id.text
    ) { desk, book in
      desk.show(about.customer, at: DossierItem(about), book)
      return []
    }
  }

  /// Who is proposed for a review, with the figures that speak for it.
  func candidateRows(matching typed: String, _ book: Book) -> [Listing.Row] {
    let query = NameQuery(typed)
    return index.replay(whole: book).exitCandidates().compactMap { candidate in
      guard let customer = book.customers[slot: candidate.slot],
        query.matches(PreparedName(fields: [customer.name]))
      else { return nil }
      let signs = candidate.signs.map { words.name(of: $0) }.joined(separator: words.general.comma)
      return Listing.Row(
        cells: [
          name(of: customer, candidate.slot), Span(candidate.grade?.rawValue ?? "-", .dim),
          Span(signs, .overdue), Span(words.facts(of: candidate.figures, index.policy).said()),
        ], key: customer.id.text
      ) { desk, book in
        desk.show(customer.id, book)
        return []
      }
    }
  }

  /// A review whole: its steps, the past two years by quarter beside it, what was lost and won since it ended.
  func exitSheetRows(_ book: Book) -> [Listing.Row] {
    guard let standing = exitMeant(book), let slot = book.customers.slot(of: standing.about.customer) else {
      return []
    }
    let replay = index.replay(whole: book)
    let parts =
      [sheetHead(standing, replay, book) + standing.steps.map { sheetRow($0, book) }, pastRows(slot, replay)]
      + (replay.aftermath(of: standing).map { [aftermathRows($0)] } ?? [])
    return Array(parts.joined())
  }

  private func sheetHead(_ standing: ExitStanding, _ replay: Replay, _ book: Book) -> [Listing.Row] {
    let name = names(of: [standing.about.customer], book)
    let stage = words.name(of: standing.stage)
    return [
      Listing.Row(cells: [Span([name, stage].said(), .heading)], isHead: true),
      Listing.Row(cells: [
        Span(standing.about.opened.iso, .dim), Span(words.name(of: standing.about.origin), .label),
        Span(standing.about.why),
      ]),
      Listing.Row(cells: [Span(""), Span(""), Span(words.leftCore(replay), .dim)]),
    ]
  }

  private func sheetRow(_ step: ExitStep, _ book: Book) -> Listing.Row {
    Listing.Row(
      cells: [
        Span(step.day.iso, .dim), Span(words.name(of: step.kind), step.kind == .strike ? .overdue : .label),
        Span(words.told(step, on: day, in: book).said()),
      ], key: step.id.text)
  }

  private func pastRows(_ slot: Int, _ replay: Replay) -> [Listing.Row] {
    [Listing.Row(cells: [Span(words.exits.past, .heading)], isHead: true)]
      + replay.quarters(ofCustomer: slot).map { quarter in
        let (year, month, _) = quarter.from.civil
        let facts = words.facts(of: quarter, index.policy).said()
        return Listing.Row(cells: [
          Span(words.exits.quarter(year, (month + 2) / 3), .dim), Span(facts.isEmpty ? "-" : facts),
        ])
      }
  }

  private func aftermathRows(_ aftermath: ExitAftermath) -> [Listing.Row] {
    [
      Listing.Row(cells: [Span(words.exits.aftermath, .heading)], isHead: true),
      Listing.Row(cells: [
        Span("\(aftermath.ended.iso) - \(aftermath.to.iso)", .dim),
        Span(words.facts(of: aftermath, index.policy).said()),
      ]),
    ]
  }
}

extension Words {
  /// Which core customers left in two years, or that none did.
  func leftCore(_ replay: Replay) -> String {
    let names = replay.leftCore().prefix(3).compactMap { replay.book.customers[slot: $0.slot]?.name }
    return names.isEmpty ? exits.noneLeft : exits.left(names.joined(separator: general.comma))
  }
}

extension ListingKind {
  /// Every review, those that run in front.
  static let exits = ListingKind(name: "exits", keys: ListingKey.ofFinds) { desk, listing, typed, book in
    listing.rows = desk.exitRows(matching: typed, book)
  }

  /// Who is proposed for one.
  static let exitCandidates = ListingKind(name: "exit-candidates", keys: ListingKey.ofFinds) {
    desk, listing, typed, book in
    listing.rows = desk.candidateRows(matching: typed, book)
  }

  /// One review whole.
  static let exitSheet = ListingKind(name: "exit-sheet", keys: ListingKey.ofFinds) {
    desk, listing, typed, book in
    listing.rows = desk.exitSheetRows(book).narrowed(to: typed)
  }
}

extension Listing {
  /// The list of every review.
  static func exits(_ words: Words) -> Listing {
    Listing(kind: .exits, title: words.text(of: .exits.list).name, empty: words.exits.none)
  }

  /// The list of candidates.
  static func exitCandidates(_ words: Words) -> Listing {
    Listing(
      kind: .exitCandidates, title: words.text(of: .exits.candidates).name, empty: words.exits.noCandidate)
  }

  /// A review whole.
  static func exitSheet(_ words: Words) -> Listing {
    Listing(kind: .exitSheet, title: words.text(of: .exits.sheet).name, empty: words.exits.none)
  }
}
