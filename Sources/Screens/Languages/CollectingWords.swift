public import SalesBook

/// Words of the forms about promises, rungs and accounts.
struct CollectingWords: Catalogue {
  /// In the title of a promise's form: the last one broken, its day and sum.
  let lastBreach: @Sendable (_ day: String, _ about: String) -> String
  /// What an empty day of an appointment means.
  let onlyMoved: String
  /// Whether the account was checked with their finance department.
  let reconciled: String
  /// What an empty answer to a statement means.
  let noAnswerYet: String
  /// Why a hold is lifted.
  let whyLifted: @Sendable (String) -> String
  /// A section of the dossier.
  let promises: String
  /// In front of facts of the dossier.
  let word, rungNow, limit: String
  /// What a promise was reminded of; that we let an appointment pass.
  let reminded, missed: String

  static let english = CollectingWords(
    lastBreach: { "last breach \($0) \($1)" }, onlyMoved: "only for an appointment we move",
    reconciled: "Account checked with their finance", noAnswerYet: "empty: no answer yet",
    whyLifted: { "Why does \($0) get goods again?" }, promises: "promises",
    word: "word", rungNow: "rung", limit: "over the credit limit of", reminded: "reminded",
    missed: "we missed the appointment")

  static let simplifiedChinese = CollectingWords(
    lastBreach: { "上次失信 \($0) \($1)" }, onlyMoved: "仅我方改约时填", reconciled: "已与客户财务对账",
    noAnswerYet: "留空：暂无答复", whyLifted: { "为什么恢复给 \($0) 供货？" }, promises: "客户承诺", word: "守信", rungNow: "方式",
    limit: "超信用额度", reminded: "已提醒", missed: "我方爽约")

  static let traditionalChinese = CollectingWords(
    lastBreach: { "上次失信 \($0) \($1)" }, onlyMoved: "僅我方改約時填", reconciled: "已與客戶財務對帳",
    noAnswerYet: "留空：暫無答覆", whyLifted: { "為什麼恢復給 \($0) 供貨？" }, promises: "客戶承諾", word: "守信", rungNow: "方式",
    limit: "超信用額度", reminded: "已提醒", missed: "我方爽約")
}

extension Words {
  /// Words of the forms about promises, rungs and accounts.
  var collecting: CollectingWords { language.words() }

  /// What to say to a broken promise (S4): our good service, what it cost us,
  /// and what it does to us with our own boss, sharper level by level.
  public func lines(
    toBreach broken: PromiseStanding, level: Int, effort: (calls: Int, visits: Int, minutes: Int)
  ) -> [String] {
    let (due, about) = (broken.promise.due.monthAndDay, self.about(broken.promise))
    let spent = spent(effort)
    switch level {
    case 1:
      return [
        say(
          "You said \(about) would be there on \(due). We delivered on time; has something come between?",
          "您说好 \(due) 付 \(about)，我们的货可都按时到了，是不是有什么事耽搁了？",
          "您說好 \(due) 付 \(about)，我們的貨可都按時到了，是不是有什麼事耽擱了？")
      ]
    case 2:
      return [
        say(
          "You promised \(about) for \(due) and it did not come.\(spent) I told my boss it would be here. When exactly?",
          "您答应 \(due) 付 \(about)，没有到。\(spent)我已经跟领导报了这笔款，您给我一个准日子。",
          "您答應 \(due) 付 \(about)，沒有到。\(spent)我已經跟主管報了這筆款，您給我一個準日子。")
      ]
    default:
      return [
        say(
          "You gave your word on \(about) for \(due) and broke it.\(spent) My boss asks why we go on delivering. Pay today, or supply stops.",
          "\(due) 的 \(about) 您亲口答应又失信了。\(spent)领导问我为什么还给你们供货。今天付款，否则只能停供。",
          "\(due) 的 \(about) 您親口答應又失信了。\(spent)主管問我為什麼還給你們供貨。今天付款，否則只能停供。")
      ]
    }
  }

  private func spent(_ effort: (calls: Int, visits: Int, minutes: Int)) -> String {
    guard effort.calls + effort.visits > 0 else { return "" }
    let english = [
      effort.calls > 0 ? "\(effort.calls) call\(effort.calls == 1 ? "" : "s")" : "",
      effort.visits > 0 ? "\(effort.visits) visit\(effort.visits == 1 ? "" : "s")" : "",
    ].filter { !$0.isEmpty }.joined(separator: " and ")
    return say(
      " It has cost us \(english) since.",
      "为这事我们" + spentInChinese(effort, "打了", "次电话", "跑了", "趟"),
      "為這事我們" + spentInChinese(effort, "打了", "次電話", "跑了", "趟"))
  }

  private func spentInChinese(
    _ effort: (calls: Int, visits: Int, minutes: Int), _ called: String, _ calls: String, _ went: String,
    _ visits: String
  ) -> String {
    [
      effort.calls > 0 ? "\(called) \(effort.calls) \(calls)" : "",
      effort.visits > 0 ? "\(went) \(effort.visits) \(visits)" : "",
    ].filter { !$0.isEmpty }.joined(separator: "、") + "。"
  }

  /// What may come in, row by row: the weeks, later, and what is not counted on.
  public func forecast(
    _ cash: ExpectedCash, from day: Day
  ) -> [(name: String, money: Money, isCountedOn: Bool)] {
    func money(_ minor: Int64) -> Money { Money(minor: minor, cash.currency) }
    var rows = cash.weeks.enumerated().map { number, minor in
      let first = day + 7 * number
      return ("\(first.monthAndDay) - \((first + 6).monthAndDay)", money(minor), true)
    }
    rows.append((say("later", "更晚", "更晚"), money(cash.later), true))
    rows.append((say("doubtful", "存疑", "存疑"), money(cash.doubtful), false))
    if cash.credits != 0 { rows.append((say("credit notes", "红字单", "折讓單"), money(cash.credits), false)) }
    return rows.map { (name: $0.0, money: $0.1, isCountedOn: $0.2) }
  }
}
