import SalesBook
import Testing

@testable import Exchange

@Suite("Amounts are read strictly")
struct ImportAmountTests {
  /// What stands in a column of its own, and what becomes of each cell; nil for one that waits.
  private func read(
    _ cells: [String], _ mark: DecimalMark? = nil, currency: String = ""
  ) throws -> [String?] {
    let rows = cells.enumerated().map { "c,\"A\($0)\",2026-12-01,\"\($1)\",\(currency)\n" }.joined()
    let csv = CsvTable(Array(("Customer,Invoice,Due,Amount,Currency\n" + rows).utf8))
    let table = try ImportTable(csv, ColumnMapping(csv.header, as: .receivables), decimal: mark)
    let money = Currency(currency) ?? .cny
    return cells.indices.map { line in
      table.rows.first { $0.line == line + 2 }?.amount(.amount)?.money(in: money)?.decimal
    }
  }

  @Test(
    "What is plainly an amount is read exactly",
    arguments: [
      ("1,234.56", "1234.56"), ("¥1,234.50", "1234.50"), ("￥１２３", "123.00"), ("(55.94)", "-55.94"),
      ("-5", "-5.00"),
      ("5-", "-5.00"), ("−5.5", "-5.50"), ("+7", "7.00"), ("８.２万", "82000.00"), ("8.2萬元", "82000.00"),
      ("1.5亿", "150000000.00"), ("1234", "1234.00"), (".5", "0.50"), ("5.", "5.00"),
      ("12,345,678", "12345678.00"), ("1,23,456", "123456.00"), ("12,34,567.50", "1234567.50"),
      ("CNY 12", "12.00"), ("12 RMB", "12.00"), ("1,000元", "1000.00"), ("¥ -3", "-3.00"), ("-¥3", "-3.00"),
      ("0", "0.00"), ("1.2300", "1.23"), ("(¥1,000.00)", "-1000.00"), ("人民币 5", "5.00"), ("0.00001万", "0.10"),
      ("1 234,50", "1234.50"), ("1\u{A0}234,50", "1234.50"), ("1\u{202F}234", "1234.00"),
      ("1'495.18", "1495.18"),
      ("1’495", "1495.00"), ("1.355,90", "1355.90"), ("55,94", "55.94"), ("1.234.567", "1234567.00"),
      ("1.234.567,8-", "-1234567.80"),
      ("500.00 DR", "500.00"), ("500.00CR", "-500.00"), ("300,00-", "-300.00"), ("Cr 5", "-5.00"),
      ("1.000", "1000.00"),
      ("1,000", "1000.00"), ("0.500", "0.50"),
    ])
  func plain(cell: String, decimal: String) throws {
    #expect(try read([cell]) == [decimal])
  }

  @Test(
    "What is no amount is refused with the reason",
    arguments: [
      ("1,23,45", AmountRefusal.unclearMark), ("12 34", .notANumber), ("1.23.456", .unclearMark),
      ("", .notANumber), (".", .notANumber), ("-", .notANumber),
      ("abc", .notANumber), ("--5", .notANumber), ("(-5)", .notANumber), ("1e5", .notANumber),
      ("1.38E+10", .powerOfTen), ("5,2E-03", .powerOfTen),
      ("¥¥5", .notANumber), ("12345678901234567", .tooLong), ("1.1234567", .tooLong), ("5%", .notANumber),
      ("约5万", .notANumber), ("万", .notANumber), ("999999999999亿", .tooLong), ("٣", .notANumber),
      ("5+", .notANumber), ("1'2,3.4", .notANumber), ("CR", .notANumber),
    ])
  func refused(cell: String, reason: AmountRefusal) {
    #expect(throws: reason) { try AmountText(cell).amount(in: nil) }
  }

  @Test("A column proves its decimal mark, and what could be thousands goes by it")
  func proven() throws {
    #expect(
      try read(
        ["1.355,90", "9,00", "3.000", "-583,28", "1'495.18", "4.711,98 €", "1 234,50"], currency: "EUR")
        == ["1355.90", "9.00", "3000.00", "-583.28", "1495.18", "4711.98", "1234.50"])
    #expect(try read(["1,355.90", "3,000", "12"]) == ["1355.90", "3000.00", "12.00"])
    #expect(try read(["3.000", "1.000"]) == ["3000.00", "1000.00"])
    #expect(try read(["3,000", "1,000"]) == ["3000.00", "1000.00"])
    // Most have a point: what has a comma is a slip, or another's.
    #expect(try read(["5.50", "7.25", "55,94"]) == ["5.50", "7.25", nil])
  }

  @Test(
    "Three digits behind the mark are never a thousandth of money that has none, but wait to be asked about")
  func thousandths() throws {
    #expect(try read(["12.50", "1.234"]) == ["12.50", nil])
    #expect(try read(["12,50", "1,234"]) == ["12.50", nil])
    #expect(try read(["3.000", "3,000"]) == [nil, nil])
    #expect(try read(["5.50", "7,25", "3.000"]) == [nil, nil, nil])
    // As the caller says; and where money or the column has such digits.
    #expect(try read(["12.50", "1.230"], .point) == ["12.50", "1.23"])
    #expect(try read(["1.230"], .comma) == ["1230.00"])
    #expect(try read(["1234.500", "1.230"]) == ["1234.50", "1.23"])
    #expect(try read(["12.5", "1.234"], currency: "KWD") == ["12.500", "1.234"])
    #expect(try read(["1.234"], currency: "KWD") == [nil])
  }

  @Test("A column that proves nothing follows the others of the file")
  func shared() throws {
    let csv = CsvTable(
      Array("Customer;Invoice;Due;Amount;Paid\na;A1;2026-12-01;3.000;2,50\nb;B1;2026-12-01;4.000;1,00\n".utf8)
    )
    let table = try ImportTable(csv, ColumnMapping(csv.header, as: .receivables))
    #expect(table.rows.map { $0.amount(.amount)?.money(in: .cny)?.decimal } == ["3000.00", "4000.00"])
    #expect(table.marks[.amount]?.proof == .otherColumns)
    #expect(table.marks[.paid]?.proof == .shown(line: 2, text: "2,50"))
  }

  @Test("A sign of another currency, or more digits than the currency has, is no money of it")
  func currencies() throws {
    let (dollar, yen) = (try #require(Currency("USD")), try #require(Currency("JPY")))
    func amount(_ cell: String) throws -> ImportAmount {
      try AmountText(cell).amount(in: ColumnMarks(mark: .point, proof: .given, allowsThousandths: true))
    }
    #expect(try amount("$5").money(in: dollar)?.decimal == "5.00")
    #expect(try amount("$5").money(in: .cny) == nil)
    #expect(try amount("USD5").money(in: .cny) == nil)
    #expect(try amount("¥5").money(in: yen)?.minor == 5)
    #expect(try amount("5.5").money(in: yen) == nil)
    #expect(try amount("5.125").money(in: .cny) == nil)
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

  @Test("Digits with one mark, read byte by byte, come to what the same does that is read sign by sign")
  func digits() {
    var random = SeededNumbers(seed: 11)
    var read = 0
    for _ in 0..<4000 {
      let digits = { (most: Int) in
        (0..<Int.random(in: 0...most, using: &random)).map { _ in
          "0120456789".randomElement(using: &random) ?? "0"
        }
      }
      let (whole, mark, rest) = (digits(9), [".", ",", ""].randomElement(using: &random) ?? "", digits(8))
      let cell = String(whole) + mark + String(rest)
      let (plain, other) = (try? AmountText(cell), try? AmountText(" " + cell))
      #expect(plain == other, "\(cell)")
      read += plain == nil ? 0 : 1
    }
    #expect(read > 2000)
  }

  @Test("No cell stops the reader, and what is read is written back the same")
  func fuzz() throws {
    var random = SeededNumbers(seed: 5)
    let pieces = [
      "1", "0", "23", "456", ",", ".", "-", "(", ")", "¥", "万", " ", "'", "e", "CNY", "元", "９", "CR",
    ]
    let marks =
      DecimalMark.allCases.map { ColumnMarks(mark: $0, proof: .given, allowsThousandths: true) } + [nil]
    var read = 0
    for _ in 0..<6000 {
      let length = Int.random(in: 0...6, using: &random)
      let cell = (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      for mark in marks {
        guard let money = (try? AmountText(cell).amount(in: mark))?.money(in: .cny) else { continue }
        let point = ColumnMarks(mark: .point, proof: .given, allowsThousandths: true)
        #expect(try AmountText(money.decimal).amount(in: point).money(in: .cny) == money, "\(cell)")
        read += 1
      }
    }
    #expect(read > 400)
  }
}
