import Foundation
import TestSupport
import Testing
import TextCanvas

/// The instrument itself, on programs every system has.
@Suite("Pseudo-terminal")
struct PseudoTerminalTests {
  @Test("What is typed is echoed, wide glyphs in two cells")
  func echo() throws {
    let terminal = try PseudoTerminal("/bin/cat")
    terminal.type("张伟 Acme")
    #expect(terminal.wait { $0.row(0) == "张伟 Acme" && $0.cursor == Position(row: 0, column: 9) })
    #expect(terminal.cell(row: 0, column: 0).width == 2)
    #expect(terminal.cell(row: 0, column: 1).width == 0)
    #expect(terminal.bytesReceived >= 11)
  }

  @Test("The end of a program is told as code or signal")
  func ends() throws {
    let code = try PseudoTerminal("/bin/sh", ["-c", "echo last words; exit 7"])
    #expect(code.exitStatus() == .code(7))
    #expect(code.screen.contains("last words"))
    let killed = try PseudoTerminal("/bin/cat")
    killed.kill(SIGTERM)
    #expect(killed.exitStatus() == .signal(SIGTERM))
    let missing = try PseudoTerminal("/nowhere/at/all")
    #expect(missing.exitStatus() == .code(127))
  }

  @Test("The terminal controls the program: Ctrl-C interrupts it, a dropped line hangs it up")
  func control() throws {
    let interrupted = try PseudoTerminal("/bin/cat")
    interrupted.type("ready")
    #expect(interrupted.wait(for: "ready"))
    interrupted.type("\u{3}")
    #expect(interrupted.exitStatus() == .signal(SIGINT))
    let dropped = try PseudoTerminal("/bin/cat")
    dropped.type("ready")
    #expect(dropped.wait(for: "ready"))
    dropped.hangUp()
    #expect(dropped.exitStatus() == .signal(SIGHUP))
  }

  @Test("A new size reaches the program")
  func resize() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "trap 'stty size' WINCH; stty size; read line; read line"])
    #expect(terminal.wait(for: "24 80"))
    terminal.resize(to: Size(width: 120, height: 40))
    #expect(terminal.wait(for: "40 120"))
  }

  @Test("Attributes, colours, title and the full screen are seen")
  func attributes() throws {
    let drawing = #"\033[?1049h\033]2;客户\a\033[1;31;44mA\033[0;7mB\033[0;4mC\033[0m\033[?25l"#
    let terminal = try PseudoTerminal("/bin/sh", ["-c", "printf '\(drawing)'; read line"])
    #expect(terminal.wait { $0.row(0) == "ABC" && $0.cursor == nil })
    #expect(terminal.title == "客户")
    #expect(terminal.isFullScreen)
    let first = terminal.cell(row: 0, column: 0)
    #expect(first.attributes == [.bold] && first.foreground == 1 && first.background == 4)
    #expect(terminal.cell(row: 0, column: 1).attributes == [.reverse])
    #expect(terminal.cell(row: 0, column: 2).attributes == [.underline])
    #expect(terminal.cell(row: 0, column: 2).foreground == nil)
  }

  @Test("The program gets the environment it is given and nothing of the tests'")
  func environment() throws {
    let terminal = try PseudoTerminal("/usr/bin/env", environment: ["BOOK": "北京", "LANG": ""])
    #expect(terminal.exitStatus() == .code(0))
    #expect(
      Set(terminal.rows.filter { !$0.isEmpty })
        == ["BOOK=北京", "PATH=/usr/bin:/bin", "TERM=xterm-256color", "SWIFT_BACKTRACE=enable=no"])
  }

  @Test("A wait that cannot come true ends")
  func deadline() throws {
    let terminal = try PseudoTerminal("/bin/cat")
    #expect(!terminal.wait(for: "never", within: 0.05))
  }
}
