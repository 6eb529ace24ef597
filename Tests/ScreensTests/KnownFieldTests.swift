import SalesBook
import Testing
import TextCanvas

@testable import Screens

/// One field of a noun.
struct KnownField: Sendable, CustomTestStringConvertible {
  let noun: Noun
  let name: String

  var testDescription: String { "\(noun.rawValue).\(name)" }

  /// Those that are seen, and serve a moment.
  static let seen = FieldUse.all.flatMap { noun, uses in
    uses.compactMap { name, use in if case .serves = use { KnownField(noun: noun, name: name) } else { nil } }
  }
  .sorted { $0.testDescription < $1.testDescription }
}

@Suite("What is known is shown")
struct KnownFieldTests {
  private static func names(of noun: Noun) -> [String] {
    func names<Record: BookRecord>(_: Record.Type) -> [String] {
      Record.fields.filter { $0.kind != .key || Record.self == Holiday.self }.map(\.name)
    }
    return names(noun.record)
  }

  @Test(
    "Every field of every noun by which one keeps in touch serves a moment, or there is a reason why none speaks of it"
  )
  func complete() {
    for (noun, uses) in FieldUse.all {
      #expect(Set(uses.keys) == Set(Self.names(of: noun)), "\(noun)")
    }
  }

  @Test("Each that serves one changes what is seen of its customer", arguments: KnownField.seen)
  func places(field: KnownField) throws {
    var small = try SmallBook.known()
    try small.prepare(field)
    let before = try SeenPlaces(small)
    try small.change(field)
    #expect(try SeenPlaces(small).differ(from: before))
  }
}

/// Where what is known of 北京华联 is seen.
private struct SeenPlaces {
  private let session: DeskSession

  init(_ small: SmallBook) throws {
    var session = DeskSession(small, .english, width: 200, height: 60)
    session.isWatched = false
    self.session = session
  }

  /// Whether any of them says something else than before; the dossier and the visit sheet first, then the lists.
  func differ(from before: SeenPlaces) throws -> Bool {
    if try known() != before.known() { return true }
    let lists = [
      "allies", "timeline", "insights", "deals", "commitments", "rebates", "cases", "case-causes", "exits",
      "exit-sheet", "winbacks",
      "approvals",
      "occasions", "repeats",
      "targets",
      "handover-page",
    ]
    for list in lists where try listed(list) != before.listed(list) { return true }
    return false
  }

  private func known() throws -> String {
    // It is the first, whatever it is called.
    let id = try #require(session.book.customers.all.first { _ in true }).id
    let sight = try #require(CustomerSight(id, session.desk.index, session.desk.words, session.book))
    let dossier = Dossier(sight, session.desk.practice.chapters).lines
      .map { ($0.lead.map(\.text) + [$0.body.text]).joined() }
    return (dossier + [session.desk.visitSheet(of: id, session.book), session.screen()]).joined(
      separator: "\n")
  }

  private func listed(_ command: String) throws -> String {
    var session = session
    try session.press(":")
    try session.type(command)
    try session.press("Enter")
    return session.screen()
  }
}

extension SmallBook {
  /// The key of one of the records put in here: none that the small book has.
  private static func own(_ number: Int) -> String { "V000" + (number < 10 ? "0" : "") + String(number) }

  private static func id<Record>(_ number: Int) throws -> ID<Record> { try #require(ID(own(number))) }

  /// The small book, and one of each of the other nouns about 北京华联.
  fileprivate static func known() throws -> SmallBook {
    var small = try SmallBook.make()
    for login in ["wang", "li", "zhao"] { small.book.put(Person(login: login)) }
    let customer = try small.customer("北京华联").id
    var deputy = Contact(key: try SmallBook.id(14))
    (deputy.customer, deputy.name) = (customer, "单晓梅")
    small.book.put(deputy)
    try small.planned(with: customer)
    try small.graded(customer)
    try small.sold(to: customer)
    return small
  }

  private mutating func planned(with customer: ID<Customer>) throws {
    var plan = FollowUp(key: try SmallBook.id(1))
    (plan.customer, plan.due, plan.made, plan.purpose) = (
      customer, day("2026-11-27"), day("2026-11-02"), "ask"
    )
    var series = Series(key: try SmallBook.id(2))
    (series.customer, series.start, series.made) = (customer, day("2026-12-01"), day("2026-11-02"))
    series.purpose = "round"
    var news = News(key: try SmallBook.id(3))
    (news.customer, news.day, news.what) = (customer, day("2026-11-10"), "moved")
    var handover = Handover(key: try SmallBook.id(4))
    (handover.customer, handover.day, handover.from, handover.to) = (
      customer, day("2026-11-03"), "li", "wang"
    )
    var campaign = Campaign(key: try SmallBook.id(15))
    (campaign.name, campaign.industry, campaign.made) = ("Food", "food", day("2026-11-02"))
    book.put(campaign)
    book.put(plan)
    book.put(series)
    book.put(news)
    book.put(handover)
  }

  private mutating func graded(_ customer: ID<Customer>) throws {
    var grade = GradeChange(key: try SmallBook.id(5))
    (grade.customer, grade.day, grade.grade, grade.reason) = (customer, day("2026-11-02"), .fussy, "careful")
    var signal = GradeSignal(key: try SmallBook.id(6))
    (signal.customer, signal.day, signal.note) = (customer, day("2026-11-04"), "again")
    book.put(grade)
    book.put(signal)
  }

  private mutating func sold(to customer: ID<Customer>) throws {
    var deal = Deal(key: try SmallBook.id(7))
    (deal.customer, deal.day, deal.what) = (customer, day("2026-11-05"), "scales")
    var step = DealStep(key: try SmallBook.id(8))
    (step.deal, step.day, step.stage) = (deal.id, day("2026-11-06"), .quoted)
    var commitment = Commitment(key: try SmallBook.id(21))
    (commitment.customer, commitment.made, commitment.due) = (customer, day("2026-11-05"), day("2026-11-27"))
    (commitment.what, commitment.kind) = ("forty scales", .service)
    var danger = CommitmentStep(key: try SmallBook.id(22))
    (danger.commitment, danger.day, danger.need) = (commitment.id, day("2026-11-06"), "a lorry")
    book.put(commitment)
    book.put(danger)
    var target = Target(key: try SmallBook.id(9))
    (target.person, target.month, target.amount) = ("wang", day("2026-11-01"), Money(minor: 500_000, .cny))
    var approval = Approval(key: try SmallBook.id(10))
    (approval.customer, approval.day, approval.what) = (customer, day("2026-11-07"), "less")
    (approval.askedOf, approval.by) = ("li", "wang")
    var concession = Concession(key: try SmallBook.id(11))
    (concession.customer, concession.day, concession.asked) = (customer, day("2026-11-08"), "less")
    (concession.given, concession.percent) = ("a bit", 2)
    var insight = Insight(key: try SmallBook.id(12))
    (insight.customer, insight.day, insight.theme) = (customer, day("2026-11-09"), "glue")
    var became = InsightStep(key: try SmallBook.id(13))
    (became.insight, became.day, became.status) = (insight.id, day("2026-11-10"), .forwarded)
    book.put(deal)
    book.put(step)
    book.put(target)
    book.put(approval)
    book.put(concession)
    book.put(insight)
    book.put(became)
    try complained(customer)
    try rewarded(customer)
    try leaving(customer)
  }

  private mutating func leaving(_ customer: ID<Customer>) throws {
    var about = WinBack(key: try SmallBook.id(16))
    (about.customer, about.opened, about.what) = (customer, day("2026-11-11"), "we buy elsewhere")
    var step = WinBackStep(key: try SmallBook.id(17))
    (step.winBack, step.day, step.what) = (about.id, day("2026-11-12"), "late")
    var thought = Hypothesis(key: try SmallBook.id(18))
    (thought.winBack, thought.day, thought.what) = (about.id, day("2026-11-12"), "the depot")
    book.put(about)
    book.put(step)
    book.put(thought)
  }

  private mutating func complained(_ customer: ID<Customer>) throws {
    var about = CustomerCase(key: try SmallBook.id(14))
    (about.customer, about.opened, about.facts) = (customer, day("2026-11-11"), "wet boxes")
    about.kind = .quality
    var step = CaseStep(key: try SmallBook.id(15))
    (step.ofCase, step.day, step.kind) = (about.id, day("2026-11-12"), .part)
    (step.what, step.to, step.due) = ("measure", "quality", day("2026-11-20"))
    book.put(about)
    book.put(step)
    try reviewed(customer)
  }

  private mutating func reviewed(_ customer: ID<Customer>) throws {
    var about = ExitReview(key: try SmallBook.id(16))
    (about.customer, about.opened, about.why) = (customer, day("2026-11-11"), "takes too much")
    var step = ExitStep(key: try SmallBook.id(17))
    (step.exit, step.day, step.kind, step.what) = (about.id, day("2026-11-12"), .looked, "as it is")
    step.cause = .friction
    book.put(about)
    book.put(step)
  }

  private mutating func rewarded(_ customer: ID<Customer>) throws {
    var rebate = Rebate(key: try SmallBook.id(23))
    (rebate.customer, rebate.made, rebate.counts) = (customer, day("2026-11-02"), .noted)
    (rebate.from, rebate.to) = (day("2026-11-02"), day("2026-11-30"))
    (rebate.reference, rebate.approvedBy) = ("R-1", "li")
    (rebate.goods, rebate.whileOverdue) = ("labels", .paid)
    var tier = RebateTier(key: try SmallBook.id(24))
    (tier.rebate, tier.threshold, tier.rate) = (rebate.id, Money(minor: 100_000, .cny), 100)
    var step = RebateStep(key: try SmallBook.id(25))
    (step.rebate, step.day, step.kind) = (rebate.id, day("2026-11-20"), .volume)
    (step.amount, step.reached) = (Money(minor: 400_000, .cny), Money(minor: 400_000, .cny))
    var help = RebateHelp(key: try SmallBook.id(26))
    (help.rebate, help.day, help.what, help.limit) = (rebate.id, day("2026-11-06"), "lay out", "a day")
    help.declared = true
    book.put(rebate)
    book.put(tier)
    book.put(step)
    book.put(help)
  }

  /// Does something for the record of a noun that 北京华联 has.
  private func record(of noun: Noun) throws -> any BookRecord {
    func first<Record: BookRecord>(_: Record.Type) throws -> any BookRecord {
      try #require(book[keyPath: Record.table].all.first { $0.key.text >= SmallBook.firstOwn })
    }
    switch noun {
    case .customer: return try customer("北京华联")
    case .contact: return try #require(book.contacts.all.first { $0.name == "张伟" })
    case .touch: return try #require(book.touches.all.first { $0.channel == .visit })
    default: return try first(noun.record)
    }
  }

  /// Puts in the record of a field's noun what the field makes sense with.
  fileprivate mutating func prepare(_ field: KnownField) throws {
    guard let values = SmallBook.companions[field.testDescription] else { return }
    try set(values, in: try record(of: field.noun))
  }

  /// Puts something else in a field of that record.
  fileprivate mutating func change(_ field: KnownField) throws {
    func other<Record: BookRecord>(_ record: Record) throws -> [(String, String)] {
      let shape = try #require(Record.fields[field.name])
      let value = try value(of: shape, other: shape.write(record).first ?? "")
      let own = field.name + "Currency"
      let currency = Record.fields[own] == nil ? "Currency" : own
      return (shape.kind == .amount ? [(currency, "CNY")] : []) + [(field.name, value)]
    }
    let record = try record(of: field.noun)
    try set(try other(record), in: record)
  }

  private mutating func set<Record: BookRecord>(_ values: [(String, String)], in record: Record) throws {
    var wanted = record
    for (name, value) in values { try wanted.set(name, to: [value]) }
    #expect(wanted != record)
    book.put(wanted)
  }

  /// Where the keys of the records begin that are put in here.
  private static let firstOwn = own(0)

  /// What some fields make sense with alone.
  private static let companions: [String: [(String, String)]] = [
    "DealStep.LostTo": [("Stage", "lost")],
    "CommitmentStep.HelpBy": [("Helper", "li")],
    "CommitmentStep.To": [("Kind", "changed"), ("To", "2026-11-30")],
    "CommitmentStep.Time": [("Kind", "changed"), ("To", "2026-11-30")],
    "Approval.Answer": [("Answered", "2026-11-09"), ("AnsweredBy", "li"), ("Answer", "granted")],
    "Approval.Answered": [("Answer", "granted"), ("Answered", "2026-11-09"), ("AnsweredBy", "li")],
    "Approval.Why": [("Answer", "refused"), ("Answered", "2026-11-09"), ("AnsweredBy", "li")],
    "RebateHelp.Ended": [("Result", "more")],
    "CaseStep.Answer": [("Answered", "2026-11-20"), ("Answer", "later")],
    "CaseStep.Answered": [("Answer", "later"), ("Answered", "2026-11-20")],
    "WinBackStep.Worth": [("Kind", "decided")],
    "Hypothesis.Outcome": [("Settled", "2026-11-20"), ("Outcome", "borne-out")],
    "Hypothesis.Settled": [("Outcome", "borne-out"), ("Settled", "2026-11-20")],
    "FollowUp.DropReason": [("Dropped", "2026-11-20")],
    "FollowUp.Occurrence": [("Series", own(2))],
    "Contact.BirthdayCalendar": [("Birthday", "11-25"), ("BirthdayCalendar", "solar")],
    "Contact.AllyFound": [("Ally", "candidate")], "Contact.Influences": [("Ally", "ally")],
    "Contact.Gains": [("Ally", "ally")],
  ]

  /// Something a field can hold, other than what it holds.
  private func value<Record: BookRecord>(of field: Field<Record>, other than: String) throws -> String {
    switch field.kind {
    case .choice(let list): try #require(list.words.last { $0 != than })
    case .day: "2026-10-12"
    case .time: "14:35"
    case .integer: "4"
    case .flag: than == "yes" ? "no" : "yes"
    case .amount: "777.00"
    case .terms: "77"
    case .repeats: "FREQ=WEEKLY;INTERVAL=3"
    case .reference(let noun): try key(of: noun)
    default: "Zq17x"
    }
  }

  private func key(of noun: Noun) throws -> String {
    switch noun {
    case .customer: try customer("苏州纺织").id.text
    case .contact: SmallBook.own(14)
    case .invoice: try #require(book.invoices.all.first { _ in true }).id.text
    case .followUp: SmallBook.own(1)
    case .series: SmallBook.own(2)
    case .campaign: SmallBook.own(15)
    default: "000001"
    }
  }
}
