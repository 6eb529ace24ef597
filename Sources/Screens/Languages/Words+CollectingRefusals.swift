internal import SalesBook

// Why a promise, a payment or a rung is not taken: what, and the way out.
extension Words {
  /// That a promise is for a day gone by.
  func tooEarly(_ made: Day) -> String {
    say(
      "It was promised on \(made.iso): it cannot be for a day before; type a later one",
      "承诺是 \(made.iso) 作的，日期不能更早，请填以后的日子",
      "承諾是 \(made.iso) 作的，日期不能更早，請填以後的日子")
  }

  /// That promises together come to more than is open.
  func promisedAbove(_ open: Money, _ promised: Money) -> String {
    say(
      "Only \(open.spoken) is open, and with this \(promised.spoken) would be promised; type less",
      "只有 \(open.spoken) 未收，加上这笔承诺共 \(promised.spoken)，请改小",
      "只有 \(open.spoken) 未收，加上這筆承諾共 \(promised.spoken)，請改小")
  }

  /// That a promise looks unlikely, and why.
  func unlikely(_ doubts: [PromiseDoubt]) -> String {
    let why = doubts.map(sentence).joined(separator: general.comma)
    return say(
      "Ask for a better promise: \(why). Enter again takes it as it is",
      "先重新商定：\(why)。再按 Enter 照记", "先重新商定：\(why)。再按 Enter 照記")
  }

  /// One reason against a promise.
  func sentence(_ doubt: PromiseDoubt) -> String {
    switch doubt {
    case .putOff: say("it was said to get rid of us", "是敷衍的话", "是敷衍的話")
    case .impossible: say("it cannot be done", "做不到", "做不到")
    case .moreThanEver(let most):
      say(
        "the most they ever paid in that time is \(most.spoken)", "这么短时间内最多只付过 \(most.spoken)",
        "這麼短時間內最多只付過 \(most.spoken)")
    case .dayOff(let day): say("nobody works on \(day.iso)", "\(day.iso) 不上班", "\(day.iso) 不上班")
    case .fullDay(let day, let count):
      say(
        "you have \(count) follow-ups on \(day.iso)", "\(day.iso) 你已有 \(count) 项跟进",
        "\(day.iso) 你已有 \(count) 項跟進")
    }
  }

  /// That more came in than is open.
  func aboveBalance(_ open: Money) -> String {
    say(
      "Only \(open.spoken) is open; Enter again keeps the rest on account",
      "只有 \(open.spoken) 未收；再按 Enter，多出的记为预收", "只有 \(open.spoken) 未收；再按 Enter，多出的記為預收")
  }

  /// That money came in before the invoice was issued.
  func beforeInvoice(_ number: String, _ issued: Day) -> String {
    say(
      "\(number) was issued on \(issued.iso), after that; Enter again takes the day as it is",
      "\(number) 是 \(issued.iso) 开的，晚于此日；再按 Enter 照记", "\(number) 是 \(issued.iso) 開的，晚於此日；再按 Enter 照記")
  }

  /// That nobody approves what they ask for.
  var ownApproval: String {
    say(
      "Somebody else has to approve it: type a colleague's login", "要由别人批准：请填同事的登录名", "要由別人核准：請填同事的帳號")
  }

  /// Why a rung may not be taken, and what to do.
  func sentence(_ obstacle: RungObstacle) -> String {
    switch obstacle {
    case .nothingOverdue:
      say("Nothing is overdue: there is nothing to collect", "没有逾期款，无需催收", "沒有逾期款，無需催收")
    case .outsideJudgement(let rung, .notDeliberate):
      say(
        "Rung \(rung.number) is for deliberate arrears only; these are judged not deliberate (:judge judges anew)",
        "方式 \(rung.number) 只用于恶意欠款；现定性为非恶意（用 :judge 重新定性）",
        "方式 \(rung.number) 只用於惡意欠款；現定性為非惡意（用 :judge 重新定性）")
    case .outsideJudgement(let rung, .deliberate):
      say(
        "Talk is over: the arrears are judged deliberate, so rungs 4 to 6, not \(rung.number) (:judge judges anew)",
        "已定性为恶意，只用方式 4 到 6，不用方式 \(rung.number)（用 :judge 重新定性）",
        "已定性為惡意，只用方式 4 到 6，不用方式 \(rung.number)（用 :judge 重新定性）")
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
}
