/// Times of the day as people type them: `9:30`, `1430`, `3pm`, `9点半`, `下午3点`.
public enum TypedTime {
  /// The time that text means. Throws `FieldError.notATime` if it means none.
  public static func read(_ text: String) throws(FieldError) -> TimeOfDay {
    var phrase = TypedPhrase(text)
    let half = phrase.take(halves)
    guard let (hour, minute) = phrase.clock() else { throw .notATime(text) }
    let named = half ?? phrase.take(["am": .morning, "pm": .afternoon])
    guard phrase.isDone, let time = TimeOfDay(hour: named?.hour(hour) ?? hour, minute: minute) else {
      throw .notATime(text)
    }
    return time
  }

  private static let halves: [String: HalfDay] = [
    "凌晨": .morning, "早上": .morning, "上午": .morning, "早": .morning,
    "中午": .noon, "下午": .afternoon, "傍晚": .afternoon, "晚上": .afternoon, "晚": .afternoon,
  ]
}

/// Which twelve hours a clock's hour is one of.
private enum HalfDay {
  case morning, noon, afternoon

  /// The hour of 24. `中午11点` is before twelve, `中午1点` after; hours past twelve
  /// need no half.
  func hour(_ hour: Int) -> Int {
    switch self {
    case .morning: hour == 12 ? 0 : hour
    case .noon: hour < 11 ? hour + 12 : hour
    case .afternoon: hour < 12 ? hour + 12 : hour
    }
  }
}

extension TypedPhrase {
  /// Takes hour and minute: `9:30`, `930`, `9`, `9点`, `9点半`, `9点一刻`, `9点15分`.
  fileprivate mutating func clock() -> (Int, Int)? {
    guard let number = number() else { return nil }
    if take(":") {
      let digits = rest.prefix { $0.isNumber }.count
      return digits == 2 ? self.number().map { (number, $0) } : nil
    }
    guard take("点钟", "点", "时") else { return number < 100 ? (number, 0) : (number / 100, number % 100) }
    if take("半") { return (number, 30) }
    if take("一刻") { return (number, 15) }
    if take("三刻") { return (number, 45) }
    guard let minute = self.number() else { return (number, 0) }
    _ = take("分")
    return (number, minute)
  }
}
