import Foundation
import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("Settings, colleagues and holidays on the desk")
struct PeopleTests {
  @Test("Every setting is listed, found by its name in any language, and opens", arguments: Language.allCases)
  func listed(language: Language) throws {
    let words = Words(language)
    for setting in Policy.settings {
      for typed in [setting.name, words.title(of: setting)] {
        var session = DeskSession(try SmallBook.full(), language, width: 120, height: 40)
        session.isWatched = false
        try session.press(": s e t t i n g s Enter")
        try session.type(typed)
        #expect(session.screen().contains("> " + words.title(of: setting).prefix(8)), "\(typed)")
        try session.press("Enter")
        let form = try #require(session.form)
        #expect(form.title.hasPrefix(words.title(of: setting)), "\(typed): \(form.title)")
        #expect(form.text(of: "Setting.Value") == setting.record(in: session.book).value)
      }
      #expect(words.meaning(ofSetting: setting.name) != nil)
    }
  }

  @Test("A setting is changed in its form, shown anew in the list, and put back by an undo")
  func changed() throws {
    var session = DeskSession(try SmallBook.full(), width: 120, height: 40)
    try session.press(": s e t t i n g s Enter c u r r Enter Ctrl-U e u r Enter")
    #expect(session.book.settings["Currency"]?.value == "EUR")
    #expect(session.line("> main currency")?.contains("EUR") == true)
    #expect(session.desk.index.policy.currency == Currency("EUR"))
    try session.press("Enter Ctrl-U g b p Enter")
    #expect(session.book.settings["Currency"]?.value == "GBP")
    try session.press("Esc u u")
    #expect(session.book.settings["Currency"] == nil)
    #expect(session.desk.index.policy.currency == .cny)
  }

  @Test(
    "A value nobody could mean is explained at its field, and what was typed stays",
    arguments: Language.allCases)
  func explained(language: Language) throws {
    for (find, typed) in [("TimeZone", "Mars"), ("Currency", "XYZ"), ("Cadence", "0"), ("Weekend", "x")] {
      var session = DeskSession(try SmallBook.full(), language, width: 120, height: 40)
      try session.press(": s e t t i n g s Enter")
      try session.type(find)
      try session.press("Enter Ctrl-U")
      try session.type(typed)
      try session.press("Enter")
      let setting = try #require(Policy.setting(named: find))
      var sentence = ""
      do throws(FieldError) { _ = try setting.kept(typed) } catch {
        sentence = Words(language).sentence(error)
      }
      #expect(!sentence.isEmpty && session.screen().contains(sentence.prefix(12)), "\(session.screen())")
      #expect(session.form?.text(of: "Setting.Value") == typed)
      #expect(session.book.settings[Name(find)] == nil)
    }
  }

  @Test("A colleague is added, changed and given a cover; who has left can be handed nothing")
  func people() throws {
    var session = DeskSession(try SmallBook.full(), width: 120, height: 40)
    try session.press(": p e o p l e Enter n e w _ Enter z h a o Tab Z h a o Enter")
    #expect(session.book.people["zhao"]?.name == "Zhao")
    try session.press("Ctrl-U z h a o Enter Tab Right Tab Right Tab l Enter")
    let zhao = try #require(session.book.people["zhao"])
    #expect(zhao.role == .lead && !zhao.active && zhao.cover == "li", "\(session.screen())")
    #expect(session.line("cover li")?.contains("zhao") == true, "\(session.screen())")
    #expect(!session.desk.takers(session.book).contains { $0.login == "zhao" })
    try session.press("Esc u u")
    #expect(session.book.people["zhao"] == nil)
  }

  @Test("A login that is taken is told at its field")
  func loginTaken() throws {
    var session = DeskSession(try SmallBook.full(), width: 120, height: 40)
    try session.press(": p e o p l e Enter n e w _ Enter l i Enter")
    #expect(session.form?.focus == 0 && session.form?.text(of: "Person.Login") == "li")
  }

  @Test("A holiday is added on a day as one says it, changed, and taken away")
  func holidays() throws {
    var session = DeskSession(try SmallBook.full(), width: 120, height: 40)
    try session.press(": h o l i d a y s Enter Enter 1 2 - 2 5 Tab Tab X Enter")
    #expect(session.book.holidays["2026-12-25"]?.name == "X")
    #expect(!session.desk.index.workingDays.contains(day("2026-12-25")))
    try session.press("Down Enter Right Enter")
    #expect(session.book.holidays["2026-12-25"]?.kind == .worked)
    try session.press("Del")
    #expect(session.book.holidays["2026-12-25"] == nil)
    try session.press("Esc u u u")
    #expect(session.book.holidays.count == 0)
  }

  @Test("Whoever is not in the book yet can take customers over, and give them to others")
  func newcomer() throws {
    let session = DeskSession(try SmallBook.full()) { $0.isSample = false }
    let takers = session.desk.takers(session.book).map(\.login.text)
    #expect(takers.contains("li") && takers.last == "wang")
  }
}

@Suite("A sample book on the desk")
struct SampleTitleTests {
  @Test(
    "It is marked in the title of every pane, at every size, while a filter is typed too",
    arguments: Language.allCases, [(60, 16), (80, 24), (84, 46), (120, 40), (200, 60)])
  func marked(language: Language, size: (Int, Int)) throws {
    for digit in 1...5 {
      var session = DeskSession(try SmallBook.full(), language, width: size.0, height: size.1) {
        $0.isSample = true
      }
      try session.press("\(digit)")
      let mark = Words(language).sample
      let titles = session.screen().split(separator: "\n").filter { $0.contains("[\(digit)] ") }
      #expect(titles.contains { $0.contains(" \(mark) ") }, "\(session.screen())")
      let panes = session.desk.layout.panes.count
      #expect(session.screen().components(separatedBy: " \(mark) ").count - 1 >= panes)
    }
    var session = DeskSession(try SmallBook.full(), language, width: size.0, height: size.1) {
      $0.isSample = true
    }
    try session.press("/ z w")
    #expect(session.screen().contains(" \(Words(language).sample) ") && session.screen().contains("zw"))
  }
}
