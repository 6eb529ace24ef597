internal import SalesBook

// What customers may buy.
extension RandomDeeds {
  /// The deeds about selling; the others are not asked for here.
  mutating func selling(_ deed: Deed, on book: Book) -> (any SalesBook.Operation)? {
    switch deed {
    case .openDeal: pick(book.customers).map { openDeal($0) }
    case .stepDeal: pick(book.deals).map { stepDeal($0) }
    case .makeCommitment: pick(book.customers).map { makeCommitment($0, book) }
    case .stepCommitment: pick(book.commitments).map { stepCommitment($0) }
    case .askApproval: pick(book.customers).map { askApproval($0, book) }
    case .answerApproval:
      pick(book.approvals) { $0.answer == nil }.map {
        AnswerApproval($0.id, any() ?? .granted, why: "as agreed")
      }
    case .concede: pick(book.customers).map { concede($0, book) }
    case .noteInsight: pick(book.customers).map { noteInsight($0) }
    case .moveInsights: pick(book.insights).map { moveInsight($0) }
    case .openCampaign: openCampaign(book)
    case .joinCampaign: pick(book.campaigns).map { joinCampaign($0, book) }
    case .setQuota: pick(book.campaigns).map { setQuota($0) }
    case .reviseCampaign: pick(book.campaigns).map { reviseCampaign($0) }
    case .endCampaign: pick(book.campaigns) { $0.ended == nil }.map { EndCampaign($0.id, reason: "sold out") }
    case .takeLeave: pick(book.people).map { takeLeave($0) }
    case .endLeave: pick(book.leaves) { $0.ended == nil }.map { EndLeave($0.id, back: $0.from + 1) }
    case .openCase: pick(book.customers).map { openCase($0) }
    case .stepCase: pick(book.cases).map { stepCase($0) }
    case .answerCaseStep:
      pick(book.caseSteps) { $0.kind.isAnswered && $0.answered == nil }.map {
        AnswerCaseStep($0.id, "mended", on: max($0.day, today - 1))
      }
    case .agreeRebate, .stepRebate, .helpWithRebate, .endRebateHelp: rewarding(deed, on: book)
    case .openExit: pick(book.customers).map { openExit($0) }
    case .stepExit: pick(book.exits).map { stepExit($0, book) }
    case .offerFreedHours:
      pick(book.exitSteps) { $0.kind == .ended }.map { step in
        OfferFreedHours(
          step.exit, to: [pick(book.customers)?.id].compactMap { $0 }, on: today + 3, for: "more of us")
      }
    case .openWinBack, .stepWinBack, .makeChange, .noteHypothesis, .settleHypothesis:
      winningBack(deed, on: book)
    default: going(deed, on: book)
    }
  }

  /// What becomes of rebates.
  private mutating func rewarding(_ deed: Deed, on book: Book) -> (any SalesBook.Operation)? {
    switch deed {
    case .agreeRebate: pick(book.customers).map { agreeRebate($0) }
    case .stepRebate: pick(book.rebates).map { stepRebate($0) }
    case .helpWithRebate: pick(book.rebates).map { helpWithRebate($0) }
    default: pick(book.rebateHelps) { $0.ended == nil }.map { EndRebateHelp($0.id, "sold more", on: today) }
    }
  }

  private mutating func agreeRebate(_ customer: Customer) -> AgreeRebate {
    var rebate = Rebate(key: .none)
    (rebate.customer, rebate.made, rebate.from) = (customer.id, today - 40, today - 40)
    (rebate.to, rebate.kind, rebate.basis) = (
      toss() ? today - 1 : today + 60, any() ?? .cumulative, any() ?? .all
    )
    (rebate.counts, rebate.whileOverdue) = (any() ?? .invoiced, any())
    (rebate.reference, rebate.approvedBy) = (toss() ? "R-1" : "", toss() ? "the boss" : "")
    (rebate.goods, rebate.overriddenBy) = (toss() ? "labels" : "", "the boss")
    return AgreeRebate(rebate, rebate.kind == .oneOff ? [tier(1)] : [tier(1), tier(2)])
  }

  private mutating func tier(_ place: Int64) -> RebateTier {
    var tier = RebateTier(key: .none)
    tier.threshold = Money(minor: place * 50_000, .cny)
    if toss() { tier.rate = 150 } else { tier.reward = Money(minor: 4_000, .cny) }
    return tier
  }

  private mutating func stepRebate(_ rebate: Rebate) -> StepRebate {
    var step = RebateStep(key: .none)
    (step.rebate, step.day, step.kind) = (rebate.id, today - 1, any() ?? .reminded)
    (step.said, step.reference, step.approver) = ("so much is missing", "R-2", "the boss")
    (step.effort, step.why) = ("sold without margin", "as counted")
    step.contact = nil
    step.amount = step.kind == .volume ? Money(minor: 30_000, .cny) : nil
    return StepRebate(step, step.kind == .adjusted ? [tier(1)] : [])
  }

  private mutating func helpWithRebate(_ rebate: Rebate) -> HelpWithRebate {
    var help = RebateHelp(key: .none)
    (help.rebate, help.day, help.what) = (rebate.id, today - 1, "lay out their shop")
    (help.limit, help.declared) = ("one day", true)
    return HelpWithRebate(help, due: today + 5)
  }

  /// What becomes of rounds of the day.
  private mutating func going(_ deed: Deed, on book: Book) -> (any SalesBook.Operation)? {
    let date = today
    let round = pick(book.rounds) { $0.ended == nil && $0.day == date }
    let turns = [pick(book.customers), pick(book.customers)].compactMap { $0 }.map {
      BeginRound.Turn($0.id, isMust: true)
    }
    return switch deed {
    case .beginRound: BeginRound(turns, worked: 3)
    case .joinRound: round.map { JoinRound($0.id, turns) }
    case .skipRoundItem: pick(book.roundItems).map { SkipRoundItem($0.id) }
    case .pauseRound: round.map { PauseRound($0.id, worked: 7) }
    case .resumeRound: round.map { ResumeRound($0.id) }
    case .endRound: round.map { EndRound($0.id, worked: 9) }
    default: nil
    }
  }

  private mutating func openCampaign(_ book: Book) -> OpenCampaign {
    var campaign = Campaign(key: .none)
    (campaign.name, campaign.industry, campaign.from) = ("Food", "food", pastDay())
    (campaign.to, campaign.learnBy) = (today + 40, toss() ? today + 10 : nil)
    if toss() { campaign.customer = pick(book.customers)?.id }
    return OpenCampaign(campaign, with: toss() ? [pick(book.customers)?.id].compactMap { $0 } : [])
  }

  private mutating func joinCampaign(_ campaign: Campaign, _ book: Book) -> JoinCampaign {
    let wanted = pick(book.campaignCustomers) { $0.campaign == campaign.id && $0.customer == nil }
    guard let customer = pick(book.customers), toss() else {
      return JoinCampaign(campaign.id, lookingFor: "a packer", segment: "north")
    }
    if let wanted { return JoinCampaign(wanted, found: customer.id) }
    return JoinCampaign(campaign.id, [customer.id], segment: "south")
  }

  private mutating func setQuota(_ campaign: Campaign) -> SetQuota {
    var quota = Quota(key: .none)
    (quota.campaign, quota.person, quota.day) = (
      campaign.id, toss() ? "wang" : "li", max(campaign.made, pastDay())
    )
    (quota.amount, quota.why) = (money(), "a second plant")
    return SetQuota(quota)
  }

  private mutating func reviseCampaign(_ campaign: Campaign) -> ReviseCampaign {
    var (wanted, revision) = (campaign, CampaignRevision(key: .none))
    wanted.to = toss() ? campaign.to + 7 : campaign.to
    (revision.day, revision.what, revision.why) = (today, "a week more", "holidays")
    return ReviseCampaign(campaign, to: wanted, revision)
  }

  private mutating func takeLeave(_ person: Person) -> TakeLeave {
    var leave = Leave(key: .none)
    (leave.person, leave.from) = (person.login.text, day())
    leave.to = leave.from + 3
    return TakeLeave(leave)
  }

  private mutating func openDeal(_ customer: Customer) -> OpenDeal {
    var deal = Deal(key: .none)
    (deal.customer, deal.day, deal.what) = (customer.id, pastDay(), "scales")
    deal.amount = toss() ? money() : nil
    deal.expected = toss() ? today + 20 : nil
    return OpenDeal(deal, at: any() ?? .asked, next: nextStep())
  }

  private mutating func stepDeal(_ deal: Deal) -> StepDeal {
    var step = DealStep(key: .none)
    (step.deal, step.day, step.stage) = (deal.id, today, any() ?? .quoted)
    (step.reason, step.lostTo) = ("price", toss() ? "a rival" : "")
    return StepDeal(step, next: nextStep())
  }

  private mutating func makeCommitment(_ customer: Customer, _ book: Book) -> MakeCommitment {
    var commitment = Commitment(key: .none)
    (commitment.customer, commitment.made, commitment.kind) = (customer.id, pastDay(), any() ?? .deliver)
    (commitment.what, commitment.due) = ("forty scales", commitment.made + 9)
    (commitment.important, commitment.inReturn) = (toss(), toss() ? "an order" : "")
    commitment.amount = toss() ? money() : nil
    commitment.overriddenBy = toss() ? pick(book.people, where: \.active)?.login.text ?? "" : ""
    commitment.approval = pick(book.approvals) { $0.customer == customer.id && $0.kind == .commitment }?.id
    return MakeCommitment(commitment)
  }

  private mutating func stepCommitment(_ commitment: Commitment) -> StepCommitment {
    var step = CommitmentStep(key: .none)
    (step.commitment, step.day, step.kind) = (commitment.id, today, any() ?? .kept)
    (step.to, step.apology, step.theirWish) = (today + 4, toss(), toss())
    (step.remedy, step.cause) = (toss() ? "by lorry" : "", any())
    (step.need, step.helper, step.helpBy) = ("a lorry", toss() ? "li" : "", today + 1)
    (step.reference, step.cost) = ("C-7", toss() ? money() : nil)
    return StepCommitment(step)
  }

  mutating func nextStep() -> FollowUp? {
    guard toss() else { return nil }
    var next = FollowUp(key: .none)
    next.due = today + 3
    return next
  }

  private mutating func askApproval(_ customer: Customer, _ book: Book) -> AskApproval {
    var approval = Approval(key: .none)
    (approval.customer, approval.day, approval.what) = (customer.id, pastDay(), "a better price")
    let (asked, by) = (pick(book.people, where: \.active), pick(book.people, where: \.active))
    (approval.kind, approval.askedOf) = (any() ?? .price, toss() ? asked?.login.text ?? "wang" : "wang")
    approval.by = toss() ? by?.login.text ?? "li" : ""
    approval.percent = toss() ? 10 : nil
    return AskApproval(approval)
  }

  private mutating func concede(_ customer: Customer, _ book: Book) -> Concede {
    var concession = Concession(key: .none)
    (concession.customer, concession.day, concession.asked) = (customer.id, today, toss() ? "less" : "")
    (concession.kind, concession.percent, concession.given) = (any() ?? .price, 5, toss() ? "as asked" : "")
    (concession.scope, concession.until, concession.nothingToCompare) = ("labels", today + 30, true)
    (concession.term, concession.unfair, concession.reason) = (any(), toss(), "a first order")
    concession.inReturn = "a year's order"
    concession.approval = pick(book.approvals) { $0.customer == customer.id && $0.answer == .granted }?.id
    return Concede(concession)
  }

  private mutating func openCase(_ customer: Customer) -> OpenCase {
    var about = CustomerCase(key: .none)
    (about.customer, about.opened, about.kind) = (customer.id, pastDay(), any() ?? .delivery)
    (about.facts, about.effect) = (toss() ? "wet boxes" : "came late", toss() ? 3 : 1)
    return OpenCase(about, first: nextStep())
  }

  private mutating func stepCase(_ about: CustomerCase) -> StepCase {
    var step = CaseStep(key: .none)
    (step.ofCase, step.day, step.kind) = (about.id, today, any() ?? .told)
    (step.what, step.scope, step.to) = (toss() ? "no cover at night" : "a leak", any(), "quality")
    (step.due, step.satisfied) = (step.kind == .part ? today + 2 : nil, step.kind == .closed ? 4 : nil)
    return StepCase(step, next: nextStep())
  }

  private mutating func openExit(_ customer: Customer) -> OpenExit {
    var about = ExitReview(key: .none)
    (about.customer, about.opened, about.why) = (customer.id, today - 30, "takes more than they bring")
    return OpenExit(about, first: nextStep())
  }

  private mutating func stepExit(_ about: ExitReview, _ book: Book) -> StepExit {
    let isDecided = book.exitSteps.all.contains { $0.exit == about.id && $0.kind == .decided }
    let kind: ExitStep.Kind = toss() ? (isDecided ? .ended : .decided) : any() ?? .looked
    var step = ExitStep(key: .none)
    (step.exit, step.day, step.kind, step.what) = (about.id, today, kind, "as it is")
    (step.cause, step.means, step.strike, step.answer) = (any(), any(), any(), "they nod")
    (step.until, step.person) = (today + 20, pick(book.people)?.login.text ?? "wang")
    if step.kind == .decided, toss() { (step.grounds, step.approvedBy) = (.cheat, "the boss") }
    return StepExit(step, next: nextStep())
  }

  private mutating func noteInsight(_ customer: Customer) -> NoteInsight {
    var insight = Insight(key: .none)
    (insight.customer, insight.day) = (customer.id, pastDay())
    (insight.theme, insight.demanded) = (toss() ? "glue" : "size", "stronger")
    return NoteInsight(insight)
  }

  private mutating func moveInsight(_ insight: Insight) -> MoveInsights {
    var step = InsightStep(key: .none)
    (step.day, step.status, step.note) = (today, any() ?? .forwarded, "to the works")
    return MoveInsights([insight.id], to: step, telling: nextStep())
  }
}
