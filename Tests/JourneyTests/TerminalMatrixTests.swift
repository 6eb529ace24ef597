import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing
import TextCanvas

/// Every terminal, language setting, wish for no colour and size that a laptop
/// may come with: the desk opens, is driven in Chinese, saves, and gives the
/// terminal back with exactly the modes it had. The table is printed.
@Suite("The matrix of terminals", .serialized)
struct TerminalMatrixTests {
  private static let terminals = [
    "xterm", "xterm-256color", "tmux-256color", "screen", "linux", "vt100", "rxvt", "xterm-kitty",
  ]
  private static let locales = ["C.UTF-8", "zh_CN.UTF-8", "C", ""]
  private static let sizes = [
    Size(width: 60, height: 16), Size(width: 80, height: 24), Size(width: 120, height: 40),
  ]

  @Test("It is all green", arguments: terminals)
  func matrix(terminal: String) throws {
    let book = try SmallBook()
    var lines: [String] = []
    for locale in Self.locales {
      for isPlain in [false, true] {
        let cells = try Self.sizes.map { size in
          let faults = try drive(book, terminal, locale, isPlain, size)
          #expect(faults.isEmpty, "\(terminal) \(locale) \(isPlain ? "NO_COLOR" : "") \(size): \(faults)")
          return "\(size.width)x\(size.height) \(faults.isEmpty ? "ok" : faults.joined(separator: ","))"
        }
        let name = terminal.padding(toLength: 15, withPad: " ", startingAt: 0)
        let lang = "LANG=\(locale)".padding(toLength: 17, withPad: " ", startingAt: 0)
        lines.append(
          "| \(name) | \(lang) | \(isPlain ? "NO_COLOR" : "colour  ") | \(cells.joined(separator: " | ")) |")
      }
    }
    print(lines.joined(separator: "\n"))
  }

  /// One session from start to end; what went wrong in it.
  private func drive(
    _ book: SmallBook, _ terminal: String, _ locale: String, _ isPlain: Bool, _ size: Size
  ) throws -> [String] {
    var faults: [String] = []
    let desk = try PseudoTerminal(
      builtExecutable("rounds"), ["--book", book.path, "--today", SmallBook.day, "--lang", "zh-Hans"],
      environment: [
        "TERM": terminal, "LANG": locale, "NO_COLOR": isPlain ? "1" : "", "HOME": book.path,
      ], size: size)
    let before = desk.startingModes
    func note(_ fault: String, unless isWell: Bool) { if !isWell { faults.append(fault) } }
    note("start", unless: desk.wait { $0.screen.contains("张伟商行") && $0.rows.last?.contains("帮助") ?? false })
    desk.goToCustomers()
    let isDull = isPlain || terminal == "vt100"
    note("colour", unless: isDull ? !desk.showsColour : desk.wait { $0.showsColour })
    desk.type("/zwsh\r")
    note("filter", unless: desk.wait { $0.screen.contains("zwsh") && !$0.screen.contains("众望") })
    desk.type("\u{1B}")
    note("clear", unless: desk.wait { $0.screen.contains("众望") })
    note("title", unless: !desk.title.contains("\u{1B}"))
    desk.type("Q")
    note("exit", unless: desk.exitStatus() == .code(0))
    note("screen", unless: !desk.isFullScreen || terminal == "linux" || terminal == "vt100")
    note("cursor", unless: desk.cursor != nil)
    note("modes", unless: before != nil && desk.modes == before)
    let text = String(decoding: desk.output, as: UTF8.self)
    let (on, off) = ("\u{1B}[?2004h", "\u{1B}[?2004l")
    note("paste", unless: text.components(separatedBy: on).count == text.components(separatedBy: off).count)
    return faults
  }
}

extension PseudoTerminal {
  /// Whether any cell has a colour that is not the terminal's own.
  fileprivate var showsColour: Bool {
    (0..<size.height).contains { row in
      (0..<size.width).contains { column in
        let cell = cell(row: row, column: column)
        return cell.foreground != nil || cell.background != nil
      }
    }
  }
}
