public import SalesBook

// The words of promises and of the six rungs (terms.md).
extension Words {
  /// How sharply a breach is answered.
  public func name(ofLevel level: Int) -> String {
    switch level {
    case 1: say("1 mild", "1 温和", "1 溫和")
    case 2: say("2 firm", "2 坚定", "2 堅定")
    default: say("3 severe", "3 严厉", "3 嚴厲")
    }
  }
}

extension PromiseOutcome: Spoken {
  /// How a promise stands.
  public func name(in words: Words) -> String {
    switch self {
    case .open: words.say("open", "待兑现", "待兌現")
    case .kept: words.say("kept", "已守信", "已守信")
    case .partlyKept: words.say("partly kept", "部分兑现", "部分兌現")
    case .broken: words.say("broken", "失信", "失信")
    case .withdrawn: words.say("withdrawn", "已撤回", "已撤回")
    case .replaced: words.say("replaced", "已改约", "已改約")
    }
  }
}

extension Promise.Manner: Spoken {
  /// How a promise was made.
  public func name(in words: Words) -> String {
    switch self {
    case .spoken: words.say("spoken", "口头", "口頭")
    case .written: words.say("written", "书面", "書面")
    }
  }
}

extension Promise.Judged: Spoken {
  /// What one thinks of a promise.
  public func name(in words: Words) -> String {
    switch self {
    case .considered: words.say("considered", "慎重", "慎重")
    case .putOff: words.say("put-off", "敷衍", "敷衍")
    case .impossible: words.say("impossible", "做不到", "做不到")
    }
  }
}

extension PromiseNews.Kind: Spoken {
  /// What was heard of a promise.
  public func name(in words: Words) -> String {
    switch self {
    case .kept: words.say("kept", "做到了", "做到了")
    case .notKept: words.say("not kept", "没做到", "沒做到")
    case .refused: words.say("will not pay", "明说不付", "明說不付")
    case .affirmed: words.say("said yes again", "再次答应", "再次答應")
    case .withdrawn: words.say("withdrawn", "撤回", "撤回")
    case .moved: words.say("we moved the appointment", "我方改约", "我方改約")
    }
  }
}

extension Breach.Point: Spoken {
  /// What makes a breach worse.
  public func name(in words: Words) -> String {
    switch self {
    case .meant: words.say("on purpose", "故意", "故意")
    case .second: words.say("second in 12 months", "一年内第二次", "一年內第二次")
    case .third: words.say("third or more in 12 months", "一年内第三次以上", "一年內第三次以上")
    case .large: words.say("much money", "金额大", "金額大")
    case .late: words.say("a week late or never", "逾一周或未付", "逾一週或未付")
    case .affirmed: words.say("said yes, paid nothing", "答应了却没付", "答應了卻沒付")
    }
  }
}

extension Judgement.Verdict: Spoken {
  /// In bad faith or not.
  public func name(in words: Words) -> String {
    switch self {
    case .notDeliberate: words.say("not deliberate", "非恶意", "非惡意")
    case .deliberate: words.say("deliberate", "恶意", "惡意")
    }
  }
}

extension Rung: Spoken {
  /// One of the six ways of collecting.
  public func name(in words: Words) -> String {
    switch self {
    case .talk: words.say("talk directly", "直接沟通", "直接溝通")
    case .ally: words.say("through our ally", "盟友协助", "盟友協助")
    case .decider: words.say("the payment decider", "影响付款决定人", "影響付款決定人")
    case .stopSupply: words.say("stop supply", "停止供货", "停止供貨")
    case .agency: words.say("collection agency", "委托商账公司", "委託商帳公司")
    case .legal: words.say("legal", "法律手段", "法律途徑")
    }
  }

  /// With its number: they are spoken of by it.
  public func choice(in words: Words) -> String { "\(number) \(name(in: words))" }
}

extension RungStep.Means: Spoken {
  /// By what legal means.
  public func name(in words: Words) -> String {
    switch self {
    case .lawyersLetter: words.say("lawyer's letter", "律师函", "律師函")
    case .suit: words.say("suit", "起诉", "起訴")
    case .arbitration: words.say("arbitration", "仲裁", "仲裁")
    }
  }
}

extension RungStep.Outcome: Spoken {
  /// What came of a step of collecting.
  public func name(in words: Words) -> String {
    switch self {
    case .promised: words.say("promised", "已承诺", "已承諾")
    case .paid: words.say("paid", "已付款", "已付款")
    case .refused: words.say("refused", "拒绝", "拒絕")
    case .noAnswer: words.say("no answer yet", "暂无答复", "暫無答覆")
    case .other: words.say("other", "其他", "其他")
    }
  }
}

extension Statement.Answer: Spoken {
  /// What a customer says of a statement.
  public func name(in words: Words) -> String {
    switch self {
    case .confirmed: words.say("confirmed", "已确认", "已確認")
    case .differs: words.say("differs", "有差异", "有差異")
    }
  }
}

extension Contact.Ally: Spoken {
  /// How far a contact is on our side.
  public func name(in words: Words) -> String {
    switch self {
    case .candidate: words.say("candidate", "待发展", "待發展")
    case .ally: words.say("ally", "盟友", "盟友")
    }
  }
}

extension Contact.AllyFound: Spoken {
  /// How an ally was found.
  public func name(in words: Words) -> String {
    switch self {
    case .introduced: words.say("introduced", "经人介绍", "經人介紹")
    case .commonInterest: words.say("common interest", "共同爱好", "共同愛好")
    case .visited: words.say("visited", "拜访结识", "拜訪結識")
    }
  }
}

extension Touch.LetterKind: Spoken {
  /// Which of our letters.
  public func name(in words: Words) -> String {
    switch self {
    case .reminder: words.say("reminder", "付款提醒", "付款提醒")
    case .confirmation: words.say("confirmation of a promise", "承诺确认函", "承諾確認函")
    case .statement: words.say("statement of account", "对账单", "對帳單")
    case .demand: words.say("demand", "催款函", "催款函")
    }
  }
}

extension LimitationClock.Start: Spoken {
  /// What set the limitation clock.
  public func name(in words: Words) -> String {
    switch self {
    case .due: words.say("due day", "到期日", "到期日")
    case .demand: words.say("demand", "催款函", "催款函")
    case .acknowledgement: words.say("account confirmed", "对账确认", "對帳確認")
    case .payment: words.say("part payment", "部分付款", "部分付款")
    case .promise: words.say("promise to pay", "承诺付款", "承諾付款")
    case .legal: words.say("legal step", "法律手段", "法律途徑")
    }
  }
}
