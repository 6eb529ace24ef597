import SalesBook
import Testing

@Suite("Customers nobody is in touch with are listed with the days left; nothing is moved by itself")
struct IdleTests {
  private func idle(_ setting: String?, since: String, _ grade: Grade? = .regular, on day: String) throws
    -> [Int]
  {
    var desk = Desktop("2026-01-05")
    let customer = try desk.customer("Acme")
    try desk.touch(customer, on: since)
    if let grade { try desk.grade(customer, grade, on: since) }
    if let setting { desk.setIdle(setting) }
    return desk.replay(day).idle().map(\.left)
  }

  @Test("Policy says after how many days, by grade; without, and for other grades, nobody is")
  func byGrade() throws {
    #expect(try idle(nil, since: "2026-02-02", on: "2026-11-23") == [])
    #expect(try idle("A 90", since: "2026-02-02", on: "2026-11-23") == [])
    #expect(try idle("A 90", since: "2026-02-02", nil, on: "2026-11-23") == [])
    #expect(try idle("A 30 B 90", since: "2026-02-02", on: "2026-11-23") == [-204])
  }

  @Test("They are listed two weeks before, with the days left, and are idle on the day itself")
  func left() throws {
    #expect(try idle("B 90", since: "2026-08-25", on: "2026-11-08") == [])
    #expect(try idle("B 90", since: "2026-08-25", on: "2026-11-09") == [14])
    #expect(try idle("B 90", since: "2026-08-25", on: "2026-11-23") == [0])
  }

  @Test("An attempt that reached nobody keeps no customer, and whose it is can be asked for")
  func reached() throws {
    var desk = Desktop("2026-01-05")
    let customer = try desk.customer("Acme")
    try desk.touch(customer, on: "2026-02-02")
    try desk.grade(customer, .regular, on: "2026-02-02")
    try desk.touch(customer, on: "2026-11-20") { $0.reached = false }
    desk.setIdle("B 90")
    let replay = desk.replay("2026-11-23")
    #expect(replay.idle().count == 1)
    #expect(replay.idle(of: customer.owner).count == 1 && replay.idle(of: "nobody").isEmpty)
  }
}

extension Desktop {
  fileprivate mutating func setIdle(_ days: String) {
    var setting = Setting(key: Name("IdleDays"))
    setting.value = days
    book.put(setting)
  }
}
