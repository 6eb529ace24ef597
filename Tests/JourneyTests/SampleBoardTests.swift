import BookStore
import Foundation
import SalesBook
import SampleBook
import Testing

@testable import Screens

/// The board of the sample book as somebody who collects would sign it.
@Suite("The sample book's board")
struct SampleBoardTests {
  private let today: Day
  private let book: Book
  private let words = Words(.english)

  init() throws {
    today = try #require(Day(iso: "2026-11-23"))
    let folder = FileManager.default.temporaryDirectory.path + "/rounds-board-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    book = try SampleBook.make(on: try PosixDisk(folder), today: today, owner: "me").book
  }

  /// Who stands on a book's board, in order, with why.
  private func board(_ book: Book) -> [(name: String, card: CollectionCard, why: String)] {
    let cards = Replay(whole: book, asOf: today).cards()
    return CallOrder(cards, ranks: NameRanks(book.customers)).slots.compactMap { slot in
      guard let card = cards[slot], let customer = book.customers[slot: slot] else { return nil }
      return (customer.name, card, words.sentence(card.reasons, on: today, in: book))
    }
  }

  private func why(_ name: String) throws -> String {
    try #require(board(book).first { $0.name.hasPrefix(name) }).why
  }

  private func isUnanswered(_ card: CollectionCard) -> Bool {
    card.duties.contains { if case .answerBreach = $0.duty { true } else { false } }
  }

  @Test("Words broken and due come first, then what was never asked for, then what waits and what rests")
  func order() {
    let classes = board(book).map(\.card.reason.order)
    #expect(classes == classes.sorted())
    #expect(classes.first == 1 && classes.last == 8)
    #expect(board(book).count == 13)
  }

  @Test("What they said is told with since when: Harbor is in the payment run since 11-12")
  func heard() throws {
    #expect(try why("Harbor").hasPrefix("in the payment run, since 11-12"))
    #expect(try why("Harbor").contains("nobody has asked in 11 days"))
    #expect(try why("昆山").contains("broken") || why("昆山").contains("kept only in part"))
  }

  @Test("Where the statement differs that is to be cleared first: 宁波, by ¥50,000")
  func differs() throws {
    #expect(try why("宁波").hasPrefix("statement differs ¥50,000: clear it first"))
  }

  @Test("The customer whose bill covers it is asked for nothing")
  func covered() throws {
    let wuxi = try #require(board(book).first { $0.name.hasPrefix("无锡") })
    #expect(wuxi.card.toAskForNow.isEmpty && wuxi.card.dueReasons.isEmpty && !wuxi.card.isUnasked)
    #expect(wuxi.why == "rests: a bill matures on 2027-02-06")
    #expect(board(book).suffix(2).contains { $0.name == wuxi.name })
  }

  @Test("The second dollar has a rate and stands by what it is about; without one it stands below all others")
  func rates() throws {
    let twd = try #require(Currency("TWD"))
    #expect(Policy(book).isRated(twd))
    func isTaiwan(_ card: CollectionCard) -> Bool { card.arrears?.overdue.first?.currency == twd }
    let rated = board(book).map { isTaiwan($0.card) }
    #expect(rated.firstIndex(of: true).map { $0 < 4 } ?? false)
    var without = book
    var setting = try #require(without.settings[Name("Rates")])
    setting.value = "USD 7.1"
    without.put(setting)
    let unrated = board(without).map { isTaiwan($0.card) }
    #expect(unrated.count { $0 } == 2)
    #expect(unrated == unrated.sorted { !$0 && $1 })
  }

  @Test(
    "A claim with 160 days left stands below every breach without an answer; of three the nearest is named")
  func claims() throws {
    #expect(try why("长沙").contains("lapses in 20 days"))
    var later = book
    let claims = book.invoices.all.filter { $0.number.hasPrefix("JZ") }.sorted { $0.due < $1.due }
    #expect(claims.count == 3)
    for claim in claims.prefix(2) { later.remove(Invoice.self, claim.id) }
    for (book, days) in [(book, 20), (later, 160)] {
      let all = board(book)
      let place = try #require(all.firstIndex { $0.why.contains("lapses in \(days) days") })
      let breaches = all.indices.filter { isUnanswered(all[$0].card) }
      #expect(breaches.count >= 3 && breaches.allSatisfy { $0 < place })
    }
  }
}
