import SalesBook
import Testing

@Suite("Trips and full days")
struct TripTests {
  private var desk = Desktop("2026-11-23")

  private mutating func customer(
    _ name: String, at address: String, visited day: String, by login: String = "wang"
  )
    throws -> Customer
  {
    let customer = try desk.customer(name) { $0.address = address }
    var followUp = FollowUp(key: .none)
    (followUp.customer, followUp.due, followUp.channel, followUp.by) = (customer.id, .on(day), .visit, login)
    try desk.carryOut(PlanFollowUp(followUp))
    return customer
  }

  @Test(
    "An address names its town and the part of it",
    arguments: [
      ("北京市朝阳区建国路 1 号", "北京市", "朝阳区"), ("江苏省苏州市吴中区甪直镇", "苏州市", "吴中区"),
      ("臺北市信義區松壽路", "臺北市", "信義區"), ("广西壮族自治区南宁市", "南宁市", ""),
      ("12 Dock Road, Boston, MA 02110", "Boston", ""), ("Hafenstr. 3, 28195 Bremen, Germany", "Bremen", ""),
    ])
  func towns(address: String, name: String, district: String) throws {
    let town = try #require(Town(address))
    #expect(town.name == name && town.district == district)
    #expect(Town("the mill") == nil && Town("") == nil)
  }

  @Test(
    "Near are those of the same town with something planned about that day by the same colleague, the same district first"
  )
  mutating func nearby() throws {
    let visited = try customer("甲", at: "苏州市吴中区东路", visited: "2026-11-30")
    let town = try customer("乙", at: "江苏省苏州市姑苏区西路", visited: "2026-11-30")
    let district = try customer("丙", at: "苏州市吴中区北路", visited: "2026-12-02")
    _ = try customer("丁", at: "无锡市滨湖区", visited: "2026-11-30")
    _ = try customer("戊", at: "苏州市吴中区", visited: "2026-12-20")
    _ = try customer("己", at: "苏州市吴中区", visited: "2026-11-30", by: "li")
    let agenda = Agenda(Replay(desk.book, asOf: .on("2026-11-23")))
    let near = agenda.nearby(visited, visited: .on("2026-11-30"), by: "wang", in: desk.book)
    let names = near.compactMap { desk.book.customers[slot: $0.customer]?.name }
    #expect(names == [district.name, town.name], "\(names)")
    #expect(near.first?.day == .on("2026-12-02"))
  }

  @Test("A day's load is what one of us has planned on it, and no colleague's")
  mutating func load() throws {
    for number in 1...3 {
      _ = try customer("\(number)", at: "", visited: "2026-11-30", by: number == 3 ? "li" : "wang")
    }
    let agenda = Agenda(Replay(desk.book, asOf: .on("2026-11-23")))
    #expect(agenda.load(of: "wang", on: .on("2026-11-30"), in: desk.book) == 2)
    #expect(agenda.load(of: "wang", on: .on("2026-11-29"), in: desk.book) == 0)
  }

  @Test("How often a plan was put off counts up to the day it is looked at")
  mutating func moved() throws {
    _ = try customer("甲", at: "", visited: "2026-11-25")
    for (day, to) in [
      ("2026-11-23", "2026-11-26"), ("2026-11-24", "2026-11-27"), ("2026-11-26", "2026-12-01"),
    ] {
      let id = try #require(desk.book.followUps.all.first { _ in true }?.id)
      try desk.carryOut(MoveFollowUps([id], to: .on(to)), on: day)
    }
    #expect(Replay(desk.book, asOf: .on("2026-11-24")).timesMoved(slot: 0) == 2)
    #expect(Replay(desk.book, asOf: .on("2026-11-26")).timesMoved(slot: 0) == 3)
  }
}
