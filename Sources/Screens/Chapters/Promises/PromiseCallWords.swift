public import SalesBook

// What is to be done about promises, and what to say.
extension Words {
  /// What to do about a promise that was not kept, or only in part, or was put off.
  func answer(to standing: PromiseStanding, about: String) -> String {
    switch standing.outcome {
    case .partlyKept:
      say("kept only in part, answer: \(about)", "部分兑现，要回应：\(about)", "部分兌現，要回應：\(about)")
    case .replaced: say("put off, answer: \(about)", "对方改期，要回应：\(about)", "對方改期，要回應：\(about)")
    default: say("broken, answer: \(about)", "未兑现，要回应：\(about)", "未兌現，要回應：\(about)")
    }
  }

  /// What to do about an appointment for a promise that we missed.
  func apology(for about: String, missed: String) -> String {
    say(
      "we were not there on \(missed) for \(about): apologise, agree a new day",
      "\(missed) 我方爽约（\(about)）：先道歉，再约一天", "\(missed) 我方爽約（\(about)）：先道歉，再約一天")
  }

  /// What to do about a promise that falls due soon.
  func reminder(of promise: Promise, due when: String) -> String {
    say(
      "remind: \(about(promise)) promised for \(when)", "提醒：承诺 \(when) \(deed(promise))",
      "提醒：承諾 \(when) \(deed(promise))")
  }

  /// What to do about a promise for a day, of a customer near or far, with its time.
  func promiseDue(_ standing: PromiseStanding, on day: Day, at appointment: Day, isFar: Bool)
    -> String
  {
    let (about, deed) = (about(standing.promise), deed(standing.promise))
    let due = standing.promise.due
    // One does not travel far for nothing: a call comes first (S4).
    let far = isFar ? say(", call first", "，路远先打电话", "，路遠先打電話") : say(", be there", "，要到场", "，要到場")
    let moved = appointment != due ? say(" (we moved it)", "（我方改约）", "（我方改約）") : ""
    let go = standing.promise.appointment ? far + moved : ""
    let at = standing.promise.time.map { " " + $0.text } ?? ""
    // Until the appointment we moved to, nothing of it is late.
    if due == day || (appointment == day && due < day) {
      let when =
        due == day
        ? ""
        : say(
          " (of \(short(due, from: day)))", "（原定 \(short(due, from: day))）", "（原定 \(short(due, from: day))）")
      return say(
        "promised \(about) for today\(at)\(when)\(go)",
        "承诺今天\(at.isEmpty ? "" : at + " ")\(deed)\(when)\(go)",
        "承諾今天\(at.isEmpty ? "" : at + " ")\(deed)\(when)\(go)")
    }
    if due < day {
      return say(
        "promised \(about) for \(short(due, from: day)), not in yet",
        "承诺 \(short(due, from: day)) \(deed)，未到账", "承諾 \(short(due, from: day)) \(deed)，未入帳")
    }
    return say(
      "promised \(about) for \(short(due, from: day))\(at)\(go)",
      "承诺 \(short(due, from: day))\(at) \(deed)\(go)",
      "承諾 \(short(due, from: day))\(at) \(deed)\(go)")
  }

  /// The same with a verb, as a sentence in Chinese needs it: to pay an amount,
  /// or to do something.
  private func deed(_ promise: Promise) -> String {
    promise.amount.map { say("pay \(money($0))", "付 \(money($0))", "付 \(money($0))") } ?? promise.what
  }

  /// What a promise is of: the amount, or what was promised.
  public func about(_ promise: Promise) -> String { promise.amount.map(money) ?? promise.what }
}

extension Words {
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
    let spent = [called(effort.calls), went(effort.visits)].filter { !$0.isEmpty }
      .joined(separator: say(" and ", "、", "、"))
    return say(" It has cost us \(spent) since.", "为这事我们\(spent)。", "為這事我們\(spent)。")
  }

  private func called(_ times: Int) -> String {
    times == 0
      ? "" : say("\(times) call\(times == 1 ? "" : "s")", "打了 \(times) 次电话", "打了 \(times) 次電話")
  }

  private func went(_ times: Int) -> String {
    times == 0 ? "" : say("\(times) visit\(times == 1 ? "" : "s")", "跑了 \(times) 趟", "跑了 \(times) 趟")
  }
}
