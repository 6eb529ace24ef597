internal import SalesBook

// What is to be done about arrears, and why a rung may not be taken.
extension Words {
  /// What to do about a step that has no outcome yet.
  func outcome(ofRung number: Int, takenOn day: String) -> String {
    say(
      "rung \(number) of \(day): what came of it?", "\(day) 的方式 \(number)：看结果",
      "\(day) 的方式 \(number)：看結果")
  }

  /// That a claim lapses soon, or has lapsed.
  func claim(_ number: String, lapsesIn days: Int) -> String {
    days > 0
      ? say(
        "the claim \(number) lapses in \(self.days(days))", "\(number) 诉讼时效还剩 \(days) 天",
        "\(number) 訴訟時效還剩 \(days) 天")
      : say("the claim \(number) has lapsed", "\(number) 诉讼时效已过", "\(number) 訴訟時效已過")
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
  func sentence(_ obstacle: RungObstacle, judge: String) -> String {
    switch obstacle {
    case .nothingOverdue:
      say("Nothing is overdue: there is nothing to collect", "没有逾期款，无需催收", "沒有逾期款，無需催收")
    case .outsideJudgement(let rung, .notDeliberate): tooHard(rung, judge)
    case .outsideJudgement(let rung, .deliberate): tooMild(rung, judge)
    case .noAlly:
      say(
        "No ally inside yet: get introduced, share an interest or visit; then set Ally in a contact's form",
        "还没有盟友：请人介绍、找共同爱好或上门结识，再在联系人里设为盟友",
        "還沒有盟友：請人介紹、找共同愛好或上門結識，再在聯絡人裡設為盟友")
    case .noDecider:
      say(
        "Nobody is known to decide payment: ask who does, then mark them in a contact's form",
        "还不知道谁决定付款：先问清楚，再在联系人里标明", "還不知道誰決定付款：先問清楚，再在聯絡人裡標明")
    case .noWrittenDemand:
      say(
        "No demand in writing yet: send one first (letter, demand)", "还没有书面催款：先发催款函", "還沒有書面催款：先發催款函")
    case .noOutcome(let rung, let day):
      say(
        "Rung \(rung.number) of \(day.iso) has no outcome yet: record it first; 'no answer yet' will do",
        "\(day.iso) 的方式 \(rung.number) 还没有结果，先登记；“暂无答复”也行",
        "\(day.iso) 的方式 \(rung.number) 還沒有結果，先登記；「暫無答覆」也行")
    case .notReconciled:
      say(
        "The account was not checked with their finance department yet: do so, and say yes below",
        "还没有和客户财务对账：先对账，再在下面选“是”", "還沒有和客戶財務對帳：先對帳，再在下面選「是」")
    }
  }

  private func tooHard(_ rung: Rung, _ judge: String) -> String {
    say(
      "Rung \(rung.number) is for deliberate arrears only; these are judged not deliberate (\(judge) judges anew)",
      "方式 \(rung.number) 只用于恶意欠款；现定性为非恶意（\(judge) 重新定性）",
      "方式 \(rung.number) 只用於惡意欠款；現定性為非惡意（\(judge) 重新定性）")
  }

  private func tooMild(_ rung: Rung, _ judge: String) -> String {
    let (first, last) = (Rung.stopSupply.number, Rung.legal.number)
    return say(
      "Talk is over: the arrears are judged deliberate, so rungs \(first) to \(last), not \(rung.number) (\(judge) judges anew)",
      "已定性为恶意，只用方式 \(first) 到 \(last)，不用方式 \(rung.number)（\(judge) 重新定性）",
      "已定性為惡意，只用方式 \(first) 到 \(last)，不用方式 \(rung.number)（\(judge) 重新定性）")
  }

  /// That nobody approves what they ask for.
  var ownApproval: String {
    say(
      "Somebody else has to approve it: type a colleague's login", "要由别人批准：请填同事的登录名", "要由別人核准：請填同事的帳號")
  }
}
