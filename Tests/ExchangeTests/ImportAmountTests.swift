import SalesBook
import Testing

@testable import Exchange

@Suite("Amounts are read strictly")
struct ImportAmountTests {
  @Test(
    "What is plainly an amount is read exactly",
    arguments: [
      ("1,234.56", "1234.56"), ("¥1,234.50", "1234.50"), ("￥１２３", "123.00"), ("(55.94)", "-55.94"),
      ("-5", "-5.00"),
      ("5-", "-5.00"), ("−5.5", "-5.50"), ("+7", "7.00"), ("８.２万", "82000.00"), ("8.2萬元", "82000.00"),
      ("1.5亿", "150000000.00"), ("1234", "1234.00"), (".5", "0.50"), ("5.", "5.00"),
      ("12,345,678", "12345678.00"),
      ("CNY 12", "12.00"), ("12 RMB", "12.00"), ("1,000元", "1000.00"), ("¥ -3", "-3.00"), ("-¥3", "-3.00"),
      ("0", "0.00"), ("1.2300", "1.23"), ("(¥1,000.00)", "-1000.00"), ("人民币 5", "5.00"), ("0.00001万", "0.10"),
    ])
  func read(cell: String, decimal: String) throws {
    #expect(try ImportAmount(cell: cell).money(in: .cny)?.decimal == decimal)
  }

  @Test(
    "What is unclear is refused with the reason",
    arguments: [
      ("55,94", AmountRefusal.unclearComma), ("1.234,56", .notANumber), ("1,23,456", .unclearComma),
      (",123", .unclearComma), ("1234,567", .unclearComma), ("", .notANumber), (".", .notANumber),
      ("-", .notANumber),
      ("abc", .notANumber), ("1 234", .notANumber), ("--5", .notANumber), ("(-5)", .notANumber),
      ("1e5", .notANumber),
      ("¥¥5", .notANumber), ("12345678901234567", .tooLong), ("1.1234567", .tooLong), ("5%", .notANumber),
      ("约5万", .notANumber), ("万", .notANumber), ("999999999999亿", .tooLong), ("٣", .notANumber),
      ("5+", .notANumber),
    ])
  func refused(cell: String, reason: AmountRefusal) {
    #expect(throws: reason) { try ImportAmount(cell: cell) }
  }

  @Test("A sign of another currency, or more digits than the currency has, is no money of it")
  func currencies() throws {
    let (dollar, yen) = (try #require(Currency("USD")), try #require(Currency("JPY")))
    #expect(try ImportAmount(cell: "$5").money(in: dollar)?.decimal == "5.00")
    #expect(try ImportAmount(cell: "$5").money(in: .cny) == nil)
    #expect(try ImportAmount(cell: "USD5").money(in: .cny) == nil)
    #expect(try ImportAmount(cell: "¥5").money(in: yen)?.minor == 5)
    #expect(try ImportAmount(cell: "5.5").money(in: yen) == nil)
    #expect(try ImportAmount(cell: "5.125").money(in: .cny) == nil)
  }

  @Test(
    "Currencies are known by letters and by names",
    arguments: [
      ("CNY", "CNY"), ("rmb", "CNY"), ("人民币", "CNY"), ("新台幣", "TWD"), ("usd", "USD"), ("美元", "USD"),
      ("€", "EUR"),
      ("EUR", "EUR"), ("$", nil), ("¥", nil), ("CNY5", nil), ("钱", nil), ("", nil),
    ])
  func currencyNames(cell: String, letters: String?) {
    #expect(CurrencySigns.currency(named: cell)?.letters == letters)
  }

  @Test("No cell stops the reader, and what is read is written back the same")
  func fuzz() throws {
    var random = SeededNumbers(seed: 5)
    let pieces = ["1", "0", "23", ",", ".", "-", "(", ")", "¥", "万", " ", "e", "CNY", "元", "９"]
    var read = 0
    for _ in 0..<4000 {
      let length = Int.random(in: 0...6, using: &random)
      let cell = (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      guard let money = (try? ImportAmount(cell: cell))?.money(in: .cny) else { continue }
      #expect(try ImportAmount(cell: money.decimal).money(in: .cny) == money)
      read += 1
    }
    #expect(read > 200)
  }
}
