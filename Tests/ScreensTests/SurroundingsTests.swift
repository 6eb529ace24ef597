import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("What is around the book")
struct SurroundingsTests {
  @Test("A tip stands in the idle status line until its command is given, then the next one does")
  func tips() throws {
    var session = DeskSession(try SmallBook.make()) { $0.tips = [.finding.filter, .desk.undo] }
    #expect(session.screen().contains("Tip: /  Show only customers that match"))
    try session.press("j")
    #expect(session.screen().contains("Tip: /"))
    try session.press("/ Esc")
    #expect(session.effects == ["learnt(filter)"])
    #expect(session.screen().contains("Tip: u  Take back"))
    try session.press("n u Esc j")
    #expect(!session.screen().contains("Tip:"))
    #expect(session.desk.tipsLeft.isEmpty)
  }

  @Test("The tour shows every pane in turn, goes back, and changes nothing")
  func tour() throws {
    for language in Language.allCases {
      var session = DeskSession(try SmallBook.make(), language)
      let before = session.screen()
      try session.press(": t o u r Enter")
      var seen: [Pane] = []
      for stop in 1...13 {
        #expect(session.screen().contains("\(stop)/13"))
        seen.append(session.desk.focus)
        if stop < 13 { try session.press("Enter") }
      }
      #expect(Set(seen) == Set(Pane.allCases))
      try session.press("Backspace")
      #expect(session.screen().contains("12/13"))
      try session.press("Enter Enter")
      #expect(session.screen() == before)
      #expect(session.effects.isEmpty)
    }
  }

  @Test(
    "The tour tells of each of the ten daily acts at a stop of its own, and of what is new",
    arguments: Language.allCases)
  func acts(language: Language) throws {
    let desk = DeskSession(try SmallBook.make(), language).desk
    let texts = Tour.panes.indices.map { stop in
      Set(Tour(stop: stop).model(desk).text.split { " ,;:.，；：、。（）".contains($0) }.map(String.init))
    }
    let daily: [Command] = [
      .finding.filter, .moving.open, .followUps.log, .followUps.noAnswer, .promises.take, .receivables.pay,
      .followUps.move, .followUps.drop, .customers.add, .desk.undo,
    ]
    let stops = daily.compactMap { command in texts.firstIndex { $0.contains(desk.key(command)) } }
    #expect(Set(stops).count == daily.count, "\(stops)")
    let others: [Command] = [
      .receivables.addInvoice, .receivables.setOff, .customers.addContact, .copying.phone, .desk.quit,
    ]
    for command in others { #expect(texts.contains { $0.contains(desk.key(command)) }, "\(command)") }
  }

  @Test(
    "On the desk of a new book the invitations are the brightest, and the bar has what is of use, the way out too"
  )
  func newBook() throws {
    let session = DeskSession(SmallBook())
    let (canvas, invitations) = (session.canvas(), Practice.whole.landmarks.invitations)
    let bright = (0..<24).filter { row in
      canvas.row(row).count { $0.role == .key && $0.character != " " } > 8
    }
    let lines = session.screen().split(separator: "\n", omittingEmptySubsequences: false)
    for command in invitations {
      #expect(bright.contains { lines[$0].contains(session.desk.help(command)) }, "\(command)")
    }
    let bar = session.desk.keyBar(session.book).map(\.key)
    #expect(bar == ["A", "I", "S", ":", "q", "?"])
  }

  @Test("A click puts focus and cursor where it falls; the wheel moves three rows")
  func clicks() throws {
    var session = DeskSession(try SmallBook.make(), width: 120, height: 40)
    try session.send(.key(.mouse(.press, at: Position(row: 4, column: 5))))
    #expect(session.line("> Zhongwei") != nil || session.line("> 苏州纺织") != nil)
    let lines = session.screen().split(separator: "\n")
    let board = try #require(lines.firstIndex { $0.contains("北京华联") && $0.contains("34 !") })
    try session.send(.key(.mouse(.press, at: Position(row: board, column: 5))))
    #expect(session.desk.focus == .overdue)
    #expect(session.line("> 北京华联     ") != nil)
    try session.send(.key(.mouse(.wheelUp, at: Position(row: board, column: 5))))
    #expect(session.desk.overdue.place.row == 0)
  }

  @Test("A click on a tab goes to its pane")
  func tabs() throws {
    var session = DeskSession(try SmallBook.make())
    let tabs = try #require(session.screen().split(separator: "\n").first)
    let column = try #require(tabs.firstRange(of: "3 Overdue")).lowerBound
    let place = Position(row: 0, column: tabs.distance(from: tabs.startIndex, to: column))
    try session.send(.key(.mouse(.press, at: place)))
    #expect(session.desk.focus == .overdue)
  }

  @Test("A filter kept by name is picked again, replaced by one of its name, and forgotten")
  func filters() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press("F")
    #expect(session.screen().contains("Filter first"))
    for text in ["v i p", "n e w"] { try session.press("/ \(text) Enter F Ctrl-U m y Enter Esc") }
    #expect(session.desk.filters == [NamedFilter(name: "my", text: "new")])
    try session.press("f Enter")
    #expect(session.screen().contains("/ new") && session.screen().contains("1 of 4"))
    try session.press("Esc f Del")
    #expect(session.desk.filters.isEmpty)
    #expect(session.screen().contains("None kept yet"))
    #expect(session.effects.last == "forgetFilter(name: \"my\")")
  }

  @Test("Marked customers go to a colleague named by login, name or initials, with what is planned")
  func handOver() throws {
    for typed in ["l i", "李 娜", "l n"] {
      var small = try SmallBook.make()
      try small.employ("li", "李娜")
      try small.employ("gao", "高飞")
      var session = DeskSession(small)
      try session.press("Space Space H \(typed) Enter")
      #expect(session.screen().contains("over to 李娜 (li)?"), "several are asked about: \(session.screen())")
      try session.press("y")
      #expect(session.screen().contains("-> li"), "\(session.screen())")
      #expect(session.book.customers.all.filter { $0.owner == "li" }.count == 2)
      #expect(session.book.followUps.all.filter { $0.by == "li" }.count == 3)
      try session.press("u")
      #expect(session.book.customers.all.allSatisfy { $0.owner == "wang" })
    }
  }

  @Test("Nobody is handed anything who is not known here")
  func unknownColleague() throws {
    var small = try SmallBook.make()
    try small.employ("li", "李娜")
    var session = DeskSession(small)
    try session.press("H Ctrl-U z z Enter")
    #expect(session.screen().contains("none of us (li, wang)"))
    #expect(session.book.customers.all.allSatisfy { $0.owner == "wang" })
  }

  @Test("As of a day before, a customer is still whose it then was; the handover is a dated record")
  func ownerThen() throws {
    var small = try SmallBook.make()
    try small.employ("li", "李娜")
    try small.employ("gao", "高飞")
    let id = try small.customer("北京华联").id
    try small.perform(HandOver([id], to: "li"), on: day("2026-11-10"))
    try small.perform(HandOver([id], to: "gao"), on: day("2026-11-20"))
    let customer = try small.customer("北京华联")
    for (date, owner) in [
      ("2026-11-09", "wang"), ("2026-11-10", "li"), ("2026-11-19", "li"), ("2026-11-20", "gao"),
    ] {
      #expect(small.book.owner(of: customer, asOf: day(date)) == owner, "\(date)")
    }
    #expect(small.book.handovers.all.map(\.from).sorted() == ["li", "wang"])
    var session = DeskSession(small, width: 120, height: 40)
    #expect(session.screen().contains("owner gao"))
    try session.press(": a s o f Enter 1 1 - 1 2 Enter")
    #expect(session.screen().contains("owner li"))
  }

  @Test("No answer hands nobody over, and a guess for one is asked about")
  func guessed() throws {
    var small = try SmallBook.make()
    try small.employ("li", "李娜")
    var session = DeskSession(small)
    try session.press("H Ctrl-U Enter")
    #expect(session.screen().contains("none of us (li, wang)"))
    try session.press("H Ctrl-U l n Enter n")
    #expect(session.book.customers.all.allSatisfy { $0.owner == "wang" })
    try session.press("H Ctrl-U l n Enter y")
    #expect(session.book.customers.all.filter { $0.owner == "li" }.count == 1)
  }

  @Test("A click on the way finds the dossier where the cursor is; one beside the rows moves nothing")
  func clickOnTheWay() throws {
    let book = try SmallBook.make().book
    var desk = Desk(
      Desk.Opening(
        .whole, .standard, today: SmallBook.today, login: "wang", size: Size(width: 120, height: 40)),
      book: book)
    _ = desk.update(.key(.character("j")), book: book)
    let meant = desk.customers.selected
    _ = desk.update(.key(.mouse(.press, at: Position(row: 20, column: 5))), book: book)
    #expect(desk.customers.selected == meant)
    _ = desk.update(.key(.mouse(.press, at: Position(row: 3, column: 80))), book: book)
    #expect(desk.focus == .dossier && desk.dossier.customer == meant)
  }

  @Test("A preview is of the list's own customer, and of nobody where the list is empty")
  func preview() throws {
    var session = DeskSession(try SmallBook.make())
    try session.press("/ q q q q")
    #expect(!session.screen().contains("138 0000 1234"))
  }

  @Test("A tip that cannot be followed now gives way to the next")
  func tipsInReadOnly() throws {
    let session = DeskSession(try SmallBook.make(), readOnly: true) {
      $0.tips = [.followUps.log, .desk.palette]
    }
    #expect(session.screen().contains("Tip: :"))
  }

  @Test("Read aloud, one pane shows at a time on any size, the cursor on its row")
  func readAloud() throws {
    let session = DeskSession(try SmallBook.make(), width: 200, height: 60) { $0.isReadAloud = true }
    #expect(session.desk.layout.panes.count == 1)
    let cursor = try #require(session.canvas().cursor)
    #expect(session.screen().split(separator: "\n")[cursor.row].hasPrefix("> 北京华联"))
  }

  @Test("What the doctor finds is shown line by line and copied whole")
  func doctor() throws {
    var session = DeskSession(try SmallBook.make())
    try session.send(.examined([("terminal", "xterm"), ("book", "team")]))
    #expect(session.screen().contains("terminal  xterm"))
    try session.press("y")
    #expect(session.copied == ["terminal  xterm\nbook  team"])
  }

  @Test("Up recalls what such a question was answered with, latest first")
  func recalled() throws {
    var session = DeskSession(try SmallBook.make())
    for tag in ["o n e", "t w o", "o n e"] { try session.press("# \(tag) Enter") }
    try session.press("# Up")
    #expect(session.line("one") != nil)
    try session.press("Up")
    #expect(session.screen().contains("two"))
    try session.press("Esc g d Up")
    #expect(!session.screen().contains("two") && !session.screen().contains("one "))
  }
}
