public import SalesBook

// The book's settings and its days off.

/// A setting, and what its fields are called.
struct SettingNoun: NounWords {
  let language: Language
  var one: String { say("setting", "设置", "設定") }
  var counted: String { say("settings", "条设置", "筆設定") }

  func label(of field: String) -> String? {
    switch field {
    case "Value": say("Value", "值", "值")
    default: nil
    }
  }
}

extension Setting: Named {
  typealias Called = SettingNoun
}

/// A holiday, and what its fields are called.
struct HolidayNoun: NounWords {
  let language: Language
  var one: String { say("holiday", "节假日", "假日") }
  var counted: String { say("holidays", "个节假日", "個假日") }

  func label(of field: String) -> String? {
    switch field {
    case "Kind": say("Kind", "类型", "類型")
    default: nil
    }
  }
}

extension Holiday: Named {
  typealias Called = HolidayNoun
}

extension Holiday.Kind: Spoken {
  /// Whether a listed day is off.
  public func name(in words: Words) -> String {
    switch self {
    case .off: words.say("off", "放假", "放假")
    case .worked: words.say("worked", "调休上班", "補班")
    }
  }
}

extension Words {
  /// What a setting of policy.rec is called; nil for one the program does not
  /// know.
  func name(ofSetting name: String) -> String? {
    switch name {
    case "TimeZone": say("time zone", "时区", "時區")
    case "Currency": say("main currency", "本位币", "本位幣")
    case "AgingBounds": say("aging buckets", "账龄分段", "帳齡分段")
    case "Weekend": say("weekend", "休息日", "休息日")
    case "Cadence": say("cadence", "跟进周期", "跟進週期")
    case "CadenceA":
      say(
        "cadence, grade \(Grade.prime.rawValue)", "\(Grade.prime.rawValue) 级跟进周期",
        "\(Grade.prime.rawValue) 級跟進週期")
    case "CadenceB":
      say(
        "cadence, grade \(Grade.regular.rawValue)", "\(Grade.regular.rawValue) 级跟进周期",
        "\(Grade.regular.rawValue) 級跟進週期")
    case "CadenceC":
      say(
        "cadence, grade \(Grade.fussy.rawValue)", "\(Grade.fussy.rawValue) 级跟进周期",
        "\(Grade.fussy.rawValue) 級跟進週期")
    case "CadenceD":
      say(
        "cadence, grade \(Grade.difficult.rawValue)", "\(Grade.difficult.rawValue) 级跟进周期",
        "\(Grade.difficult.rawValue) 級跟進週期")
    case "DistanceD":
      say(
        "keep your distance, grade \(Grade.difficult.rawValue)", "\(Grade.difficult.rawValue) 级保持距离",
        "\(Grade.difficult.rawValue) 級保持距離")
    case "NeglectedD":
      say(
        "neglected, grade \(Grade.difficult.rawValue)", "\(Grade.difficult.rawValue) 级疏于联系",
        "\(Grade.difficult.rawValue) 級疏於聯絡")
    case "ProvisionalDays": say("provisional grade, days", "级别暂定天数", "級別暫定天數")
    case "PaymentDays": say("days to pay", "付款天数", "付款天數")
    case "RoundSize": say("length of the round", "今日跟进条数", "今日跟進筆數")
    case "RetryAt": say("try again at", "再打时间", "再打時間")
    case "LastLook": say("last look of the day", "当天最后一次", "當天最後一次")
    case "PromiseTolerance": say("share that keeps a promise", "承诺兑现比例", "承諾兌現比例")
    case "PromiseGrace": say("grace after a promise", "承诺宽限天数", "承諾寬限天數")
    case "WeakWord": say("weak word", "失信比例线", "失信比例線")
    case "SmallBalance": say("too little to ask for", "小额不催", "小額不催")
    case "SettleTolerance": say("difference let go at settling", "尾差核销上限", "尾差沖銷上限")
    case "BreachAmount": say("large breach", "大额违诺", "大額違諾")
    case "FullDay": say("full day", "全天排满件数", "全天排滿件數")
    case "ChaseDistance": say("days after a contact", "联系后间隔", "聯絡後間隔")
    case "AskAgain": say("days to ask again", "几天后再催", "幾天後再催")
    case "ReceiptsStale": say("payments out of date", "收款未更新天数", "收款未更新天數")
    case "ReminderLeads": say("days before a reminder", "提醒提前天数", "提醒提前天數")
    case "LimitationYears": say("limitation, years", "诉讼时效年数", "消滅時效年數")
    case "LimitationWarnings": say("limitation warnings", "诉讼时效预警", "消滅時效預警")
    case "Rates": say("exchange rates", "汇率", "匯率")
    case "GiftLimit": say("gift limit", "礼品上限", "禮品上限")
    case "UseCheckDays": say("days to a use check", "使用回访天数", "使用回訪天數")
    case "SatisfactionEvery": say("days to ask if content", "满意度间隔天数", "滿意度間隔天數")
    case "GreetingLead": say("days around a birthday", "问候提前天数", "問候提前天數")
    case "Festivals": say("festivals to greet on", "节日问候", "節日問候")
    case "LearnLead": say("days to understand a market", "摸清市场提前天数", "摸清市場提前天數")
    case "Firm": say("our firm", "我方名称", "我方名稱")
    case "FirmPhone": say("our telephone", "我方电话", "我方電話")
    case "PayTo": say("where to pay", "收款账户", "收款帳戶")
    case "LetterLanguage": say("language of letters", "信函语言", "信函語言")
    case "Approvals": say("what needs an approval", "哪些要批准", "哪些要核准")
    case "PriceLimits": say("price limits by grade", "各级别让价上限", "各級別讓價上限")
    case "OfferDistance": say("days between offers", "两次让价间隔", "兩次讓價間隔")
    case "LowMargin": say("low margin, per cent", "低毛利界线（%）", "低毛利界線（%）")
    case "ManyHours": say("many hours a year", "耗时多的界线（小时/年）", "耗時多的界線（小時/年）")
    case "WinBackSignals": say("signs that a customer leaves", "流失迹象条数", "流失跡象條數")
    case "LongCommitment": say("days until in writing", "书面承诺起点", "書面承諾起點")
    case "Feasibility": say("feasibility lists", "可行性清单", "可行性清單")
    case "IdleDays": say("days until idle, by grade", "闲置天数（按级别）", "閒置天數（依級別）")
    case "RebateJump": say("a jump, per cent", "返利跳档幅度", "返利跳檔幅度")
    case "RebateReminders": say("rebate reminders", "返利提醒时点", "返利提醒時點")
    case "RebateLastDays": say("rebate's last days", "返利冲刺天数", "返利衝刺天數")
    case "RebateHeld": say("rebate held while overdue", "逾期时暂不兑付返利", "逾期時暫不兌付返利")
    case "DayFirst": say("day before month", "日在月前", "日在月前")
    case "ActingAs": say("writing in another's name", "代他人记录", "代他人記錄")
    default: nil
    }
  }

  /// What a setting is called; one of a later version by its own name.
  public func title(of setting: PolicySetting) -> String { name(ofSetting: setting.name) ?? setting.name }

  /// What a setting does, in a few words.
  public func meaning(of setting: PolicySetting) -> String {
    meaning(ofSetting: setting.name) ?? setting.meaning
  }

  /// What a setting of policy.rec does; nil for one the program does not know.
  func meaning(ofSetting name: String) -> String? {
    switch name {
    case "TimeZone": say("the zone whose day is today", "以这个时区的日期为今天", "以此時區的日期為今天")
    case "Currency": say("amounts typed without a currency are in it", "没写币种的金额按它算", "沒寫幣別的金額以此計")
    case "AgingBounds": say("last day past due of each bucket", "各账龄段的最后一天", "各帳齡段的最後一天")
    case "Weekend": say("days no date is proposed on, or none", "不安排工作的星期几，没有写 none", "不安排工作的星期幾，沒有寫 none")
    case "Cadence":
      say("days from one contact to the next with a lead", "潜在客户两次联系相隔天数", "潛在客戶兩次聯絡相隔天數")
    case "CadenceA", "CadenceC", "CadenceD":
      say("days from one contact to the next", "两次联系相隔天数", "兩次聯絡相隔天數")
    case "CadenceB":
      say(
        "days from one contact to the next, without a grade too", "两次联系相隔天数，未评级的老客户也按此", "兩次聯絡相隔天數，未評級的老客戶也照此"
      )
    case "DistanceD":
      say("days before we try to sell to them again", "多少天内不再主动推销", "多少天內不再主動推銷")
    case "NeglectedD": say("days without a contact", "多少天没有联系", "多少天沒有聯絡")
    case "ProvisionalDays":
      say("days from the first dealing before a grade is settled", "首次往来后多少天内的级别算暂定", "首次往來後多少天內的級別算暫定")
    case "PaymentDays": say("days to pay without terms of one's own", "没约定账期的客户几天内付款", "沒約定帳期的客戶幾天內付款")
    case "RoundSize": say("lines of the daily round at the most", "今日跟进最多列几条", "今日跟進最多列幾筆")
    case "RetryAt": say("when one who did not answer is called again", "没接的人当天几点再打", "沒接的人當天幾點再打")
    case "LastLook": say("after that nobody is called again that day", "当天最晚几点再打电话、再看到账", "當天最晚幾點再打電話、再看入帳")
    case "PromiseTolerance": say("per cent of the sum that keeps a promise", "收到百分之几算兑现", "收到百分之幾算兌現")
    case "PromiseGrace": say("working days money may still come in", "过期几个工作日内到账仍算兑现", "過期幾個工作日內入帳仍算兌現")
    case "WeakWord": say("per cent kept below which a word is weak", "守信率低于百分之几算守信差", "守信率低於百分之幾算守信差")
    case "SmallBalance": say("up to this much nobody is asked for", "不超过这个金额不催", "不超過此金額不催")
    case "SettleTolerance":
      say("up to this much needs no approver", "不超过这个金额无须批准", "不超過此金額無須核准")
    case "BreachAmount": say("from here on a broken promise weighs more", "达到这个金额的失信加重", "達到這個金額的失信加重")
    case "FullDay": say("follow-ups that fill a day", "一天几项跟进算排满", "一天幾項跟進算排滿")
    case "ChaseDistance":
      say("days after any contact in which one looks before chasing", "联系过几天内催款先提示", "聯絡過幾天內催款先提示")
    case "AskAgain":
      say("days after which money asked for is asked for again", "催过多少天后再催", "催過多少天後再催")
    case "ReceiptsStale": say("days without a payment, then look at the bank", "几天没有收款先查银行", "幾天沒有收款先查銀行")
    case "ReminderLeads":
      say("days before the due day, by amount: 5@10000", "到期前几天提醒，按金额：5@10000", "到期前幾天提醒，依金額：5@10000")
    case "LimitationYears": say("years after which a claim lapses", "几年后过诉讼时效", "幾年後消滅時效")
    case "LimitationWarnings": say("days left at which one is warned", "剩几天时预警", "剩幾天時預警")
    case "Rates":
      say(
        "others in the main one: USD 7.1, or none", "其他币种折本位币：USD 7.1，没有写 none", "其他幣別折本位幣：USD 7.1，沒有寫 none")
    case "GiftLimit":
      say(
        "the most a gift may cost without an approval; never money", "礼品多少以内不用申请批准，不送钱和卡",
        "禮品多少以內不用申請核准，不送錢和卡")
    case "UseCheckDays":
      say("days after a delivery one asks how they get on", "送货几天后问用得怎么样", "送貨幾天後問用得怎麼樣")
    case "SatisfactionEvery":
      say("days after which core customers are asked again", "重点客户隔几天再问满意度", "重點客戶隔幾天再問滿意度")
    case "GreetingLead": say("days around it in which one is reminded", "前后几天内提示", "前後幾天內提示")
    case "Festivals":
      say(
        "spring-festival mid-autumn ..., or none", "spring-festival mid-autumn 等，没有写 none",
        "spring-festival mid-autumn 等，沒有寫 none")
    case "LearnLead":
      say("days before it from which the round asks", "提前几天排进今日跟进", "提前幾天排入今日跟進")
    case "Firm": say("who we are, in letters; or none", "信函里的公司名，没有写 none", "信函裡的公司名，沒有寫 none")
    case "FirmPhone": say("the telephone in letters, or none", "信函里的电话，没有写 none", "信函裡的電話，沒有寫 none")
    case "PayTo":
      say(
        "bank and account, one a currency: CNY ICBC 1001; USD HSBC 400",
        "开户行和账号，每个币种一个：CNY 工行 1001; USD HSBC 400",
        "銀行和帳號，每個幣別一個：TWD 臺銀 1001; USD HSBC 400")
    case "LetterLanguage":
      say("where neither customer nor name says", "客户和名称都看不出时用", "客戶和名稱都看不出時用")
    case "Approvals":
      say(
        "price term gift write-off delivery commitment rebate, or none",
        "price 价格、term 条款、gift 礼品、write-off 坏账、delivery 供货；都不要写 none",
        "price 價格、term 條款、gift 禮品、write-off 呆帳、delivery 供貨；都不要寫 none")
    case "PriceLimits":
      say(
        "per cent one may give of oneself, a number behind each grade", "自己最多可让的百分比，每个级别后写一个数",
        "自己最多可讓的百分比，每個級別後寫一個數")
    case "OfferDistance": say("days after an offer before the next", "提过让价后隔几天再提", "提過讓價後隔幾天再提")
    case "LowMargin":
      say("a margin below it, with much trouble, proposes a review", "毛利低于它又麻烦多，就建议审查", "毛利低於它又麻煩多，就建議審查")
    case "ManyHours":
      say("hours spent on one customer in 12 months", "一年里花在一个客户上的小时数", "一年裡花在一個客戶上的小時數")
    case "WinBackSignals":
      say(
        "how many signs must add up before a win-back is suggested, four at most", "几条迹象同时出现才建议挽回，最多四条",
        "幾條跡象同時出現才建議挽回，最多四條")
    case "LongCommitment":
      say("days ahead beyond which we promise in writing", "答应的日子远过几天就要写成书面", "答應的日子遠過幾天就要寫成書面")
    case "Feasibility":
      say(
        "what one looks at before saying yes: deliver goods, vehicle; visit who goes; none for the usual",
        "答应前先看什么，如 deliver 货齐、有车; visit 谁去；none 用常用的",
        "答應前先看什麼，如 deliver 貨齊、有車; visit 誰去；none 用常用的")
    case "IdleDays":
      say(
        "days without a touch after which a customer is listed as idle, a number behind each grade",
        "多少天没联系就列为闲置客户，每个级别后写一个数", "多少天沒聯絡就列為閒置客戶，每個級別後寫一個數")
    case "RebateJump":
      say("per cent above the year before a tier may need", "档位可比去年同期高百分之几", "檔位可比去年同期高百分之幾")
    case "RebateReminders":
      say(
        "per cent of its days gone by at which they are reminded, or none", "期限过了百分之几时提醒客户，没有写 none",
        "期限過了百分之幾時提醒客戶，沒有寫 none")
    case "RebateLastDays":
      say("last days in which they are reminded every week", "最后几天每周提醒一次", "最後幾天每週提醒一次")
    case "RebateHeld":
      say(
        "whether a payout waits for overdue money, where the agreement is silent", "协议没写明时，有逾期是否暂不兑付",
        "協議沒寫明時，有逾期是否暫不兌付")
    case "DayFirst":
      say(
        "whether a date typed in numbers names its day before its month", "只写数字的日期是否日在月前", "只寫數字的日期是否日在月前")
    case "ActingAs":
      say(
        "whether --as writes in a colleague's name; whoever may write the book's folder can change it",
        "是否允许 --as 代他人记录；能写客户簿目录的人都能改", "是否允許 --as 代他人記錄；能寫客戶簿目錄的人都能改")
    default: nil
    }
  }
}
