import Testing

@testable import SalesBook

@Suite("Amounts and days as files have them")
struct ValueTextTests {
  @Test(
    "An amount has as many digits behind the point as its currency, and one before it at least",
    arguments: [
      (Int64(0), 2, "0.00"), (5, 2, "0.05"), (-5, 2, "-0.05"), (128050, 2, "1280.50"), (-100, 2, "-1.00"),
      (0, 0, "0"), (7, 0, "7"), (-70, 0, "-70"), (1234, 3, "1.234"), (12, 3, "0.012"), (99, 2, "0.99"),
      (.max, 2, "92233720368547758.07"), (.min, 0, "-9223372036854775808"),
    ])
  func amounts(units: Int64, digits: Int, text: String) {
    #expect(Decimal(units).text(digits: digits) == text)
  }

  @Test(
    "A day has four digits of the year and two of each other part",
    arguments: [(2026, 11, 23, "2026-11-23"), (1, 1, 1, "0001-01-01"), (999, 12, 9, "0999-12-09")])
  func days(year: Int, month: Int, day: Int, text: String) throws {
    #expect(try #require(Day(year: year, month: month, day: day)).iso == text)
  }
}
