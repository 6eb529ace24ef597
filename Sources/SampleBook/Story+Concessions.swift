import SalesBook

extension SampleBook.Story {
  /// What they asked for on price and terms, and got: within the limit, above it with an approval, refused, and what waits
  /// for one. All of it is written down today, when their grades are.
  func concessions() {
    about(SampleBook.Cast.chengdu) { it in
      it.concedes(.term, on: -18) { ($0.asked, $0.term, $0.told) = ("月结 90 天", .payment, true) }
      it.wants(approved: "标签打印机让 5%", .price, percent: 5, of: .wang, on: -13)
      it.isAnswered("标签打印机让 5%", .granted, by: .wang, "头一单")
      it.concedes(.price, on: 0, approvedBy: "标签打印机让 5%") {
        ($0.percent, $0.given, $0.scope) = (5, "12 台让 5%", "标签打印机")
        ($0.until, $0.nothingToCompare) = ($0.day + 30, true)
      }
      it.wants(approved: "再让到 12%，对方三家比价", .price, percent: 12, of: .wang, on: -1)
    }
    about(SampleBook.Cast.shenyang) { it in
      it.concedes(.term, on: -130) { ($0.asked, $0.term, $0.told) = ("违约金条款去掉", .liability, true) }
    }
    about(SampleBook.Cast.dongguan) { it in
      it.wants(approved: "湿箱赔付后下一单让 3%", .price, percent: 6, of: .wang, on: -8)
      it.isAnswered("湿箱赔付后下一单让 3%", .granted, by: .wang, "投诉属实")
      it.concedes(.price, on: 0, approvedBy: "湿箱赔付后下一单让 3%") {
        ($0.asked, $0.percent, $0.given) = ("要让一成", 5, "下一单让 5%")
        ($0.scope, $0.until, $0.inReturn) = ("热敏标签纸", $0.day + 30, "一万八的争议了结")
        ($0.nothingToCompare, $0.told) = (true, true)
      }
    }
    about(SampleBook.Cast.hualian) { it in
      it.wants(approved: "四十台秤再让两个点", .price, percent: 2, of: .wang, on: -3)
      it.isAnswered("四十台秤再让两个点", .refused, by: .wang, "集采价已经最低")
      it.wants(approved: "超额度发通州新店的货", .delivery, of: .wang, on: -1)
    }
    about(SampleBook.Cast.zhongwang) { it in
      it.wants(approved: "付款 45 天改 60 天", .term, of: .wang, on: -50)
      it.isAnswered("付款 45 天改 60 天", .granted, by: .wang, "全年订单换的")
      it.concedes(.term, on: 0, approvedBy: "付款 45 天改 60 天") {
        ($0.asked, $0.given, $0.term) = ("账期 60 天", "60 天", .payment)
        ($0.scope, $0.until, $0.inReturn) = ("明年冷链标签合同", $0.day + 360, "全年独家供货")
        ($0.reason, $0.unfair) = ("量大、付款一直准", true)
      }
    }
  }

  /// What they demand: one theme heard from several, and one of every fate.
  func insights() {
    about(SampleBook.Cast.tainan) { it in it.demands("低温胶", "冷凍標籤", "零下三十度不掉", on: -35) }
    about(SampleBook.Cast.qingdao) { it in
      it.demands("低温胶", "冷链温度标签", "零下二十五度贴得住", on: -15)
      it.demands("封箱胶带粘性", "封箱胶带", "冬天也要粘", on: -15)
    }
    about(SampleBook.Cast.wuxi) { it in it.demands("低温胶", "冷链温度标签", "药品冷库零下二十度", on: -10) }
    about(SampleBook.Cast.chongqing) { it in it.demands("传感器误报", "全自动封箱线", "灰尘大也不误报", on: -24) }
    about(SampleBook.Cast.shenzhen) { it in it.demands("小卷装", "防静电标签", "一卷五百张", on: -6) }
    about(SampleBook.Cast.chengdu) { it in it.demands("免费送样", "标签打印机", "试用三个月", on: -18) }
    becomes("低温胶", .forwarded, on: -9, "转给研发，供应商在试样")
    becomes("传感器误报", .accepted, on: -12, "换抗尘传感器")
    becomes("封箱胶带粘性", .shipped, on: -2, "换了胶水，下批起")
    becomes("免费送样", .declined, on: -16, "试用一个月封顶")
  }

  private func becomes(_ theme: String, _ status: Insight.Status, on day: Int, _ why: String) {
    var step = InsightStep(key: .none)
    (step.day, step.status, step.note) = (stage.day(day), status, why)
    note(stage.today, by: .me) { [step] known in MoveInsights(known.insights(about: theme), to: step) }
  }
}

// What is told of approvals, concessions and demands; all of it today.
extension SampleBook.Chapter {
  /// Something asked for on price or terms, or offered, and what was given.
  func concedes(
    _ kind: Concession.Kind, on day: Int, approvedBy what: String? = nil, _ fill: (inout Concession) -> Void
  ) {
    var concession = Concession(key: .none)
    (concession.kind, concession.day) = (kind, stage.day(day))
    fill(&concession)
    note(0) { [concession] known, customer in
      var concession = concession
      (concession.customer, concession.approval) = (customer, what.map { known.approval($0, with: customer) })
      return Concede(concession)
    }
  }

  /// A colleague is asked to approve something.
  func wants(
    approved what: String, _ kind: Approval.Kind, percent: Int? = nil, of colleague: SampleBook.Colleague,
    on day: Int
  ) {
    var approval = Approval(key: .none)
    (approval.kind, approval.what, approval.percent) = (kind, what, percent)
    (approval.askedOf, approval.day) = (stage.login(of: colleague), stage.day(day))
    approval.by = stage.login(of: .me)
    note(0, by: .me) { [approval] _, customer in
      var approval = approval
      approval.customer = customer
      return AskApproval(approval)
    }
  }

  /// The answer to it.
  func isAnswered(
    _ what: String, _ answer: Approval.Answer, by colleague: SampleBook.Colleague, _ why: String
  ) {
    note(0, by: colleague) { known, customer in
      AnswerApproval(known.approval(what, with: customer), answer, why: why)
    }
  }

  /// Something they demand of a product.
  func demands(_ theme: String, _ product: String, _ demanded: String, on day: Int) {
    var insight = Insight(key: .none)
    (insight.day, insight.theme, insight.product, insight.demanded) = (
      stage.day(day), theme, product, demanded
    )
    note(0) { [insight] _, customer in
      var insight = insight
      insight.customer = customer
      return NoteInsight(insight)
    }
  }
}
