public import SalesBook

// Complaints, doubts and problems of customers, and what is done about them (terms.md).

/// A case, and what its fields are called.
struct CaseNoun: NounWords {
  let language: Language
  var one: String { say("case", "问题单", "問題單") }
  var counted: String { say("cases", "张问题单", "張問題單") }

  func label(of field: String) -> String? {
    switch field {
    case "Contact": say("Told by", "谁反映的", "誰反映的")
    case "Opened": say("Heard on", "反映日期", "反映日期")
    case "Kind": say("About", "哪方面", "哪方面")
    case "Facts": say("What happened", "经过", "經過")
    case "Effect": say("Weighs on them", "对客户的影响", "對客戶的影響")
    case "Invoice": say("Invoice", "应收单", "應收單")
    case "Dispute": say("Dispute", "争议", "爭議")
    case "Touch": say("Came up in", "来自联系", "來自聯絡")
    default: nil
    }
  }
}

extension CustomerCase: Named {
  typealias Called = CaseNoun
}

/// A step of a case, and what its fields are called.
struct CaseStepNoun: NounWords {
  let language: Language
  var one: String { say("step of a case", "问题单处理", "問題單處理") }
  var counted: String { say("steps of cases", "次问题单处理", "次問題單處理") }

  func label(of field: String) -> String? {
    switch field {
    case "Case": say("Case", "问题单", "問題單")
    case "Kind": say("What was done", "处理", "處理")
    case "What": say("What", "内容", "內容")
    case "Scope": say("Who has it", "范围", "範圍")
    case "Contact": say("Told to", "告知谁", "告知誰")
    case "To": say("Who of us", "我方谁", "我方誰")
    case "Due": say("By", "期限", "期限")
    case "Answer": say("What came back", "答复", "答覆")
    case "Answered": say("Came back on", "答复日", "答覆日")
    case "Commitment": say("Our word", "我方承诺", "我方承諾")
    case "Satisfied": say("Content", "满意度", "滿意度")
    case "Gap": say("Missing for a 5", "差在哪儿", "差在哪裡")
    default: nil
    }
  }
}

extension CaseStep: Named {
  typealias Called = CaseStepNoun
}

extension CustomerCase.Kind: Spoken {
  /// What a case is about.
  public func name(in words: Words) -> String {
    switch self {
    case .quality: words.say("quality", "质量", "品質")
    case .delivery: words.say("delivery", "交货", "交貨")
    case .service: words.say("service", "服务", "服務")
    case .price: words.say("price", "价格", "價格")
    case .people: words.say("people", "人员", "人員")
    case .contract: words.say("contract", "合同", "合約")
    case .changedNeed: words.say("changed need", "需求变了", "需求變了")
    case .other: words.say("other", "其他", "其他")
    }
  }
}

extension CustomerCase.Scope: Spoken {
  /// Whether others have a cause too.
  public func name(in words: Words) -> String {
    switch self {
    case .specific: words.say("only this customer", "个别", "個別")
    case .systemic: words.say("systemic", "系统性", "系統性")
    }
  }
}

extension CaseStep.Kind: Spoken {
  /// What was done about a case.
  public func name(in words: Words) -> String {
    switch self {
    case .told: words.say("told what comes next", "已告知下一步", "已告知下一步")
    case .explained: words.say("told the cause", "已说明原因", "已說明原因")
    case .cause: words.say("cause found", "查明原因", "查明原因")
    case .reported: words.say("reported", "已上报", "已上報")
    case .part: words.say("part given", "分派", "分派")
    case .action: words.say("done", "处理", "處理")
    case .closed: words.say("closed", "结案", "結案")
    case .reopened: words.say("opened again", "重新打开", "重新開啟")
    }
  }
}

extension CaseStage: Spoken {
  /// What a case wants next.
  public func name(in words: Words) -> String {
    switch self {
    case .firstWord: words.say("first word due", "待首次答复", "待首次答覆")
    case .cause: words.say("cause wanted", "待查原因", "待查原因")
    case .report: words.say("answer of ours wanted", "待内部答复", "待內部答覆")
    case .explain: words.say("to be told the cause", "待说明原因", "待說明原因")
    case .close: words.say("to close", "待结案", "待結案")
    case .closed: words.say("closed", "已结案", "已結案")
    }
  }
}

extension Words {
  /// Words of cases.
  var cases: CaseWords { CaseWords(language: language) }

  /// Why a step of a case may not be taken, and what is to be done first.
  public func sentence(_ obstacle: CaseObstacle) -> String {
    switch obstacle {
    case .closed: say("It is closed; open it again first", "已结案，请先重新打开", "已結案，請先重新開啟")
    case .open: say("It is not closed", "还没结案", "還沒結案")
    case .noCause: say("Write down the cause first", "请先写明原因", "請先寫明原因")
    case .surface:
      say(
        "That is what happened; write down why it did, the cause below the surface",
        "这是现象，请写背后的原因", "這是現象，請寫背後的原因")
    case .untold:
      say(
        "They were not told the cause yet; no case is closed untold", "还没向客户说明原因，不能结案", "還沒向客戶說明原因，不能結案")
    case .unreported:
      say(
        "Report it to somebody of us first, who can do something about it", "请先上报给我方能处理的人", "請先上報給我方能處理的人")
    case .unanswered:
      say(
        "Nothing came back yet to what was reported; write the answer down first", "上报后还没有答复，请先登记答复",
        "上報後還沒有答覆，請先登記答覆")
    }
  }

  /// What is asked about before a case is closed.
  func sentence(_ doubt: CaseDoubt) -> String {
    switch doubt {
    case .unrated:
      say(
        "Nobody asked how content they are with how it ended", "还没问客户对处理结果打几分", "還沒問客戶對處理結果打幾分")
    case .gapUnknown(let mark):
      say(
        "They gave \(mark): ask what is missing for a 5", "客户给了 \(mark) 分：问一句差在哪儿",
        "客戶給了 \(mark) 分：問一句差在哪裡")
    }
  }

  /// What there is to say of a case in a line: what it is about, what happened, the cause, who has it and is late.
  func facts(of standing: CaseStanding, on day: Day) -> [String] {
    let about = standing.about
    let cause = standing.course.cause.map { found in
      [found.what, found.scope.map { name(of: $0) } ?? ""].said(by: general.comma)
    }
    let waiting = standing.waiting.map { step in
      let due = step.due.map { short($0, from: day) } ?? ""
      return (step.isLate(on: day) ? "! " : "") + [step.to, due].said(by: " ")
    }
    let satisfied = standing.satisfied.map { "\($0)/5" } ?? ""
    return [name(of: about.kind), about.facts.oneLine, cause.map { cases.because($0) } ?? ""] + waiting
      + [satisfied]
  }

  /// A step of a case in a line.
  func told(_ step: CaseStep, on day: Day) -> [String] {
    let scope = step.scope.map { name(of: $0) } ?? ""
    let due = step.due.map { cases.by(short($0, from: day)) } ?? ""
    let isBack = step.answered.map { $0 <= day } ?? false
    let answer = isBack ? "\(step.answered.map { short($0, from: day) } ?? "") \(step.answer)" : ""
    let satisfied = step.satisfied.map { "\($0)/5" } ?? ""
    return [step.to, step.what.oneLine, scope, due, answer, satisfied, step.gap]
  }
}

extension String {
  /// The text as a line of its own.
  fileprivate var oneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}

extension NeedWords {
  /// That there is no case, and how there comes to be one.
  func someCase(_ key: String) -> String {
    say("No case here; \(key) takes one down", "这里没有问题单；按 \(key) 登记", "這裡沒有問題單；按 \(key) 登記")
  }
}
