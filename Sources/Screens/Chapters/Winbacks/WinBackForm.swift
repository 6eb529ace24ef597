internal import SalesBook

/// A customer who is leaving: what they said and Enter is enough.
struct WinBackForm: DeskForm {
  /// The win-back, and the day they are spoken with.
  struct Entry: Sendable {
    var about: WinBack
    /// Nil where nothing is planned.
    var due: Day?
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  let draftKey: String?

  /// Of the customer a command is about; where signals add up these are what is seen.
  init?(_ desk: Desk, _ book: Book) {
    guard let customer = desk.customer(book) else { return nil }
    var about = WinBack(key: .none)
    (about.customer, about.opened) = (customer.id, desk.today)
    let slot = book.customers.slot(of: customer.id)
    if let leaving = slot.flatMap({ desk.index.replay(book).on(desk.today).leaving(customer: $0) }) {
      about.why = .signals
      about.what = leaving.signals.map { desk.words.told($0, from: desk.today) }
        .joined(separator: desk.words.general.comma)
    }
    self.init(about, "win-back \(customer.id.text)", desk, book)
  }

  /// What they said in a contact (moment 24).
  init?(of touch: Touch, _ desk: Desk, _ book: Book) {
    var about = WinBack(key: .none)
    (about.customer, about.contact, about.opened) = (touch.customer, touch.contact, touch.day)
    (about.what, about.touch) = (touch.said, touch.id == .none ? nil : touch.id)
    self.init(about, "leaving \(touch.id.text)", desk, book)
  }

  private init?(_ about: WinBack, _ draftKey: String, _ desk: Desk, _ book: Book) {
    guard let customer = book.customers[about.customer] else { return nil }
    entry = Entry(about: about)
    self.draftKey = draftKey
    title = desk.title(.winBacks.open, customer.name)
    let ask = desk.asking(entry, \.about)
    rows =
      [
        ask("What", isNeeded: true).noting { _, desk, _ in
          desk.words.toSay(desk.words.winBacks.first)
        },
        ask("Why", isNeeded: true), WinBackForm.talk(desk),
      ] + desk.contact(of: customer, ask, book) + [ask("Opened", isNeeded: true)]
  }

  /// The row of the day they are spoken with: within one working day.
  private static func talk(_ desk: Desk) -> FormRow<Entry> {
    .day(RowID(.winBack, "Next"), desk.words.winBacks.speakOn, .coming, \.due).following { entry, desk, _ in
      let due = desk.index.workingDays.adding(1, to: entry.about.opened)
      entry.due = max(due, desk.today)
    }.noting { entry, desk, book in desk.load(on: entry.due ?? desk.today, with: entry.about.customer, book) }
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    var first = FollowUp.work(on: filled.due)
    first?.purpose = desk.words.winBacks.twoQuestions
    let slot = book.customers.slot(of: filled.about.customer)
    let highest = slot.flatMap { book.highestReachable(ofCustomer: $0, on: desk.today) }
    first?.contact = highest?.id
    return (OpenWinBack(filled.about, first: first), desk.names(of: [filled.about.customer], book))
  }

  func row(for refusal: Refusal) -> RowID? {
    switch refusal {
    case .winBackBarred: RowID(.winBack, "Why")
    case .alreadySo: RowID(.winBack, "What")
    default: nil
    }
  }
}

extension WinBack: Editable {
  static func asked(_ ask: Asking<WinBack, WinBack>) -> [FormRow<WinBack>] {
    [ask("What", isNeeded: true), ask("Why", isNeeded: true), ask("Opened", isNeeded: true)]
  }

  func called(_ words: Words) -> String { words.name(of: why) }
}
