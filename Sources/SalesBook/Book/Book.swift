// The one list of what a book holds: a noun is a case, its type, its table and
// the links to what it belongs to, all named here once.

/// One team's whole data, in memory: a table per noun and the links between
/// them. It holds facts only; every verdict (open, overdue, next date) is
/// worked out from them for a day.
public struct Book: Sendable {
  /// Who works here.
  public var people = Table<Person>()
  /// The book's settings.
  public var settings = Table<Setting>()
  /// Days off and made-up working days.
  public var holidays = Table<Holiday>()
  /// Whom we sell to.
  public var customers = Table<Customer>()
  /// The people at customers.
  public var contacts = Table<Contact>()
  /// Customers given from one of us to another.
  public var handovers = Table<Handover>()
  /// What was heard of customers.
  public var news = Table<News>()
  /// What happened.
  public var touches = Table<Touch>()
  /// What is planned.
  public var followUps = Table<FollowUp>()
  /// Follow-ups put to another day.
  public var moves = Table<Move>()
  /// What is planned again and again.
  public var series = Table<Series>()
  /// Money due to us, credit notes among it.
  public var invoices = Table<Invoice>()
  /// Parts of invoices with due days of their own.
  public var instalments = Table<Instalment>()
  /// What is contested.
  public var disputes = Table<Dispute>()
  /// Money that came in.
  public var payments = Table<Payment>()
  /// What settles what.
  public var allocations = Table<Allocation>()
  /// Payments reversed.
  public var bounces = Table<Bounce>()
  /// Money given back.
  public var refunds = Table<Refund>()
  /// Accounts checked with customers.
  public var statements = Table<Statement>()
  /// Money given up for lost.
  public var writeOffs = Table<WriteOff>()
  /// What customers said they would do.
  public var promises = Table<Promise>()
  /// What was heard of promises.
  public var promiseNews = Table<PromiseNews>()
  /// What we answered to broken promises.
  public var responses = Table<Response>()
  /// Customers reminded before a day.
  public var reminders = Table<Reminder>()
  /// Whether arrears are in bad faith.
  public var judgements = Table<Judgement>()
  /// Steps of collecting.
  public var rungSteps = Table<RungStep>()
  /// Supply stopped.
  public var holds = Table<Hold>()
  /// Grades of customers, each time one was given.
  public var gradeChanges = Table<GradeChange>()
  /// What customers may buy.
  public var deals = Table<Deal>()
  /// Stages deals came to.
  public var dealSteps = Table<DealStep>()
  /// What we said we would do.
  public var commitments = Table<Commitment>()
  /// What became of it.
  public var commitmentSteps = Table<CommitmentStep>()
  /// What customers earn back by how much they buy.
  public var rebates = Table<Rebate>()
  /// What was done about that.
  public var rebateSteps = Table<RebateStep>()
  /// What it is earned by.
  public var rebateTiers = Table<RebateTier>()
  /// How we help with it.
  public var rebateHelps = Table<RebateHelp>()
  /// What each of us is to reach in a month.
  public var targets = Table<Target>()
  /// What colleagues were asked to approve.
  public var approvals = Table<Approval>()
  /// What customers asked for beyond the contract, and got.
  public var concessions = Table<Concession>()
  /// Demands heard from customers.
  public var insights = Table<Insight>()
  /// What became of demands.
  public var insightSteps = Table<InsightStep>()
  /// Complaints, doubts and problems of customers.
  public var cases = Table<CustomerCase>()
  /// What was done about cases.
  public var caseSteps = Table<CaseStep>()
  /// Reviews of whether customers are let go.
  public var exits = Table<ExitReview>()
  /// What was done in them.
  public var exitSteps = Table<ExitStep>()
  /// Customers who are leaving and are to be kept.
  public var winBacks = Table<WinBack>()
  /// What was done to keep them.
  public var winBackSteps = Table<WinBackStep>()
  /// What may be behind it that they are leaving.
  public var hypotheses = Table<Hypothesis>()
  /// By what one tells how hard customers are to agree with.
  public var gradeSignals = Table<GradeSignal>()
  /// Plans for markets, and for single customers.
  public var campaigns = Table<Campaign>()
  /// Customers of campaigns, and whom one looks for there.
  public var campaignCustomers = Table<CampaignCustomer>()
  /// What each of us is to sell in campaigns.
  public var quotas = Table<Quota>()
  /// What was changed of campaigns.
  public var campaignRevisions = Table<CampaignRevision>()
  /// Rounds of a day, as far as each of us has come.
  public var rounds = Table<Round>()
  /// The customers of those rounds, in their frozen order.
  public var roundItems = Table<RoundItem>()
  /// Days on which one of us is away.
  public var leaves = Table<Leave>()
  /// What sources last said of records.
  public var sayings = Table<Saying>()
  /// How files of one shape are brought in.
  public var importProfiles = Table<ImportProfile>()

  /// Contacts by customer.
  public internal(set) var contactsOf = Links()
  /// Handovers by customer.
  public internal(set) var handoversOf = Links()
  /// News by customer.
  public internal(set) var newsOfCustomer = Links()
  /// Touches by customer.
  public internal(set) var touchesOf = Links()
  /// Follow-ups by customer.
  public internal(set) var followUpsOf = Links()
  /// Moves by follow-up.
  public internal(set) var movesOf = Links()
  /// What is planned again and again, by customer.
  public internal(set) var seriesOf = Links()
  /// Invoices by customer.
  public internal(set) var invoicesOf = Links()
  /// Payments by customer.
  public internal(set) var paymentsOf = Links()
  /// Allocations by the invoice they settle.
  public internal(set) var allocationsTo = Links()
  /// Allocations by the payment they come out of.
  public internal(set) var allocationsFrom = Links()
  /// Allocations by the credit note they come out of.
  public internal(set) var allocationsOfCredit = Links()
  /// Instalments by invoice.
  public internal(set) var instalmentsOf = Links()
  /// Disputes by invoice.
  public internal(set) var disputesOf = Links()
  /// Bounces by payment.
  public internal(set) var bouncesOf = Links()
  /// Refunds by the payment they are of.
  public internal(set) var refundsOf = Links()
  /// Refunds by the credit note they are for.
  public internal(set) var refundsOfCredit = Links()
  /// Statements by customer.
  public internal(set) var statementsOf = Links()
  /// Write-offs by invoice.
  public internal(set) var writeOffsOf = Links()
  /// Differences let go by the payment they are the rest of.
  public internal(set) var writeOffsBeside = Links()
  /// Promises by customer.
  public internal(set) var promisesOf = Links()
  /// News by promise.
  public internal(set) var newsOf = Links()
  /// Responses by promise.
  public internal(set) var responsesOf = Links()
  /// Reminders by invoice.
  public internal(set) var remindersOfInvoice = Links()
  /// Reminders by promise.
  public internal(set) var remindersOfPromise = Links()
  /// Judgements by customer.
  public internal(set) var judgementsOf = Links()
  /// Steps of collecting by customer.
  public internal(set) var rungStepsOf = Links()
  /// Holds by customer.
  public internal(set) var holdsOf = Links()
  /// Grades given by customer.
  public internal(set) var gradeChangesOf = Links()
  /// Deals by customer.
  public internal(set) var dealsOf = Links()
  /// Steps by deal.
  public internal(set) var dealStepsOf = Links()
  /// Commitments by customer.
  public internal(set) var commitmentsOf = Links()
  /// Steps by commitment.
  public internal(set) var commitmentStepsOf = Links()
  /// Rebates by customer.
  public internal(set) var rebatesOf = Links()
  /// What was done about rebates, by rebate.
  public internal(set) var rebateStepsOf = Links()
  /// Tiers by rebate.
  public internal(set) var rebateTiersOf = Links()
  /// Tiers by the adjustment they came with.
  public internal(set) var rebateTiersBy = Links()
  /// Help by rebate.
  public internal(set) var rebateHelpsOf = Links()
  /// Approvals by customer.
  public internal(set) var approvalsOf = Links()
  /// Concessions by customer.
  public internal(set) var concessionsOf = Links()
  /// Demands by customer.
  public internal(set) var insightsOf = Links()
  /// What became of demands, by demand.
  public internal(set) var insightStepsOf = Links()
  /// Cases by customer.
  public internal(set) var casesOf = Links()
  /// What was done about cases, by case.
  public internal(set) var caseStepsOf = Links()
  /// Exit reviews by customer.
  public internal(set) var exitsOf = Links()
  /// What was done in exit reviews, by review.
  public internal(set) var exitStepsOf = Links()
  /// Win-backs by customer.
  public internal(set) var winBacksOf = Links()
  /// What was done to keep customers, by win-back.
  public internal(set) var winBackStepsOf = Links()
  /// What may be behind it, by win-back.
  public internal(set) var hypothesesOf = Links()
  /// What speaks for a grade by customer.
  public internal(set) var gradeSignalsOf = Links()
  /// Campaigns by the one customer they are for.
  public internal(set) var campaignsOf = Links()
  /// Places by campaign.
  public internal(set) var campaignCustomersOf = Links()
  /// Places in campaigns by customer.
  public internal(set) var campaignPlacesOf = Links()
  /// Quotas by campaign.
  public internal(set) var quotasOf = Links()
  /// What was changed, by campaign.
  public internal(set) var campaignRevisionsOf = Links()
  /// The customers of a round, by round.
  public internal(set) var roundItemsOf = Links()
  /// Sayings by the customer they are about.
  public internal(set) var sayingsOfCustomer = Links()
  /// Sayings by the contact they are about.
  public internal(set) var sayingsOfContact = Links()
  /// Sayings by the invoice they are about.
  public internal(set) var sayingsOfInvoice = Links()
  /// Sayings by the payment they are about.
  public internal(set) var sayingsOfPayment = Links()

  /// Whether a record has ever come before what it belongs to.
  var awaitsOwners = false

  /// A book with nothing in it.
  public init() {}
}
