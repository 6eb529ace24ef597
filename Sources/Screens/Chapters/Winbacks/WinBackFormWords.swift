internal import SalesBook

/// Words of win-backs, in forms, lists, the dossier and the round.
struct WinBackWords: Catalogue {
  let language: Language

  /// Head of a section of the dossier.
  var head: String { say("win-backs", "客户挽回", "客戶挽回") }
  /// Head of those that are open.
  var open: String { say("open", "进行中", "進行中") }
  /// Head of those at their end.
  var ended: String { say("ended", "已结束", "已結束") }
  /// Head of those of whom signals add up.
  var signs: String { say("signals", "有流失迹象", "有流失跡象") }
  /// What an empty list says.
  var none: String { say("Nobody is leaving", "没有要挽回的客户", "沒有要挽回的客戶") }

  /// What stands behind the door of the log form.
  var door: String { say("leaving", "要走", "要走") }
  /// What one asks before anything else (moment 24).
  var first: String {
    say(
      "no apology, no defence, no promise; first the two questions", "不道歉、不辩解、不许诺，先问两句",
      "不道歉、不辯解、不許諾，先問兩句")
  }
  /// When they are spoken with.
  var speakOn: String { say("Speak with them on", "约谈日期", "約談日期") }
  /// What that is for.
  var twoQuestions: String { say("the two questions", "问两句：为什么走、怎么才留", "問兩句：為什麼走、怎麼才留") }
  /// The day of what comes next.
  var next: String { say("Next", "下一步", "下一步") }
  /// The first question.
  var whyLeaving: String { say("Why are you leaving?", "您为什么要走？", "您為什麼要走？") }
  /// The second question.
  var whatKeeps: String { say("What could we do?", "我们做什么您愿意留下？", "我們做什麼您願意留下？") }
  /// That it is written down as they say it.
  var verbatim: String { say("in their own words", "照客户原话", "照客戶原話") }
  /// What one says at the end of that talk.
  var thanks: String {
    say("What you said helps us a lot, thank you.", "您说的对我们帮助很大，谢谢您。", "您說的對我們幫助很大，謝謝您。")
  }
  /// Who answered it.
  var answered: String { say("They say", "客户说", "客戶說") }
  /// That they have not said yet.
  var notYet: String { say("nothing yet", "还没答复", "還沒答覆") }
  /// That they are leaving.
  var theyLeave: String { say("that they are leaving", "要走", "要走") }

  /// What one does with a key.
  func doing(_ kind: WinBackStep.Kind) -> String {
    switch kind {
    case .background: say("what happened", "了解背景", "了解背景")
    case .contact: say("spoke with them", "谈过了", "談過了")
    case .answers: say("their answers", "客户的回答", "客戶的回答")
    case .cause: say("found the cause", "查明原因", "查明原因")
    case .change: say("change something", "做出改进", "做出改進")
    case .decided: say("decide", "决定", "決定")
    case .wentBack: say("told them by e-mail", "已发邮件告知", "已發郵件告知")
    case .override: say("give all the same", "破例让步", "破例讓步")
    case .won: say("they stay", "客户留下了", "客戶留下了")
    case .lost: say("they go", "客户走了", "客戶走了")
    case .reopened: say("open it again", "重新打开", "重新開啟")
    }
  }
  /// What stands in front of what is typed of a step.
  func asking(_ kind: WinBackStep.Kind) -> String {
    switch kind {
    case .background: say("Who did what, where", "谁在哪里做了什么", "誰在哪裡做了什麼")
    case .contact: say("What was said", "谈了什么", "談了什麼")
    case .answers: whyLeaving
    case .cause: say("The cause", "原因", "原因")
    case .change: say("What is changed", "改什么", "改什麼")
    case .decided: say("Why", "理由", "理由")
    case .wentBack: say("What we wrote", "写了什么", "寫了什麼")
    case .override: say("What is given", "让什么", "讓什麼")
    case .won, .lost: say("How it ended", "结果", "結果")
    case .reopened: say("Why", "为什么", "為什麼")
    }
  }
  /// Who lets something be given.
  var letBy: String { say("Let by", "谁同意的", "誰同意的") }
  /// That one more explanation is written down.
  var addHypothesis: String { say("what may be behind it", "写一条可能原因", "寫一條可能原因") }
  /// What became of an explanation.
  func settle(_ what: String) -> String { say("\(what): is it so?", "\(what)：属实吗？", "\(what)：屬實嗎？") }
  /// That a change was made.
  func makeChange(_ what: String) -> String { say("made: \(what)", "改好了：\(what)", "改好了：\(what)") }
  /// How one would solve it.
  func solved(_ fix: String) -> String {
    fix.isEmpty ? "" : say("then \(fix)", "那就\(fix)", "那就\(fix)")
  }
  /// That a change was made on a day.
  func made(_ day: String) -> String { say("made \(day)", "\(day) 改好", "\(day) 改好") }
  /// What was decided.
  func worth(_ isWorth: Bool) -> String {
    isWorth ? say("worth it", "值得挽回", "值得挽回") : say("not worth it", "不值得", "不值得")
  }
  /// What the fix costs for one customer.
  func costOne(_ money: String) -> String { say("for them \(money)", "只为这家 \(money)", "只為這家 \(money)") }
  /// What it costs for all.
  func costAll(_ money: String) -> String { say("for all \(money)", "全部改 \(money)", "全部改 \(money)") }
  /// What there is to lose.
  func stake(_ money: String) -> String { say("at stake \(money)", "涉及 \(money)", "涉及 \(money)") }
  /// What they bought in a year.
  func bought(_ money: String) -> String {
    say("bought \(money) in 12 months", "近 12 个月买 \(money)", "近 12 個月買 \(money)")
  }
  /// What those bought whom they introduced.
  func introduced(_ count: Int, _ money: String) -> String {
    say("\(count) they introduced \(money)", "介绍来的 \(count) 家 \(money)", "介紹來的 \(count) 家 \(money)")
  }
  /// That they said flatly that nothing could keep them.
  var nothing: String { say("nothing could keep them", "说什么都没用", "說什麼都沒用") }
  /// That they complained.
  var complained: String { say("complained", "有抱怨", "有抱怨") }
  /// That we said sorry.
  var apologised: String { say("we said sorry", "已道歉", "已道歉") }
  /// That others have the cause.
  func alsoOf(_ count: String) -> String {
    say("\(count) have it too", "还有 \(count)有同样原因", "還有 \(count)有同樣原因")
  }

  /// What a card says first, by what it wants: which step of how many.
  func waiting(_ stage: WinBackStage, _ name: String) -> String {
    guard let number = stage.number else { return name }
    return say(
      "win-back, step \(number) of \(WinBackStage.steps): \(name)",
      "客户挽回：第 \(number) 步，共 \(WinBackStage.steps) 步，\(name)",
      "客戶挽回：第 \(number) 步，共 \(WinBackStage.steps) 步，\(name)")
  }
  /// Since when it is open.
  func opened(_ day: String) -> String { say("opened \(day)", "\(day) 立", "\(day) 立") }
  /// What one guesses.
  func guesses(_ what: String) -> String { say("we guess: \(what)", "我们猜：\(what)", "我們猜：\(what)") }
  /// How one speaks with them, and what one does not.
  var howToSpeak: String {
    say(
      "by visit or call, not by message; no concession before it is decided", "上门或打电话，不发消息；没定之前不让步",
      "上門或打電話，不傳訊息；沒定之前不讓步")
  }
  /// That a change is due.
  func changeDue(_ what: String, _ due: String, isTold: Bool) -> String {
    isTold
      ? say("we told them: \(what), by \(due)", "说好 \(due) 前改：\(what)", "說好 \(due) 前改：\(what)")
      : say("change by \(due): \(what)", "\(due) 前改：\(what)", "\(due) 前改：\(what)")
  }
  /// That signals add up.
  func mayLeave(_ signs: String) -> String {
    say("may be leaving: \(signs)", "可能要流失：\(signs)", "可能要流失：\(signs)")
  }
  /// What win-backs are called where they are counted.
  var counted: String { say("win-back", "客户挽回", "客戶挽回") }
  /// What changes are called there.
  var countedChanges: String { say("change because of them", "挽回改进", "挽回改進") }
  /// What suggestions are called there.
  var countedSigns: String { say("may be leaving", "可能流失", "可能流失") }
}
