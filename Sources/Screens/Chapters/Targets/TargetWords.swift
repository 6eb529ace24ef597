public import SalesBook

/// A month's target, and what its fields are called.
struct TargetNoun: NounWords {
  let language: Language
  var one: String { say("target", "月度目标", "月度目標") }
  var counted: String { say("targets", "项月度目标", "項月度目標") }

  func label(of field: String) -> String? {
    switch field {
    case "Person": say("Whose", "负责人", "負責人")
    case "Month": say("Month", "月份", "月份")
    case "Kind": say("Of what", "目标类别", "目標類別")
    default: nil
    }
  }
}

extension Target: Named {
  typealias Called = TargetNoun
}

extension Target.Kind: Spoken {
  /// What is to be reached.
  public func name(in words: Words) -> String {
    switch self {
    case .sales: words.say("sales", "销售额", "銷售額")
    case .moneyIn: words.say("money in", "回款", "收款")
    }
  }
}

/// Words of the list of targets.
struct TargetWords: Catalogue {
  let language: Language

  /// What is picked to set one.
  var new: String { say("new target", "新目标", "新目標") }
  /// What changes the target under the cursor.
  var change: String { say("change", "修改", "修改") }
  /// What takes it away.
  var remove: String { say("take away", "删除", "刪除") }
  /// How many days of the month are left.
  func left(_ days: Int) -> String { say("\(days) days left", "还剩 \(days) 天", "還剩 \(days) 天") }
}

extension Words {
  /// Words of the list of targets.
  var targets: TargetWords { TargetWords(language: language) }
}
