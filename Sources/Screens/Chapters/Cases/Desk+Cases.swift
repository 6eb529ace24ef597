internal import PinyinNames
internal import SalesBook
internal import TextCanvas

// Which case commands act upon, what can be done about it, and the lists of cases.
extension Desk {
  /// Working days after which a case is looked at again at the latest (round.md *The reached prompt*).
  static let caseAgain = 2

  /// The case under the cursor of the dossier; else of the customer there the open one that weighs most, or the one
  /// closed last.
  func caseMeant(_ book: Book) -> CaseStanding? {
    guard let customer = customer(book), let slot = book.customers.slot(of: customer.id) else { return nil }
    let all = index.replay(book).on(today).cases(ofCustomer: slot)
    if focus == .dossier, let id = dossierItem?.id(of: CustomerCase.self) {
      return all.first { $0.about.id == id }
    }
    return all.first
  }

  /// Asks what was done about the case meant: what cannot be done yet says why.
  mutating func askCaseStep(_ book: Book) -> [Effect] {
    guard let standing = caseMeant(book) else { return [] }
    let kinds: [(Character, CaseStep.Kind)] = [
      ("t", .told), ("e", .explained), ("f", .cause), ("r", .reported), ("h", .part), ("d", .action),
      ("x", .closed), ("o", .reopened),
    ]
    let waiting = Array(standing.waiting.prefix(Desk.answersShown))
    let items =
      kinds.map { key, kind in
        KeyBox.Item(
          .character(key), words.cases.doing(kind), value: known(of: kind, standing),
          reason: standing.obstacle(to: kind).map { words.sentence($0) })
      }
      + waiting.enumerated().map { number, step in
        KeyBox.Item(
          .character(Character("\(number + 1)")), words.cases.answered(by: step.to),
          value: [step.what, step.due.map { words.short($0, from: today) } ?? ""].said())
      }
    let name = book.customers[standing.about.customer]?.name ?? ""
    let about = [name, words.name(of: standing.about.kind), words.name(of: standing.stage)].said()
    layers.append(
      .menu(
        Menu(box: KeyBox(title(.cases.step, about), items)) { desk, number, book in
          number < kinds.count
            ? desk.open({ CaseStepForm(kinds[number].1, of: standing, $0, $1) }, book)
            : desk.open(CaseAnswerForm(to: waiting[number - kinds.count], desk, book), book)
        }))
    return []
  }

  /// To how many that wait a key answers.
  private static let answersShown = 4

  /// What is known of a kind of step already.
  private func known(of kind: CaseStep.Kind, _ standing: CaseStanding) -> String {
    switch kind {
    case .cause: standing.course.cause?.what ?? ""
    case .reported: standing.course.reports.map(\.to).said()
    case .told, .explained, .part, .action, .closed, .reopened: ""
    }
  }

  /// What was found for a cause before as it is typed, so that the same is called the same.
  func foundBefore(_ cause: String, _ book: Book) -> String {
    guard !cause.isEmpty else { return "" }
    let query = NameQuery(cause)
    let like = index.replay(book).on(today).systemicCauses().filter {
      query.matches(PreparedName(fields: [$0.name]))
    }
    return like.prefix(2).map { words.cases.found($0.name, words.count($0.holders.count, .customer)) }
      .joined(separator: words.general.comma)
  }

  /// The cases found: open ones, what weighs most first, then closed ones.
  func caseRows(matching typed: String, _ book: Book) -> [Listing.Row] {
    let query = NameQuery(typed)
    let all = index.replay(whole: book).allCases().filter { standing in
      let customer = book.customers[standing.about.customer]?.name ?? ""
      return query.matches(PreparedName(fields: [customer, standing.about.facts]))
    }
    let open = all.filter(\.isOpen).sorted {
      ($1.about.effect, $0.course.since, $0.slot) < ($0.about.effect, $1.course.since, $1.slot)
    }
    let closed = all.filter { !$0.isOpen }.sorted {
      ($1.course.closing?.day ?? day, $1.slot) < ($0.course.closing?.day ?? day, $0.slot)
    }
    return [(words.cases.open, open), (words.cases.closed, closed)].flatMap { head, those -> [Listing.Row] in
      guard !those.isEmpty else { return [] }
      let row = Listing.Row(cells: [Span("\(head)  \(those.count)", .heading)], isHead: true)
      return [row] + those.map { caseRow($0, book) }
    }
  }

  /// A row that leads to the case in its dossier.
  private func caseRow(_ standing: CaseStanding, indent: String = "", _ book: Book) -> Listing.Row {
    let about = standing.about
    return Listing.Row(
      cells: [
        Span(indent + words.short(about.opened, from: day), .dim), name(of: about.customer, book),
        Span(standing.sign + words.name(of: standing.stage), standing.role),
        Span(words.facts(of: standing, on: day).said()),
      ], key: about.id.text
    ) { desk, book in
      desk.show(about.customer, at: DossierItem(about), book)
      return []
    }
  }

  /// A row that leads to the win-back of one who is leaving or left for a cause.
  private func holderRow(_ standing: WinBackStanding, indent: String, _ book: Book) -> Listing.Row {
    let about = standing.about
    return Listing.Row(
      cells: [
        Span(indent + words.short(about.opened, from: day), .dim), name(of: about.customer, book),
        Span(words.name(of: .winBack), standing.isOpen ? .label : .dim), Span(about.what.inOneLine),
      ], key: about.id.text
    ) { desk, book in
      desk.show(about.customer, at: DossierItem(about), book)
      return []
    }
  }

  /// The systemic causes found, first what most customers have; below each its cases and who is leaving for it.
  func causeRows(matching typed: String, _ book: Book) -> [Listing.Row] {
    let query = NameQuery(typed)
    return index.replay(whole: book).systemicCauses()
      .filter { query.matches(PreparedName(fields: [$0.name])) }
      .flatMap { cause in
        let counts = [
          words.count(cause.holders.count, .customer), words.count(cause.cases.count, .customerCase),
          words.count(cause.winBacks.count, .winBack),
        ]
        return [
          Listing.Row(cells: [Span(cause.name, .heading), Span(counts.said(), .label)], isHead: true)
        ] + cause.cases.map { caseRow($0, indent: "  ", book) }
          + cause.winBacks.map { holderRow($0, indent: "  ", book) }
      }
  }
}

extension CaseStanding {
  /// How much it weighs, as a sign in front of what it wants.
  var sign: String { !isOpen ? "" : about.effect == 3 ? "!! " : about.effect == 2 ? "! " : "" }

  /// The colour of that.
  var role: StyleRole {
    !isOpen ? .dim : about.effect == 3 ? .overdueLong : about.effect == 2 ? .overdue : .label
  }
}

extension ListingKind {
  /// Every case, open ones in front.
  static let cases = ListingKind(name: "cases", keys: ListingKey.ofFinds) { desk, listing, typed, book in
    listing.rows = desk.caseRows(matching: typed, book)
  }

  /// Causes of how we work.
  static let caseCauses = ListingKind(name: "case-causes", keys: ListingKey.ofFinds) {
    desk, listing, typed, book in
    listing.rows = desk.causeRows(matching: typed, book)
  }
}

extension Listing {
  /// The list of every case.
  static func cases(_ words: Words) -> Listing {
    Listing(kind: .cases, title: words.text(of: .cases.list).name, empty: words.cases.none)
  }

  /// The list of systemic causes.
  static func caseCauses(_ words: Words) -> Listing {
    Listing(kind: .caseCauses, title: words.text(of: .cases.causes).name, empty: words.cases.noCause)
  }
}
