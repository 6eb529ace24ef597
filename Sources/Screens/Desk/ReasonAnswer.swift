internal import SalesBook

/// What a contact has to tell of the reason it was made for: one row of the form that logs it, the mildest answer first,
/// and what comes of the answer in the same entry. Each chapter says its own (round.md *The reached prompt*).
struct ReasonAnswer: Sendable {
  /// What stands in front of the row.
  var label = ""
  /// The answers, the mildest first, on which the row opens; none where what was said is the answer.
  var options: [FormOption] = []
  /// What they are asked, a row each for what they say, in place of options.
  var questions: [ReasonQuestion] = []
  /// What is done by what they said to these.
  var heard: @Sendable (_ heard: [String], Touch, Desk, Book) -> [any SalesBook.Operation] = { _, _, _, _ in
    []
  }
  /// What is done by an answer besides logging the contact.
  var deeds: @Sendable (_ answer: String, Touch, Desk, Book) -> [any SalesBook.Operation] = { _, _, _, _ in []
  }
  /// The form an answer opens once the contact is on disk, where more is to be typed; nil for none.
  var form: @Sendable (_ answer: String, Touch, Desk, Book) -> (any DeskForm)? = { _, _, _, _ in nil }
  /// The form that answers it in the round in place of a contact: a colleague waits, not the customer. Nil for none.
  var instead: (@Sendable (Desk, Book) -> (any DeskForm)?)?
  /// What the next contact comes from that a day named in the line is proposed for; nil for what is usual.
  var origin: FollowUp.Origin?
  /// The last day that is proposed for it, whatever day the line names.
  var latest: Day?
  /// When to see to it again after an answer; nil leaves that to what is usual.
  var next: @Sendable (_ answer: String, Touch, Desk, Book) -> ProposedNext? = { _, _, _, _ in nil }
}

/// A question whose answer is written down as they give it.
struct ReasonQuestion: Sendable {
  let row: RowID
  let label: String
  /// What to mind where it is asked.
  let note: String

  /// That question, at that row.
  init(_ row: RowID, _ label: String, note: String) { (self.row, self.label, self.note) = (row, label, note) }
}

/// A next contact that is proposed.
struct ProposedNext: Equatable, Sendable {
  /// The day; nil where nothing needs to be planned.
  var day: Day?
  var time: TimeOfDay?
  var purpose = ""
  var origin = FollowUp.Origin.person
}

/// A reason to see to a customer about which a contact has something to tell.
protocol AnsweredReason: RoundReason {
  /// The row it asks for where a contact with the customer is logged.
  func answer(_ desk: Desk, _ book: Book) -> ReasonAnswer?
}

extension Desk {
  /// What the customer at a slot is in the round for: in that of whoever sits here, else in anybody's.
  func turnMeant(_ slot: Int, _ book: Book) -> RoundTurn? {
    index.turn(slot, for: login, book) ?? index.turn(slot, for: nil, book)
  }

  /// The promise to pay of the customer under the cursor whose day has come; nil for none.
  func promiseDue(_ book: Book) -> PromiseStanding? {
    for due in card(book)?.duties ?? [] {
      if case .promiseDue(let standing) = due.duty, standing.promise.amount != nil { return standing }
    }
    return nil
  }

  /// The most pressing reason to see to a customer today; nil for none.
  func firstReason(_ id: ID<Customer>, _ book: Book) -> (any RoundReason)? {
    book.customers.slot(of: id).flatMap { turnMeant($0, book) }?.reasons.first
  }

  /// Whether what a customer is seen to for first is money past due, so that a contact asks for it (domain §4 *Asked*):
  /// a reminder before the day asks for nothing.
  func asksForMoney(_ id: ID<Customer>, _ book: Book) -> Bool {
    guard let slot = book.customers.slot(of: id), let first = firstReason(id, book), first.isAboutMoney,
      ![.promiseReminder, .invoiceReminder, .statement, .billMatured].contains(first.kind)
    else { return false }
    return index.board.cards[slot]?.arrears != nil || first.kind == .promiseDue
  }
}
