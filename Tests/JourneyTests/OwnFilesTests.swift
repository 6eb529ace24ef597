import Foundation
import SalesBook
import TestSupport
import Testing
import TextCanvas

/// What a person keeps beside their books, in the real program.
@Suite("A person's own files")
struct OwnFilesTests {
  private func write(_ text: String, to name: String, of book: SmallBook) throws {
    let path = book.path + "/.config/rounds/" + name
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  @Test("A filter kept by name is there at the next start, in a file that reads well")
  func filter() throws {
    let book = try SmallBook()
    let desk = try book.desk()
    #expect(desk.wait(for: "张伟商行"))
    desk.type("/zwsh\rF\u{15}张伟的\r")
    #expect(desk.wait(for: "Filter kept"))
    desk.type("Q")
    #expect(desk.exitStatus() == .code(0))
    let file = try String(contentsOfFile: book.path + "/.config/rounds/filters.rec", encoding: .utf8)
    #expect(file.hasSuffix("%rec: Filter\n\nName: 张伟的\nText: zwsh\n"))
    let again = try book.desk()
    #expect(again.wait(for: "北京华联"))
    again.type("f\r")
    #expect(again.wait { $0.screen.contains("/ zwsh") && !$0.screen.contains("北京华联") })
  }

  @Test("What another window kept meanwhile, and what a person wrote there, stays")
  func twoWindows() throws {
    let book = try SmallBook()
    try write("# mine\n\n%rec: Filter\n\nName: old\nText: x\nSince: 2025\n", to: "filters.rec", of: book)
    let (one, other) = (try book.desk(), try book.desk())
    for (desk, name) in [(one, "a"), (other, "b")] {
      #expect(desk.wait(for: "张伟商行"))
      desk.type("/zwsh\rF\u{15}\(name)\r")
      #expect(desk.wait(for: "Filter kept: \(name)"))
    }
    let file = try String(contentsOfFile: book.path + "/.config/rounds/filters.rec", encoding: .utf8)
    for kept in ["# mine\n", "Name: old\nText: x\nSince: 2025\n", "Name: a\n", "Name: b\n"] {
      #expect(file.contains(kept), "\(file)")
    }
  }

  @Test("A filters file with no word of filters in it gets one")
  func noSet() throws {
    let book = try SmallBook()
    try write("# nothing here\n", to: "filters.rec", of: book)
    let desk = try book.desk()
    #expect(desk.wait(for: "张伟商行"))
    desk.type("/zwsh\rF\u{15}a\r")
    #expect(desk.wait(for: "Filter kept: a"))
    let file = try String(contentsOfFile: book.path + "/.config/rounds/filters.rec", encoding: .utf8)
    #expect(file.hasPrefix("# nothing here\n") && file.contains("%rec: Filter") && file.contains("Name: a"))
  }

  @Test("A value config.rec cannot mean is told with its line and what would do")
  func misunderstood() throws {
    let book = try SmallBook()
    try write("Language: en\nLines: box\n", to: "config.rec", of: book)
    let desk = try book.opened()
    #expect(
      desk.wait { desk in
        ["config.rec:2: Lines", "ascii", "boxes", "张伟商行"].allSatisfy(desk.screen.contains)
      })
  }

  @Test("A theme file beside one is a theme, by its name")
  func themeFile() throws {
    let book = try SmallBook()
    try write("%rec: Style\n\nRole: selected\nBackground: magenta\n", to: "mine.rec", of: book)
    let desk = try PseudoTerminal(
      builtExecutable("rounds"), ["--book", book.path, "--theme", "~/.config/rounds/mine.rec"],
      environment: ["HOME": book.path], size: Size(width: 120, height: 40))
    #expect(desk.wait { $0.screen.contains("张伟商行") && $0.backgrounds.contains(5) })
  }

  @Test("A start that fails leaves no answer of the terminal on the line")
  func noAnswerLeft() throws {
    let book = try SmallBook()
    let shell = try PseudoTerminal(
      "/bin/sh",
      ["-c", "\(builtExecutable("rounds")) --book /nowhere; echo; read -r line; echo \"[$line]\""],
      environment: ["HOME": book.path], size: Size(width: 120, height: 40))
    #expect(shell.wait { !$0.isFullScreen && $0.screen.contains("/nowhere") })
    shell.type("typed\r")
    #expect(shell.wait(for: "[typed]"))
  }

  @Test("A filter that cannot be written is told, and works all the same")
  func noRoom() throws {
    let book = try SmallBook()
    try write("", to: "filters.rec.new/in-the-way", of: book)
    let desk = try book.desk(Size(width: 300, height: 40))
    #expect(desk.wait(for: "张伟商行"))
    desk.type("/zwsh\rFx\r")
    #expect(desk.wait { $0.screen.contains("filters.rec") })
    desk.type("f\r")
    #expect(desk.wait { $0.screen.contains("/ zwsh") })
  }

  @Test("A tip is not shown again once its command was found")
  func tips() throws {
    let book = try SmallBook()
    let desk = try book.desk()
    #expect(desk.wait(for: "Tip: ?"))
    desk.type("?")
    #expect(desk.wait(for: "type to search"))
    desk.type("\u{1B}")
    #expect(desk.wait { $0.screen.contains("Tip: /") && !$0.screen.contains("type to search") })
    desk.type("Q")
    #expect(desk.exitStatus() == .code(0))
    let again = try book.desk()
    #expect(again.wait(for: "Tip: /"))
  }

  @Test("A theme of one's own is found by name; a broken one says where and looks like ink")
  func themes() throws {
    let book = try SmallBook()
    let text = "%rec: Style\n\nRole: selected\nBackground: magenta\n\nRole: ovredue\n"
    try write(text, to: "themes/mine.rec", of: book)
    try write("Theme: mine\n", to: "config.rec", of: book)
    let desk = try book.desk(Size(width: 300, height: 40))
    #expect(desk.wait { $0.screen.contains("mine.rec:6: ") && $0.screen.contains("张伟商行") })
    #expect(desk.backgrounds.contains(5))
    desk.type(":theme midnight\r")
    #expect(desk.wait { $0.screen.contains("Theme midnight") && $0.backgrounds.contains(6) })
  }

  @Test("From a theme without colour one with colour can be chosen")
  func fromMono() throws {
    let book = try SmallBook()
    try write("Theme: mono\n", to: "config.rec", of: book)
    let desk = try book.desk()
    #expect(desk.wait { $0.screen.contains("张伟商行") && $0.screen.contains("? help") })
    #expect(desk.backgrounds.isEmpty)
    desk.type(":theme midnight\r")
    #expect(desk.wait { $0.screen.contains("Theme midnight") && $0.backgrounds.contains(6) })
  }

  @Test("A theme that is not there is told with those that are")
  func noTheme() throws {
    let book = try SmallBook()
    try write("Theme: dusk\n", to: "config.rec", of: book)
    let desk = try book.opened()
    #expect(desk.wait { $0.screen.contains("no theme dusk") && $0.screen.contains("contrast, daylight") })
  }

  @Test(
    "Lines are as wide as the terminal says, as config.rec says, or left out for a screen reader",
    arguments: [("", "│"), ("Lines: ascii\n", "|"), ("Ambiguous: 2\n", "|"), ("ScreenReader: yes\n", "")])
  func lines(_ configuration: String, _ expected: String) throws {
    let book = try SmallBook()
    if !configuration.isEmpty { try write(configuration, to: "config.rec", of: book) }
    let desk = try book.desk()
    #expect(desk.wait { $0.screen.contains("张伟商行") && (expected.isEmpty || $0.screen.contains(expected)) })
    for line in ["│", "|"] where line != expected { #expect(!desk.screen.contains(line)) }
    if expected.isEmpty { #expect(desk.wait { $0.cursor.map { desk.row($0.row).hasPrefix("> ") } ?? false }) }
  }

  @Test("The doctor tells terminal, lines, book and lock in one list")
  func doctor() throws {
    let book = try SmallBook()
    let desk = try book.desk()
    #expect(desk.wait(for: "│"))
    desk.type(":doctor\r")
    #expect(
      desk.wait { desk in
        ["TERM=xterm-256color", "lines  ─ = 1", book.path, "free", "5 + 2 + 0"].allSatisfy(
          desk.screen.contains)
      })
  }

  @Test("With the mouse on a click moves the cursor, and it is off again at the end")
  func mouse() throws {
    let book = try SmallBook()
    let desk = try book.desk()
    #expect(desk.wait(for: "张伟商行"))
    desk.type(":mouse on\r")
    #expect(desk.wait(for: "are taken"))
    let row = try required(desk.rows.firstIndex { $0.hasPrefix("  众望科技") })
    desk.type("\u{1B}[<0;5;\(row + 1)M\u{1B}[<0;5;\(row + 1)m")
    #expect(desk.wait { $0.row(row).hasPrefix("> 众望科技") }, "\(desk.screen)")
    desk.type("Q")
    #expect(desk.exitStatus() == .code(0))
    let text = String(decoding: desk.output, as: UTF8.self)
    #expect(text.contains("\u{1B}[?1000h") && text.contains("\u{1B}[?1000l"))
  }
}

extension PseudoTerminal {
  /// The colours behind the cells of the screen.
  fileprivate var backgrounds: Set<Int> {
    Set(
      (0..<size.height).flatMap { row in (0..<size.width).compactMap { cell(row: row, column: $0).background }
      })
  }
}
