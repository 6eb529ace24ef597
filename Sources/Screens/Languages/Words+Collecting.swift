public import SalesBook

// The words of promises and of the six rungs (terms.md).
extension Words {
  /// How a promise stands.
  public func name(of outcome: PromiseOutcome) -> String {
    switch outcome {
    case .open: say("open", "待兑现", "待兌現")
    case .kept: say("kept", "已守信", "已守信")
    case .partlyKept: say("partly kept", "部分兑现", "部分兌現")
    case .broken: say("broken", "失信", "失信")
    case .withdrawn: say("withdrawn", "已撤回", "已撤回")
    case .replaced: say("replaced", "已改约", "已改約")
    }
  }

  /// How a promise was made.
  public func name(of manner: Promise.Manner) -> String {
    switch manner {
    case .spoken: say("spoken", "口头", "口頭")
    case .written: say("written", "书面", "書面")
    }
  }

  /// What one thinks of a promise.
  public func name(of judged: Promise.Judged) -> String {
    switch judged {
    case .considered: say("considered", "慎重", "慎重")
    case .putOff: say("put-off", "敷衍", "敷衍")
    case .impossible: say("impossible", "做不到", "做不到")
    }
  }

  /// What was heard of a promise.
  public func name(of kind: PromiseNews.Kind) -> String {
    switch kind {
    case .kept: say("kept", "做到了", "做到了")
    case .notKept: say("not kept", "没做到", "沒做到")
    case .refused: say("will not pay", "明说不付", "明說不付")
    case .affirmed: say("said yes again", "再次答应", "再次答應")
    case .withdrawn: say("withdrawn", "撤回", "撤回")
    case .moved: say("we moved the appointment", "我方改约", "我方改約")
    }
  }

  /// How sharply a breach is answered.
  public func name(ofLevel level: Int) -> String {
    switch level {
    case 1: say("1 mild", "1 温和", "1 溫和")
    case 2: say("2 firm", "2 坚定", "2 堅定")
    default: say("3 severe", "3 严厉", "3 嚴厲")
    }
  }

  /// What makes a breach worse.
  public func name(of point: Breach.Point) -> String {
    switch point {
    case .meant: say("on purpose", "故意", "故意")
    case .second: say("second in 12 months", "一年内第二次", "一年內第二次")
    case .third: say("third or more in 12 months", "一年内第三次以上", "一年內第三次以上")
    case .large: say("much money", "金额大", "金額大")
    case .late: say("a week late or never", "逾一周或未付", "逾一週或未付")
    case .affirmed: say("said yes, paid nothing", "答应了却没付", "答應了卻沒付")
    }
  }

  /// In bad faith or not.
  public func name(of verdict: Judgement.Verdict) -> String {
    switch verdict {
    case .notDeliberate: say("not deliberate", "非恶意", "非惡意")
    case .deliberate: say("deliberate", "恶意", "惡意")
    }
  }

  /// One of the six ways of collecting.
  public func name(of rung: Rung) -> String {
    switch rung {
    case .talk: say("talk directly", "直接沟通", "直接溝通")
    case .ally: say("through our ally", "盟友协助", "盟友協助")
    case .decider: say("the payment decider", "影响付款决定人", "影響付款決定人")
    case .stopSupply: say("stop supply", "停止供货", "停止供貨")
    case .agency: say("collection agency", "委托商账公司", "委託商帳公司")
    case .legal: say("legal", "法律手段", "法律途徑")
    }
  }

  /// By what legal means.
  public func name(of means: RungStep.Means) -> String {
    switch means {
    case .lawyersLetter: say("lawyer's letter", "律师函", "律師函")
    case .suit: say("suit", "起诉", "起訴")
    case .arbitration: say("arbitration", "仲裁", "仲裁")
    }
  }

  /// What came of a step of collecting.
  public func name(of outcome: RungStep.Outcome) -> String {
    switch outcome {
    case .promised: say("promised", "已承诺", "已承諾")
    case .paid: say("paid", "已付款", "已付款")
    case .refused: say("refused", "拒绝", "拒絕")
    case .noAnswer: say("no answer yet", "暂无答复", "暫無答覆")
    case .other: say("other", "其他", "其他")
    }
  }

  /// What a customer says of a statement.
  public func name(of answer: Statement.Answer) -> String {
    switch answer {
    case .confirmed: say("confirmed", "已确认", "已確認")
    case .differs: say("differs", "有差异", "有差異")
    }
  }

  /// How far a contact is on our side.
  public func name(of ally: Contact.Ally) -> String {
    switch ally {
    case .candidate: say("candidate", "待发展", "待發展")
    case .ally: say("ally", "盟友", "盟友")
    }
  }

  /// How an ally was found.
  public func name(of found: Contact.AllyFound) -> String {
    switch found {
    case .introduced: say("introduced", "经人介绍", "經人介紹")
    case .commonInterest: say("common interest", "共同爱好", "共同愛好")
    case .visited: say("visited", "拜访结识", "拜訪結識")
    }
  }

  /// Which of our letters.
  public func name(of letter: Touch.LetterKind) -> String {
    switch letter {
    case .reminder: say("reminder", "付款提醒", "付款提醒")
    case .confirmation: say("confirmation of a promise", "承诺确认函", "承諾確認函")
    case .statement: say("statement of account", "对账单", "對帳單")
    case .demand: say("demand", "催款函", "催款函")
    }
  }

  /// What set the limitation clock.
  public func name(of start: LimitationClock.Start) -> String {
    switch start {
    case .due: say("due day", "到期日", "到期日")
    case .demand: say("demand", "催款函", "催款函")
    case .acknowledgement: say("account confirmed", "对账确认", "對帳確認")
    case .payment: say("part payment", "部分付款", "部分付款")
    case .promise: say("promise to pay", "承诺付款", "承諾付款")
    case .legal: say("legal step", "法律手段", "法律途徑")
    }
  }
}
