internal import SalesBook

/// What signs mean: a line each, as long as help has room for on a small screen.
struct SignWords: Catalogue {
  let language: Language

  /// What stands over the lines in help.
  var head: String { say("Signs", "符号", "符號") }
}

// Days.
extension SignWords {
  var late: String { say("planned for a day gone by", "计划的日期已过", "計畫的日期已過") }
  var tooSoon: String {
    say("planned too soon: they were to be left alone", "计划得太早：本该先不打扰", "計畫得太早：本該先不打擾")
  }
  var away: String { say("so many days ago, or from today", "已过几天，或还有几天", "已過幾天，或還有幾天") }
  var noDay: String { say("no day planned; at no hour", "没有计划日期；没定时间", "沒有計畫日期；沒定時間") }
  var fromTo: String { say("from one to the other", "从前者到后者", "從前者到後者") }
  var today: String { say("today, in the calendar", "日历中的今天", "日曆中的今天") }
  var leftOver: String { say("left over from that day", "当天还没办的", "當天還沒辦的") }
  var coming: String { say("a repeat will bring something that day", "当天会有重复跟进", "當天會有重複跟進") }
  var load: String { say("how full a day is, from little to much", "当天有多满，由少到多", "當天有多滿，由少到多") }
}

// Money.
extension SignWords {
  func pastDue(days: Int) -> String {
    say("past due, for \(days) days at most", "逾期，不超过 \(days) 天", "逾期，不超過 \(days) 天")
  }
  func overdue(days: Int) -> String {
    say("past due for more than \(days) days", "逾期超过 \(days) 天", "逾期超過 \(days) 天")
  }
  var more: String { say("and more in other currencies", "另有其他币种的金额", "另有其他幣別的金額") }
  var sum: String { say("sums of several currencies; what it comes to", "多币种合列；合计", "多幣別合列；合計") }
  var contested: String { say("contested, or a payment reversed", "有争议，或收款被退回", "有爭議，或收款被退回") }
  var deliberate: String { say("the rung; they keep from paying on purpose", "催款级别；恶意拖欠", "催款級別；惡意拖欠") }
  var hold: String { say("supply is stopped", "已停供", "已停供") }
}

// Word, grade and how content they are.
extension SignWords {
  var ofSoMany: String { say("that many of so many", "共有多少，其中多少", "共有多少，其中多少") }
  var word: String {
    let signs = WordKept.signs
    return say(
      "promises, latest last: \(signs.kept) kept, \(signs.partly) partly, \(signs.broken) broken",
      "承诺，最近的在后：\(signs.kept) 兑现，\(signs.partly) 部分，\(signs.broken) 未兑现",
      "承諾，最近的在後：\(signs.kept) 兌現，\(signs.partly) 部分，\(signs.broken) 未兌現")
  }
  var delays: String {
    let steps = zip(Sparkline.signs, Sparkline.bounds).map { "\($0) \($1)" }
    let most = Sparkline.signs[Sparkline.bounds.count]
    let (commas, listed) = (steps.joined(separator: ", "), steps.joined(separator: "，"))
    return say(
      "days late when paid: \(commas), \(most) more", "付款晚几天：\(listed)，\(most) 更晚",
      "付款晚幾天：\(listed)，\(most) 更晚")
  }
  var figure: String { say("a figure month by month, from least to most", "逐月数值，由小到大", "逐月數值，由小到大") }
  var content: String {
    say("how content they were, 1 to 5, the last behind", "满意度一至五，最近的在后", "滿意度一至五，最近的在後")
  }
  var contentBar: String { say("how content they were, of five", "满意度，满分五", "滿意度，滿分五") }
  var grade: String { say("the grade; not settled yet", "级别；尚未确定", "級別；尚未確定") }
}

// Names and facts.
extension SignWords {
  var influential: String { say("others listen to them", "有影响力", "有影響力") }
  var cut: String { say("cut short for want of room", "放不下，后面省略", "放不下，後面省略") }
  var look: String { say("wants a look", "需要留意", "需要留意") }
  var lookFirst: String { say("wants a look first", "最需要留意", "最需要留意") }
  var nothing: String { say("nothing there", "没有", "沒有") }
  var leadsTo: String { say("becomes; came of it; what was understood", "变为；结果；理解为", "變為；結果；理解為") }
  var open: String { say("not known yet, or to be looked at", "还不知道，或待确认", "還不知道，或待確認") }
  var campaign: String { say("the campaign it belongs to", "所属市场计划", "所屬市場計畫") }
  var below: String { say("somebody who reports to the one above", "上面那位的下属", "上面那位的下屬") }
}

// Lists and forms.
extension SignWords {
  var cursor: String { say("the row under the cursor", "光标所在的行", "游標所在的列") }
  var marked: String { say("marked for a common action", "已标记", "已標記") }
  var frozen: String { say("the list is kept as it was; must be filled", "列表保持原样；必填", "清單保持原樣；必填") }
  var reversed: String { say("in the opposite order", "倒序", "倒序") }
  var choice: String { say("the answer chosen; the pane in the focus", "选中的一项；当前的栏", "選中的一項；目前的欄") }
  var added: String { say("came in since; adds one more", "后来加入的；再加一项", "後來加入的；再加一項") }
  var done: String { say("done today", "今天已办", "今天已辦") }
  var filter: String { say("what the list is narrowed to", "筛选条件", "篩選條件") }
  var at: String { say("who works in which book", "谁在哪个客户簿", "誰在哪個客戶簿") }
  var parted: String { say("one part after the other; not asked then", "各部分之间；当时没问", "各部分之間；當時沒問") }
  var others: String { say("so many others; more is to come", "另有几项；未完", "另有幾項；未完") }
}

// Pictures.
extension SignWords {
  var bar: String { say("how much, beside the others", "多少，与其他相比", "多少，與其他相比") }
  var share: String { say("how much of the whole", "占整体多少", "佔整體多少") }
  var usual: String { say("how much, and where it should be", "现在多少，该到哪里", "現在多少，該到哪裡") }
  var week: String { say("how much of a day's round was done", "当天要办的办了多少", "當天要辦的辦了多少") }
}

extension Words {
  /// What signs mean.
  var legend: SignWords { SignWords(language: language) }
}
