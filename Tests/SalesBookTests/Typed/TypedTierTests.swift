import SalesBook
import Testing

@Suite("Tiers as they are typed")
struct TypedTierTests {
  private func read(_ text: String) throws -> [String] {
    try TypedTiers.read(text, currency: .cny).map { tier in
      "\(tier.threshold.currency.letters) \(tier.threshold.minor) \(tier.rate ?? 0) \(tier.reward?.minor ?? 0)"
    }
  }

  @Test("How much, and the share or the sum that earns; commas between digits part thousands")
  func typed() throws {
    #expect(try read("100,000 1.5%, 200000 2%") == ["CNY 10000000 150 0", "CNY 20000000 200 0"])
    #expect(try read("10万：1%；20万 3,000") == ["CNY 10000000 100 0", "CNY 20000000 0 300000"])
    #expect(try read("USD 5000 -> 100\n8k 2%") == ["USD 500000 0 10000", "CNY 800000 200 0"])
    #expect(try read(" ") == [])
  }

  @Test("What says too little, or a share that cannot be one, is refused")
  func refused() {
    for text in ["100000", "100000 %", "x 1%", "100000 x"] {
      #expect(throws: FieldError.self, "\(text)") { try read(text) }
    }
    #expect(throws: FieldError.tooLarge("100.01%", most: 100)) { try read("5 100.01%") }
    #expect(throws: FieldError.tooSmall("0%", least: 0)) { try read("5 0%") }
  }

  @Test("They are told as one types them")
  func told() throws {
    for text in ["100000 1.5%, 200000 2%", "100000.50 800", "USD 5000 1%, USD 9000 2.25%"] {
      #expect(TypedTiers.text(try TypedTiers.read(text, currency: .cny), currency: .cny) == text)
    }
  }
}
