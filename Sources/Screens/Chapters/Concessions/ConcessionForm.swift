internal import SalesBook

/// What a customer asks for beyond the contract, and what we give. What it needs follows from the grade: of a difficult
/// customer it is enough to type what they ask, and that they were told is ticked already.
struct ConcessionForm: DeskForm {
  let title: String
  let entry: Concession
  let rows: [FormRow<Concession>]

  var draftKey: String? { "concession \(entry.customer.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let concession = Concession.heard(desk, book) else { return nil }
    self.init(concession, desk, book)
  }

  /// What they asked for in a contact.
  init?(of touch: Touch, _ desk: Desk, _ book: Book) {
    var concession = Concession.heard(in: touch)
    concession.asked = touch.said
    self.init(concession, desk, book)
  }

  private init?(_ concession: Concession, _ desk: Desk, _ book: Book) {
    guard let customer = book.customers[concession.customer],
      let slot = book.customers.slot(of: customer.id)
    else { return nil }
    let grade = desk.index.replay(book).on(desk.today).grade(ofCustomer: slot)
    entry = concession
    title = desk.title(.concessions.concede, customer.name)
    let ask = desk.asking(concession)
    rows =
      [
        ask("Kind", isNeeded: true).noting { entry, desk, _ in desk.saying(of: entry, grade) }, ask("Asked"),
        ask("Percent").noting { $1.noteOfOffer($0, $2) }, ask("Given").noting { $1.lineOfGiving($0, $2) },
      ] + ConcessionForm.limits(grade, ask) + ConcessionForm.approvals(slot, ask, desk, book)
      + desk.heardFrom(customer, ask, book)
  }

  /// What limits it, and whether they were told that the contract is standard.
  private static func limits(
    _ grade: Grade?, _ ask: Asking<Concession, Concession>
  ) -> [FormRow<Concession>] {
    let told = ask("Told").following { entry, _, _ in
      // Told in the same stroke: of a term that does not move.
      entry.told = entry.kind == .term && !entry.isGranted
    }
    let narrow = [ask("Scope"), ask("Until"), ask("Term"), ask("InReturn"), ask("Reason")]
    switch grade {
    case .difficult?:
      return [told, ask("Term"), ask("Unfair"), ask("Until"), ask("Scope"), ask("InReturn"), ask("Reason")]
    case .fussy?:
      return [told, ask("NothingToCompare").noting { entry, desk, _ in desk.lastResort(entry) }] + narrow
    default: return [ask("NothingToCompare").noting { entry, desk, _ in desk.lastResort(entry) }] + narrow
    }
  }

  /// The row that says by what it was approved; none where nothing was granted that is not used up.
  private static func approvals(
    _ slot: Int, _ ask: Asking<Concession, Concession>, _ desk: Desk, _ book: Book
  ) -> [FormRow<Concession>] {
    let replay = desk.index.replay(book).on(desk.today)
    let unspent = [Approval.Kind.price, .term].flatMap { replay.unspentApprovals($0, ofCustomer: slot) }
    guard !unspent.isEmpty else { return [] }
    let options = unspent.map { approval in
      FormOption(approval.id.text, desk.words.matter(of: approval, in: book).said(by: " "))
    }
    return [
      ask("Approval", options: options).following { entry, _, _ in
        entry.approval = entry.isGranted ? unspent.first { $0.kind == entry.kind.approval }?.id : nil
      }
    ]
  }

  func operation(_ filled: Concession, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let about = [desk.names(of: [filled.customer], book)] + desk.words.matter(of: filled)
    return (Concede(filled), about.said(by: " "))
  }

  func row(for refusal: Refusal) -> RowID? {
    switch refusal {
    case .concessionBarred(.aboveLimit): RowID(.concession, "Percent")
    case .concessionBarred(.advantageLeft): RowID(.concession, "NothingToCompare")
    case .concessionBarred(.contractStands): RowID(.concession, "Kind")
    case .concessionBarred(.notApproved), .concessionBarred(.approvalUnfit):
      rows.contains { $0.id == RowID(.concession, "Approval").text }
        ? RowID(.concession, "Approval") : RowID(.concession, "Given")
    default: nil
    }
  }
}

extension Desk {
  /// What to say when they ask for terms: that the contract is standard (moment 2).
  fileprivate func saying(of concession: Concession, _ grade: Grade?) -> String {
    guard concession.kind == .term, grade == .difficult else { return "" }
    return words.toSay(words.contractIsStandard)
  }

  /// What is said to a difficult customer who asks for better terms (moment 2); to others nothing.
  func lineAboutTerms(to id: ID<Customer>, _ book: Book) -> String {
    guard let slot = book.customers.slot(of: id),
      index.replay(book).on(today).grade(ofCustomer: slot) == .difficult
    else { return "" }
    return words.toSay(words.contractIsStandard)
  }

  /// What may be offered unasked, and that more needs an approval.
  fileprivate func noteOfOffer(_ concession: Concession, _ book: Book) -> String {
    guard concession.kind == .price, let slot = book.customers.slot(of: concession.customer) else {
      return ""
    }
    let replay = index.replay(book).on(today)
    return words.mayGive(percent: index.policy.priceLimit(of: replay.grade(ofCustomer: slot)))
  }

  /// What is said when something is given to one who failed us within a year (moment 19).
  fileprivate func lineOfGiving(_ concession: Concession, _ book: Book) -> String {
    concession.isGranted ? lineOfGrant(to: concession.customer, book) : ""
  }

  /// That a price war is the last resort (S2).
  fileprivate func lastResort(_ concession: Concession) -> String {
    concession.kind == .price ? words.concessions.lastResort : ""
  }
}

extension Concession: Heard, Editable {
  static func asked(_ ask: Asking<Concession, Concession>) -> [FormRow<Concession>] {
    [
      ask("Kind", isNeeded: true), ask("Asked"), ask("Percent"), ask("Given"), ask("Told"),
      ask("NothingToCompare"),
      ask("Scope"), ask("Until"), ask("Term"), ask("InReturn"), ask("Reason"), ask("Unfair"),
      ask("Day", isNeeded: true),
    ]
  }

  func called(_ words: Words) -> String { words.matter(of: self).said(by: " ") }
}
