internal import PinyinNames
internal import SalesBook
internal import TextCanvas

// What commands about our own word act upon, and the lists of it.
extension Desk {
  /// The commitment under the cursor, or that of the customer which presses most: what can still be kept today, before
  /// an apology for what cannot.
  func commitmentMeant(_ book: Book) -> CommitmentStanding? {
    let waiting = waitingCommitments(book)
    if focus == .dossier, let id = dossierItem?.id(of: Commitment.self) {
      return waiting.first { $0.commitment.id == id }
    }
    return waiting.first { $0.isOpen && $0.due <= today } ?? waiting.first
  }

  private func waitingCommitments(_ book: Book) -> [CommitmentStanding] {
    guard let customer = customer(book), let slot = book.customers.slot(of: customer.id) else { return [] }
    return index.replay(book).on(today).waitingCommitments(ofCustomer: slot)
  }

  /// Asks what became of the commitment meant: nothing stands there before a key says it.
  mutating func askCommitmentStep(_ book: Book) -> [Effect] {
    guard let standing = commitmentMeant(book) else { return [] }
    return askStep(of: standing, book)
  }

  /// Asks what became of that one; the customer's others are keys of the box too.
  private mutating func askStep(of standing: CommitmentStanding, _ book: Book) -> [Effect] {
    let others = Array(
      waitingCommitments(book).filter { $0.commitment.id != standing.commitment.id }.prefix(Desk.othersShown))
    let kinds: [(Character, CommitmentStep.Kind)] = [
      ("k", .kept), ("n", .changed), ("d", .danger), ("s", .safe), ("w", .written), ("a", .apologised),
      ("f", .broken), ("c", .cost),
    ]
    let items = kinds.map { key, kind in
      KeyBox.Item(
        .character(key), words.name(of: kind), value: "",
        reason: standing.obstacle(to: kind).map { words.sentence($0, approval: "") })
    }
    let rest = others.enumerated().map { number, other in
      KeyBox.Item(
        .character(Character("\(number + 1)")), words.about(other.commitment),
        value: [words.short(other.due, from: today), words.name(of: other.state)].said())
    }
    let name = book.customers[standing.commitment.customer]?.name ?? ""
    let about = [
      name, words.about(standing.commitment), words.short(standing.due, from: today),
      words.name(of: standing.state),
    ].said(by: " ")
    layers.append(
      .menu(
        Menu(box: KeyBox(title(.commitments.step, about), items + rest)) { desk, number, book in
          number < kinds.count
            ? desk.open(CommitmentStepForm(kinds[number].1, of: standing, desk, book), book)
            : desk.askStep(of: others[number - kinds.count], book)
        }))
    return []
  }

  /// How many others of the customer have a key in the box of one.
  private static let othersShown = 5

  /// What we said we will do, state by state: what presses most in front.
  func commitmentRows(matching typed: String, _ book: Book) -> [Listing.Row] {
    let query = NameQuery(typed)
    let all = index.replay(whole: book).allCommitments().filter { standing in
      let customer = book.customers[standing.commitment.customer]?.name ?? ""
      return query.matches(PreparedName(fields: [customer, standing.commitment.what]))
    }
    let order: [CommitmentState] = [.late, .inDanger, .open, .broken, .keptLate, .kept]
    return order.flatMap { state -> [Listing.Row] in
      let those = all.filter { $0.state == state }.sorted {
        ($0.due, $0.commitment.id) < ($1.due, $1.commitment.id)
      }
      guard !those.isEmpty else { return [] }
      let head = Listing.Row(
        cells: [Span("\(words.name(of: state))  \(those.count)", .heading)], isHead: true)
      return [head] + those.map { commitmentRow($0, book) }
    }
  }

  private func commitmentRow(_ standing: CommitmentStanding, _ book: Book) -> Listing.Row {
    let commitment = standing.commitment
    let isPressing = standing.state == .late || standing.owesApologySince != nil
    return Listing.Row(
      cells: [
        Span(words.short(standing.due, from: day), isPressing ? .overdue : .dim),
        name(of: commitment.customer, book), Span(words.about(commitment)),
        Span(words.details(of: standing, on: day, index.policy).said(), .dim),
      ], key: commitment.id.text
    ) { desk, book in
      desk.show(commitment.customer, at: DossierItem(commitment), book)
      return []
    }
  }

  /// Shows how the customers of each of us keep their word, beside how we keep ours: many weak ones, and one looks at
  /// oneself first (S4).
  mutating func showMirror(_ book: Book) {
    var listing = Listing(
      kind: .findings, title: words.text(of: .commitments.mirror).name, empty: words.mirrors.none)
    listing.rows = index.replay(whole: book).mirrors().map { mirror in
      let (word, ours) = (mirror.words, mirror.words.ours)
      return Listing.Row(cells: [
        Span(word.owner.isEmpty ? "-" : word.owner, .label),
        Span(words.mirrors.weak(word.weak, of: word.customers), mirror.looksAtOneself ? .warning : .text),
        Span(words.mirrors.theirs(word.kept, of: word.due)),
        Span(words.mirrors.ours(ours.kept, of: ours.due)),
        Span(mirror.looksAtOneself ? "  ! " + words.mirrors.lookAtOneself : "", .warning),
      ])
    }
    layers.append(.listing(listing))
  }
}

extension ListingKind {
  /// What we said we will do, state by state.
  static let commitments = ListingKind(name: "commitments", keys: ListingKey.ofFinds) {
    desk, listing, typed, book in
    listing.rows = desk.commitmentRows(matching: typed, book)
  }
}

extension Listing {
  /// The list of what we said we will do.
  static func commitments(_ words: Words) -> Listing {
    Listing(
      kind: .commitments, title: words.text(of: .commitments.list).name, empty: words.commitments.none)
  }
}
