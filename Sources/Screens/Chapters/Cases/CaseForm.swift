internal import SalesBook

/// A complaint, a doubt or a problem: what happened and Enter is enough.
struct CaseForm: DeskForm {
  /// The case, and the day of the first action about it.
  struct Entry: Sendable {
    var about: CustomerCase
    /// Nil where nothing is planned.
    var due: Day?
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  let draftKey: String?

  init?(_ desk: Desk, _ book: Book) {
    guard let about = CustomerCase.heard(desk, book) else { return nil }
    self.init(about, "case \(about.customer.text)", desk, book)
  }

  /// What they complained about in a contact: what was said is what happened.
  init?(of touch: Touch, _ desk: Desk, _ book: Book) {
    var about = CustomerCase.heard(in: touch)
    about.facts = touch.said
    about.touch = touch.id == .none ? nil : touch.id
    self.init(about, "complaint \(touch.id.text)", desk, book)
  }

  private init?(_ about: CustomerCase, _ draftKey: String, _ desk: Desk, _ book: Book) {
    guard let customer = book.customers[about.customer] else { return nil }
    entry = Entry(about: about)
    self.draftKey = draftKey
    let words = desk.words
    title = desk.title(.cases.open, customer.name)
    let ask = desk.asking(entry, \.about)
    let scale = CustomerCase.effects.map {
      FormOption(String($0), words.cases.effect($0), key: Character("\($0)"))
    }
    rows =
      [
        ask("Facts", isNeeded: true).noting { _, desk, _ in desk.words.toSay(desk.words.sayAsItIs) },
        ask("Kind", isNeeded: true), ask("Effect", isNeeded: true, options: scale, isOneKey: true),
        CaseForm.firstAction(desk),
      ] + desk.contact(of: customer, ask, book) + CaseForm.matters(customer, ask, desk, book)
      + [ask("Opened", isNeeded: true)]
  }

  /// The row of the first action: within one working day (domain §8).
  private static func firstAction(_ desk: Desk) -> FormRow<Entry> {
    .day(RowID(.customerCase, "Next"), desk.words.cases.firstAction, .coming, \.due).following {
      entry, desk, _ in
      let due = desk.index.workingDays.adding(1, to: entry.about.opened)
      entry.due = max(due, desk.today)
    }.noting { entry, desk, book in desk.load(on: entry.due ?? desk.today, with: entry.about.customer, book) }
  }

  /// The rows of what it may be about: what they contest, else an invoice of theirs; none where there is none.
  private static func matters(
    _ customer: Customer, _ ask: Asking<Entry, CustomerCase>, _ desk: Desk, _ book: Book
  ) -> [FormRow<Entry>] {
    guard let slot = book.customers.slot(of: customer.id) else { return [] }
    let replay = desk.index.replay(book).on(desk.today)
    let disputes = replay.openDisputes(ofCustomer: slot).map { dispute in
      FormOption(
        dispute.id.text,
        [dispute.amount.map { desk.words.money($0) } ?? "", dispute.reason].said(by: " "))
    }
    let invoices = book.invoicesOf[slot].compactMap { book.invoices[slot: $0] }.filter { !$0.isCredit }
      .sorted { ($1.issued, $1.id) < ($0.issued, $0.id) }.prefix(latest)
    let options = invoices.map { FormOption($0.id.text, [$0.number, $0.what].said(by: " ")) }
    return (disputes.isEmpty ? [] : [ask("Dispute", options: disputes)])
      + (options.isEmpty
        ? []
        : [
          ask("Invoice", options: options).following { entry, _, book in
            entry.about.invoice = entry.about.dispute.flatMap { book.disputes[$0]?.invoice }
          }
        ])
  }

  /// Of how many invoices one can choose.
  private static let latest = 9

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let words = desk.words
    let about = "\(desk.names(of: [filled.about.customer], book)) \(words.name(of: filled.about.kind))"
    return (OpenCase(filled.about, first: .work(on: filled.due)), about)
  }
}

extension FollowUp {
  /// What is planned about a case on a day; nil without one.
  static func work(on day: Day?) -> FollowUp? {
    day.map { day in
      var next = FollowUp(key: .none)
      next.due = day
      return next
    }
  }
}

extension CustomerCase: Heard, Editable {
  var day: Day {
    get { opened }
    set { opened = newValue }
  }

  static func asked(_ ask: Asking<CustomerCase, CustomerCase>) -> [FormRow<CustomerCase>] {
    let scale = effects.map { FormOption(String($0), ask.words.cases.effect($0)) }
    return [
      ask("Facts", isNeeded: true), ask("Kind", isNeeded: true),
      ask("Effect", isNeeded: true, options: scale), ask("Opened", isNeeded: true),
    ]
  }

  func called(_ words: Words) -> String { words.name(of: kind) }
}
