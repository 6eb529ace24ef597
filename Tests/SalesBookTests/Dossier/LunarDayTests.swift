import Foundation
import SalesBook
import Testing

/// Foundation's Chinese calendar comes from ICU, which works it out from the sun and the moon; nobody here wrote it.
@Suite("The lunar calendar")
struct LunarDayTests {
  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .chinese)
    calendar.timeZone = TimeZone(identifier: "Asia/Shanghai") ?? .gmt
    return calendar
  }()

  private func lunar(_ day: Day) -> (month: Int, day: Int, isLeap: Bool) {
    let noon = Date(timeIntervalSince1970: Double(day.number) * 86_400 + 4 * 3_600)
    let parts = Self.calendar.dateComponents([.month, .day], from: noon)
    return (parts.month ?? 0, parts.day ?? 0, parts.isLeapMonth ?? false)
  }

  @Test("Every day of 1950 to 2100 is the day ICU has, but where the moon is new within a minute of midnight")
  func everyDay() {
    var other: Set<Int> = []
    var day = Day.on("1950-02-17")
    while day <= .on("2100-12-31") {
      let (expected, ours) = (lunar(day), LunarDay(day))
      if ours.map({ ($0.month, $0.day, $0.isLeap) == (expected.month, expected.day, expected.isLeap) })
        != true
      {
        other.insert(day.civil.year)
      }
      day = day + 1
    }
    #expect(other.isSubset(of: [2057, 2089, 2097]), "\(other.sorted())")
  }

  @Test(
    "Published new years' days and leap months",
    arguments: [
      ("1950-02-17", 1950, 1, 1, false), ("1984-02-02", 1984, 1, 1, false), ("2000-02-05", 2000, 1, 1, false),
      ("2020-05-23", 2020, 4, 1, true), ("2023-03-22", 2023, 2, 1, true), ("2025-01-29", 2025, 1, 1, false),
      ("2025-07-25", 2025, 6, 1, true), ("2026-02-17", 2026, 1, 1, false), ("2026-09-25", 2026, 8, 15, false),
      ("2033-12-22", 2033, 11, 1, true), ("2060-04-30", 2060, 4, 1, false), ("2100-02-09", 2100, 1, 1, false),
    ])
  func published(civil: String, year: Int, month: Int, day: Int, isLeap: Bool) {
    #expect(LunarDay(year: year, month: month, day: day, isLeap: isLeap)?.civilDay == .on(civil))
  }

  @Test("Each day comes back from its lunar one, and what is not in the calendar is none")
  func roundTrip() {
    var day = Day.on("2032-01-01")
    while day < .on("2034-06-01") {
      #expect(LunarDay(day)?.civilDay == day)
      day = day + 1
    }
    #expect(LunarDay(year: 2026, month: 2, day: 1, isLeap: true) == nil)
    #expect(LunarDay(year: 2101, month: 1, day: 1) == nil && LunarDay(.on("1949-12-31")) == nil)
  }
}

@Suite("Birthdays as they are told")
struct BirthdayTests {
  @Test(
    "They are read by the sun or by the moon",
    arguments: [
      ("03-15", 3, 15, Contact.BirthdayCalendar.solar, false), ("1980-3-15", 3, 15, .solar, false),
      ("3月15日", 3, 15, .solar, false), ("1980年3月15号", 3, 15, .solar, false), ("15 mar", 3, 15, .solar, false),
      ("March 15", 3, 15, .solar, false), ("农历八月十五", 8, 15, .lunar, false), ("農曆 8-15", 8, 15, .lunar, false),
      ("正月初三", 1, 3, .lunar, false), ("腊月廿三", 12, 23, .lunar, false), ("闰四月初八", 4, 8, .lunar, true),
      ("lunar 8-15", 8, 15, .lunar, false), ("八月二十", 8, 20, .solar, false),
    ])
  func read(text: String, month: Int, day: Int, calendar: Contact.BirthdayCalendar, isLeap: Bool) throws {
    let birthday = try #require(TypedBirthday.read(text))
    #expect((birthday.month, birthday.day) == (month, day))
    #expect(birthday.calendar == calendar && birthday.isLeap == isLeap)
  }

  @Test("What is said beside goes before what the text has", arguments: ["八月十五", "08-15"])
  func beside(text: String) { #expect(TypedBirthday.read(text, .lunar)?.calendar == .lunar) }

  @Test("What is no day is none", arguments: ["", "autumn", "13-01", "2-31", "3月", "1980"])
  func nonsense(text: String) { #expect(TypedBirthday.read(text) == nil) }

  @Test("The next one is found; what a year has not is kept on the last day of the month")
  func next() {
    #expect(TypedBirthday.read("11-23")?.next(onOrAfter: .on("2026-11-23")) == .on("2026-11-23"))
    #expect(TypedBirthday.read("11-22")?.next(onOrAfter: .on("2026-11-23")) == .on("2027-11-22"))
    #expect(TypedBirthday.read("2-29")?.next(onOrAfter: .on("2027-01-01")) == .on("2027-02-28"))
    #expect(TypedBirthday.read("2-29")?.next(onOrAfter: .on("2028-01-01")) == .on("2028-02-29"))
    #expect(TypedBirthday.read("农历八月十五")?.next(onOrAfter: .on("2026-09-01")) == .on("2026-09-25"))
    #expect(TypedBirthday.read("腊月廿三")?.next(onOrAfter: .on("2026-01-01")) == .on("2026-02-10"))
    // 2025 has a leap sixth month; in other years the sixth stands in.
    #expect(TypedBirthday.read("闰六月初一")?.next(onOrAfter: .on("2025-07-01")) == .on("2025-07-25"))
    #expect(TypedBirthday.read("闰六月初一")?.next(onOrAfter: .on("2026-01-01")) == .on("2026-07-14"))
  }
}
