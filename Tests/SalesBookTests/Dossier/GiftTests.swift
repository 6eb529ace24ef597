import SalesBook
import Testing

@Suite("Gifts")
struct GiftTests {
  private var known: KnowingBook

  init() throws { known = try KnowingBook() }

  private func gift(_ said: String, _ yuan: Int64? = nil) -> LogTouch {
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.channel) = (known.customer.id, .on("2026-11-23"), .gift)
    (touch.said, touch.cost) = (said, yuan.map { Money(minor: $0 * 100, .cny) })
    return LogTouch(touch)
  }

  @Test(
    "Money, cards and transfers are no gift, in whatever language",
    arguments: ["现金 500", "包了個紅包", "两张购物卡", "給他轉帳", "some cash", "A Gift Card", "加油卡"])
  func money(said: String) throws {
    var desk = known.desk
    #expect(throws: Refusal.self) { try desk.carryOut(gift(said)) }
    #expect(desk.book.touches.count == 0)
  }

  @Test(
    "A thing is, and so is talk of cash flow",
    arguments: ["两盒茶叶", "a box of tea", "聊到现金流，送了台历", "cashew nuts"])
  func thing(said: String) throws {
    var desk = known.desk
    #expect(throws: Never.self) { try desk.carryOut(gift(said, 120)) }
  }

  @Test("It costs no more than policy lets it unless it was approved, whoever insists; 300 to begin with")
  func limit() throws {
    var desk = known.desk
    #expect(throws: Never.self) { try desk.carryOut(gift("茶叶", 300)) }
    let (cost, most) = (Money(minor: 301_00, .cny), Money(minor: 300_00, .cny))
    #expect(throws: Refusal.notAGift(.aboveLimit(cost, most: most))) {
      try desk.carryOut(gift("茶叶", 301))
    }
  }

  /// Two more of us, and an approval of a gift up to so many yuan, asked of one of them and answered.
  private func asking(
    _ yuan: Int64?, _ answer: Approval.Answer?, of customer: ID<Customer>? = nil,
    _ kind: Approval.Kind = .gift
  ) throws -> Desktop {
    var desk = known.desk
    for login in ["wang", "li"] where desk.book.people[Name(login)] == nil {
      try desk.carryOut(AddRecord(Person(login: login)))
    }
    var approval = Approval(key: .none)
    (approval.customer, approval.day, approval.kind) = (
      customer ?? known.customer.id, .on("2026-11-20"), kind
    )
    (approval.what, approval.askedOf, approval.by) = ("茶叶", "wang", "li")
    approval.amount = yuan.map { Money(minor: $0 * 100, .cny) }
    let asked: Approval = try desk.carryOut(AskApproval(approval), on: "2026-11-20").added()
    if let answer { try desk.carryOut(AnswerApproval(asked.id, answer, why: "so"), on: "2026-11-20") }
    return desk
  }

  private func expectRefused(_ yuan: Int64, _ desk: inout Desktop) {
    let (cost, most) = (Money(minor: yuan * 100, .cny), Money(minor: 300_00, .cny))
    #expect(throws: Refusal.notAGift(.aboveLimit(cost, most: most))) {
      try desk.carryOut(gift("茶叶", yuan))
    }
  }

  @Test("Above the limit it stands with an approval that was granted, of a gift, for as much, and names it")
  func approved() throws {
    var desk = try asking(800, .granted)
    expectRefused(801, &desk)
    let given: Touch = try desk.carryOut(gift("茶叶", 800)).added()
    #expect(given.approval == desk.book.approvals.all.first { _ in true }?.id)
  }

  @Test("An approval is for one gift")
  func spent() throws {
    var desk = try asking(800, .granted)
    try desk.carryOut(gift("茶叶", 500))
    expectRefused(500, &desk)
  }

  @Test("One that waits, was refused, is of something else or for another customer is none")
  mutating func unfit() throws {
    let other = try known.desk.customer("华联")
    for unfit in [
      try asking(800, nil), try asking(800, .refused), try asking(800, .granted, of: other.id),
      try asking(800, .granted, .delivery),
    ] {
      var desk = unfit
      expectRefused(500, &desk)
    }
  }

  @Test("Where gifts need no approval in a book they have no limit")
  func switchedOff() throws {
    var desk = known.desk
    var setting = Setting(key: "Approvals")
    setting.value = "price term"
    try desk.carryOut(AddRecord(setting))
    #expect(throws: Never.self) { try desk.carryOut(gift("茶叶", 5000)) }
  }

  @Test("Corrected to cost more it needs an approval as well; corrected to a call it gives its own back")
  func correctedCost() throws {
    var desk = try asking(800, .granted)
    let given: Touch = try desk.carryOut(gift("茶叶", 200)).added()
    var wanted = given
    wanted.cost = Money(minor: 900_00, .cny)
    #expect(throws: Refusal.self) { try desk.carryOut(EditRecord(given, to: wanted)) }
    wanted.cost = Money(minor: 700_00, .cny)
    try desk.carryOut(EditRecord(given, to: wanted))
    let above = try #require(desk.book.touches[given.id])
    #expect(above.approval != nil)
    wanted = above
    wanted.channel = .visit
    try desk.carryOut(EditRecord(above, to: wanted))
    #expect(desk.book.touches[given.id]?.approval == nil)
  }

  @Test("What is refused for want of an approval says what to ask for")
  func needed() throws {
    let refusal = Refusal.notAGift(
      .aboveLimit(Money(minor: 500_00, .cny), most: Money(minor: 300_00, .cny)))
    let needed = try #require(gift("茶叶", 500).approvalNeeded(for: refusal))
    #expect((needed.kind, needed.what, needed.amount?.minor) == (.gift, "茶叶", 500_00))
    #expect(needed.customer == known.customer.id)
    #expect(gift("茶叶", 500).approvalNeeded(for: .nothingToDo) == nil)
  }

  @Test("A touch that becomes a gift meets the same; cash spoken of on a call is no gift")
  mutating func corrected() throws {
    let call = try known.touch("2026-11-20") { $0.said = "先付现金" }
    var wanted = call
    wanted.channel = .gift
    let desk = known.desk
    #expect(throws: Refusal.notAGift(.money("现金"))) {
      var desk = desk
      try desk.carryOut(EditRecord(call, to: wanted))
    }
  }
}
