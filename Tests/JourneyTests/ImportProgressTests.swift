import ArgumentParser
import BookStore
import Exchange
import Foundation
import SalesBook
import Screens
import TestSupport
import Testing
import TextCanvas

@testable import rounds

@Suite("How far an import has come")
struct ImportProgressTests {
  private let book: SmallBook
  private static let rows = 2000

  init() throws { book = try SmallBook() }

  private func session(_ terminal: ScriptedTerminal) throws -> DeskSession {
    let place = try Place.parse(["--book", book.path, "--today", SmallBook.day, "--lang", "en"])
    let open = try OpenBook(book.path, book.read(), place, Surroundings())
    return DeskSession(open, terminal)
  }

  private func wishes() throws -> ImportWishes {
    var wishes = ImportWishes(path: try list())
    wishes.insists = true
    return wishes
  }

  private func list() throws -> String {
    let rows = (0..<Self.rows).map { "C\($0 % 40),\($0),2026-02-25,5\n" }.joined()
    return try book.file("list.csv", "Customer,Invoice,Due,Amount\n" + rows)
  }

  @Test("At the desk it is shown with counts, and an import left alone comes in")
  func shown() throws {
    let terminal = ScriptedTerminal([:])
    let session = try session(terminal)
    session.bringIn(try wishes(), showingEvery: 0)
    #expect(
      terminal.frames.contains { $0.contains("list.csv: 256 rows, ") && $0.contains("Esc breaks it off") })
    #expect(terminal.frames.contains { $0.contains("list.csv: 256 of \(Self.rows + 1) rows, ") })
    #expect(try book.read().book.invoices.count == Self.rows + 2)
  }

  @Test("The key that goes back ends it wherever it stands: nothing is written, and that is said")
  func brokenOff() throws {
    let wishes = try wishes()
    let before = try book.read().history(limit: 100).count
    for frame in [1, 2, 8, 9, 15, 16, 20] {
      let terminal = ScriptedTerminal([frame: .escape])
      let session = try session(terminal)
      session.bringIn(wishes, showingEvery: 0)
      var (canvas, desk) = (Canvas(terminal.size), session.desk)
      desk.draw(on: &canvas, book: session.book.store.book)
      #expect(canvas.text().contains("list.csv: broken off; nothing was brought in"), "\(frame)")
      #expect(try book.read().history(limit: 100).count == before, "\(frame)")
      #expect(terminal.frames.count == frame)
    }
  }

  @Test("On the command line it is a line that is written over, and gone before anything else is said")
  func line() throws {
    var (written, now) = ("", 0)
    let line = ImportProgressLine(
      "list.csv", Words(.english).imports, isShown: { true },
      by: {
        now += 1000
        return now
      }, write: { written += $0 })
    let source = try line.clearing { watch in
      try ImportSource(
        try list(), .receivables, nil, sheet: nil, header: nil, choices: [], ImportReport(Words(.english)),
        watch)
    }
    #expect(source.csv.rows.count == Self.rows)
    #expect(written.hasPrefix("\rlist.csv: 256 rows, 4 %\u{1B}[K\rlist.csv: 512 rows, 8 %\u{1B}[K"))
    #expect(written.hasSuffix("\r\u{1B}[K"))
    written = ""
    line.clearing { _ in }
    #expect(written.isEmpty)
  }

  @Test("Where standard error is no terminal nothing of it is written")
  func piped() throws {
    let run = try CommandRun(
      ["--book", book.path, "--today", SmallBook.day, "--lang", "en", "import", "receivables", try list()])
    #expect(run.complaint.isEmpty && !run.output.contains("%"), "\(run.complaint)")
  }
}
