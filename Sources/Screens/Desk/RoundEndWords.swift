internal import SalesBook

/// Words of what the day came to.
struct RoundEndWords: Catalogue {
  let language: Language

  /// In front of who was spoken to.
  var contacts: String { say("Contacts", "联系", "聯絡") }
  /// In front of what was promised.
  var promises: String { say("Promised", "承诺", "承諾") }
  /// In front of what came in.
  var money: String { say("Came in", "收款", "收款") }
  /// In front of what was answered.
  var answered: String { say("Answered", "表态", "表態") }
  /// In front of what was put off.
  var plans: String { say("Plans", "计划", "計畫") }
  /// In front of what is left.
  var left: String { say("Left", "还剩", "還剩") }
  /// In front of what had no place in the round.
  var leftOut: String { say("Left out", "未排入", "未排入") }
  /// In front of what comes at its hour.
  var toCome: String { say("To come", "定时", "定時") }
  /// In front of how their customers keep their word, beside themselves.
  var mirror: String { say("Mirror", "对照", "對照") }
  /// All of these.
  var labels: [String] { [contacts, promises, money, answered, plans, left, leftOut, toCome, mirror] }

  /// How many are done of how many, in so long.
  func done(_ done: Int, of all: Int, _ duration: String) -> String {
    let time = duration.isEmpty ? "" : say(", \(duration)", "，用时 \(duration)", "，用時 \(duration)")
    return say("\(done) of \(all) done\(time)", "办完 \(done)/\(all)\(time)", "辦完 \(done)/\(all)\(time)")
  }
  /// Who was spoken to.
  func touched(_ all: Int, reached: Int, unanswered: Int, visits: Int) -> String {
    let visited = visits == 0 ? "" : say(", visits \(visits)", "，其中拜访 \(visits)", "，其中拜訪 \(visits)")
    return say(
      "\(all): reached \(reached), no answer \(unanswered)\(visited)",
      "\(all) 家：联系上 \(reached)，未接 \(unanswered)\(visited)",
      "\(all) 家：聯絡上 \(reached)，未接 \(unanswered)\(visited)")
  }
  /// So many, of so much.
  func counted(_ count: Int, _ sum: String) -> String {
    say("\(count): \(sum)", "\(count) 笔 \(sum)", "\(count) 筆 \(sum)")
  }
  /// How many promises of the day were kept.
  func kept(_ kept: Int, of due: Int) -> String {
    say(
      "promises due today kept \(kept) of \(due)", "今天到期的承诺 \(kept)/\(due) 兑现", "今天到期的承諾 \(kept)/\(due) 兌現")
  }
  /// Broken promises answered.
  func breaches(_ count: Int) -> String { say("broken promises \(count)", "未兑现 \(count)", "未兌現 \(count)") }
  /// Appointments, and days of what we said, put off.
  func appointments(_ count: Int, sorry: Int) -> String {
    say(
      "our word moved \(count), with an apology \(sorry)", "我方承诺改期 \(count)，已致歉 \(sorry)",
      "我方承諾改期 \(count)，已致歉 \(sorry)")
  }
  /// Rungs taken.
  func rungs(_ count: Int) -> String { say("rungs \(count)", "催款 \(count)", "催款 \(count)") }
  /// Approvals answered.
  func approvals(_ count: Int) -> String { say("approvals \(count)", "批准答复 \(count)", "核准答覆 \(count)") }
  /// Plans put to another day.
  func moved(_ count: Int) -> String { say("moved \(count)", "改期 \(count)", "改期 \(count)") }
  /// Plans dropped.
  func dropped(_ count: Int) -> String { say("dropped \(count)", "取消 \(count)", "取消 \(count)") }
  /// How many are left.
  func leftOver(_ count: Int) -> String {
    count == 0
      ? say("nothing", "没有", "沒有") : say("\(count), for tomorrow:", "\(count) 家，留到明天：", "\(count) 家，留到明天：")
  }
  /// How many had no place, and where they are.
  func onTheCalendar(_ count: Int) -> String {
    say("\(count), all on the calendar", "\(count) 家，都在日历上", "\(count) 家，都在日曆上")
  }
  /// The hours something is still to come at.
  func stillToCome(_ hours: [String]) -> String {
    let hours = hours.joined(separator: general.comma)
    return say("\(hours) still to come", "\(hours) 还没到", "\(hours) 還沒到")
  }
  private var general: GeneralWords { GeneralWords(language: language) }

  /// Head over whose turns are first tomorrow.
  var tomorrow: String { say("First tomorrow", "明天先办", "明天先辦") }
  /// Head over the month's targets.
  var month: String { say("This month", "本月", "本月") }
  /// Head over the chart of the last weeks.
  var weeks: String {
    say("The last four weeks, a mark a fifth of the day's work", "近四周，每个 # 为当天五分之一", "近四週，每個 # 為當天五分之一")
  }
  /// What a key does at the end.
  func copies(_ copy: String, back: String) -> String {
    say(
      "\(copy) copies the summary for the team   \(back) back to the list", "按 \(copy) 复制总结   \(back) 回到列表",
      "按 \(copy) 複製總結   \(back) 回到列表")
  }
}

extension Words {
  /// Words of what the day came to.
  var ending: RoundEndWords { RoundEndWords(language: language) }
}
