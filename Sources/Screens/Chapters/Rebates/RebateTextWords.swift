public import SalesBook

/// Words of rebates, in forms, lists, the dossier and the round.
struct RebateWords: Catalogue {
  let language: Language

  /// Head of a section of the dossier.
  var head: String { say("rebates", "返利", "返利") }
  /// What an empty list says.
  var none: String { say("No rebates", "没有返利协议", "沒有返利協議") }
  /// The row of the tiers.
  var tiers: String { say("Tiers", "档位", "檔位") }
  /// How they are typed.
  var tiersHint: String {
    say("100000 1%, 200000 2%: how much, and what it earns", "10万 1%, 20万 2%：满多少返多少", "10萬 1%, 20萬 2%：滿多少返多少")
  }
  /// Who counts, as it is proposed.
  var bothCount: String { say("both together", "双方一起核对", "雙方一起核對") }
  /// That paper and approval come first.
  var needsPaper: String {
    say("without paper and approval it is no agreement", "没有书面协议和批准不生效", "沒有書面協議和核准不生效")
  }
  /// What is told beforehand.
  var assistanceOnly: String {
    say(
      "We help a little, as far as we said; reaching it is yours.", "我们只是搭把手，帮到说好的地方为止；达标还得靠您自己。",
      "我們只是搭把手，幫到說好的地方為止；達標還得靠您自己。")
  }
  /// Help as one calls it.
  var help: String { say("help", "援手", "協助") }
  /// What a key does.
  var giveHelp: String { say("help, within measure", "适度援手", "適度協助") }
  /// What a key takes.
  var resultOf: String { say("came of the help", "援手的效果", "協助的效果") }
  /// How far help goes.
  func limit(_ limit: String) -> String { say("up to \(limit)", "限：\(limit)", "限：\(limit)") }
  /// A door of the log.
  var remindedDoor: String {
    say("reminded of the rebate", "顺便提醒返利条件", "順便提醒返利條件")
  }
  /// The row of what was said of it.
  var saidRow: String { say("Condition and gap", "条件和差额", "條件和差額") }
  /// That it was said.
  var wasSaid: String { say("said", "说了", "說了") }
  /// That it was not.
  var wasNotSaid: String { say("not yet", "还没说", "還沒說") }
  /// The row of what was read back.
  var readBackRow: String { say("Benefit and condition", "优惠和条件", "優惠和條件") }
  /// That they confirmed it.
  var confirmedBack: String { say("read back, confirmed", "复述并确认", "複述並確認") }

  /// What one does with a key.
  func doing(_ kind: RebateStep.Kind) -> String {
    switch kind {
    case .reminded: say("reminded of condition and gap", "提醒条件和差额", "提醒條件和差額")
    case .confirmed: say("read back, they confirmed", "复述优惠和条件，客户确认", "複述優惠和條件，客戶確認")
    case .written: say("put in writing", "写成书面", "寫成書面")
    case .approved: say("approved", "已批准", "已核准")
    case .volume: say("note a volume", "登记数量", "登記數量")
    case .adjusted: say("adjust the condition", "调整条件", "調整條件")
    case .settled: say("count it", "结算", "結算")
    case .paid: say("paid out", "兑付", "兌付")
    case .withdrawn: say("give it up", "作罢", "作罷")
    }
  }

  /// What was bought in the same days a year before, beside the tiers.
  func said(_ aid: RebateAid, _ words: Words) -> String {
    let known = aid.volume.map { volume in
      aid.isForecast
        ? say(
          "year before about \(words.money(volume))", "去年同期约 \(words.money(volume))",
          "去年同期約 \(words.money(volume))")
        : say(
          "year before \(words.money(volume))", "去年同期 \(words.money(volume))", "去年同期 \(words.money(volume))")
    }
    guard let known else {
      return say("nothing is known of the year before", "没有去年同期的数", "沒有去年同期的數")
    }
    let reaches = aid.tiers.map { tier, reach in "\(words.money(tier.threshold)) \(words.name(of: reach))" }
    return known + words.general.colon + reaches.joined(separator: words.general.comma)
  }

  /// What counted so far.
  func reached(_ sum: String) -> String { say("reached \(sum)", "已达 \(sum)", "已達 \(sum)") }
  /// What is missing to the next tier, and what that earns.
  func gap(_ gap: String, _ benefit: String) -> String {
    say("\(gap) short of \(benefit)", "差 \(gap) 到 \(benefit)", "差 \(gap) 到 \(benefit)")
  }
  /// That nothing more is to be reached.
  var top: String { say("top tier", "已到最高档", "已到最高檔") }
  /// How many days are left.
  func left(_ days: Int) -> String { say("\(days)d left", "剩 \(days) 天", "剩 \(days) 天") }
  /// What has to come in thirty days, and what comes.
  func pace(needed: String, now: String) -> String {
    say("needs \(needed) a month, now \(now)", "每月需 \(needed)，现 \(now)", "每月需 \(needed)，現 \(now)")
  }
  /// What it comes to at that pace.
  func forecast(_ sum: String, _ earned: String) -> String {
    say("heads for \(sum), earning \(earned)", "预计 \(sum)，返 \(earned)", "預計 \(sum)，返 \(earned)")
  }
  /// What they earn.
  func earns(_ sum: String) -> String { say("earns \(sum)", "应返 \(sum)", "應返 \(sum)") }
  /// What is to be paid out.
  func toPay(_ sum: String, by day: String) -> String {
    day.isEmpty
      ? say("\(sum) to pay", "应兑付 \(sum)", "應兌付 \(sum)")
      : say("\(sum) to pay by \(day)", "\(day) 前兑付 \(sum)", "\(day) 前兌付 \(sum)")
  }
  /// That it is held for so much.
  func held(_ sums: String) -> String {
    say("held: \(sums) overdue", "暂不兑付：逾期 \(sums)", "暫不兌付：逾期 \(sums)")
  }
  /// That it lacks something.
  func lacks(_ what: String) -> String { say("lacks \(what)", "缺\(what)", "缺\(what)") }
  /// That it was not read back yet.
  var notReadBack: String { say("not read back", "还没复述确认", "還沒複述確認") }
  /// When it was read back, and to whom.
  func readBack(_ day: String, _ who: String) -> String {
    who.isEmpty
      ? say("confirmed \(day)", "\(day) 确认", "\(day) 確認")
      : say("\(who) confirmed \(day)", "\(day) \(who)确认", "\(day) \(who)確認")
  }
  /// How often they were reminded, and when last.
  func reminded(_ times: Int, _ last: String) -> String {
    say("reminded \(times)x, last \(last)", "已提醒 \(times) 次，最近 \(last)", "已提醒 \(times) 次，最近 \(last)")
  }
  /// That they were never reminded.
  var neverReminded: String { say("never reminded", "没有提醒过", "沒有提醒過") }
  /// How often its condition was made easier.
  func adjusted(_ times: Int) -> String { say("adjusted \(times)x", "调整过 \(times) 次", "調整過 \(times) 次") }
  /// The paper it stands in.
  func paper(_ reference: String) -> String {
    say("paper \(reference)", "协议 \(reference)", "協議 \(reference)")
  }
  /// That there is no rebate to hold money back for.
  var noProof: String {
    say("no rebate was agreed with them", "没有约定过返利", "沒有約定過返利")
  }

  /// What a card says first, by what is to be done.
  func heading(_ matter: RebateDue.Matter) -> String {
    switch matter {
    case .reminder: say("rebate: remind of condition and gap", "返利：提醒条件和差额", "返利：提醒條件和差額")
    case .readBack: say("rebate: read back and confirm", "返利：复述并确认", "返利：複述並確認")
    case .unfounded: say("rebate: no agreement yet", "返利：协议未生效", "返利：協議未生效")
    case .over: say("rebate: to count", "返利：待结算", "返利：待結算")
    case .owed: say("rebate: to pay out", "返利：待兑付", "返利：待兌付")
    }
  }
  /// What rebates are called where they are counted.
  func counted(_ matter: RebateDue.Matter) -> String {
    switch matter {
    case .reminder, .readBack: say("rebate", "返利", "返利")
    case .unfounded: say("rebate without paper", "返利未生效", "返利未生效")
    case .over: say("rebate to count", "返利待结算", "返利待結算")
    case .owed: say("rebate to pay", "返利待兑付", "返利待兌付")
    }
  }
}

extension Words {
  /// Words of rebates.
  var rebates: RebateWords { RebateWords(language: language) }

  /// What a tier earns.
  func benefit(of tier: RebateTier) -> String {
    tier.rate.map { RebateTier.percent($0) + "%" } ?? tier.reward.map { money($0) } ?? ""
  }

  /// Tiers in one line, the lowest first: from how much on, what is earned.
  func conditions(of tiers: [RebateTier], _ basis: Rebate.Basis) -> String {
    tiers.map { tier in
      say(
        "\(money(tier.threshold)) earns \(benefit(of: tier))",
        "满 \(money(tier.threshold)) 返 \(benefit(of: tier))",
        "滿 \(money(tier.threshold)) 返 \(benefit(of: tier))")
    }.joined(separator: general.comma) + (basis == .slice ? say(" of what is above", "（超出部分）", "（超出部分）") : "")
  }

  /// What was bought in the same days a year before, beside the tiers.
  public func said(_ aid: RebateAid) -> String { rebates.said(aid, self) }

  /// A rebate in a word or two: its days and goods.
  func matter(of rebate: Rebate, _ day: Day) -> [String] {
    [
      "\(short(rebate.from, from: day)) - \(short(rebate.to, from: day))", rebate.goods,
      name(of: rebate.kind), rebate.reference.isEmpty ? "" : rebates.paper(rebate.reference),
    ]
  }

  /// How far it is: what counted, what is missing, how long there is, how fast it goes and what it comes to.
  func progress(of standing: RebateStanding) -> [String] {
    let words = rebates
    let gap = standing.next.map { next in
      words.gap(standing.gap.map(money) ?? "", benefit(of: next))
    }
    guard standing.state == .running else {
      return [
        words.earns(money(standing.earned)), words.reached(money(standing.reached)), gap ?? words.top,
      ]
    }
    let pace = standing.paceNeeded.flatMap { needed in
      standing.paceNow.map { words.pace(needed: whole(needed), now: whole($0)) }
    }
    // What is to be said to them stands in front: a list cuts what is behind.
    return [
      gap ?? words.top, words.left(standing.daysLeft), words.reached(money(standing.reached)), pace ?? "",
      words.forecast(whole(standing.forecast), whole(standing.forecastEarned)),
    ]
  }

  /// About how much: what is only worked out ahead has no cents.
  private func whole(_ sum: Money) -> String {
    money(Money(minor: sum.minor / sum.currency.unit * sum.currency.unit, sum.currency))
  }

  /// What there is to say of a rebate in a line, by how it stands.
  func facts(of standing: RebateStanding, _ replay: Replay) -> [String] {
    let (words, rebate, day) = (rebates, standing.rebate, standing.day)
    let condition = conditions(of: standing.tiers, rebate.basis)
    let readBack = standing.confirmed == nil ? "! " + words.notReadBack : ""
    let adjusted = standing.adjustments.isEmpty ? "" : words.adjusted(standing.adjustments.count)
    switch standing.state {
    case .proposed:
      let lacks = standing.course.lacks.map { name(of: $0) }.joined(separator: general.comma)
      return [words.lacks(lacks), condition, rebate.goods]
    case .coming: return [short(rebate.from, from: day), condition, readBack, rebate.goods]
    case .running:
      return progress(of: standing) + [readBack, adjusted, reminders(of: standing), rebate.goods]
    case .over: return progress(of: standing) + [adjusted, rebate.goods]
    case .owed:
      let sum = standing.course.settlement?.amount.map { money($0) } ?? ""
      let overdue = standing.isHeldWhileOverdue ? overdue(of: rebate, replay) : []
      return [
        words.toPay(sum, by: rebate.payBy.map { short($0, from: day) } ?? ""),
        overdue.isEmpty ? "" : words.held(amounts(overdue)),
      ]
    case .paid: return [standing.course.payout.map { told($0).said() } ?? ""]
    case .missed: return [standing.course.settlement.map { told($0).said() } ?? ""]
    case .withdrawn: return [standing.course.withdrawal?.why ?? ""]
    }
  }

  private func overdue(of rebate: Rebate, _ replay: Replay) -> [Money] {
    replay.book.customers.slot(of: rebate.customer).map { replay.overdueBarringPayout(ofCustomer: $0) } ?? []
  }

  private func reminders(of standing: RebateStanding) -> String {
    standing.reminders.last.map {
      rebates.reminded(standing.reminders.count, short($0.day, from: standing.day))
    } ?? ""
  }

  /// A step of a rebate in a line.
  func told(_ step: RebateStep) -> [String] {
    [
      step.said.split(whereSeparator: \.isNewline).joined(separator: " "), step.reference, step.approver,
      step.effort, step.reached.map { rebates.reached(money($0)) } ?? "", step.amount.map(money) ?? "",
      step.why,
    ]
  }

  /// What is said to them of a rebate: benefit and condition where it is read back, condition and gap where they are
  /// reminded; it is kept as it is said.
  public func toBeSaid(_ kind: RebateStep.Kind, of standing: RebateStanding, on day: Day) -> String {
    let to = short(standing.rebate.to, from: day)
    let condition = conditions(of: standing.tiers, standing.rebate.basis)
    guard kind == .reminded, let gap = standing.gap, let next = standing.next else {
      return say(
        "From \(short(standing.rebate.from, from: day)) to \(to): \(condition)",
        "\(short(standing.rebate.from, from: day)) 到 \(to)：\(condition)",
        "\(short(standing.rebate.from, from: day)) 到 \(to)：\(condition)")
    }
    return say(
      "By \(to) \(money(gap)) are missing: \(benefit(of: next)) takes \(money(next.threshold)), and \(days(standing.daysLeft)) are left.",
      "到 \(to) 还差 \(money(gap))，拿 \(benefit(of: next)) 返利的条件是满 \(money(next.threshold))，还有 \(standing.daysLeft) 天。",
      "到 \(to) 還差 \(money(gap))，拿 \(benefit(of: next)) 返利的條件是滿 \(money(next.threshold))，還有 \(standing.daysLeft) 天。"
    )
  }

  /// What there is to show who holds money back over a rebate (moment 27): of each of the last two years the agreement,
  /// that it was read back, every reminder, and how it ended.
  func proof(of all: [RebateStanding], on day: Day, in book: Book) -> [String] {
    let recent = all.filter { $0.rebate.to >= day.adding(months: -24) }
    guard !recent.isEmpty else { return [rebates.noProof] }
    return recent.map { standing in
      let (rebate, confirmed) = (standing.rebate, standing.confirmed)
      let who = confirmed?.contact.flatMap { book.contacts[$0]?.name } ?? ""
      let reference = standing.course.reference
      return [
        "\(name(of: Noun.rebate)) \(short(rebate.from, from: day)) - \(short(rebate.to, from: day))",
        reference.isEmpty ? "" : rebates.paper(reference),
        conditions(of: standing.tiers, rebate.basis),
        confirmed.map { rebates.readBack(short($0.day, from: day), who) } ?? "! " + rebates.notReadBack,
        standing.reminders.isEmpty ? rebates.neverReminded : reminders(of: standing),
        rebates.reached(money(standing.reached)), name(of: standing.state),
      ].said()
    }
  }
}
