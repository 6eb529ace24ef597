// Words of the team's day.
extension RoundScreenWords {
  /// Head of a column: whose.
  var who: String { say("WHO", "谁", "誰") }
  /// Head of a column: done of all.
  var doneHead: String { say("DONE", "已办", "已辦") }
  /// Head of a column: done of what must be.
  var mustHead: String { say("MUST", "必办", "必辦") }
  /// Head of a column.
  var reachedHead: String { say("REACHED", "联系上", "聯絡上") }
  /// Head of a column.
  var unansweredHead: String { say("NO ANS", "未接", "未接") }
  /// Head of a column.
  var promisedHead: String { say("PROMISED", "承诺", "承諾") }
  /// Head of a column.
  var cameInHead: String { say("CAME IN", "收款", "收款") }
  /// Head of a column.
  var leftHead: String { say("LEFT", "还剩", "還剩") }
  /// Head of a column: what they are at.
  var nowHead: String { say("NOW", "现在", "現在") }
  /// That somebody is away, and who stands in.
  func away(_ cover: String) -> String {
    cover.isEmpty ? say("away", "休假", "休假") : say("away: \(cover)", "休假：\(cover)", "休假：\(cover)")
  }
  /// That a round is not begun.
  var notBegun: String { say("not begun", "没开始", "還沒開始") }
  /// That somebody is at their round.
  var atWorkNow: String { say("at work", "进行中", "進行中") }
  /// How many that must be done are left, and whose.
  func mustLeft(_ count: Int, _ whose: String) -> String {
    count == 0
      ? say("Nothing that must be done is left", "必办的都办完了", "必辦的都辦完了")
      : say("Must left \(count): \(whose)", "必办还剩 \(count)：\(whose)", "必辦還剩 \(count)：\(whose)")
  }
  /// How many wait for an approval, and whose.
  func approvalsWait(_ count: Int, _ whose: String) -> String {
    say("Waiting for approval \(count): \(whose)", "待批准 \(count)：\(whose)", "待核准 \(count)：\(whose)")
  }
}
