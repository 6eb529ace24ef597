import SalesBook

extension SampleBook.Story {
  /// A rebate in every state, one helped with and one whose condition was adjusted. All of it is written down today.
  func rebates() {
    running()
    beginning()
    ending()
    ended()
  }

  /// 北京华联 falls behind and is to be reminded again; 宁波 has its top tier; 厦门 was helped, and its condition adjusted.
  private func running() {
    about(SampleBook.Cast.hualian) { it in
      it.rebates("R-华联", -300...64, "200000 1%, 300000 2%") {
        ($0.goods, $0.overriddenBy) = ("标签, 计价秤", it.stage.login(of: .zhao))
        ($0.harm, $0.precaution) = ("年底压货", "按月看出货，压货的不算")
      }
      it.stepped(.confirmed, on: -297, of: "R-华联", saying: "满 20 万返 1%，满 30 万返 2%", with: "周立群")
      it.stepped(.reminded, on: -116, of: "R-华联", saying: "还差四万多到 20 万，还有半年", with: "周立群")
    }
    about(SampleBook.Cast.ningbo) { it in
      it.rebates("R-宁波", -200...40, "60000 1%") { $0.counts = .noted }
      it.stepped(.confirmed, on: -198, of: "R-宁波", saying: "满 6 万返 1%")
      it.volume(38_000, on: -120, of: "R-宁波", from: "双方对账单 6 月")
      it.volume(29_500, on: -30, of: "R-宁波", from: "双方对账单 9 月")
    }
    about(SampleBook.Cast.xiamen) { it in
      it.rebates("R-厦门", -330...20, "90000 1%, 180000 2.5%") { ($0.counts, $0.basis) = (.noted, .slice) }
      it.stepped(.confirmed, on: -328, of: "R-厦门", saying: "满 9 万的部分返 1%，18 万以上的部分返 2.5%")
      it.volume(61_000, on: -60, of: "R-厦门", from: "双方对账单")
      it.stepped(.reminded, on: -150, of: "R-厦门", saying: "还差五万多，还有半年")
      it.stepped(.reminded, on: -64, of: "R-厦门", saying: "还差三万，不到三个月")
      it.helps("帮两家门店铺货", limit: "只铺两家，三天", on: -50, due: -40, of: "R-厦门", result: "两家多卖了一成")
      it.helps("派人做一次试用演示", limit: "一次，半天", on: -6, due: 3, of: "R-厦门")
      it.adjusts("80000 1%, 180000 2.5%", on: -12, of: "R-厦门", effort: "两个月没赚差价，还加了一个业务员")
      it.stepped(.reminded, on: -9, of: "R-厦门", saying: "条件放到 8 万，还差近两万，还有四周")
    }
  }

  /// 重庆长渝's has begun without its paper; 无锡's is to begin, and was not read back.
  private func beginning() {
    about(SampleBook.Cast.chongqing) { it in
      it.rebates("", -12...352, "300000 1%") { ($0.counts, $0.goods) = (.contracts, "封箱线") }
    }
    about(SampleBook.Cast.wuxi) { it in
      it.rebates("R-无锡", 9...373, "50000 0.5%, 100000 1%") { $0.counts = .noted }
    }
  }

  /// 青岛's is over and to be counted; 长沙 is to be paid out, and 东莞's payout is held while it owes money.
  private func ending() {
    about(SampleBook.Cast.qingdao) { it in
      it.rebates("R-青岛", -95 ... -4, "40000 600") { ($0.kind, $0.counts) = (.oneOff, .noted) }
      it.stepped(.confirmed, on: -90, of: "R-青岛", saying: "这一季满 4 万返 600")
      it.volume(41_200, on: -8, of: "R-青岛", from: "送货单")
    }
    for (firm, name, payout) in [
      (SampleBook.Cast.changsha, "R-长沙", Rebate.Payout.paid), (SampleBook.Cast.dongguan, "R-东莞", .held),
    ] {
      about(firm) { it in
        it.rebates(name, -385 ... -21, "50000 1%, 120000 2%") {
          ($0.counts, $0.whileOverdue) = (.noted, payout)
          $0.payBy = stage.today + 12
        }
        it.stepped(.confirmed, on: -380, of: name, saying: "满 5 万返 1%，满 12 万返 2%")
        it.volume(68_400, on: -30, of: name, from: "双方对账单")
        it.stepped(.reminded, on: -45, of: name, saying: "已到第一档，离第二档还差五万多，还有三周")
        it.stepped(.settled, on: -15, of: name)
      }
    }
  }

  /// 苏州 was paid, 深圳 did not reach it though it was told all along, 昆山 did not want it.
  private func ended() {
    about(SampleBook.Cast.suzhou) { it in
      it.rebates("R-苏州", -420 ... -56, "30000 1%") { ($0.counts, $0.whileOverdue) = (.noted, .paid) }
      it.stepped(.confirmed, on: -418, of: "R-苏州", saying: "满 3 万返 1%")
      it.volume(36_000, on: -70, of: "R-苏州", from: "双方对账单")
      it.stepped(.settled, on: -50, of: "R-苏州")
      it.stepped(.paid, on: -40, of: "R-苏州")
    }
    about(SampleBook.Cast.shenzhen) { it in
      it.rebates("R-深圳", -400 ... -36, "80000 1%") { $0.counts = .noted }
      it.stepped(.confirmed, on: -396, of: "R-深圳", saying: "满 8 万返 1%")
      it.volume(52_000, on: -60, of: "R-深圳", from: "双方对账单")
      for (day, left) in [(-215, "四万多"), (-125, "三万"), (-70, "两万八"), (-50, "两万八")] {
        it.stepped(.reminded, on: day, of: "R-深圳", saying: "到期还差\(left)，条件是满 8 万")
      }
      it.stepped(.settled, on: -30, of: "R-深圳", why: "差 28,000，没到 8 万；提醒过四次")
    }
    about(SampleBook.Cast.kunshan) { it in
      it.rebates("", -80...285, "60000 1%") { $0.counts = .noted }
      it.stepped(.withdrawn, on: -60, of: "", why: "客户说不要返利，要现价")
    }
  }
}

// What is told of rebates; all of it today.
extension SampleBook.Chapter {
  /// A rebate over some days, by its paper: what is approved has one.
  func rebates(
    _ paper: String, _ days: ClosedRange<Int>, _ tiers: String, _ fill: (inout Rebate) -> Void = { _ in }
  ) {
    var rebate = Rebate(key: .none)
    (rebate.kind, rebate.reference, rebate.approvedBy) = (
      .cumulative, paper, paper.isEmpty ? "" : stage.login(of: .zhao)
    )
    (rebate.from, rebate.to) = (stage.today + days.lowerBound, stage.today + days.upperBound)
    rebate.made = min(rebate.from, stage.today)
    (rebate.counter, rebate.records) = ("双方一起核对", "对账单")
    rebate.payBy = rebate.to + 40
    fill(&rebate)
    note(0) { [rebate] _, customer in
      var rebate = rebate
      rebate.customer = customer
      return AgreeRebate(rebate, SampleBook.tiers(tiers))
    }
  }

  /// Something that was done about it.
  func stepped(
    _ kind: RebateStep.Kind, on day: Int, of paper: String, saying said: String = "",
    with person: String = "", why: String = "", _ fill: @escaping (inout RebateStep) -> Void = { _ in }
  ) {
    var step = RebateStep(key: .none)
    (step.kind, step.day, step.said, step.why) = (kind, stage.today + day, said, why)
    fill(&step)
    note(0) { [step] known, customer in
      var step = step
      step.rebate = known.rebate(paper, with: customer)
      step.contact = said.isEmpty ? nil : known.contact(person, at: customer) ?? known.anybody(at: customer)
      return StepRebate(step)
    }
  }

  /// What counts was noted by hand, of that record.
  func volume(_ amount: Int, on day: Int, of paper: String, from record: String) {
    stepped(.volume, on: day, of: paper) {
      ($0.amount, $0.reference) = (Money(minor: Int64(amount) * 100, .cny), record)
    }
  }

  /// Its condition was made easier.
  func adjusts(_ tiers: String, on day: Int, of paper: String, effort: String) {
    var step = RebateStep(key: .none)
    (step.kind, step.day, step.effort) = (.adjusted, stage.today + day, effort)
    step.approver = stage.login(of: .zhao)
    note(0) { [step] known, customer in
      var step = step
      step.rebate = known.rebate(paper, with: customer)
      return StepRebate(step, SampleBook.tiers(tiers))
    }
  }

  /// Help with it, and what came of it.
  func helps(_ what: String, limit: String, on day: Int, due: Int, of paper: String, result: String = "") {
    var help = RebateHelp(key: .none)
    (help.what, help.limit, help.declared, help.day) = (what, limit, true, stage.today + day)
    let due = stage.today + due
    note(0) { [help] known, customer in
      var help = help
      help.rebate = known.rebate(paper, with: customer)
      return HelpWithRebate(help, due: due)
    }
    guard !result.isEmpty else { return }
    became(what, .kept, on: due - stage.today)
    note(0) { known, customer in
      EndRebateHelp(known.help(what, with: known.rebate(paper, with: customer)), result, on: due + 1)
    }
  }
}

extension SampleBook {
  /// Tiers of the story, which are typed right.
  fileprivate static func tiers(_ text: String) -> [RebateTier] {
    do { return try TypedTiers.read(text, currency: .cny) } catch {
      preconditionFailure("The story has no such tiers: \(text)")
    }
  }
}
