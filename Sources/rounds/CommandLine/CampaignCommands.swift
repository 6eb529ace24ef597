internal import ArgumentParser
internal import BookStore
internal import PinyinNames
internal import SalesBook
internal import Screens

/// What a campaign says of itself, as options: what is given is so from now on.
struct CampaignOptions: ParsableArguments {
  @Option(help: .text("The part of the country, as customers have it.")) var region: String?
  @Option(help: .text("The trade, as customers have it.")) var industry: String?
  @Option(help: .day("The day by which the market is to be understood: 12-15, 1m.")) var learnBy: String?
  @Option(help: .day("Its first day.")) var from: String?
  @Option(help: .day("Its last day.")) var to: String?
  @Option(help: .text("What is to be reached.")) var aim: String?
  @Option(help: .text("How.")) var tactics: String?
  @Option(help: .login("Login of whose plan it is.")) var by: String?

  /// Puts what is given into a campaign.
  func fill(_ campaign: inout Campaign, in book: OpenBook) throws {
    if let region { campaign.region = region }
    if let industry { campaign.industry = industry }
    if let learnBy { campaign.learnBy = try book.typed(learnBy) }
    if let from { campaign.from = try book.typed(from) }
    if let to { campaign.to = try book.typed(to) }
    if let aim { campaign.aim = aim }
    if let tactics { campaign.tactics = tactics }
    if let by { campaign.by = try book.login(of: by) }
  }
}

/// `rounds campaign`: the plan for a market, or for one customer.
struct CampaignCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "campaign", abstract: "Draw up the plan for a market, or for one customer.",
    discussion: """
      From today on for 90 days unless told otherwise. With --join the customers of its region and trade are in it from \
      the start. campaign-join puts in others, campaign-quota sets who sells how much, plan --campaign its activities, \
      campaign-revise changes it, campaign-end ends it; campaigns lists them.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @OptionGroup var options: CampaignOptions
  @Option(help: .name("For this customer alone: ID, number, name, pinyin or initials.")) var customer: String?
  @Flag(help: "With the customers of its market.") var join = false
  @Argument(help: "What it is called.") var name: [String]

  /// Days it is for where nobody says.
  private static let span = 90

  func run(on book: OpenBook) throws {
    var campaign = Campaign(key: .none)
    campaign.name = name.joined(separator: " ")
    campaign.from = book.clock.today
    try options.fill(&campaign, in: book)
    if options.to == nil { campaign.to = campaign.from + CampaignCommand.span }
    campaign.customer = try customer.map { try RecordNamed.customer($0, in: book).id }
    let customers = join ? book.store.book.customers(ofMarket: campaign) : []
    book.tell(try book.commit(OpenCampaign(campaign, with: customers), insists: insistence.isGiven))
  }
}

/// `rounds campaign-join`: customers come into a campaign.
struct CampaignJoinCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "campaign-join",
    abstract: "Put customers into a campaign, or somebody still to be found, or say who was found.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .text("Somebody the book has not got yet, in a few words.")) var lookingFor: String?
  @Option(help: .text("The customer turned out to be whom was looked for under these words.")) var found:
    String?
  @Option(help: .text("Which part of the market they belong to.")) var segment = ""
  @Argument(help: UsageWords.campaign) var campaign: String
  @Argument(help: "The customers: ID, number, name, pinyin or initials.") var customers: [String] = []

  func validate() throws {
    guard lookingFor != nil || !customers.isEmpty else {
      throw ValidationError.said { $0.customersOrLookingFor }
    }
    guard found == nil || customers.count == 1 else { throw ValidationError.said { $0.whoWasFound } }
  }

  func run(on book: OpenBook) throws {
    let campaign = try book.campaign(campaign)
    let ids = try customers.map { try RecordNamed.customer($0, in: book).id }
    book.tell(try book.commit(try joining(campaign, ids, book), insists: insistence.isGiven))
  }

  private func joining(_ campaign: Campaign, _ ids: [ID<Customer>], _ book: OpenBook) throws -> JoinCampaign {
    if let found, let id = ids.first {
      let wanted = book.store.book.places(of: campaign).first { $0.customer == nil && $0.name == found }
      guard let wanted else { throw CommandFailure(sentence: book.spoken.nobodyLookedFor(found)) }
      return JoinCampaign(wanted, found: id)
    }
    return lookingFor.map { JoinCampaign(campaign.id, lookingFor: $0, segment: segment) }
      ?? JoinCampaign(campaign.id, ids, segment: segment)
  }
}

/// `rounds campaign-quota`: how much one of us is to sell in a campaign.
struct CampaignQuotaCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "campaign-quota",
    abstract: "Set how much one of us is to sell in a campaign; where it was another, with why.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Option(help: .text("Why it is another than before.")) var why = ""
  @Option(help: .day("The day it was set, if not today.")) var day: String?
  @Argument(help: UsageWords.campaign) var campaign: String
  @Argument(help: "Login of whose it is; rounds people lists them.") var person: String
  @Argument(help: UsageWords.amount) var amount: String

  func run(on book: OpenBook) throws {
    var quota = Quota(key: .none)
    (quota.campaign, quota.person, quota.why) = (try book.campaign(campaign).id, person, why)
    quota.day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    quota.amount = try book.typed(amount: amount, in: book.policy.currency)
    book.tell(try book.commit(SetQuota(quota), insists: insistence.isGiven))
  }
}

/// `rounds campaign-revise`: something of a campaign is otherwise, and why.
struct CampaignReviseCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "campaign-revise", abstract: "Change a campaign, and keep what is otherwise and why.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @OptionGroup var options: CampaignOptions
  @Option(help: .text("Why.")) var why: String
  @Option(help: .day("The day it was changed, if not today.")) var day: String?
  @Argument(help: UsageWords.campaign) var campaign: String
  @Argument(help: "What is otherwise now.") var what: [String]

  func run(on book: OpenBook) throws {
    let seen = try book.campaign(campaign)
    var (wanted, revision) = (seen, CampaignRevision(key: .none))
    try options.fill(&wanted, in: book)
    (revision.what, revision.why) = (what.joined(separator: " "), why)
    revision.day = try day.map { try book.typed($0, leaning: .past) } ?? book.clock.today
    book.tell(try book.commit(ReviseCampaign(seen, to: wanted, revision), insists: insistence.isGiven))
  }
}

/// `rounds campaign-end`: a campaign is ended.
struct CampaignEndCommand: BookCommand {
  static let configuration = CommandConfiguration(
    commandName: "campaign-end",
    abstract: "End a campaign, with what came of it; what is planned with its customers stays.")
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var insistence: Insistence
  @Argument(help: UsageWords.campaign) var campaign: String
  @Argument(help: "What came of it, or why.") var reason: [String]

  func run(on book: OpenBook) throws {
    let ending = EndCampaign(try book.campaign(campaign).id, reason: reason.joined(separator: " "))
    book.tell(try book.commit(ending, insists: insistence.isGiven))
  }
}

/// `rounds campaigns`: the campaigns, or what one of them comes to.
struct CampaignsCommand: ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "campaigns",
    abstract: "List campaigns that are not ended; or of one its customers, quotas, activities or revisions.",
    discussion: """
      Covered is who was reached since they came into the plan. Sold is what was signed in the market within its days, \
      or, in a book that keeps no deals, what was invoiced less credit notes; currencies are never mixed. With --who the \
      campaigns a colleague draws up, sells in, or has customers in; of one campaign their customers, quota, activities.
      """)
  @ParentCommand var program: Rounds
  @OptionGroup var place: Place
  @OptionGroup var report: ReportOptions
  @OptionGroup var whose: WhoseOption
  @Flag(help: "Those that were ended too.") var all = false
  @Flag(help: "Of that campaign: who is to sell how much, what is sold, and what is left to do.") var quotas =
    false
  @Flag(help: "Of that campaign: what is planned and was done.") var activities = false
  @Flag(help: "Of that campaign: what was changed, and why.") var revisions = false
  @Argument(help: UsageWords.campaign) var campaign: String?

  func validate() throws {
    guard campaign != nil || !(quotas || activities || revisions) else {
      throw ValidationError.said { $0.whichCampaign }
    }
  }

  func printed(on book: OpenBook) throws -> Report {
    let login = try whose.login(in: book)
    guard let campaign else { return Report.campaigns(book, of: login, all: all) }
    let replay = book.replayOfAll()
    let known = try book.campaign(campaign)
    guard let standing = replay.standing(ofCampaign: known.id) else {
      throw CommandFailure(sentence: book.spoken.noSuchCampaign(campaign, []))
    }
    if quotas { return Report.quotas(of: standing, of: login, book, replay) }
    if activities { return Report.activities(of: standing, of: login, book, replay) }
    return revisions
      ? Report.revisions(of: standing, by: login) : Report.customers(of: standing, of: login, book, replay)
  }
}

extension OpenBook {
  /// The campaign a text names: its ID, its name, or the only one it matches by text, pinyin or initials; of several one
  /// that was not ended.
  func campaign(_ text: String) throws -> Campaign {
    let campaigns = store.book.campaigns
    if let id = ID<Campaign>(text.uppercased()), let campaign = campaigns[id] { return campaign }
    let exact = campaigns.all.filter { $0.name == text }
    let query = NameQuery(text)
    let matching =
      exact.isEmpty ? campaigns.all.filter { query.matches(PreparedName(fields: [$0.name])) } : Array(exact)
    let going = matching.filter { $0.ended == nil }
    let found = going.isEmpty ? matching : going
    guard found.count == 1 else {
      let listed = (found.isEmpty ? Array(campaigns.all) : found).prefix(5).map { "\($0.name) \($0.id.text)" }
      throw CommandFailure(
        sentence: found.isEmpty
          ? spoken.noSuchCampaign(text, listed) : spoken.severalRecords(text, listed.joined(separator: ", ")))
    }
    return found[0]
  }
}
