internal import SalesBook

/// What reasons to see to a customer are called where they are counted.
struct CountedReasonWords: Catalogue {
  let language: Language

  /// What is to be done about money.
  func name(of duty: Duty) -> String {
    switch duty {
    case .answerBreach: say("broken", "未兑现", "未兌現")
    case .promiseDue: say("promise due", "今天到期的承诺", "今天到期的承諾")
    case .apologize: say("our apology", "我方爽约", "我方爽約")
    case .rungStep: say("arrears step", "催款", "催款")
    case .limitation: say("claim lapsing", "诉讼时效", "消滅時效")
    case .billMatured: say("bill matures", "票据到期", "票據到期")
    case .remindOfPromise, .remindOfInvoice: say("remind", "提醒", "提醒")
    case .statement: say("statement", "对账单", "對帳單")
    }
  }

  /// What asks for a word besides what is planned.
  func name(of occasion: Occasion) -> String {
    switch occasion {
    case .birthday, .festival: say("greeting", "问候", "問候")
    case .useCheck: say("use check", "使用回访", "使用回訪")
    case .satisfaction: say("satisfaction", "满意度", "滿意度")
    case .allyWanted: say("ally wanted", "找盟友", "找盟友")
    }
  }

  /// Money past due that nobody asked for.
  var unasked: String { say("nobody asked", "没催过", "沒催過") }
  /// A hold that outlived what it was put on for.
  var hold: String { say("hold to lift", "该解除停供", "該解除停供") }
  /// What is planned for the day.
  var planned: String { say("planned", "计划", "計畫") }
  /// What was planned for earlier days.
  var carriedOver: String { say("carried over", "遗留", "遺留") }
  /// What a colleague waits for an answer to.
  var toApprove: String { say("to approve", "待批准", "待核准") }
  /// Whom it is time to be in touch with.
  var cadence: String { say("cadence", "周期", "週期") }
  /// Whose grade is to be looked at.
  var gradeReview: String { say("grade to review", "待复核评级", "待複核評級") }
}

extension Words {
  /// What reasons are called where they are counted.
  var counted: CountedReasonWords { CountedReasonWords(language: language) }
}
