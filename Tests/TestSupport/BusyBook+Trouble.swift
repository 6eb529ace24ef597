import BookStore
import SalesBook

// What goes wrong with a customer and is made good, or is not: complaints, reviews, who is leaving; and rebates.
extension BusyBook {
  /// A complaint that is open, with a part of somebody's.
  func complain(_ customer: ID<Customer>) throws {
    var about = CustomerCase(key: .none)
    (about.customer, about.opened, about.facts) = (customer, today - 8, "wet boxes")
    about.kind = .quality
    let opened = try perform(OpenCase(about)).lazy.compactMap { $0.after as? CustomerCase }.first
    guard let opened else { return }
    var step = CaseStep(key: .none)
    (step.ofCase, step.day, step.what) = (opened.id, today - 8, "we look")
    _ = try perform(StepCase(step))
    (step.kind, step.to, step.day) = (.reported, "quality", today - 7)
    let asked = try perform(StepCase(step)).lazy.compactMap { $0.after as? CaseStep }.first
    if let asked { _ = try perform(AnswerCaseStep(asked.id, "the depot leaks", on: today - 5)) }
    (step.kind, step.to, step.due) = (.part, "stores", today + 2)
    _ = try perform(StepCase(step))
  }

  /// A rebate that runs, with what was done about it and help that has its result, and one that was paid out.
  func reward(_ customer: ID<Customer>) throws {
    var rebate = Rebate(key: .none)
    (rebate.customer, rebate.kind, rebate.counts) = (customer, .cumulative, .noted)
    (rebate.from, rebate.to, rebate.made) = (today - 60, today - 10, today - 60)
    (rebate.reference, rebate.approvedBy, rebate.whileOverdue) = ("R-1", "the boss", .paid)
    var tier = RebateTier(key: .none)
    (tier.threshold, tier.rate) = (Money(minor: 50_000, .cny), 200)
    for ends in [true, false] {
      if !ends { (rebate.to, rebate.made) = (today + 30, today - 59) }
      let agreed = try perform(AgreeRebate(rebate, [tier])).lazy.compactMap { $0.after as? Rebate }.first
      guard let agreed else { continue }
      func take(_ kind: RebateStep.Kind, _ day: Day, _ tiers: [RebateTier] = []) throws {
        var step = RebateStep(key: .none)
        (step.rebate, step.day, step.kind) = (agreed.id, day, kind)
        (step.said, step.effort, step.approver) = ("so much is missing", "sold at cost", "the boss")
        step.contact = store.book.contacts.all.first { $0.customer == customer }?.id
        if kind == .volume { step.amount = Money(minor: 60_000, .cny) }
        _ = try perform(StepRebate(step, tiers))
      }
      try take(.volume, today - 40)
      try take(.reminded, today - 30)
      try take(.adjusted, today - 20, [tier])
      if ends {
        try take(.settled, today - 5)
        try take(.paid, today - 4)
      } else {
        var help = RebateHelp(key: .none)
        (help.rebate, help.day, help.what) = (agreed.id, today - 3, "lay out their shop")
        (help.limit, help.declared) = ("one day", true)
        let given = try perform(HelpWithRebate(help, due: today + 2)).lazy.compactMap {
          $0.after as? RebateHelp
        }.first
        if let given { _ = try perform(EndRebateHelp(given.id, "sold more", on: today)) }
        _ = try perform(HelpWithRebate(help, due: today + 3))
      }
    }
  }

  /// A review whose strikes are open, with one strike.
  func review(_ customer: ID<Customer>) throws {
    var about = ExitReview(key: .none)
    (about.customer, about.opened, about.why) = (customer, today - 12, "little margin, many hours")
    let opened = try perform(OpenExit(about)).lazy.compactMap { $0.after as? ExitReview }.first
    guard let opened else { return }
    var step = ExitStep(key: .none)
    (step.exit, step.what, step.cause, step.means) = (opened.id, "as it is", .customer, .way)
    (step.answer, step.strike, step.until) = ("they nod", .brokenWord, today + 20)
    for (days, kind) in [(10, .looked), (8, .repair), (6, .told), (4, .strikes), (2, .strike)]
      as [(Int, ExitStep.Kind)]
    {
      (step.day, step.kind) = (today - days, kind)
      _ = try perform(StepExit(step))
    }
    // The first of them cheated, and was let go at once.
    guard customer == store.book.customers.all.first(where: { _ in true })?.id else { return }
    (step.grounds, step.approvedBy, step.person, step.until) = (.cheat, "the boss", login, today)
    for kind in [ExitStep.Kind.decided, .ended] {
      (step.day, step.kind) = (today - 1, kind)
      _ = try perform(StepExit(step))
    }
  }

  /// One who is leaving: asked, and something planned to be changed; and what may be behind it.
  func leave(_ customer: ID<Customer>) throws {
    var about = WinBack(key: .none)
    (about.customer, about.opened, about.what) = (customer, today - 6, "we buy elsewhere")
    let opened = try perform(OpenWinBack(about)).lazy.compactMap { $0.after as? WinBack }.first
    guard let opened else { return }
    var thought = Hypothesis(key: .none)
    (thought.winBack, thought.day, thought.what, thought.fix) = (
      opened.id, today - 6, "late", "another depot"
    )
    let noted = try perform(NoteHypothesis(thought)).lazy.compactMap { $0.after as? Hypothesis }.first
    for kind in [.background, .contact, .answers, .change] as [WinBackStep.Kind] {
      var step = WinBackStep(key: .none)
      (step.winBack, step.day, step.kind, step.what) = (opened.id, today - 5, kind, "late")
      (step.keep, step.channel) = ("a day that holds", .call)
      step.due = kind == .change ? today + 3 : nil
      _ = try perform(StepWinBack(step))
    }
    if let noted { _ = try perform(SettleHypothesis(noted.id, .borneOut, on: today - 4)) }
  }

  /// Rebates nobody told them the condition of yet.
  func propose(_ customer: ID<Customer>) throws {
    for place in 1...3 {
      var rebate = Rebate(key: .none)
      (rebate.customer, rebate.from, rebate.to) = (customer, today, today + 90 + place)
      rebate.made = today
      var tier = RebateTier(key: .none)
      (tier.threshold, tier.rate) = (Money(minor: 90_000, .cny), 100)
      _ = try perform(AgreeRebate(rebate, [tier]))
    }
  }
}
