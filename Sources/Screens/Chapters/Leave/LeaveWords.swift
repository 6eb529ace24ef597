public import SalesBook

/// Days one of us is away, and what its fields are called.
struct LeaveNoun: NounWords {
  let language: Language
  var one: String { say("leave", "休假", "休假") }
  var counted: String { say("leaves", "次休假", "次休假") }

  func label(of field: String) -> String? {
    switch field {
    case "Person": say("Who", "谁", "誰")
    case "From": say("From", "第一天", "第一天")
    case "To": say("Until", "最后一天", "最後一天")
    case "Cover": say("Cover", "代管人", "職務代理人")
    case "Made": say("Put down on", "登记日", "登記日")
    case "Ended": say("Back on", "提前回来", "提前回來")
    default: nil
    }
  }
}

extension Leave: Named {
  typealias Called = LeaveNoun
}
