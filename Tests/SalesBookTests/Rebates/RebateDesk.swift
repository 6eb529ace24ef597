import SalesBook

/// A book with a customer who buys, and rebates agreed with them.
struct RebateDesk {
  var desk: Desktop
  let acme: Customer

  init() throws(Refusal) {
    desk = Desktop()
    for login in ["wang", "li"] { try desk.carryOut(AddRecord(Person(login: login))) }
    acme = try desk.customer("Acme") { $0.owner = "wang" }
  }

  var book: Book { desk.book }

  func replay(_ day: String) -> Replay { Replay(desk.book, asOf: .on(day)) }

  func standing(_ rebate: Rebate, _ day: String) -> RebateStanding? {
    replay(day).standing(ofRebate: rebate.id)
  }

  /// Bills goods to the customer, in whole units; a number of its own.
  @discardableResult
  mutating func bill(
    _ units: Int64, _ issued: String, _ what: String = "", _ currency: Currency = .cny
  ) throws(Refusal) -> Invoice {
    var invoice = Invoice(key: .none)
    (invoice.customer, invoice.number) = (acme.id, "N\(book.invoices.count + 1)")
    (invoice.issued, invoice.due, invoice.what) = (.on(issued), .on(issued) + 30, what)
    invoice.amount = Money(minor: units * currency.unit, currency)
    return try desk.carryOut(AddInvoice(invoice, instalments: [])).added()
  }

  /// An agreement over 2026 that adds up, with paper and approval.
  func agreement(_ from: String = "2026-01-01", _ to: String = "2026-12-31") -> Rebate {
    var rebate = Rebate(key: .none)
    (rebate.customer, rebate.kind, rebate.made) = (acme.id, .cumulative, .on(from))
    (rebate.from, rebate.to) = (.on(from), .on(to))
    (rebate.reference, rebate.approvedBy) = ("R-2026", "li")
    (rebate.counter, rebate.records, rebate.payBy) = ("both", "our invoices", .on(to) + 30)
    return rebate
  }

  /// Tiers as they are typed.
  static func tiers(_ text: String, _ currency: Currency = .cny) throws -> [RebateTier] {
    try TypedTiers.read(text, currency: currency)
  }

  mutating func agree(
    _ tiers: String = "100000 1%, 200000 2%", insists: Bool = true, _ fill: (inout Rebate) -> Void = { _ in }
  ) throws -> Rebate {
    var rebate = agreement()
    fill(&rebate)
    return try desk.carryOut(AgreeRebate(rebate, RebateDesk.tiers(tiers)), insists: insists).added()
  }

  @discardableResult
  mutating func take(
    _ kind: RebateStep.Kind, _ rebate: Rebate, on day: String, tiers: [RebateTier] = [], insists: Bool = true,
    _ fill: (inout RebateStep) -> Void = { _ in }
  ) throws(Refusal) -> RebateStep {
    var step = RebateStep.filled(kind, of: rebate, on: .on(day))
    fill(&step)
    return try desk.carryOut(StepRebate(step, tiers), on: day, insists: insists).added()
  }
}

extension RebateStep {
  /// A step that says all its kind needs.
  static func filled(_ kind: Kind, of rebate: Rebate, on day: Day) -> RebateStep {
    var step = RebateStep(key: .none)
    (step.rebate, step.day, step.kind) = (rebate.id, day, kind)
    switch kind {
    case .reminded, .confirmed: step.said = "100,000 by the end of the year earns 1 %"
    case .written: step.reference = "R-1"
    case .approved: step.approver = "li"
    case .volume: step.amount = Money(minor: 5_000_00, .cny)
    case .adjusted: (step.effort, step.approver) = ("sold two months without margin", "li")
    case .settled: step.why = "short of the condition"
    case .withdrawn: step.why = "they did not want it"
    case .paid: break
    }
    return step
  }
}
