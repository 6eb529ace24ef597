internal import SalesBook

/// Words of what is told of a round outside of the desk: login message, chat of the team (round.md §5).
struct RoundTextWords: Catalogue {
  let language: Language

  /// A day at the beginning of a line.
  func head(_ weekday: String, _ day: String, _ login: String) -> String {
    say("\(weekday) \(day) \(login)", "\(weekday) \(day) \(login)", "\(weekday) \(day) \(login)")
  }
  /// The same, of the day's round.
  func roundHead(_ weekday: String, _ day: String, _ login: String) -> String {
    say(
      head(weekday, day, login), "今日跟进 \(head(weekday, day, login))", "今日跟進 \(head(weekday, day, login))")
  }
  /// How much there is to do.
  func toDo(_ count: Int, must: Int) -> String {
    say(": \(count) to do, \(must) must", "：\(count) 家，必办 \(must)", "：\(count) 家，必辦 \(must)")
  }
  /// What of it does not wait, kind by kind.
  func counts(_ kinds: [String]) -> String {
    kinds.isEmpty
      ? ""
      : say(
        " (\(kinds.joined(separator: ", ")))", "（\(kinds.joined(separator: "，"))）",
        "（\(kinds.joined(separator: "，"))）")
  }
  /// How much of it is there for colleagues who are away.
  func covering(_ counts: [(name: String, count: Int)]) -> String {
    let listed = counts.map {
      say("\($0.count) for \($0.name)", "\($0.name) \($0.count)", "\($0.name) \($0.count)")
    }
    return say(
      " + \(listed.joined(separator: ", "))", "，另代\(listed.joined(separator: "，"))",
      "，另代\(listed.joined(separator: "，"))")
  }
  /// Who comes first, at an hour in some way.
  func first(_ appointment: String, _ customer: String) -> String {
    let named = [appointment, customer].filter { !$0.isEmpty }.joined(separator: " ")
    return say("First \(named)", "先办 \(named)", "先辦 \(named)")
  }
  /// Who is in work.
  func inWork(_ customer: String) -> String { say("Now \(customer)", "正办 \(customer)", "正辦 \(customer)") }
  /// Why.
  func why(_ reason: String) -> String {
    reason.isEmpty ? "" : say(": \(reason)", "：\(reason)", "：\(reason)")
  }
  /// How to begin; `key` is what begins it on the desk.
  func begin(_ key: String) -> String {
    say("Begin: rounds, then \(key).", "开始：rounds 再按 \(key)。", "開始：rounds 再按 \(key)。")
  }
  /// That one is away up to a day, and who stands in, if anybody does.
  func away(until day: String, _ cover: String) -> String {
    let away = say(": away to \(day)", "：休假到 \(day)", "：休假到 \(day)")
    return cover.isEmpty ? away : away + say(", \(cover) covers", "，\(cover)代管", "，\(cover)職務代理")
  }
  /// That a round is over, and how many are left of it.
  func ended(_ time: String, left: Int) -> String {
    say(": ended \(time), \(left) left", "：\(time) 办完，还剩 \(left)", "：\(time) 辦完，還剩 \(left)")
  }
  /// How far a round is that was paused, or goes on.
  func progress(paused time: String?, done: Int, left: Int, must: Int) -> String {
    let state =
      time.map { say(": paused \($0)", "：暂停于 \($0)", "：暫停於 \($0)") } ?? say(": at work", "：进行中", "：進行中")
    return state
      + say(
        ", \(done) done, \(left) left, \(must) must", "，已办 \(done)，还剩 \(left)，必办 \(must)",
        "，已辦 \(done)，還剩 \(left)，必辦 \(must)")
  }
  /// What is to ask for in all.
  func toAskFor(_ sums: String) -> String {
    sums.isEmpty ? "" : say(" To ask for \(sums)", "应催 \(sums)", "應催 \(sums)")
  }
  /// That there is nothing to do, and of how many customers something is planned.
  func nothing(_ waiting: Int) -> String {
    let nothing = say(": nothing is due today", "：今天没有要办的", "：今天沒有要辦的")
    guard waiting > 0 else { return nothing }
    return nothing
      + say(
        waiting == 1 ? ", 1 waits on the calendar" : ", \(waiting) wait on the calendar",
        "，\(waiting) 家在日历上", "，\(waiting) 家在日曆上")
  }
  /// What is left out, kind by kind.
  func leftOut(_ count: Int, _ kinds: [String]) -> String {
    say(
      "\(count) left out: \(kinds.joined(separator: ", "))", "\(count) 家未排入：\(kinds.joined(separator: "，"))",
      "\(count) 家未排入：\(kinds.joined(separator: "，"))")
  }
  /// How many of a kind there are, with what they come to where it is about money.
  func count(_ kind: String, _ count: Int, _ sum: String) -> String {
    sum.isEmpty
      ? "\(kind) \(count)"
      : say("\(kind) \(count) (\(sum))", "\(kind) \(count)（\(sum)）", "\(kind) \(count)（\(sum)）")
  }
  /// That more must be done than a day has room for.
  func overSize(_ count: Int, must: Int, size: Int) -> String {
    count == must
      ? say(
        "\(count) to do, all must: over the \(size)", "\(count) 家，都必办，超过 \(size) 家",
        "\(count) 家，都必辦，超過 \(size) 家")
      : say(
        "\(count) to do, \(must) must: over the \(size)", "\(count) 家，必办 \(must)，超过 \(size) 家",
        "\(count) 家，必辦 \(must)，超過 \(size) 家")
  }
}

extension Words {
  /// Words of what is told of a round outside of the desk.
  var roundTexts: RoundTextWords { RoundTextWords(language: language) }

  /// A colleague as the language calls them: by login, in Chinese by name where there is one.
  func called(_ login: String, in book: Book) -> String {
    let name = book.people[Name(login)]?.name ?? ""
    let spoken = name.isEmpty ? login : name
    return say(login, spoken, spoken)
  }
}
