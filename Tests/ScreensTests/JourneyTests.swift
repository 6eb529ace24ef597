import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("Journeys, key by key")
struct DeskJourneyTests {
  @Test("A usual call is c, one line, Enter")
  func usualCall() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press("c")
    try session.type("下周付款")
    try expectScreen(session.screen(), "form-log")
    try session.press("Enter")
    let touch = try #require(session.book.touches.all.max { ($0.day, $0.id) < ($1.day, $1.id) })
    #expect(touch.said == "下周付款")
    #expect(touch.reached)
    let customer = try session.small.customer("北京华联")
    let planned = session.book.followUps.all.filter { $0.customer == customer.id && $0.isPlanned }
    #expect(planned.map(\.due.iso) == ["2026-11-30"], "the one due is done, the next is proposed")
    #expect(session.line("saved: Logged a contact: 北京华联") != nil)
  }

  @Test("The cursor stays on its customer when the list is sorted anew under it")
  func cursorStays() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press("c x Enter")
    #expect(session.line(">")?.contains("北京华联") == true)
  }

  @Test("The whole way of a session: filter, dossier, call, plan, part payment, undo, quit")
  func wholeWay() throws {
    var session = DeskSession(try SmallBook.make(), .simplifiedChinese, width: 120, height: 40)
    try session.press("/")
    try session.type("bjhl")
    #expect(session.line("/ bjhl") != nil)
    try session.press("Enter Enter")
    #expect(session.line("[4] 档案  北京华联") != nil)
    try session.press("p")
    try expectScreen(session.screen(), "form-pay-zh")
    try session.press("Ctrl-U 8 w Enter")
    let payment = try #require(session.book.payments.all.first { _ in true })
    #expect(payment.amount.spoken == "¥80,000")
    #expect(session.line("已保存") != nil)
    try session.press("u")
    #expect(session.book.payments.count == 0)
    #expect(session.line("已撤销：登记收款") != nil)
    try session.press("U")
    #expect(session.book.payments.count == 1)
    try session.press("Q")
    #expect(session.effects.last == "quit")
  }

  @Test("A follow-up is picked up in the calendar and put down on another day")
  func pickUp() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press("2 Enter m l l Enter")
    let moved = try #require(session.book.followUps.all.first { $0.purpose == "发样品单号" })
    #expect(moved.due.iso == "2026-11-25")
    #expect(session.book.moves.count == 1)
  }

  @Test("Dropping asks for the reason, and only y does it")
  func drop() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press("x n o Enter Enter")
    #expect(session.line("Drop 北京华联?") != nil)
    #expect(session.book.followUps.all.allSatisfy { $0.isPlanned })
    try session.press("x")
    #expect(session.book.followUps.all.allSatisfy { $0.isPlanned })
    try session.press("y")
    #expect(session.book.followUps.all.first { $0.dropped != nil }?.dropReason == "no")
  }

  @Test("No answer puts what was due on the next working day and says nothing was reached")
  func noAnswer() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press("n")
    let customer = try session.small.customer("北京华联")
    let planned = session.book.followUps.all.filter { $0.customer == customer.id && $0.isPlanned }
    #expect(planned.map(\.due.iso) == ["2026-11-24"])
    #expect(
      session.book.touches.all.contains {
        $0.customer == customer.id && !$0.reached && $0.day == SmallBook.today
      })
  }

  @Test("A refusal keeps the form, with the reason at its field")
  func refused() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press(": i n v o i c e Enter")
    try session.type("INV-0931")
    try session.press("Tab 1 0 0 Enter")
    #expect(session.line("INV-0931") != nil)
    try expectScreen(session.screen(), "form-refused")
  }

  @Test("What was typed is kept as a draft and found again")
  func draft() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press("c")
    try session.type("half a sen")
    try session.press("Esc")
    #expect(session.effects.last?.contains("saveDraft") == true)
    try session.press("c")
    #expect(session.line("half a sen") != nil)
  }

  @Test("A Chinese input method left on does not kill the keyboard")
  func fullWidth() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press("３")
    #expect(session.line("[3] Overdue") != nil)
    try session.press("：")
    #expect(session.line("commands") != nil)
  }

  @Test("A Chinese character typed on a list filters by it")
  func hanzi() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press("苏")
    #expect(session.line("1 of 4") != nil)
    #expect(session.line("Filtering by what you type") != nil)
    try session.press("Esc")
    #expect(session.line("北京华联") != nil)
  }

  @Test("A key that cannot do anything says why")
  func refusedKey() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press("j j j d")
    #expect(session.line("Nothing is planned here; a plans a follow-up") != nil)
    try session.press("%")
    #expect(session.line("% does nothing here; ? shows the keys") != nil)
  }

  @Test("Marks act together")
  func marks() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press("Space Space # f a i r Enter")
    #expect(session.book.customers.all.filter { $0.tags.contains("fair") }.count == 2)
  }

  @Test("A day gone by can be looked at, not written in")
  func past() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press(":")
    try session.type("asof 2026-10-15")
    try session.press("Enter")
    #expect(session.line("as of 2026-10-15") != nil)
    try session.press("c")
    #expect(session.line("can only be read") != nil)
    try session.press("Esc")
    #expect(session.line("as of") == nil)
  }

  @Test("Copying sends the value, and the box of keys shows it")
  func copying() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press("y ?")
    try expectScreen(session.screen(), "keys-y")
    try session.press("p")
    #expect(session.copied == ["138 0000 1234"])
    #expect(session.line("Copied: 138 0000 1234") != nil)
  }

  @Test("Everything can be searched for, and what is found is opened")
  func search() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press("/ /")
    try session.type("9,900")
    try expectScreen(session.screen(), "search")
    try session.press("Enter")
    #expect(session.line("[4] Dossier  Zhongwei Ltd") != nil)
  }

  @Test("A screen too small says so, and only q does anything")
  func tooSmall() throws {
    var session = DeskSession(try SmallBook.make(), width: 50, height: 12)
    try session.press("c")
    #expect(session.line("too small") != nil)
    try session.send(.resized(Size(width: 80, height: 24)))
    #expect(session.line("[1] Customers") != nil)
    #expect(session.line("What was said") == nil)
  }

  @Test("Help is searched and runs the row picked")
  func help() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press("?")
    try expectScreen(session.screen(), "help")
    try session.type("overdue board")
    try session.press("Enter")
    #expect(session.line("[3] Overdue") != nil)
  }

  @Test("The palette finds commands by pinyin")
  func palette() throws {
    var session = DeskSession(try SmallBook.make(), .simplifiedChinese)
    try session.press(":")
    try session.type("sk")
    try expectScreen(session.screen(), "palette-zh")
    try session.press("Esc q")
    #expect(session.line("退出？") != nil)
  }
}
