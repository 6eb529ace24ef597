import BookStore
import Foundation
import SalesBook
import SampleBook
import TestSupport
import Testing
import TextCanvas

@testable import Screens

/// The picture the README begins with is the program's own screen. With RECORD_SNAPSHOTS=1 it is drawn anew, and the
/// run fails.
@Suite("The README's picture")
struct ReadmePictureTests {
  @Test("Is the desk on the sample book, with the cursor on the board")
  func picture() throws {
    let today = try #require(Day(iso: "2026-11-23"))
    let folder = FileManager.default.temporaryDirectory.path + "/rounds-picture-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let book = try SampleBook.make(on: try PosixDisk(folder), today: today, owner: "wang").book
    var opening = Desk.Opening(
      .whole, .standard, today: today, login: "wang", isReadOnly: false, size: Size(width: 112, height: 38))
    opening.bookName = "/srv/book"
    var desk = Desk(opening, book: book)
    for command in [Command.panes.overdue, Command.moving.down, Command.moving.down] {
      _ = desk.run(command, book)
    }
    for message in [Message.idle, .rested] { _ = desk.update(message, book: book) }
    var canvas = Canvas(desk.size)
    desk.draw(on: &canvas, book: book)
    let text = "```text\n\(canvas.text())\n```"
    let outcome = try ReadmeTable("the desk", besideTestsOf: #filePath).compare(with: text)
    #expect(outcome == .stands, "RECORD_SNAPSHOTS=1 draws it anew; look at it then")
  }
}
