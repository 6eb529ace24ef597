import SalesBook
import Testing
import TextCanvas

@testable import Screens

@Suite("The letter with a statement of account can be ticked off line by line (domain §4)")
struct StatementLetterTests {
  private func text(_ scene: LetterScene, paying fen: Int64 = 0) throws -> String {
    var small = try scene.book()
    let customer = try #require(small.book.customers.all.first { _ in true })
    if fen > 0 {
      var payment = Payment(key: .none)
      (payment.customer, payment.day, payment.amount) = (
        customer.id, day("2026-11-09"), Money(minor: fen, .cny)
      )
      (payment.reference, payment.method) = ("工行 77", .cheque)
      try small.perform(TakePayment(payment), on: payment.day)
    }
    let words = Words.ofLetters(to: customer, in: small.book)
    return Words.letter(
      LetterTemplate(words.usualText(of: .statement)), .statement, to: customer,
      Replay(small.book, asOf: day("2026-11-23")), by: "wang")
  }

  private func cents(_ text: Substring) -> Int { Int(text.filter { $0 != "," && $0 != "." }) ?? 0 }

  @Test(
    "Opening balance and movements lead to the closing one, what is open adds up to it, no figure is blank")
  func adds() throws {
    for scene in LetterScene.all where scene.kind == .statement && !scene.isLong {
      let text = try text(scene, paying: 1_500_00)
      var (balance, sums): (Int?, [Int]) = (nil, [])
      for line in text.split(separator: "\n") {
        #expect(DisplayWidth.width(of: line) <= 78, "\(line)")
        if line.contains("2026-11-01") && line.contains("2026-11-23") { balance = nil }
        if let match = line.firstMatch(of: /(-?[0-9,]+\.[0-9]{2}) +(-?[0-9,]+\.[0-9]{2})$/) {
          balance = (balance ?? 0) + cents(match.1)
          #expect(cents(match.2) == balance, "\(text)")
        } else if let match = line.firstMatch(of: /(-?[0-9,]+\.[0-9]{2})$/) {
          balance = balance ?? cents(match.1)
          sums.append(cents(match.1))
        }
      }
      // Opening, closing, four figures, two of bills, two or three open parts and their sum.
      let closing = 10_000_00 + 2_345_67 + 700_00 - 1_500_00
      #expect(sums.first == 12_345_67 && sums.count { $0 == closing } == 3, "\(sums)\n\(text)")
      #expect(text.contains("USD") == scene.hasDollars, "\(text)")
      #expect(text.contains("工行 77") && text.contains("-1,500.00"), "\(text)")
    }
  }

  @Test("What is contested and past due stands under its own name, be it nothing")
  func figures() throws {
    for isContested in [false, true] {
      let text = try text(LetterScene(kind: .statement, language: .english, isContested: isContested))
      func figure(_ name: String) -> String? {
        text.split(separator: "\n").first { $0.contains(name) }?.split(separator: " ").last.map(String.init)
      }
      #expect(figure("of it past due") == "12,345.67")
      #expect(figure("of it contested") == (isContested ? "1,500.00" : "0.00"))
      #expect(figure("past due, uncontested") == (isContested ? "10,845.67" : "12,345.67"))
      #expect(figure("on account (taken off)") == "0.00" && figure("bills held") == "0.00")
    }
  }
}
