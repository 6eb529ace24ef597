internal import SalesBook

// What to say to a colleague who waits for a yes or no.
extension ApprovalLine: WordedLine {
  func toSay(_ words: Words) -> String {
    words.say(
      "(To {by}) Yes or no on {what}. If yes: up to how much, and until when?",
      "（对 {by}）{what}，行还是不行；行的话限多少、到哪天。",
      "（對 {by}）{what}，行還是不行；行的話限多少、到哪天。")
  }

  func avoid(_ words: Words) -> String {
    words.say("Do not leave it to the day after.", "别拖到明天。", "別拖到明天。")
  }
}

extension LineSight {
  /// Since when a colleague waits.
  func waits(_ approval: Approval) -> String {
    let since = words.short(approval.day, from: day)
    return words.say(
      "\(approval.by) waits since \(since)", "\(approval.by) 从 \(since) 等到现在",
      "\(approval.by) 從 \(since) 等到現在")
  }
}
