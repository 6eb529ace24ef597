import SalesBook

extension SampleBook.Story {
  /// Customers under review, one at every step, and one of each that ended: repaired, passed, taken back, let go. All of it
  /// is written down today.
  func exits() {
    proposed()
    beginning()
    striking()
    deciding()
    ended()
  }

  /// 成都蜀香 is proposed: hardly any margin, and whole days of talk about it.
  private func proposed() {
    about(SampleBook.Cast.chengdu) { it in
      it.earns(perCent: 6)
      for day in [-345, -320, -290, -255, -230, -205] {
        it.tookTime(day, minutes: 240, "一条一条谈合同和价格，又是一下午")
      }
    }
  }

  /// 无锡 was proposed, 高雄 is being repaired, 臺南永盛 is to hear it, Nordwind's strikes are to be opened.
  private func beginning() {
    about(SampleBook.Cast.wuxi) { it in
      it.isReviewed("单子小，样样要加急，一年没赚到钱", .proposal, on: -2)
    }
    about(SampleBook.Cast.kaohsiung) { it in
      it.isReviewed("每次都要改合同", .own, on: -12)
      it.reviews(.looked, on: -10, "合同是業務口頭答應的，法務不知道") { $0.cause = .friction }
      it.plans("請法務一起看合約", made: 0, for: 3, origin: .exit)
    }
    about(SampleBook.Cast.tainan) { it in
      it.isReviewed("兩批整批退，樣品都對", .own, on: -30)
      it.reviews(.looked, on: -28, "進貨檢驗標準和合約寫的不一樣") { $0.cause = .customer }
      it.reviews(.repair, on: -21, "出貨前先寄三箱留樣") { ($0.means, $0.goodwill) = (.way, "檢驗費我們出") }
    }
    about(SampleBook.Cast.nordwind) { it in
      it.isReviewed("Every order changed twice, margin gone", .own, on: -40)
      it.reviews(.looked, on: -38, "they order before they know what they need") { $0.cause = .customer }
      it.reviews(.repair, on: -34, "an order form with all the sizes") { $0.means = .way }
      it.reviews(.told, on: -6, "told that each change costs us a day") {
        ($0.answer, $0.with) = ("they will think about it", it.stage.login(of: .wang))
      }
      it.plans("Three strikes: agree the conditions", made: 0, for: 4, origin: .exit)
    }
  }

  /// 沈阳北方重工配件 has two strikes of three.
  private func striking() {
    about(SampleBook.Cast.shenyang) { it in
      it.toldOnTheTable("欠着款还压价，催一次拖一次", from: -90)
      it.reviews(.strikes, on: -40, "两个月内付清旧账，不再要求先货后款") { $0.until = it.stage.day(20) }
      it.reviews(.strike, on: -30, "说好的日子没付") { $0.strike = .brokenWord }
      it.reviews(.strike, on: -9, "拿别家报价再压三个点") { $0.strike = .buying }
    }
  }

  /// 长沙湘味食品's third strike fell; 宁波海曙 is to be told the day after tomorrow.
  private func deciding() {
    about(SampleBook.Cast.changsha) { it in
      it.toldOnTheTable("旧账三年不清，还在小单要货", from: -80)
      it.reviews(.strikes, on: -35, "本月底前付一半") { $0.until = it.stage.day(10) }
      it.reviews(.strike, on: -25, "答应的对账没来") { $0.strike = .brokenWord }
      it.reviews(.strike, on: -15, "骂了来对账的赵敏") { $0.strike = .abuse }
      it.reviews(.strike, on: -3, "毛利只剩百分之三") { $0.strike = .lowMargin }
    }
    about(SampleBook.Cast.ningbo) { it in
      it.isReviewed("同一批货要了两家的折扣，单据是改过的", .own, on: -8)
      it.reviews(.decided, on: -5, "改过的单据有原件可对") {
        ($0.grounds, $0.approvedBy) = (.cheat, it.stage.login(of: .wang))
        ($0.until, $0.person) = (it.stage.day(2), it.stage.login)
        ($0.placement, $0.placed) = (.supplier, "甬江包装")
      }
    }
  }

  /// 江南 was let go three months ago; 青岛海潮, 厦门鹭岛水产 and Harbor Fresh Foods stay.
  private func ended() {
    about(SampleBook.Cast.jiangnan) { it in
      it.isReviewed("铺子要关，单据作假", .puttingAway, on: -110)
      it.reviews(.decided, on: -105, "收据是假的") {
        ($0.grounds, $0.approvedBy) = (.cheat, it.stage.login(of: .wang))
        ($0.until, $0.person) = (it.stage.day(-98), it.stage.login)
      }
      it.reviews(.ended, on: -98, "当面说了，货款两清，以后的小单找同城配送") {
        ($0.placement, $0.placed, $0.newContact) = (.supplier, "同城配送", "缪阿根的侄子")
      }
      it.offersHours(to: "杭州西子茶业", for: "省下的时间：谈谈明年的包装")
    }
    about(SampleBook.Cast.qingdao) { it in
      it.isReviewed("连着两批退货", .own, on: -14)
      it.reviews(.looked, on: -14, "是我们的胶不行") { $0.cause = .friction }
      it.reviews(.repair, on: -8, "换了低温胶") { ($0.means, $0.goodwill) = (.way, "免费加送五箱") }
      it.reviews(.repaired, on: -2, "换胶以后没有再退")
    }
    about(SampleBook.Cast.xiamen) { it in
      it.toldOnTheTable("付款总要催三次", from: -150)
      it.reviews(.strikes, on: -100, "两个月都按时付") { $0.until = it.stage.day(-40) }
      it.reviews(.strike, on: -80, "又拖了五天") { $0.strike = .brokenWord }
      it.reviews(.passed, on: -40, "后两张都提前付了")
    }
    about(SampleBook.Cast.harborFresh) { it in
      it.isReviewed("Claims for goods that were sound", .own, on: -70)
      it.reviews(.decided, on: -65, "the claim was made up") {
        ($0.grounds, $0.approvedBy) = (.cheat, it.stage.login(of: .wang))
        ($0.until, $0.person) = (it.stage.day(-55), it.stage.login)
      }
      it.reviews(.reversed, on: -60, "their warehouse had mixed up two lots; they apologised")
    }
  }
}

// What is told of reviews; all of it today.
extension SampleBook.Chapter {
  /// What they earn us.
  func earns(perCent margin: Int) {
    note(0) { known, customer in
      let seen = known.customer(of: customer)
      var wanted = seen
      wanted.margin = margin
      return EditRecord(seen, to: wanted)
    }
  }

  /// Time one of us spent with them.
  func tookTime(_ day: Int, minutes: Int, _ said: String) {
    var touch = Touch(key: .none)
    (touch.day, touch.channel, touch.minutes, touch.said) = (stage.day(day), .visit, minutes, said)
    note(0) { [touch] _, customer in
      var touch = touch
      touch.customer = customer
      return LogTouch(touch)
    }
  }

  /// A review is opened.
  func isReviewed(_ why: String, _ origin: ExitReview.Origin, on day: Int) {
    var about = ExitReview(key: .none)
    (about.why, about.origin, about.opened) = (why, origin, stage.day(day))
    note(0) { [about] _, customer in
      var about = about
      about.customer = customer
      return OpenExit(about)
    }
  }

  /// Something that was done in it.
  func reviews(
    _ kind: ExitStep.Kind, on day: Int, _ what: String, _ fill: (inout ExitStep) -> Void = { _ in }
  ) {
    var step = ExitStep(key: .none)
    (step.kind, step.day, step.what) = (kind, stage.day(day), what)
    fill(&step)
    note(0) { [step] known, customer in
      var step = step
      step.exit = known.exit(of: customer)
      return StepExit(step)
    }
  }

  /// The hours won go to a core customer.
  func offersHours(to name: String, for purpose: String) {
    note(0) { [stage] known, customer in
      OfferFreedHours(
        known.exit(of: customer), to: [known.customer(name).id], on: stage.day(4), for: purpose)
    }
  }

  /// A review that went as far as the table, from its opening on.
  func toldOnTheTable(_ why: String, from day: Int) {
    isReviewed(why, .own, on: day)
    reviews(.looked, on: day + 5, "账目和来往都看过，不是对接人的问题") { $0.cause = .customer }
    reviews(.repair, on: day + 15, "发货前先确认付款日") { $0.means = .way }
    reviews(.told, on: day + 30, why) { $0.answer = "说以后注意" }
  }
}
