internal import BookStore
internal import SalesBook
internal import Screens

// How far rebates are, as of the day taken for today.
extension Report {
  /// Rebates something is still to become of, by their last day, of one customer or of all; with `all` those that have
  /// ended too, with a login those of the customers of that colleague.
  static func rebates(_ open: OpenBook, of customer: Customer?, who login: String?, all: Bool) -> Report {
    let (book, replay) = (open.store.book, open.replayOfAll())
    let theirs = customer.map { one in
      book.customers.slot(of: one.id).map { replay.rebates(ofCustomer: $0) } ?? []
    }
    let rows = (theirs ?? replay.allRebates()).filter {
      (all || $0.isOpen) && replay.isCustomer($0.rebate.customer, of: login)
    }
    .sorted { ($0.isOpen ? 0 : 1, $0.rebate.to, $0.slot) < ($1.isOpen ? 0 : 1, $1.rebate.to, $1.slot) }
    return Report(
      rows,
      .text("until") { $0.rebate.to.iso },
      .text("customer") { book.customers[$0.rebate.customer]?.name ?? $0.rebate.customer.text },
      .text("state", forPeople: { open.words.name(of: $0.state) }) { $0.state.rawValue },
      .text("currency") { $0.reached.currency.letters },
      .money("reached") { $0.reached }.called(\.reachedSum),
      .money("tier") { $0.tier?.threshold },
      .money("next") { $0.next?.threshold }.called(\.nextTier),
      .money("gap") { $0.gap },
      .number("days-left") { String($0.daysLeft) },
      .money("pace") { $0.paceNow },
      .money("pace-needed") { $0.paceNeeded },
      .money("forecast") { $0.forecast },
      .money("earned") { $0.course.settlement?.amount ?? $0.earned },
      .text("from") { $0.rebate.from.iso },
      .text("kind", forPeople: { open.words.name(of: $0.rebate.kind) }) { $0.rebate.kind.rawValue },
      .text("basis", forPeople: { open.words.name(of: $0.rebate.basis) }) { $0.rebate.basis.rawValue },
      .text("counts", forPeople: { open.words.name(of: $0.rebate.counts) }) { $0.rebate.counts.rawValue },
      .text("goods") { $0.rebate.goods },
      .text("tiers") { TypedTiers.text($0.tiers, currency: $0.reached.currency) },
      .words("lacks", open.words, separator: "; ") { $0.course.lacks },
      .text("paper") { $0.course.reference },
      .text("approved-by") { $0.course.approver },
      .text("confirmed") { $0.confirmed?.day.iso ?? "" },
      .number("reminders") { String($0.reminders.count) },
      .text("reminder-due") { $0.reminderDue(open.policy)?.iso ?? "" },
      .number("adjusted") { String($0.adjustments.count) },
      .text("help") { $0.openHelps.map(\.what).joined(separator: "; ") },
      .text("pay-by") { $0.rebate.payBy?.iso ?? "" },
      .text("settled") { $0.course.settlement?.day.iso ?? "" },
      .text("paid-out") { $0.course.payout?.day.iso ?? "" },
      .text("why") { ($0.course.withdrawal ?? $0.course.settlement)?.why ?? "" },
      .text("id") { $0.rebate.id.text },
      .text("customer-id", isOnlyForPrograms: true) { $0.rebate.customer.text })
  }
}
