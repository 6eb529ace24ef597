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

  @Test("It costs no more than policy lets it, whoever insists; 300 to begin with")
  func limit() throws {
    var desk = known.desk
    #expect(throws: Never.self) { try desk.carryOut(gift("茶叶", 300)) }
    let (cost, most) = (Money(minor: 301_00, .cny), Money(minor: 300_00, .cny))
    #expect(throws: Refusal.notAGift(.aboveLimit(cost, most: most))) {
      try desk.carryOut(gift("茶叶", 301))
    }
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
