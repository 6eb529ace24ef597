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
