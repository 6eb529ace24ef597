internal import PinyinNames
internal import SalesBook
internal import TextCanvas

// Which win-back commands act upon, what can be done about it, and the list of them.
extension Desk {
  /// The win-back under the cursor of the dossier; else of the customer there the open one, or the latest.
  func winBackMeant(_ book: Book) -> WinBackStanding? {
    guard let customer = customer(book), let slot = book.customers.slot(of: customer.id) else { return nil }
    let all = index.replay(book).on(today).winBacks(ofCustomer: slot)
    if focus == .dossier, let id = dossierItem?.id(of: WinBack.self) {
      return all.first { $0.about.id == id }
    }
    return all.first
  }

  /// What the book knows of ours that may be behind it that a customer is leaving; empty where it knows of nothing.
  func winBackPast(of customer: ID<Customer>, _ book: Book) -> String {
    guard let slot = book.customers.slot(of: customer) else { return "" }
    return words.told(index.replay(book).on(today).winBackPast(ofCustomer: slot), from: today)
  }

  /// What one should know of a kind of cause before it is written down.
  func knownOfCause(_ cause: WinBackStep.Cause?) -> String {
    guard cause == .personality else { return words.winBacks.commonest }
    return keymap.keys(of: practice.landmarks.handOver, in: focus).map { words.winBacks.handOver($0) } ?? ""
  }

  /// Asks for the next step of the win-back meant: what cannot be done yet says why.
  mutating func askWinBackStep(_ book: Book) -> [Effect] {
    guard let standing = winBackMeant(book) else { return [] }
    let kinds: [(Character, WinBackStep.Kind)] = [
      ("b", .background), ("t", .contact), ("a", .answers), ("f", .cause), ("c", .change), ("d", .decided),
      ("m", .wentBack), ("o", .override), ("w", .won), ("l", .lost), ("r", .reopened),
    ]
    let items = kinds.map { key, kind in
      KeyBox.Item(
        .character(key), words.winBacks.doing(kind), value: known(of: kind, standing),
        reason: standing.obstacle(to: kind).map { words.sentence($0) })
    }
    let more = besides(standing)
    let name = book.customers[standing.about.customer]?.name ?? ""
    let about = [name, words.name(of: standing.stage)].said()
    layers.append(
      .menu(
        Menu(box: KeyBox(title(.winBacks.step, about), items + more.map(\.item))) { desk, number, book in
          number < kinds.count
            ? desk.open({ WinBackStepForm(kinds[number].1, of: standing, $0, $1) }, book)
            : desk.open(more[number - kinds.count].form, book)
        }))
    return []
  }

  /// What else is done about it: an explanation more, what became of one, a planned change that was made.
  private func besides(
    _ standing: WinBackStanding
  ) -> [MoreOfWinBack] {
    let closed = standing.isOpen ? nil : words.sentence(WinBackObstacle.closed)
    let unasked = standing.course.answers == nil ? words.sentence(WinBackObstacle.noAnswers) : nil
    let note = KeyBox.Item(.character("h"), words.winBacks.addHypothesis, value: "", reason: closed)
    let open = standing.hypotheses.filter { $0.isOpen(on: today) }.prefix(Desk.thoughtsShown)
    let changes = standing.planned.prefix(Desk.changesShown)
    return [MoreOfWinBack(item: note) { HypothesisForm(of: standing, $0, $1) }]
      + changes.enumerated().map { number, change in
        let item = KeyBox.Item(
          .character(Character("\(number + 1)")), words.winBacks.makeChange(change.what.inOneLine),
          value: change.due.map { words.short($0, from: today) } ?? "", reason: nil)
        return MoreOfWinBack(item: item) { MakeChangeForm(change, $0, $1) }
      }
      + open.enumerated().map { number, thought in
        let item = KeyBox.Item(
          .character(Character("\(number + 1 + Desk.changesShown)")), words.winBacks.settle(thought.what),
          value: words.winBacks.solved(thought.fix), reason: unasked)
        return MoreOfWinBack(item: item) { SettleHypothesisForm(thought, $0, $1) }
      }
  }

  /// How many planned changes a key answers.
  private static let changesShown = 4
  /// How many explanations one does.
  private static let thoughtsShown = 5

  /// What is known of a kind of step already.
  private func known(of kind: WinBackStep.Kind, _ standing: WinBackStanding) -> String {
    let course = standing.course
    return switch kind {
    case .contact: course.contact.map { words.short($0.day, from: today) } ?? ""
    case .answers: course.answers?.what.inOneLine ?? ""
    case .cause: course.cause?.what.inOneLine ?? ""
    case .change: course.changes.map(\.what.inOneLine).said(by: words.general.comma)
    case .decided: course.decision.map { words.winBacks.worth($0.worth) } ?? ""
    case .wentBack: course.wentBack.map { words.short($0.day, from: today) } ?? ""
    case .background, .override, .won, .lost, .reopened: ""
    }
  }

  /// The win-backs found: open ones, of whom signals add up, then those at their end.
  func winBackRows(matching typed: String, _ book: Book) -> [Listing.Row] {
    let query = NameQuery(typed)
    let replay = index.replay(whole: book)
    let all = replay.allWinBacks().filter { standing in
      let customer = book.customers[standing.about.customer]?.name ?? ""
      return query.matches(PreparedName(fields: [customer, standing.about.what]))
    }
    let open = all.filter(\.isOpen).sorted { ($0.stage, $0.wantedSince) < ($1.stage, $1.wantedSince) }
    let ended = all.filter { !$0.isOpen }.sorted {
      ($1.course.closing?.day ?? day, $1.slot) < ($0.course.closing?.day ?? day, $0.slot)
    }
    let signs = replay.leavingCustomers().filter { leaving in
      query.matches(PreparedName(fields: [book.customers[slot: leaving.slot]?.name ?? ""]))
    }
    return section(words.winBacks.open, open.map { winBackRow($0, replay, book) })
      + section(words.winBacks.signs, signs.compactMap { signRow($0, book) })
      + section(words.winBacks.ended, ended.map { winBackRow($0, replay, book) })
  }

  private func section(_ head: String, _ rows: [Listing.Row]) -> [Listing.Row] {
    guard !rows.isEmpty else { return [] }
    return [Listing.Row(cells: [Span("\(head)  \(rows.count)", .heading)], isHead: true)] + rows
  }

  /// A row that leads to the win-back in its dossier.
  private func winBackRow(_ standing: WinBackStanding, _ replay: Replay, _ book: Book) -> Listing.Row {
    let about = standing.about
    let others = replay.others(withCauseOf: standing).count
    let also = others == 0 ? "" : words.winBacks.alsoOf(words.count(others, .customer))
    return Listing.Row(
      cells: [
        Span(words.short(about.opened, from: day), .dim), name(of: about.customer, book),
        Span(words.name(of: standing.stage), standing.role),
        Span((words.facts(of: standing, on: day) + [also]).said()),
      ], key: about.id.text
    ) { desk, book in
      desk.show(about.customer, at: DossierItem(about), book)
      return []
    }
  }

  private func signRow(_ leaving: LeavingCustomer, _ book: Book) -> Listing.Row? {
    guard let customer = book.customers[slot: leaving.slot] else { return nil }
    let since = leaving.since(index.policy.winBackSignals)
    return Listing.Row(
      cells: [
        Span(words.short(since, from: day), .dim), name(of: customer.id, book),
        Span(words.winBacks.signs, .label),
        Span(leaving.signals.map { words.told($0, from: day) }.said()),
      ], key: customer.id.text
    ) { desk, book in
      desk.show(customer.id, at: DossierItem(customer), book)
      return []
    }
  }
}

/// What else is done about a win-back: its key, and the form it opens.
private struct MoreOfWinBack: Sendable {
  let item: KeyBox.Item
  let form: @Sendable (Desk, Book) -> (any DeskForm)?
}

extension WinBackStanding {
  /// The colour of what it wants.
  var role: StyleRole {
    switch stage {
    case .won: .ok
    case .lost: .dim
    case .background, .contact, .questions: .overdue
    case .cause, .decide, .goBack, .outcome, .letGo: .label
    }
  }
}

extension ListingKind {
  /// Every win-back, open ones in front.
  static let winBacks = ListingKind(name: "winbacks", keys: ListingKey.ofFinds) {
    desk, listing, typed, book in
    listing.rows = desk.winBackRows(matching: typed, book)
  }
}

extension Listing {
  /// The list of every win-back.
  static func winBacks(_ words: Words) -> Listing {
    Listing(kind: .winBacks, title: words.text(of: .winBacks.list).name, empty: words.winBacks.none)
  }
}
