import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing
import TextCanvas

/// One morning at the desk, in the real program on a real pseudo-terminal.
@Suite("A morning at the desk")
struct DeskJourneyTests {
  @Test("What an earlier session left in the journal is posted while the desk rests")
  func posting() throws {
    let book = try SmallBook()
    var customer = Customer(key: .none)
    customer.name = "Left behind"
    let day = try required(Day(iso: SmallBook.day))
    _ = try book.read().commit(
      AddCustomer(customer), by: Author(login: "wang", day: day), at: "2026-11-23T09:00:00+08:00")
    #expect(try book.read().unpostedCount == 2)
    let desk = try book.desk()
    #expect(desk.wait(for: "Left behind"))
    for _ in 0..<100 where try book.read().unpostedCount > 0 { desk.settle() }
    #expect(try book.read().unpostedCount == 0)
    #expect(desk.screen.contains("Left behind"))
  }

  @Test(
    "Filter by initials, open, log, plan, take a part payment, undo it, quit: each on disk before it is said",
    arguments: [(80, 24), (120, 40), (200, 60)], ["en", "zh-Hans", "zh-Hant"])
  func morning(_ size: (Int, Int), _ language: String) throws {
    let book = try SmallBook()
    let desk = try book.desk(Size(width: size.0, height: size.1), language: language)
    #expect(desk.wait { $0.screen.contains("张伟商行") && $0.screen.contains("?") })

    desk.type("/zwsh")
    #expect(desk.wait { $0.screen.contains("zwsh") && !$0.screen.contains("北京华联") })
    desk.type("\r")
    desk.type("\r")
    #expect(desk.wait { $0.screen.contains("INV-0931") && $0.screen.contains("128,000") })

    desk.type("c")
    desk.type("财务说下周付款\r")
    #expect(desk.wait { $0.screen.contains(Saved.word(language)) && $0.screen.contains("财务说下周付款") })
    #expect(try book.read().book.touches.all.map(\.said) == ["财务说下周付款"])

    desk.type("p")
    desk.type("\u{15}28000\r")
    #expect(desk.wait { $0.screen.contains("100,000") })
    var replay = Replay(try book.read().book, asOf: try required(Day(iso: SmallBook.day)))
    let invoice = try required(replay.book.invoices.all.first { $0.number == "INV-0931" })
    #expect(replay.open(invoice).minor == 10_000_000)

    desk.type("u")
    #expect(desk.wait { $0.screen.contains("128,000") && !$0.screen.contains("100,000") })
    replay = Replay(try book.read().book, asOf: try required(Day(iso: SmallBook.day)))
    #expect(replay.open(invoice).minor == 12_800_000)

    desk.type("Q")
    #expect(desk.exitStatus() == .code(0))
    let done = try book.read().history(limit: 3).map(\.keyword)
    #expect(done == ["undo", "take-payment", "log-touch"])
    #expect(try book.read().check() == [])
  }

  @Test("A file brought in at the desk says what came of it, and the same one again that all was known")
  func broughtIn() throws {
    let book = try SmallBook()
    let rows = "Customer,Invoice,Due Date,Amount\nAcme,1001,2026-02-25,55.94\n"
    let file = try book.file("rows.csv", rows)
    let desk = try book.desk(Size(width: 120, height: 40), language: "en")
    #expect(desk.wait { $0.screen.contains("张伟商行") && $0.screen.contains("?") })
    desk.type("I\(file)\r")
    #expect(desk.wait { $0.screen.contains("1 customer, 1 invoice new; 0 changed; 0 bad rows") })
    #expect(try book.read().history(limit: 100).first?.keyword != "import-receivables")
    desk.type("y")
    #expect(desk.wait { _ in (try? book.read().history(limit: 1).first?.keyword) == "import-receivables" })
    let entries = try book.read().history(limit: 100)
    desk.type("I\(file)\r")
    #expect(desk.wait { $0.screen.contains("0 new; 0 changed") })
    desk.type("y")
    desk.settle()
    desk.type("Q")
    #expect(desk.exitStatus() == .code(0))
    #expect(try book.read().history(limit: 100).count == entries.count)
  }
}

enum Saved {
  static func word(_ language: String) -> String {
    switch language {
    case "zh-Hans": "已保存"
    case "zh-Hant": "已儲存"
    default: "saved"
    }
  }
}
