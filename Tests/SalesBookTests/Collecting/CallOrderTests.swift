import SalesBook
import TestSupport
import Testing

@Suite("Whom to call first, and whose customers keep their word")
struct CallOrderTests {
  private let day = Day.on("2026-11-23")

  @Test("Placing customers one by one, in any order and again, comes to the order of all")
  func incremental() throws {
    var desk = Desktop()
    var random = SeededRandom(seed: 7)
    for number in 0..<30 {
      let customer = try desk.customer(["李", "王", "Zeta", "Alpha"][number % 4] + " \(number % 7)")
      for part in 0..<(number % 3) {
        try _ = desk.invoice(
          "A\(number)-\(part)", of: customer, fen: Int64(1 + number % 5) * 1_000_000, issued: "2026-09-01",
          due: "2026-\(10 + number % 3)-\(10 + part)")
      }
    }
    let cards = Replay(whole: desk.book, asOf: day).cards()
    let ranks = NameRanks(desk.book.customers)
    let all = CallOrder(cards, ranks: ranks)
    #expect(all.slots.count > 8 && Set(all.slots).count == all.slots.count)
    var placed = CallOrder([:], ranks: ranks)
    for slot in Array(0..<30).shuffled(using: &random) + Array(0..<30) {
      placed.place(slot, cards[slot], ranks: ranks)
    }
    #expect(placed.slots == all.slots)
    placed.place(all.slots[2], nil, ranks: ranks)
    #expect(placed.slots == all.slots.filter { $0 != all.slots[2] })
  }

  @Test("Each of us sees how many customers promised, how many words are weak, and how many were kept")
  func byOwner() throws {
    var desk = Desktop()
    for (owner, kept) in [("li", true), ("li", false), ("wang", true)] {
      let customer = try desk.customer("\(owner) \(kept)") { $0.owner = owner }
      _ = try desk.invoice("A", of: customer, fen: 900_000, issued: "2026-09-15", due: "2026-10-15")
      for (made, due) in [("2026-10-20", "2026-10-22"), ("2026-11-02", "2026-11-04")] {
        try desk.promise(100_000, of: customer, made: made, due: due)
        if kept { _ = try desk.payment(100_000, of: customer, on: due) }
      }
    }
    let silent = try desk.customer("silent") { $0.owner = "zhao" }
    _ = try desk.invoice("B", of: silent, fen: 900_000, issued: "2026-09-15", due: "2026-10-15")
    let words = Replay(whole: desk.book, asOf: day).wordsByOwner()
    #expect(
      words.map { "\($0.owner) \($0.customers) \($0.weak) \($0.kept) \($0.due)" } == [
        "li 2 1 2 4", "wang 1 0 2 2",
      ])
  }
}
