import SalesBook
import TestSupport
import Testing

@Suite("Instalments as people type them")
struct TypedInstalmentsTests {
  private func read(_ text: String, of fen: Int64 = 1_000_000) throws(FieldError) -> [String] {
    try TypedInstalments.read(text, of: Money(minor: fen, .cny), today: .on("2026-11-23"))
      .map { "\($0.amount.decimal) \($0.due.iso)" }
  }

  @Test(
    "Shares and amounts are read with their days",
    arguments: [
      ("30% 12-01, 70% 2027-01-15", ["3000.00 2026-12-01", "7000.00 2027-01-15"]),
      ("5000 12-01, 5000 1-1", ["5000.00 2026-12-01", "5000.00 2027-01-01"]),
      ("5,000 eom;5,000 1-31", ["5000.00 2026-11-30", "5000.00 2027-01-31"]),
      ("５０％　12月1日，５０％ 明年1月1日", ["5000.00 2026-12-01", "5000.00 2027-01-01"]),
      ("50%12-01、0.5万 12-15", ["5000.00 2026-12-01", "5000.00 2026-12-15"]),
      ("", []),
    ] as [(String, [String]?)])
  func reading(text: String, instalments: [String]?) throws {
    if let instalments {
      #expect(try read(text) == instalments)
    } else {
      #expect(throws: FieldError.self) { try read(text) }
    }
  }

  @Test("What shares leave over goes to the last of them, so that they add up")
  func rounding() throws {
    #expect(
      try read("33.33% 12-01, 33.33% 12-02, 33.34% 12-03", of: 100)
        == ["0.33 2026-12-01", "0.33 2026-12-02", "0.34 2026-12-03"])
  }

  @Test("A part without a day, or with an amount that is none, is named")
  func wrong() {
    #expect(throws: FieldError.notAnInstalment("30%")) { try read("30%, 70% 12-01") }
    #expect(throws: FieldError.notANumber("x%")) { try read("x% 12-01") }
    #expect(throws: FieldError.notANumber("130%")) { try read("130% 12-01") }
    #expect(throws: FieldError.notADay("soon")) { try read("30% soon") }
  }

  @Test("Whatever is typed is read or refused, and all shares together make the whole")
  func fuzz() {
    var random = SeededRandom(seed: 7)
    let pieces = [
      "30%", "5,000", " ", "12-01", ",", ";", "，", "%", "eom", "-", "9999999999999", "周五", "\n", "0.1%",
    ]
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      _ = try? read(text)
    }
    for fen in [Int64](arrayLiteral: 1, 7, 99, 123_457, .max) {
      let halves = try? TypedInstalments.read(
        "17.5% 12-01, 2.5% 12-02, 80% 12-03", of: Money(minor: fen, .cny), today: .on("2026-11-23"))
      #expect(halves?.reduce(0) { $0 + $1.amount.minor } == fen)
    }
  }
}
