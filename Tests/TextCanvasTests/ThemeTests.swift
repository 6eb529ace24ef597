import Foundation
import RecFile
import Testing

@testable import TextCanvas

@Suite("Themes")
struct ThemeTests {
  /// The bytes of a theme file of this package.
  private func file(_ name: String) throws -> [UInt8] {
    let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    return Array(try Data(contentsOf: package.appending(path: "themes/\(name).rec")))
  }

  @Test(
    "A theme file that comes with the program says what is embedded", arguments: Theme.embedded.keys.sorted())
  func files(name: String) throws {
    let read = ThemeFile(try file(name), name: name)
    #expect(read.problems == [])
    let embedded = try #require(Theme.embedded[name])
    for role in StyleRole.allCases { #expect(read.theme[role] == embedded[role], "\(role)") }
  }

  @Test("A theme file has a record for every role, in one order", arguments: Theme.embedded.keys.sorted())
  func complete(name: String) throws {
    let document = RecDocument(try file(name))
    let roles = document.records(ofType: "Style").map { document.fields(of: $0).first?.value ?? "" }
    #expect(roles == StyleRole.allCases.map(\.rawValue))
  }

  @Test("Mono uses no colour, and what is late or wrong still stands out")
  func mono() {
    #expect(!Theme.mono.usesColour && Theme.ink.usesColour)
    for role in [
      StyleRole.overdue, .overdueLong, .dueToday, .error, .warning, .selected, .titleFocused, .match,
    ] {
      #expect(Theme.mono[role] != .plain, "\(role)")
    }
  }

  @Test(
    "Letters differ from what is behind them, in sixteen colours and in eight",
    arguments: Theme.embedded.keys.sorted())
  func legible(name: String) throws {
    let theme = try #require(Theme.embedded[name])
    for role in StyleRole.allCases {
      guard let front = theme[role].foreground, let back = theme[role].background else { continue }
      #expect(front.number % 8 != back.number % 8, "\(role)")
    }
  }

  @Test(
    "What is late, refused or under the cursor stands out from plain text",
    arguments: Theme.embedded.keys.sorted())
  func standsOut(name: String) throws {
    let theme = try #require(Theme.embedded[name])
    for role in [StyleRole.overdue, .overdueLong, .dueToday, .error, .warning, .selected, .marked, .match] {
      #expect(theme[role] != theme[.text], "\(role)")
      #expect(theme[role] != theme[.dim], "\(role)")
    }
    #expect(theme[.overdue] != theme[.overdueLong])
    #expect(theme[.selected] != theme[.selectedUnfocused])
  }

  @Test("Daylight writes nothing light on the terminal's own background")
  func daylight() {
    for role in StyleRole.allCases where Theme.daylight[role].background == nil {
      let front = Theme.daylight[role].foreground
      #expect(
        ![.white, .brightWhite, .yellow, .brightYellow, .cyan, .brightCyan, .brightGreen].contains(front))
    }
  }

  @Test("Ink writes no letters in blue or yellow, and none in black or white but on a colour")
  func ink() {
    for role in StyleRole.allCases {
      let style = Theme.ink[role]
      #expect(![.blue, .brightBlue, .yellow, .brightYellow].contains(style.foreground))
      if [.black, .white, .brightBlack, .brightWhite].contains(style.foreground) {
        #expect(style.background != nil)
      }
    }
  }

  @Test(
    "A mistake is told with its line, and costs one role",
    arguments: [
      ("Role: overdoe", 6, ThemeProblem.Kind.unknownRole("overdoe")),
      ("Role: overdue\nForeground: crimson", 7, .unknownColour("crimson")),
      ("Role: overdue\nBackground: ", 7, .unknownColour("")),
      ("Role: overdue\nAttributes: bold blink", 7, .unknownAttribute("blink")),
      ("Role: overdue\nFont: Comic", 7, .unknownField("Font")),
      ("Foreground: red", 6, .missingRole),
      ("Role: dim\nForeground: green", 6, .repeatedRole(.dim)),
    ])
  func mistakes(record: String, line: Int, kind: ThemeProblem.Kind) {
    let text = "%rec: Style\n\nRole: dim\nForeground: green\n\n\(record)\n\nRole: money\nForeground: cyan\n"
    let read = ThemeFile(Array(text.utf8), name: "mine")
    #expect(read.problems == [ThemeProblem(line: line, kind: kind)])
    #expect(read.theme[.dim] == Style(.green))
    #expect(read.theme[.money] == Style(.cyan))
    #expect(read.theme[.overdue] == Theme.ink[.overdue])
  }

  @Test("A file that is no theme at all looks like the fallback")
  func hopeless() {
    let read = ThemeFile(Array("dear diary\n".utf8), name: "mine", fallback: .mono)
    #expect(read.problems.count == 2)
    for role in StyleRole.allCases { #expect(read.theme[role] == Theme.mono[role]) }
  }
}
