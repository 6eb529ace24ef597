internal import BookStore
internal import SalesBook
internal import Screens

// What the commands about campaigns report, as of the day taken for today.
extension Report {
  /// Campaigns that were not ended, or all of them, each with how far it is; with a login those one has a part in.
  static func campaigns(_ open: OpenBook, of login: String? = nil, all: Bool) -> Report {
    let replay = open.replayOfAll()
    return Report(
      replay.allCampaigns().filter { standing in
        (all || standing.state != .ended) && (login.map { standing.concerns($0, replay) } ?? true)
      },
      .text("campaign") { $0.campaign.name },
      .text("market") { open.words.market(of: $0.campaign, in: open.store.book) },
      .text("state", forPeople: { open.words.name(of: $0.state) }) { $0.state.rawValue },
      .text("from") { $0.campaign.from.iso },
      .text("to") { $0.campaign.to.iso },
      .number("covered") { String($0.covered) },
      .number("customers") { String($0.all) },
      .number("to-find") { String($0.toFind.count) },
      .number("understood") { String($0.understood) },
      .text("learn-by") { $0.campaign.learnBy?.iso ?? "" },
      .number("activities") { String($0.waiting.count) },
      .number("late") { String($0.late.count) },
      .number("revisions") { String($0.revisions.count) },
      .text("by") { $0.campaign.by },
      .text("aim") { $0.campaign.aim },
      .text("end-reason") { $0.campaign.endReason },
      .text("id", isOnlyForPrograms: true) { $0.campaign.id.text },
      .text("customer-id", isOnlyForPrograms: true) { $0.campaign.customer?.text ?? "" })
  }

  /// The customers of a campaign, influential ones first, and those still to be found; with a login those of that
  /// colleague.
  static func customers(
    of standing: CampaignStanding, of login: String? = nil, _ open: OpenBook, _ replay: Replay
  ) -> Report {
    let book = replay.book
    let rows =
      standing.members.filter { replay.isCustomer($0.customer, of: login) }
      .map { (member: Optional($0), place: $0.place) }
      + (login == nil ? standing.toFind : []).map { (member: nil, place: Optional($0)) }
    return Report(
      rows,
      .text("customer") { row in
        row.member.map { book.customers[$0.customer]?.name ?? $0.customer.text } ?? row.place?.name ?? ""
      },
      .flag("found", open.words) { $0.member != nil },
      .flag("influential", open.words) { $0.member?.isInfluential ?? false ? true : nil },
      .text("segment") { $0.place?.segment ?? "" },
      .text("joined") { ($0.place?.joined ?? standing.campaign.made).iso },
      .text("covered") { $0.member?.covered?.iso ?? "" },
      .words("unknown", open.words) { $0.member?.unknown ?? [] },
      .text("owner") { row in
        row.member.flatMap { book.customers[slot: $0.slot] }.map { book.owner(of: $0, asOf: replay.day) }
          ?? ""
      },
      .text("id", isOnlyForPrograms: true) { $0.place?.id.text ?? "" },
      .text("customer-id", isOnlyForPrograms: true) { $0.member?.customer.text ?? "" })
  }

  /// What each of us is to sell in a campaign and sold, a line a currency; and the work that is left.
  static func quotas(
    of standing: CampaignStanding, of login: String? = nil, _ open: OpenBook, _ replay: Replay
  ) -> Report {
    let heads = HeadWords(language: open.words.language)
    let (loads, basis) = (replay.load(of: standing), replay.salesBasis)
    let sold = standing.sales.flatMap { sales -> [(sales: CampaignSales, quota: Quota?, sold: Money?)] in
      let own = sales.quota.map { [(sales, Optional($0), sales.towards)] } ?? []
      return own + sales.besides.map { (sales, nil, Optional($0)) }
    }
    func load(_ person: String) -> CampaignLoad? { loads.first { $0.person == person } }
    func calls(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }
    let others = loads.filter { load in !standing.sales.contains { $0.person == load.person } }.map { load in
      (sales: CampaignSales(person: load.person, quota: nil, sold: []), quota: Quota?.none, sold: Money?.none)
    }
    return Report(
      (sold + others).filter { row in login.map { row.sales.person == $0 } ?? true },
      .text("person") { $0.sales.person },
      .text("currency") { $0.sold?.currency.letters ?? "" },
      .money("quota") { $0.quota?.amount },
      .money("sold") { $0.sold },
      .number("percent") { row in row.quota == nil ? "" : row.sales.percent.map(String.init) ?? "" },
      .text("basis", forPeople: { _ in heads.basis(basis) }) { _ in basis.rawValue },
      .text("since") { $0.quota?.day.iso ?? "" },
      .number("to-cover") { load($0.sales.person).map { String($0.uncovered) } ?? "" },
      .number("calls-a-day") { load($0.sales.person).map { calls($0.tenths) } ?? "" },
      .number("usual-calls") { load($0.sales.person).map { calls($0.usual) } ?? "" })
  }

  /// The activities of a campaign, by the days they stand at.
  static func activities(
    of standing: CampaignStanding, of login: String? = nil, _ open: OpenBook, _ replay: Replay
  ) -> Report {
    let (book, heads) = (replay.book, HeadWords(language: open.words.language))
    func state(_ plan: FollowUp) -> String {
      guard plan.waited(on: standing.day) else { return plan.done == nil ? "dropped" : "done" }
      return plan.due < standing.day ? "late" : "planned"
    }
    return Report(
      standing.activities.filter { plan in login.map { plan.by == $0 } ?? true },
      .text("due") { $0.due.iso },
      .text("time") { $0.time?.text ?? "" },
      .text("customer") { book.customers[$0.customer]?.name ?? $0.customer.text },
      .text("channel", forPeople: { open.words.name(of: $0.channel) }) { $0.channel.rawValue },
      .text("purpose") { $0.purpose },
      .text("by") { $0.by },
      .text("state", forPeople: { heads.activity(state($0)) }, state),
      .text("id", isOnlyForPrograms: true) { $0.id.text },
      .text("customer-id", isOnlyForPrograms: true) { $0.customer.text })
  }

  /// What was changed of a campaign, and why.
  static func revisions(of standing: CampaignStanding, by login: String? = nil) -> Report {
    Report(
      standing.revisions.filter { revision in login.map { revision.by == $0 } ?? true },
      .text("day") { $0.day.iso },
      .text("what") { $0.what },
      .text("why") { $0.why },
      .text("by") { $0.by },
      .text("id", isOnlyForPrograms: true) { $0.id.text })
  }
}

extension CampaignStanding {
  /// Whether one of us has a part in it: it is their plan, they sell in it, or customers of theirs are in it.
  fileprivate func concerns(_ login: String, _ replay: Replay) -> Bool {
    campaign.by == login || sales.contains { $0.person == login }
      || members.contains { replay.isCustomer($0.customer, of: login) }
  }
}
