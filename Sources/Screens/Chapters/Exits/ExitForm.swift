internal import SalesBook

/// A customer put under review: why, and when one looks deeper.
struct ExitForm: DeskForm {
  /// The review, and the day of its first step.
  struct Entry: Sendable {
    var about: ExitReview
    /// Nil where nothing is planned.
    var due: Day?
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]

  var draftKey: String? { "exit \(entry.about.customer.text)" }

  init?(_ desk: Desk, _ book: Book) {
    guard let customer = desk.customer(book), let slot = book.customers.slot(of: customer.id) else {
      return nil
    }
    let words = desk.words
    let replay = desk.index.replay(book).on(desk.today)
    var about = ExitReview(key: .none)
    (about.customer, about.opened) = (customer.id, desk.today)
    // Who is proposed is opened with what speaks for it.
    if let candidate = replay.exitCandidate(slot) {
      about.origin = .proposal
      about.why = candidate.signs.map { words.name(of: $0) }.joined(separator: words.general.comma)
    }
    entry = Entry(about: about)
    title = desk.title(.exits.open, customer.name)
    let year = words.facts(of: replay.year(ofCustomer: slot), desk.index.policy).said()
    let ask = desk.asking(entry, \.about)
    rows = [
      ask("Why", isNeeded: true).noting { _, _, _ in year },
      .day(RowID(.exitReview, "Next"), words.exits.firstLook, .coming, \.due).following {
        entry, desk, _ in
        entry.due = max(desk.index.workingDays.adding(1, to: entry.about.opened), desk.today)
      }.telling(.followUp),
      ask("Opened", isNeeded: true),
    ]
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    (
      OpenExit(filled.about, first: .work(on: filled.due)),
      desk.names(of: [filled.about.customer], book)
    )
  }
}

extension ExitReview: Editable {
  static func asked(_ ask: Asking<ExitReview, ExitReview>) -> [FormRow<ExitReview>] {
    [ask("Why", isNeeded: true), ask("Opened", isNeeded: true)]
  }

  func called(_ words: Words) -> String { words.exits.underReview }
}
