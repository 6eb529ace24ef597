public import SalesBook

// The plan of a market, and what belongs to it (terms.md).

/// A campaign, and what its fields are called.
struct CampaignNoun: NounWords {
  let language: Language
  var one: String { say("campaign", "市场计划", "市場計畫") }
  var counted: String { say("campaigns", "份市场计划", "份市場計畫") }

  func label(of field: String) -> String? {
    switch field {
    case "Customer": say("For one customer", "只针对一家客户", "只針對一家客戶")
    case "Region": say("Region", "地区", "地區")
    case "Industry": say("Industry", "行业", "產業")
    case "LearnBy": say("Understand it by", "摸清市场期限", "摸清市場期限")
    case "From": say("From", "开始日", "開始日")
    case "To": say("Until", "结束日", "結束日")
    case "Aim": say("Aim", "目标", "目標")
    case "Tactics": say("How", "打法", "做法")
    case "By": say("Whose", "负责人", "負責人")
    case "Made": say("Drawn up on", "制定日", "制定日")
    case "Ended": say("Ended on", "结束计划日", "結束計畫日")
    case "EndReason": say("What came of it", "结果或原因", "結果或原因")
    default: nil
    }
  }
}

extension Campaign: Named {
  typealias Called = CampaignNoun
}

/// A customer of a campaign, and what its fields are called.
struct CampaignCustomerNoun: NounWords {
  let language: Language
  var one: String { say("customer of a campaign", "计划内客户", "計畫內客戶") }
  var counted: String { say("customers of campaigns", "家计划内客户", "家計畫內客戶") }

  func label(of field: String) -> String? {
    switch field {
    case "Campaign": say("Campaign", "市场计划", "市場計畫")
    case "Name": say("Still to be found", "待开发", "待開發")
    case "Segment": say("Segment", "细分市场", "市場區隔")
    case "Joined": say("In the plan since", "列入日", "列入日")
    case "Found": say("Found on", "找到日", "找到日")
    default: nil
    }
  }
}

extension CampaignCustomer: Named {
  typealias Called = CampaignCustomerNoun
}

/// What one of us is to sell in a campaign, and what its fields are called.
struct QuotaNoun: NounWords {
  let language: Language
  var one: String { say("quota", "销售指标", "銷售配額") }
  var counted: String { say("quotas", "项销售指标", "項銷售配額") }

  func label(of field: String) -> String? {
    switch field {
    case "Campaign": say("Campaign", "市场计划", "市場計畫")
    case "Person": say("Whose", "负责人", "負責人")
    case "Day": say("Set on", "下达日", "設定日")
    case "Why": say("Why changed", "调整原因", "調整原因")
    default: nil
    }
  }
}

extension Quota: Named {
  typealias Called = QuotaNoun
}

/// A revision of a campaign, and what its fields are called.
struct CampaignRevisionNoun: NounWords {
  let language: Language
  var one: String { say("revision of a campaign", "计划调整", "計畫調整") }
  var counted: String { say("revisions of campaigns", "次计划调整", "次計畫調整") }

  func label(of field: String) -> String? {
    switch field {
    case "Campaign": say("Campaign", "市场计划", "市場計畫")
    case "Day": say("Changed on", "调整日", "調整日")
    case "What": say("What is otherwise", "调整内容", "調整內容")
    case "Why": say("Why", "原因", "原因")
    default: nil
    }
  }
}

extension CampaignRevision: Named {
  typealias Called = CampaignRevisionNoun
}

extension Campaign.State: Spoken {
  /// How a campaign stands.
  public func name(in words: Words) -> String {
    switch self {
    case .planned: words.say("to come", "未开始", "未開始")
    case .running: words.say("running", "进行中", "進行中")
    case .over: words.say("days are over", "已到期", "已到期")
    case .ended: words.say("ended", "已结束", "已結束")
    }
  }
}

/// Words of campaigns, in forms, lists and the dossier.
struct CampaignWords: Catalogue {
  let language: Language

  /// Head of a section of the dossier.
  var head: String { say("campaigns", "市场计划", "市場計畫") }
  /// What an empty list says.
  var none: String { say("No campaigns", "没有市场计划", "沒有市場計畫") }
  /// What is picked to draw one up.
  var new: String { say("new campaign", "新市场计划", "新市場計畫") }
  /// What Enter does on a row.
  var open: String { say("open", "打开", "開啟") }
  /// Whether the customers of the market are in it from the start.
  var joinAll: String { say("With its customers", "列入这个市场的客户", "列入這個市場的客戶") }
  /// How a market is typed.
  var marketHint: String { say("as customers have it", "与客户档案写法一致", "與客戶檔案寫法一致") }
  /// How a quota that was another is set.
  var whyHint: String { say("where it was another", "改指标时填", "改配額時填") }

  /// Head of the customers.
  var customers: String { say("customers", "客户", "客戶") }
  /// In front of how many are covered.
  var covered: String { say("covered", "已覆盖", "已涵蓋") }
  /// That one was not in touch with a customer yet.
  var uncovered: String { say("not covered", "未覆盖", "未涵蓋") }
  /// In front of how many are understood.
  var understood: String { say("understood", "已摸清", "已摸清") }
  /// How much is unknown of a customer, in front of the question to ask next.
  func toAsk(_ count: Int) -> String { say("\(count) to ask", "\(count) 项要问", "\(count) 項要問") }
  /// That a customer is still to be found.
  var toFind: String { say("to find", "待开发", "待開發") }
  /// What is picked to put somebody in.
  var join: String { say("put in a customer", "列入客户", "列入客戶") }
  /// Head of quotas, with what is taken for sold.
  func quotas(_ basis: SalesBasis) -> String {
    switch basis {
    case .deals: say("quotas, and what was signed", "指标与签单", "配額與簽單")
    case .invoices: say("quotas, and what was invoiced", "指标与开票（未记商机）", "配額與開立應收（未記商機）")
    }
  }
  /// What is picked to set a quota.
  var setQuota: String { say("set a quota", "下达指标", "設定配額") }
  /// That somebody has none.
  var noQuota: String { say("no quota", "无指标", "無配額") }
  /// Head of activities.
  var activities: String { say("activities", "重点活动", "重點活動") }
  /// What is picked to plan one.
  var plan: String { say("plan an activity", "安排活动", "安排活動") }
  /// That an activity is done.
  var done: String { say("done", "已完成", "已完成") }
  /// That an activity was dropped.
  var dropped: String { say("dropped", "已取消", "已取消") }
  /// Head of revisions.
  var revisions: String { say("revisions", "调整记录", "調整紀錄") }
  /// What is picked to change the plan.
  var revise: String { say("revise it", "调整计划", "調整計畫") }
  /// What is picked to end it.
  var end: String { say("end it", "结束计划", "結束計畫") }
  /// Activities that wait when it is ended.
  func stay(_ count: Int) -> String {
    say("\(count) activities stay planned", "\(count) 项活动仍保留", "\(count) 項活動仍保留")
  }
  /// Activities whose day has gone by.
  func late(_ count: Int) -> String { say("\(count) late", "\(count) 项逾期", "\(count) 項逾期") }
}

extension Words {
  /// Words of campaigns.
  var campaigns: CampaignWords { CampaignWords(language: language) }

  /// Whom a campaign is for: its market, or its one customer.
  public func market(of campaign: Campaign, in book: Book) -> String {
    campaign.customer.map { book.customers[$0]?.name ?? $0.text } ?? campaign.market
  }

  /// From when to when it is.
  func days(of campaign: Campaign, from day: Day) -> String {
    "\(short(campaign.from, from: day))..\(short(campaign.to, from: day))"
  }

  /// How many of its customers are covered, and understood by when.
  func coverage(of standing: CampaignStanding) -> String {
    ["\(campaigns.covered) \(standing.covered)/\(standing.all)", learning(standing)].said(by: general.comma)
  }

  /// How many of its customers are understood, and by when they are to be; empty where nobody said.
  func learning(_ standing: CampaignStanding) -> String {
    guard let learnBy = standing.campaign.learnBy else { return "" }
    let (all, day) = (standing.all, short(learnBy, from: standing.day))
    return (standing.isLateToLearn ? "! " : "")
      + say(
        "understood \(standing.understood)/\(all) by \(day)", "\(day) 前摸清 \(standing.understood)/\(all)",
        "\(day) 前摸清 \(standing.understood)/\(all)")
  }

  /// How much work it still is for one of us, beside the usual.
  func load(_ load: CampaignLoad) -> String {
    func calls(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }
    return say(
      "\(load.uncovered) to cover: \(calls(load.tenths)) calls a day, beside \(calls(load.usual))",
      "还有 \(load.uncovered) 家：每天 \(calls(load.tenths)) 个，另有日常 \(calls(load.usual)) 个",
      "還有 \(load.uncovered) 家：每天 \(calls(load.tenths)) 通，另有日常 \(calls(load.usual)) 通")
  }

  /// How many customers a market has that come in with it.
  func customers(ofMarket count: Int, influential: Int) -> String {
    say(
      "\(count), \(influential) of them influential", "\(count) 家，其中有影响力 \(influential) 家",
      "\(count) 家，其中有影響力 \(influential) 家")
  }

  /// How much of a customer is unknown, and until when it is to be known.
  func unknown(_ count: Int, by learnBy: Day, on day: Day) -> String {
    let by = short(learnBy, from: day)
    return say(
      "\(count) unknown, understand by \(by)", "\(by) 前摸清，还有 \(count) 项不清楚", "\(by) 前摸清，還有 \(count) 項不清楚")
  }

  /// That a market is soon to be understood, and how much of this customer is unknown.
  func toLearn(_ reason: MarketToLearn, on day: Day) -> String {
    reason.campaign.name + general.colon
      + unknown(reason.unknown.count, by: reason.campaign.learnBy ?? day, on: day)
  }

  /// Why nothing can be done with a campaign as it stands, and what to do.
  func sentence(_ obstacle: CampaignObstacle) -> String {
    switch obstacle {
    case .ended(let day):
      say(
        "That campaign was ended on \(day.iso); draw up another", "这份市场计划已在 \(day.iso) 结束，请另建一份",
        "這份市場計畫已在 \(day.iso) 結束，請另建一份")
    case .over(let day):
      say(
        "That campaign was until \(day.iso); revise its last day first, or end it",
        "这份市场计划 \(day.iso) 已到期，先调整结束日，或结束计划", "這份市場計畫 \(day.iso) 已到期，先調整結束日，或結束計畫")
    case .ofOneCustomer:
      say(
        "That campaign is for one customer; draw up one of a market for others", "这份计划只针对一家客户；其他客户请另建市场计划",
        "這份計畫只針對一家客戶；其他客戶請另建市場計畫")
    case .notItsCustomer(let name):
      say(
        "\(name) is not in that campaign; put them in first", "\(name) 不在这份市场计划里，先列入", "\(name) 不在這份市場計畫裡，先列入"
      )
    case .quotaBelowNothing:
      say("A quota is 0 or more", "指标不能小于 0", "配額不能小於 0")
    case .quotaTwice(let login, let day):
      say(
        "\(login) had a quota set on \(day.iso) already; correct that one, or take another day",
        "\(login) 在 \(day.iso) 已有指标，请改那一条或换日期", "\(login) 在 \(day.iso) 已有配額，請改那一筆或換日期")
    }
  }

  /// What is asked about before something is done in a campaign.
  func sentence(_ doubt: CampaignDoubt) -> String {
    switch doubt {
    case .otherMarket(let name, let theirs, let market):
      say(
        "\(name) is of another market: \(theirs), not \(market)", "\(name) 属于另一个市场：\(theirs)，不是 \(market)",
        "\(name) 屬於另一個市場：\(theirs)，不是 \(market)")
    case .influentialFirst(let names):
      say(
        "Influential customers first: \(names.joined(separator: ", ")) not covered yet",
        "先做有影响力的客户：\(names.joined(separator: "、")) 还没覆盖", "先做有影響力的客戶：\(names.joined(separator: "、")) 還沒涵蓋")
    }
  }
}

extension NeedWords {
  /// That no campaign of a market goes on, and how one is drawn up.
  func goingCampaign(_ key: String) -> String {
    say(
      "No market is planned; \(key) draws up a campaign", "没有进行中的市场计划；按 \(key) 制定", "沒有進行中的市場計畫；按 \(key) 制定")
  }
}
