import Testing

@testable import SalesBook

@Suite("The mainland's public holidays")
struct MainlandHolidayTests {
  @Test("Days worked are weekend days off from nothing; each notice is of its year, and no day stands twice")
  func sound() throws {
    for notice in HolidayNotice.mainland {
      let days = notice.days
      #expect(Set(days.map(\.day)).count == days.count)
      for holiday in days {
        let day = try #require(Day(iso: holiday.day.text))
        #expect(day.civil.year == notice.year)
        if holiday.kind == .worked { #expect(Policy().weekend.contains(day.weekday), "\(day.iso)") }
      }
      let published = try #require(notice.published)
      #expect(published.civil.year == notice.year - 1)
    }
  }

  @Test(
    "So many days are off, and so many made up, as the notices say",
    arguments: [(2025, 1 + 8 + 3 + 5 + 3 + 8, 5), (2026, 3 + 9 + 3 + 5 + 3 + 3 + 7, 6)])
  func counts(year: Int, off: Int, worked: Int) throws {
    let notice = try #require(HolidayNotice.mainland.first { $0.year == year })
    #expect(notice.days.count { $0.kind == .off } == off)
    #expect(notice.days.count { $0.kind == .worked } == worked)
  }

  @Test(
    "The year ahead is said to have none for the last 60 days of the one before, and while it lasts",
    arguments: [
      ("2026-11-01", nil), ("2026-11-02", 2027), ("2026-12-31", 2027), ("2027-03-01", 2027),
      ("2026-06-01", nil),
    ] as [(String, Int?)])
  func yearAhead(today: String, missing: Int?) throws {
    var book = Book()
    for holiday in HolidayNotice.mainland.flatMap(\.days) { book.put(holiday) }
    let today = try #require(Day(iso: today))
    #expect(book.yearAheadWithoutHolidays(on: today) == missing)
    #expect(Book().yearAheadWithoutHolidays(on: today) == (today + 60).civil.year)
  }
}
