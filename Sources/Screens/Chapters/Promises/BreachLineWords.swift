public import SalesBook

// What to say to a promise broken or put off (S4): what was said and what came of it, that we are not content, what it
// cost us, what it does to us with our own boss, what is to be done now. Only what is so is said; nothing is asked, for
// a question hands them an excuse, and nothing is threatened that is not decided.
extension Words {
  /// The line for those facts, sharper level by level; `effort` is what it cost us.
  public func line(
    toBreach facts: BreachFacts, effort: (calls: Int, visits: Int, minutes: Int) = (0, 0, 0)
  ) -> String {
    let isSharp = facts.level > 1
    let sentences =
      [whatCame(of: facts), discontent(facts), again(facts), ourPart(facts)]
      + (isSharp ? [spent(effort), beforeOurBoss] : []) + facts.consequences.map(decided) + [demand(facts)]
    return together(sentences)
  }

  /// Sentences one after another, as the language sets them.
  private func together(_ sentences: [String]) -> String {
    sentences.filter { !$0.isEmpty }.joined(separator: language == .english ? " " : "")
  }

  private func whatCame(of facts: BreachFacts) -> String {
    let (day, promise) = (facts.day.monthAndDay, facts.promise)
    let isWritten = promise.manner == .written
    let said = promise.amount.map(money).map { sum in
      isWritten
        ? say(
          "You put in writing that you would pay \(sum) on \(day)", "您写明 \(day) 付 \(sum)",
          "您寫明 \(day) 付 \(sum)")
        : say("You said you would pay \(sum) on \(day)", "您说好 \(day) 付 \(sum)", "您說好 \(day) 付 \(sum)")
    }
    let other =
      isWritten
      ? say(
        "You promised in writing for \(day): \(promise.what)", "您写明 \(day)：\(promise.what)",
        "您寫明 \(day)：\(promise.what)")
      : say(
        "You promised for \(day): \(promise.what)", "您说好 \(day)：\(promise.what)", "您說好 \(day)：\(promise.what)"
      )
    let yes = facts.affirmed ? say(", and said yes again", "，后来又答应过一次", "，後來又答應過一次") : ""
    let no = facts.refused ? say(", then that you will not", "，后来却说不付", "，後來卻說不付") : ""
    return (said ?? other) + yes + no + ending(facts.course) + lacking(facts)
  }

  private func ending(_ course: BreachFacts.Course) -> String {
    switch course {
    case .nothing: say("; nothing came", "，一分没到", "，一分沒到")
    case .part(let came, nil): say("; only \(money(came)) came", "，只到了 \(money(came))", "，只到了 \(money(came))")
    case .part(let came, let by?):
      say(
        "; by \(by.monthAndDay) only \(money(came)) had come", "，到 \(by.monthAndDay) 一共只到了 \(money(came))",
        "，到 \(by.monthAndDay) 一共只到了 \(money(came))")
    case .late(let day):
      say("; it came only on \(day.monthAndDay)", "，\(day.monthAndDay) 才到", "，\(day.monthAndDay) 才到")
    case .undone: say("; it was not done", "，没有做到", "，沒有做到")
    case .putOff(let day):
      say("; now you put it off to \(day.monthAndDay)", "，又改到 \(day.monthAndDay)", "，又改到 \(day.monthAndDay)")
    }
  }

  private func lacking(_ facts: BreachFacts) -> String {
    guard case .part = facts.course, let lacking = facts.lacking else { return say(".", "。", "。") }
    return say(", \(money(lacking)) is missing.", "，还差 \(money(lacking))。", "，還差 \(money(lacking))。")
  }

  /// Plainly, at every level; whether it was meant changes the words as well.
  private func discontent(_ facts: BreachFacts) -> String {
    let plain =
      switch facts.level {
      case 1: say("I am not content with that.", "这样我不满意。", "這樣我不滿意。")
      case 2: say("I am not at all content with that.", "这样我很不满意。", "這樣我很不滿意。")
      default:
        say(
          "That is not keeping your word; I am not content and do not accept it.", "这是说话不算数，我很不满意，也不能接受。",
          "這是說話不算數，我很不滿意，也不能接受。")
      }
    return facts.meant ? together([plain, onPurpose]) : plain
  }

  private var onPurpose: String { say("It was no oversight.", "这不是一时疏忽。", "這不是一時疏忽。") }

  private func again(_ facts: BreachFacts) -> String {
    guard facts.earlier > 0 else {
      return say(
        "It is the first time in a year; let it be the last.", "近一年这是头一回，希望也是最后一回。", "近一年這是頭一回，希望也是最後一回。")
    }
    let times = facts.earlier + 1
    return say("It is time number \(times) in a year.", "近一年这已经是第 \(times) 次了。", "近一年這已經是第 \(times) 次了。")
  }

  /// Our good service, unless something of it is contested, stopped, or was our own failure.
  private func ourPart(_ facts: BreachFacts) -> String {
    if facts.isContested {
      return say(
        "What you contest we settle on its own.", "有争议的部分，我们单独解决。", "有爭議的部分，我們單獨解決。")
    }
    if facts.weFailed || !facts.consequences.isEmpty { return "" }
    return say("We did our part.", "我们这边该做的都做了。", "我們這邊該做的都做了。")
  }

  private var beforeOurBoss: String {
    say("I cannot explain it to my boss.", "我在领导面前没法交代。", "我在主管面前沒法交代。")
  }

  private func decided(_ consequence: BreachFacts.Consequence) -> String {
    switch consequence {
    case .hold: say("Supply is stopped.", "供货已经停了。", "供貨已經停了。")
    case .agency: say("A collection agency has the matter.", "这笔账已经委托商账公司。", "這筆帳已經委託商帳公司。")
    case .legal(.lawyersLetter): say("The lawyer's letter is out.", "律师函已经发出。", "律師函已經發出。")
    case .legal(.suit): say("We have sued.", "已经起诉。", "已經起訴。")
    case .legal(.arbitration): say("We have gone to arbitration.", "已经申请仲裁。", "已經申請仲裁。")
    }
  }

  private func demand(_ facts: BreachFacts) -> String {
    switch facts.course {
    case .nothing, .part:
      guard let lacking = facts.lacking else { return "" }
      return facts.level < 3
        ? say(
          "Please pay \(money(lacking)) today.", "请今天把 \(money(lacking)) 付过来。", "請今天把 \(money(lacking)) 付過來。")
        : say("Pay \(money(lacking)) today.", "今天就付 \(money(lacking))。", "今天就付 \(money(lacking))。")
    case .late: return say("Next time, on the day you say.", "下回说哪天就是哪天。", "下回說哪天就是哪天。")
    case .undone: return say("Please see to it today.", "请今天就办好。", "請今天就辦好。")
    case .putOff(let day):
      return say("\(day.monthAndDay) has to stand.", "\(day.monthAndDay) 必须算数。", "\(day.monthAndDay) 必須算數。")
    }
  }

  private func spent(_ effort: (calls: Int, visits: Int, minutes: Int)) -> String {
    guard effort.calls + effort.visits > 0 else { return "" }
    let spent = [called(effort.calls), went(effort.visits)].filter { !$0.isEmpty }
      .joined(separator: say(" and ", "、", "、"))
    return say("It has cost us \(spent) since.", "为这事我们\(spent)。", "為這事我們\(spent)。")
  }

  private func called(_ times: Int) -> String {
    times == 0
      ? "" : say("\(times) call\(times == 1 ? "" : "s")", "打了 \(times) 次电话", "打了 \(times) 次電話")
  }

  private func went(_ times: Int) -> String {
    times == 0 ? "" : say("\(times) visit\(times == 1 ? "" : "s")", "跑了 \(times) 趟", "跑了 \(times) 趟")
  }
}
