public import SalesBook

// Reviews of whether a customer is let go, and what is done in them (terms.md: never a word that shames them on screen).

/// An exit review, and what its fields are called.
struct ExitNoun: NounWords {
  let language: Language
  var one: String { say("exit review", "终止合作审查", "終止合作審查") }
  var counted: String { say("exit reviews", "项终止合作审查", "項終止合作審查") }

  func label(of field: String) -> String? {
    switch field {
    case "Opened": say("Opened on", "开始日期", "開始日期")
    case "Origin": say("Opened by", "起因", "起因")
    case "Why": say("Why", "为什么审查", "為什麼審查")
    default: nil
    }
  }
}

extension ExitReview: Named {
  typealias Called = ExitNoun
}

/// A step of an exit review, and what its fields are called.
struct ExitStepNoun: NounWords {
  let language: Language
  var one: String { say("step of an exit review", "审查步骤", "審查步驟") }
  var counted: String { say("steps of exit reviews", "个审查步骤", "個審查步驟") }

  func label(of field: String) -> String? {
    switch field {
    case "Exit": say("Exit review", "终止合作审查", "終止合作審查")
    case "Kind": say("What was done", "步骤", "步驟")
    case "What": say("Evidence", "依据", "依據")
    case "Cause": say("What went wrong", "问题出在哪", "問題出在哪")
    case "Means": say("What was changed", "改了什么", "改了什麼")
    case "Goodwill": say("Good will shown", "表达的诚意", "表達的誠意")
    case "Contact": say("Told to", "告知谁", "告知誰")
    case "Answer": say("Their answer", "对方答复", "對方答覆")
    case "With": say("Prepared with", "和谁准备的", "和誰準備的")
    case "Until": say("Day", "期限", "期限")
    case "Strike": say("Strike for", "记一次的原因", "記一次的原因")
    case "Person": say("Carried out by", "执行人", "執行人")
    case "Grounds": say("Without the steps before", "直接决定的理由", "直接決定的理由")
    case "ApprovedBy": say("Approved by", "批准人", "核准人")
    case "Placement": say("Better served by", "安置", "安置")
    case "Placed": say("Which", "哪一家/哪款产品", "哪一家/哪款產品")
    case "NewContact": say("New contact there", "那边的新联系人", "那邊的新聯絡人")
    case "Customers": say("Customers", "客户", "客戶")
    default: nil
    }
  }
}

extension ExitStep: Named {
  typealias Called = ExitStepNoun
}

extension ExitReview.Origin: Spoken {
  /// What a review was opened by.
  public func name(in words: Words) -> String {
    switch self {
    case .own: words.say("our own thought", "自己提出", "自己提出")
    case .proposal: words.say("proposed", "系统建议", "系統建議")
    case .puttingAway: words.say("putting away", "归档", "封存")
    }
  }
}

extension ExitReview.Cause: Spoken {
  /// What really went wrong.
  public func name(in words: Words) -> String {
    switch self {
    case .friction: words.say("friction with one of us", "与我方人员有摩擦", "與我方人員有摩擦")
    case .coreLeft: words.say("core customers left", "核心客户流失", "核心客戶流失")
    case .customer: words.say("the customer", "客户自身", "客戶自身")
    }
  }
}

extension ExitStep.Kind: Spoken {
  /// What was done in a review.
  public func name(in words: Words) -> String {
    switch self {
    case .looked: words.say("looked deeper", "查明真正问题", "查明真正問題")
    case .repair: words.say("repaired something", "修复", "修復")
    case .told: words.say("put on the table", "摆到桌面", "擺到桌面")
    case .strikes: words.say("three strikes opened", "开始三振", "開始三振")
    case .strike: words.say("strike", "记一次", "記一次")
    case .passed: words.say("passed", "过关", "過關")
    case .decided: words.say("decided to end it", "决定终止", "決定終止")
    case .ended: words.say("ended, told openly", "已终止并当面说明", "已終止並當面說明")
    case .freed: words.say("hours offered", "时间转给核心客户", "時間轉給核心客戶")
    case .repaired: words.say("repaired, they stay", "已修复，留下", "已修復，留下")
    case .reversed: words.say("taken back, they stay", "撤回决定，留下", "撤回決定，留下")
    }
  }
}

extension ExitStep.Means: Spoken {
  /// What one changes to repair it.
  public func name(in words: Words) -> String {
    switch self {
    case .way: words.say("our way of working", "我方做法", "我方做法")
    case .person: words.say("who sees to them", "换对接人", "換對接人")
    case .expert: words.say("an expert asked", "请专员", "請專員")
    }
  }
}

extension ExitStep.Strike: Spoken {
  /// What a strike is for.
  public func name(in words: Words) -> String {
    switch self {
    case .buying: words.say("bad buying behaviour", "消极购买行为", "消極購買行為")
    case .lowMargin: words.say("low margin", "利润低", "利潤低")
    case .brokenWord: words.say("broken word", "不守承诺", "不守承諾")
    case .abuse: words.say("abuse", "不尊重我方人员", "不尊重我方人員")
    case .other: words.say("other", "其他", "其他")
    }
  }
}

extension ExitStep.Grounds: Spoken {
  /// What lets one decide at once.
  public func name(in words: Words) -> String {
    switch self {
    case .deliberate: words.say("deliberate arrears", "恶意拖欠", "惡意拖欠")
    case .cheat: words.say("a proven cheat", "欺骗属实", "欺騙屬實")
    }
  }
}

extension ExitStep.Placement: Spoken {
  /// Where they land well.
  public func name(in words: Words) -> String {
    switch self {
    case .ourProduct: words.say("another product of ours", "我方其他产品", "我方其他產品")
    case .supplier: words.say("another supplier", "其他供应商", "其他供應商")
    }
  }
}

extension ExitStage: Spoken {
  /// What a review wants next.
  public func name(in words: Words) -> String {
    switch self {
    case .look: words.say("to look deeper", "待查明真正问题", "待查明真正問題")
    case .repair: words.say("to repair", "待修复", "待修復")
    case .table: words.say("to put on the table", "待摆到桌面", "待擺到桌面")
    case .strikes: words.say("to open the strikes", "待开始三振", "待開始三振")
    case .counting: words.say("strikes open", "三振中", "三振中")
    case .decide: words.say("to decide", "待决定", "待決定")
    case .carryOut: words.say("to carry out", "待执行", "待執行")
    case .moveOn: words.say("ended, moving on", "已终止，继续前进", "已終止，繼續前進")
    case .closed: words.say("closed", "已结束", "已結束")
    }
  }
}

extension ExitOutcome: Spoken {
  /// How a review ended.
  public func name(in words: Words) -> String {
    switch self {
    case .open: words.say("running", "审查中", "審查中")
    case .repaired: words.say("repaired, they stay", "已修复，留下", "已修復，留下")
    case .passed: words.say("passed, they stay", "过关，留下", "過關，留下")
    case .reversed: words.say("taken back, they stay", "撤回，留下", "撤回，留下")
    case .ended: words.say("ended", "已终止", "已終止")
    }
  }
}

extension ExitSign: Spoken {
  /// What speaks for a review.
  public func name(in words: Words) -> String {
    switch self {
    case .lowMargin: words.say("low margin", "利润低", "利潤低")
    case .brokenWord: words.say("many broken promises", "多次未兑现", "多次未兌現")
    case .cases: words.say("many cases", "问题单多", "問題單多")
    case .hours: words.say("many hours", "耗时多", "耗時多")
    case .deliberate: words.say("deliberate arrears", "恶意拖欠", "惡意拖欠")
    }
  }
}

extension Words {
  /// Words of exit reviews.
  var exits: ExitWords { ExitWords(language: language) }

  /// Why a step of a review may not be taken, and what comes first.
  public func sentence(_ obstacle: ExitObstacle) -> String {
    switch obstacle {
    case .running: say("They are under review already", "该客户已在审查中", "該客戶已在審查中")
    case .closed: say("The review is closed", "审查已结束", "審查已結束")
    case .behind: say("The review has gone on: that step is behind it", "这一步已经过了", "這一步已經過了")
    case .lookFirst:
      say("First look deeper: what really went wrong?", "先深入查看：真正的问题在哪？", "先深入查看：真正的問題在哪？")
    case .repairFirst:
      say(
        "First repair what can be repaired: our way of working, then the person",
        "先修复能修复的：先改做法，再换人", "先修復能修復的：先改做法，再換人")
    case .tellFirst: say("First put it on the table with them", "先把问题当面摆出来", "先把問題當面擺出來")
    case .strikesFirst:
      say(
        "First open the three strikes, with conditions and a last day", "先开始三振：写明过关条件和期限", "先開始三振：寫明過關條件和期限")
    case .fewStrikes: say("Fewer than three strikes fell", "还没记满三次", "還沒記滿三次")
    case .struckOut: say("The third strike fell: they did not pass", "已记满三次，不算过关", "已記滿三次，不算過關")
    case .lastDayPassed:
      say(
        "The last day has gone by: they passed, or set a new last day", "期限已过：登记过关，或重定期限",
        "期限已過：登記過關，或重定期限")
    case .decideFirst: say("Nothing is decided yet", "还没作出决定", "還沒作出決定")
    case .endFirst: say("It was not carried out yet", "还没执行", "還沒執行")
    case .pastRepair:
      say("The strikes are open: they pass, or they go", "三振已开始：要么过关，要么终止", "三振已開始：要麼過關，要麼終止")
    case .notDeliberate:
      say("Their arrears are not judged deliberate", "欠款没有判定为恶意", "欠款沒有判定為惡意")
    }
  }

  /// What is asked about before a step is taken.
  func sentence(_ doubt: ExitDoubt) -> String {
    switch doubt {
    case .wayFirst:
      say(
        "Change our way of working first, then the person", "先改我方做法，再换人", "先改我方做法，再換人")
    case .passedEarly(let until):
      say(
        "The last day is only \(until.iso)", "期限到 \(until.iso) 才满", "期限到 \(until.iso) 才滿")
    case .unplaced:
      say(
        "Who serves them better? Name a product of ours or another supplier", "谁更适合他们？写一款我方产品或其他供应商",
        "誰更適合他們？寫一款我方產品或其他供應商")
    case .noReplacement: say("Which prospects fill the gap?", "由哪些潜在客户补上？", "由哪些潛在客戶補上？")
    }
  }
}

extension NeedWords {
  /// That they are not under review, and how one opens it.
  func someExit(_ key: String) -> String {
    say("No exit review here; \(key) opens one", "这里没有终止合作审查；按 \(key) 开始", "這裡沒有終止合作審查；按 \(key) 開始")
  }
}
