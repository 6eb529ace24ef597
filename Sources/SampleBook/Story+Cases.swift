import SalesBook

extension SampleBook.Story {
  /// Complaints and doubts in every state, one closed and one opened again; several with one cause. All of it is written down
  /// today.
  func cases() {
    soaked()
    stuck()
    unanswered()
    waiting()
    badlyEnded()
  }

  /// 东莞宏远 got wet boxes: the cause is known, they were not told, and the warehouse is late. 苏州 and 昆山 had the same.
  private func soaked() {
    about(SampleBook.Cast.dongguan) { it in
      let facts = "一百四十五箱外箱湿了"
      it.complains(facts, .quality, effect: 3, on: -19, with: "解志强", contesting: true)
      it.does(.told, about: facts, on: -19, "照片先给品管，本周内给说法")
      it.does(.reported, about: facts, on: -18, "查哪一段受的潮") { $0.to = "品管部" }
      it.comesBack(from: "品管部", about: facts, on: -3, "中转仓漏雨，货直接放在地上")
      it.does(.cause, about: facts, on: -3, "中转仓漏雨没垫板") { $0.scope = .systemic }
      it.does(.part, about: facts, on: -5, "换中转仓，全部垫板") { [stage] step in
        (step.to, step.due) = ("仓储部", stage.day(-1))
      }
    }
    about(SampleBook.Cast.suzhou) { it in
      let facts = "拉伸膜纸箱底层发霉"
      it.complains(facts, .delivery, effect: 1, on: -50, with: "曾国庆")
      it.does(.told, about: facts, on: -50, "补两箱，查原因")
      it.does(.cause, about: facts, on: -48, "中转仓漏雨没垫板") { $0.scope = .systemic }
      it.does(.action, about: facts, on: -47, "补了两箱")
      it.does(.explained, about: facts, on: -47, "说了是中转仓的事，已补货")
      it.does(.closed, about: facts, on: -44) { $0.satisfied = 4 }
    }
    about(SampleBook.Cast.kunshan) { it in
      let facts = "三托盘标签受潮卷边"
      it.complains(facts, .quality, effect: 2, on: -10)
      it.does(.told, about: facts, on: -10, "卷边的先换，查在哪里受的潮")
      it.does(.cause, about: facts, on: -6, "中转仓漏雨没垫板") { $0.scope = .systemic }
    }
  }

  /// 青岛海潮's tape did not stick: closed, and not quite content. 无锡 had the same glue, and can be closed.
  private func stuck() {
    for (firm, facts, contact) in [
      (SampleBook.Cast.qingdao, "封箱胶带四十箱不粘", "单立新"), (SampleBook.Cast.wuxi, "冷库里标签翘边", ""),
    ] {
      about(firm) { it in
        it.complains(facts, .quality, effect: 2, on: -15, with: contact)
        it.does(.told, about: facts, on: -15, "退的照退，胶水送检")
        it.does(.reported, about: facts, on: -14, "送检这批胶水") { $0.to = "研发部" }
        it.comesBack(from: "研发部", about: facts, on: -9, "零下二十度以下失粘")
        it.does(.cause, about: facts, on: -9, "胶水低温失粘") { $0.scope = .systemic }
        it.does(.action, about: facts, on: -8, "下批起换低温胶")
        it.does(.explained, about: facts, on: -8, "说明了检测结果，下批换胶")
      }
    }
    about(SampleBook.Cast.qingdao) { it in
      it.does(.closed, about: "封箱胶带四十箱不粘", on: -2, "换胶，下批免费加送五箱") {
        ($0.satisfied, $0.gap) = (3, "早点告诉就好了")
      }
    }
  }

  /// 臺南永盛 waits for an answer of ours, 重庆长渝 for the cause.
  private func unanswered() {
    about(SampleBook.Cast.tainan) { it in
      let facts = "膠的味道和樣品不一樣，整批不收"
      it.complains(facts, .quality, effect: 3, on: -35, with: "陳怡君", contesting: true)
      it.does(.told, about: facts, on: -35, "留三箱送檢")
      it.does(.reported, about: facts, on: -34, "比對樣品和這批的膠") { $0.to = "品保部" }
    }
    about(SampleBook.Cast.chongqing) { it in
      let facts = "传感器偶尔误报，机器停"
      it.complains(facts, .service, effect: 2, on: -24, with: "任大勇")
      it.does(.told, about: facts, on: -24, "工程师带新传感器来")
    }
  }

  /// 佛山's case was closed, and they are not content: they say less and less, and may be leaving.
  private func badlyEnded() {
    about("佛山顺德恒信家电配件") { it in
      let facts = "能效标印错型号，两次才改对"
      it.complains(facts, .service, effect: 2, on: -34)
      it.does(.told, about: facts, on: -34, "重印，三天内发")
      it.does(.cause, about: facts, on: -32, "改稿没有让客户签字") { $0.scope = .specific }
      it.does(.action, about: facts, on: -27, "第二次印对了，发出")
      it.does(.explained, about: facts, on: -27, "说了改稿漏签的事，道了歉")
      it.does(.closed, about: facts, on: -25) { ($0.satisfied, $0.gap) = (2, "来回两次，耽误了装箱") }
      it.heard(4, on: -74, "节后补货，说标签好用。")
      it.heard(2, on: -6, "话不多，说以后再看。")
    }
  }

  /// 深圳 told us yesterday and has heard nothing; 成都蜀香 is not content after all; Nordwind needs something else.
  private func waiting() {
    about(SampleBook.Cast.shenzhen) { it in
      it.complains("防静电标签晚到两天", .delivery, effect: 2, on: -1)
    }
    about(SampleBook.Cast.chengdu) { it in
      let facts = "说报价比别家贵一成"
      it.complains(facts, .price, effect: 1, on: -20)
      it.does(.told, about: facts, on: -20, "拆开报价给您看")
      it.does(.cause, about: facts, on: -19, "报价含安装，没写清楚") { $0.scope = .specific }
      it.does(.explained, about: facts, on: -19, "安装费单列了")
      it.does(.closed, about: facts, on: -18) { $0.satisfied = 4 }
      it.does(.reopened, about: facts, on: -5, "看了单列的价，又说安装费贵")
      it.does(.told, about: facts, on: -5, "问过安装队再回话")
    }
    about(SampleBook.Cast.nordwind) { it in
      let facts = "New scanners cannot read the labels"
      it.complains(facts, .changedNeed, effect: 2, on: -12)
      it.does(.told, about: facts, on: -11, "samples with more contrast")
      it.does(.cause, about: facts, on: -8, "their scanners are of another wavelength") {
        $0.scope = .specific
      }
    }
  }
}

// What is told of complaints; all of it today.
extension SampleBook.Chapter {
  /// Something they complain about; `contesting` what they contest of their latest invoice.
  func complains(
    _ facts: String, _ kind: CustomerCase.Kind, effect: Int, on day: Int, with person: String = "",
    contesting: Bool = false
  ) {
    var about = CustomerCase(key: .none)
    (about.facts, about.kind, about.effect, about.opened) = (facts, kind, effect, stage.day(day))
    note(0) { [about] known, customer in
      var about = about
      (about.customer, about.contact) = (customer, known.contact(person, at: customer))
      if contesting, let dispute = known.dispute(of: customer) {
        (about.dispute, about.invoice) = (dispute.id, dispute.invoice)
      }
      return OpenCase(about)
    }
  }

  /// How content they sounded.
  func heard(_ content: Int, on day: Int, _ said: String) {
    var touch = Touch(key: .none)
    (touch.day, touch.channel, touch.said, touch.satisfaction) = (stage.day(day), .call, said, content)
    note(0) { [touch] _, customer in
      var touch = touch
      touch.customer = customer
      return LogTouch(touch)
    }
  }

  /// Something that was done about it.
  func does(
    _ kind: CaseStep.Kind, about facts: String, on day: Int, _ what: String = "",
    _ fill: (inout CaseStep) -> Void = { _ in }
  ) {
    var step = CaseStep(key: .none)
    (step.kind, step.day, step.what) = (kind, stage.day(day), what)
    fill(&step)
    note(0) { [step] known, customer in
      var step = step
      step.ofCase = known.customerCase(facts, of: customer)
      return StepCase(step)
    }
  }

  /// What came back from somebody.
  func comesBack(from who: String, about facts: String, on day: Int, _ answer: String) {
    let day = stage.day(day)
    note(0) { known, customer in
      AnswerCaseStep(known.caseStep(with: who, in: known.customerCase(facts, of: customer)), answer, on: day)
    }
  }
}
