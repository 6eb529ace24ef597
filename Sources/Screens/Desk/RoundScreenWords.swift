internal import SalesBook

/// Words of the round's screens: its list, its head, its end and the team's day.
struct RoundScreenWords: Catalogue {
  let language: Language

  /// The name of the pane while cards are up.
  var name: String { say("Round", "今日跟进", "今日跟進") }
  /// How many wait before the round is begun, and how many of them must be done today.
  func toDo(_ count: Int, must: Int) -> String {
    say("\(count) to do, \(must) must", "\(count) 家要办，必办 \(must)", "\(count) 家要辦，必辦 \(must)")
  }
  /// The same on a day that has more than a round has room for.
  func over(_ count: Int, must: Int, size: Int) -> String {
    count == must
      ? say(
        "\(count) to do, all must: over the \(size)", "\(count) 家要办，全部必办：超过 \(size)",
        "\(count) 家要辦，全部必辦：超過 \(size)")
      : say(
        "\(count) to do, \(must) must: over the \(size)", "\(count) 家要办，必办 \(must)：超过 \(size)",
        "\(count) 家要辦，必辦 \(must)：超過 \(size)")
  }
  /// How far a begun round is.
  func going(done: Int, left: Int, must: Int) -> String {
    say(
      "\(done) done, \(left) left, \(must) must", "已办 \(done)，还剩 \(left)，必办 \(must)",
      "已辦 \(done)，還剩 \(left)，必辦 \(must)")
  }
  /// How many are left for another day.
  func leftOut(_ count: Int) -> String { say("\(count) left out", "未排入 \(count)", "未排入 \(count)") }
  /// In front of the hours that are still to come.
  func atTheirHour(_ hours: [String]) -> String {
    let hours = hours.joined(separator: " ")
    return say("at their hour \(hours)", "定时 \(hours)", "定時 \(hours)")
  }
  /// How many have come to their hour.
  func come(_ count: Int) -> String { say("\(count) at their hour now", "到点 \(count)", "到點 \(count)") }
  /// What a key does in the list.
  func starts(_ key: String) -> String { say("\(key) starts", "\(key) 开始", "\(key) 開始") }
  /// What a key does in the list of a round that is begun.
  func goesOn(_ key: String) -> String { say("\(key) goes on", "\(key) 继续", "\(key) 繼續") }
  /// What begins the round, in the key bar.
  var start: String { say("start", "开始", "開始") }
  /// What goes on with the round, in the key bar.
  var goOn: String { say("go on", "继续", "繼續") }
  /// What a key does on a card.
  func pauses(_ key: String) -> String { say("\(key) pause", "\(key) 暂停", "\(key) 暫停") }
  /// When the round was left for a while.
  func paused(_ time: String) -> String { say("paused \(time)", "暂停于 \(time)", "暫停於 \(time)") }
  /// When the round was begun.
  func begunAt(_ time: String) -> String { say("begun \(time)", "\(time) 开始", "\(time) 開始") }
  /// When the round was ended.
  func ended(_ time: String) -> String { say("ended \(time)", "结束 \(time)", "結束 \(time)") }
  /// That the day of the round is over.
  func endedAtMidnight(_ day: String) -> String {
    say("\(day), ended at midnight", "\(day)，零点已结束", "\(day)，零點已結束")
  }
  /// What the list is narrowed by.
  func begunWith(_ filter: String) -> String { say("with: \(filter)", "筛选：\(filter)", "篩選：\(filter)") }
  /// Whose round is looked at.
  func roundOf(_ login: String) -> String { say("\(login)'s round", "\(login) 的跟进", "\(login) 的跟進") }
  /// That something half typed waits on a card.
  var halfTyped: String { say("half typed", "写到一半", "寫到一半") }

  /// Heads of what stands together in the list.
  func name(of group: RoundGroup) -> String {
    switch group {
    case .atTheirHour: say("at their hour", "定时", "定時")
    case .word: say("our word and theirs", "承诺与守信", "承諾與守信")
    case .money: say("money", "货款", "貨款")
    case .planned: say("planned for today", "今日计划", "今日計畫")
    case .carriedOver: say("carried over", "遗留", "遺留")
    case .keepingInTouch: say("keeping in touch", "常联系", "常聯絡")
    case .done: say("done", "已办", "已辦")
    }
  }
  /// What opens those that are done.
  func unfolds(_ key: String) -> String { say("\(key) shows them", "\(key) 展开", "\(key) 展開") }
  /// Head of a column.
  var why: String { say("WHY", "事由", "事由") }
  /// Head of a column.
  var toAskFor: String { say("TO ASK FOR", "应催款", "應催款") }
  /// What stands there where money rests.
  var rests: String { say("rests", "暂不催", "暫不催") }
  /// In front of all reasons of the row under the cursor.
  var whyOf: String { say("why", "事由", "事由") }
  /// Head of a column.
  var grade: String { say("GR", "级", "級") }

  /// Nothing is to be done today; how much is next, and when.
  func nothingDue(next: String, count: Int) -> String {
    next.isEmpty
      ? say("Nothing is due today", "今天没有要办的", "今天沒有要辦的")
      : say(
        "Nothing is due today. Next: \(next), \(count) to do", "今天没有要办的。下次：\(next)，\(count) 家",
        "今天沒有要辦的。下次：\(next)，\(count) 家")
  }
}

// What is said while cards are turned.
extension RoundScreenWords {
  /// That a round was begun.
  func begun(_ time: String, undo: String) -> String {
    let at = time.isEmpty ? "" : " \(time)"
    let from = time.isEmpty ? "" : "\(time) "
    return say(
      "Round begun\(at). An answer is saved at once; \(undo) takes it back.",
      "\(from)开始。每答一条立即存盘；按 \(undo) 撤销。", "\(from)開始。每答一條立即存檔；按 \(undo) 復原。")
  }
  /// That a customer was put behind the others, or passed over for good.
  func skipped(_ name: String, comesBack: Bool) -> String {
    comesBack
      ? say("Skipped: \(name); once more at the end", "已跳过：\(name)，最后再来一次", "已跳過：\(name)，最後再來一次")
      : say("Passed over: \(name); here again tomorrow", "略过：\(name)，明天再见", "略過：\(name)，明天再見")
  }
  /// That a key came before the card could be read.
  var tooSoon: String {
    say(
      "A new card: that key came too soon and did nothing", "刚换卡片：这个键按得太早，没有执行",
      "剛換卡片：這個鍵按得太早，沒有執行")
  }
  /// Why a card that was answered stays.
  func stillHere(_ what: String, _ keys: String) -> String {
    say("Still here: \(what). \(keys)", "还在这里：\(what)。\(keys)", "還在這裡：\(what)。\(keys)")
  }
  /// What an answer's key and the key that leaves do then.
  func answersOrLeaves(_ answer: String, leave: String) -> String {
    answer.isEmpty
      ? say("\(leave) leaves it", "\(leave) 先放下", "\(leave) 先放下")
      : say(
        "\(answer) answers it, \(leave) leaves it", "\(answer) 回应，\(leave) 先放下", "\(answer) 回應，\(leave) 先放下")
  }
  /// That no card lies further that way.
  var noMoreCards: String { say("No more cards that way", "这边没有卡片了", "這邊沒有卡片了") }
  /// That a colleague was faster.
  func reachedAlready(by login: String, at time: String, again key: String) -> String {
    let at = time.isEmpty ? "" : say(" at \(time)", " \(time)", " \(time)")
    return say(
      "\(login) reached them\(at): \(key) again notes yours", "\(login)\(at) 已联系上：再按 \(key) 记你的",
      "\(login)\(at) 已聯絡上：再按 \(key) 記你的")
  }
  /// That somebody else's round can only be looked at.
  func othersRound(_ login: String, handOver: String) -> String {
    say(
      "\(login)'s round: \(handOver) takes a customer over", "\(login) 的跟进：按 \(handOver) 可接手客户",
      "\(login) 的跟進：按 \(handOver) 可接手客戶")
  }
  /// What comes within some minutes.
  func rings(_ what: String, minutes: Int) -> String {
    say("\(what) in \(minutes) min", "\(what) 还有 \(minutes) 分钟", "\(what) 還有 \(minutes) 分鐘")
  }
  /// In front of what the list of a round is narrowed by.
  var narrow: String { say("Show only", "只看", "只看") }
  /// What a key does with a row of what is left out.
  var takeIn: String { say("take in", "加进来", "加進來") }
  /// That a customer will be in the round.
  func takenIn(_ name: String) -> String { say("Taken in: \(name)", "已加入：\(name)", "已加入：\(name)") }
}

extension Words {
  /// Words of the round's screens.
  var turning: RoundScreenWords { RoundScreenWords(language: language) }
}
