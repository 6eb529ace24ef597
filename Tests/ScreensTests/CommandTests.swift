import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("Commands and keys")
struct CommandTests {
  @Test("Every command has a name of its own", arguments: Command.all)
  func ownName(command: Command) {
    #expect(Command.all.count { $0.name == command.name } == 1)
  }

  @Test("No two commands have one place in a key bar, or one as a tip")
  func onePlace() {
    for bar in KeyBar.allCases {
      let places = Command.all.compactMap { $0.bars[bar] }
      #expect(Set(places).count == places.count, "\(bar)")
    }
    let tips = Command.all.compactMap(\.tip)
    #expect(Set(tips).count == tips.count)
  }

  @Test("No two commands share keys in one pane")
  func noClash() {
    #expect(Keymap.clash(in: Keymap.standard.bindings) == nil)
  }

  @Test("Every key of a command is a key")
  func keysAreKeys() {
    for command in Command.all {
      for keys in command.keys + command.keysInSome {
        #expect(Keymap.sequence(keys) != nil, "\(keys) of \(command.name)")
      }
    }
  }

  @Test("Nothing needs Alt or a function key")
  func noAlt() {
    for binding in Keymap.standard.bindings {
      for key in binding.keys {
        switch key {
        case .alt: Issue.record("\(key.name) of \(binding.command.name)")
        case .function:
          let others = Keymap.standard.bindings.filter {
            $0.command == binding.command && $0.keys != binding.keys
          }
          #expect(!others.isEmpty, "\(binding.command.name) has only \(key.name)")
        default: break
        }
      }
    }
  }

  @Test("Every command has its words in every language", arguments: Command.all, Language.allCases)
  func words(command: Command, language: Language) {
    let text = Words(language).text(of: command)
    let help = text.help { Command.named($0).map { Keymap.standard.key($0) } }
    #expect(!text.name.isEmpty)
    #expect(!help.isEmpty)
    #expect(!help.hasSuffix(".") && !help.hasSuffix("。"))
    #expect(DisplayWidth.width(of: text.name) <= 18)
    #expect(!help.contains("{"), "names no command: \(help)")
    let isChinese = help.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    #expect(isChinese == (language != .english))
  }

  @Test("The palette finds every command by its name in any language", arguments: Command.all)
  func palette(command: Command) throws {
    let session = DeskSession(try SmallBook.make())
    for typed in [command.name] + Language.allCases.map({ Words($0).text(of: command).name }) {
      let found = session.desk.commandRows(matching: typed, session.book).contains { $0.key == command.name }
      #expect(found, "\(typed)")
    }
  }

  @Test("Help shows every command with its keys, and the reason of one that cannot be had")
  func help() throws {
    let session = DeskSession(try SmallBook.make(), readOnly: true)
    let rows = session.desk.helpRows(matching: "", session.book).filter { !$0.isHead }
    #expect(rows.count == Command.all.count + Legend.all.count)
    let log = try #require(rows.first { $0.key == Command.followUps.log.name })
    #expect(log.reason == Need.writing.sentence(session.desk))
  }

  @Test("Every reason has its words in every language", arguments: Command.all, Language.allCases)
  func reasons(command: Command, language: Language) {
    let desk = DeskSession(SmallBook(), language).desk
    for need in command.needs { #expect(!need.sentence(desk).isEmpty) }
  }

  @Test("A configuration may give a command other keys")
  func rebinding() throws {
    let keymap = try Keymap(
      of: .whole, replacing: [(command: "log", keys: ["W"]), (command: "sort", keys: ["g o"])])
    #expect(keymap.keys(of: .followUps.log) == "W")
    #expect(keymap.keys(of: .finding.sort) == "go")
  }

  @Test("A clash of a configuration names both commands")
  func clash() {
    #expect(throws: KeymapError.clash("plan", "log", keys: "a")) {
      try Keymap(of: .whole, replacing: [(command: "log", keys: ["a"])])
    }
    #expect(throws: KeymapError.unknownCommand("lgo")) {
      try Keymap(of: .whole, replacing: [(command: "lgo", keys: ["a"])])
    }
    #expect(throws: KeymapError.unknownKey("Hyper-x", command: "log")) {
      try Keymap(of: .whole, replacing: [(command: "log", keys: ["Hyper-x"])])
    }
  }

  @Test("A key that begins another's sequence is a clash")
  func prefixClash() {
    #expect(throws: KeymapError.self) { try Keymap(of: .whole, replacing: [(command: "log", keys: ["g"])]) }
  }

  @Test("Every key of every pane does something or says why not", arguments: Pane.allCases)
  func everyKey(pane: Pane) throws {
    for binding in Keymap.standard.bindings where binding.scope.contains(CommandScope(pane)) {
      var session = DeskSession(try SmallBook.make())
      try session.press(Practice.whole.view(of: pane).command.keys[0])
      let before = session.screen()
      let effects = session.effects.count
      for key in binding.keys { try session.send(.key(key)) }
      _ = session.screen()
      #expect(
        session.screen() != before || session.effects.count > effects || binding.isQuietHere,
        "\(binding.command)")
    }
  }
}

extension Keymap.Binding {
  /// Whether the command may rightly change nothing where the cursor is.
  fileprivate var isQuietHere: Bool {
    let group = command.group
    return [.moving, .panes, .calendar, .records].contains(group)
      || [.finding.clearFilter, .finding.reverseSort].contains(command)
  }
}
