public import SalesBook

// Why somebody is to be called about money, in words.
extension Words {
  /// Why a customer is to be called on a day, or left alone.
  public func sentence(_ reason: CallReason, on day: Day, in book: Book) -> String {
    switch reason {
    case .duty(let due): sentence(due, on: day, in: book)
    case .noStep(let days):
      say("nobody has asked in \(self.days(days))", "\(days) 天还没催过", "\(days) 天還沒催過")
    case .overdue(let days):
      say("asked, nothing agreed in \(self.days(days))", "催过，\(days) 天没有约定", "催過，\(days) 天沒有約定")
    case .stepLater(let next):
      say(
        "look again on \(short(next, from: day))", "\(short(next, from: day)) 再看",
        "\(short(next, from: day)) 再看")
    case .restsOnPromise(let due):
      say(
        "rests: promised for \(short(due, from: day))", "已承诺 \(short(due, from: day))，暂不催",
        "已承諾 \(short(due, from: day))，暫不催")
    case .contested: say("all of it contested", "全部有争议", "全部有爭議")
    case .nothing: ""
    }
  }

  /// What is to be done about money, in words; `day` is the day shown.
  public func sentence(_ due: DueDuty, on day: Day, in book: Book) -> String {
    switch due.duty {
    case .answerBreach(let standing):
      let about = "\(about(standing.promise)) \(short(standing.promise.due, from: day))"
      return standing.outcome == .partlyKept
        ? say("kept only in part, answer: \(about)", "部分兑现，要回应：\(about)", "部分兌現，要回應：\(about)")
        : say("broken, answer: \(about)", "失信，要回应：\(about)", "失信，要回應：\(about)")
    case .promiseDue(let standing):
      let isFar = book.customers[standing.promise.customer]?.far ?? false
      return promiseDue(standing, on: day, at: due.day, isFar: isFar)
    case .rungStep(let step):
      return say(
        "rung \(step.rung.number) of \(short(step.day, from: day)): what came of it?",
        "\(short(step.day, from: day)) 的方式 \(step.rung.number)：看结果",
        "\(short(step.day, from: day)) 的方式 \(step.rung.number)：看結果")
    case .limitation(let invoice, let clock):
      let number = book.invoices[slot: invoice]?.number ?? ""
      return clock.daysLeft > 0
        ? say(
          "the claim \(number) lapses in \(days(clock.daysLeft))", "\(number) 诉讼时效还剩 \(clock.daysLeft) 天",
          "\(number) 訴訟時效還剩 \(clock.daysLeft) 天")
        : say("the claim \(number) has lapsed", "\(number) 诉讼时效已过", "\(number) 訴訟時效已過")
    case .remindOfPromise(let standing):
      let when = short(standing.promise.due, from: day)
      return say(
        "remind: \(about(standing.promise)) promised for \(when)",
        "提醒：承诺 \(when) \(deed(standing.promise))",
        "提醒：承諾 \(when) \(deed(standing.promise))")
    case .remindOfInvoice(let invoice, let dueDay):
      let (number, when) = (book.invoices[slot: invoice]?.number ?? "", short(dueDay, from: day))
      return say("remind: \(number) falls due \(when)", "提醒：\(number) \(when) 到期", "提醒：\(number) \(when) 到期")
    case .statement(let end):
      return say(
        "statement of \(String(end.iso.prefix(7))) to send", "要发 \(String(end.iso.prefix(7))) 对账单",
        "要發 \(String(end.iso.prefix(7))) 對帳單")
    }
  }

  private func promiseDue(_ standing: PromiseStanding, on day: Day, at appointment: Day, isFar: Bool)
    -> String
  {
    let (about, deed) = (about(standing.promise), deed(standing.promise))
    let due = standing.promise.due
    // One does not travel far for nothing: a call comes first (S4).
    let far = isFar ? say(", call first", "，路远先打电话", "，路遠先打電話") : say(", be there", "，要到场", "，要到場")
    let moved = appointment != due ? say(" (we moved it)", "（我方改约）", "（我方改約）") : ""
    let go = standing.promise.appointment ? far + moved : ""
    if due == day {
      return say("promised \(about) for today\(go)", "承诺今天\(deed)\(go)", "承諾今天\(deed)\(go)")
    }
    if due < day {
      return say(
        "promised \(about) for \(short(due, from: day)), not in yet",
        "承诺 \(short(due, from: day)) \(deed)，未到账", "承諾 \(short(due, from: day)) \(deed)，未入帳")
    }
    return say(
      "promised \(about) for \(short(due, from: day))\(go)", "承诺 \(short(due, from: day)) \(deed)\(go)",
      "承諾 \(short(due, from: day)) \(deed)\(go)")
  }

  /// The same with a verb, in Chinese: to pay an amount, or to do something.
  private func deed(_ promise: Promise) -> String {
    promise.amount.map { "付 " + $0.spoken } ?? promise.what
  }

  /// What a promise is of: the amount, or what was promised.
  public func about(_ promise: Promise) -> String { promise.amount?.spoken ?? promise.what }

  /// A word kept: `7/9 ++-~+`; empty before any promise came due.
  public func wordKept(_ word: WordKept) -> String {
    word.due == 0 ? "" : "\(word.kept)/\(word.due) \(word.marks)"
  }

  /// How long a claim can still be enforced, and since when the years run.
  func limitation(_ clock: LimitationClock) -> String {
    guard clock.daysLeft > 0 else { return say("lapsed", "时效已过", "時效已過") }
    return say(
      "lapses in \(days(clock.daysLeft)) (\(name(of: clock.start)) \(clock.from.iso))",
      "时效剩 \(clock.daysLeft) 天（\(name(of: clock.start)) \(clock.from.iso)）",
      "時效剩 \(clock.daysLeft) 天（\(name(of: clock.start)) \(clock.from.iso)）")
  }

  /// What to look at before money is asked for.
  public func sentence(_ warning: ChaseWarning, on day: Day) -> String {
    switch warning {
    case .moneyOnAccount(let money):
      let sum = money.map(\.spoken).joined(separator: " + ")
      return say("\(sum) on account settles nothing yet", "预收 \(sum) 还没核销", "預收 \(sum) 還沒核銷")
    case .livePromise(let due):
      return say(
        "they promised for \(short(due, from: day)): chasing rests", "已承诺 \(short(due, from: day))，暂不催",
        "已承諾 \(short(due, from: day))，暫不催")
    case .recentContact(let by, let last):
      return say(
        "\(by) asked on \(short(last, from: day))", "\(by) \(short(last, from: day)) 刚催过",
        "\(by) \(short(last, from: day)) 剛催過")
    case .receiptsStale(let days):
      return say(
        "no receipt entered for \(self.days(days)): look at the bank", "\(days) 天没登记收款，先查银行",
        "\(days) 天沒登記收款，先查銀行")
    }
  }
}
