internal import SalesBook

/// The plan for a market, or for the customer under the cursor where that is an influential one (domain §10).
struct CampaignForm: DeskForm {
  /// The campaign, and whether the customers of its market are in it from the start.
  struct Entry: Sendable {
    var campaign: Campaign
    var joins = true
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]

  var draftKey: String? { "campaign" }

  /// Days a campaign is proposed for, and days to understand its market.
  private static let (span, learning) = (90, 30)

  init(_ desk: Desk, _ book: Book) {
    let (customer, words) = (desk.customer(book), desk.words)
    var campaign = Campaign(key: .none)
    (campaign.from, campaign.to, campaign.by) = (desk.today, desk.today + CampaignForm.span, desk.login)
    campaign.learnBy = desk.index.workingDays.onOrAfter(desk.today + CampaignForm.learning)
    if let customer {
      campaign.customer = customer.influential ? customer.id : nil
      (campaign.region, campaign.industry) = (customer.business.region, customer.business.industry)
    }
    entry = Entry(campaign: campaign)
    title = desk.title(.campaigns.open, "")
    let ask = desk.asking(entry, \.campaign)
    let one = customer.map { [ask("Customer", options: [FormOption($0.id.text, $0.name)])] } ?? []
    rows =
      one + [
        ask("Region", hint: words.campaigns.marketHint), ask("Industry", hint: words.campaigns.marketHint),
        ask("Name", isNeeded: true).following { entry, desk, book in
          entry.campaign.name = desk.words.market(of: entry.campaign, in: book)
        },
        FormRow<Entry>.flag(RowID(.campaignCustomer, "Customer"), words.campaigns.joinAll, \.joins)
          .appearing { $0.campaign.customer == nil }
          .noting { entry, desk, book in
            let all = book.customers(ofMarket: entry.campaign)
            return desk.words.customers(
              ofMarket: all.count, influential: all.count { book.customers[$0]?.influential ?? false })
          },
        ask("To", isNeeded: true), ask("LearnBy"), ask("Aim"), ask("Tactics"), ask("From", isNeeded: true),
        ask("By", options: desk.colleagues(book)),
      ]
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (any SalesBook.Operation, about: String) {
    let isOfMarket = filled.campaign.customer == nil && filled.joins
    let customers = isOfMarket ? book.customers(ofMarket: filled.campaign) : []
    return (OpenCampaign(filled.campaign, with: customers), filled.campaign.name)
  }
}

/// What is otherwise in a campaign, and why.
struct ReviseForm: DeskForm {
  /// The campaign as it is to be, and what is kept of the change.
  struct Entry: Sendable {
    var campaign: Campaign
    var revision: CampaignRevision
  }

  let title: String
  let entry: Entry
  let rows: [FormRow<Entry>]
  private let seen: Campaign

  var draftKey: String? { "campaign-revise \(seen.id.text)" }

  init(_ campaign: Campaign, _ desk: Desk, _ book: Book) {
    seen = campaign
    var revision = CampaignRevision(key: .none)
    (revision.campaign, revision.day) = (campaign.id, desk.today)
    entry = Entry(campaign: campaign, revision: revision)
    title = desk.words.campaigns.revise + "  " + campaign.name
    let (ask, told) = (desk.asking(entry, \.campaign), desk.asking(entry, \.revision))
    rows = [
      ask("To", isNeeded: true), ask("LearnBy"), told("Why", isNeeded: true),
      told("What", isNeeded: true).following { entry, desk, _ in
        entry.revision.what = desk.words.changes(from: campaign, to: entry.campaign)
      },
      ask("Aim"), ask("Tactics"), ask("From", isNeeded: true), ask("Region"), ask("Industry"),
      ask("Name", isNeeded: true), ask("By", options: desk.colleagues(book)), told("Day", isNeeded: true),
    ]
  }

  func operation(_ filled: Entry, _ desk: Desk, _ book: Book) -> (any SalesBook.Operation, about: String) {
    (ReviseCampaign(seen, to: filled.campaign, filled.revision), filled.campaign.name)
  }
}

/// What came of a campaign, or why it is ended.
struct EndCampaignForm: DeskForm {
  let title: String
  let entry: Campaign
  let rows: [FormRow<Campaign>]

  var draftKey: String? { "campaign-end \(entry.id.text)" }

  init(_ standing: CampaignStanding, _ desk: Desk, _ book: Book) {
    entry = standing.campaign
    title = desk.words.campaigns.end + "  " + standing.campaign.name
    let waiting = standing.waiting.count
    rows = [
      desk.asking(entry)("EndReason", isNeeded: true).noting { _, desk, _ in
        waiting > 0 ? desk.words.campaigns.stay(waiting) : ""
      }
    ]
  }

  func operation(_ filled: Campaign, _ desk: Desk, _ book: Book) -> (any SalesBook.Operation, about: String) {
    (EndCampaign(filled.id, reason: filled.endReason), filled.name)
  }
}

extension Words {
  /// What is otherwise in a campaign: each field that changed, with what it says now.
  fileprivate func changes(from before: Campaign, to after: Campaign) -> String {
    Campaign.fields.filter { $0.write(before) != $0.write(after) }.map { field in
      let now = field.write(after).joined(separator: " ")
      return name(ofField: field.name, of: .campaign) + " " + (now.isEmpty ? general.none : now)
    }.said(by: general.comma)
  }
}
