internal import BookStore
internal import SalesBook
internal import Screens

// Who is under review, as of the day taken for today. For us only: no letter, statement or visit sheet takes from here.
extension Report {
  /// Reviews that are not closed, of one customer or of all; with `all` those closed too, with a login those of the
  /// customers of that colleague.
  static func exits(_ open: OpenBook, of customer: Customer?, who login: String?, all: Bool) -> Report {
    let (book, words) = (open.store.book, open.words)
    return Report(
      standings(open, of: customer, who: login).filter { all || $0.stage != .closed },
      .text("opened") { $0.about.opened.iso },
      .text("customer") { book.customers[$0.about.customer]?.name ?? $0.about.customer.text },
      .number("step") { $0.stage.number.map(String.init) ?? "" },
      .text("stage", forPeople: { words.name(of: $0.stage) }) { $0.stage.rawValue },
      .text("outcome", forPeople: { words.name(of: $0.outcome) }) { $0.outcome.rawValue },
      .text("why") { $0.about.why },
      .text("cause", forPeople: { $0.course.looks.last?.cause.map { words.name(of: $0) } ?? "" }) {
        $0.course.looks.last?.cause?.rawValue ?? ""
      },
      .number("strikes") { String($0.course.strikes.count) },
      .text("conditions") { $0.course.opening?.what ?? "" },
      .text("until") { $0.until?.iso ?? "" },
      .text("person") { $0.course.decision?.person ?? "" },
      .text("ended") { $0.course.ending?.day.iso ?? "" },
      .text("placed") { $0.course.placed },
      .text("since") { $0.since.iso },
      .text("by") { $0.about.by },
      .text("id") { $0.about.id.text },
      .text("customer-id", isOnlyForPrograms: true) { $0.about.customer.text })
  }

  /// Every step of reviews, of one customer or of all.
  static func exitSteps(_ open: OpenBook, of customer: Customer?, who login: String?) -> Report {
    let (book, words) = (open.store.book, open.words)
    let steps = standings(open, of: customer, who: login).flatMap { standing in
      standing.steps.map { (about: standing.about, step: $0) }
    }
    return Report(
      steps,
      .text("day") { $0.step.day.iso },
      .text("customer") { book.customers[$0.about.customer]?.name ?? $0.about.customer.text },
      .text("kind", forPeople: { words.name(of: $0.step.kind) }) { $0.step.kind.rawValue },
      .text("what") { $0.step.what },
      .text("strike", forPeople: { $0.step.strike.map { words.name(of: $0) } ?? "" }) {
        $0.step.strike?.rawValue ?? ""
      },
      .text("answer") { $0.step.answer },
      .text("until") { $0.step.until?.iso ?? "" },
      .text("by") { $0.step.by },
      .text("id") { $0.step.id.text })
  }

  /// Who is proposed for a review, with the figures of 12 months.
  static func exitCandidates(_ open: OpenBook, of login: String?) -> Report {
    let (book, words) = (open.store.book, open.words)
    return Report(
      open.replayOfAll().exitCandidates(of: login),
      .text("customer") { book.customers[slot: $0.slot]?.name ?? "" },
      .text("grade") { $0.grade?.rawValue ?? "" },
      .text("signs", forPeople: { $0.signs.map { words.name(of: $0) }.joined(separator: ", ") }) {
        $0.signs.map(\.rawValue).joined(separator: " ")
      },
      .money("sold") { Money(minor: $0.figures.sold, open.rules.policy.currency) },
      .number("margin") { $0.figures.margin.map(String.init) ?? "" },
      .number("hours") { String($0.figures.hours) },
      .number("broken") { String($0.figures.broken) },
      .number("promises") { String($0.figures.promisesDue) },
      .number("cases") { String($0.figures.cases) },
      .text("customer-id", isOnlyForPrograms: true) { book.customers[slot: $0.slot]?.id.text ?? "" })
  }

  /// Two years of a customer by quarter, the earliest first.
  static func exitPast(_ open: OpenBook, of customer: Customer) -> Report {
    let slot = open.store.book.customers.slot(of: customer.id)
    return Report(
      slot.map { open.replay().quarters(ofCustomer: $0) } ?? [],
      .text("from") { $0.from.iso },
      .text("to") { $0.to.iso },
      .money("sold") { Money(minor: $0.sold, open.rules.policy.currency) },
      .number("margin") { $0.margin.map(String.init) ?? "" },
      .number("minutes") { String($0.minutes) },
      .number("touches") { String($0.touches) },
      .number("kept") { String($0.promisesKept) },
      .number("promises") { String($0.promisesDue) },
      .number("cases") { String($0.cases) })
  }

  /// What was lost since reviews ended, beside what was won.
  static func exitAftermath(_ open: OpenBook, of customer: Customer?, who login: String?) -> Report {
    let (book, replay) = (open.store.book, open.replayOfAll())
    let all = standings(open, of: customer, who: login).compactMap { standing in
      replay.aftermath(of: standing).map { (about: standing.about, after: $0) }
    }
    return Report(
      all,
      .text("ended") { $0.after.ended.iso },
      .text("to") { $0.after.to.iso },
      .text("customer") { book.customers[$0.about.customer]?.name ?? $0.about.customer.text },
      .money("lost") { Money(minor: $0.after.lost, open.rules.policy.currency) },
      .number("hours") { String($0.after.hours) },
      .number("margin-with") { $0.after.marginWith.map(String.init) ?? "" },
      .number("margin-without") { $0.after.marginWithout.map(String.init) ?? "" },
      .number("offered") { String($0.after.offered) },
      .number("done") { String($0.after.done) },
      .text("id") { $0.about.id.text })
  }

  private static func standings(
    _ open: OpenBook, of customer: Customer?, who login: String?
  ) -> [ExitStanding] {
    open.replayOfAll().allExits(of: login).filter { standing in
      customer.map { standing.about.customer == $0.id } ?? true
    }
  }
}
