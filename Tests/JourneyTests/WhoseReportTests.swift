import ArgumentParser
import BookStore
import Foundation
import SalesBook
import SampleBook
import Testing

@testable import Screens
@testable import rounds

/// Every report that lists customers can be of one colleague alone.
@Suite("Whose a report is")
struct WhoseReportTests {
  /// Commands that report, by name, with what `--who` takes.
  private static let commands = Rounds.configuration.subcommands.compactMap { $0 as? any ReportCommand.Type }

  /// Those of one customer, and those about no customer at all.
  private static let otherwise: Set<String> = [
    "statement", "grade", "records", "settings", "people", "holidays", "leaves", "lines",
  ]

  @Test("Every report that lists customers takes --who")
  func complete() {
    for command in Self.commands {
      let name = command.configuration.commandName ?? ""
      #expect(command.helpMessage().contains("--who") != Self.otherwise.contains(name), "\(name)")
    }
  }

  /// A sample book some of whose customers are a colleague's, and one nobody's.
  private func open() throws -> OpenBook {
    let folder = FileManager.default.temporaryDirectory.path + "/rounds-whose-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let today = try #require(Day(iso: "2026-11-23"))
    let store = try SampleBook.make(on: PosixDisk(folder, isLasting: false), today: today, owner: "me")
    let place = try Place.parse(["--today", today.iso, "--lang", "en"])
    return try OpenBook(folder, store, place, Surroundings())
  }

  private func rows(_ line: String, on book: OpenBook) throws -> [[String]] {
    let words = line.split(separator: " ").map(String.init)
    let command = try #require(try Rounds.parseAsRoot(words) as? any ReportCommand)
    return try command.printed(on: book).rows
  }

  @Test(
    "What the reports of all colleagues list is together what the report without a name lists",
    arguments: [
      "customers --all", "calendar --days 400", "overdue", "promises --all", "promises --by-owner", "arrears",
      "occasions", "deals --all", "concessions", "insights --heard", "repeats", "due", "neglected", "idle",
      "commitments --all", "mirror", "cases --all", "rebates --all", "winbacks --all",
      "winbacks --signals",
      "targets", "forecast --what-if 30",
    ])
  func parts(line: String) throws {
    let book = try open()
    let owners = Set(book.store.book.customers.all.map(\.owner)).union(
      book.store.book.people.all.map(\.login.text))
    #expect(owners.count > 2)
    let all = try rows(line, on: book)
    let parts = try owners.map { try rows("\(line) --who \($0)", on: book) }
    #expect(parts.flatMap { $0 }.map { "\($0)" }.sorted() == all.map { "\($0)" }.sorted())
    if ["customers --all", "calendar --days 400", "overdue", "arrears"].contains(line) {
      #expect(parts.contains { !$0.isEmpty && $0.count < all.count }, "it is one colleague's all")
    }
  }

  @Test("What waits for an approval is whose it was asked of, and of who stands in for them")
  func approvals() throws {
    let book = try open()
    let all = Set(try rows("approvals --all", on: book))
    let people = book.store.book.people.all.map(\.login.text)
    let parts = try people.map { Set(try rows("approvals --all --who \($0)", on: book)) }
    let together = parts.reduce(into: Set<[String]>()) { $0.formUnion($1) }
    #expect(!all.isEmpty && together == all)
    #expect(parts.contains { $0.isEmpty })
  }

  @Test("A cause is told with the customers of each colleague, who together are all it has")
  func causes() throws {
    let book = try open()
    let owners = Set(book.store.book.customers.all.map(\.owner))
    func counts(_ rows: [[String]]) -> [String: Int] {
      rows.reduce(into: [:]) { $0[$1[0], default: 0] += Int($1[1]) ?? 0 }
    }
    let all = counts(try rows("cases --causes", on: book))
    #expect(all.values.contains { $0 > 2 })
    #expect(counts(try owners.flatMap { try rows("cases --causes --who \($0)", on: book) }) == all)
  }

  @Test("Sums of the colleagues add up to those of all", arguments: ["aging", "forecast", "figures"])
  func sums(line: String) throws {
    let book = try open()
    let owners = Set(book.store.book.customers.all.map(\.owner)).union(
      book.store.book.people.all.map(\.login.text))
    func sums(_ rows: [[String]]) -> [String: Int] {
      var sums: [String: Int] = [:]
      for row in rows {
        let isFigure = line == "figures"
        guard !isFigure || ["receivables", "overdue"].contains(row[1]) else { continue }
        let cents = (isFigure ? row[2] : row[3]).filter { $0 != "." }
        sums["\(row[0]) \(row[1])", default: 0] += Int(cents) ?? 0
      }
      return sums.filter { $0.value != 0 }
    }
    let all = sums(try rows(line, on: book))
    #expect(!all.isEmpty)
    #expect(sums(try owners.flatMap { try rows("\(line) --who \($0)", on: book) }) == all)
  }

  @Test("A colleague is named by login or name; who is not known is refused, with who is")
  func named() throws {
    let book = try open()
    let person = try #require(book.store.book.people.all.first { !$0.name.isEmpty && $0.login.text != "me" })
    #expect(
      try rows("customers --who \(person.name)", on: book)
        == rows("customers --who \(person.login.text)", on: book))
    #expect(throws: Refusal.self) { try rows("customers --who nobodyhere", on: book) }
  }

  @Test("Of history it tells what that colleague did")
  func history() throws {
    let book = try SmallBook()
    let other = try required(Day(iso: "2026-11-22"))
    let store = try book.read()
    var touch = Touch(key: .none)
    touch.customer = try required(store.book.customers.all.first { _ in true }).id
    _ = try store.commit(
      AddRecord(Person(login: "li")), by: Author(login: NSUserName(), day: other),
      at: "2026-11-22T09:00:00+08:00")
    _ = try store.commit(
      LogTouch(touch), by: Author(login: "li", day: other), at: "2026-11-22T09:00:00+08:00")
    let run = try CommandRun(
      ["--book", book.path, "--today", SmallBook.day, "history", "--who", "li", "--format", "csv"])
    #expect(run.status == 0, "\(run.complaint)")
    #expect(run.output.split(separator: "\n").count == 2 && run.output.contains(",li,"))
  }
}
