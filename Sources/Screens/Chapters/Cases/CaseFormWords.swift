internal import SalesBook

/// Words of cases, in forms, lists, the dossier and the round.
struct CaseWords: Catalogue {
  let language: Language

  /// Head of a section of the dossier.
  var head: String { say("cases", "问题单", "問題單") }
  /// Head of those that are open.
  var open: String { say("open", "未结", "未結") }
  /// Head of those that are closed.
  var closed: String { say("closed", "已结", "已結") }
  /// What an empty list says.
  var none: String { say("No cases", "没有问题单", "沒有問題單") }
  /// What an empty list of causes says.
  var noCause: String { say("No cause of how we work was found", "没有系统性原因", "沒有系統性原因") }

  /// How much a case weighs on them.
  func effect(_ effect: Int) -> String {
    switch effect {
    case 1: say("slight", "轻微", "輕微")
    case 2: say("felt", "明显", "明顯")
    default: say("severe", "严重", "嚴重")
    }
  }
  /// The day of the first action, within one working day.
  var firstAction: String { say("First action", "首次处理", "首次處理") }
  /// The day of what comes next.
  var next: String { say("Next", "下一步", "下一步") }
  /// Who can have a part.
  var whoHint: String { say("a login or a department", "登录名或部门", "登入名或部門") }
  /// To whom it is reported.
  var reportedTo: String { say("Reported to", "上报给谁", "上報給誰") }
  /// What one asks at its end.
  var askContent: String {
    say("how content are you with how we handled it: which mark?", "这事处理得您给打几分？", "這事處理得您給打幾分？")
  }
  /// When the others are seen to.
  var seeOthers: String { say("See to them on", "回访日期", "回訪日期") }
  /// What they are seen to for.
  func sameCause(_ cause: String) -> String {
    say("the same cause: \(cause)", "同样的原因：\(cause)", "同樣的原因：\(cause)")
  }
  /// That a cause was found before, of how many.
  func found(_ cause: String, _ who: String) -> String {
    say("found before: \(cause), \(who)", "已有：\(cause)，\(who)", "已有：\(cause)，\(who)")
  }
  /// Because of what.
  func because(_ cause: String) -> String { say("because \(cause)", "原因 \(cause)", "原因 \(cause)") }
  /// By which day.
  func by(_ day: String) -> String { say("by \(day)", "\(day) 前", "\(day) 前") }

  /// What one does with a key.
  func doing(_ kind: CaseStep.Kind) -> String {
    switch kind {
    case .told: say("told them what comes next", "告知下一步", "告知下一步")
    case .explained: say("told the cause", "说明了原因", "說明了原因")
    case .cause: say("found the cause", "查明原因", "查明原因")
    case .reported: say("reported it", "上报", "上報")
    case .part: say("handed on to", "交给同事", "交給同事")
    case .action: say("did something else", "其他处理", "其他處理")
    case .closed: say("close it", "结案", "結案")
    case .reopened: say("open it again", "重新打开", "重新開啟")
    }
  }
  /// What stands in front of what is typed of a step.
  func asking(_ kind: CaseStep.Kind) -> String {
    switch kind {
    case .told: say("What comes next", "下一步怎么办", "下一步怎麼辦")
    case .explained: say("What we told them", "怎么说的", "怎麼說的")
    case .cause: say("The cause", "原因", "原因")
    case .reported: say("What is asked", "要他做什么", "要他做什麼")
    case .part: say("What to do", "做什么", "做什麼")
    case .action: say("What was done", "做了什么", "做了什麼")
    case .closed: say("How it ended", "结果", "結果")
    case .reopened: say("Why", "为什么", "為什麼")
    }
  }
  /// That somebody answered, or did their part.
  func answered(by who: String) -> String { say("\(who) answered", "\(who) 有答复", "\(who) 有答覆") }

  /// What a card says first of a case, by what it wants.
  func waiting(_ stage: CaseStage) -> String {
    switch stage {
    case .firstWord: say("complaint waits for us", "问题单等我们", "問題單等我們")
    case .cause: say("complaint: find the cause", "问题单：查原因", "問題單：查原因")
    case .report: say("complaint: ask for our answer", "问题单：要内部答复", "問題單：要內部答覆")
    case .explain: say("complaint: tell them the cause", "问题单：说明原因", "問題單：說明原因")
    case .close, .closed: say("complaint: close it", "问题单：结案", "問題單：結案")
    }
  }
  /// A case in a line among other reasons.
  func waits(_ stage: String, _ day: String, _ facts: String) -> String {
    say(
      "complaint of \(day), \(stage): \(facts)", "\(day) 问题单，\(stage)：\(facts)",
      "\(day) 問題單，\(stage)：\(facts)")
  }
  /// What cases are called where they are counted.
  var counted: String { say("complaint", "问题单", "問題單") }
  /// What parts in them are called there.
  var countedParts: String { say("part in a complaint", "问题单分派", "問題單分派") }
  /// Who has something, since when, and by when.
  func waitsFor(_ who: String, _ what: String, since day: String, due: String?) -> String {
    let due = due.map { say(", due \($0)", "，\($0) 到期", "，\($0) 到期") } ?? ""
    let what = what.isEmpty ? "" : say(": \(what)", "：\(what)", "：\(what)")
    return say(
      "with \(who) since \(day)\(due)\(what)", "\(day) 起在 \(who)\(due)\(what)",
      "\(day) 起在 \(who)\(due)\(what)")
  }
  /// That somebody is late with a part.
  func lateFrom(_ who: String, _ what: String, _ due: String) -> String {
    say(
      "\(who) is late with \(what), due \(due)", "\(who) 该 \(due) 办好的还没好：\(what)",
      "\(who) 該 \(due) 辦好的還沒好：\(what)")
  }
  /// What whoever sits here has to do.
  func yourPart(_ what: String, _ due: String) -> String {
    say("your part by \(due): \(what)", "你的分工，\(due) 前：\(what)", "你的分工，\(due) 前：\(what)")
  }
  /// The row of what a contact moved.
  var moved: String { say("Moved", "处理", "處理") }
}
