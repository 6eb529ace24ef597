internal import SalesBook

/// Words of a card of the round (round.md, terms.md).
struct RoundCardWords: Catalogue {
  let language: Language

  /// In front of the other reasons.
  var also: String { say("also", "另有", "另有") }
  /// In front of what to say.
  var sayHead: String { say("Say", "可说", "可說") }
  /// In front of what not to do.
  var avoidHead: String { say("Not", "别", "別") }
  /// In front of what to look at first.
  var lookHead: String { say("Look", "先看", "先看") }
  /// In front of the accounts.
  var moneyHead: String { say("Money", "款项", "款項") }
  /// In front of the word kept.
  var wordHead: String { say("Word", "守信", "守信") }

  /// In front of what is to ask for.
  var toAskFor: String { say("to ask for", "应催", "應催") }
  /// That a sum rests to a day.
  func rests(to day: String) -> String { say("rests to \(day)", "暂不催到\(day)", "暫不催到\(day)") }
  /// That all of it is contested.
  var contested: String { say("contested", "有争议", "有爭議") }
  /// That one stands in for a colleague.
  func covering(_ login: String) -> String { say("for \(login)", "代 \(login)", "代 \(login)") }
  /// That a colleague waits for a yes or no.
  var toApprove: String { say("to approve", "待批准", "待核准") }

  /// That nobody knows who decides it.
  var deciderUnknown: String { say("decider not known", "不知谁拍板", "不知誰拍板") }
  /// Whom to ask where the one it is about has no telephone.
  func noPhone(ask who: String) -> String {
    who.isEmpty
      ? say("no phone", "没有电话", "沒有電話") : say("no phone: ask \(who)", "没有电话：问 \(who)", "沒有電話：問 \(who)")
  }
  /// Who decides purchases and payments.
  var decidesAll: String { say("decides all", "全由他定", "全由他定") }
  /// In front of a telephone number.
  var phone: String { say("tel", "电话", "電話") }

  /// Between facts.
  var comma: String { say(", ", "，", "，") }
  /// That there are others of the kind, with their sum.
  func andMore(_ count: Int, _ sum: String) -> String {
    let sum = sum.isEmpty ? "" : say(", \(sum)", "，\(sum)", "，\(sum)")
    return say(" and \(count) more\(sum)", "，另有 \(count) 笔\(sum)", "，另有 \(count) 筆\(sum)")
  }
  /// What a colleague is to do there that day.
  func alsoDoes(_ login: String, _ what: String) -> String {
    say("\(login): \(what)", "\(login)：\(what)", "\(login)：\(what)")
  }

  /// What is past due, of how many items, the oldest so many days.
  func pastDue(_ sum: String, items: Int, days: Int) -> String {
    say(
      "past due \(sum) (\(items == 1 ? "1 item" : "\(items) items"), \(days == 1 ? "1 day" : "\(days) days"))",
      "逾期 \(sum)（\(items) 笔，\(days) 天）", "逾期 \(sum)（\(items) 筆，\(days) 天）")
  }
  /// What falls due later.
  func notDue(_ sum: String) -> String { say("not due \(sum)", "未到期 \(sum)", "未到期 \(sum)") }
  /// What is contested.
  func contested(_ sum: String) -> String { say("contested \(sum)", "有争议 \(sum)", "有爭議 \(sum)") }
  /// What open credit notes come to.
  func credits(_ sum: String) -> String { say("credit notes \(sum)", "红字单 \(sum)", "折讓單 \(sum)") }
  /// What settles nothing yet.
  func onAccount(_ sum: String) -> String { say("on account \(sum)", "预收 \(sum)", "預收 \(sum)") }
  /// A bill, and the day it matures.
  func bill(_ sum: String, matures day: String) -> String {
    say("bill \(sum) matures \(day)", "票据 \(sum) \(day) 到期", "票據 \(sum) \(day) 到期")
  }
  /// What is to ask for, at the end of a sum.
  func toAskFor(_ sum: String) -> String { say("to ask for \(sum)", "应催 \(sum)", "應催 \(sum)") }
  /// What they promised, which rests.
  func promised(_ sum: String, by day: String) -> String {
    say("promised \(sum) for \(day)", "已承诺 \(day) 付 \(sum)", "已承諾 \(day) 付 \(sum)")
  }

  /// In front of their word.
  var theirs: String { say("theirs", "客户", "客戶") }
  /// In front of ours.
  var ours: String { say("ours", "我方", "我方") }
  /// Where no promise came due yet.
  var noneYet: String { say("none yet", "还没有过", "還沒有過") }
  /// In front of the last breach.
  var lastBreach: String { say("last breach", "上次未兑现", "上次未兌現") }
  /// In front of who buys.
  var buys: String { say("buys", "采购", "採購") }
  /// In front of who pays.
  var pays: String { say("pays", "付款", "付款") }
  /// In front of our ally there.
  var ally: String { say("ally", "盟友", "盟友") }
}

extension Words {
  /// Words of a card of the round.
  var round: RoundCardWords { RoundCardWords(language: language) }
}

// What stands large on a card, and the facts behind it.
extension RoundCardWords {
  /// A step of collecting waits.
  var stepDue: String { say("step due", "该看结果了", "該看結果了") }
  /// A claim lapses.
  func claimLapses(in days: Int) -> String {
    say("claim lapses in \(days == 1 ? "1 day" : "\(days) days")", "诉讼时效还剩 \(days) 天", "消滅時效還剩 \(days) 天")
  }
  /// A short word before the day.
  var remind: String { say("remind", "提醒", "提醒") }
  /// What they promised, and for when.
  func promisedFor(_ matter: String) -> String {
    say("promised for \(matter)", "已承诺：\(matter)", "已承諾：\(matter)")
  }
  /// An invoice, and when it falls due.
  func fallsDue(_ what: String, _ day: String) -> String {
    say("\(what) falls due \(day)", "\(what) \(day) 到期", "\(what) \(day) 到期")
  }
  /// A breach waits for an answer.
  func answer(_ outcome: PromiseOutcome) -> String {
    switch outcome {
    case .partlyKept: say("kept only in part, answer", "部分兑现，要表态", "部分兌現，要表態")
    case .replaced: say("put off, answer", "对方改期，要表态", "對方改期，要表態")
    default: say("broken, answer", "未兑现，要表态", "未兌現，要表態")
    }
  }
  /// What was promised, and by when.
  func promisedBy(_ what: String, _ day: String) -> String {
    say("\(what) by \(day)", "\(day) 前 \(what)", "\(day) 前 \(what)")
  }
  /// What came of it, and what is missing.
  func came(_ sum: String, missing: String) -> String {
    let missing = missing.isEmpty ? "" : say(", \(missing) missing", "，差 \(missing)", "，差 \(missing)")
    return say("\(sum) came\(missing)", "到了 \(sum)\(missing)", "到了 \(sum)\(missing)")
  }
  /// That nothing came of it.
  var nothingCame: String { say("nothing came", "一分没到", "一分沒到") }
  /// Something planned for today.
  func plannedToday(_ what: String) -> String { say("\(what) today", "今天 \(what)", "今天 \(what)") }
  /// Something planned before, and not done.
  func carriedOver(_ what: String, _ day: String, late: Int) -> String {
    say(
      "\(what) of \(day), \(late) days late", "\(day) 的\(what)，晚了 \(late) 天", "\(day) 的\(what)，晚了 \(late) 天")
  }
  /// One asks how they get on.
  var useCheck: String { say("use check", "使用回访", "使用回訪") }
  /// That one asks whether they are content.
  var contentment: String { say("ask whether content", "问满意度", "問滿意度") }
  /// Since when nobody asked that; nil for never.
  func contentmentAsked(since day: String?) -> String {
    guard let day else { return say("never asked", "还没问过", "還沒問過") }
    return say("not asked since \(day)", "\(day) 之后没问过", "\(day) 之後沒問過")
  }
  /// It is time to be in touch.
  var keepInTouch: String { say("keep in touch", "该联系了", "該聯絡了") }
  /// When they were last reached, beside what is usual.
  func lastReached(_ cadence: Cadence, on day: Day, _ words: Words) -> String {
    guard let since = cadence.since else { return say("never reached", "从没联系上", "從沒聯絡上") }
    let (last, days) = (words.short(since, from: day), day - since)
    let neglected = cadence.isNeglected(on: day) ? say(", neglected", "，疏于联系", "，疏於聯絡") : ""
    return say(
      "last reached \(last), \(days) days ago, usually every \(cadence.days)\(neglected)",
      "上次 \(last)，\(days) 天前，一般 \(cadence.days) 天\(neglected)",
      "上次 \(last)，\(days) 天前，一般 \(cadence.days) 天\(neglected)")
  }
}
