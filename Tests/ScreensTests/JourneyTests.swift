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
    #expect(planned.map(\.due.iso) == ["2026-11-30"], "the one due is done, the week they named is next")
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
    #expect(payment.amount.spoken(MoneySigns()) == "¥80,000")
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

  @Test("Dropping several asks for the reason, and only y does it")
  func drop() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press("Space Space x n o Enter Enter")
    #expect(session.line("Drop 2 follow-ups?") != nil, "\(session.screen())")
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

  @Test("As of a day, the angle brackets step and what came later is not there")
  func pastSteps() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press(":")
    try session.type("asof 2026-11-02")
    try session.press("Enter 4")
    #expect(session.line("报价已发") != nil)
    try session.press("<")
    #expect(session.line("as of 2026-11-01") != nil)
    #expect(session.line("报价已发") == nil)
    try session.press("}")
    #expect(session.line("as of") == nil, "today is as far as it goes")
  }

  @Test("The list stays as it is while it is worked, and 1 puts it in order")
  func frozen() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press("c x Enter")
    #expect(session.line("sort: next *") != nil)
    #expect(session.screen().split(separator: "\n")[3].contains("北京华联"))
    try session.press("1")
    #expect(session.screen().split(separator: "\n")[3].contains("众望科技"))
  }

  @Test("A new customer is added with its first contact, and the cursor is on it")
  func addCustomer() throws {
    var session = DeskSession(SmallBook())
    try session.press("A")
    try session.type("新客户")
    try session.press("Tab")
    try session.type("王芳")
    try session.press("Enter")
    #expect(session.line(">")?.contains("新客户") == true)
    #expect(session.book.contacts.all.first { _ in true }?.name == "王芳")
  }

  @Test("A customer added and undone is gone from the list, one archived and taken back is there again")
  func comeAndGo() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press("A N e w Enter")
    #expect(session.line("New") != nil)
    try session.press("u")
    #expect(session.screen().split(separator: "\n").count { $0.contains("New") } == 1, "only what was undone")
    try session.press("g g : a r c h i v e Enter g o n e Tab Right Enter Enter")
    #expect(session.desk.customers.rows.count == 3)
    try session.press("u")
    #expect(session.desk.customers.rows.count == 4)
  }

  @Test("What a colleague changes is told, and the cursor stays on its record")
  func colleague() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press("j")
    var customer = Customer(key: .none)
    customer.name = "Aardvark"
    let plan = try session.small.planned(AddCustomer(customer))
    for change in plan.changes { session.small.book.apply(change) }
    try session.send(.bookChanged(changes: plan.changes, by: [.colleague("li")]))
    #expect(session.line("li changed a record") != nil)
    #expect(session.line(">")?.contains("众望科技") == true)
  }

  @Test("The history of a record is shown field by field")
  func history() throws {
    var session = DeskSession(try SmallBook.make())
    let customer = try session.small.customer("北京华联")
    try session.press(": h i s t o r y Enter")
    #expect(session.effects.last?.contains(customer.id.text) == true)
    let field = FieldHistory(name: "Phone", was: ["1"], now: ["2"])
    try session.send(
      .history(
        ConcernedHistory([
          HistoryEntry(
            sequence: 3, at: "2026-11-02T10:42:00+08:00", by: "wang", day: SmallBook.today,
            keyword: "edit-customers", did: "Changed Phone", about: nil,
            records: [RecordHistory(noun: .customer, key: customer.id.text, kind: .changed, fields: [field])])
        ])))
    #expect(session.line("1 -> 2") != nil)
    #expect(session.line("2026-11-02 10:42") != nil)
  }

  @Test("The move menu shows the days, and another day can be typed")
  func moveMenu() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press("s")
    try expectScreen(session.screen(), "menu-move")
    try session.press("d 1 2 - 0 1")
    #expect(session.line("-> Tue 12-01") != nil)
    try session.press("Enter")
    #expect(session.book.followUps.all.contains { $0.due.iso == "2026-12-01" })
  }

  @Test("Two marked customers are merged into the one with the longer history")
  func merge() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press("Space Space : m e r g e Enter y")
    #expect(session.book.customers.all.filter { $0.isActive }.count == 3)
    #expect(try session.small.customer("众望科技有限公司").mergedInto == session.small.customer("北京华联").id)
  }

  @Test("A part of an invoice can be contested from the board, and stands apart")
  func contest() throws {
    var session = DeskSession(try SmallBook.make(), width: 120, height: 40)
    try session.press("3 G : c o n t e s t Enter s h o r t Enter Z")
    #expect(session.line("# contested ¥9,900") != nil)
  }

  @Test("A tall narrow screen shows the list over the dossier")
  func portrait() throws {
    let session = DeskSession(try SmallBook.make(), width: 80, height: 50)
    try expectScreen(session.screen(), "desk-80x50")
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
