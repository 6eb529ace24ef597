import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("With every command on another key, everything names the key that is bound")
struct ReboundTests {
  @Test("Every command has a key of its own to be rebound to")
  func enough() throws {
    #expect(ReboundKeys.keys.count == Command.all.count)
    let keymap = try ReboundKeys.keymap()
    for command in Command.all {
      #expect(keymap.allKeys(of: command) == ReboundKeys.keys[command].map { [String($0)] })
    }
  }

  /// That two desks say the same, each with its own keys.
  private func expectSame(_ standard: [String], _ rebound: [String]) {
    #expect(standard.count == rebound.count)
    for (one, other) in zip(standard, rebound) where one != ReboundKeys.standard(other) {
      Issue.record("\(one)\n\(other)")
    }
  }

  @Test("Needs, tips, help, the tour, refusals and empty panes", arguments: Language.allCases)
  func sentences(language: Language) throws {
    let desks = try ReboundDesks(try SmallBook.full(), language)
    let rebound = desks.rebound.sentences
    expectSame(desks.standard.sentences, rebound)
    #expect(rebound.count { !ReboundKeys.named(in: $0).isEmpty } > Command.all.count)
  }

  /// The languages take turns: which keys a sentence is given is the same in
  /// all, and that each says them is what `sentences` and `scenes` look at.
  @Test(
    "Every journey: forms, questions, boxes, lists, letters and notices",
    arguments: zip(Command.all, Command.all.indices.map { Language.allCases[$0 % 3] }))
  func journeys(command: Command, language: Language) throws {
    let journey = try #require(CommandJourney.all[command])
    let small = journey.isOnEmptyBook ? SmallBook() : try SmallBook.full()
    var desks = try ReboundDesks(small, language) { $0.tips = Practice.whole.tips }
    let look = { (one: DeskSession, other: DeskSession) in expectSame(one.texts, other.texts) }
    look(desks.standard, desks.rebound)
    try desks.press(journey.before, then: look)
    try desks.press(keys(of: command, in: desks.standard.desk.focus), then: look)
    try desks.press(journey.after, then: look)
    // Only a sequence of keys has the session loop wait for the rest of it.
    #expect(desks.standard.effects.filter { !$0.hasPrefix("wake") } == desks.rebound.effects)
    #expect(desks.standard.copied == desks.rebound.copied)
  }

  /// A command's standard keys in a pane, or its line in the palette.
  private func keys(of command: Command, in pane: Pane) -> String {
    let pane = CommandScope(pane)
    if command.scope.contains(pane), let keys = command.keys.first { return keys }
    if command.some.contains(pane), let keys = command.keysInSome.first { return keys }
    return ": \(command.name.map(String.init).joined(separator: " ")) Enter"
  }

  @Test("What stands on a desk without rows, marks and filters", arguments: Language.allCases)
  func scenes(language: Language) throws {
    let full = try SmallBook.full()
    let look = { (one: DeskSession, other: DeskSession) in expectSame(one.texts, other.texts) }
    for scene in [
      "f Esc", "/ q q q Enter Esc", "/ s z f z Enter F Enter f Del Esc", "Space v j v", "% Ctrl-C",
      "2 Enter m l Esc",
      "2 } e Enter d Space", "5 ] ] [", ": m o u s e Enter", ": m o u s e Space o n Enter", "P 1 9 Enter",
      "x n Enter n", "G : a r c h i v e Enter n", "Space Space : m e r g e Enter n", "q n",
      ": t o u r Enter Enter Enter Enter Enter Enter Enter Enter", "L", "M q Esc",
      ": a s o f Enter 1 1 - 0 2 Enter a", "H z z Enter", "p 9 9 9 9 9 9 9 9 Enter",
    ] {
      for small in [SmallBook(), full] {
        var desks = try ReboundDesks(small, language) { $0.tips = Practice.whole.tips }
        try desks.press(scene, then: look)
      }
    }
  }

  @Test("A letter that is read", arguments: Language.allCases)
  func letter(language: Language) throws {
    var session = DeskSession(try SmallBook.full(), language, width: 120)
    let customer = try session.small.customer("北京华联").id
    for kind in Touch.LetterKind.allCases {
      try session.send(.letterEdited(kind, customer, "Dear Zhang Wei"))
      #expect(session.line("  E ")?.contains("y \(Words(language).letters.copy)  s ") == true)
      try session.press("y w E")
      #expect(session.copied.last == "Dear Zhang Wei")
      #expect(session.effects.suffix(2).map { String($0.prefix(5)) } == ["write", "editL"])
      try session.press("q")
      #expect(session.desk.layers.isEmpty)
    }
  }

  @Test("An empty day names the key that plans, not the one that did", arguments: Language.allCases)
  func emptyDay(language: Language) throws {
    let keymap = try Keymap(of: .whole, replacing: [(command: "plan", keys: ["W"])])
    var session = DeskSession(try SmallBook.make(), language, width: 120) { $0.keymap = keymap }
    let sentence = Words(language).panes.nothingPlanned("W")
    for key in ["e", "Enter"] {
      try session.press("2 } \(key)")
      #expect(session.screen().contains(sentence), "\(session.screen())")
      #expect(!session.screen().contains(Words(language).panes.nothingPlanned("a")))
    }
    try session.press("W")
    #expect(session.form != nil)
  }

  @Test("A screen too small is left by the keys that quit")
  func tooSmall() throws {
    let keymap = try Keymap(of: .whole, replacing: [(command: "quit", keys: ["g q"])])
    var session = DeskSession(try SmallBook.make(), width: 20, height: 5) { $0.keymap = keymap }
    #expect(session.screen().contains("gq quits"))
    try session.press("g q")
    #expect(session.effects == ["quit"])
  }
}
