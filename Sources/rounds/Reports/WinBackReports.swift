internal import BookStore
internal import SalesBook
internal import Screens

// Who is leaving, as of the day taken for today.
extension Report {
  /// Win-backs that are open, of one customer or of all; with `all` those at their end too, with a login those of the
  /// customers of that colleague.
  static func winBacks(_ open: OpenBook, of customer: Customer?, who login: String?, all: Bool) -> Report {
    let (book, replay, words) = (open.store.book, open.replayOfAll(), open.words)
    let theirs = customer.map { one in
      book.customers.slot(of: one.id).map { replay.winBacks(ofCustomer: $0) } ?? []
    }
    let rows = (theirs ?? replay.allWinBacks()).filter {
      (all || $0.isOpen) && replay.isCustomer($0.about.customer, of: login)
    }
    .sorted { ($0.stage, $0.about.opened, $0.slot) < ($1.stage, $1.about.opened, $1.slot) }
    func names(_ customers: [ID<Customer>]) -> String {
      customers.compactMap { book.customers[$0]?.name }.joined(separator: "; ")
    }
    return Report(
      rows,
      .text("opened") { $0.about.opened.iso },
      .text("customer") { book.customers[$0.about.customer]?.name ?? $0.about.customer.text },
      .text("why", forPeople: { words.name(of: $0.about.why) }) { $0.about.why.rawValue },
      .text("what") { $0.about.what },
      .number("step") { $0.stage.number.map(String.init) ?? "" },
      .text("stage", forPeople: { words.name(of: $0.stage) }) { $0.stage.rawValue },
      .text("since") { $0.wantedSince.iso },
      .text("hypotheses") { standing in standing.hypotheses.map(\.what).joined(separator: "; ") },
      .text("why-leaving") { $0.course.answers?.what ?? "" },
      .text("keep") { $0.course.answers?.keep ?? "" },
      .text("cause") { $0.course.cause?.what ?? "" },
      .text("cause-kind", forPeople: { $0.course.cause?.cause.map { words.name(of: $0) } ?? "" }) {
        $0.course.cause?.cause?.rawValue ?? ""
      },
      .text("scope", forPeople: { $0.course.cause?.cause.map { words.name(of: $0.scope) } ?? "" }) {
        $0.course.cause?.cause?.scope.rawValue ?? ""
      },
      .text("also-of") { names(replay.others(withCauseOf: $0).map(\.customer)) },
      .flag("worth", open.words) { $0.course.decision?.worth },
      .text("changes") { standing in standing.course.changes.map(\.what).joined(separator: "; ") },
      .text("planned") { standing in standing.planned.compactMap { $0.due?.iso }.joined(separator: "; ") },
      .flag("gives", open.words) { !$0.course.holdsGiving },
      .text("ended") { $0.course.closing?.day.iso ?? "" },
      .text("by") { $0.about.by },
      .text("id") { $0.about.id.text },
      .text("customer-id", isOnlyForPrograms: true) { $0.about.customer.text })
  }

  /// Customers of whom signals add up that they are leaving.
  static func leaving(_ open: OpenBook, of customer: Customer?, who login: String?) -> Report {
    let (book, replay, words) = (open.store.book, open.replayOfAll(), open.words)
    let slot = customer.flatMap { book.customers.slot(of: $0.id) }
    let rows = replay.leavingCustomers(of: login).filter { customer == nil || $0.slot == slot }
    let needed = open.policy.winBackSignals
    return Report(
      rows,
      .text("since") { $0.since(needed).iso },
      .text("customer") { book.customers[slot: $0.slot]?.name ?? "" },
      .text(
        "signals",
        forPeople: { leaving in
          leaving.signals.map { words.told($0, from: open.clock.today) }.joined(separator: "; ")
        }
      ) { leaving in leaving.signals.map(\.name).joined(separator: "; ") },
      .text("customer-id", isOnlyForPrograms: true) { book.customers[slot: $0.slot]?.id.text ?? "" })
  }
}
