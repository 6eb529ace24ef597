internal import BookStore
internal import SalesBook
internal import Screens

// What customers complain about, as of the day taken for today.
extension Report {
  /// Cases that are open, of one customer or of all; with `all` those closed too, with a login those of the customers of
  /// that colleague.
  static func cases(_ open: OpenBook, of customer: Customer?, who login: String?, all: Bool) -> Report {
    let (book, replay) = (open.store.book, open.replayOfAll())
    let theirs = customer.map { one in
      book.customers.slot(of: one.id).map { replay.cases(ofCustomer: $0) } ?? []
    }
    let rows = (theirs ?? replay.allCases()).filter {
      (all || $0.isOpen) && replay.isCustomer($0.about.customer, of: login)
    }
    .sorted {
      ($0.isOpen ? 0 : 1, $1.about.effect, $0.course.since) < (
        $1.isOpen ? 0 : 1, $0.about.effect, $1.course.since
      )
    }
    return Report(
      rows,
      .text("opened") { $0.about.opened.iso },
      .text("customer") { book.customers[$0.about.customer]?.name ?? $0.about.customer.text },
      .text("kind", forPeople: { open.words.name(of: $0.about.kind) }) { $0.about.kind.rawValue },
      .number("effect") { String($0.about.effect) },
      .text("stage", forPeople: { open.words.name(of: $0.stage) }) { $0.stage.rawValue },
      .text("facts") { $0.about.facts },
      .text("cause") { $0.course.cause?.what ?? "" },
      .text("scope", forPeople: { $0.course.cause?.scope.map { open.words.name(of: $0) } ?? "" }) {
        $0.course.cause?.scope?.rawValue ?? ""
      },
      .text("first-word-due") { $0.stage == .firstWord ? replay.firstWordDue($0).iso : "" },
      .text("waits-for") { $0.waiting.map(\.to).joined(separator: "; ") },
      .text("late") { $0.late.map(\.to).joined(separator: "; ") },
      .text("closed") { $0.course.closing?.day.iso ?? "" },
      .number("satisfied") { $0.satisfied.map(String.init) ?? "" },
      .text("by") { $0.about.by },
      .text("invoice") { $0.about.invoice.flatMap { book.invoices[$0]?.number } ?? "" },
      .text("id") { $0.about.id.text },
      .text("customer-id", isOnlyForPrograms: true) { $0.about.customer.text })
  }

  /// Causes of how we work, first what most customers have; with a login of the customers of that colleague.
  static func causes(_ open: OpenBook, of login: String?) -> Report {
    let book = open.store.book
    return Report(
      open.replayOfAll().systemicCauses(of: login),
      .text("cause") { $0.name },
      .number("customers") { String($0.holders.count) },
      .number("cases") { String($0.cases.count) },
      .number("open") { String($0.open) }.called(\.casesOpen),
      .text("last") { $0.last?.iso ?? "" },
      .text("who") {
        $0.holders.compactMap { book.customers[$0.customer]?.name }.joined(separator: "; ")
      },
      .number("win-backs") { String($0.winBacks.count) })
  }
}
