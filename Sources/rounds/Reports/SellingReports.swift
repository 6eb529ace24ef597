internal import BookStore
internal import SalesBook
internal import Screens

// What the commands about deals report, as of the day taken for today.
extension Report {
  /// Deals that can still be signed, of one customer or of all; with `all` those signed and lost too, with a login those
  /// with the customers of that colleague.
  static func deals(_ open: OpenBook, of customer: Customer?, who login: String?, all: Bool) -> Report {
    let (book, replay) = (open.store.book, open.replayOfAll())
    let deals = customer.map { one in
      book.customers.slot(of: one.id).map { replay.deals(ofCustomer: $0) } ?? []
    }
    let rows = (deals ?? replay.allDeals()).filter {
      (all || $0.isOpen) && replay.isCustomer($0.deal.customer, of: login)
    }
    .sorted { ($0.deal.expected ?? .endOfTime, $0.deal.id) < ($1.deal.expected ?? .endOfTime, $1.deal.id) }
    return Report(
      rows,
      .text("customer") { book.customers[$0.deal.customer]?.name ?? $0.deal.customer.text },
      .text("stage", forPeople: { open.words.name(of: $0.stage) }) { $0.stage.rawValue },
      .text("since") { $0.since.iso },
      .text("what") { $0.deal.what },
      .text("currency") { $0.deal.amount?.currency.letters ?? "" },
      .money("amount") { $0.deal.amount },
      .text("expected") { $0.deal.expected?.iso ?? "" },
      .text("next") { $0.next?.due.iso ?? "" },
      .text("by") { $0.deal.by },
      .text("quantity") { $0.deal.quantity },
      .text("model") { $0.deal.model },
      .text("contract") { $0.deal.contract },
      .text("lost-to") { $0.stage == .lost ? $0.steps.last?.lostTo ?? "" : "" },
      .text("reason") { $0.steps.last?.reason ?? "" },
      .text("id", isOnlyForPrograms: true) { $0.deal.id.text },
      .text("customer-id", isOnlyForPrograms: true) { $0.deal.customer.text },
      .number("may-offer") { replay.priceOffer(on: $0).map { String($0.percent) } ?? "" },
      .text("offer-from") { replay.priceOffer(on: $0)?.again?.iso ?? "" })
  }

  /// What waits for the answer of one of us, of whoever asks where none is named; with `all` of anybody, and what was
  /// answered, with a login what was asked of that colleague.
  static func approvals(_ open: OpenBook, of login: String? = nil, all: Bool) -> Report {
    let (book, replay) = (open.store.book, open.replay())
    let answered = book.approvals.all.filter { $0.day <= replay.day && !$0.waited(on: replay.day) }
    let theirs = answered.filter { approval in login.map { approval.askedOf == $0 } ?? true }
    let waiting = replay.waitingApprovals(for: all ? login : login ?? open.login)
    let rows = waiting + (all ? theirs : [])
    return Report(
      rows,
      .text("day") { $0.day.iso },
      .text("customer") { book.customers[$0.customer]?.name ?? $0.customer.text },
      .text("kind", forPeople: { open.words.name(of: $0.kind) }) { $0.kind.rawValue },
      .text("what") { $0.what },
      .number("percent") { $0.percent.map(String.init) ?? "" },
      .text("currency") { $0.amount?.currency.letters ?? "" },
      .money("amount") { $0.amount },
      .text("invoice") { $0.invoice.flatMap { book.invoices[$0]?.number } ?? "" },
      .text("asked-of") { $0.askedOf },
      .text("by") { $0.by },
      .word("answer", open.words) { $0.waited(on: replay.day) ? nil : $0.answer },
      .text("answered") { $0.waited(on: replay.day) ? "" : $0.answered?.iso ?? "" },
      .text("answered-by") { $0.waited(on: replay.day) ? "" : $0.answeredBy },
      .text("why") { $0.waited(on: replay.day) ? "" : $0.why },
      .flag("own", open.words) { $0.isOwn ? true : nil },
      .text("id") { $0.id.text },
      .text("customer-id", isOnlyForPrograms: true) { $0.customer.text })
  }

  /// What customers asked for beyond the contract and got, customer by customer, the latest first; with a login those
  /// of the customers of that colleague.
  static func concessions(_ open: OpenBook, of customer: Customer?, who login: String?) -> Report {
    let (book, replay) = (open.store.book, open.replayOfAll())
    let slots = customer.map { one in [book.customers.slot(of: one.id)].compactMap { $0 } }
    let rows = (slots ?? Array(book.customers.slots)).filter { replay.isCustomer($0, of: login) }
      .flatMap { replay.concessions(ofCustomer: $0).all }
    return Report(
      rows,
      .text("day") { $0.day.iso },
      .text("customer") { book.customers[$0.customer]?.name ?? $0.customer.text },
      .text("kind", forPeople: { open.words.name(of: $0.kind) }) { $0.kind.rawValue },
      .word("term", open.words) { $0.term },
      .text("asked") { $0.asked },
      .text("given") { $0.given },
      .number("percent") { $0.percent.map(String.init) ?? "" },
      .text("scope") { $0.scope },
      .text("until") { $0.until?.iso ?? "" },
      .text("in-return") { $0.inReturn },
      .text("reason") { $0.reason },
      .flag("told", open.words) { $0.told ? true : nil },
      .text("approved-by") { $0.approval.flatMap { book.approvals[$0]?.answeredBy } ?? "" },
      .text("by") { $0.by },
      .text("id", isOnlyForPrograms: true) { $0.id.text },
      .text("customer-id", isOnlyForPrograms: true) { $0.customer.text })
  }

  /// What customers demand, theme by theme; with a login those of that colleague.
  static func insights(_ open: OpenBook, of login: String? = nil) -> Report {
    Report(
      open.replayOfAll().insightThemes(of: login),
      .text("theme") { $0.name },
      .text("status", forPeople: { open.words.name(of: $0.status) }) { $0.status.rawValue },
      .number("customers") { String($0.customers) },
      .number("heard") { String($0.heard.count) },
      .text("currency") { _ in open.policy.currency.letters },
      .money("money") { Money(minor: $0.money, open.policy.currency) },
      .text("last") { $0.heard.first?.insight.day.iso ?? "" })
  }

  /// Every demand heard, in the order of its theme; with a login from the customers of that colleague.
  static func demands(_ open: OpenBook, of login: String? = nil) -> Report {
    let book = open.store.book
    return Report(
      open.replayOfAll().insightThemes(of: login).flatMap(\.heard),
      .text("day") { $0.insight.day.iso },
      .text("customer") { book.customers[$0.insight.customer]?.name ?? $0.insight.customer.text },
      .text("theme") { $0.insight.theme },
      .text("product") { $0.insight.product },
      .text("demanded") { $0.insight.demanded },
      .text("status", forPeople: { open.words.name(of: $0.status) }) { $0.status.rawValue },
      .text("contact") { $0.insight.contact.flatMap { book.contacts[$0]?.name } ?? "" },
      .text("by") { $0.insight.by },
      .text("id", isOnlyForPrograms: true) { $0.insight.id.text },
      .text("customer-id", isOnlyForPrograms: true) { $0.insight.customer.text })
  }
}
