public import SalesBook

// Why something cannot be agreed about a rebate, or done about one, and what to do.
extension Words {
  /// The sentence for it.
  public func sentence(_ obstacle: RebateObstacle) -> String {
    switch obstacle {
    case .ended(let state):
      say(
        "It has ended: \(name(of: state)); take that step away first if it is wrong",
        "已经了结：\(name(of: state))；记错了请先删掉那一步", "已經了結：\(name(of: state))；記錯了請先刪掉那一步")
    case .notActive(let lacks):
      say(
        "It is no agreement before it has \(list(lacks))", "缺\(list(lacks))，协议还没生效",
        "缺\(list(lacks))，協議還沒生效")
    case .notBegun(let from):
      say("It begins on \(from.iso)", "\(from.iso) 才开始", "\(from.iso) 才開始")
    case .over(let to):
      say(
        "Its last day was \(to.iso): count it now", "\(to.iso) 已截止：请结算", "\(to.iso) 已截止：請結算")
    case .notOver(let to):
      say(
        "It is counted at its end, on \(to.iso)", "\(to.iso) 截止后才结算", "\(to.iso) 截止後才結算")
    case .oneOff:
      say(
        "A one-off is said in full at once, and nobody reminds them of it", "一次性返利条件当场说清，不需提醒",
        "一次性返利條件當場說清，不需提醒")
    case .countsItself:
      say(
        "What counts is worked out from the book; nothing is noted by hand", "数量由账上算出，不用手工登记",
        "數量由帳上算出，不用手動登記")
    case .written:
      say("It stands in a paper already; correct it there", "已有书面协议；请在那里修改", "已有書面協議；請在那裡修改")
    case .approved: say("It was approved already", "已经批准过了", "已經核准過了")
    case .notSettled:
      say("Nothing is owed: count it first", "没有应兑付的：请先结算", "沒有應兌付的：請先結算")
    case .overdue(let sums):
      say(
        "They owe \(amounts(sums)) past due: it is held until that came",
        "客户有逾期欠款 \(amounts(sums))：收到后再兑付", "客戶有逾期欠款 \(amounts(sums))：收到後再兌付")
    case .outOfReach(let lowest, let known):
      say(
        "\(money(known)) the year before, the lowest tier from \(money(lowest)): better unmentioned, or name who lets it",
        "去年同期 \(money(known))，最低档要 \(money(lowest))，够不着：不如不提；仍要提请写明由谁同意",
        "去年同期 \(money(known))，最低檔要 \(money(lowest))，搆不著：不如不提；仍要提請寫明由誰同意")
    case .oneTier:
      say("A one-off has one condition: leave one tier", "一次性返利只有一个条件：请只留一档", "一次性返利只有一個條件：請只留一檔")
    case .tierTwice(let threshold):
      say(
        "Two tiers begin at \(money(threshold)): leave one", "有两档都从 \(money(threshold)) 起：请只留一档",
        "有兩檔都從 \(money(threshold)) 起：請只留一檔")
    case .told:
      say(
        "They were told the condition: adjust it, with an approval, instead of correcting it",
        "条件已告知客户：请走调整并经批准，不能直接改", "條件已告知客戶：請走調整並經核准，不能直接改")
    case .undeclared:
      say(
        "Tell them first that it is assistance only: reaching the condition stays theirs",
        "请先申明只是协助：达标还是客户自己的事", "請先申明只是協助：達標還是客戶自己的事")
    }
  }

  /// What is asked about a rebate.
  func sentence(_ doubt: RebateDoubt) -> String {
    switch doubt {
    case .unclear(let fields):
      let missing = fields.map { name(ofField: $0, of: .rebate) }.joined(separator: general.comma)
      return say(
        "The agreement does not say: \(missing)", "协议没写明：\(missing)", "協議沒寫明：\(missing)")
    case .adjustedBefore(let customer, let author):
      return say(
        "Within two years the condition was adjusted \(customer) times for them, and \(author) times by you: only now and then",
        "两年内已为这家调整过 \(customer) 次，你经手 \(author) 次：只能偶尔为之",
        "兩年內已為這家調整過 \(customer) 次，你經手 \(author) 次：只能偶爾為之")
    case .otherSum(let earned):
      return say(
        "By the tiers they earn \(money(earned))", "按档位算应返 \(money(earned))", "按檔位算應返 \(money(earned))")
    }
  }

  private func list(_ lacks: [RebateLack]) -> String {
    lacks.map { name(of: $0) }.joined(separator: say(" and ", "和", "和"))
  }
}
