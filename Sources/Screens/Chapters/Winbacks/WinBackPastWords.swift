internal import SalesBook

// What of ours may be behind it that a customer is leaving, in a line.
extension WinBackWords {
  /// How often we did not keep to what was agreed, and what that was last.
  func missed(_ count: Int, _ what: String) -> String {
    say("not kept by us \(count): \(what)", "我们没做到 \(count) 次：\(what)", "我們沒做到 \(count) 次：\(what)")
  }
  /// How often they came with a case, and what it was last.
  func complained(_ count: Int, _ what: String) -> String {
    say("cases \(count): \(what)", "问题单 \(count)：\(what)", "問題單 \(count)：\(what)")
  }
  /// How often they contested a bill, and why last.
  func contested(_ count: Int, _ what: String) -> String {
    say("contested \(count): \(what)", "有争议 \(count)：\(what)", "有爭議 \(count)：\(what)")
  }
  /// How often they asked in vain, and for what last.
  func refused(_ count: Int, _ what: String) -> String {
    say("not given \(count): \(what)", "没有让 \(count)：\(what)", "沒有讓 \(count)：\(what)")
  }
  /// Since when another of us looks after them.
  func handedOver(_ day: String) -> String {
    say("another of us since \(day)", "\(day) 换了负责人", "\(day) 換了負責人")
  }
  /// What the cause is more often than anything else (S3 3).
  var commonest: String { say("most often it is our service", "最常见的是我方服务", "最常見的是我方服務") }
  /// What mends a clash of personalities most simply (S3 5).
  func handOver(_ keys: String) -> String {
    say("simplest: another of us, \(keys)", "最简单：换个人负责，按 \(keys)", "最簡單：換個人負責，按 \(keys)")
  }
}

extension Words {
  /// What the book knows of, the latest of each by name.
  func told(_ past: WinBackPast, from day: Day) -> String {
    [
      past.missed.first.map { winBacks.missed(past.missed.count, $0.what.inOneLine) },
      past.cases.first.map { winBacks.complained(past.cases.count, $0.facts.inOneLine) },
      past.disputes.first.map { winBacks.contested(past.disputes.count, $0.reason.inOneLine) },
      past.refused.first.map { winBacks.refused(past.refused.count, $0.asked.inOneLine) },
      past.handedOver.map { winBacks.handedOver(short($0, from: day)) },
    ].compactMap { $0 }.said()
  }
}
