import SalesBook

extension SampleBook.Story {
  /// Something we said at every stage: open, in danger, late, kept, kept late and broken; one that rests on an approval,
  /// one in spite of a stop, one that was moved twice, one that should be in writing.
  func commitments() {
    about(SampleBook.Cast.chongqing) { it in
      it.says("工程师到场查误报", .visit, made: -6, for: 3) { ($0.time, $0.inReturn) = (TimeOfDay("10:00"), "第二期付款") }
      it.became("工程师到场查误报", .danger, on: -1) {
        ($0.need, $0.helper, $0.helpBy) = ("服务部定下去哪位工程师", it.stage.login(of: .li), it.stage.day(0))
      }
      it.says("封箱线操作培训一天", .service, made: -70, for: -55)
      it.became("封箱线操作培训一天", .kept, on: -56) { $0.cost = it.money(1_200) }
    }
    about(SampleBook.Cast.hualian) { it in
      it.says("四十台计价秤年前送到通州店", .deliver, made: -1, for: 45) {
        ($0.amount, $0.important, $0.lacking) = (it.money(54_000), true, "车还没定")
      }
      it.says("两箱热敏纸补发", .deliver, made: -20, for: -14)
      it.became("两箱热敏纸补发", .kept, on: -3)
    }
    about(SampleBook.Cast.dongguan) { it in
      it.says("品质说明书面版", .document, made: -9, for: -2)
      it.says("145 箱换货先送一半", .deliver, made: -24, for: -14)
      it.became("145 箱换货先送一半", .changed, on: -20) { ($0.to, $0.apology) = (it.stage.day(-5), true) }
      it.became("145 箱换货先送一半", .changed, on: -12) { ($0.to, $0.apology) = (it.stage.day(4), true) }
    }
    about(SampleBook.Cast.suzhou) { it in
      it.says("样品卷免费寄三款", .other, made: -30, for: -24)
      it.became("样品卷免费寄三款", .broken, on: -22) {
        ($0.remedy, $0.cause, $0.apology) = ("改寄两款现货", .careless, true)
      }
    }
    approvedOrOverridden()
  }

  private func approvedOrOverridden() {
    about(SampleBook.Cast.chengdu) { it in
      it.wants(approved: "打印机延保一年", .commitment, of: .wang, on: -8)
      it.isAnswered("打印机延保一年", .granted, by: .wang, "签了合同就给")
      it.says("打印机延保一年", .service, made: 0, for: 30) { $0.inReturn = "十二台一次签" }
      it.became("打印机延保一年", .written, on: 0) { $0.reference = "延保函 2026-07" }
      it.wants(approved: "货到付款改月结送一次货", .commitment, of: .wang, on: -3)
    }
    about(SampleBook.Cast.shenyang) { it in
      it.says("换轴承的急用件", .deliver, made: -2, for: 2) {
        ($0.overriddenBy, $0.inReturn) = (it.stage.login(of: .wang), "先付清配件款")
      }
    }
  }
}

// What is told of our own word; all of it today.
extension SampleBook.Chapter {
  /// We say that we will do something.
  func says(
    _ what: String, _ kind: Commitment.Kind, made: Int, for due: Int,
    _ fill: (inout Commitment) -> Void = { _ in }
  ) {
    var commitment = Commitment(key: .none)
    (commitment.what, commitment.kind) = (what, kind)
    (commitment.made, commitment.due) = (stage.day(made), stage.day(due))
    fill(&commitment)
    note(0) { [commitment] _, customer in
      var commitment = commitment
      commitment.customer = customer
      return MakeCommitment(commitment)
    }
  }

  /// Something becomes of what we said.
  func became(
    _ what: String, _ kind: CommitmentStep.Kind, on day: Int,
    _ fill: (inout CommitmentStep) -> Void = { _ in }
  ) {
    var step = CommitmentStep(key: .none)
    (step.kind, step.day) = (kind, stage.day(day))
    fill(&step)
    note(0) { [step] known, customer in
      var step = step
      step.commitment = known.commitment(what, with: customer)
      return StepCommitment(step)
    }
  }
}
