internal import SalesBook

/// A customer put into a campaign, or somebody still to be found there.
struct JoinForm: DeskForm {
  /// The place, and which customer it is of, if they are known.
  struct Entry: Sendable {
    var place: CampaignCustomer
    var customer: ID<Customer>?
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let campaign: Campaign

  var draftKey: String? { "campaign-join \(campaign.id.text)" }

  init(_ campaign: Campaign, _ desk: Desk, _ book: Book) {
    self.campaign = campaign
    entry = Entry(place: CampaignCustomer(key: .none))
    title = desk.words.campaigns.join + "  " + campaign.name
    let ask = desk.asking(entry, \.place)
    rows = [
      .customer(
        RowID(.campaignCustomer, "Customer"), desk.words.name(of: Noun.customer), isNeeded: false, \.customer),
      ask("Name"), ask("Segment"),
    ]
  }

  func rowMissing(in filled: Entry) -> RowID? {
    filled.customer == nil && filled.place.name.isEmpty ? RowID(.campaignCustomer, "Customer") : nil
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (any SalesBook.Operation, about: String) {
    let segment = filled.place.segment
    guard let customer = filled.customer else {
      let name = filled.place.name
      return (JoinCampaign(campaign.id, lookingFor: name, segment: segment), "\(campaign.name): \(name)")
    }
    return (
      JoinCampaign(campaign.id, [customer], segment: segment),
      "\(campaign.name): \(desk.names(of: [customer], book))"
    )
  }
}

/// Whom was looked for is a customer of the book now.
struct FoundForm: DeskForm {
  let title: String
  let entry: CampaignCustomer
  let rows: [FormRow<CampaignCustomer>]

  init(_ place: CampaignCustomer, _ desk: Desk, _ book: Book) {
    entry = place
    title = "\(desk.words.campaigns.toFind)  \(place.name)"
    rows = [
      .customer(RowID(.campaignCustomer, "Customer"), desk.words.name(of: Noun.customer), \.customer)
    ]
  }

  func operation(_ filled: CampaignCustomer, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let customer = filled.customer ?? .none
    return (JoinCampaign(entry, found: customer), "\(entry.name): \(desk.names(of: [customer], book))")
  }
}

/// The customers a command is about, put into one of the campaigns that go on.
struct JoinMarkedForm: DeskForm {
  let title: String
  let entry: CampaignCustomer
  let rows: [FormRow<CampaignCustomer>]
  private let customers: [ID<Customer>]

  init?(_ desk: Desk, _ book: Book) {
    customers = desk.customersMeant(book)
    let going = desk.goingCampaigns(book)
    guard let first = going.first, !customers.isEmpty else { return nil }
    var place = CampaignCustomer(key: .none)
    let theirs = customers.first.flatMap { book.customers[$0] }
    place.campaign =
      going.first { campaign in theirs.map { campaign.isMarket(of: $0) } ?? false }?.id ?? first.id
    entry = place
    title = desk.title(.campaigns.join, desk.names(of: customers, book))
    let ask = desk.asking(entry)
    rows = [
      ask("Campaign", isNeeded: true, options: going.map { FormOption($0.id.text, $0.name) }), ask("Segment"),
    ]
  }

  func operation(_ filled: CampaignCustomer, _ desk: Desk, _ book: Book) -> (
    any SalesBook.Operation, about: String
  ) {
    let name = book.campaigns[filled.campaign]?.name ?? ""
    return (
      JoinCampaign(filled.campaign, customers, segment: filled.segment),
      "\(name): \(desk.names(of: customers, book))"
    )
  }
}

/// How much one of us is to sell in a campaign.
struct QuotaForm: DeskForm {
  let title: String
  let entry: Quota
  let rows: [FormRow<Quota>]

  var draftKey: String? { "quota \(entry.campaign.text)" }

  /// A form for the quota of somebody, or of whoever is at the desk.
  init(_ campaign: Campaign, of person: String?, _ desk: Desk, _ book: Book) {
    var quota = Quota(key: .none)
    (quota.campaign, quota.person, quota.day) = (campaign.id, person ?? desk.login, desk.today)
    entry = quota
    title = desk.words.campaigns.setQuota + "  " + campaign.name
    let ask = desk.asking(entry)
    rows = [
      ask("Amount", isNeeded: true), ask("Person", isNeeded: true, options: desk.colleagues(book)),
      ask("Why", hint: desk.words.campaigns.whyHint), ask("Day", isNeeded: true),
    ]
  }

  func operation(_ filled: Quota, _ desk: Desk, _ book: Book) -> (any SalesBook.Operation, about: String) {
    let name = book.campaigns[filled.campaign]?.name ?? ""
    return (SetQuota(filled), [name, filled.person, desk.words.money(filled.amount)].said(by: " "))
  }

  func row(for refusal: Refusal) -> RowID? {
    switch refusal {
    case .campaignBarred(.quotaBelowNothing): RowID(.quota, "Amount")
    case .campaignBarred(.quotaTwice): RowID(.quota, "Day")
    case .nobody, .hasLeft: RowID(.quota, "Person")
    default: nil
    }
  }
}

/// Something done with one of a campaign's customers on a day: a follow-up.
struct ActivityForm: DeskForm {
  let title: String
  let entry: FollowUp
  let rows: [FormRow<FollowUp>]

  var draftKey: String? { "activity \(entry.campaign?.text ?? "")" }

  /// Proposed with the first customer that is not covered: influential ones come first.
  init?(_ standing: CampaignStanding, _ desk: Desk, _ book: Book) {
    guard let first = standing.members.first else { return nil }
    var followUp = FollowUp(key: .none)
    followUp.campaign = standing.campaign.id
    followUp.customer = (standing.members.first { $0.covered == nil } ?? first).customer
    followUp.due = desk.index.workingDays.onOrAfter(desk.today + 1)
    (entry, title) = (followUp, desk.words.campaigns.plan + "  " + standing.campaign.name)
    let ask = desk.asking(entry)
    let options = standing.members.map { member in
      let name = book.customers[member.customer]?.name ?? ""
      return FormOption(member.customer.text, member.isInfluential ? name + " ~" : name)
    }
    rows = [
      ask("Customer", isNeeded: true, options: options), ask("Purpose"),
      ask("Due", isNeeded: true).noting { entry, desk, book in
        desk.load(on: entry.due, with: entry.customer, book)
      }, ask("Time"), ask("Channel", isNeeded: true), ask("Place"), ask("By", options: desk.colleagues(book)),
    ]
  }

  func operation(_ filled: FollowUp, _ desk: Desk, _ book: Book) -> (any SalesBook.Operation, about: String) {
    (PlanFollowUp(filled), "\(desk.names(of: [filled.customer], book)) \(filled.purpose)")
  }
}

extension Campaign: Editable {
  static func asked(_ ask: Asking<Campaign, Campaign>) -> [FormRow<Campaign>] {
    [
      ask("Name", isNeeded: true), ask("Region"), ask("Industry"), ask("From", isNeeded: true),
      ask("To", isNeeded: true), ask("LearnBy"), ask("Aim"), ask("Tactics"), ask("By"),
    ]
  }

  func called(_ words: Words) -> String { name }
}

extension CampaignCustomer: Editable {
  static func asked(_ ask: Asking<CampaignCustomer, CampaignCustomer>) -> [FormRow<CampaignCustomer>] {
    [ask("Segment"), ask("Name"), ask("Joined", isNeeded: true)]
  }

  func called(_ words: Words) -> String { segment }
}
