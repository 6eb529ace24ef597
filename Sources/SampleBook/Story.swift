import SalesBook

extension SampleBook {
  /// What the dice must not decide: one firm for each thing the program has
  /// something to say about.
  struct Story {
    private let diary: Diary

    /// The story, told into that diary.
    init(in diary: Diary) { self.diary = diary }

    /// The stage it plays on.
    var stage: Stage { diary.stage }

    /// A chapter about one firm.
    func about(_ firm: Firm, _ tell: (Chapter) -> Void) { tell(Chapter(about: firm, in: diary)) }

    /// A chapter about a firm that is left to the dice otherwise.
    func about(_ name: String, _ tell: (Chapter) -> Void) {
      guard let firm = SampleBook.firms.first(where: { $0.name == name }) else {
        preconditionFailure("no firm is called \(name)")
      }
      about(firm, tell)
    }

    /// Something that is about no firm.
    func note(_ day: Day, by colleague: Colleague, _ act: @escaping (Known) -> any Operation) {
      diary.note(day, colleague, act)
    }

    /// Tells it all.
    func tell() {
      promisedAndLate()
      doubles()
      paidInParts()
      contested()
      willNotPay()
      moneyNotInPlace()
      putOff()
      forgotten()
      handedOver()
      fromAbroad()
      accounts()
      deals()
      graded()
      knowing()
      repeats()
      concessions()
      insights()
      days()
      cards()
      commitments()
      cases()
      campaigns()
      rebates()
      exits()
      winBacks()
    }

    /// 北京华联 promised the money for today; over its credit limit.
    private func promisedAndLate() {
      about(Cast.hualian) { it in
        _ = it.invoiced(26_450, "热敏标签纸 210 箱", due: -34, terms: 45)
        _ = it.invoiced(82_000, "电子计价秤 60 台", due: -3, terms: 45)
        _ = it.invoiced(64_800, "冷冻标签 480 箱", due: 19, terms: 45)
        it.talked(
          -28, with: "周立群", about: "催款", "第一张单子财务说没见到发票，重寄了电子的，他收到了。", why: .notReceived)
        it.plans("问第一张单子付了没有", made: -28, for: -20, with: "周立群", origin: .arrears)
        it.talked(
          -20, .weChat, with: "周立群", about: "催款", "回：已提交审批，等领导签字。", why: .awaitingApproval,
          finishing: "问第一张单子付了没有")
        it.talked(
          -9, .visit, with: "单晓梅", about: "拜访",
          "当面谈明年集采。单姐说财务那边她去催，让我别总给财务打电话。\n新店开在通州，计价秤还要四十台左右。",
          content: 4,
          more: { ($0.minutes, $0.nextStep) = (90, "尽快报四十台的价") })
        it.talked(
          -2, with: "周立群", about: "催款", "领导签了，到期的两张这两天一起付。", why: .inPaymentRun,
          content: 3)
        it.plans("承诺今天付款，确认到账", made: -2, for: 0, at: "09:30", with: "周立群", origin: .promise)
        it.plans("报四十台计价秤的价", made: -9, for: 7, .mail, with: "单晓梅")
        it.promises(108_450, made: -2, for: 0, by: "周立群")
      }
    }

    /// 华联 and 北京华联 are one firm and still two customers; 众望食品 has
    /// been merged already.
    private func doubles() {
      about(Cast.hualianAgain) { it in
        it.talked(
          -8, with: "单经理", about: "询价", "打总机进来问计价秤，留了单经理的电话。听口音好像就是北京华联那位？",
          more: { $0.direction = .inward })
        _ = it.invoiced(3_960, "标签打印机 2 台", due: 24)
        it.plans("回单经理的价", made: -8, for: 1, with: "单经理")
      }
      about(Cast.zhongwangAgain) { it in it.isMerged(into: Cast.zhongwang.name, on: -120) }
      about(Cast.zhongwang) { it in
        it.talked(-120, .weChat, about: "核对", "确认众望食品就是寿光工厂，以后统一开山东众望的抬头。")
      }
      about(Cast.jiangnan) { it in
        it.talked(-98, .visit, with: "缪阿根", about: "拜访", "铺子月底关，货款都清了。老板说回乡下养鱼。")
        it.isArchived("铺子关了，老板回乡养鱼", on: -92)
      }
    }

    /// 重庆长渝 buys in three parts, 苏州佳禾 paid what it could.
    private func paidInParts() {
      about(Cast.chongqing) { it in
        let line = it.invoiced(
          486_000, "全自动封箱线 一条", due: 78,
          parts: [(145_800, -42), (145_800, -12), (194_400, 78)])
        it.talked(
          -80, .visit, with: "曾凡荣", about: "合同", "封箱线签了，三三四分期，验收合格付第二期。", content: 5,
          more: { $0.minutes = 180 })
        it.paid(145_800, on: -41, for: [line], reference: "BKCQ0001")
        it.talked(
          -24, .visit, with: "任大勇", about: "验收", "试机两天，速度够，传感器偶尔误报。任工签了验收单，误报的事我们跟。",
          content: 4, problem: "传感器误报")
        it.talked(
          -6, with: "曾凡荣", about: "催款", "第二期说等误报解决了再付。告诉他验收单已经签了，工程师过两天到。",
          why: .withheld)
        it.promises(145_800, made: -11, for: -7, by: "曾凡荣") { $0.judged = .putOff }
        it.promises(145_800, made: -6, for: 4, by: "曾凡荣", insteadOf: -7) { $0.important = true }
        it.plans("工程师到场，顺便谈第二期", made: -6, for: 3, at: "10:00", .visit, place: "渝北厂区", with: "任大勇")
      }
      about(Cast.suzhou) { it in
        let order = it.invoiced(82_000, "拉伸缠绕膜 1640 卷", due: -40)
        it.talked(-33, with: "仇海燕", about: "催款", "说回款慢，账上没钱，先付三万。", why: .shortOfCash)
        it.promises(30_000, made: -33, for: -31, by: "仇海燕") { $0.judged = .considered }
        it.paid(30_000, on: -31, for: [order], reference: "BKSZ0001")
        it.takes(
          .talk, on: -33, through: "仇海燕", "对过账，八万二无误，问什么时候付", outcome: .promised, answer: "先付三万",
          reconciling: true)
        it.promises(52_000, made: -17, for: -12, by: "仇海燕") { ($0.judged, $0.appointment) = (.putOff, true) }
        it.knows("曾国庆", on: -11) { ($0.ally, $0.allyFound, $0.gains) = (.ally, .visited, "车间缺膜停机他要挨骂") }
        it.takes(.ally, on: -11, through: "曾国庆", "请他打听资金情况", next: -1)
        it.talked(
          -17, with: "仇海燕", about: "催款", "剩下五万二月底，口气比上次虚。问她大客户是不是没回款，没说。",
          why: .shortOfCash)
        it.talked(-12, with: "仇海燕", about: "催款", "没人接。", reached: false)
        it.talked(
          -11, with: "仇海燕", about: "催款", "还是没人接，给曾国庆发了微信。", why: .unreachable, reached: false)
        it.plans(
          "当面谈剩余五万二怎么付", made: -11, for: 0, at: "14:30", .visit, place: "甪直厂里", with: "仇海燕", origin: .arrears)
        it.isTagged(["重点催收"], on: -11)
      }
    }

    /// 东莞宏远 contests part of an invoice, 臺南永盛 all of one, 青岛海潮 sent
    /// goods back.
    private func contested() {
      about(Cast.dongguan) { it in
        let old = it.invoiced(38_200, "树脂碳带 950 卷", due: -70)
        it.contests(old, on: -68, because: "批次打印模糊，等检测")
        it.settles(old, on: -52)
        it.takes(.stopSupply, on: -60, "争议期间先停发碳带", outcome: .other, answer: "等检测结果", reconciling: true)
        it.leaves(.stopSupply, on: -52, because: "检测合格，客户认账")
        it.paid(38_200, on: -50, for: [old], reference: "BKDG0001")
        it.isSuppliedAgain(on: -49, because: "货款已到")
        let labels = it.invoiced(64_500, "热敏标签纸 520 箱", due: -22)
        it.contests(labels, 18_000, on: -19, because: "其中一百四十五箱受潮，要求退款")
        it.talked(
          -19, with: "解志强", about: "投诉", "一百四十五箱外箱湿了，拍了照。其余的认，湿的那一万八不付。", why: .disputed,
          content: 2, problem: "雨天卸货没有盖布")
        it.talked(-5, .weChat, with: "谌燕", about: "对账", "无争议的四万六千五这周付，要我先出品质说明。", why: .inPaymentRun)
        it.promises(46_500, made: -5, for: 1, by: "谌燕", about: [labels])
        it.reminds(ofPromiseFor: 1, on: -1, with: "谌燕", "发品质说明时顺便提了一句，说已经排上")
        it.plans("交品质说明，谈退款", made: -5, for: 0, at: "11:00", .weChat, with: "解志强", origin: .caseWork)
      }
      about(Cast.tainan) { it in
        let labels = it.invoiced(318_000, "冷凍標籤 640 箱", due: -38)
        it.contests(labels, on: -35, because: "主張規格與樣品不符，整批不收")
        it.talked(
          -35, with: "陳怡君", about: "客訴", "說膠的味道不對，整批退。請她留三箱，送檢。", why: .disputed, content: 1,
          problem: "進貨檢驗不過")
        it.talked(-14, .mail, with: "解淑芬", about: "對帳", "檢驗報告已寄，等他們品保主管回台灣。", why: .disputed)
        it.plans(
          "拿檢驗報告當面談", made: -14, for: 6, at: "15:00", .visit, place: "安南廠", with: "陳怡君", origin: .caseWork)
      }
      about(Cast.qingdao) { it in
        let order = it.invoiced(57_600, "冷链温度标签 900 张", due: 8)
        it.credited(6_800, "退货：封箱胶带 40 箱", on: -15, against: [order])
        it.credited(2_150, "返还差价", on: -4, against: [])
        let tape = it.invoiced(3_400, "封箱胶带 20 箱", due: -21)
        it.promises(3_400, made: -20, for: -14, by: "单立新", about: [tape])
        it.credited(3_400, "退货：封箱胶带 20 箱", on: -15, against: [tape])
        it.talked(-15, .visit, with: "单立新", about: "退货", "胶带不粘，点了四十箱，当场开退货单。请他吃了顿海鲜，气消了。", content: 3)
        it.plans("确认红字发票收到", made: -4, for: 2, with: "单立新")
      }
    }
  }
}
