import ArgumentParser
import BookStore
import Foundation
import SalesBook
import TestSupport
import TextCanvas

@testable import Screens
@testable import rounds

/// A random history in a book of its own, taken away after the test.
final class HistoryBook {
  /// Days to look at it from.
  let days: [Day]
  private let path: String
  private let store: BookStore
  private static let moment = "2026-11-01T09:00:00+08:00"

  convenience init(seed: UInt64, days count: Int) throws {
    var history = RandomHistory(seed: seed)
    let days = history.days(count)
    try self.init(history.changes, days)
  }

  /// Those records, looked at from those days.
  init(_ changes: [Change], _ days: [Day]) throws {
    self.days = days
    path = NSTemporaryDirectory() + "rounds-history-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let end = RandomHistory.end + 60
    store = try BookStore.create(
      on: PosixDisk(path, isLasting: false), by: Person(key: "wang"), day: end, at: Self.moment)
    _ = try store.commit(
      WrittenDown(changes: changes), by: Author(login: "wang", day: end), at: Self.moment)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// It as one finds it on a day.
  func scene(_ day: Day) throws -> AccountScene {
    let place = try Place.parse(["--today", day.iso, "--lang", "en"])
    return AccountScene(open: try OpenBook(path, store, place, Surroundings()), day: day)
  }
}

/// Records put into a book as they are.
private struct WrittenDown: SalesBook.Operation {
  static let keyword = JournalWord.deed(.handEdit)
  let changes: [Change]

  func plan(on book: Book, as author: Author, drawing ids: inout FreshIDs) throws(Refusal) -> Plan {
    Plan(did: "Wrote a history down", changes)
  }
}

/// A book on a day: what is printed of it, and what its records come to.
struct AccountScene {
  let open: OpenBook
  let day: Day
  /// Every account, by brute force.
  let accounts: [PlainAccount]

  init(open: OpenBook, day: Day) {
    (self.open, self.day) = (open, day)
    accounts = PlainLedger(open.store.book, asOf: day).accounts
  }

  var book: Book { open.store.book }
  var customers: [Customer] { Array(book.customers.all) }

  func accounts(of customer: Customer) -> [PlainAccount] { accounts.filter { $0.customer.id == customer.id } }

  /// One amount of all accounts by currency; nothing for nothing.
  func sums(_ amount: (PlainAccount) -> Int64) -> [Currency: Int64] {
    accounts.reduce(into: [Currency: Int64]()) { $0[$1.currency, default: 0] += amount($1) }
      .filter { $0.value != 0 }
  }

  /// Days past due of the oldest item.
  func daysLate(_ accounts: [PlainAccount]) -> Int {
    accounts.flatMap(\.pastDue).map { day - $0.due }.max() ?? 0
  }

  /// The rows of a report, each value by its column's key.
  func rows(_ report: Report) -> [[String: String]] {
    let keys = report.heads.map(\.key)
    return report.rows.map { row in
      Dictionary(zip(keys, row), uniquingKeysWith: { first, _ in first })
    }
  }

  /// A letter to a customer as `rounds letter` prints it; nil where it would have nothing in it.
  func letter(_ kind: Touch.LetterKind, to customer: Customer) throws -> String? {
    let (replay, slot) = (open.replay(), book.customers.slot(of: customer.id) ?? 0)
    guard replay.hasMatter(for: kind, toCustomer: slot) else { return nil }
    return Words.letter(try open.letterTemplate(kind, to: customer), kind, to: customer, replay, by: "wang")
  }

  /// The lines of a pane that has the whole screen.
  func lines(
    _ pane: Command, of customer: Customer? = nil, _ view: OverdueState.View = .aging
  ) -> [String] {
    var opening = Desk.Opening(
      .whole, .standard, today: day, login: "wang", isReadOnly: true, size: Size(width: 200, height: 60))
    opening.bookName = "history"
    var desk = Desk(opening, book: book)
    if let customer {
      desk.select(customer.id, book)
      _ = desk.update(.rested, book: book)
    }
    desk.overdue.view = view
    for command in [pane, Command.panes.zoom] { _ = desk.run(command, book) }
    for message in [Message.rested, .rested] { _ = desk.update(message, book: book) }
    var canvas = Canvas(desk.size)
    desk.draw(on: &canvas, book: book)
    return canvas.text().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// Amounts as they are printed, spelled here once more.
enum Spelled {
  static let signs = ["CNY": "¥", "USD": "$", "TWD": "NT$"]

  /// `-1234.50`, as csv has it.
  static func plain(_ minor: Int64) -> String {
    let cents = abs(minor) % 100
    return "\(minor < 0 ? "-" : "")\(abs(minor) / 100).\(cents < 10 ? "0" : "")\(cents)"
  }

  /// `¥1,234.50`, as screens have it; brief without its cents from a thousand on.
  static func amount(_ minor: Int64, _ currency: Currency, brief: Bool = false) -> String {
    let whole = String(abs(minor) / 100)
    let grouped = whole.enumerated().map { place, digit in
      place > 0 && (whole.count - place) % 3 == 0 ? ",\(digit)" : "\(digit)"
    }.joined()
    let showsCents = abs(minor) % 100 != 0 && !(brief && abs(minor) >= 100_000)
    let cents = showsCents ? String(plain(minor).suffix(3)) : ""
    return (minor < 0 ? "-" : "") + (signs[currency.letters] ?? "?") + grouped + cents
  }

  /// Several of those, by currency.
  static func amounts(_ sums: [(Currency, Int64)], brief: Bool = false) -> String {
    sums.map { amount($1, $0, brief: brief) }.joined(separator: " + ")
  }

  static func amounts(_ sums: [Currency: Int64], brief: Bool = false) -> String {
    amounts(sums.sorted { $0.key < $1.key }, brief: brief)
  }

  /// Amounts of a screen read back.
  static func read(_ text: String) -> [Currency: Int64] {
    var sums: [Currency: Int64] = [:]
    for part in text.components(separatedBy: " + ") where !part.isEmpty {
      let sign = part.drop { $0 == "-" }.prefix { !$0.isNumber }
      guard let letters = signs.first(where: { $0.value == sign })?.key, let currency = Currency(letters)
      else { continue }
      let digits = part.drop { !$0.isNumber }.filter { $0 != "," }
      sums[currency, default: 0] += (part.hasPrefix("-") ? -1 : 1) * minor(digits)
    }
    return sums.filter { $0.value != 0 }
  }

  /// Minor units of `-1234.50`, or of `1234`.
  static func minor(_ plain: String) -> Int64 {
    let parts = plain.split(separator: ".")
    let cents = parts.count > 1 ? parts[1] : "00"
    return Int64((parts.first ?? "0") + cents) ?? .min
  }
}
