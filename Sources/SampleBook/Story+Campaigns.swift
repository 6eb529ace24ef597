import SalesBook

extension SampleBook.Story {
  /// Plans for markets in every state, and one for 北京华联 alone.
  func campaigns() {
    foodMarket()
    forHualianAlone()
    otherMarkets()
  }

  /// The food trade: it runs, is soon to be understood, somebody in it is still to be found, and a quota was raised.
  private func foodMarket() {
    let name = "食品行业冷标签"
    draws(up: name, on: -40, days: -40...50) { campaign in
      (campaign.industry, campaign.learnBy) = ("食品", stage.day(10))
      (campaign.aim, campaign.tactics) = ("冷库标签做到六家", "先做大厂，拿翘边的样品去比；再带小厂去大厂看。")
    }
    puts(["武汉江汉冷链", "山东众望", "天津津门乳业", "石家庄燕赵乳品"], into: name, on: -40, segment: "冷库")
    puts(["长沙湘味食品", "合肥徽韵食品", "太原晋阳陈醋"], into: name, on: -38, segment: "常温")
    looks(for: "潍坊一家预制菜厂", in: name, on: -38)
    sets(200_000, for: .me, in: name, on: -39)
    sets(80_000, for: .li, in: name, on: -39)
    sets(120_000, for: .li, in: name, on: -12, because: "燕赵乳品扩产")
    activity("带冷库样品上门", of: name, with: "天津津门乳业", made: -36, for: -30, .visit, by: .wang)
    finishes("带冷库样品上门", with: "天津津门乳业", on: -30, by: .wang)
    activity("冷库试贴", of: name, with: "石家庄燕赵乳品", made: -14, for: -4, .visit, by: .li)
    activity("去看大厂的冷库", of: name, with: "太原晋阳陈醋", made: -10, for: 24, .visit, by: .me)
    signs("冷库标签 年度", with: "石家庄燕赵乳品", 96_000, on: -6)
    signs("醋瓶标签", with: "太原晋阳陈醋", 46_000, on: -3)
    revises(name, on: -9, "结束日延后两周", because: "春节前要货集中") { $0.to = $0.to + 14 }
  }

  private func forHualianAlone() {
    let name = "北京华联通州新店"
    about(SampleBook.Cast.hualian) { it in
      it.note(-30) { _, customer in
        var campaign = Campaign(key: .none)
        (campaign.name, campaign.customer) = (name, customer)
        (campaign.from, campaign.to) = (stage.day(-30), stage.today + 120)
        (campaign.aim, campaign.tactics) = ("新店的秤和标签全用我们的", "先拿下称重，标签跟着走。\n找运营部，别只盯采购。")
        return OpenCampaign(campaign)
      }
    }
    revises(name, on: -8, "秤从 40 台加到 60 台", because: "四月开业，生鲜区扩大")
  }

  /// One that was ended, one whose days are over, one that is to come.
  private func otherMarkets() {
    draws(up: "春茶礼盒", on: -150, days: -150 ... -60) { ($0.industry, $0.aim) = ("茶", "三家茶厂换热敏标签") }
    puts(["杭州西子茶业", "六安瓜片茶厂"], into: "春茶礼盒", on: -150)
    sets(30_000, for: .me, in: "春茶礼盒", on: -150)
    note(stage.day(-58), by: .me) { known in
      EndCampaign(known.campaign("春茶礼盒").id, reason: "西子换了，瓜片等明年")
    }
    draws(up: "水产冰鲜标签", on: -100, days: -100 ... -7) { ($0.industry, $0.aim) = ("水产", "冰水里不掉") }
    puts(["厦门鹭岛水产", "南宁邕江水产"], into: "水产冰鲜标签", on: -100)
    draws(up: "明年医药招标", on: -5, days: 38...130) { ($0.industry, $0.aim) = ("医药", "重新入围") }
    puts(["南京紫金制药"], into: "明年医药招标", on: -5)
  }
}

// What is told of campaigns.
extension SampleBook.Story {
  /// Somebody draws up the plan of a market, for days counted from today.
  private func draws(
    up name: String, on day: Int, days: ClosedRange<Int>, _ more: (inout Campaign) -> Void
  ) {
    var campaign = Campaign(key: .none)
    (campaign.name, campaign.from, campaign.to) = (
      name, stage.today + days.lowerBound, stage.today + days.upperBound
    )
    more(&campaign)
    note(stage.day(day), by: .me) { [campaign] _ in OpenCampaign(campaign) }
  }

  /// Firms whose names begin so come into a campaign.
  private func puts(_ firms: [String], into name: String, on day: Int, segment: String = "") {
    note(stage.day(day), by: .me) { known in
      JoinCampaign(
        known.campaign(name).id, firms.map { known.customer(named: $0).id }, segment: segment)
    }
  }

  private func looks(for firm: String, in name: String, on day: Int) {
    note(stage.day(day), by: .me) { known in JoinCampaign(known.campaign(name).id, lookingFor: firm) }
  }

  /// Somebody is to sell so much, in whole yuan.
  private func sets(
    _ amount: Int, for colleague: SampleBook.Colleague, in name: String, on day: Int, because why: String = ""
  ) {
    var quota = Quota(key: .none)
    (quota.person, quota.day, quota.why) = (stage.login(of: colleague), stage.day(day), why)
    quota.amount = Money(minor: Int64(amount) * 100, .cny)
    note(stage.day(day), by: .wang) { [quota] known in
      var quota = quota
      quota.campaign = known.campaign(name).id
      return SetQuota(quota)
    }
  }

  private func activity(
    _ purpose: String, of name: String, with firm: String, made day: Int, for due: Int,
    _ channel: Touch.Channel, by colleague: SampleBook.Colleague
  ) {
    var plan = FollowUp(key: .none)
    (plan.purpose, plan.due, plan.channel) = (purpose, stage.day(due), channel)
    plan.by = stage.login(of: colleague)
    note(stage.day(day), by: colleague) { [plan] known in
      var plan = plan
      (plan.campaign, plan.customer) = (known.campaign(name).id, known.customer(named: firm).id)
      return PlanFollowUp(plan)
    }
  }

  private func finishes(
    _ purpose: String, with firm: String, on day: Int, by colleague: SampleBook.Colleague
  ) {
    note(stage.day(day), by: colleague) { known in
      FinishFollowUps([known.planned(purpose, with: known.customer(named: firm).id)])
    }
  }

  /// What one of them signed.
  private func signs(_ what: String, with firm: String, _ amount: Int, on day: Int) {
    guard let firm = SampleBook.firms.first(where: { $0.name.hasPrefix(firm) }) else { return }
    about(firm) { it in
      it.asks(what, amount, on: day - 14)
      it.goesOn(what, .signed, on: day)
    }
  }

  /// Something of a campaign is otherwise, for a reason.
  private func revises(
    _ name: String, on day: Int, _ what: String, because why: String,
    _ change: @escaping (inout Campaign) -> Void = { _ in }
  ) {
    var revision = CampaignRevision(key: .none)
    (revision.day, revision.what, revision.why) = (stage.day(day), what, why)
    note(stage.day(day), by: .me) { [revision] known in
      let seen = known.campaign(name)
      var wanted = seen
      change(&wanted)
      return ReviseCampaign(seen, to: wanted, revision)
    }
  }
}
