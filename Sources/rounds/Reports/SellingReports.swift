internal import BookStore
internal import SalesBook
internal import Screens

// What the commands about deals report, as of the day taken for today.
extension Report {
  /// Deals that can still be signed, of one customer or of all; with `all` those signed and lost too.
  static func deals(_ open: OpenBook, of customer: Customer?, all: Bool) -> Report {
    let (book, replay) = (open.store.book, open.replayOfAll())
    let deals = customer.map { one in
      book.customers.slot(of: one.id).map { replay.deals(ofCustomer: $0) } ?? []
    }
    let rows = (deals ?? replay.allDeals()).filter { all || $0.isOpen }
      .sorted { ($0.deal.expected ?? .endOfTime, $0.deal.id) < ($1.deal.expected ?? .endOfTime, $1.deal.id) }
    return Report(
      rows,
      .text("customer") { book.customers[$0.deal.customer]?.name ?? $0.deal.customer.text },
      .text("stage", forPeople: { open.words.name(of: $0.stage) }) { $0.stage.rawValue },
      .text("since") { $0.since.iso },
      .text("what") { $0.deal.what },
      .text("currency") { $0.deal.amount?.currency.letters ?? "" },
      .number("amount") { $0.deal.amount?.decimal ?? "" },
      .text("expected") { $0.deal.expected?.iso ?? "" },
      .text("next") { $0.next?.due.iso ?? "" },
      .text("by") { $0.deal.by },
      .text("quantity") { $0.deal.quantity },
      .text("model") { $0.deal.model },
      .text("contract") { $0.deal.contract },
      .text("lost-to") { $0.stage == .lost ? $0.steps.last?.lostTo ?? "" : "" },
      .text("reason") { $0.steps.last?.reason ?? "" },
      .text("id", isOnlyForPrograms: true) { $0.deal.id.text },
      .text("customer-id", isOnlyForPrograms: true) { $0.deal.customer.text })
  }
}
