import Testing

@testable import SalesBook

/// Every state a win-back can be in against everything that can be done about it.
@Suite("States of a win-back")
struct WinBackStateTests {
  /// How a win-back comes into a state: the steps that lead there.
  private static let ways: [WinBackStage: [WinBackStep.Kind]] = [
    .background: [], .contact: [.background], .questions: [.background, .contact],
    .cause: [.background, .contact, .answers], .decide: [.background, .contact, .answers, .cause],
    .goBack: [.background, .contact, .answers, .cause, .decided],
    .outcome: [.background, .contact, .answers, .cause, .change, .decided, .wentBack],
    .letGo: [.background, .contact, .answers, .cause, .decided],
    .won: [.background, .contact, .answers, .cause, .change, .decided, .wentBack, .won],
    .lost: [.lost],
  ]

  /// What each state bars, in the order of `WinBackStep.Kind`; nil is allowed.
  private static let bars: [WinBackStage: [WinBackObstacle?]] = [
    // background contact answers cause change decided wentBack override won lost reopened
    .background: [
      nil, .noBackground, .noContact, .noAnswers, .noAnswers, .noCause, .undecided, .notHeld, .notGoneBack,
      nil,
      .open,
    ],
    .contact: [
      nil, nil, .noContact, .noAnswers, .noAnswers, .noCause, .undecided, .notHeld, .notGoneBack, nil, .open,
    ],
    .questions: [nil, nil, nil, .noAnswers, .noAnswers, .noCause, .undecided, nil, .notGoneBack, nil, .open],
    .cause: [nil, nil, nil, nil, nil, .noCause, .undecided, nil, .notGoneBack, nil, .open],
    .decide: [nil, nil, nil, nil, nil, nil, .undecided, nil, .notGoneBack, nil, .open],
    .goBack: [nil, nil, nil, nil, nil, nil, .noChange, .notHeld, .notGoneBack, nil, .open],
    .outcome: [nil, nil, nil, nil, nil, nil, nil, .notHeld, nil, nil, .open],
    .letGo: [nil, nil, nil, nil, nil, nil, .notWorth, .notHeld, .notGoneBack, nil, .open],
    .won: [
      .closed, .closed, .closed, .closed, .closed, .closed, .closed, .closed, .closed, .closed, nil,
    ],
    .lost: [
      .closed, .closed, .closed, .closed, .closed, .closed, .closed, .closed, .closed, .closed, nil,
    ],
  ]

  @Test("In each state each step is taken, or refused for its reason", arguments: WinBackStage.allCases)
  func table(_ stage: WinBackStage) throws {
    let way = try #require(WinBackStateTests.ways[stage])
    let bars = try #require(WinBackStateTests.bars[stage])
    #expect(bars.count == WinBackStep.Kind.allCases.count)
    for (kind, bar) in zip(WinBackStep.Kind.allCases, bars) {
      var leaving = try WinBackDesk()
      for step in way { try leaving.take(step) { if stage == .letGo { $0.worth = false } } }
      #expect(leaving.standing("2026-11-17")?.stage == stage)
      if let bar {
        #expect(throws: Refusal.winBackBarred(bar), "\(stage) \(kind)") { try leaving.take(kind) }
      } else {
        #expect(throws: Never.self, "\(stage) \(kind)") { try leaving.take(kind) }
      }
    }
  }

  @Test("The six steps are the article's, in its order")
  func numbers() {
    #expect(WinBackStage.allCases.compactMap(\.number) == [1, 2, 3, 4, 5, 6, 6, 5])
    #expect(WinBackStage.background < .contact && WinBackStage.decide < .goBack)
  }
}
