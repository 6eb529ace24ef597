public import SalesBook

// What is planned with customers, and what was said.

/// A follow-up, and what its fields are called.
struct FollowUpNoun: NounWords {
  let language: Language
  var one: String { say("follow-up", "跟进计划", "跟進計畫") }
  var counted: String { say("follow-ups", "项跟进计划", "項跟進計畫") }

  func label(of field: String) -> String? {
    switch field {
    case "Due": say("Next date", "下次跟进", "下次跟進")
    case "Place": say("Place", "地点", "地點")
    case "Purpose": say("Purpose", "目的", "目的")
    case "By": say("Who", "执行人", "執行人")
    case "Origin": say("Origin", "由来", "由來")
    case "Made": say("Planned on", "安排日", "安排日")
    case "Done": say("Done on", "完成日", "完成日")
    case "Touch": say("Done by touch", "对应联系", "對應聯絡")
    case "Dropped": say("Dropped on", "取消日", "取消日")
    case "DropReason": say("Why dropped", "取消原因", "取消原因")
    case "Series": say("Repeat", "重复计划", "重複計畫")
    case "Campaign": say("Campaign", "市场计划", "市場計畫")
    case "Occurrence": say("Its day by the repeat", "原定重复日", "原定重複日")
    default: nil
    }
  }
}

extension FollowUp: Named {
  typealias Called = FollowUpNoun
}

/// A change of day, and what its fields are called.
struct MoveNoun: NounWords {
  let language: Language
  var one: String { say("change of day", "改期记录", "改期紀錄") }
  var counted: String { say("changes of day", "条改期记录", "筆改期紀錄") }

  func label(of field: String) -> String? {
    switch field {
    case "FollowUp": say("Follow-up", "跟进计划", "跟進計畫")
    case "From": say("From", "原定日", "原定日")
    case "To": say("To", "改到", "改到")
    case "Unanswered": say("Unanswered", "因没人接", "因無人接聽")
    default: nil
    }
  }
}

extension Move: Named {
  typealias Called = MoveNoun
}

/// A touch, and what its fields are called.
struct TouchNoun: NounWords {
  let language: Language
  var one: String { say("touch", "联系记录", "聯絡紀錄") }
  var counted: String { say("touches", "条联系记录", "則聯絡紀錄") }

  func label(of field: String) -> String? {
    switch field {
    case "Direction": say("Who began", "谁主动", "誰主動")
    case "Reached": say("Reached", "联系上", "聯絡上")
    case "Topic": say("Topic", "主题", "主題")
    case "Said": say("What was said", "沟通内容", "溝通內容")
    case "Problem": say("Their problem", "客户面临的问题", "客戶面臨的問題")
    case "Satisfaction": say("Satisfaction", "满意度", "滿意度")
    case "Gap": say("Missing for full marks", "差在哪儿", "差在哪裡")
    case "Cost": say("Cost to us", "花费", "花費")
    case "Minutes": say("Minutes", "用时(分钟)", "用時(分鐘)")
    case "WhyUnpaid": say("Why unpaid", "未付原因", "未付原因")
    case "Letter": say("Letter", "信函", "信函")
    case "NextStep": say("Next step", "下一步", "下一步")
    case "Approval": say("Approved by", "批准依据", "核准依據")
    default: nil
    }
  }
}

extension Touch: Named {
  typealias Called = TouchNoun
}

extension Touch.Channel: Spoken {
  /// How a touch came about or a follow-up is meant.
  public func name(in words: Words) -> String {
    switch self {
    case .call: words.say("call", "电话", "電話")
    case .visit: words.say("visit", "拜访", "拜訪")
    case .weChat: words.say("WeChat", "微信", "微信")
    case .message: words.say("message", "短信", "簡訊")
    case .mail: words.say("e-mail", "邮件", "電子郵件")
    case .meeting: words.say("meeting", "会议", "會議")
    case .letter: words.say("letter", "信函", "信函")
    case .gift: words.say("gift", "送礼", "送禮")
    }
  }
}

extension Touch.Direction: Spoken {
  /// Who began a touch.
  public func name(in words: Words) -> String {
    switch self {
    case .out: words.say("from us", "我方主动", "我方主動")
    case .inward: words.say("from them", "客户主动", "客戶主動")
    }
  }
}

extension Touch.WhyUnpaid: Spoken {
  /// Why money is unpaid, as they said.
  public func name(in words: Words) -> String {
    switch self {
    case .notReceived: words.say("invoice not received", "没收到发票", "沒收到發票")
    case .awaitingApproval: words.say("awaiting approval", "等审批", "等簽核")
    case .inPaymentRun: words.say("in the payment run", "已排付款", "已排付款")
    case .paymentSent: words.say("payment sent", "已付款在途", "已付款在途")
    case .shortOfCash: words.say("short of cash", "资金紧张", "資金吃緊")
    case .disputed: words.say("disputed", "有争议", "有爭議")
    case .withheld: words.say("withheld over a rebate or claim", "因返利/索赔扣款", "因返利/索賠扣款")
    case .noIntention: words.say("no intention to pay", "不打算付", "不打算付")
    case .unreachable: words.say("could not be reached", "联系不上", "聯絡不上")
    case .noReason: words.say("asked, no reason given", "问了，没说原因", "問了，沒說原因")
    case .other: words.say("other", "其他", "其他")
    }
  }
}

extension FollowUp.Origin: Spoken {
  /// What a follow-up came from.
  public func name(in words: Words) -> String {
    switch self {
    case .person: words.say("planned by hand", "自己安排", "自行安排")
    case .cadence: words.say("cadence", "跟进周期", "跟進週期")
    case .promise: words.say("their promise", "客户承诺", "客戶承諾")
    case .commitment: words.say("our commitment", "我方承诺", "我方承諾")
    case .caseWork: words.say("case", "问题单", "問題單")
    case .rebate: words.say("rebate", "返利", "返利")
    case .arrears: words.say("arrears", "欠款", "欠款")
    case .exit: words.say("exit", "终止合作", "終止合作")
    case .winBack: words.say("win-back", "客户挽回", "客戶挽回")
    case .campaign: words.say("campaign", "市场计划", "市場計畫")
    }
  }
}

// What a contact gives rise to where the chapter for it is none of its own.
extension Words {
  /// That they complained or doubted.
  var complaint: String { say("complaint or doubt", "有疑问或投诉", "有疑問或客訴") }
  /// How one begins with it (S2).
  var sayAsItIs: String { say("first say how it is, no excuses", "先照实说情况，不辩解", "先照實說情況，不辯解") }
}

// What is said of the days things are planned for.
extension PaneWords {
  /// That something was put off time and again.
  func movedOften(_ count: Int) -> String { say("moved \(count) times", "已改期 \(count) 次", "已改期 \(count) 次") }
}

extension Words {
  /// How much one of us has planned for a day; that it is full, if it is.
  func load(_ count: Int, isFull: Bool) -> String {
    isFull
      ? say("a full day: \(count) planned", "当天已排满：\(count) 项", "當天已排滿：\(count) 項")
      : say("\(count) planned that day", "当天已有 \(count) 项", "當天已有 \(count) 項")
  }

  /// Who else is near, each with the day something is planned.
  func sameTrip(_ who: [String]) -> String {
    let all = who.joined(separator: general.comma)
    return who.isEmpty ? "" : say("near by: \(all)", "顺路：\(all)", "順路：\(all)")
  }

  /// When a repeat goes on.
  func goesOn(_ day: String) -> String { say("repeats: next \(day)", "重复计划，下次 \(day)", "重複計畫，下次 \(day)") }
}

// What is asked about follow-ups.
extension FormWords {
  /// Which plan a contact carries out.
  var carriesOut: String { say("Carries out", "完成的计划", "完成的計畫") }
  /// The row of another plan that was spoken of in the same talk.
  func settlesToo(_ plan: String) -> String { say("Also \(plan)", "也谈了 \(plan)", "也談了 \(plan)") }
  /// The row of what a contact gives rise to.
  var givesRise: String { say("Gives rise to", "由此引出", "由此引出") }
  /// What an empty rule means, and how one is said.
  var repeatHint: String {
    say(
      "empty: once; every tue, monthly", "留空：一次；例：每周二、每月底", "留空：一次；例：每週二、每月底")
  }
  /// What an empty next date means.
  var noNext: String { say("empty: nothing planned", "留空：不安排", "留空：不安排") }
  /// What is asked before a follow-up is dropped.
  var whyDropped: String { say("Why is it dropped?", "为什么取消？", "為什麼取消？") }
  /// The question before follow-ups are dropped.
  func drop(_ what: String) -> String { say("Drop \(what)?", "取消 \(what)？", "取消 \(what)？") }
  /// What `y` does then.
  var dropAction: String { say("drop", "取消计划", "取消計畫") }
  /// What is asked for another day of a follow-up.
  var moveTo: String { say("Move to which day?", "改到哪一天？", "改到哪一天？") }
  /// What stands over the days a follow-up can be moved to.
  var moveMenu: String { say("move to", "改到", "改到") }
  /// An hour of the same day in the menu.
  var laterToday: String { say("later today", "今天晚些", "今天晚些") }
  /// Why it cannot be had.
  var tooLateToday: String { say("the day is nearly over", "今天来不及了", "今天來不及了") }
  /// A day of the menu.
  var tomorrow: String { say("tomorrow", "明天", "明天") }
  /// A day of the menu.
  func inDays(_ count: Int) -> String { say("in \(count) days", "\(count) 天后", "\(count) 天後") }
  /// A day of the menu.
  var nextWeek: String { say("in a week", "一周后", "一週後") }
  /// A day of the menu.
  var nextMonth: String { say("in a month", "一个月后", "一個月後") }
  /// A day to be typed.
  var otherDay: String { say("another day...", "其他日期...", "其他日期...") }
}
