import Testing

@testable import SalesBook

@Suite("What a win-back is linked to")
struct WinBackLinkTests {
  private var leaving: WinBackDesk

  init() throws { leaving = try WinBackDesk() }

  private mutating func complain(_ name: String, _ cause: String, _ scope: CustomerCase.Scope) throws
    -> CustomerCase
  {
    let customer = try leaving.desk.customer(name)
    var about = CustomerCase(key: .none)
    (about.customer, about.opened, about.facts) = (customer.id, .on("2026-11-16"), "came late")
    about = try leaving.desk.carryOut(OpenCase(about)).added()
    var step = CaseStep.filled(.cause, of: about, on: .on("2026-11-17"))
    (step.what, step.scope) = (cause, scope)
    try leaving.desk.carryOut(StepCase(step))
    return about
  }

  @Test("A systemic cause leads to every other customer with it, of cases and of win-backs, each once")
  mutating func others() throws {
    let shared = try complain("Beta", "No cover  at night", .systemic)
    _ = try complain("Gamma", "no cover at night", .specific)
    _ = try complain("Delta", "something else", .systemic)
    let eps = try leaving.desk.customer("Epsilon")
    let other = try leaving.open(of: eps)
    for about in [leaving.about, other] {
      try leaving.take(.background, .contact, .answers, .cause, of: about) { $0.what = "no cover at night" }
    }
    let replay = leaving.replay()
    let standing = try #require(leaving.standing())
    #expect(replay.others(withCauseOf: standing).map(\.customer) == [shared.customer, eps.id])
    #expect(replay.cases(withCauseOf: standing).map(\.about.id) == [shared.id])
    let ofCase = try #require(replay.standing(ofCase: shared.id))
    #expect(replay.others(withCauseOf: ofCase).map(\.customer) == [eps.id, leaving.acme.id])
    let cause = try #require(replay.systemicCauses().first)
    #expect(cause.holders.count == 3 && cause.cases.count == 1 && cause.winBacks.count == 2)
    #expect(cause.open == 3 && replay.systemicCauses().count == 2)
    try leaving.take(.cause, on: "2026-11-18") { ($0.what, $0.cause) = ("no cover at night", .accident) }
    let own = try #require(leaving.standing())
    #expect(leaving.replay().others(withCauseOf: own).isEmpty, "the cause is of that one customer")
  }

  @Test("A step names a case of that customer only")
  mutating func ownCase() throws {
    let another = try complain("Beta", "late", .systemic)
    try leaving.take(.background, .contact, .answers)
    #expect(throws: Refusal.anothers(.customerCase, key: another.id.text)) {
      try leaving.take(.cause) { $0.aboutCase = another.id }
    }
  }

  @Test("What of ours may be behind it is found: what was missed, cases, what was not given, a new owner")
  func past() throws {
    var quiet = try WinBackDesk(opened: nil)
    let acme = quiet.acme
    let slot = try #require(quiet.desk.book.customers.slot(of: acme.id))
    #expect(quiet.replay().winBackPast(ofCustomer: slot).isEmpty)
    for (what, made, due) in [("old", "2025-10-01", "2025-11-03"), ("cartons", "2026-09-01", "2026-09-07")] {
      var word = Commitment(key: .none)
      (word.customer, word.what, word.made, word.due) = (acme.id, what, .on(made), .on(due))
      try quiet.desk.carryOut(MakeCommitment(word), insists: true)
    }
    var asked = Concession(key: .none)
    (asked.customer, asked.day, asked.asked, asked.reason) = (
      acme.id, .on("2026-10-01"), "a gift", "not ours to give"
    )
    try quiet.desk.carryOut(Concede(asked), insists: true)
    var about = CustomerCase(key: .none)
    (about.customer, about.opened, about.facts) = (acme.id, .on("2026-11-16"), "came late")
    try quiet.desk.carryOut(OpenCase(about))
    let past = quiet.replay().winBackPast(ofCustomer: slot)
    #expect(past.missed.map(\.what) == ["cartons"], "what is older than a year is left")
    #expect(past.refused.map(\.asked) == ["a gift"] && past.cases.map(\.facts) == ["came late"])
    #expect(past.disputes.isEmpty && past.handedOver == nil)
  }

  @Test("At stake is what they bought in twelve months and what those did whom they introduced")
  mutating func stake() throws {
    let acme = leaving.acme.id
    let friend = try leaving.desk.customer("Friend") { $0.introducer = acme }
    let told = try leaving.desk.customer("Told") { $0.introducedBy = "Acme" }
    for (number, customer) in [leaving.acme, leaving.acme, friend, told].enumerated() {
      let day = number == 1 ? "2025-11-20" : "2026-06-01"
      _ = try leaving.desk.invoice("S-\(number)", of: customer, fen: 100, issued: day, due: "2026-12-30")
    }
    _ = try leaving.desk.invoice(
      "U-1", of: leaving.acme, fen: 700, issued: "2026-06-01", due: "2026-12-30", .init("USD") ?? .cny)
    let stake = leaving.replay().stake(ofCustomer: leaving.slot)
    #expect(stake.bought.map(\.minor).sorted() == [100, 700], "what is older than a year is left out")
    #expect(stake.introduced.map(\.customer) == [friend.id, told.id])
    #expect(stake.sum.map(\.minor).sorted() == [300, 700], "currencies never mix")
  }

  @Test("A planned change stands in the calendar on its day, late ones on the day looked at, made ones not")
  mutating func calendar() throws {
    try leaving.take(.background, .contact, .answers, .change)
    let agenda = ChangeAgenda(leaving.replay("2026-11-20"))
    #expect(agenda.count(on: .on("2026-11-24")) == 1)
    #expect(ChangeAgenda(leaving.replay("2026-11-26")).count(on: .on("2026-11-26")) == 1)
    #expect(
      ChangeAgenda(leaving.replay("2026-11-20"), isShown: { _ in false }).count(on: .on("2026-11-24")) == 0)
    let change = try #require(leaving.standing()?.planned.first)
    try leaving.desk.carryOut(MakeChange(change.id, on: .on("2026-11-19")))
    #expect(ChangeAgenda(leaving.replay("2026-11-20")).count(on: .on("2026-11-24")) == 0)
  }
}
