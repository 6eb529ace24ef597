/// The nouns of the book, one table each, in the order a person would meet
/// them.
public enum Noun: String, CaseIterable, Sendable {
  case person = "Person"
  case setting = "Setting"
  case holiday = "Holiday"
  case customer = "Customer"
  case contact = "Contact"
  case handover = "Handover"
  case news = "News"
  case touch = "Touch"
  case followUp = "FollowUp"
  case move = "Move"
  case series = "Series"
  case invoice = "Invoice"
  case instalment = "Instalment"
  case dispute = "Dispute"
  case payment = "Payment"
  case allocation = "Allocation"
  case bounce = "Bounce"
  case refund = "Refund"
  case statement = "Statement"
  case writeOff = "WriteOff"
  case promise = "Promise"
  case promiseNews = "PromiseNews"
  case response = "Response"
  case reminder = "Reminder"
  case judgement = "Judgement"
  case rungStep = "RungStep"
  case hold = "Hold"
  case gradeChange = "GradeChange"
  case deal = "Deal"
  case dealStep = "DealStep"
  case commitment = "Commitment"
  case commitmentStep = "CommitmentStep"
  case rebate = "Rebate"
  case rebateStep = "RebateStep"
  case rebateTier = "RebateTier"
  case rebateHelp = "RebateHelp"
  case target = "Target"
  case approval = "Approval"
  case concession = "Concession"
  case insight = "Insight"
  case insightStep = "InsightStep"
  case customerCase = "Case"
  case caseStep = "CaseStep"
  case exitReview = "Exit"
  case exitStep = "ExitStep"
  case winBack = "WinBack"
  case winBackStep = "WinBackStep"
  case hypothesis = "Hypothesis"
  case gradeSignal = "GradeSignal"
  case campaign = "Campaign"
  case campaignCustomer = "CampaignCustomer"
  case quota = "Quota"
  case campaignRevision = "CampaignRevision"
  case round = "Round"
  case roundItem = "RoundItem"
  case leave = "Leave"
  case saying = "Saying"
  case importProfile = "ImportProfile"

  /// The type that holds the noun's records.
  ///
  /// Never inlined: what is done by way of it is compiled once for all nouns,
  /// which is quick enough for a few records and much less to build.
  @inline(never)
  public var record: any BookRecord.Type {
    switch self {
    case .person: Person.self
    case .setting: Setting.self
    case .holiday: Holiday.self
    case .customer: Customer.self
    case .contact: Contact.self
    case .handover: Handover.self
    case .news: News.self
    case .touch: Touch.self
    case .followUp: FollowUp.self
    case .move: Move.self
    case .series: Series.self
    case .invoice: Invoice.self
    case .instalment: Instalment.self
    case .dispute: Dispute.self
    case .payment: Payment.self
    case .allocation: Allocation.self
    case .bounce: Bounce.self
    case .refund: Refund.self
    case .statement: Statement.self
    case .writeOff: WriteOff.self
    case .promise: Promise.self
    case .promiseNews: PromiseNews.self
    case .response: Response.self
    case .reminder: Reminder.self
    case .judgement: Judgement.self
    case .rungStep: RungStep.self
    case .hold: Hold.self
    case .gradeChange: GradeChange.self
    case .deal: Deal.self
    case .dealStep: DealStep.self
    case .commitment: Commitment.self
    case .commitmentStep: CommitmentStep.self
    case .rebate: Rebate.self
    case .rebateStep: RebateStep.self
    case .rebateTier: RebateTier.self
    case .rebateHelp: RebateHelp.self
    case .target: Target.self
    case .approval: Approval.self
    case .concession: Concession.self
    case .insight: Insight.self
    case .insightStep: InsightStep.self
    case .customerCase: CustomerCase.self
    case .caseStep: CaseStep.self
    case .exitReview: ExitReview.self
    case .exitStep: ExitStep.self
    case .winBack: WinBack.self
    case .winBackStep: WinBackStep.self
    case .hypothesis: Hypothesis.self
    case .gradeSignal: GradeSignal.self
    case .campaign: Campaign.self
    case .campaignCustomer: CampaignCustomer.self
    case .quota: Quota.self
    case .campaignRevision: CampaignRevision.self
    case .round: Round.self
    case .roundItem: RoundItem.self
    case .leave: Leave.self
    case .saying: Saying.self
    case .importProfile: ImportProfile.self
    }
  }

  /// Calls the visitor with the type that holds the noun's records.
  ///
  /// The types whose tables grow to a million records are named, and this is
  /// inlinable, so that what a visitor does with these is compiled for them.
  @inlinable
  public func visit<Visitor: NounVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    switch self {
    case .customer: try visitor.visit(Customer.self)
    case .contact: try visitor.visit(Contact.self)
    case .touch: try visitor.visit(Touch.self)
    case .followUp: try visitor.visit(FollowUp.self)
    case .move: try visitor.visit(Move.self)
    case .invoice: try visitor.visit(Invoice.self)
    case .payment: try visitor.visit(Payment.self)
    case .allocation: try visitor.visit(Allocation.self)
    case .promise: try visitor.visit(Promise.self)
    case .saying: try visitor.visit(Saying.self)
    default: try visitor.visit(record)
    }
  }
}
