public import SalesBook

/// A day's round, and what its fields are called.
struct RoundNoun: NounWords {
  let language: Language
  var one: String { say("round", "今日跟进", "今日跟進") }
  var counted: String { say("rounds", "次今日跟进", "次今日跟進") }

  func label(of field: String) -> String? {
    switch field {
    case "Person": say("Whose", "谁的", "誰的")
    case "Begun": say("Begun", "开始", "開始")
    case "Paused": say("Paused", "暂停", "暫停")
    case "Ended": say("Ended", "结束", "結束")
    case "Minutes": say("Minutes at work", "用时（分钟）", "用時（分鐘）")
    default: nil
    }
  }
}

extension Round: Named {
  typealias Called = RoundNoun
}

/// A customer of a round, and what its fields are called.
struct RoundItemNoun: NounWords {
  let language: Language
  var one: String { say("customer of a round", "今日跟进中的客户", "今日跟進中的客戶") }
  var counted: String { say("customers of rounds", "家今日跟进中的客户", "家今日跟進中的客戶") }

  func label(of field: String) -> String? {
    switch field {
    case "Round": say("Round", "今日跟进", "今日跟進")
    case "Place": say("Place", "次序", "次序")
    case "Must": say("Must be done", "必办", "必辦")
    case "Skipped": say("Skipped", "跳过", "跳過")
    case "SkippedAgain": say("Skipped again", "再次跳过", "再次跳過")
    case "Already": say("Done before", "此前已有", "此前已有")
    default: nil
    }
  }
}

extension RoundItem: Named {
  typealias Called = RoundItemNoun
}

extension Words {
  /// That another's round goes on without one.
  func anothersRound(_ login: String) -> String {
    say(
      "This is \(login)'s round; only \(login) goes on with it", "这是 \(login) 的今日跟进，只能由本人继续",
      "這是 \(login) 的今日跟進，只能由本人繼續")
  }
}
