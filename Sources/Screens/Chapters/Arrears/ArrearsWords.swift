public import SalesBook

// What is done about arrears: the six rungs, and the accounts (terms.md).

/// A judgement, and what its fields are called.
struct JudgementNoun: NounWords {
  let language: Language
  var one: String { say("judgement", "欠款定性", "欠款定性") }
  var counted: String { say("judgements", "次欠款定性", "次欠款定性") }

  func label(of field: String) -> String? {
    switch field {
    case "Verdict": say("Judgement", "定性", "定性")
    default: nil
    }
  }
}

extension Judgement: Named {
  typealias Called = JudgementNoun
}

/// A collection step, and what its fields are called.
struct RungStepNoun: NounWords {
  let language: Language
  var one: String { say("collection step", "催款步骤", "催款步驟") }
  var counted: String { say("collection steps", "项催款步骤", "項催款步驟") }

  func label(of field: String) -> String? {
    switch field {
    case "Rung": say("Rung", "催款方式", "催款方式")
    case "Did": say("What was done", "做了什么", "做了什麼")
    case "Means": say("Legal means", "法律手段", "法律途徑")
    case "Outcome": say("What came of it", "结果", "結果")
    case "Answer": say("Answer", "答复", "答覆")
    case "Answered": say("Answered", "答复日", "答覆日")
    case "Next": say("Look again on", "下次查看", "下次查看")
    case "Again": say("Look again on", "下次查看", "下次查看")
    case "Ended": say("Left on", "结束日", "結束日")
    case "EndReason": say("Why left", "结束原因", "結束原因")
    default: nil
    }
  }
}

extension RungStep: Named {
  typealias Called = RungStepNoun
}

/// A hold, and what its fields are called.
struct HoldNoun: NounWords {
  let language: Language
  var one: String { say("hold", "停供", "停供") }
  var counted: String { say("holds", "次停供", "次停供") }

  func label(of field: String) -> String? {
    switch field {
    case "Lifted": say("Lifted on", "解除日", "解除日")
    case "LiftReason": say("Why lifted", "解除原因", "解除原因")
    case "LiftedBy": say("Lifted by", "解除人", "解除人")
    default: nil
    }
  }
}

extension Hold: Named {
  typealias Called = HoldNoun
}

/// A statement, and what its fields are called.
struct StatementNoun: NounWords {
  let language: Language
  var one: String { say("statement", "对账单", "對帳單") }
  var counted: String { say("statements", "张对账单", "張對帳單") }

  func label(of field: String) -> String? {
    switch field {
    case "AsOf": say("As of", "截止日", "截止日")
    case "Sent": say("Sent", "发出日", "發出日")
    case "Answer": say("Answer", "答复", "答覆")
    case "Answered": say("Answered", "答复日", "答覆日")
    case "Difference": say("Difference", "差额", "差額")
    case "Why": say("Why", "原因", "原因")
    default: nil
    }
  }
}

extension Statement: Named {
  typealias Called = StatementNoun
}

/// A write-off, and what its fields are called.
struct WriteOffNoun: NounWords {
  let language: Language
  var one: String { say("write-off", "坏账或尾差核销", "呆帳或尾差沖銷") }
  var counted: String { say("write-offs", "笔坏账或尾差核销", "筆呆帳或尾差沖銷") }

  func label(of field: String) -> String? {
    switch field {
    case "Approver": say("Approved by", "批准人", "核准人")
    case "Kind": say("Kind", "类别", "類別")
    default: nil
    }
  }
}

extension WriteOff: Named {
  typealias Called = WriteOffNoun
}

extension WriteOff.Kind: Spoken {
  /// Why money is let go.
  public func name(in words: Words) -> String {
    switch self {
    case .difference: words.say("difference at settling", "尾差核销", "尾差沖銷")
    case .badDebt: words.say("bad debt", "坏账核销", "呆帳沖銷")
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
    case .decider: words.say("the payment decider", "做付款决策人的工作", "做付款決策人的工作")
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

// What stands in forms about arrears, and in the dossier.
extension CollectingWords {
  /// Whether the account was checked with their finance department.
  var reconciled: String { say("Account checked with their finance", "已与客户财务对账", "已與客戶財務對帳") }
  /// Whether a rung is a contact as well.
  var logsContact: String { say("Log a contact too", "同时记录联系", "同時記錄聯絡") }
  /// Whether a rung stops supply.
  var stopsSupply: String { say("Stop supply too", "同时停止供货", "同時停止供貨") }
  /// What an empty answer to a statement means.
  var noAnswerYet: String { say("empty: no answer yet", "留空：暂无答复", "留空：暫無答覆") }
  /// Why a hold is lifted.
  func whyLifted(_ customer: String) -> String {
    say("Why does \(customer) get goods again?", "为什么恢复给 \(customer) 供货？", "為什麼恢復給 \(customer) 供貨？")
  }
  /// In front of the rung that runs.
  var rungNow: String { say("rung", "催款", "催款") }
  /// What deliberate arrears are beside.
  var badDebtRisk: String { say("bad-debt risk", "坏账风险", "呆帳風險") }
  /// The contract that stands, and the day it was signed.
  func signed(_ contract: String, _ day: String) -> String {
    say("contract \(contract), \(day)", "合同 \(contract)，\(day) 签", "合約 \(contract)，\(day) 簽")
  }
  /// In front of a credit limit that is passed.
  var limit: String { say("over the credit limit of", "超信用额度", "超信用額度") }
}
