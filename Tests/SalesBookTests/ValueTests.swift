import Testing

@testable import SalesBook

@Suite("Days")
struct DayTests {
  @Test("Every day from 1900 to 2100 reads back what it writes, one after another")
  func roundTrip() throws {
    var day = Day.on("1900-01-01")
    let last = Day.on("2100-12-31")
    var weekday = 1  // 1900-01-01 was a Monday
    while day <= last {
      #expect(Day(iso: day.iso) == day)
      #expect(day.weekday.rawValue == weekday)
      weekday = weekday % 7 + 1
      day = day + 1
    }
    #expect(last - Day.on("1900-01-01") == 73_413)
  }

  @Test(
    "What is no day is refused",
    arguments: [
      "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "", "2026-01-01x", "2026/01/01",
    ])
  func noDay(_ text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test("A month on from its last day is the next month's last day")
  func months() {
    #expect(Day.on("2024-01-31").adding(months: 1).iso == "2024-02-29")
    #expect(Day.on("2026-01-31").adding(months: 1).iso == "2026-02-28")
    #expect(Day.on("2026-12-15").adding(months: 2).iso == "2027-02-15")
    #expect(Day.on("2026-01-15").adding(months: -1).iso == "2025-12-15")
  }

  @Test(
    "ISO weeks at the turn of the year",
    arguments: [("2026-01-01", 1), ("2027-01-01", 53), ("2024-12-30", 1), ("2026-11-23", 48)])
  func weeks(_ day: String, _ week: Int) {
    #expect(Day.on(day).isoWeek == week)
  }
}

@Suite("Money")
struct MoneyTests {
  @Test(
    "An amount is written with its currency's digits",
    arguments: [
      (Int64(5), "CNY", "0.05"), (-12_345, "CNY", "-123.45"), (1234, "JPY", "1234"), (1234, "BHD", "1.234"),
      (0, "USD", "0.00"),
    ])
  func decimals(_ minor: Int64, _ currency: String, _ text: String) throws {
    #expect(Money(minor: minor, try #require(Currency(currency))).decimal == text)
  }

  @Test("For people an amount has its sign and its thousands, and cents only where there are any")
  func spoken() {
    #expect(Money(minor: 12_800_000, .cny).spoken(MoneySigns()) == "¥128,000")
    #expect(Money(minor: -123_450, .cny).spoken(MoneySigns()) == "-¥1,234.50")
  }

  @Test("Amount and currency are read in either order, and never rounded")
  func eitherOrder() throws {
    func read(_ lines: [(String, String)]) throws(FieldError) -> Money {
      var invoice = Invoice(key: .none)
      for (name, value) in lines {
        let field = Invoice.fields.first { $0.name == name }
        let bytes = Array(value.utf8)
        try bytes.withUnsafeBufferPointer { buffer throws(FieldError) in
          try field?.read(&invoice, FieldText(buffer))
        }
      }
      return invoice.amount
    }
    let expected = Money(minor: 12_850, .cny)
    #expect(try read([("Amount", "128.5"), ("Currency", "CNY")]) == expected)
    #expect(try read([("Currency", "CNY"), ("Amount", "128.50")]) == expected)
    #expect(throws: FieldError.self) { try read([("Amount", "128.505"), ("Currency", "CNY")]) }
    #expect(throws: FieldError.self) { try read([("Currency", "JPY"), ("Amount", "1.5")]) }
    #expect(throws: FieldError.notANumber("12a")) { try read([("Amount", "12a")]) }
  }
}

@Suite("IDs")
struct IDTests {
  @Test("Every ID reads back what it writes; letters easily taken for others are understood")
  func roundTrip() {
    for code: UInt32 in [1, 31, 32, 0x3FFF_FFFF, 0x1234_5678 & 0x3FFF_FFFF] {
      let id = ID<Customer>(code: code)
      #expect(id.text.utf8.count == 6)
      #expect(ID<Customer>(id.text) == id)
      #expect(ID<Customer>(id.text.lowercased()) == id)
    }
    #expect(ID<Customer>("oILi00") == ID<Customer>("011100"))
    #expect(ID<Customer>("U00000") == nil)
    #expect(ID<Customer>("12345") == nil)
  }
}

@Suite("Payment terms")
struct PaymentTermsTests {
  @Test(
    "Terms say when an invoice is due",
    arguments: [
      ("30", "2026-12-15"), ("monthly+15", "2026-12-15"), ("monthly", "2026-11-30"),
      ("on-invoice", "2026-11-15"),
    ])
  func due(_ text: String, _ due: String) throws {
    let terms = try #require(PaymentTerms(text))
    #expect(terms.due(issued: .on("2026-11-15")) == .on(due))
    #expect(terms.text == text || text == "monthly")
  }

  @Test("What are no terms is refused", arguments: ["-5", "monthly+", "monthly-3", "soon", ""])
  func refused(_ text: String) {
    #expect(PaymentTerms(text) == nil)
  }
}

@Suite("Signs of money")
struct MoneySignsTests {
  private func money(_ letters: String, _ signs: MoneySigns) throws -> String {
    let currency = try #require(Currency(letters))
    return Money(minor: 1_234 * (0..<currency.digits).reduce(1) { sum, _ in sum * 10 }, currency).spoken(
      signs)
  }

  @Test("Currencies of one sign have their country's letters where both are in the book, and only there")
  func shared() throws {
    let all = ["CNY", "JPY", "USD", "EUR", "GBP", "TWD", "HKD", "CHF"].compactMap { Currency($0) }
    for one in all {
      for other in all where other != one {
        let signs = MoneySigns([one, other])
        #expect(
          try money(one.letters, signs) != money(other.letters, signs), "\(one.letters) \(other.letters)")
      }
      #expect(try money(one.letters, MoneySigns([one])) == money(one.letters, MoneySigns()))
    }
    let both = MoneySigns(all)
    #expect(try money("CNY", both) == "CN¥1,234" && money("JPY", both) == "JP¥1,234")
    #expect(try money("USD", both) == "$1,234" && money("TWD", both) == "NT$1,234")
  }

  @Test("Whatever stands before an amount is read back as that amount, whatever is usual")
  func readBack() throws {
    let all = ["CNY", "JPY", "USD", "EUR", "GBP", "TWD", "HKD", "CHF"].compactMap { Currency($0) }
    let signs = MoneySigns(all)
    for currency in all {
      let amount = Money(minor: 5_000, currency)
      for usual in all {
        let told = amount.spoken(signs)
        // A bare $ is the usual dollar's.
        guard told.first != "$" || !["TWD", "HKD"].contains(usual.letters) else { continue }
        #expect(try TypedAmount.read(told, currency: usual) == amount, "\(told) beside \(usual.letters)")
        #expect(try TypedAmount.read("\(currency.letters) \(amount.decimal)", currency: usual) == amount)
      }
    }
    for (typed, letters) in [("JP¥500", "JPY"), ("jpy 500", "JPY"), ("500円", "JPY"), ("CN¥500", "CNY")] {
      #expect(try TypedAmount.read(typed, currency: .cny).currency.letters == letters, "\(typed)")
    }
  }
}
