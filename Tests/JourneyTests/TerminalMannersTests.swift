import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing
import TextCanvas

/// What terminals and their users do to a program, on the real one.
@Suite("Manners at a terminal")
struct TerminalMannersTests {
  private let book: SmallBook
  init() throws { book = try SmallBook() }

  private func desk() throws -> PseudoTerminal {
    let desk = try book.desk()
    #expect(desk.wait { $0.screen.contains("张伟商行") && $0.rows.last?.contains("?") ?? false })
    return desk
  }

  @Test("Ctrl-Z gives the shell its screen and modes, fg comes back to the same place")
  func suspended() throws {
    let shell = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: ["HOME": book.path, "PS1": "shell$ "], size: Size(width: 120, height: 40))
    #expect(shell.wait(for: "shell$"))
    shell.type("\(builtExecutable("rounds")) --book \(book.path) --today \(SmallBook.day) --lang en\r")
    #expect(shell.wait { $0.isFullScreen && $0.screen.contains("张伟商行") })
    shell.goToCustomers()
    shell.type("/zwsh\r")
    #expect(shell.wait { $0.screen.contains("/ zwsh") && !$0.screen.contains("北京华联") })
    let working = shell.modes
    shell.type("\u{1A}")
    #expect(shell.wait { !$0.isFullScreen && $0.screen.contains("Stopped") && $0.cursor != nil })
    shell.type("echo still a sh''ell\r")
    #expect(shell.wait(for: "still a shell"))
    #expect(shell.modes != working)
    shell.type("fg\r")
    #expect(shell.wait { $0.isFullScreen && $0.screen.contains("/ zwsh") })
    #expect(shell.modes == working)
    shell.type("Q")
    #expect(shell.wait { !$0.isFullScreen && $0.screen.contains("shell$") })
  }

  @Test("After a storm of resizes the screen is that of the last size")
  func storm() throws {
    let desk = try desk()
    for step in 0..<60 { desk.resize(to: Size(width: 61 + step * 7 % 130, height: 17 + step * 5 % 40)) }
    desk.resize(to: Size(width: 90, height: 25))
    #expect(
      desk.wait { desk in
        desk.row(0).hasPrefix("[1 Customers]") && desk.row(24).hasSuffix("? help")
          && desk.screen.contains("张伟商行")
      })
    desk.type("Q")
    #expect(desk.exitStatus() == .code(0))
  }

  @Test("Pasted lines stay lines of a note, and nothing pasted runs as a command")
  func pasted() throws {
    let desk = try desk()
    desk.type("\u{1B}[200~Q\rQ\r\u{1B}[201~")
    desk.type("/zwsh\rc\u{1B}[200~first line\rsecond line\u{1B}[201~")
    #expect(desk.wait { $0.screen.contains("first line") && $0.screen.contains("second line") })
    desk.type("\r")
    #expect(desk.wait(for: "saved"))
    #expect(try book.read().book.touches.all.map(\.said) == ["first line\nsecond line"])
  }

  @Test("Ctrl-S stops nothing, Ctrl-C says how to quit, and bytes of no meaning are passed")
  func harmless() throws {
    let desk = try desk()
    desk.type("\u{13}\u{11}")
    desk.type([0xFF, 0xFE, 0x1B, 0x5B, 0x39, 0x39, 0x39, 0x7E])
    desk.type("\u{3}")
    #expect(desk.wait(for: "q quits"))
    desk.type("jj")
    #expect(desk.wait { $0.row(4).hasPrefix("> ") })
  }

  @Test("Keys cut in the middle by a slow line are the keys they were")
  func cut() throws {
    let desk = try desk()
    for byte in Array("/".utf8) + Array("张".utf8) { desk.type([byte]) }
    #expect(desk.wait { $0.screen.contains("/ 张") && !$0.screen.contains("北京华联") })
  }

  @Test("A full-width colon and letters of an input method left on are commands all the same")
  func fullWidth() throws {
    let desk = try desk()
    desk.type("ｊｊ")
    #expect(desk.wait { $0.row(4).hasPrefix("> ") })
    desk.type("？")
    #expect(desk.wait(for: "type to search"))
  }

  @Test(
    "Whatever ends the program from outside gives the terminal back and keeps what is half typed",
    arguments: [
      SIGHUP, SIGTERM, SIGINT, SIGUSR1, SIGUSR2, SIGPIPE, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGIO, SIGPWR,
      SIGSTKFLT, 34, 64,
    ])
  func ended(signal: Int32) throws {
    let book = try SmallBook()
    let desk = try book.desk()
    #expect(desk.wait(for: "张伟商行"))
    desk.type("chalf typed")
    #expect(desk.wait(for: "half typed"))
    let before = desk.startingModes
    desk.kill(signal)
    #expect(desk.exitStatus() == .code(0))
    #expect(!desk.isFullScreen && desk.cursor != nil && desk.modes == before)
    let again = try book.desk()
    #expect(again.wait(for: "张伟商行"))
    again.type("c")
    #expect(again.wait(for: "half typed"))
  }

  @Test(
    "A crash gives the terminal back with the modes it had",
    arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGSYS, SIGQUIT])
  func crashed(signal: Int32) throws {
    let desk = try desk()
    let before = desk.startingModes
    #expect(desk.modes != before)
    desk.kill(signal)
    #expect(desk.exitStatus() == .signal(signal))
    #expect(!desk.isFullScreen && desk.cursor != nil)
    #expect(desk.modes == before)
  }
}
