import ArgumentParser
import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing
import TextCanvas

@testable import Screens
@testable import rounds

@Suite("Lists are brought in from the desk alone, in Chinese")
struct DeskImportTests {
  private let book: SmallBook

  init() throws { book = try SmallBook() }

  /// Somebody at the desk of that book.
  private struct Sitting {
    let session: DeskSession
    let terminal: ScriptedTerminal

    init(_ book: SmallBook, _ language: String = "zh-Hans") throws {
      terminal = ScriptedTerminal([:])
      let place = try Place.parse(["--book", book.path, "--today", SmallBook.day, "--lang", language])
      session = DeskSession(try OpenBook(book.path, book.read(), place, Surroundings()), terminal)
    }

    /// The keys those names spell, parted by blanks.
    func press(_ names: String) throws {
      for name in names.split(separator: " ") {
        session.tell(.key(try required(Key(name: String(name)))))
      }
    }

    func type(_ text: String) throws {
      for character in text { session.tell(.key(.character(character))) }
    }

    /// The import of a file is looked at.
    func look(at path: String) throws {
      try press("I")
      try type(path)
      try press("Enter")
    }

    /// The row under the cursor, cell by cell.
    var picked: [String] {
      guard case .listing(let listing)? = session.desk.layers.last else { return [] }
      return listing.picked?.cells.map(\.text) ?? []
    }

    /// Goes down from the first row to the one of which a cell says that.
    func go(to text: String) throws {
      try press("Home")
      for _ in 0..<80 where !picked.contains(text) { try press("Down") }
      try #require(picked.contains(text), "\(text) is not there:\n\(screen)")
    }

    /// Lets the column under the cursor feed another field.
    func feed(_ column: String, to field: String) throws {
      try go(to: column)
      try press("Enter")
      try type(field)
      try press("Enter")
    }

    var screen: String {
      var (canvas, desk) = (Canvas(terminal.size), session.desk)
      desk.draw(on: &canvas, book: session.book.store.book)
      return canvas.text()
    }
  }

  /// A list of 金蝶 with title, period, totals and whoever made it.
  private func list(_ name: String, _ month: String, _ rows: [String]) throws -> String {
    let head = "应收账款明细表,,,,,\n期间：\(month),,,,,\n\n客户名称,单据编号,业务日期,到期日,约定收款日,价税合计\n"
    return try book.file(
      name, head + rows.joined(separator: "\n") + "\n合计,,,,,\"13,500.00\"\n制表人：王芳,,,,,\n")
  }

  private func october() throws -> String {
    try list(
      "2026-10.csv", "2026年10月",
      [
        "北京华联有限公司,XS-1001,2026-10-05,2026-11-04,2026-12-04,\"12,000.00\"",
        "南京新商行,XS-1002,2026-10-08,2026-11-07,2026-12-07,\"1,500.00\"",
        "南京新商行,XS-1003,2026-10-09,2026-11-08,2026-12-08,待定",
      ])
  }

  private func november() throws -> String {
    try list(
      "2026-11.csv", "2026年11月",
      [
        "北京华联有限公司,XS-1101,2026-11-05,2026-12-04,2027-01-04,\"12,000.00\"",
        "南京新商行,XS-1102,2026-11-08,2026-12-07,2027-01-07,\"1,500.00\"",
      ])
  }

  /// What is due when, by the numbers of invoices.
  private func dues() throws -> [String] {
    try book.read().book.invoices.all.filter { $0.number.hasPrefix("XS") }
      .map { "\($0.number) \($0.due.iso) \($0.amount.decimal)" }.sorted()
  }

  /// How many records of each noun there are.
  private func counts() throws -> [Int] {
    let book = try self.book.read().book
    return [
      book.customers.count, book.invoices.count, book.payments.count, book.sayings.count,
      book.importProfiles.count,
    ]
  }

  private static let octoberDues = [
    "XS-1001 2026-11-04 12000.00", "XS-1002 2026-11-07 1500.00", "XS-1003 2026-11-08 300.00",
  ]

  /// A list of October is taken with another column of due days.
  private func take(_ sitting: Sitting) throws {
    try sitting.look(at: try october())
    #expect(sitting.screen.contains("导入 2026-10.csv") && sitting.screen.contains("到期日"))
    try sitting.feed("到期日", to: "到期")
    #expect(sitting.screen.contains("记住，下次同样的表照此：到期日 <- 到期日"), "\(sitting.screen)")
    try sitting.go(to: "北京华联有限公司")
    try sitting.press("s")
    try sitting.go(to: "第 7 行")
    try sitting.press("Enter Enter Ctrl-U")
    try sitting.type("300")
    try sitting.press("Enter")
    #expect(!sitting.screen.contains("待定"))
    try sitting.press("y")
  }

  @Test(
    "The columns changed, a likeness answered, a bad row mended; taken, taken back and put back by a key each"
  )
  func month() throws {
    let before = try counts()
    let sitting = try Sitting(book)
    try take(sitting)
    #expect(try dues() == Self.octoberDues, "\(sitting.screen)")
    #expect(try !book.read().book.customers.all.contains { $0.name == "北京华联有限公司" })
    #expect(try book.read().book.importProfiles.all.map(\.columns) == ["due: 到期日"])
    try sitting.press("u")
    #expect(try counts() == before)
    try sitting.press("U")
    #expect(try dues() == Self.octoberDues)
  }

  @Test("The next month's list is read as the last one: its path and one key")
  func nextMonth() throws {
    try take(try Sitting(book))
    let sitting = try Sitting(book)
    try sitting.look(at: try november())
    #expect(sitting.screen.contains("照上次（\(SmallBook.day)）：到期日 <- 到期日"), "\(sitting.screen)")
    try sitting.press("y")
    #expect(
      try dues() == Self.octoberDues + ["XS-1101 2026-12-04 12000.00", "XS-1102 2026-12-07 1500.00"],
      "\(sitting.screen)")
    try sitting.press("u")
    #expect(try dues() == Self.octoberDues && book.read().book.importProfiles.count == 1)
  }

  @Test("What is changed back to what is found is forgotten, and that is said")
  func forgotten() throws {
    try take(try Sitting(book))
    let sitting = try Sitting(book)
    try sitting.look(at: try november())
    try sitting.feed("约定收款日", to: "到期")
    #expect(sitting.screen.contains("不再记住"), "\(sitting.screen)")
    try sitting.press("y")
    #expect(try dues().suffix(2) == ["XS-1101 2027-01-04 12000.00", "XS-1102 2027-01-07 1500.00"])
    #expect(try book.read().book.importProfiles.count == 0)
  }

  @Test("That a list is complete is proposed again, and can be taken back")
  func complete() throws {
    let first = try Sitting(book)
    try first.look(at: try november())
    try first.go(to: "清单包含")
    try first.press("Enter")
    try first.go(to: "北京华联有限公司")
    try first.press("s y")
    #expect(try book.read().book.importProfiles.all.map(\.isComplete) == [true], "\(first.screen)")
    let second = try Sitting(book)
    try second.look(at: try october())
    #expect(second.screen.contains("照上次（\(SmallBook.day)）：含全部未收款"), "\(second.screen)")
    try second.go(to: "清单包含")
    #expect(second.picked.contains { $0.contains("全部未收款") })
    try second.press("Enter")
    #expect(second.picked.contains { $0.contains("只是其中这些") })
  }

  @Test("A profile that does not fit its file is left aside, and that is said")
  func misfit() throws {
    try take(try Sitting(book))
    try book.read().post(day: try required(Day(iso: SmallBook.day)), at: "2026-11-23T10:00:00+08:00")
    let path = book.path + "/profiles.rec"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacingOccurrences(of: "due: 到期日", with: "due: 收款期").write(
      toFile: path, atomically: true, encoding: .utf8)
    let again = try book.read()
    try again.post(day: try required(Day(iso: SmallBook.day)), at: "2026-11-23T10:00:00+08:00")
    let sitting = try Sitting(book)
    try sitting.look(at: try november())
    #expect(sitting.screen.contains("没有照上次") && sitting.screen.contains("收款期"), "\(sitting.screen)")
    try sitting.press("y")
    #expect(try dues().suffix(2) == ["XS-1101 2027-01-04 12000.00", "XS-1102 2027-01-07 1500.00"])
    #expect(try book.read().book.importProfiles.all.map(\.columns) == ["due: 收款期"])
  }
}
