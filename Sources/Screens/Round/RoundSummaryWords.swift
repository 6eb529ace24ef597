internal import SalesBook

// What came of a day.
extension RoundTextWords {
  /// Parts of a line.
  func listed(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: say(", ", "，", "，"))
  }
  /// Parts of a line that begins with the first of them.
  func sentence(_ parts: [String]) -> String {
    let text = listed(parts)
    return text.prefix(1).uppercased() + text.dropFirst()
  }
  /// What stands between a customer and why it is left.
  var aside: String { say(", ", "，", "，") }

  /// Whose day, how far they came, and how long they worked on it.
  func summaryHead(_ day: String, _ weekday: String, _ login: String, done: Int, of all: Int, minutes: Int)
    -> String
  {
    let head = "\(day) \(weekday)  \(login)"
    let far = all > 0 ? say("\(done) of \(all) done", "办完 \(done)/\(all)", "辦完 \(done)/\(all)") : ""
    let long = minutes > 0 ? say(time(minutes), "用时 \(time(minutes))", "用時 \(time(minutes))") : ""
    let rest = listed([far, long])
    return rest.isEmpty ? head : "\(head)  \(rest)"
  }
  /// A time at work: `3 h 05 min`, `12 min`.
  func time(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    guard hours > 0 else { return say("\(rest) min", "\(rest) 分", "\(rest) 分") }
    let padded = rest < 10 ? "0\(rest)" : "\(rest)"
    return say("\(hours) h \(padded) min", "\(hours) 小时 \(padded) 分", "\(hours) 小時 \(padded) 分")
  }

  /// A part of a line about a number; empty where it is 0.
  private func part(_ count: Int, _ text: @autoclosure () -> String) -> String { count == 0 ? "" : text() }

  func reached(_ count: Int) -> String {
    part(count, say("reached \(count)", "联系上 \(count)", "聯絡上 \(count)"))
  }
  func unanswered(_ count: Int) -> String {
    part(count, say("no answer \(count)", "未接 \(count)", "未接 \(count)"))
  }
  func visits(_ count: Int) -> String { part(count, say("visits \(count)", "拜访 \(count)", "拜訪 \(count)")) }
  /// What was promised, in how many promises.
  func promised(_ sum: String, _ count: Int) -> String {
    let sum = sum.isEmpty ? "" : " \(sum)"
    return part(count, say("promised\(sum) (\(count))", "承诺\(sum)（\(count) 笔）", "承諾\(sum)（\(count) 筆）"))
  }
  /// What came in, in how many payments.
  func cameIn(_ sum: String, _ count: Int) -> String {
    part(count, say("came in \(sum) (\(count))", "收款 \(sum)（\(count) 笔）", "收款 \(sum)（\(count) 筆）"))
  }
  /// How many of the promises for the day were kept.
  func kept(_ count: Int, of all: Int) -> String {
    part(all, say("kept today \(count) of \(all)", "今天兑现 \(count)/\(all)", "今天兌現 \(count)/\(all)"))
  }
  func breachesAnswered(_ count: Int) -> String {
    part(count, say("broken answered \(count)", "未兑现已表态 \(count)", "未兌現已表態 \(count)"))
  }
  /// Appointments of ours that were put off before their day.
  func ourWordMoved(_ count: Int) -> String {
    part(count, say("our word moved \(count)", "我方承诺改期 \(count)", "我方承諾改期 \(count)"))
  }
  func casesTended(_ count: Int) -> String {
    part(count, say("complaints moved \(count)", "问题单处理 \(count)", "問題單處理 \(count)"))
  }
  func approvals(_ count: Int) -> String {
    part(count, say("approvals answered \(count)", "批复 \(count)", "批覆 \(count)"))
  }
  func moved(_ count: Int) -> String { part(count, say("moved \(count)", "改期 \(count)", "改期 \(count)")) }
  func dropped(_ count: Int) -> String { part(count, say("dropped \(count)", "取消 \(count)", "取消 \(count)")) }

  /// What is left, the first of it by name.
  func left(_ count: Int, _ named: [String], more: Int) -> String {
    let list = named.joined(separator: say("; ", "；", "；"))
    let rest = more > 0 ? say("; and \(more) more", "；另有 \(more) 家", "；另有 \(more) 家") : ""
    return say("Left \(count): \(list)\(rest)", "还剩 \(count)：\(list)\(rest)", "還剩 \(count)：\(list)\(rest)")
  }
  /// What is to be done in a colleague's place.
  func forColleague(_ what: String, _ name: String) -> String {
    say("\(what) for \(name)", "\(what)（代\(name)）", "\(what)（代\(name)）")
  }
  /// Who is first on the next working day, which is named where it is not tomorrow.
  func tomorrow(_ day: String, _ named: [String]) -> String {
    let list = named.joined(separator: say("; ", "；", "；"))
    let head = day.isEmpty ? say("Tomorrow", "明天", "明天") : day
    return say("\(head): \(list)", "\(head)：\(list)", "\(head)：\(list)")
  }
  /// The targets of the month.
  func month(_ targets: [String]) -> String {
    say("Month: \(listed(targets))", "本月：\(listed(targets))", "本月：\(listed(targets))")
  }
  /// A target and what is done of it.
  func target(_ kind: String, _ done: String, of target: String) -> String {
    say("\(kind) \(done) of \(target)", "\(kind) \(done) / \(target)", "\(kind) \(done) / \(target)")
  }
}

// The day of all of us.
extension RoundTextWords {
  var notBegun: String { say("not begun", "未开始", "未開始") }
  var atWork: String { say("at work", "进行中", "進行中") }
  func paused(_ time: String) -> String { say("paused \(time)", "暂停 \(time)", "暫停 \(time)") }
  func endedAt(_ time: String) -> String { say("ended \(time)", "\(time) 办完", "\(time) 辦完") }
  /// That somebody is away, and who stands in.
  func awayWith(_ cover: String) -> String {
    cover.isEmpty ? say("away", "休假", "休假") : say("away: \(cover)", "休假：\(cover)", "休假：\(cover)")
  }
  /// How many that must be done are left, by whose they are.
  func mustLeft(_ count: Int, _ whose: [String]) -> String {
    say(
      "Must left \(count): \(whose.joined(separator: ", "))", "必办还剩 \(count)：\(whose.joined(separator: "，"))",
      "必辦還剩 \(count)：\(whose.joined(separator: "，"))")
  }
  /// How many approvals wait, by whose answer.
  func approvalsWaiting(_ count: Int, _ whose: [String]) -> String {
    say(
      "Waiting for approval \(count): \(whose.joined(separator: ", "))",
      "待批准 \(count)：\(whose.joined(separator: "，"))", "待核准 \(count)：\(whose.joined(separator: "，"))")
  }
  /// How many are left out of all rounds.
  func allLeftOut(_ count: Int) -> String {
    say("Left out \(count), all on the calendar", "未排入 \(count)，都在日历上", "未排入 \(count)，都在日曆上")
  }
}
