internal import SalesBook
internal import Screens

// Words of cells that are no keyword list of the book, and of columns whose key is called otherwise in other reports.
extension HeadWords {
  /// How much of a rebate's goods was bought.
  var reachedSum: String { say("reached", "已达", "已達") }
  /// The next tier of a rebate.
  var nextTier: String { say("next", "下一档", "下一檔") }
  /// How many words were to be kept.
  var wordsDue: String { say("due", "应兑现", "應兌現") }
  /// How many cases are not closed.
  var casesOpen: String { say("open", "未关闭", "未關閉") }

  /// Yes or no.
  func flag(_ isSo: Bool) -> String { isSo ? say("yes", "是", "是") : say("no", "否", "否") }

  /// A paper that is to be and is not.
  var missing: String { say("missing", "缺", "缺") }

  /// A period of the forecast, by its key.
  func period(_ key: String) -> String {
    let week = key.drop { !$0.isNumber }
    return switch key {
    case "later": say(key, "以后", "以後")
    case "doubtful": say(key, "存疑", "存疑")
    case "credit-notes": say(key, "红字单", "折讓單")
    case "total": say(key, "合计", "合計")
    default: say(key, "第 \(week) 周", "第 \(week) 週")
    }
  }

  /// What became of an activity of a campaign, by its key.
  func activity(_ key: String) -> String {
    switch key {
    case "late": say(key, "已过期", "已過期")
    case "planned": say(key, "已计划", "已計畫")
    case "dropped": say(key, "已取消", "已取消")
    default: say(key, "已完成", "已完成")
    }
  }

  /// What is taken for sold.
  func basis(_ basis: SalesBasis) -> String {
    switch basis {
    case .deals: say(basis.rawValue, "签单", "簽單")
    case .invoices: say(basis.rawValue, "应收单", "應收單")
    }
  }

  /// How often a record has a field.
  func presence(_ key: String) -> String {
    switch key {
    case "always": say(key, "必有", "必有")
    case "maybe": say(key, "可有", "可有")
    default: say(key, "多个", "多個")
    }
  }
}

extension Occasion {
  /// What it is called in a table.
  func name(in words: Words) -> String {
    let heads = HeadWords(language: words.language)
    return switch self {
    case .birthday: heads.birthday
    case .festival(let festival, _): words.name(of: festival)
    case .useCheck(let check): words.name(of: check.ground)
    case .satisfaction: heads.heading("satisfied")
    case .allyWanted: heads.allyWanted
    }
  }
}

extension HeadWords {
  fileprivate var birthday: String { say("birthday", "生日", "生日") }
  fileprivate var allyWanted: String { say("ally wanted", "找盟友", "找盟友") }
}
