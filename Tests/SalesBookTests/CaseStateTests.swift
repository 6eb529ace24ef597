import Testing

@testable import SalesBook

/// Every state a case can be in against everything that can be done about it.
@Suite("States of a case")
struct CaseStateTests {
  /// How a case comes into a state: the steps that lead there, and its kind.
  private static let ways: [(CaseStage, CustomerCase.Kind, [CaseStep.Kind])] = [
    (.firstWord, .quality, []), (.cause, .quality, [.told]), (.report, .quality, [.told, .cause]),
    (.explain, .delivery, [.told, .cause]), (.close, .delivery, [.told, .cause, .explained]),
    (.closed, .delivery, [.told, .cause, .explained, .closed]),
  ]

  /// What each state bars, in the order of `CaseStep.Kind`; nil is allowed.
  private static let bars: [CaseStage: [CaseObstacle?]] = [
    //            told     explained cause    reported part     action   closed       reopened
    .firstWord: [nil, .noCause, nil, nil, nil, nil, .noCause, .open],
    .cause: [nil, .noCause, nil, nil, nil, nil, .noCause, .open],
    .report: [nil, nil, nil, nil, nil, nil, .unreported, .open],
    .explain: [nil, nil, nil, nil, nil, nil, .untold, .open],
    .close: [nil, nil, nil, nil, nil, nil, nil, .open],
    .closed: [.closed, .closed, .closed, .closed, .closed, .closed, .closed, nil],
  ]

  @Test("In each state each step is taken, or refused for its reason", arguments: CaseStage.allCases)
  func table(_ stage: CaseStage) throws {
    let way = try #require(CaseStateTests.ways.first { $0.0 == stage })
    let bars = try #require(CaseStateTests.bars[stage])
    #expect(bars.count == CaseStep.Kind.allCases.count)
    for (kind, bar) in zip(CaseStep.Kind.allCases, bars) {
      var desk = Desktop()
      let acme = try desk.customer("Acme")
      var about = CustomerCase(key: .none)
      (about.customer, about.opened, about.kind, about.facts) = (acme.id, .on("2026-11-16"), way.1, "wet")
      let known: CustomerCase = try desk.carryOut(OpenCase(about)).added()
      for step in way.2 { try desk.carryOut(StepCase(.filled(step, of: known, on: .on("2026-11-17")))) }
      #expect(Replay(desk.book, asOf: .on("2026-11-17")).standing(ofCase: known.id)?.stage == stage)
      let next = StepCase(.filled(kind, of: known, on: .on("2026-11-17")))
      if let bar {
        #expect(throws: Refusal.caseBarred(bar), "\(stage) \(kind)") { try desk.carryOut(next) }
      } else {
        #expect(throws: Never.self, "\(stage) \(kind)") { try desk.carryOut(next) }
      }
    }
  }
}
