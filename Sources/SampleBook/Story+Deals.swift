import SalesBook

extension SampleBook.Story {
  /// A deal at every stage, some of them of customers who order in their own time.
  func deals() {
    about(SampleBook.Cast.hualian) { it in
      it.asks(
        "电子计价秤 通州店", 54_000, on: -9, expected: 12,
        { ($0.quantity, $0.model, $0.purpose) = ("40 台", "ACS-30", "通州新店开业") })
      it.goesOn("电子计价秤 通州店", .quoted, on: -7, "按集采价报")
      it.goesOn("电子计价秤 通州店", .negotiating, on: -1, "单姐要再让两个点", next: 4)
    }
    about(SampleBook.Cast.chongqing) { it in
      it.asks("全自动封箱线 一条", 486_000, on: -118, expected: -80, { $0.contract = "HT-2026-018" })
      it.goesOn("全自动封箱线 一条", .quoted, on: -110)
      it.goesOn("全自动封箱线 一条", .contract, on: -90, "三三四分期")
      it.goesOn("全自动封箱线 一条", .signed, on: -80)
    }
    about(SampleBook.Cast.shenzhen) { it in
      it.asks(
        "防静电标签", 26_000, on: -6, expected: 20, { ($0.quantity, $0.purpose) = ("每月 60 箱", "替换现用的进口标签") })
      it.goesOn("防静电标签", .quoted, on: -4, next: 3)
    }
    about(SampleBook.Cast.chengdu) { it in
      it.asks("标签打印机 12 台", 31_200, on: -20, expected: 2, { ($0.quantity, $0.model) = ("12 台", "TX-600") })
      it.goesOn("标签打印机 12 台", .contract, on: -3, "合同已寄，等盖章", next: 2)
    }
    about(SampleBook.Cast.zhongwang) { it in
      it.asks("冷链温度标签", 42_000, on: -60, expected: -30)
      it.goesOn("冷链温度标签", .quoted, on: -55)
      it.goesOn("冷链温度标签", .lost, on: -34, "交期比对方长一周", lostTo: "苏北标签")
    }
    about(SampleBook.Cast.nordwind) { it in
      it.asks(
        "Freezer labels, yearly contract", 18_400, on: -5,
        { ($0.quantity, $0.model, $0.purpose) = ("2,000 rolls", "FR-40", "their second cold store") })
    }
  }
}

// What is told of deals.
extension SampleBook.Chapter {
  /// They ask for something that may come to so much.
  func asks(
    _ what: String, _ amount: Int, on day: Int, expected: Int? = nil, _ more: (inout Deal) -> Void = { _ in }
  ) {
    var deal = Deal(key: .none)
    (deal.day, deal.what, deal.amount) = (stage.day(day), what, money(amount))
    deal.expected = expected.map { stage.day($0) }
    more(&deal)
    note(day) { [deal] _, customer in
      var deal = deal
      deal.customer = customer
      return OpenDeal(deal)
    }
  }

  /// The deal about that comes to a stage.
  func goesOn(
    _ what: String, _ to: Deal.Stage, on day: Int, _ reason: String = "", lostTo rival: String = "",
    next: Int? = nil
  ) {
    var step = DealStep(key: .none)
    (step.day, step.stage, step.reason, step.lostTo) = (stage.day(day), to, reason, rival)
    let nextOn = next.map { stage.day($0) }
    note(day) { [step] known, customer in
      var step = step
      step.deal = known.deal(what, with: customer)
      return StepDeal(
        step,
        next: nextOn.map { due in
          var next = FollowUp(key: .none)
          next.due = due
          return next
        })
    }
  }
}
