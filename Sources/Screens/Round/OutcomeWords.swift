public import SalesBook

// What was done about a customer on the day of a round, in words.
extension Words {
  /// What somebody did: `09:31 reached 仇海燕: boss is away until Wed`.
  public func said(_ outcome: RoundOutcome, on day: Day, in book: Book) -> String {
    [outcome.time?.text ?? "", deed(outcome.what, on: day, in: book)].said(by: " ")
  }

  private func deed(_ what: RoundOutcome.What, on day: Day, in book: Book) -> String {
    switch what {
    case .touched(let touch): touched(touch, in: book)
    case .promised(let promise):
      say(
        "promise taken: \(matter(promise, from: day))", "记下承诺：\(matter(promise, from: day))",
        "記下承諾：\(matter(promise, from: day))")
    case .heard(let news):
      [name(of: news.kind), news.note].said(by: general.colon)
    case .paid(let payment):
      say("\(money(payment.amount)) came in", "到账 \(money(payment.amount))", "入帳 \(money(payment.amount))")
    case .answered(let response):
      say(
        "breach answered, \(name(ofLevel: response.level))", "已表明态度（\(name(ofLevel: response.level))）",
        "已表明態度（\(name(ofLevel: response.level))）")
    case .reminded: say("reminded", "已提醒", "已提醒")
    case .stepped(let step):
      [numbered(step.rung), step.hasOutcome(on: day) ? step.outcome.map { name(of: $0) } ?? "" : step.did]
        .said(by: general.colon)
    case .kept(let step): ([name(of: step.kind)] + facts(of: step, on: day)).said(by: " ")
    case .rebated(let step): ([name(of: step.kind)] + told(step)).said(by: " ")
    case .moved, .put, .dropped: planned(what, on: day)
    case .approved(let approval):
      [name(of: approval.answer ?? .granted), approval.what].said(by: general.colon)
    case .tended(let step): [name(of: step.kind), step.what].said(by: general.colon)
    case .reviewed(let step): [name(of: step.kind), step.what].said(by: general.colon)
    case .regained(let step): [name(of: step.kind), step.what].said(by: general.colon)
    case .conceded(let concession): matter(of: concession).said(by: " ")
    }
  }

  private func touched(_ touch: Touch, in book: Book) -> String {
    let who = touch.contact.flatMap { book.contacts[$0]?.name } ?? ""
    guard touch.reached else { return [panes.missed(touch.channel), touch.said].said(by: general.colon) }
    let reached = say("reached \(who)", "联系上\(who)", "聯絡上\(who)")
    return [who.isEmpty ? say("reached", "联系上", "聯絡上") : reached, touch.said].said(by: general.colon)
  }

  private func planned(_ what: RoundOutcome.What, on day: Day) -> String {
    switch what {
    case .moved(let plan, let next):
      let (channel, when) = (name(of: plan.channel), short(next, from: day))
      return say("\(channel) moved to \(when)", "\(channel)改到 \(when)", "\(channel)改到 \(when)")
    case .put(let plan):
      let when = short(plan.due, from: day)
      return say("put to \(when)", "改到 \(when)", "改到 \(when)")
    case .dropped(let plan):
      let channel = name(of: plan.channel)
      return [say("\(channel) dropped", "\(channel)取消", "\(channel)取消"), plan.dropReason].said(
        by: general.colon)
    default: return ""
    }
  }
}

extension RoundCardWords {
  /// By whom it is done, and when where that is known.
  func doneBy(_ who: String, _ time: String) -> String {
    let time = time.isEmpty ? "" : " " + time
    return say("done by \(who)\(time)", "\(who) 已办\(time)", "\(who) 已辦\(time)")
  }
  /// That nothing is left to do there.
  var done: String { say("done", "已办", "已辦") }
  /// A line of thanks for money that came.
  func thanks(_ sum: String) -> String {
    say("The \(sum) are here. Thank you.", "\(sum) 收到了，谢谢。", "\(sum) 收到了，謝謝。")
  }
}
