@testable import SalesBook

/// A desk with one customer, who was told on the first of November that they get forty scales by the tenth.
struct CommitmentDesk {
  var desk = Desktop()
  let acme: Customer

  init() throws {
    acme = try desk.customer("Acme") { $0.owner = "wang" }
  }

  /// Gives our word.
  mutating func give(
    due: String = "2026-11-10", made: String = "2026-11-01", insists: Bool = true,
    _ fill: (inout Commitment) -> Void = { _ in }
  ) throws(Refusal) -> Commitment {
    var commitment = Commitment(key: .none)
    (commitment.customer, commitment.what) = (acme.id, "forty scales")
    (commitment.made, commitment.due) = (.on(made), .on(due))
    fill(&commitment)
    return try desk.carryOut(MakeCommitment(commitment), insists: insists).added()
  }

  /// A step with all that its kind asks for.
  func step(_ kind: CommitmentStep.Kind, of commitment: Commitment, on day: String) -> CommitmentStep {
    var step = CommitmentStep(key: .none)
    (step.commitment, step.kind, step.day) = (commitment.id, kind, .on(day))
    switch kind {
    case .danger: step.need = "a lorry"
    case .changed:
      (step.to, step.apology, step.remedy, step.cause) = (step.day + 5, true, "by lorry", .careless)
    case .broken: (step.remedy, step.cause) = ("others in their place", .vague)
    case .apologised: (step.remedy, step.cause) = ("by lorry", .careless)
    case .written: step.reference = "C-7"
    case .cost: step.cost = Money(minor: 30_000, .cny)
    case .safe, .kept: break
    }
    return step
  }

  /// Takes such a step, as changed.
  @discardableResult
  mutating func take(
    _ kind: CommitmentStep.Kind, of commitment: Commitment, on day: String,
    _ fill: (inout CommitmentStep) -> Void = { _ in }
  ) throws(Refusal) -> CommitmentStep {
    var step = step(kind, of: commitment, on: day)
    fill(&step)
    return try desk.carryOut(StepCommitment(step)).added()
  }

  /// How it stands on a day.
  func standing(_ commitment: Commitment, on day: String) -> CommitmentStanding? {
    Replay(desk.book, asOf: .on(day)).standing(ofCommitment: commitment.id)
  }
}
