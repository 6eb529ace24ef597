internal import SalesBook

// What a stroke is called once it is done, for the status line.
extension Words {
  func moved(_ what: String, to day: String) -> String {
    say("\(what) moved to \(day)", "\(what) 改到 \(day)", "\(what) 改到 \(day)")
  }
  func finished(_ what: String) -> String { say("\(what) done", "\(what) 已完成", "\(what) 已完成") }
}
