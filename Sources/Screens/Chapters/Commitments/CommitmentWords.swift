public import SalesBook

// What we said we would do (terms.md: 我方承诺; never bare 承诺, which may be theirs).

/// A commitment, and what its fields are called.
struct CommitmentNoun: NounWords {
  let language: Language
  var one: String { say("commitment", "我方承诺", "我方承諾") }
  var counted: String { say("commitments", "项我方承诺", "項我方承諾") }

  func label(of field: String) -> String? {
    switch field {
    case "Contact": say("Said to", "对谁说的", "對誰說的")
    case "Kind": say("What kind", "哪方面", "哪方面")
    case "What": say("What we said", "承诺内容", "承諾內容")
    case "Due": say("By", "答应哪天", "答應哪天")
    case "Made": say("Said on", "答应日", "答應日")
    case "Important": say("Important", "重要", "重要")
    case "InReturn": say("What we get in return", "换来什么", "換來什麼")
    case "Reference": say("In writing", "书面依据", "書面依據")
    case "Lacking": say("Not so, of the list", "条件不足", "條件不足")
    case "Approval": say("Rests on approval", "批准依据", "核准依據")
    case "OverriddenBy": say("In spite of the stop", "停供中由谁放行", "停供中由誰放行")
    case "By": say("Who said it", "谁答应的", "誰答應的")
    case "Keeper": say("Who sees to it", "谁来办", "誰來辦")
    default: nil
    }
  }
}

extension Commitment: Named {
  typealias Called = CommitmentNoun
}

/// A step of a commitment, and what its fields are called.
struct CommitmentStepNoun: NounWords {
  let language: Language
  var one: String { say("step of a commitment", "我方承诺进展", "我方承諾進展") }
  var counted: String { say("steps of commitments", "次我方承诺进展", "次我方承諾進展") }

  func label(of field: String) -> String? {
    switch field {
    case "Commitment": say("Commitment", "我方承诺", "我方承諾")
    case "Kind": say("What became of it", "进展", "進展")
    case "To": say("New day", "新的日子", "新的日子")
    case "TheirWish": say("They wanted it", "客户要求改", "客戶要求改")
    case "Apology": say("Said sorry", "已致歉", "已致歉")
    case "Remedy": say("What we do about it", "怎么补救", "怎麼補救")
    case "Cause": say("Why", "原因", "原因")
    case "Need": say("What would make it possible", "怎样才办得成", "怎樣才辦得成")
    case "Helper": say("Whose help", "谁能帮忙", "誰能幫忙")
    case "HelpBy": say("Help by", "哪天前帮到", "哪天前幫到")
    case "Reference": say("In writing", "书面依据", "書面依據")
    case "Cost": say("What it cost us", "花了多少", "花了多少")
    default: nil
    }
  }
}

extension CommitmentStep: Named {
  typealias Called = CommitmentStepNoun
}

extension Commitment.Kind: Spoken {
  /// What it is about.
  public func name(in words: Words) -> String {
    switch self {
    case .deliver: words.say("delivery", "供货", "供貨")
    case .price: words.say("price", "价格", "價格")
    case .service: words.say("service", "服务", "服務")
    case .visit: words.say("visit", "上门", "到場")
    case .document: words.say("document", "资料", "資料")
    case .other: words.say("other", "其他", "其他")
    }
  }
}

extension CommitmentStep.Kind: Spoken {
  /// What became of it.
  public func name(in words: Words) -> String {
    switch self {
    case .danger: words.say("in danger", "告急", "告急")
    case .safe: words.say("out of danger", "不再告急", "不再告急")
    case .changed: words.say("another day agreed", "改期", "改期")
    case .kept: words.say("kept", "已兑现", "已兌現")
    case .broken: words.say("not kept", "未兑现", "未兌現")
    case .apologised: words.say("said sorry", "已致歉", "已致歉")
    case .written: words.say("in writing", "已写成书面", "已寫成書面")
    case .cost: words.say("what it cost", "花费", "花費")
    }
  }
}

extension CommitmentStep.Cause: Spoken {
  /// Why one of ours was late, or broken (S4).
  public func name(in words: Words) -> String {
    switch self {
    case .careless: words.say("careless", "答应得草率", "答應得草率")
    case .chasingTarget: words.say("chasing a target", "急于完成任务", "急於達成目標")
    case .beyondAuthority: words.say("beyond our authority", "超出权限", "超出權限")
    case .vague: words.say("vague", "说得含糊", "說得含糊")
    case .misunderstood: words.say("misunderstood", "理解有误", "理解有誤")
    }
  }
}

extension CommitmentState: Spoken {
  /// How far it is.
  public func name(in words: Words) -> String {
    switch self {
    case .open: words.say("open", "待兑现", "待兌現")
    case .inDanger: words.say("in danger", "告急", "告急")
    case .late: words.say("late", "已逾期", "已逾期")
    case .kept: words.say("kept", "已兑现", "已兌現")
    case .keptLate: words.say("kept late", "迟后兑现", "遲後兌現")
    case .broken: words.say("not kept", "未兑现", "未兌現")
    }
  }
}

extension Words {
  /// Why something cannot be said to a customer, or done about what was said, and what to do.
  func sentence(_ obstacle: CommitmentObstacle, approval way: String) -> String {
    switch obstacle {
    case .onHold(let since):
      say(
        "Supply is stopped since \(since.iso): name who lets this delivery through",
        "\(since.iso) 起停供：要供货，请写明由谁放行", "\(since.iso) 起停供：要供貨，請寫明由誰放行")
    case .notApproved:
      say(
        "No yes to that yet: promise nothing, and ask by \(way)", "还没有得到同意：先不答应，\(way) 申请批准",
        "還沒有得到同意：先不答應，\(way) 申請核准")
    case .approvalUnfit:
      say(
        "That approval does not cover it: it is for something else, or used up", "这项批准不适用：内容不同或已用掉",
        "這項核准不適用：內容不同或已用掉")
    case .ended(let state):
      say(
        "It has ended: \(name(of: state)); take that step away first if it is wrong",
        "已经了结：\(name(of: state))；记错了请先删掉那一步", "已經了結：\(name(of: state))；記錯了請先刪掉那一步")
    case .late:
      say(
        "Its day has passed: agree another day, or do it, and say sorry", "日子已过：另约日子或办完，并致歉",
        "日子已過：另約日子或辦完，並致歉")
    case .notInDanger:
      say("It is in no danger: choose what did become of it", "并未告急：请另选进展", "並未告急：請另選進展")
    case .notLate:
      say("Nothing is late: there is nothing to be sorry for", "没有迟误：不用致歉", "沒有遲誤：不用致歉")
    case .apologised:
      say("They were told already that we are sorry", "已经致歉过了", "已經致歉過了")
    case .written:
      say("It stands in a paper already; correct it there", "已有书面依据；请在那里修改", "已有書面依據；請在那裡修改")
    }
  }
}
