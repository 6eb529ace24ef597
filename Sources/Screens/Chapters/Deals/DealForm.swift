internal import SalesBook

/// What a customer may buy: what it is and Enter is enough.
struct DealForm: DeskForm {
  /// The deal, how far it is, and when its next step is to be.
  struct Entry: Sendable {
    var deal: Deal
    var step = DealStep(key: .none)
    /// The day of the next step; nil if nothing is planned.
    var due: Day?
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]

  var draftKey: String? { "deal \(entry.deal.customer.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let customer = desk.customer(book), let deal = Deal.heard(desk, book) else { return nil }
    entry = Entry(deal: deal)
    title = desk.title(.deals.open, customer.name)
    let ask = desk.asking(entry, \.deal, in: desk.usualCurrency(of: customer, book))
    rows =
      [
        ask("What", isNeeded: true),
        ask("Amount").noting { $1.noteOfOffer(on: $0.deal, at: $0.step.stage, $2) }, ask("Quantity"),
        ask("Model"), ask("Purpose"), ask("Expected"),
        desk.asking(entry, \.step)("Stage", isNeeded: true),
        DealForm.nextStep(customer.id, \.due, desk) { !$0.step.stage.isOpen },
      ] + desk.contact(of: customer, ask, book) + [ask("Contract"), ask("Day", isNeeded: true)]
  }

  /// The row that asks for the day of the next step; one is proposed where nothing is planned with the customer.
  static func nextStep<Other: Sendable>(
    _ customer: ID<Customer>, _ place: any WritableKeyPath<Other, Day?> & Sendable, _ desk: Desk,
    unless isOver: @escaping @Sendable (Other) -> Bool = { _ in false }
  ) -> FormRow<Other> {
    .day(RowID(.dealStep, "Next"), desk.words.name(ofField: "Next", of: .dealStep), .coming, place)
      .following { entry, desk, book in
        let isPlanned = desk.nextFollowUp(of: customer, book) != nil
        let usual = desk.index.workingDays.onOrAfter(desk.today + desk.index.policy.cadence)
        entry[keyPath: place] = isPlanned || isOver(entry) ? nil : usual
      }
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let about = "\(desk.names(of: [filled.deal.customer], book)) \(filled.deal.what)"
    return (OpenDeal(filled.deal, at: filled.step.stage, next: .step(on: filled.due)), about)
  }
}

extension FollowUp {
  /// What is planned as the next step of a deal, on a day; nil without one.
  fileprivate static func step(on day: Day?) -> FollowUp? {
    day.map { day in
      var next = FollowUp(key: .none)
      next.due = day
      return next
    }
  }
}

/// The stage a deal comes to: the one after it is proposed, to be lost needs its reason.
struct DealStepForm: DeskForm {
  /// The step, and when the one after it is to be.
  struct Entry: Sendable {
    var step: DealStep
    /// The day of the next step; nil if nothing is planned.
    var due: Day?
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let deal: Deal

  var draftKey: String? { "deal-step \(deal.id.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let standing = desk.dealMeant(book) else { return nil }
    deal = standing.deal
    var step = DealStep(key: .none)
    (step.deal, step.day, step.stage) = (deal.id, desk.today, standing.stage.next)
    entry = Entry(step: step)
    let words = desk.words
    title = desk.title(.deals.step, "\(words.about(deal))  \(words.name(of: standing.stage))")
    let ask = desk.asking(entry, \.step)
    rows = [
      ask("Stage", isNeeded: true).noting { $1.noteOfOffer(on: standing.deal, at: $0.step.stage, $2) },
      ask("Reason"),
      DealForm.nextStep(deal.customer, \.due, desk) { !$0.step.stage.isOpen },
      ask("LostTo", hint: words.deals.onlyLost), ask("Day", isNeeded: true),
    ]
  }

  func rowMissing(in filled: Entry) -> RowID? {
    filled.step.stage == .lost && filled.step.reason.isEmpty ? RowID(.dealStep, "Reason") : nil
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let words = desk.words
    let about =
      "\(desk.names(of: [deal.customer], book)) \(words.about(deal)) -> \(words.name(of: filled.step.stage))"
    return (StepDeal(filled.step, next: .step(on: filled.due)), about)
  }
}
