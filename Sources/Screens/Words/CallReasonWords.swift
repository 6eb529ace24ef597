public import SalesBook

// Why somebody is to be called about money; what is to be done then, each
// chapter says in its own words.
extension Words {
  /// Why a customer is to be called on a day, or left alone.
  public func sentence(_ reason: CallReason, on day: Day, in book: Book) -> String {
    switch reason {
    case .duty(let due): sentence(due, on: day, in: book)
    case .unasked(let days):
      say("nobody has asked in \(self.days(days))", "\(days) 天没人催过", "\(days) 天沒人催過")
    case .asked(let asked, let again):
      say(
        "asked on \(short(asked, from: day)), again on \(short(again, from: day))",
        "\(short(asked, from: day)) 催过，\(short(again, from: day)) 再催",
        "\(short(asked, from: day)) 催過，\(short(again, from: day)) 再催")
    case .stepLater(let next):
      say(
        "look again on \(short(next, from: day))", "\(short(next, from: day)) 再看",
        "\(short(next, from: day)) 再看")
    case .rests(let rest): sentence(rest, on: day)
    case .heard(let heard):
      say(
        "\(name(of: heard.why)), since \(short(heard.since, from: day))",
        "\(name(of: heard.why))（\(short(heard.since, from: day)) 起）",
        "\(name(of: heard.why))（\(short(heard.since, from: day)) 起）")
    case .statementDiffers(_, let difference):
      differs(difference.map { money($0) } ?? "")
    case .nothing: ""
    }
  }

  /// The same of a card of the board, with who is missing for the next rung.
  public func why(_ card: CollectionCard, on day: Day, in book: Book) -> String {
    let lacking = card.lacking.map { self.lacking($0) } ?? ""
    return [sentence(card.reasons, on: day, in: book), lacking].said(by: "; ")
  }

  /// That their books and ours differ, by so much if they said so.
  private func differs(_ sum: String) -> String {
    let by = sum.isEmpty ? "" : " \(sum)"
    return say("statement differs\(by): clear it first", "对账有差异\(by)，先核对清楚", "對帳有差異\(by)，先核對清楚")
  }

  /// Why nobody is asked now for money that is overdue.
  private func sentence(_ rest: Rest, on day: Day) -> String {
    switch rest {
    case .promise(let due):
      say(
        "rests: promised for \(short(due, from: day))", "已承诺 \(short(due, from: day))，暂不催",
        "已承諾 \(short(due, from: day))，暫不催")
    case .contested: say("all of it contested", "全部有争议", "全部有爭議")
    case .bill(let matures):
      say(
        "rests: a bill matures on \(short(matures, from: day))", "票据 \(short(matures, from: day)) 到期，暂不催",
        "票據 \(short(matures, from: day)) 到期，暫不催")
    case .setAgainst:
      say("credit and money on account cover it", "贷项和预收已够抵，不催", "折讓和預收已足以抵銷，不催")
    case .small: say("too little to ask for", "尾数不催", "尾數不催")
    }
  }

  /// How somebody was in touch.
  private func name(of how: ChaseWarning.How) -> String {
    switch how {
    case .touch(let channel): name(of: channel)
    case .rung(let rung): numbered(rung)
    case .promise: name(of: Noun.promise)
    case .response: name(of: Noun.response)
    case .statement: name(of: Noun.statement)
    }
  }

  /// What to look at before money is asked for.
  public func sentence(_ warning: ChaseWarning, on day: Day) -> String {
    switch warning {
    case .moneyOnAccount(let money):
      let sum = money.map { self.money($0) }.joined(separator: " + ")
      return say("\(sum) on account settles nothing yet", "预收 \(sum) 还没核销", "預收 \(sum) 還沒核銷")
    case .openCase(let kind, let since):
      let (kind, day) = (name(of: kind), short(since, from: day))
      return say(
        "a complaint is open since \(day) (\(kind)): that first", "\(day) 起有未结问题单（\(kind)），先处理",
        "\(day) 起有未結問題單（\(kind)），先處理")
    case .livePromise(let due):
      return say(
        "they promised for \(short(due, from: day)): chasing rests", "已承诺 \(short(due, from: day))，暂不催",
        "已承諾 \(short(due, from: day))，暫不催")
    case .billHeld(let sum, let matures):
      let (sum, when) = (money(sum), short(matures, from: day))
      return say(
        "a bill of \(sum) is held until \(when)", "在手票据 \(sum)，\(when) 到期", "在手票據 \(sum)，\(when) 到期")
    case .statementDiffers(let asOf, let difference, let why):
      let parts = [difference.map { money($0) } ?? "", why].filter { !$0.isEmpty }.joined(separator: " ")
      return say(
        "the statement of \(asOf.iso) differs (\(parts)): clear it first",
        "\(asOf.iso) 对账单有差异（\(parts)），先核对清楚", "\(asOf.iso) 對帳單有差異（\(parts)），先核對清楚")
    case .recentContact(let by, let last, let how):
      let (when, how) = (short(last, from: day), name(of: how))
      return say(
        "\(by) was in touch on \(when): \(how)", "\(by) \(when) 刚联系过（\(how)）", "\(by) \(when) 剛聯絡過（\(how)）")
    case .paymentsStale(let days):
      return say(
        "no payment entered for \(self.days(days)): look at the bank", "\(days) 天没登记收款，先查银行",
        "\(days) 天沒登記收款，先查銀行")
    }
  }
}
