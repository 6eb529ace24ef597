import Foundation
import SalesBook
import TestSupport
import Testing

@testable import rounds

@Suite("Accounts as they are printed")
struct PrintedAccountTests {
  private static let seeds = 0..<8
  private static let daysEach = 3

  @Test("For random histories every place prints what the records come to by brute force", arguments: seeds)
  func places(seed: Int) throws {
    let book = try HistoryBook(seed: UInt64(seed), days: Self.daysEach)
    for day in book.days {
      let scene = try book.scene(day)
      for place in PrintedPlace.all {
        let (printed, expected) = try place.told(scene)
        let wrong = Set(printed.keys).union(expected.keys).filter { printed[$0] != expected[$0] }.sorted()
        let lines = wrong.prefix(5).map {
          "  \($0): printed \(printed[$0] ?? "nothing"), not \(expected[$0] ?? "nothing")"
        }
        #expect(
          wrong.isEmpty,
          "history \(seed) on \(day.iso): \(place.name)\n\(lines.joined(separator: "\n"))")
      }
    }
  }

  @Test("What stands together adds up as it is printed", arguments: seeds)
  func sums(seed: Int) throws {
    let book = try HistoryBook(seed: UInt64(seed), days: Self.daysEach)
    for day in book.days {
      let printed = PrintedSums(try book.scene(day))
      let what: Comment = "history \(seed) on \(day.iso)"
      #expect(printed.aging == printed.customersOwed, what)
      #expect(printed.aging == printed.figure("receivables"), what)
      #expect(printed.aging == printed.forecast, what)
      #expect(printed.agingPastDue == printed.customersOverdue, what)
      #expect(printed.agingPastDue == printed.figure("overdue"), what)
      #expect(printed.agingPastDue == printed.boardRows, what)
      #expect(printed.agingPastDue == printed.boardHead, what)
    }
  }

  @Test("The histories have some of everything an account is made of")
  func everything() throws {
    let scenes = try Self.seeds.flatMap { seed in
      let book = try HistoryBook(seed: UInt64(seed), days: Self.daysEach)
      return try book.days.map { try book.scene($0) }
    }
    let accounts = scenes.flatMap(\.accounts)
    let items = accounts.flatMap(\.items)
    func some(_ has: (PlainAccount) -> Bool, _ what: Comment) {
      #expect(accounts.filter(has).count > 4, what)
    }
    some({ $0.credits > 0 && $0.overdue > 0 }, "credit against what is past due")
    some({ $0.onAccount > 0 && $0.overdue > 0 }, "money on account against what is past due")
    some({ $0.bills.contains { $0.free > 0 } && $0.overdue > 0 }, "bills allocated to nothing")
    some({ $0.net < 0 }, "customers in credit")
    some({ $0.isPromised && $0.toAskForNow < $0.toAskFor }, "promises that cover something")
    some({ $0.toAskForNow > 0 && $0.toAskForNow < $0.overdue }, "less to ask for than is past due")
    #expect(items.contains { $0.covered > 0 && $0.isPastDue }, "items a bill covers")
    #expect(items.contains { $0.contested > 0 && $0.contested < $0.open }, "items contested in part")
    #expect(items.contains { $0.contested == $0.open }, "items contested as a whole")
    #expect(Set(accounts.map(\.currency.letters)) == ["CNY", "USD", "TWD"])
    let allocations = scenes.flatMap { $0.book.allocations.all }
    #expect(allocations.contains { $0.taken != nil }, "payments that settle in another currency")
    #expect(scenes.contains { $0.book.writeOffs.all.contains { $0.kind == .difference } }, "differences")
    for scene in scenes.prefix(1) {
      #expect(scene.book.refunds.count > 0 && scene.book.bounces.count > 0 && scene.book.writeOffs.count > 0)
    }
  }
}

/// What reports and the board's head print, summed by currency; nothing for nothing.
private struct PrintedSums {
  let scene: AccountScene

  init(_ scene: AccountScene) { self.scene = scene }

  private typealias Row = [String: String]

  private func sum(
    _ report: Report, _ column: String, where isMeant: (Row) -> Bool = { _ in true }
  ) -> [Currency: Int64] {
    var sums: [Currency: Int64] = [:]
    for row in scene.rows(report) where isMeant(row) {
      guard let currency = Currency(row["currency"] ?? "") else { continue }
      sums[currency, default: 0] += Spelled.minor(row[column] ?? "")
    }
    return sums.filter { $0.value != 0 }
  }

  var aging: [Currency: Int64] { sum(.aging(scene.open), "amount") }
  var agingPastDue: [Currency: Int64] {
    sum(.aging(scene.open), "amount") { !["not-due", "credit"].contains($0["bucket"] ?? "") }
  }
  var forecast: [Currency: Int64] {
    sum(.forecast(scene.open), "amount") { $0["period"] == "total" }
  }
  var boardRows: [Currency: Int64] { sum(.arrears(scene.open), "overdue") }
  func figure(_ name: String) -> [Currency: Int64] {
    sum(.figures(scene.open), "value") { $0["figure"] == name }
  }

  var customersOwed: [Currency: Int64] { customers("owed") }
  var customersOverdue: [Currency: Int64] { customers("overdue") }

  /// `CNY 1.00 + USD 2.00` of every customer.
  private func customers(_ column: String) -> [Currency: Int64] {
    var sums: [Currency: Int64] = [:]
    for row in scene.rows(.customers(scene.open, matching: "", archivedToo: true)) {
      for part in (row[column] ?? "").components(separatedBy: " + ") {
        let words = part.split(separator: " ")
        guard words.count == 2, let currency = Currency(words[0]) else { continue }
        sums[currency, default: 0] += Spelled.minor(String(words[1]))
      }
    }
    return sums.filter { $0.value != 0 }
  }

  var boardHead: [Currency: Int64] {
    let place = PrintedPlace.screens.first { $0.name == "the head of the board" }
    return Spelled.read((try? place?.told(scene).printed["overdue"]) ?? "")
  }
}
