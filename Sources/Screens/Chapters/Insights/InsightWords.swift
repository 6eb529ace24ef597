public import SalesBook

// What customers demand, and what becomes of it (terms.md).

/// An insight, and what its fields are called.
struct InsightNoun: NounWords {
  let language: Language
  var one: String { say("insight", "需求反馈", "需求回饋") }
  var counted: String { say("insights", "条需求反馈", "筆需求回饋") }

  func label(of field: String) -> String? {
    switch field {
    case "Contact": say("Heard from", "谁说的", "誰說的")
    case "Day": say("Heard on", "听到日", "聽到日")
    case "Theme": say("What about", "什么事", "什麼事")
    case "Product": say("Product", "产品", "產品")
    case "Demanded": say("What they demand", "要求什么", "要求什麼")
    case "Touch": say("Heard in", "来自联系", "來自聯絡")
    default: nil
    }
  }
}

extension Insight: Named {
  typealias Called = InsightNoun
}

/// What became of an insight, and what its fields are called.
struct InsightStepNoun: NounWords {
  let language: Language
  var one: String { say("step of an insight", "需求处理", "需求處理") }
  var counted: String { say("steps of insights", "次需求处理", "次需求處理") }

  func label(of field: String) -> String? {
    switch field {
    case "Insight": say("Insight", "需求反馈", "需求回饋")
    case "Status": say("What became of it", "处理结果", "處理結果")
    case "Note": say("To whom, why", "说明", "說明")
    default: nil
    }
  }
}

extension InsightStep: Named {
  typealias Called = InsightStepNoun
}

extension Insight.Status: Spoken {
  /// What became of a demand.
  public func name(in words: Words) -> String {
    switch self {
    case .heard: words.say("heard", "已听到", "已聽到")
    case .forwarded: words.say("forwarded", "已转达", "已轉達")
    case .accepted: words.say("accepted", "已采纳", "已採納")
    case .shipped: words.say("fixed", "已解决", "已解決")
    case .declined: words.say("declined", "不采纳", "不採納")
    }
  }
}

/// Words of insights, in forms, lists and the dossier.
struct InsightWords: Catalogue {
  let language: Language

  /// Head of a section of the dossier.
  var head: String { say("insights", "需求反馈", "需求回饋") }
  /// What an empty list says.
  var none: String { say("Nothing was demanded", "没有需求反馈", "沒有需求回饋") }
  /// How a theme is typed.
  var fewWords: String { say("a word or two, the same each time", "一两个词，同一件事用同样的词", "一兩個詞，同一件事用同樣的詞") }
  /// What a contact gives rise to.
  var door: String { say("wishes something of a product", "对产品有要求", "對產品有要求") }
  /// What one asks for on a visit (moment 10).
  var askProblem: String {
    say("ask: what troubles them now, in one line", "问一句：眼下最头疼的是什么", "問一句：眼下最頭疼的是什麼")
  }
  /// When everybody who asked is told.
  var tellThem: String { say("Tell all who asked", "告知提过的客户", "告知提過的客戶") }
  /// What an empty day means there.
  var nobodyTold: String { say("empty: tell nobody", "留空：不告知", "留空：不告知") }
}

extension Words {
  /// Words of insights.
  var insights: InsightWords { InsightWords(language: language) }

  /// That a theme was heard before, from how many.
  func heard(_ theme: InsightTheme) -> String {
    let who = count(theme.customers, .customer)
    return say("heard before: \(theme.name), \(who)", "已有：\(theme.name)，\(who)", "已有：\(theme.name)，\(who)")
  }

  /// What a follow-up is for by which who asked is told of it.
  public func telling(_ theme: String, _ status: Insight.Status) -> String {
    say(
      "tell them: \(theme) is \(name(of: status))", "告知：\(theme)\(name(of: status))",
      "告知：\(theme)\(name(of: status))")
  }
}

extension NeedWords {
  /// That nothing was demanded, and how a demand is noted.
  func insight(_ key: String) -> String {
    say("Nothing was demanded here; \(key) notes it", "这里没有需求反馈；按 \(key) 登记", "這裡沒有需求回饋；按 \(key) 登記")
  }
}
