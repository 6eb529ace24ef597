import SalesBook
import Testing

@Suite("Occasions to be in touch")
struct OccasionTests {
  private var known: KnowingBook

  init() throws { known = try KnowingBook() }

  private func occasions(_ day: String) -> [Occasion] {
    known.on(day).occasions(ofCustomer: known.slot).map(\.occasion)
  }

  private mutating func sold(_ what: String, on day: String, _ number: String = "A-1") throws {
    var invoice = Invoice(key: .none)
    (invoice.customer, invoice.number, invoice.what) = (known.customer.id, number, what)
    (invoice.issued, invoice.due, invoice.amount) = (.on(day), .on(day) + 30, Money(minor: 100, .cny))
    try known.desk.carryOut(AddInvoice(invoice))
  }

  private func check(_ ground: UseCheck.Ground, _ day: String, _ what: String) -> Occasion {
    .useCheck(UseCheck(ground: ground, since: .on(day), what: what))
  }

  @Test("A birthday is told three days around it, of influential customers, until somebody spoke to them")
  mutating func birthday() throws {
    let person = try known.person("张伟") { $0.birthday = "11-25" }
    #expect(occasions("2026-11-23") == [], "one looks after others more")
    try known.learn { $0.influential = true }
    let due = Occasion.birthday(person.id, on: .on("2026-11-25"))
    #expect(occasions("2026-11-21") == [])
    #expect(occasions("2026-11-22") == [due] && occasions("2026-11-28") == [due])
    #expect(occasions("2026-11-29") == [])
    try known.touch("2026-11-23")
    #expect(occasions("2026-11-25") == [])
  }

  @Test("A birthday by the moon is told on its day of that year")
  mutating func lunar() throws {
    try known.learn { $0.influential = true }
    let person = try known.person("张伟") { ($0.birthday, $0.birthdayCalendar) = ("8-15", .lunar) }
    #expect(occasions("2026-09-24") == [.birthday(person.id, on: .on("2026-09-25"))])
    #expect(occasions("2026-08-15") == [])
  }

  @Test("Who has left is not greeted")
  mutating func left() throws {
    try known.learn { $0.influential = true }
    try known.person("张伟") { ($0.birthday, $0.left) = ("11-25", .on("2026-11-01")) }
    #expect(occasions("2026-11-25") == [])
  }

  @Test("Festivals are off until policy names them")
  mutating func festivals() throws {
    try known.learn { $0.influential = true }
    #expect(occasions("2026-09-24") == [])
    var setting = Setting(key: "Festivals")
    setting.value = "mid-autumn"
    try known.desk.carryOut(AddRecord(setting))
    #expect(occasions("2026-09-24") == [.festival(.midAutumn, on: .on("2026-09-25"))])
    #expect(occasions("2026-02-17") == [], "another is not named")
  }

  @Test("Two weeks after the first delivery they are asked how they get on, until they said so")
  mutating func firstDelivery() throws {
    try sold("缠绕膜 300 卷", on: "2026-11-01")
    #expect(occasions("2026-11-14") == [])
    #expect(occasions("2026-11-15") == [check(.firstDelivery, "2026-11-01", "缠绕膜")])
    try known.touch("2026-11-16") { $0.satisfaction = 4 }
    #expect(occasions("2026-11-17") == [])
  }

  @Test("A new product and a settled dispute ask again, at most once a quarter; more of the same does not")
  mutating func later() throws {
    try sold("缠绕膜 300 卷", on: "2026-03-01")
    try known.touch("2026-03-20") { $0.satisfaction = 4 }
    try sold("缠绕膜 900 卷", on: "2026-09-01", "A-2")
    #expect(occasions("2026-09-20") == [])
    try sold("热敏标签 10 箱", on: "2026-09-10", "A-3")
    #expect(occasions("2026-09-24") == [check(.newProduct, "2026-09-10", "热敏标签")])
    try known.touch("2026-09-24") { $0.satisfaction = 3 }
    try sold("碳带 10 箱", on: "2026-10-10", "A-4")
    #expect(occasions("2026-10-30") == [], "they were asked this quarter")
  }

  @Test("A quarter after they said how content they are, core customers are asked again")
  mutating func quarterly() throws {
    try known.learn { $0.influential = true }
    #expect(occasions("2026-11-23") == [], "who bought nothing is not content with anything")
    try sold("缠绕膜 300 卷", on: "2026-03-01")
    try known.touch("2026-04-01") { $0.satisfaction = 4 }
    #expect(occasions("2026-06-29") == [])
    #expect(occasions("2026-06-30") == [.satisfaction(since: .on("2026-04-01"))])
  }

  @Test("Where nothing is overdue and nobody is an ally, heads are named early in a quarter")
  mutating func ally() throws {
    try known.learn { $0.influential = true }
    let head = try known.person("张伟") { $0.role = .production }
    try known.person("小李") { $0.role = .sales }
    #expect(occasions("2026-10-01") == [.allyWanted([head.id])])
    #expect(occasions("2026-10-15") == [], "once a quarter")
    try sold("缠绕膜", on: "2026-07-01")
    #expect(!occasions("2026-10-02").contains(.allyWanted([head.id])), "first the money")
    _ = try known.desk.payment(100, of: known.customer, on: "2026-09-01")
    #expect(occasions("2026-10-02").contains(.allyWanted([head.id])))
    try known.change(head) { $0.ally = .ally }
    #expect(!occasions("2026-10-02").contains(.allyWanted([head.id])))
  }

  @Test("A customer put away has no occasions")
  mutating func archived() throws {
    try sold("缠绕膜 300 卷", on: "2026-11-01")
    try known.desk.carryOut(ArchiveCustomers([known.customer.id], reason: "closed"), on: "2026-11-20")
    #expect(occasions("2026-11-19") != [] && occasions("2026-11-20") == [])
  }
}

@Suite("The map of people")
struct AllyMapTests {
  @Test("Everybody stands once, below whom they can influence; in a circle nobody is lost")
  func tree() throws {
    var known = try KnowingBook()
    let boss = try known.person("老板") { $0.role = .owner }
    let buyer = try known.person("采购") { ($0.role, $0.sways) = (.purchasing, boss.id) }
    try known.person("助理") { ($0.sways, $0.introducedBy) = (buyer.id, boss.id) }
    let one = try known.person("甲")
    let other = try known.person("乙") { $0.sways = one.id }
    try known.change(one) { $0.sways = other.id }
    let map = known.replay.allyMap(ofCustomer: known.slot)
    #expect(map.lines.map(\.person.name) == ["老板", "采购", "助理", "甲", "乙"])
    #expect(map.lines.map(\.depth) == [0, 1, 2, 0, 1])
    #expect(map.lines[2].introducedBy == "老板")
    #expect(map.proposed.map(\.name) == ["采购"] && !map.hasAlly)
  }
}

@Suite("The visit sheet")
struct VisitSheetTests {
  private var known: KnowingBook

  init() throws { known = try KnowingBook() }

  private var sheet: VisitSheet? { known.replay.visitSheet(ofCustomer: known.slot) }

  @Test("It has the last three touches that reached them, the last first")
  mutating func touches() throws {
    for day in ["2026-11-01", "2026-11-05", "2026-11-09", "2026-11-13"] { try known.touch(day) }
    try known.touch("2026-11-20") { $0.reached = false }
    #expect(sheet?.touches.map(\.day.iso) == ["2026-11-13", "2026-11-09", "2026-11-05"])
  }

  @Test("It opens with what others of the trade have for a problem, each counted once a customer")
  mutating func trade() throws {
    try known.learn { $0.business.industry = "食品" }
    for (name, industry, problems) in [
      ("甲", "食品", ["标签掉", "标签掉"]), ("乙", "食品", ["标签掉"]), ("丙", "食品", ["来料慢"]), ("丁", "电子", ["静电"]),
    ] {
      let other = try known.desk.customer(name) { $0.business.industry = industry }
      for problem in problems {
        var touch = Touch(key: .none)
        (touch.customer, touch.day, touch.problem) = (other.id, .on("2026-11-01"), problem)
        try known.desk.carryOut(LogTouch(touch))
      }
    }
    try known.touch("2026-11-10") { $0.problem = "自己的" }
    #expect(
      sheet?.problemsOfTrade == [
        TradeProblem(problem: "标签掉", customers: 2), TradeProblem(problem: "来料慢", customers: 1),
      ])
    #expect(sheet?.problem == "自己的")
  }

  @Test("It has whom one talks to in front, what is past due and what is contested")
  mutating func standing() throws {
    try known.person("小李")
    try known.person("张伟") { $0.decidesPurchasing = true }
    let invoice = try known.desk.invoice(
      "A-1", of: known.customer, fen: 1_000, issued: "2026-09-01", due: "2026-10-01")
    var dispute = Dispute(key: .none)
    (dispute.invoice, dispute.day, dispute.reason) = (invoice.id, .on("2026-10-05"), "wet")
    try known.desk.carryOut(ContestInvoice(dispute))
    #expect(sheet?.people.map(\.name) == ["张伟", "小李"])
    #expect(sheet?.overdue == [Money(minor: 1_000, .cny)] && sheet?.disputes.map(\.reason) == ["wet"])
    #expect(sheet?.firstVisit != nil)
    try known.touch("2026-11-20") { $0.channel = .visit }
    #expect(sheet?.firstVisit == nil)
  }

  /// A case of a kind somebody told us, with what was done about it and how content they were.
  private mutating func solved(
    _ customer: Customer, _ kind: CustomerCase.Kind, _ facts: String, _ action: String, satisfied: Int?
  ) {
    let code = UInt32(known.desk.book.cases.count * 3 + 700)
    var about = CustomerCase(key: ID(code: code))
    (about.customer, about.opened, about.kind, about.facts) = (customer.id, .on("2026-10-01"), kind, facts)
    known.desk.book.put(about)
    var done = CaseStep(key: ID(code: code + 1))
    (done.ofCase, done.day, done.kind, done.what) = (about.id, .on("2026-10-05"), .action, action)
    known.desk.book.put(done)
    guard let satisfied else { return }
    var closed = CaseStep(key: ID(code: code + 2))
    (closed.ofCase, closed.day, closed.kind, closed.satisfied) = (
      about.id, .on("2026-10-09"), .closed, satisfied
    )
    known.desk.book.put(closed)
  }

  @Test(
    "It opens with what the trade demands and complains of in goods too, and with nothing of our own shame")
  mutating func tradeDemands() throws {
    try known.learn { $0.business.industry = "食品" }
    let other = try known.desk.customer("甲") { $0.business.industry = "食品" }
    var insight = Insight(key: ID(code: 600))
    (insight.customer, insight.day, insight.theme) = (other.id, .on("2026-10-01"), "低温胶")
    known.desk.book.put(insight)
    solved(other, .quality, "标签翘边", "换胶", satisfied: nil)
    solved(other, .service, "没人接电话", "换人", satisfied: nil)
    #expect(sheet?.problemsOfTrade.map(\.problem).sorted() == ["低温胶", "标签翘边"].sorted())
    #expect(sheet?.proposals.isEmpty == true)
  }

  @Test("What names another customer or somebody of theirs is not laid on a table")
  mutating func nobodyNamed() throws {
    try known.learn { $0.business.industry = "食品" }
    let other = try known.desk.customer("甲厂") { $0.business.industry = "食品" }
    var contact = Contact(key: ID(code: 590))
    (contact.customer, contact.name) = (other.id, "钱多")
    known.desk.book.put(contact)
    solved(other, .quality, "甲厂的标签翘边", "换胶", satisfied: 5)
    solved(other, .quality, "打印机卡纸", "钱多自己调了张力", satisfied: 5)
    solved(other, .quality, "静电", "接地", satisfied: 5)
    #expect(Set(sheet?.problemsOfTrade.map(\.problem) ?? []) == ["打印机卡纸", "静电"])
    #expect(sheet?.proposals == [SureProposal(problem: "静电", answer: "接地")])
  }

  @Test(
    "It proposes what helped them or their trade, of whom was content, and what is made because one asked")
  mutating func proposals() throws {
    try known.learn { $0.business.industry = "食品" }
    let (other, stranger) = (
      try known.desk.customer("甲") { $0.business.industry = "食品" },
      try known.desk.customer("丁") { $0.business.industry = "电子" }
    )
    solved(other, .quality, "标签翘边", "换胶", satisfied: 4)
    solved(other, .quality, "打印机卡纸", "调张力", satisfied: 3)
    solved(stranger, .quality, "静电", "接地", satisfied: 5)
    solved(known.customer, .changedNeed, "要大卷", "改卷芯", satisfied: 5)
    for (number, status) in [Insight.Status.shipped, .accepted].enumerated() {
      var insight = Insight(key: ID(code: UInt32(600 + number * 2)))
      (insight.customer, insight.day, insight.theme) = (other.id, .on("2026-10-01"), "主题 \(status.rawValue)")
      known.desk.book.put(insight)
      var step = InsightStep(key: ID(code: UInt32(601 + number * 2)))
      (step.insight, step.day, step.status) = (insight.id, .on("2026-10-20"), status)
      known.desk.book.put(step)
    }
    #expect(
      sheet?.proposals == [
        SureProposal(problem: "要大卷", answer: "改卷芯"), SureProposal(problem: "标签翘边", answer: "换胶"),
        SureProposal(problem: "主题 shipped", answer: ""),
      ])
  }
}
