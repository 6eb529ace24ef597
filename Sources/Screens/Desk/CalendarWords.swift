// The calendar.
extension Words {
  /// The number of a week.
  func week(_ number: Int) -> String { say("week \(number)", "第 \(number) 周", "第 \(number) 週") }

  /// That follow-ups were picked up, and how to put them down.
  func pickedUp(_ count: Int, drop: String, back: String) -> String {
    say(
      "\(count) picked up: go to a day, \(drop) drops, \(back) puts back",
      "已拿起 \(count) 项：移到某天，\(drop) 放下，\(back) 放回", "已拿起 \(count) 項：移到某天，\(drop) 放下，\(back) 放回")
  }
}
