extension Words {
  /// So many minutes as hours and minutes: `3 h 05 min`.
  func duration(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    guard hours > 0 else { return say("\(rest) min", "\(rest) 分", "\(rest) 分") }
    let padded = rest < 10 ? "0\(rest)" : "\(rest)"
    return say("\(hours) h \(padded) min", "\(hours) 小时 \(padded) 分", "\(hours) 小時 \(padded) 分")
  }
}

extension RoundScreenWords {
  /// How long one was at work.
  func atWork(_ duration: String) -> String { say("at work \(duration)", "用时 \(duration)", "用時 \(duration)") }
  /// When something is planned next.
  func nextOn(_ day: String) -> String { say("next \(day)", "下次 \(day)", "下次 \(day)") }
  /// How many people a team has.
  func people(_ count: Int) -> String {
    say(count == 1 ? "1 person" : "\(count) people", "\(count) 人", "\(count) 人")
  }
}
