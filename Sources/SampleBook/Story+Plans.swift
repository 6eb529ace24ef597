import SalesBook

extension SampleBook.Story {
  /// 成都蜀香 puts us off again and again.
  func putOff() {
    about(SampleBook.Cast.chengdu) { it in
      it.talked(-55, .visit, with: "仇卫国", about: "换机", "答应看看新打印机，先要报价，嘴上很热情。", content: 4)
      it.plans("定换机方案", made: -55, for: -45, .visit, place: "郫都厂里", with: "仇卫国")
      it.moves("定换机方案", on: -46, to: -33, because: "仇总出国")
      it.moves("定换机方案", on: -34, to: -20, because: "说要等预算")
      it.moves("定换机方案", on: -20, to: -9, because: "当天说来了检查组")
      it.moves("定换机方案", on: -9, to: -1, because: "打麻将去了，他自己承认的")
      it.plans("请吃火锅", made: -40, for: -30, .meeting, with: "仇卫国")
      it.drops("请吃火锅", on: -28, because: "他三次改期，先不请了")
    }
  }

  /// 青岛 and 北京华联 have plans that ended in other ways; today has touches
  /// already.
  func forgotten() {
    about(SampleBook.Cast.qingdao) { it in
      it.plans("寄新样册", made: -36, for: -29, .letter, with: "单立新")
      it.finishes("寄新样册", on: -30)
      it.talked(
        0, .weChat, with: "单立新", about: "问候", "一早发来照片：标签在零下二十五度的库里没翘。", content: 5,
        more: { $0.direction = .inward })
    }
    about(SampleBook.Cast.hualian) { it in
      it.plans("送挂历", made: -70, for: -58, .gift, with: "单晓梅")
      it.drops("送挂历", on: -57, because: "公司今年没印挂历")
      it.hires("小单", .purchasing, phone: "13900002468", on: -9, note: "单姐的助理，负责下单")
    }
    about(SampleBook.Cast.xiamen) { it in
      it.plans("报明年的价", made: -15, for: 12, .mail, with: "翟秋菊")
      it.plans(
        "广交会见面", made: -15, for: 34, at: "10:30", .meeting, place: "琶洲展馆", with: "翟秋菊", origin: .campaign)
    }
  }

  /// 高飞 left; 深圳前海 is the user's since.
  func handedOver() {
    let login = stage.login(of: .me)
    about(SampleBook.Cast.shenzhen) { it in
      it.changes(on: -150, by: .wang) { customer in
        customer.owner = login
        customer.note = "高飞离职前的客户。盛总认人，头三个月多跑。"
      }
      let mine = SampleBook.Colleague.me
      it.talked(-147, .visit, with: "盛思远", about: "交接", "王伟带我去认门，盛总客气，没谈单。", content: 3, by: mine)
      it.talked(-110, with: "盛思远", about: "订单", "第一单，缠绕膜试用，价格按老合同。", content: 4, by: mine)
      it.talked(-64, .visit, with: "洗砚秋", about: "对账", "跟洗会计对了两年的账，差八百多，是运费，认了。", by: mine)
      it.talked(-21, with: "盛思远", about: "订单", "旺季备货，缠绕膜加三百卷，热敏标签加五十箱。", content: 5, by: mine)
      let order = it.invoiced(88_400, "拉伸缠绕膜 1500 卷", due: 12)
      it.paid(30_000, on: -3, for: [order], reference: "BKSZ0002")
      it.plans("旺季后回访", made: -21, for: 17, .visit, place: "前海仓", with: "盛思远", by: mine)
    }
    note(stage.day(-148), by: .wang) { known in
      let seen = known.person(stage.login(of: .gao))
      var left = seen
      left.active = false
      return EditRecord(seen, to: left)
    }
  }

  /// Late in dollars, and a large order that is not due yet.
  func fromAbroad() {
    about(SampleBook.Cast.harborFresh) { it in
      _ = it.invoiced(18_400, "Freezer labels 1,150 cartons", due: -15)
      _ = it.invoiced(12_750, "Thermal labels 850 cartons", due: 21)
      it.talked(
        -11, .mail, with: "Tom Kowalczyk", about: "payment",
        "Invoice is approved, waiting for the month-end run.",
        why: .inPaymentRun)
      it.talked(
        -4, with: "Megan O'Connor", about: "payment",
        "She will push accounts. Asked whether we could print their new logo on the next lot.", content: 4,
        more: { $0.minutes = 25 })
      it.plans(
        "Ask Tom for the wire confirmation", made: -4, for: 0, at: "16:00", with: "Tom Kowalczyk",
        origin: .arrears)
    }
    about(SampleBook.Cast.nordwind) { it in
      _ = it.invoiced(46_000, "Carton sealer, installed", due: 38, terms: 60)
      it.talked(
        -18, .meeting, with: "Jürgen Weiß", about: "sealer",
        "Video tour of the line. Happy with throughput, wants a second quote for Bremerhaven.", content: 5,
        more: { $0.minutes = 55 })
      it.plans("Second quote for Bremerhaven", made: -18, for: 4, .mail, with: "Jürgen Weiß")
    }
  }
}
