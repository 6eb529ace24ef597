import Testing

@testable import SalesBook

/// Every state a review can be in against everything that can be done in it.
@Suite("States of an exit review")
struct ExitStateTests {
  /// What each state bars, in the order of `ExitStep.Kind`, and last a decision on grounds of its own; nil is allowed.
  private static let bars: [ExitStage: [ExitObstacle?]] = [
    .look: [
      nil, .lookFirst, .lookFirst, .lookFirst, .lookFirst, .lookFirst, .lookFirst, .decideFirst, .endFirst,
      .lookFirst, .decideFirst, nil,
    ],
    .repair: [
      nil, nil, .repairFirst, .repairFirst, .repairFirst, .repairFirst, .repairFirst, .decideFirst, .endFirst,
      .repairFirst, .decideFirst, nil,
    ],
    .table: [
      .behind, nil, nil, .tellFirst, .tellFirst, .tellFirst, .tellFirst, .decideFirst, .endFirst, nil,
      .decideFirst, nil,
    ],
    .strikes: [
      .behind, .behind, nil, nil, .strikesFirst, .strikesFirst, .strikesFirst, .decideFirst, .endFirst, nil,
      .decideFirst, nil,
    ],
    .counting: [
      .behind, .behind, .behind, nil, nil, nil, .fewStrikes, .decideFirst, .endFirst, .pastRepair,
      .decideFirst, nil,
    ],
    .decide: [
      .behind, .behind, .behind, .behind, .behind, .struckOut, nil, .decideFirst, .endFirst, .pastRepair, nil,
      nil,
    ],
    .carryOut: [
      .behind, .behind, .behind, .behind, .behind, .behind, .behind, nil, .endFirst, .pastRepair, nil,
      .behind,
    ],
    .moveOn: [
      .behind, .behind, .behind, .behind, .behind, .behind, .behind, .behind, nil, .pastRepair, .behind,
      .behind,
    ],
    .closed: [ExitObstacle?](repeating: .closed, count: ExitStep.Kind.allCases.count + 1),
  ]

  @Test("In each state each step is taken, or refused for its reason", arguments: ExitStage.allCases)
  func table(_ stage: ExitStage) throws {
    let bars = try #require(ExitStateTests.bars[stage])
    let kinds = ExitStep.Kind.allCases.map { ($0, false) } + [(.decided, true)]
    #expect(bars.count == kinds.count)
    for ((kind, isShort), bar) in zip(kinds, bars) {
      var reviewed = try ReviewedBook()
      try reviewed.take(try #require(ReviewedBook.ways[stage]))
      #expect(reviewed.standing("2026-10-05")?.stage == stage)
      let other = try reviewed.desk.customer("Core")
      let fill: (inout ExitStep) -> Void = { step in
        if kind == .freed { step.customers = [other.id] }
        if isShort { (step.grounds, step.approvedBy) = (.cheat, "the boss") }
      }
      if let bar {
        #expect(throws: Refusal.exitBarred(bar), "\(stage) \(kind)") { try reviewed.take(kind, fill) }
      } else {
        #expect(throws: Never.self, "\(stage) \(kind)") { try reviewed.take(kind, fill) }
      }
    }
  }
}
