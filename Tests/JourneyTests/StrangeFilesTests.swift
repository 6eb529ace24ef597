import Foundation
import SalesBook
import TestSupport
import Testing
import TextCanvas

@testable import BookStore

/// What stands under the names the program reads, and is no plain file of its own.
@Suite("Strange files", .timeLimit(.minutes(10)))
struct StrangeFilesTests {
  /// What can stand in a file's place.
  enum Kind: String, CaseIterable, Sendable {
    case pipe, link, device, folder
  }

  private func put(_ kind: Kind, at path: String) throws {
    let files = FileManager.default
    try? files.removeItem(atPath: path)
    try files.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    switch kind {
    case .pipe: #expect(mkfifo(path, 0o600) == 0)
    case .link: try files.createSymbolicLink(atPath: path, withDestinationPath: "/etc/hostname")
    case .device: try files.createSymbolicLink(atPath: path, withDestinationPath: "/dev/zero")
    case .folder: try files.createDirectory(atPath: path, withIntermediateDirectories: false)
    }
  }

  private func rounds(_ book: SmallBook, _ arguments: [String]) throws -> CommandRun {
    try CommandRun(
      ["--book", book.path, "--today", SmallBook.day, "--lang", "en"] + arguments,
      environment: ["HOME": book.path])
  }

  private static let names =
    Noun.allCases.map(\.fileName) + [
      "journal/2026-11.rec", "journal", ".rounds", ".rounds/stamps.rec", ".rounds/pen", ".rounds/base",
      ".rounds/base/customers.rec", ".rounds/customers.rec.new", ".rounds/base/customers.rec.new",
      ".rounds/stamps.rec.new", "letters", "letters/demand.zh-Hans.txt",
    ]

  @Test(
    "Whatever stands under a name of the book is refused by its name, and never waited for", arguments: names)
  func inTheBook(name: String) throws {
    for kind in Kind.allCases where kind != .folder || name.contains(".") && name != ".rounds" {
      let book = try SmallBook()
      try put(kind, at: book.path + "/" + name)
      try edit("customers.rec", of: book)
      for command in [["customers"], ["log", "张伟商行", "call", "hi"], ["letter", "demand", "张伟商行"]] {
        let run = try rounds(book, command)
        #expect([0, 1, 2].contains(run.status), "\(kind) \(command): \(run.status)")
        guard run.status != 0 else { continue }
        let part = name.split(separator: "/").last.map(String.init) ?? name
        #expect(
          run.complaint.contains(part) || run.complaint.contains("no book here"), "\(kind): \(run.complaint)")
      }
    }
  }

  /// A hand edit, for which base copy and journal are read.
  private func edit(_ table: String, of book: SmallBook) throws {
    let path = book.path + "/" + table
    var facts = stat()
    guard lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return }
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let edited = text.replacingOccurrences(of: "Phone: 13800001234", with: "Phone: 13800004321")
    try Data(edited.utf8).write(to: URL(fileURLWithPath: path))
  }

  @Test(
    "A configuration that is no plain file ends the program, for it may name another book",
    arguments: Kind.allCases)
  func configuration(kind: Kind) throws {
    let book = try SmallBook()
    let path = book.path + "/.config/rounds/config.rec"
    try put(kind, at: path)
    let run = try rounds(book, ["customers"])
    if kind == .link {
      #expect(run.status == 0, "one may keep it elsewhere")
    } else {
      #expect(run.status == 1 && run.complaint.contains("config.rec"), "\(run.complaint)")
    }
  }

  @Test("A desk does not wait for a person's other files", arguments: Kind.allCases)
  func ownFiles(kind: Kind) throws {
    let book = try SmallBook()
    for name in ["filters.rec", "filters.rec.new", "themes/mine.rec"] {
      try put(kind, at: book.path + "/.config/rounds/" + name)
    }
    try put(kind, at: book.path + "/.local/state/rounds/tips.rec")
    let drafter = Drafter(user: NSUserName())
    try put(kind, at: book.path + "/.rounds/" + drafter.earlierFile)
    try put(kind, at: book.path + "/.rounds/" + drafter.fileStem + "1.rec")
    let desk = try PseudoTerminal(
      builtExecutable("rounds"),
      ["--book", book.path, "--today", SmallBook.day, "--lang", "en", "--theme", "mine"],
      environment: ["HOME": book.path], size: .init(width: 120, height: 40))
    #expect(desk.wait(for: "张伟商行"))
    desk.type("Q")
    #expect(desk.exitStatus() == .code(0))
  }

  @Test(
    "A folder anybody may write in is refused, with what to do, sticky or not",
    arguments: ["", "journal", ".rounds", ".rounds/base"], [0o757, 0o777, 0o1777, 0o2773])
  func openFolder(name: String, mode: Int) throws {
    let book = try SmallBook()
    #expect(chmod(book.path + "/" + name, mode_t(mode)) == 0)
    let run = try rounds(book, ["log", "张伟商行", "call", "hi"])
    #expect(run.status == 1 && run.complaint.contains("chmod o-w"), "\(run.complaint)")
    #expect(run.complaint.contains(name.isEmpty ? book.path : name), "\(run.complaint)")
    #expect(chmod(book.path + "/" + name, 0o700) == 0)
    #expect(try rounds(book, ["log", "张伟商行", "call", "hi"]).status == 0)
    #expect(try book.read().book.touches.count == 1)
  }

  @Test("The folder of letters is refused too, and no book is made where anybody may write")
  func openLetters() throws {
    let book = try SmallBook()
    #expect(try rounds(book, ["letter", "demand", "张伟商行"]).status == 0)
    #expect(chmod(book.path + "/letters", 0o777) == 0)
    let run = try rounds(book, ["letter", "demand", "张伟商行"])
    #expect(run.status == 1 && run.complaint.contains("letters") && run.complaint.contains("chmod o-w"))
    let open = book.path + "/open"
    #expect(mkdir(open, 0o700) == 0 && chmod(open, 0o777) == 0)
    let made = try CommandRun(["init", open, "--currency", "CNY", "--zone", "Asia/Shanghai"])
    #expect(made.status == 1 && made.complaint.contains("chmod o-w"), "\(made.complaint)")
  }
}
