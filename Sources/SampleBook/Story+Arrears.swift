import SalesBook

extension SampleBook.Story {
  /// 沈阳北方重工 has the money and no intention; 长沙湘味 was never asked;
  /// 厦门鹭岛 is a day late; 昆山精密 is a colleague's.
  func willNotPay() {
    about(SampleBook.Cast.shenyang) { it in
      _ = it.invoiced(96_300, "拉伸缠绕膜 1900 卷", due: -126)
      _ = it.invoiced(31_200, "塑钢打包带 260 卷", due: -98)
      it.talked(-118, with: "盖丽华", about: "催款", "财务说老板没签字，她做不了主。", why: .awaitingApproval)
      it.takes(
        .talk, on: -118, through: "盖丽华", "财务对过账，十二万七千五无误", outcome: .refused, answer: "老板没签字",
        reconciling: true)
      it.promises(96_300, made: -104, for: -90, by: "朴成浩") { $0.judged = .putOff }
      it.talked(
        -104, with: "朴成浩", about: "催款", "朴总说下个月一定，先把打包带发了。", why: .shortOfCash,
        more: { $0.nextStep = "月底前给准话" })
      it.talked(-75, .visit, with: "朴成浩", about: "催款", "上门坐了两个小时才见到人。车间满负荷，不像没钱。", why: .other, content: 2)
      it.answers(promiseFor: -90, on: -76, meant: true, "说好的一定，一分没到。领导问我为什么还在发货。")
      it.takes(.decider, on: -75, through: "朴成浩", "当面和老板谈", outcome: .refused, answer: "再等等")
      it.knows("盖丽华", on: -60) { ($0.ally, $0.allyFound, $0.gains) = (.ally, .commonInterest, "我们帮她女儿找实习") }
      it.takes(.ally, on: -47, through: "盖丽华", "问真正的原因", outcome: .other, answer: "有钱买设备，就是不想付")
      it.takes(.stopSupply, on: -46, "停止供货", outcome: .noAnswer)
      it.judges(.deliberate, on: -40, because: "新设备全款买，催三个月一分不付")
      it.talked(-47, with: "盖丽华", about: "催款", "盖姐悄悄说，新设备都是全款买的。", why: .noIntention)
      it.talked(-26, with: "朴成浩", about: "催款", "电话挂了两次。", why: .unreachable, reached: false)
      it.talked(
        -13, .letter, with: "朴成浩", about: "催款函", "催款函寄出，写明停止供货和欠款十二万七千五，顺丰签收。",
        why: .noIntention, more: { $0.letter = .demand })
      it.takes(.agency, on: -12, "委托辽沈商账，风险代理 15%", outcome: .noAnswer)
      it.takes(
        .legal, on: -5, "律师函寄出，写明违约金和诉讼费，付款随时接受", next: 2, means: .lawyersLetter)
      it.plans("催款函之后给答复了没有", made: -13, for: 0, with: "朴成浩", origin: .arrears)
      it.isTagged(["停供", "重点催收"], on: -13)
      it.changes(on: -13, by: .me) { $0.note = "停止供货。任何发货先问王伟。" }
    }
    about(SampleBook.Cast.changsha) { it in
      _ = it.invoiced(12_600, "热敏标签纸 100 箱", due: -75)
      for (amount, days) in [(8_600, 20), (5_200, 75), (11_400, 160)] {
        let old = it.isCarriedOver(amount, "期初结转", lapsingIn: days)
        if days == 160 { it.writesOff(400, of: old, on: -30, because: "破损折让，对方不认") }
      }
      it.plans("问那张一万二的单子", made: -60, for: -8, with: "查建平", origin: .arrears)
    }
    about(SampleBook.Cast.xiamen) { it in _ = it.invoiced(9_800, "冷冻标签 70 箱", due: -1) }
    about(SampleBook.Cast.kunshan) { it in
      let order = it.invoiced(156_000, "标签打印机 24 台", due: -28)
      it.talked(-10, with: "尉迟敬", about: "催款", "说发票抬头开错了，重开后下一批付。", why: .notReceived)
      it.promises(156_000, made: -26, for: -20, by: "尉迟敬")
      it.plans("重开的发票收到没有", made: -10, for: 1, with: "尉迟敬", origin: .arrears)
      it.goes(to: .li, on: -4)
      it.paid(40_000, on: -19, for: [order], reference: "BKKS0001")
    }
  }

  /// Money that is here and settles nothing: on account, a bill of exchange
  /// not yet due, a cheque that bounced, payments nobody has matched.
  func moneyNotInPlace() {
    about(SampleBook.Cast.ningbo) { it in
      _ = it.invoiced(74_200, "封箱胶带 460 箱", due: -5)
      it.paid(50_000, on: -6, for: [], reference: "BKNB0001") { $0.note = "摘要只写了货款，没说哪张单子" }
      it.promises(nil, made: -30, for: -24, by: "区慧敏") { $0.what = "查清五万是哪张单子" }
      it.hears(.withdrawn, ofPromiseFor: -24, on: -25, "区姐休产假，换人接手")
      it.plans("问五万是付哪张单子的", made: -30, for: -21, with: "区慧敏")
    }
    about(SampleBook.Cast.wuxi) { it in
      let old = it.invoiced(120_000, "冷链温度标签 2000 张", due: -150)
      it.paid(120_000, on: -148, for: [old], reference: "BKWX0001") {
        ($0.method, $0.matures, $0.note) = (.bill, $0.day + 90, "银行承兑汇票")
      }
      let order = it.invoiced(200_000, "标签打印机 30 台，安装", due: -8)
      it.paid(200_000, on: -10, for: [order], reference: "BKWX0002") {
        ($0.method, $0.matures, $0.note) = (.bill, $0.day + 85, "银行承兑汇票，宁波银行出票")
      }
      it.talked(-10, .visit, with: "任佳", about: "收票", "拿到二十万承兑，交赵敏入账。到期前不算现金。", content: 4)
    }
    about(SampleBook.Cast.kaohsiung) { it in
      let order = it.invoiced(245_000, "拉伸纏繞膜 3200 捲", due: -67)
      it.paid(245_000, on: -66, for: [order], reference: "BKKH0001") {
        ($0.method, $0.note) = (.cheque, "支票，第一銀行前鎮分行")
      }
      it.bounces("BKKH0001", on: -60, because: "存款不足退票")
      it.talked(-59, with: "林志豪", about: "退票", "說船公司壓款，月底補。語氣很急，道歉了三次。", why: .shortOfCash, content: 3)
      it.talked(-31, with: "林志豪", about: "催款", "又說月底。請他開本票，他答應考慮。", why: .noReason)
      it.promises(245_000, made: -59, for: -45, by: "林志豪") { $0.manner = .written }
      it.reminds(ofPromiseFor: -45, on: -50, with: "林志豪", "提醒月底那筆，順便問新船期；說沒問題")
      it.answers(promiseFor: -45, on: -32, "說好月底補，一毛沒進來。主管要我別再出貨。")
      it.promises(245_000, made: -31, for: -24, by: "林志豪") { $0.judged = .impossible }
      it.hears(.affirmed, ofPromiseFor: -24, on: -25, "電話裡又說一定")
      it.promises(120_000, made: -3, for: 11, by: "林志豪") { ($0.manner, $0.important) = (.written, true) }
      it.plans("拿本票", made: -31, for: -3, .visit, place: "前鎮", with: "林志豪", origin: .arrears)
    }
    unmatchedPayments()
  }

  /// Two payments from the bank whose payer nobody knows yet.
  private func unmatchedPayments() {
    for (offset, whole, payer) in [(-4, 33_600, "杭州润泽贸易有限公司"), (-1, 8_240, "单立新")] {
      var payment = Payment(key: .none)
      (payment.day, payment.payer) = (stage.day(offset), payer)
      payment.amount = Money(minor: Int64(whole) * 100, .cny)
      payment.reference = "BKUM\(whole)"
      note(payment.day, by: .zhao) { [payment] _ in TakePayment(payment, settling: .nothing) }
    }
  }
}
