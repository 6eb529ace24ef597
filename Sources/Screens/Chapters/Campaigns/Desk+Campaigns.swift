internal import PinyinNames
internal import SalesBook
internal import TextCanvas

// The list of campaigns, and what one of them comes to.
extension Desk {
  /// The campaigns of markets that go on, those that end first in front.
  func goingCampaigns(_ book: Book) -> [Campaign] {
    book.campaigns.all.filter { campaign in
      campaign.customer == nil && campaign.ended == nil && today <= campaign.to
    }.sorted { ($0.to, $0.id) < ($1.to, $1.id) }
  }

  /// Who works here, as options of a row.
  func colleagues(_ book: Book) -> [FormOption] {
    book.people.all.filter(\.active).sorted { $0.login < $1.login }.map {
      FormOption($0.login.text, $0.called)
    }
  }

  /// The campaigns found, and a row for one more.
  func campaignRows(matching typed: String, _ book: Book) -> [Listing.Row] {
    let query = NameQuery(typed)
    let found = index.replay(whole: book).allCampaigns().filter { standing in
      query.matches(
        PreparedName(fields: [standing.campaign.name, words.market(of: standing.campaign, in: book)]))
    }
    let width = found.map { DisplayWidth.width(of: $0.campaign.name) }.max() ?? 0
    return found.map { row(of: $0, width: width, book) } + [
      acting(words.campaigns.new) { desk, book in desk.open(CampaignForm(desk, book), book) }
    ]
  }

  private func row(of standing: CampaignStanding, width: Int, _ book: Book) -> Listing.Row {
    let campaign = standing.campaign
    let late = standing.late.isEmpty ? "" : "! " + words.campaigns.late(standing.late.count)
    return Listing.Row(
      cells: [
        Span(DisplayWidth.pad(campaign.name, to: width), .label),
        Span(words.name(of: standing.state), standing.state == .over ? .warning : .key),
        Span("\(standing.bar) \(standing.covered)/\(standing.all)", .bar1),
        Span(
          [late, words.learning(standing), words.days(of: campaign, from: day)].said(),
          late.isEmpty && !standing.isLateToLearn ? .dim : .warning),
      ], key: campaign.id.text, stays: true
    ) { desk, book in desk.open(Listing.campaign(campaign, desk.words), book) }
  }

  /// What one campaign comes to: its customers, quotas beside what is sold, activities, revisions.
  func rows(ofCampaign id: ID<Campaign>, _ book: Book) -> [Listing.Row] {
    let replay = index.replay(whole: book)
    guard let standing = replay.standing(ofCampaign: id) else { return [] }
    let campaign = standing.campaign
    let about = [
      words.market(of: campaign, in: book), words.name(of: standing.state),
      words.days(of: campaign, from: day),
      campaign.by, campaign.endReason,
    ]
    return [told(about.said(), .label)] + [campaign.aim, campaign.tactics].flatMap(lines)
      + customerRows(standing, book) + salesRows(standing, replay, book) + activityRows(standing, book)
      + revisionRows(standing, book)
  }

  private func customerRows(_ standing: CampaignStanding, _ book: Book) -> [Listing.Row] {
    let campaign = standing.campaign
    let members = standing.members.map { member in
      let covered = member.covered.map { words.campaigns.covered + " " + words.short($0, from: day) }
      let question = member.unknown.first.map { gap in
        words.campaigns.toAsk(member.unknown.count) + words.general.colon + words.knowing.question(gap)
      }
      return Listing.Row(
        cells: [
          Span(covered ?? words.campaigns.uncovered, covered == nil ? .warning : .ok),
          name(of: member.customer, book), Span(member.segment, .label), Span(question ?? "", .dim),
        ], key: member.customer.text
      ) { desk, book in
        let item = member.place.map { DossierItem($0) } ?? DossierItem(campaign)
        return desk.leaveLists(for: member.customer, at: item, book)
      }
    }
    let wanted = standing.toFind.map { place in
      acting([
        Span(words.campaigns.toFind, .warning), Span(place.name), Span(place.segment, .label), Span(""),
      ]) {
        desk, book in desk.open(FoundForm(place, desk, book), book)
      }
    }
    let join =
      campaign.customer == nil
      ? [acting(words.campaigns.join) { desk, book in desk.open(JoinForm(campaign, desk, book), book) }] : []
    let head = Listing.Row(
      cells: [
        Span(words.campaigns.customers + "  ", .heading), Span(standing.bar, .bar1),
        Span("  " + words.coverage(of: standing), .heading),
      ], isHead: true)
    return [head]
      + members + wanted + join
  }

  private func salesRows(_ standing: CampaignStanding, _ replay: Replay, _ book: Book) -> [Listing.Row] {
    let (campaign, loads) = (standing.campaign, replay.load(of: standing))
    let rows = standing.sales.map { sales in
      let quota = sales.quota.map { words.money($0.amount) } ?? words.campaigns.noQuota
      let sold = sales.towards.map(words.money) ?? words.amounts(sales.sold)
      let percent = sales.percent ?? 0
      let besides = sales.quota == nil ? "" : words.amounts(sales.besides)
      let load = loads.first { $0.person == sales.person }.map { words.load($0) } ?? ""
      return acting(
        [
          Span(sales.person, .key), Span("\(sold) / \(quota)", .money),
          Span(String(repeating: "#", count: min(20, percent / 5)), percent < 100 ? .bar2 : .bar1),
          Span([sales.percent.map { "\($0)%" } ?? "", besides, load].said(), .dim),
        ]
      ) { desk, book in desk.open(QuotaForm(campaign, of: sales.person, desk, book), book) }
    }
    // Who has customers to cover there, and neither a quota nor sold anything.
    let others = loads.filter { load in !standing.sales.contains { $0.person == load.person } }.map { load in
      let who = load.person.isEmpty ? words.general.nobody : load.person
      return told("\(who)  \(words.load(load))", .dim)
    }
    return [head(words.campaigns.quotas(replay.salesBasis))] + rows + others + [
      acting(words.campaigns.setQuota) { desk, book in
        desk.open(QuotaForm(campaign, of: nil, desk, book), book)
      }
    ]
  }

  private func activityRows(_ standing: CampaignStanding, _ book: Book) -> [Listing.Row] {
    let late = standing.late.isEmpty ? "" : "  ! " + words.campaigns.late(standing.late.count)
    let rows = standing.activities.map { plan in
      let waits = plan.waited(on: day)
      let when = waits ? words.planned(plan.due, on: day) : Span(" " + words.short(plan.due, from: day), .dim)
      let state = waits ? "" : plan.done != nil ? words.campaigns.done : words.campaigns.dropped
      return Listing.Row(
        cells: [
          when, name(of: plan.customer, book), Span(words.name(of: plan.channel), .label),
          Span([plan.purpose, plan.by, state].said(), waits ? .text : .dim),
        ], key: plan.id.text
      ) { desk, book in
        desk.leaveLists(for: plan.customer, at: DossierItem(plan), book)
      }
    }
    let plan = acting(words.campaigns.plan) { desk, book in
      ActivityForm(standing, desk, book).map { desk.open($0, book) } ?? [.bell]
    }
    return [head(words.campaigns.activities + late)] + rows + [plan]
  }

  /// What was changed of it, quotas that are another than before among it; and what changes or ends it.
  private func revisionRows(_ standing: CampaignStanding, _ book: Book) -> [Listing.Row] {
    let campaign = standing.campaign
    let quotas = book.quotas(of: campaign).filter { $0.day <= day && !$0.why.isEmpty }.map { quota in
      (quota.day, "\(quota.person) \(words.money(quota.amount))", quota.why, quota.by)
    }
    let told = standing.revisions.map { ($0.day, $0.what, $0.why, $0.by) } + quotas
    let rows = told.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { date, what, why, by in
      self.told(" \(words.short(date, from: day))  " + [what, why, by].said(), .text)
    }
    return [head(words.campaigns.revisions)] + rows + [
      acting(words.campaigns.revise) { desk, book in desk.open(ReviseForm(campaign, desk, book), book) },
      acting(words.campaigns.end) { desk, book in desk.open(EndCampaignForm(standing, desk, book), book) },
    ]
  }

  /// Leaves the campaign and the list it was opened from, for something in a customer's dossier.
  fileprivate mutating func leaveLists(
    for customer: ID<Customer>, at item: DossierItem, _ book: Book
  ) -> [Effect] {
    while case .listing? = layers.last { layers.removeLast() }
    show(customer, at: item, book)
    return []
  }

  // MARK: Rows

  private func head(_ text: String) -> Listing.Row {
    Listing.Row(cells: [Span(text, .heading)], isHead: true)
  }

  private func told(_ text: String, _ role: StyleRole) -> Listing.Row {
    Listing.Row(cells: [Span(text, role)])
  }

  private func lines(_ text: String) -> [Listing.Row] {
    text.split(whereSeparator: \.isNewline).map { told("  " + $0, .dim) }
  }

  /// A row that does something, where anything can be written.
  private func acting(_ text: String, _ act: @escaping DeskAct) -> Listing.Row {
    acting([Span("+", .key), Span(text, .label)], act)
  }

  private func acting(_ cells: [Span], _ act: @escaping DeskAct) -> Listing.Row {
    // What can be done with the book as it is now is none of a list of a day gone by.
    Listing.Row(
      cells: cells, reason: isReadOnly ? Need.writing.sentence(self) : nil, stays: true, pick: act)
  }
}

extension CampaignStanding {
  /// How much of it is covered, as ten signs.
  fileprivate var bar: String {
    let filled = all > 0 ? covered * 10 / all : 0
    return DisplayWidth.pad(String(repeating: "#", count: filled), to: 10)
  }
}

extension ListingKind {
  /// Every campaign.
  static let campaigns = ListingKind(
    name: "campaigns",
    keys: [
      .init(letters: { $0.listings.search }), .moving, .picking { $0.campaigns.open }, .leaving,
    ]
  ) { desk, listing, typed, book in listing.rows = desk.campaignRows(matching: typed, book) }

  /// What one campaign comes to.
  static func campaign(_ id: ID<Campaign>) -> ListingKind {
    ListingKind(
      name: "campaign \(id.text)", keys: [.picking { $0.campaigns.open }, .leaving, .scrollingUntold]
    ) { desk, listing, _, book in listing.rows = desk.rows(ofCampaign: id, book) }
  }
}

extension Listing {
  /// The list of campaigns.
  static func campaigns(_ words: Words) -> Listing {
    Listing(kind: .campaigns, title: words.text(of: .campaigns.list).name, empty: words.campaigns.none)
  }

  /// One campaign.
  static func campaign(_ campaign: Campaign, _ words: Words) -> Listing {
    Listing(kind: .campaign(campaign.id), title: "\(words.name(of: Noun.campaign))  \(campaign.name)")
  }
}
