import SalesBook
import Testing

@testable import Screens

@Suite("The plan of a market, on the desk")
struct CampaignDeskTests {
  /// The small book, two of whose customers are of the food trade of the north, 北京华联 an influential one.
  private func session(_ language: Language = .english) throws -> DeskSession {
    var small = try SmallBook.full()
    for (name, isInfluential) in [("北京华联", true), ("众望科技有限公司", false)] {
      let seen = try small.customer(name)
      var wanted = seen
      wanted.influential = isInfluential
      (wanted.business.region, wanted.business.industry) = ("north", "food")
      try small.perform(EditRecord(seen, to: wanted))
    }
    return DeskSession(small, language, width: 120, height: 40)
  }

  private func campaign(_ session: DeskSession) throws -> Campaign {
    try #require(session.book.campaigns.all.first { _ in true })
  }

  private func standing(_ session: DeskSession) throws -> CampaignStanding {
    let replay = Replay(session.book, asOf: SmallBook.today)
    return try #require(replay.standing(ofCampaign: try campaign(session).id))
  }

  /// Draws up the plan of the market of one who is not influential, with its customers, and opens it.
  private func drawnUp(_ language: Language = .english) throws -> DeskSession {
    var session = try session(language)
    try session.press("j N m Enter")
    try session.press(": c a m p a i g n s Enter Enter")
    return session
  }

  @Test(
    "For an influential customer under the cursor it is proposed for that one alone, for others for their market"
  )
  func proposed() throws {
    var session = try session()
    try session.press("N m Enter")
    let one = try campaign(session)
    #expect(one.customer == session.book.customers.all.first { $0.name == "北京华联" }?.id)
    #expect(one.name == "北京华联" && session.book.campaignCustomers.count == 0)
    let market = try drawnUp()
    #expect(try campaign(market).customer == nil && campaign(market).name == "north food")
    #expect(market.book.campaignCustomers.count == 2)
  }

  @Test(
    "Who is covered, quotas beside what is sold and activities stand in one list",
    arguments: Language.allCases)
  func listed(language: Language) throws {
    let session = try drawnUp(language)
    let words = Words(language)
    #expect(session.line("\(words.campaigns.covered) 0/2") != nil, "\(session.screen())")
    #expect(session.line("北京华联 ~")?.contains(words.campaigns.uncovered) == true)
    #expect(session.line(words.campaigns.quotas(.deals)) != nil)
  }

  @Test("A quota set beside what is signed, and another one asks why at its row")
  func quotas() throws {
    var session = try drawnUp()
    try session.press("G k k k Enter 5 0 0 0 0 Enter")
    #expect(session.book.quotas.all.map(\.amount) == [Money(minor: 5_000_000, .cny)], "\(session.screen())")
    #expect(session.line("/ ¥50,000") != nil, "\(session.screen())")
  }

  @Test("An activity with another than the influential customer is asked about once, and shows its campaign")
  func activity() throws {
    var session = try drawnUp()
    try session.press("G k k Enter Right Tab h i Enter")
    #expect(session.screen().contains("Influential customers first"), "\(session.screen())")
    #expect(try standing(session).activities.isEmpty)
    try session.press("Enter")
    let activity = try #require(try standing(session).activities.first)
    #expect(session.book.customers[activity.customer]?.name == "众望科技有限公司")
    try session.press("Esc Esc 4")
    #expect(session.screen().contains("[north food]"), "\(session.screen())")
  }

  @Test(
    "A revision says what is otherwise by itself, and asks why; an end says what stays planned; u takes all back"
  )
  func revised() throws {
    var session = try drawnUp()
    let before = session.book.tables
    try session.press("G k Enter Ctrl-U 2 0 2 7 - 0 3 - 0 1 Enter")
    #expect(session.book.campaignRevisions.count == 0, "without why nothing is written: \(session.screen())")
    try session.press("h o l i d a y s Enter")
    let revision = try #require(session.book.campaignRevisions.all.first { _ in true }, "\(session.screen())")
    #expect(revision.what == "Until 2027-03-01" && revision.why == "holidays")
    #expect(try campaign(session).to == day("2027-03-01"))
    try session.press("G Enter d o n e Enter")
    #expect(try campaign(session).endReason == "done")
    try session.press("Esc Esc u u")
    #expect(session.book.tables == before)
    try session.press("u")
    #expect(session.book.campaigns.count == 0 && session.book.campaignCustomers.count == 0)
  }

  @Test("Where nothing can be written the list is read, and says why nothing is done")
  func past() throws {
    var session = try drawnUp()
    try session.press("Esc Esc : a s o f Enter 1 1 - 2 3 Enter : c a m p a i g n s Enter Enter G Enter")
    #expect(try campaign(session).ended == nil)
  }
}
