internal import PinyinNames
internal import SalesBook
internal import TextCanvas

// What waits for an approval, and who gives it.
extension Desk {
  /// Whom whoever sits here can ask.
  func approvers(_ book: Book) -> [Person] {
    let all = Approval.Kind.allCases.flatMap { book.approvers(of: $0, askedBy: login) }
    var seen: Set<Name> = []
    return all.filter { seen.insert($0.login).inserted }.sorted { $0.login < $1.login }
  }

  /// What waits for the answer of whoever sits here: what is under the cursor of the dossier, else of the customer
  /// there, else what waits longest.
  func approvalMeant(_ book: Book) -> Approval? {
    let mine = index.replay(book).on(today).waitingApprovals(for: login)
    if focus == .dossier, let id = dossierItem?.id(of: Approval.self) { return mine.first { $0.id == id } }
    let customer = customer(book)?.id
    return mine.first { $0.customer == customer } ?? mine.first
  }

  /// The approvals found: what waits for whoever sits here, what waits for others, what was answered.
  func approvalRows(matching typed: String, _ book: Book) -> [Listing.Row] {
    let query = NameQuery(typed)
    let replay = index.replay(book)
    func found(_ approvals: [Approval]) -> [Approval] {
      approvals.filter { approval in
        let customer = book.customers[approval.customer]?.name ?? ""
        return query.matches(PreparedName(fields: [customer, approval.what, approval.askedOf, approval.by]))
      }
    }
    let (waiting, mine) = (replay.waitingApprovals(), replay.waitingApprovals(for: login))
    let answered = book.approvals.all.filter { $0.day <= day && !$0.waited(on: day) }
      .sorted { ($1.answered ?? $1.day, $1.id) < ($0.answered ?? $0.day, $0.id) }
    let parts = [
      (words.approvals.forYou, found(mine)),
      (words.approvals.forOthers, found(waiting.filter { !mine.contains($0) })),
      (words.approvals.answered, found(answered)),
    ]
    return parts.flatMap { head, approvals -> [Listing.Row] in
      guard !approvals.isEmpty else { return [] }
      let row = Listing.Row(cells: [Span("\(head)  \(approvals.count)", .heading)], isHead: true)
      return [row] + approvals.map { self.row(of: $0, isMine: mine.contains($0), book) }
    }
  }

  /// A row that opens the answer where it is one's own to give, else the dossier.
  private func row(of approval: Approval, isMine: Bool, _ book: Book) -> Listing.Row {
    let isToAnswer = isMine && Need.writing.isMet(self, book)
    let facts = words.matter(of: approval, in: book) + [words.fate(of: approval, on: day)]
    return Listing.Row(
      cells: [
        Span(words.short(approval.day, from: day), .dim), name(of: approval.customer, book),
        Span(facts.said()),
        Span(approval.by, .dim),
      ], key: approval.id.text, stays: isToAnswer
    ) { desk, book in
      guard isToAnswer else {
        desk.show(approval.customer, at: DossierItem(approval), book)
        return []
      }
      return desk.open(ApprovalAnswerForm(approval, desk, book), book)
    }
  }
}

extension ListingKind {
  /// What is asked of colleagues.
  static let approvals = ListingKind(name: "approvals", keys: ListingKey.ofFinds) {
    desk, listing, typed, book in
    listing.rows = desk.approvalRows(matching: typed, book)
  }
}

// What the dossier says of approvals.
extension ApprovalChapter {
  /// What waits, and what was granted and not used yet.
  func entries(_ sight: CustomerSight) -> [DossierEntry] {
    let replay = sight.replay
    let open = replay.approvals(ofCustomer: sight.slot).filter { $0.waited(on: sight.day) }
    let unspent = [Approval.Kind.price, .term, .gift]
      .flatMap { replay.unspentApprovals($0, ofCustomer: sight.slot) }
    return (open + unspent).map { approval in
      let facts =
        sight.words.matter(of: approval, in: sight.book) + [sight.words.fate(of: approval, on: sight.day)]
      let day = Span(DisplayWidth.pad(" " + approval.day.monthAndDay, to: 14), .dim)
      return DossierEntry(approval, in: .approvals, DossierModel.Line(lead: [day], body: Span(facts.said())))
    }
  }

  func timeline(_ sight: CustomerSight) -> [TimelineEntry] {
    let (book, words) = (sight.book, sight.words)
    return sight.timeline(book.approvalsOf[sight.slot], book.approvals, on: \.day, .fact) { approval in
      TimelineEntry.Told(
        who: approval.by, what: words.name(of: Noun.approval),
        text: (words.matter(of: approval, in: book) + [words.fate(of: approval, on: sight.day)]).said())
    }
  }
}

extension DossierSection {
  /// What waits for an approval, or was granted and not used.
  static let approvals = DossierSection(place: 26) { words, _ in words.approvals.head }
}

extension Listing {
  /// The list of what is asked of colleagues.
  static func approvals(_ words: Words) -> Listing {
    Listing(kind: .approvals, title: words.text(of: .approvals.list).name, empty: words.approvals.none)
  }
}
