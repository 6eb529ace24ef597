import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("Getting paid, as it is typed")
struct CollectingJourneyTests {
  private func session(_ language: Language = .english) throws -> DeskSession {
    var small = try SmallBook.make()
    try small.employ("li", "李娜")
    return DeskSession(small, language, width: 120, height: 40)
  }

  @Test(
    "A promise is taken from any pane with three keys beside the day and the sum",
    arguments: ["", "2 Enter", "3", "4", "5"])
  func promise(pane: String) throws {
    var session = try session()
    try session.press(pane)
    try session.press("P 9 0 0 Tab f r i Enter")
    let promise = try #require(session.book.promises.all.first { _ in true })
    #expect(promise.due == day("2026-11-27"))
    #expect(promise.amount?.spoken(MoneySigns()) == "¥900")
    #expect(session.line("saved: Took a promise") != nil)
  }

  @Test("A promise for yesterday is refused at its day, and what was typed stays")
  func yesterday() throws {
    var session = try session()
    try session.press("P 9 0 0 Tab 2 0 2 6 - 1 1 - 2 2 Enter")
    #expect(session.line("it cannot be for a day before") != nil)
    #expect(session.line("900") != nil)
    #expect(session.book.promises.count == 0)
  }

  @Test("An unlikely promise says why; Enter again takes it, a change asks anew")
  func unlikely() throws {
    var session = try session()
    try session.press("P 9 0 0 Tab s a t Enter")
    #expect(session.line("nobody works on 2026-11-28") != nil)
    try session.press("Ctrl-U s u n Enter")
    #expect(session.line("nobody works on 2026-11-29") != nil)
    #expect(session.book.promises.count == 0)
    try session.press("Enter")
    #expect(session.book.promises.all.first { _ in true }?.due == day("2026-11-29"))
  }

  @Test("Promises together above what is open are refused at the sum")
  func tooMuch() throws {
    var session = try session()
    try session.press("3 P 1 5 8 0 0 1 Tab f r i Enter")
    #expect(session.line("Only ¥158,000.50 is open") != nil)
    #expect(session.book.promises.count == 0)
  }

  @Test("More money than is open asks for a second Enter, then stays on account")
  func aboveBalance() throws {
    var session = try session()
    try session.press("p 2 0 0 0 0 0 Enter")
    #expect(
      session.line("Only ¥158,000.50 is still to come; the rest stays on account. Enter again takes it")
        != nil)
    #expect(session.book.payments.count == 0)
    try session.press("Enter")
    #expect(session.book.payments.count == 1)
    #expect(session.line("on account ¥41,999.50") != nil)
  }

  @Test("Money before its invoice asks for a second Enter at the day")
  func beforeInvoice() throws {
    var session = try session()
    try session.press("3 p 1 0 0 Tab 2 0 2 6 - 0 9 - 0 1 Enter")
    #expect(session.line("INV-0931 was issued on 2026-09-20, after that") != nil)
    try session.press("Enter")
    #expect(session.book.payments.count == 1)
  }

  @Test("A rung without an ally says what to do, at the rung; talking needs nothing")
  func barred() throws {
    var session = try session()
    try session.press("3 >")
    try session.press("Right Tab a s k Enter")
    #expect(session.line("No ally inside yet: get introduced") != nil)
    try session.press("Left Enter")
    #expect(session.line("saved: Took a rung: 北京华联 1 talk directly") != nil)
    #expect(session.book.statements.count == 0)
  }

  @Test(
    "A rung outside the judgement is asked about once, with the reason, and taken by the same answer again")
  func outsideJudgement() throws {
    var session = try session()
    try session.press("3 > Left Left Tab a s k Tab Right Enter")
    #expect(session.line("go mainly by rungs 1 to 4, not 5") != nil, "\(session.screen())")
    #expect(session.book.rungSteps.count == 0)
    try session.press("Enter")
    #expect(session.line("saved: Took a rung: 北京华联 5 collection agency") != nil, "\(session.screen())")
  }

  @Test("After talking the board says that an ally is missing for the next rung")
  func lacking() throws {
    var session = try session()
    try session.press("3 > Tab a s k Enter Z")
    #expect(session.line("no ally yet") != nil, "\(session.screen())")
  }

  @Test(
    "A customer put away who owes is asked about once, with what is owed, and stays on the board and for today"
  )
  func putAway() throws {
    var session = try session()
    try session.press("3 : a r c h i v e Enter g o n e Tab Right Enter")
    #expect(session.line("This lets 北京华联 go") != nil, "\(session.screen())")
    #expect(session.book.customers.all.allSatisfy { $0.archived == nil })
    try session.press("Enter")
    #expect(session.line("saved: Archived: 北京华联") != nil, "\(session.screen())")
    try session.press("3 Z")
    #expect(session.line("北京华联") != nil, "\(session.screen())")
    try session.press("Z 5 Z")
    #expect(session.line("北京华联") != nil, "\(session.screen())")
    try session.press("Z 3 Enter")
    #expect(session.line("archived 2026-11-23 wang: gone") != nil, "\(session.screen())")
    try session.press(": t a k e - b a c k Enter")
    #expect(session.line("saved: Took back: 北京华联") != nil, "\(session.screen())")
  }

  @Test("A rung form shows the terms agreed, and steps nothing has come of yet")
  func rungFacts() throws {
    var session = try session()
    try session.press("3 o o > Tab a s k Enter >")
    #expect(session.line("1 talk directly of 11-23: no outcome yet") != nil, "\(session.screen())")
  }

  @Test("An open promise in the dossier is renegotiated: the new one takes its place")
  func renegotiated() throws {
    var session = try session()
    try session.press("P 9 0 0 Tab f r i Enter 4")
    while session.desk.dossierItem?.noun != .promise {
      try session.press("j")
      if session.desk.dossier.row == session.desk.dossier.items.count - 1 { break }
    }
    try session.press("P = Tab m o n Enter")
    let promises = session.book.promises.all.map { $0 }
    #expect(promises.count == 2)
    #expect(promises[1].replaces == promises[0].id)
    #expect(promises[1].amount?.spoken(MoneySigns()) == "¥900")
  }

  @Test(
    "A breach is answered with lines to say, sharper by level, and the last breach stands on the next promise",
    arguments: Language.allCases)
  func breach(language: Language) throws {
    var small = try SmallBook.make()
    var promise = Promise(key: .none)
    (promise.customer, promise.made, promise.due) = (
      try small.customer("北京华联").id, day("2026-11-10"), day("2026-11-12")
    )
    promise.amount = Money(minor: 12_000_000, .cny)
    try small.perform(TakePromise(promise), on: promise.made)
    var session = DeskSession(small, language, width: 120, height: 40)
    try session.press("B")
    let slot = try #require(small.book.customers.slot(of: promise.customer))
    let replay = Replay(small.book, asOf: SmallBook.today)
    let all = replay.promises(ofCustomer: slot)
    let said = Words(language).line(
      toBreach: replay.facts(of: all[0], among: all, ofCustomer: slot, meant: false))
    #expect(session.line(String(said.prefix(12))) != nil, "\(session.screen())")
    try session.press("Enter")
    #expect(session.book.responses.all.first { _ in true }?.level == 2)
    try session.press("P")
    #expect(session.line("11-12 ¥120,000") != nil)
  }

  @Test("From promise to hold and back: every entry is undone one by one")
  func allUndone() throws {
    var session = try session()
    let before = session.screen()
    let entries = [
      "P 9 0 0 Tab f r i Enter", "i y e s Enter", "K t s o Enter",
      "3 J Right Tab l i e s Enter",
      "> Tab s t o p Tab Right Tab Right Right Right Right Enter", "T Enter", "J Tab n o Enter",
      "> Left Left Left Tab a s k Enter",
    ]
    for keys in entries { try session.press(keys) }
    #expect(session.book.holds.count == 1)
    #expect(session.line("HOLD") != nil)
    #expect(session.entryCount == entries.count, "\(session.screen())")
    for _ in entries { try session.press("u") }
    try session.press("1 R")
    #expect(session.book.holds.count + session.book.promises.count + session.book.touches.count == 4)
    #expect(LetterTemplate("Dear {contact, {x}").filled(with: ["x": "y"]) == "Dear {contact, {x}")
    #expect(session.screen().split(separator: "\n").first == before.split(separator: "\n").first)
  }

  @Test("A letter is read with its facts, copied, and recorded as sent", arguments: Language.allCases)
  func letter(language: Language) throws {
    var session = try session(language)
    try session.press("L d")
    #expect(session.effects.last?.hasPrefix("fetchLetter") == true)
    let customer = try session.small.customer("北京华联")
    let template = LetterTemplate(Words(language).usualText(of: .demand) + "{nonsense}")
    try session.send(.letterTemplate(template, .demand, customer.id))
    #expect(session.line("INV-0931") != nil)
    #expect(session.line("¥128,000") != nil)
    #expect(session.line("INV-0950") == nil)
    try session.press("y")
    #expect(session.copied.last?.contains("{nonsense}") == true)
    #expect(session.copied.last?.contains("{overdue}") == false)
    try session.press("w")
    #expect(session.effects.last?.hasPrefix("writeLetter") == true)
    try session.press("E")
    #expect(session.effects.last?.hasPrefix("editLetter") == true)
    try session.press("s")
    #expect(session.book.touches.all.allSatisfy { $0.letter == nil }, "how and when is asked first")
    try session.press("Enter")
    #expect(session.book.touches.all.contains { $0.letter == .demand })
    #expect(session.desk.layers.isEmpty)
  }

  @Test("A letter with nothing in it is not written, and the menu says why")
  func emptyLetter() throws {
    var session = try session()
    try session.press("G L")
    #expect(session.line("Nothing of theirs falls due in the next weeks") != nil, "\(session.screen())")
    #expect(session.line("They have promised no money") != nil)
    try session.press("r")
    #expect(session.effects.contains { $0.hasPrefix("fetchLetter") } == false)
  }

  @Test("What is contested is not demanded")
  func contestedNotDemanded() throws {
    var session = try session()
    try session.press("3 : c o n t e s t Enter b a d Tab 2 8 0 0 0 Enter")
    let customer = try session.small.customer("北京华联")
    let words = Words(.english)
    try session.send(.letterTemplate(LetterTemplate("{late-items} = {overdue}"), .demand, customer.id))
    #expect(
      session.line("INV-0931  到期 2026-10-20  ¥100,000  逾期 34 天 = ¥100,000") != nil,
      "\(session.screen())")
    #expect(words.name(of: Touch.LetterKind.demand) == "demand")
  }

  @Test("The calendar has what is to do about money below what is planned, on its day")
  func calendar() throws {
    var session = try session()
    try session.press("P 9 0 0 Tab 2 0 2 6 - 1 1 - 2 5 Tab Tab Right Tab Right Enter")
    try session.press("2 Z l l Enter")
    #expect(session.line("money    北京华联") != nil, "\(session.screen())")
    try session.press("G")
    #expect(session.line("promised ¥900 for 11-25") != nil)
    try session.press("Enter")
    #expect(session.line("Dossier  北京华联") != nil)
    try session.press("Esc P 1 Tab f r i Enter")
    #expect(session.book.promises.count == 2)
  }

  @Test("Before money is asked for the dossier and the rung's form say what to look at")
  func warnings() throws {
    var session = try session()
    try session.press("c h i")
    try session.go(to: "Touch.WhyUnpaid")
    try session.press("Right Enter 4")
    #expect(session.line("! wang was in touch on 11-23: call") != nil, "\(session.screen())")
    try session.press("Esc 3 >")
    #expect(session.line("wang was in touch on 11-23: call") != nil)
  }

  @Test("A far customer's appointment begins with a call")
  func far() throws {
    var session = try session()
    let seen = try session.small.customer("北京华联")
    var wanted = seen
    wanted.far = true
    try session.small.perform(EditRecord(seen, to: wanted))
    try session.send(.bookReplaced)
    try session.press("P 9 0 0 Tab t o d a y Tab Tab Right Tab Right Enter 3 Z")
    #expect(session.line("promised ¥900 for today, call first") != nil, "\(session.screen())")
  }

  @Test("On an imported customer without people, phone or owner everything opens and says what is missing")
  func imported() throws {
    var small = SmallBook()
    var customer = Customer(key: ID(code: 77))
    customer.name = "0379-NEVHP"
    small.book.put(customer)
    try small.invoice("0379-NEVHP", "611365", issued: "2026-01-02", due: "2026-02-01", fen: 55_94)
    var session = DeskSession(small, width: 120, height: 40)
    try session.press("P 9 Tab f r i Enter")
    #expect(session.book.promises.count == 1)
    try session.press("3 > Tab a s k Enter")
    #expect(session.book.rungSteps.count == 1)
    try session.press("w Right Enter")
    try session.press("> Tab a s k Enter")
    #expect(session.line("No ally inside yet") != nil)
    try session.press("Esc J Tab x Enter")
    #expect(session.book.judgements.count == 1)
    try session.press("L d")
    try session.send(
      .letterTemplate(LetterTemplate(Words(.english).usualText(of: .reminder)), .reminder, customer.id))
    #expect(session.line("Dear 0379-NEVHP,") != nil)
    for command in ["f i g u r e s", "f o r e c a s t", "w h a t - i f"] {
      try session.press("Esc : \(command) Enter")
      #expect(session.desk.layers.count == 1)
    }
  }

  @Test("o looks at the board by age, by rung, invoice by invoice; the cursor's customer is shown beside it")
  func views() throws {
    var session = try session()
    try session.press("3 Z")
    #expect(session.line("31-60") != nil)
    #expect(session.line("to ask for now") != nil)
    try session.press("o")
    #expect(session.line("no step yet 3") != nil)
    try session.press("o")
    #expect(session.line("INV-0877") != nil)
    try session.press("o")
    #expect(session.line("31-60") != nil && session.line("INV-0877") == nil)
  }
}
