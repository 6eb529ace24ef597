public import SalesBook

// What customers earn back by how much they buy (terms.md: 返利).

/// A rebate, and what its fields are called.
struct RebateNoun: NounWords {
  let language: Language
  var one: String { say("rebate", "返利", "返利") }
  var counted: String { say("rebates", "项返利", "項返利") }

  func label(of field: String) -> String? {
    switch field {
    case "Goods": say("Goods", "产品", "產品")
    case "From": say("From", "起始日", "起始日")
    case "To": say("Until", "截止日", "截止日")
    case "Kind": say("Kind", "类型", "類型")
    case "Basis": say("A rate is of", "返利基数", "返利基數")
    case "Counts": say("What counts", "怎么算数", "怎麼計量")
    case "Reference": say("In writing", "书面协议", "書面協議")
    case "ApprovedBy": say("Approved by", "谁批准", "誰核准")
    case "Counter": say("Who counts", "谁来核对", "誰來核對")
    case "Records": say("From which records", "凭什么记录", "憑什麼紀錄")
    case "PayBy": say("Paid out by", "兑付期限", "兌付期限")
    case "WhileOverdue": say("While money is overdue", "有逾期欠款时", "有逾期欠款時")
    case "Harm": say("What may go wrong", "可能的不利影响", "可能的不利影響")
    case "Precaution": say("Done against it", "防范措施", "防範措施")
    case "OverriddenBy": say("Out of reach, let by", "够不着仍由谁同意", "搆不著仍由誰同意")
    case "Made": say("Agreed on", "约定日", "約定日")
    default: nil
    }
  }
}

extension Rebate: Named {
  typealias Called = RebateNoun
}

/// A step of a rebate, and what its fields are called.
struct RebateStepNoun: NounWords {
  let language: Language
  var one: String { say("step of a rebate", "返利进展", "返利進展") }
  var counted: String { say("steps of rebates", "次返利进展", "次返利進展") }

  func label(of field: String) -> String? {
    switch field {
    case "Rebate": say("Rebate", "返利", "返利")
    case "Kind": say("What was done", "进展", "進展")
    case "Said": say("What was said", "怎么说的", "怎麼說的")
    case "Reference": say("Paper", "书面依据", "書面依據")
    case "Approver": say("Approved by", "谁批准", "誰核准")
    case "Approval": say("Rests on approval", "批准依据", "核准依據")
    case "Effort": say("Their best effort", "客户做了哪些努力", "客戶做了哪些努力")
    case "Reached": say("Counted", "核定数量", "核定數量")
    case "ReachedCurrency": say("Currency counted in", "核定币种", "核定幣別")
    case "Why": say("Why", "原因", "原因")
    case "Touch": say("Came up in", "来自联系", "來自聯絡")
    default: nil
    }
  }
}

extension RebateStep: Named {
  typealias Called = RebateStepNoun
}

/// A tier, and what its fields are called.
struct RebateTierNoun: NounWords {
  let language: Language
  var one: String { say("tier", "返利档位", "返利檔位") }
  var counted: String { say("tiers", "个返利档位", "個返利檔位") }

  func label(of field: String) -> String? {
    switch field {
    case "Rebate": say("Rebate", "返利", "返利")
    case "Adjustment": say("Came with adjustment", "来自调整", "來自調整")
    case "Threshold": say("From how much on", "满多少", "滿多少")
    case "Rate": say("Rate, per cent", "返利比例 %", "返利比例 %")
    case "Reward": say("Sum", "返利金额", "返利金額")
    case "RewardCurrency": say("Currency of the sum", "返利币种", "返利幣別")
    default: nil
    }
  }
}

extension RebateTier: Named {
  typealias Called = RebateTierNoun
}

/// Help with a rebate, and what its fields are called.
struct RebateHelpNoun: NounWords {
  let language: Language
  var one: String { say("help with a rebate", "返利援手", "返利協助") }
  var counted: String { say("helps with rebates", "次返利援手", "次返利協助") }

  func label(of field: String) -> String? {
    switch field {
    case "Rebate": say("Rebate", "返利", "返利")
    case "What": say("What we do", "帮什么", "幫什麼")
    case "Limit": say("How far it goes", "帮到哪里为止", "幫到哪裡為止")
    case "Declared": say("Told it is assistance only", "已申明只是协助", "已申明只是協助")
    case "Commitment": say("Our word", "我方承诺", "我方承諾")
    case "Result": say("What came of it", "效果", "效果")
    case "Ended": say("Known on", "了结日", "了結日")
    default: nil
    }
  }
}

extension RebateHelp: Named {
  typealias Called = RebateHelpNoun
}

extension Rebate.Kind: Spoken {
  /// What it is counted by.
  public func name(in words: Words) -> String {
    switch self {
    case .oneOff: words.say("one-off", "一次性", "一次性")
    case .cumulative: words.say("adds up by tiers", "累计分档", "累計分檔")
    }
  }
}

extension Rebate.Basis: Spoken {
  /// What a rate is of.
  public func name(in words: Words) -> String {
    switch self {
    case .all: words.say("all that counts", "全额", "全額")
    case .slice: words.say("its slice", "超出部分", "超出部分")
    }
  }
}

extension Rebate.Counting: Spoken {
  /// What counts.
  public func name(in words: Words) -> String {
    switch self {
    case .invoiced: words.say("invoiced", "按开票", "按開票")
    case .paid: words.say("paid", "按回款", "按回款")
    case .contracts: words.say("contracts", "按签单", "按簽單")
    case .noted: words.say("noted by hand", "手工登记", "手動登記")
    }
  }
}

extension Rebate.Payout: Spoken {
  /// What becomes of the payout while money is overdue.
  public func name(in words: Words) -> String {
    switch self {
    case .held: words.say("held", "暂不兑付", "暫不兌付")
    case .paid: words.say("paid all the same", "照常兑付", "照常兌付")
    }
  }
}

extension RebateStep.Kind: Spoken {
  /// What was done about it.
  public func name(in words: Words) -> String {
    switch self {
    case .reminded: words.say("reminded", "已提醒", "已提醒")
    case .confirmed: words.say("read back and confirmed", "已复述确认", "已複述確認")
    case .written: words.say("in writing", "已写成书面", "已寫成書面")
    case .approved: words.say("approved", "已批准", "已核准")
    case .volume: words.say("volume noted", "登记数量", "登記數量")
    case .adjusted: words.say("condition adjusted", "调整条件", "調整條件")
    case .settled: words.say("counted", "结算", "結算")
    case .paid: words.say("paid out", "已兑付", "已兌付")
    case .withdrawn: words.say("given up", "作罢", "作罷")
    }
  }
}

extension RebateState: Spoken {
  /// How it stands.
  public func name(in words: Words) -> String {
    switch self {
    case .proposed: words.say("no agreement yet", "未生效", "未生效")
    case .coming: words.say("to begin", "未开始", "未開始")
    case .running: words.say("running", "进行中", "進行中")
    case .over: words.say("to count", "待结算", "待結算")
    case .owed: words.say("to pay out", "待兑付", "待兌付")
    case .paid: words.say("paid out", "已兑付", "已兌付")
    case .missed: words.say("not reached", "未达标", "未達標")
    case .withdrawn: words.say("given up", "作罢", "作罷")
    }
  }
}

extension RebateLack: Spoken {
  /// What it cannot do without.
  public func name(in words: Words) -> String {
    switch self {
    case .reference: words.say("the paper", "书面协议", "書面協議")
    case .approval: words.say("an approval", "批准", "核准")
    }
  }
}

extension TierReach: Spoken {
  /// How near a tier was.
  public func name(in words: Words) -> String {
    switch self {
    case .reached: words.say("reached already", "去年已达到", "去年已達到")
    case .withinJump: words.say("within a jump", "跳一跳够得着", "跳一跳搆得著")
    case .outOfReach: words.say("out of reach", "够不着", "搆不著")
    case .unknown: words.say("not known", "不详", "不詳")
    }
  }
}

extension RebateAgenda.Coming: Spoken {
  /// What comes of it on a day.
  public func name(in words: Words) -> String {
    switch self {
    case .reminder: words.say("remind of the condition", "提醒条件和差额", "提醒條件和差額")
    case .end: words.say("last day: to count", "截止：待结算", "截止：待結算")
    case .payout: words.say("to be paid out", "兑付期限", "兌付期限")
    }
  }
}

extension NeedWords {
  /// That there is no rebate, and how one is agreed.
  func someRebate(_ key: String) -> String {
    say("No rebate here; \(key) agrees one", "这里没有返利；按 \(key) 登记", "這裡沒有返利；按 \(key) 登記")
  }
}
