import SalesBook

extension SampleBook.Story {
  /// Customers who are leaving in every state, one of them with a cause that others have too. All of it is written down
  /// today.
  func winBacks() {
    justHeard()
    toBeAsked()
    understood()
    goneBack()
    ended()
  }

  /// 武汉江汉冷链 said so yesterday: nobody knows yet what happened. 太原 is to be spoken with.
  private func justHeard() {
    leaves("武汉江汉冷链物流", "明年标签想换一家，别家报价带安装。", on: -1)
    leaves("太原晋阳陈醋", "听说在试别家的瓶标。", on: -6)
    takes("太原晋阳陈醋", .background, on: -5, "八月换过一次业务，之后没人上门；九月补货晚了三天。")
    thinks("太原晋阳陈醋", "换人以后没人理", "固定一个人，每月上门", on: -5)
    thinks("太原晋阳陈醋", "补货晚了三天", "给他家留安全库存", on: -5)
    thinks("太原晋阳陈醋", "别家更便宜", "拿同样的胶去比，不先降价", on: -5)
  }

  /// 昆明 was called, and asked for a day; 合肥 answered, and the cause is not found; 郑州 is to be decided.
  private func toBeAsked() {
    leaves("昆明滇红茶业", "下季不续了。", on: -9)
    takes("昆明滇红茶业", .background, on: -8, "春茶季三次断货，都在周末。")
    thinks("昆明滇红茶业", "周末没人发货", "周末留一个人值班", on: -8)
    thinks("昆明滇红茶业", "茶罐上标签掉", "换低温胶", on: -8)
    takes("昆明滇红茶业", .contact, on: -3, "说这两天忙，约了后天细谈。") { $0.channel = .call }
    leaves("合肥徽韵食品", "换了采购，说要重新比。", on: -16, signals: true)
    takes("合肥徽韵食品", .background, on: -15, "老采购调走，新采购没见过我们的人。")
    thinks("合肥徽韵食品", "新采购有自己的供应商", "请老采购引荐，上门认识", on: -15)
    takes("合肥徽韵食品", .contact, on: -10, "见了新采购。") { $0.channel = .visit }
    takes("合肥徽韵食品", .answers, on: -10, "你们的对账单我看不懂，每次要问三遍。") {
      ($0.keep, $0.askedBack) = ("有一个人能当天回我话", "看不懂的是退货怎么冲")
    }
    settles("合肥徽韵食品", "新采购有自己的供应商", .notSo, on: -10)
    leaves("郑州中原面粉", "别家每卷便宜八分钱。", on: -20)
    takes("郑州中原面粉", .background, on: -19, "七月问过一次价，没有人回。")
    thinks("郑州中原面粉", "问价没回", "问价当天回", on: -19)
    takes("郑州中原面粉", .contact, on: -14, "老板亲自谈。") { $0.channel = .visit }
    takes("郑州中原面粉", .answers, on: -14, "价钱比别家高，问了也没人理。") {
      ($0.keep, $0.complained, $0.apologised) = ("价钱说清楚，贵在哪儿", true, true)
    }
    settles("郑州中原面粉", "问价没回", .borneOut, on: -14)
    takes("郑州中原面粉", .cause, on: -12, "问价没有人当天回") { $0.cause = .support }
  }

  /// 福州闽江鞋业 got wet goods as others did: the cause is how we store, it is worth it, and nothing is changed yet.
  private func understood() {
    let who = "福州闽江鞋业"
    leaves(who, "两批鞋盒都受潮，门店退单，后面不敢下了。", on: -24)
    takes(who, .background, on: -23, "四月、八月两批从中转仓走，外箱都湿。")
    thinks(who, "中转仓漏雨", "换仓，全部垫板", on: -23)
    thinks(who, "船公司淋的", "换船公司", on: -23)
    takes(who, .contact, on: -18, "卜经理说得很直。") { $0.channel = .call }
    takes(who, .answers, on: -18, "同一个错犯两次，我没法跟门店交代。") {
      ($0.keep, $0.complained, $0.apologised) = ("先看到仓库改了，再谈下一单", true, true)
    }
    settles(who, "中转仓漏雨", .borneOut, on: -17)
    takes(who, .cause, on: -17, "中转仓漏雨没垫板") { $0.cause = .service }
    takes(who, .decided, on: -12, "四家都吃过这个亏，不改还会走。") {
      ($0.worth, $0.who, $0.costOne, $0.costAll) = (
        true, "王伟", Money(minor: 80_000, .cny), Money(minor: 2_400_000, .cny)
      )
      ($0.stake, $0.example) = (Money(minor: 19_600_000, .cny), "换仓对所有客户都一样，没有谁会多要")
    }
  }

  /// 西安 was told what was changed, and what is planned; 济南 said that nothing could keep them.
  private func goneBack() {
    let who = "西安秦川果业"
    leaves(who, "跟业务员吵了一架，说不做了。", on: -32)
    takes(who, .background, on: -31, "催款的语气重了，当着他客户的面。")
    thinks(who, "跟业务员合不来", "换一个人对接", on: -31)
    thinks(who, "本来就想换", "问清楚别家给了什么", on: -31)
    takes(who, .contact, on: -28, "经理去的电话。") { $0.channel = .call }
    takes(who, .answers, on: -28, "在我客户面前催款，我下不来台。") {
      ($0.keep, $0.complained, $0.apologised) = ("换个人来，催款打我手机", true, true)
    }
    settles(who, "跟业务员合不来", .borneOut, on: -28)
    takes(who, .cause, on: -27, "跟业务员性格不合") { $0.cause = .personality }
    takes(who, .decided, on: -26, "换人不花钱。") {
      ($0.worth, $0.who, $0.costOne) = (true, "王伟", Money(minor: 0, .cny))
      $0.stake = Money(minor: 9_600_000, .cny)
    }
    takes(who, .change, on: -25, "换李娜对接") { [stage] in $0.made = stage.day(-25) }
    takes(who, .change, on: -25, "催款只打老板手机，写进档案") { [stage] in $0.due = stage.day(1) }
    takes(who, .wentBack, on: -9, "写了换人和催款的规矩。")
    leaves("济南泉城彩印", "合同到期不签了。", on: -14)
    takes("济南泉城彩印", .background, on: -13, "换了老板，指定了自己的厂。")
    thinks("济南泉城彩印", "新老板自己有厂", "没有办法，好聚好散", on: -13)
    takes("济南泉城彩印", .contact, on: -7, "打给新老板。") { $0.channel = .call }
    takes("济南泉城彩印", .answers, on: -7, "我自己有厂。") { ($0.keep, $0.nothing) = ("没什么可做的", true) }
  }

  /// 嘉兴 stays, 哈尔滨 went, twice.
  private func ended() {
    let who = "嘉兴南湖服饰"
    leaves(who, "想换标签，说我们的开票慢。", on: -70)
    takes(who, .background, on: -69, "发票三次晚了一周以上。")
    thinks(who, "开票慢", "随货开票", on: -69)
    takes(who, .contact, on: -66, "跟老板谈。") { $0.channel = .visit }
    takes(who, .answers, on: -66, "票不到我付不了钱，还被你们催。") { $0.keep = "票跟货走" }
    settles(who, "开票慢", .borneOut, on: -66)
    takes(who, .cause, on: -65, "发票不随货走") { $0.cause = .model }
    takes(who, .override, on: -64, "这一单免运费") { [stage] in $0.who = stage.login(of: .wang) }
    takes(who, .change, on: -60, "发票随货走") { [stage] in $0.made = stage.day(-60) }
    takes(who, .decided, on: -60, "改起来不贵，别家也要。") {
      ($0.worth, $0.who, $0.costOne, $0.costAll) = (
        true, "王伟", Money(minor: 0, .cny), Money(minor: 600_000, .cny)
      )
      $0.example = "谁要都给，本来就该这样"
    }
    takes(who, .wentBack, on: -58, "写了发票随货走。")
    takes(who, .won, on: -45, "续了一年。")
    leaves("哈尔滨松江食品", "不做了，厂子要卖。", on: -90)
    takes("哈尔滨松江食品", .background, on: -88, "厂子卖给了大集团。")
    takes("哈尔滨松江食品", .contact, on: -84, "打给厂长。") { $0.channel = .call }
    takes("哈尔滨松江食品", .answers, on: -84, "集团统一采购，我说了不算。") { $0.keep = "进集团名录再说" }
    takes("哈尔滨松江食品", .cause, on: -83, "被集团收购") { $0.cause = .organisation }
    takes("哈尔滨松江食品", .decided, on: -80, "进名录要一年，先放。") { $0.who = "王伟" }
    takes("哈尔滨松江食品", .lost, on: -78, "谢了他，留了集团采购的电话。")
    takes("哈尔滨松江食品", .reopened, on: -30, "集团采购来问价")
    takes("哈尔滨松江食品", .lost, on: -20, "只是比价。")
  }
}

// What is told of customers who are leaving; all of it today.
extension SampleBook.Story {
  /// What they said, or where signals add up what was seen.
  private func leaves(_ name: String, _ what: String, on day: Int, signals: Bool = false) {
    var about = WinBack(key: .none)
    (about.what, about.opened, about.why) = (what, stage.day(day), signals ? .signals : .said)
    note(stage.today, by: .me) { [about] known in
      var about = about
      about.customer = known.customer(name).id
      return OpenWinBack(about)
    }
  }

  /// A step that was taken, with who decides there where they were spoken with.
  private func takes(
    _ name: String, _ kind: WinBackStep.Kind, on day: Int, _ what: String,
    _ fill: (inout WinBackStep) -> Void = { _ in }
  ) {
    var step = WinBackStep(key: .none)
    (step.kind, step.day, step.what) = (kind, stage.day(day), what)
    fill(&step)
    note(stage.today, by: .me) { [step] known in
      var step = step
      step.winBack = known.winBack(with: name)
      if kind == .contact { step.contact = known.highest(at: name, on: step.day) }
      return StepWinBack(step)
    }
  }

  /// What may be behind it, and how we would solve it.
  private func thinks(_ name: String, _ what: String, _ fix: String, on day: Int) {
    var thought = Hypothesis(key: .none)
    (thought.what, thought.fix, thought.day) = (what, fix, stage.day(day))
    note(stage.today, by: .me) { [thought] known in
      var thought = thought
      thought.winBack = known.winBack(with: name)
      return NoteHypothesis(thought)
    }
  }

  /// What became of that, by what they said.
  private func settles(_ name: String, _ what: String, _ outcome: Hypothesis.Outcome, on day: Int) {
    let day = stage.day(day)
    note(stage.today, by: .me) { known in
      SettleHypothesis(known.hypothesis(what, with: name), outcome, on: day)
    }
  }
}
