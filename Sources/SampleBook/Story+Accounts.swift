import SalesBook

extension SampleBook.Story {
  /// Statements of account, and what customers say of them.
  func accounts() {
    about(SampleBook.Cast.qingdao) { it in
      it.promises(nil, made: -15, for: -10, by: "单立新") { $0.what = "寄回四十箱胶带" }
      it.hears(.kept, ofPromiseFor: -10, on: -10, "胶带到仓库了")
    }
    about(SampleBook.Cast.ningbo) { it in
      it.states(
        asOf: -1, on: -7, answer: .differs, answered: -5, differing: 50_000, why: "那五万她们记在九月的单子上")
    }
    about(SampleBook.Cast.wuxi) { it in it.states(asOf: -1, on: -9, answer: .confirmed, answered: -6) }
    about(SampleBook.Cast.xiamen) { it in it.states(asOf: -1, on: -8) }
  }
}
