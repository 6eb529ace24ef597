public import SalesBook

// Customers who are leaving, and what is done to keep them (terms.md).

/// A win-back, and what its fields are called.
struct WinBackNoun: NounWords {
  let language: Language
  var one: String { say("win-back", "客户挽回", "客戶挽回") }
  var counted: String { say("win-backs", "项客户挽回", "項客戶挽回") }

  func label(of field: String) -> String? {
    switch field {
    case "Contact": say("Told by", "谁说的", "誰說的")
    case "Opened": say("Since", "开始日期", "開始日期")
    case "Why": say("Because", "起因", "起因")
    case "What": say("What they said, or we see", "客户原话或迹象", "客戶原話或跡象")
    case "Touch": say("Came up in", "来自联系", "來自聯絡")
    default: nil
    }
  }
}

extension WinBack: Named {
  typealias Called = WinBackNoun
}

/// A step of a win-back, and what its fields are called.
struct WinBackStepNoun: NounWords {
  let language: Language
  var one: String { say("step of a win-back", "挽回步骤", "挽回步驟") }
  var counted: String { say("steps of win-backs", "个挽回步骤", "個挽回步驟") }

  func label(of field: String) -> String? {
    switch field {
    case "WinBack": say("Win-back", "客户挽回", "客戶挽回")
    case "Kind": say("What was done", "步骤", "步驟")
    case "What": say("What", "内容", "內容")
    case "Keep": say("What could we do?", "我们做什么您愿意留下", "我們做什麼您願意留下")
    case "AskedBack": say("Asked back", "追问的回答", "追問的回答")
    case "Nothing": say("Flatly nothing", "说什么都没用", "說什麼都沒用")
    case "Complained": say("They complained", "有抱怨", "有抱怨")
    case "Apologised": say("We said sorry", "已道歉", "已道歉")
    case "Contact": say("With whom", "跟谁谈的", "跟誰談的")
    case "Channel": say("How", "沟通方式", "溝通方式")
    case "Cause": say("What kind of cause", "原因类型", "原因類型")
    case "Case": say("Their case", "关联问题单", "關聯問題單")
    case "Due": say("Planned for", "计划日期", "計畫日期")
    case "Made": say("Made on", "改好日期", "改好日期")
    case "Worth": say("Worth it", "值得挽回", "值得挽回")
    case "CostOne": say("Cost for them", "只为这家改的成本", "只為這家改的成本")
    case "CostAll": say("Cost for all", "为所有客户改的成本", "為所有客戶改的成本")
    case "Stake": say("Money at stake", "涉及金额", "涉及金額")
    case "CostOneCurrency", "CostAllCurrency", "StakeCurrency": say("Its currency", "币种", "幣別")
    case "Example": say("The example it sets", "别家会不会照样要", "別家會不會照樣要")
    case "Who": say("Decided by", "谁定的", "誰定的")
    default: nil
    }
  }
}

extension WinBackStep: Named {
  typealias Called = WinBackStepNoun
}

/// A hypothesis, and what its fields are called.
struct HypothesisNoun: NounWords {
  let language: Language
  var one: String { say("hypothesis", "可能原因", "可能原因") }
  var counted: String { say("hypotheses", "条可能原因", "條可能原因") }

  func label(of field: String) -> String? {
    switch field {
    case "WinBack": say("Win-back", "客户挽回", "客戶挽回")
    case "What": say("What may be behind it", "可能是什么原因", "可能是什麼原因")
    case "Fix": say("How we would solve it", "若是这样怎么解决", "若是這樣怎麼解決")
    case "Outcome": say("Turned out", "结果", "結果")
    case "Settled": say("Known on", "核实日期", "核實日期")
    default: nil
    }
  }
}

extension Hypothesis: Named {
  typealias Called = HypothesisNoun
}

extension WinBack.Why: Spoken {
  /// Why one was opened.
  public func name(in words: Words) -> String {
    switch self {
    case .said: words.say("they said so", "客户说的", "客戶說的")
    case .signals: words.say("signals", "有迹象", "有跡象")
    }
  }
}

extension WinBackStep.Kind: Spoken {
  /// What was done to keep them.
  public func name(in words: Words) -> String {
    switch self {
    case .background: words.say("background", "了解背景", "了解背景")
    case .contact: words.say("spoken with", "已面谈或通话", "已面談或通話")
    case .answers: words.say("what they answered", "客户的回答", "客戶的回答")
    case .cause: words.say("cause", "查明原因", "查明原因")
    case .change: words.say("change", "改进", "改進")
    case .decided: words.say("decided", "已决定", "已決定")
    case .wentBack: words.say("gone back", "已回访", "已回訪")
    case .override: words.say("given all the same", "破例让步", "破例讓步")
    case .won: words.say("won back", "已挽回", "已挽回")
    case .lost: words.say("lost", "已流失", "已流失")
    case .reopened: words.say("opened again", "重新打开", "重新開啟")
    }
  }
}

extension WinBackStep.Cause: Spoken {
  /// What kind of cause it is.
  public func name(in words: Words) -> String {
    switch self {
    case .accident: words.say("an accident", "意外事故", "意外事故")
    case .personality: words.say("a clash of personalities", "性格冲突", "性格衝突")
    case .organisation: words.say("a change in their organisation", "对方组织变动", "對方組織變動")
    case .service: words.say("our service", "我方服务", "我方服務")
    case .support: words.say("our support", "我方技术支持", "我方技術支援")
    case .price: words.say("our price", "我方价格", "我方價格")
    case .model: words.say("how we do business", "我方做生意的方式", "我方做生意的方式")
    }
  }
}

extension Hypothesis.Outcome: Spoken {
  /// What became of a hypothesis.
  public func name(in words: Words) -> String {
    switch self {
    case .borneOut: words.say("borne out", "属实", "屬實")
    case .notSo: words.say("not so", "不是", "不是")
    }
  }
}

extension WinBackStage: Spoken {
  /// What a win-back wants next.
  public func name(in words: Words) -> String {
    switch self {
    case .background: words.say("find out what happened", "了解背景", "了解背景")
    case .contact: words.say("speak with who decides", "找能拍板的人谈", "找能拍板的人談")
    case .questions: words.say("ask the two questions", "问两句", "問兩句")
    case .cause: words.say("find the cause", "查明原因", "查明原因")
    case .decide: words.say("decide", "决定是否挽回", "決定是否挽回")
    case .goBack: words.say("tell what we changed", "告知改了什么", "告知改了什麼")
    case .outcome: words.say("hear whether they stay", "等客户答复", "等客戶答覆")
    case .letGo: words.say("let go, or decide", "放手，或另作决定", "放手，或另作決定")
    case .won: words.say("won back", "已挽回", "已挽回")
    case .lost: words.say("lost", "已流失", "已流失")
    }
  }
}

extension Words {
  /// Words of win-backs.
  var winBacks: WinBackWords { WinBackWords(language: language) }

  /// Why a step to keep a customer may not be taken, and what is to be done first.
  public func sentence(_ obstacle: WinBackObstacle) -> String {
    switch obstacle {
    case .closed: say("It is at its end; open it again first", "已结束，请先重新打开", "已結束，請先重新開啟")
    case .open: say("It is not at its end", "还没结束", "還沒結束")
    case .difficult:
      say(
        "A difficult customer who buys less is no loss; signals open no win-back", "难缠客户少买不算损失，不因迹象挽回",
        "難纏客戶少買不算損失，不因跡象挽回")
    case .noBackground:
      say(
        "Write down first who did what, and where; then speak with them", "请先写明谁在哪里做了什么，再去谈",
        "請先寫明誰在哪裡做了什麼，再去談")
    case .noContact:
      say("Speak with the one who decides first, by visit or call", "请先上门或打电话找能拍板的人谈", "請先上門或打電話找能拍板的人談")
    case .noAnswers: say("Ask them first: the two questions", "请先问客户那两句", "請先問客戶那兩句")
    case .noCause: say("Find the cause first", "请先查明原因", "請先查明原因")
    case .undecided: say("Decide first whether it is worth it", "请先决定值不值得挽回", "請先決定值不值得挽回")
    case .notWorth: say("It was decided that it is not worth it", "已决定不值得挽回", "已決定不值得挽回")
    case .noChange:
      say(
        "Nothing was changed, and nothing is planned for a day: never go back with hope alone",
        "还没有改进，也没有定日期的改进：不能只说希望继续合作", "還沒有改進，也沒有定日期的改進：不能只說希望繼續合作")
    case .notGoneBack: say("They were not told yet what was changed", "还没告诉客户改了什么", "還沒告訴客戶改了什麼")
    case .notHeld: say("Nothing keeps you from giving now", "现在没有限制让步", "現在沒有限制讓步")
    case .byMessage:
      say("Who is leaving is visited or called, not written to", "要上门或打电话，不发消息", "要上門或打電話，不傳訊息")
    }
  }

  /// That nothing is given now, and since when.
  func givingHeld(since day: String) -> String {
    say(
      "They are leaving: since \(day) nothing is given before it is decided, unless let by name",
      "客户挽回中，还没定值不值得：\(day) 起不让步、不许诺，除非有人署名破例",
      "客戶挽回中，還沒定值不值得：\(day) 起不讓步、不許諾，除非有人署名破例")
  }

  /// What is asked about of a win-back.
  func sentence(_ doubt: WinBackDoubt) -> String {
    switch doubt {
    case .difficult:
      say("They are difficult: that they leave is no loss", "这是难缠客户，走了不算损失", "這是難纏客戶，走了不算損失")
    case .fewHypotheses(let count):
      say(
        "\(count) explanations are written down: write several, so that none is taken for true",
        "只写了 \(count) 条可能原因：多写几条，先不认定", "只寫了 \(count) 條可能原因：多寫幾條，先不認定")
    case .notDecider(let name):
      say("\(name) decides there, and can be reached", "能拍板的是 \(name)，联系得上", "能拍板的是 \(name)，聯絡得上")
    case .notApologised:
      say("They complained, and nobody said sorry", "客户有抱怨，还没道歉", "客戶有抱怨，還沒道歉")
    case .unasked:
      say("Nobody asked them the two questions", "还没问过客户那两句", "還沒問過客戶那兩句")
    case .chanceLeft(let keep):
      say("They left a chance: \(keep)", "客户留了余地：\(keep)", "客戶留了餘地：\(keep)")
    }
  }

  /// A sign that they are leaving, in words.
  public func told(_ signal: WinBackSignal, from day: Day) -> String {
    switch signal {
    case .ordersStopped(let last, _):
      let last = short(last, from: day)
      return say("no order since \(last)", "\(last) 后没下单", "\(last) 後沒下單")
    case .unanswered(let times, _):
      return say("\(times) tries unanswered", "联系 \(times) 次没回音", "聯絡 \(times) 次沒回音")
    case .caseBadlyEnded(let mark, let since):
      let since = short(since, from: day)
      return say(
        "a complaint ended with \(mark)/5 on \(since)", "\(since) 结案只给 \(mark) 分", "\(since) 結案只給 \(mark) 分")
    case .lessContent(let from, let to, _):
      return say("content \(from), now \(to)", "满意度 \(from) 降到 \(to)", "滿意度 \(from) 降到 \(to)")
    }
  }

  /// What there is to say of a win-back in a line: what they said, the cause, what is planned, what was decided.
  func facts(of standing: WinBackStanding, on day: Day) -> [String] {
    let course = standing.course
    let cause = course.cause.map {
      cases.because([$0.what.inOneLine, $0.cause.map { name(of: $0) } ?? ""].said(by: general.comma))
    }
    let planned = standing.planned.map { change in
      let due = change.due.map { short($0, from: day) } ?? ""
      return ((change.due.map { $0 < day } ?? false) ? "! " : "")
        + [change.what.inOneLine, due].said(by: " ")
    }
    return [standing.about.what.inOneLine, cause ?? ""] + planned
  }

  /// A step of a win-back in a line.
  func told(_ step: WinBackStep, on day: Day) -> [String] {
    let due = step.due.map { cases.by(short($0, from: day)) } ?? ""
    let made = step.made.map { $0 <= day ? winBacks.made(short($0, from: day)) : "" } ?? ""
    let worth = step.kind == .decided ? winBacks.worth(step.worth) : ""
    let costs = [
      step.costOne.map { winBacks.costOne(money($0)) } ?? "",
      step.costAll.map { winBacks.costAll(money($0)) } ?? "",
      step.stake.map { winBacks.stake(money($0)) } ?? "",
    ]
    let flags = [
      step.nothing ? winBacks.nothing : "", step.complained ? winBacks.complained : "",
      step.apologised ? winBacks.apologised : "",
    ]
    return [
      worth, step.what.inOneLine, step.keep.inOneLine, step.askedBack.inOneLine,
      step.channel.map { name(of: $0) } ?? "", step.cause.map { name(of: $0) } ?? "", due, made,
    ] + costs + [step.example, step.who] + flags
  }

  /// A hypothesis in a line.
  func told(_ hypothesis: Hypothesis, on day: Day) -> [String] {
    let isKnown = !hypothesis.isOpen(on: day)
    let outcome = isKnown ? hypothesis.outcome.map { name(of: $0) } ?? "" : ""
    let settled = isKnown ? hypothesis.settled.map { short($0, from: day) } ?? "" : ""
    return [hypothesis.what, winBacks.solved(hypothesis.fix), [outcome, settled].said(by: " ")]
  }
}

extension String {
  /// The text as a line of its own.
  var inOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}

extension NeedWords {
  /// That there is no win-back, and how there comes to be one.
  func someWinBack(_ key: String) -> String {
    say("No win-back here; \(key) opens one", "这里没有客户挽回；按 \(key) 开始", "這裡沒有客戶挽回；按 \(key) 開始")
  }
}
