public import SalesBook

/// What is planned again and again, and what its fields are called.
struct SeriesNoun: NounWords {
  let language: Language
  var one: String { say("repeat", "重复计划", "重複計畫") }
  var counted: String { say("repeats", "项重复计划", "項重複計畫") }

  func label(of field: String) -> String? {
    switch field {
    case "Start": say("From", "从哪天起", "從哪天起")
    case "Rule": say("Repeats", "重复", "重複")
    case "Place": say("Place", "地点", "地點")
    case "Purpose": say("Purpose", "目的", "目的")
    case "By": say("Who", "执行人", "執行人")
    case "Made": say("Planned on", "安排日", "安排日")
    case "Ended": say("Ended on", "停止日", "停止日")
    case "EndReason": say("Why ended", "停止原因", "停止原因")
    default: nil
    }
  }
}

extension Series: Named {
  typealias Called = SeriesNoun
}

// What is asked about what repeats.
extension FormWords {
  /// What is asked before a repeat is ended.
  var whyEnded: String { say("Why does it end?", "为什么不再重复？", "為什麼不再重複？") }
  /// The question before a repeat is ended.
  func endRepeat(_ what: String) -> String { say("End \(what)?", "停止 \(what)？", "停止 \(what)？") }
  /// What `y` does then.
  var endRepeatAction: String { say("end it", "停止重复", "停止重複") }
  /// That what waits of it goes too.
  func waitingGoes(_ what: String) -> String {
    say("\(what) is dropped too", "\(what) 一并取消", "\(what) 一併取消")
  }
}

extension NeedWords {
  /// Why nothing that repeats can be ended.
  func repeats(_ plan: String) -> String {
    say(
      "Nothing repeats with this customer; plan a repeat with \(plan)", "这家客户没有重复计划；按 \(plan) 安排一项",
      "這家客戶沒有重複計畫；按 \(plan) 安排一項")
  }
}

extension PaneWords {
  /// Head of a section of the dossier.
  var repeating: String { say("repeats", "重复计划", "重複計畫") }
  /// Mark of what will come and is no record yet.
  var toCome: String { say("to come", "将到", "將到") }
}
