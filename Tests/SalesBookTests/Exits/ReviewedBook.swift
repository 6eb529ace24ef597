@testable import SalesBook

/// A book in which Acme is under review since 2026-10-01; wang and li work here.
struct ReviewedBook {
  var desk = Desktop()
  let acme: Customer
  private(set) var about = ExitReview(key: .none)

  init() throws(Refusal) {
    for login in ["wang", "li"] { try desk.carryOut(AddRecord(Person(login: login))) }
    acme = try desk.customer("Acme") { $0.owner = "wang" }
    about = try open(acme)
  }

  /// Where Acme stands.
  var slot: Int { desk.book.customers.slot(of: acme.id) ?? -1 }

  /// Puts a customer under review.
  mutating func open(_ customer: Customer, on day: String = "2026-10-01") throws(Refusal) -> ExitReview {
    var about = ExitReview(key: .none)
    (about.customer, about.opened, about.why) = (customer.id, .on(day), "takes more than they bring")
    return try desk.carryOut(OpenExit(about), on: day).added()
  }

  /// Takes a step of the review, or of another.
  @discardableResult
  mutating func take(
    _ kind: ExitStep.Kind, on day: String = "2026-10-05", of other: ExitReview? = nil, insists: Bool = true,
    _ fill: (inout ExitStep) -> Void = { _ in }
  ) throws(Refusal) -> ExitStep {
    var step = ExitStep.filled(kind, of: other ?? about, on: .on(day))
    fill(&step)
    return try desk.carryOut(StepExit(step), on: day, insists: insists).added()
  }

  /// Takes several, all on one day.
  mutating func take(_ kinds: [ExitStep.Kind], on day: String = "2026-10-05") throws(Refusal) {
    for kind in kinds { try take(kind, on: day) }
  }

  func standing(_ day: String = "2026-11-23") -> ExitStanding? {
    Replay(desk.book, asOf: .on(day)).standing(ofExit: about.id)
  }

  /// The steps that lead to each stage, all of 2026-10-05; nothing leads to the last but time.
  static let ways: [ExitStage: [ExitStep.Kind]] = [
    .look: [], .repair: [.looked], .table: [.looked, .repair], .strikes: [.looked, .repair, .told],
    .counting: [.looked, .repair, .told, .strikes],
    .decide: [.looked, .repair, .told, .strikes, .strike, .strike, .strike],
    .carryOut: [.looked, .repair, .told, .strikes, .strike, .strike, .strike, .decided],
    .moveOn: [.looked, .repair, .told, .strikes, .strike, .strike, .strike, .decided, .ended],
    .closed: [.looked, .repair, .repaired],
  ]
}

extension ExitStep {
  /// A step of a kind with all it needs: what lies ahead of it is 20 days off.
  static func filled(_ kind: Kind, of about: ExitReview, on day: Day) -> ExitStep {
    var step = ExitStep(key: .none)
    (step.exit, step.day, step.kind, step.what) = (about.id, day, kind, "as it is")
    switch kind {
    case .looked: step.cause = .customer
    case .repair: step.means = .way
    case .told: step.answer = "they nod"
    case .strikes: step.until = day + 20
    case .strike: step.strike = .brokenWord
    case .decided: (step.until, step.person) = (day + 20, "wang")
    case .ended: (step.placement, step.placed) = (.supplier, "Better Ltd")
    case .freed, .passed, .repaired, .reversed: break
    }
    return step
  }
}
