internal import SalesBook

// What is to be done about arrears, and why a rung may not be taken.
extension Words {
  /// What to do about a step that is to be looked at.
  func outcome(of step: RungStep, takenOn day: String) -> String {
    let name = step.means.map { self.name(of: $0) } ?? numbered(step.rung)
    return say(
      "rung \(step.rung.number) of \(day): what came of it?", "\(day) \(name)：看结果", "\(day) \(name)：看結果")
  }

  /// That a claim lapses soon, or has lapsed.
  func claim(_ number: String, lapsesIn days: Int) -> String {
    days > 0
      ? say(
        "the claim \(number) lapses in \(self.days(days))", "\(number) 诉讼时效还剩 \(days) 天",
        "\(number) 訴訟時效還剩 \(days) 天")
      : say("the claim \(number) has lapsed", "\(number) 诉讼时效已过", "\(number) 訴訟時效已過")
  }

  /// That supply is still stopped though nothing is past due since a day.
  func outlived(_ hold: Hold, since paid: Day, on day: Day) -> String {
    let since = short(paid, from: day)
    return say(
      "supply still stopped, nothing past due since \(since): lift the hold", "\(since) 起已无逾期，仍停供：该解除",
      "\(since) 起已無逾期，仍停供：該解除")
  }

  /// That a month's statement is to be sent.
  func statementToSend(of month: String) -> String {
    say("statement of \(month) to send", "要发 \(month) 对账单", "要發 \(month) 對帳單")
  }

  /// How long a claim can still be enforced, and since when the years run.
  func limitation(_ clock: LimitationClock) -> String {
    guard !clock.isLapsed else {
      let since = clock.expires.iso
      return say("lapsed since \(since)", "时效已过（\(since) 起）", "時效已過（\(since) 起）")
    }
    return say(
      "lapses in \(days(clock.daysLeft)) (\(name(of: clock.start)) \(clock.from.iso))",
      "时效剩 \(clock.daysLeft) 天（\(name(of: clock.start)) \(clock.from.iso)）",
      "時效剩 \(clock.daysLeft) 天（\(name(of: clock.start)) \(clock.from.iso)）")
  }

  /// Why a rung may not be taken, and what to do.
  func sentence(_ obstacle: RungObstacle) -> String {
    switch obstacle {
    case .nothingOverdue:
      say("Nothing is overdue that is to be collected", "没有需要催收的逾期款", "沒有需要催收的逾期款")
    case .noAlly:
      say(
        "No ally inside yet: get introduced, share an interest or visit; then set Ally in a contact's form",
        "还没有盟友：请人介绍、找共同爱好或上门结识，再在联系人里设为盟友",
        "還沒有盟友：請人介紹、找共同愛好或上門結識，再在聯絡人裡設為盟友")
    case .noDecider:
      say(
        "Nobody is known to decide payment: ask who does, then mark them in a contact's form",
        "还不知道付款谁拍板：先问清楚，再在联系人里标明", "還不知道付款誰拍板：先問清楚，再在聯絡人裡標明")
    case .noWrittenDemand:
      say(
        "No demand in writing yet: send a demand or a lawyer's letter first", "还没有书面催款：先发催款函或律师函",
        "還沒有書面催款：先發催款函或律師函")
    case .notReconciled:
      say(
        "The account was not checked with their finance department: rungs \(Rung.stopSupply.number) to \(Rung.legal.number) need that first",
        "还没有和客户财务对账：停止供货及以后的方式要先对账", "還沒有和客戶財務對帳：停止供貨及以後的方式要先對帳")
    }
  }

  /// Who is missing for the next rung, in a word or two.
  func lacking(_ obstacle: RungObstacle) -> String {
    switch obstacle {
    case .noAlly: say("no ally yet", "还没有盟友", "還沒有盟友")
    case .noDecider: say("who decides payment?", "付款谁拍板？", "付款誰拍板？")
    case .nothingOverdue, .noWrittenDemand, .notReconciled: ""
    }
  }

  /// That nothing came of an earlier step yet; it bars nothing.
  func unanswered(_ step: RungStep, on day: Day) -> String {
    let (name, when) = (
      step.means.map { self.name(of: $0) } ?? numbered(step.rung), short(step.day, from: day)
    )
    return say("\(name) of \(when): no outcome yet", "\(when) \(name)：还没有结果", "\(when) \(name)：還沒有結果")
  }

  /// What one is asked about before a rung is taken.
  func sentence(_ doubt: RungDoubt) -> String {
    switch doubt {
    case .outsideJudgement(let rung, .notDeliberate):
      return say(
        "Arrears that are not deliberate go mainly by rungs \(Rung.talk.number) to \(Rung.stopSupply.number), not \(rung.number)",
        "非恶意欠款主要用前四种催款方式，不急着用 \(numbered(rung))", "非惡意欠款主要用前四種催款方式，不急著用 \(numbered(rung))")
    case .outsideJudgement(let rung, .deliberate):
      return say(
        "With deliberate arrears friendly talk hardly works: rungs \(Rung.stopSupply.number) to \(Rung.legal.number), not \(rung.number)",
        "对恶意欠款，友好沟通一般不起作用，\(numbered(rung)) 用处不大", "對惡意欠款，友好溝通一般不起作用，\(numbered(rung)) 用處不大")
    case .neverChecked:
      return say(
        "The account was never checked with their finance department", "还没有和客户财务对过账", "還沒有和客戶財務對過帳")
    case .differs(let asOf, let difference, let why):
      return sentence(.statementDiffers(asOf: asOf, difference, why: why), on: asOf)
    }
  }

  /// That nobody approves what they ask for.
  var ownApproval: String {
    say(
      "Somebody else has to approve it: type a colleague's login", "要由别人批准：请填同事的登录名", "要由別人核准：請填同事的帳號")
  }
}
