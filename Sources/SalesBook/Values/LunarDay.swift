/// A day of the Chinese lunar calendar: birthdays are kept by it (domain §2).
public struct LunarDay: Equatable, Sendable {
  /// The lunar year, by the civil year it begins in.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 30.
  public let day: Int
  /// Whether the month is the year's leap one, which follows the month of its number.
  public let isLeap: Bool

  /// That day; nil where the year is not between 1950 and 2100, or has no such month or day.
  public init?(year: Int, month: Int, day: Int, isLeap: Bool = false) {
    guard let months = LunarYear(year)?.months, day >= 1,
      let found = months.first(where: { $0.number == month && $0.isLeap == isLeap }), day <= found.days
    else { return nil }
    (self.year, self.month, self.day, self.isLeap) = (year, month, day, isLeap)
  }

  /// The lunar day a civil day is; nil outside 1950 to 2100.
  public init?(_ day: Day) {
    let year = day.civil.year
    guard let lunar = [year, year - 1].lazy.compactMap({ LunarYear($0) }).first(where: { $0.start <= day })
    else { return nil }
    var start = lunar.start
    for month in lunar.months {
      if day - start < month.days {
        (self.year, self.month, isLeap) = (lunar.number, month.number, month.isLeap)
        self.day = day - start + 1
        return
      }
      start = start + month.days
    }
    return nil
  }

  /// The civil day it is.
  public var civilDay: Day? {
    guard let lunar = LunarYear(year) else { return nil }
    var start = lunar.start
    for length in lunar.months {
      if length.number == month, length.isLeap == isLeap { return start + (day - 1) }
      start = start + length.days
    }
    return nil
  }
}

/// A year of the lunar calendar: when it begins, and its months.
struct LunarYear {
  /// One of its months.
  struct Month {
    let number: Int
    let isLeap: Bool
    let days: Int
  }

  let number: Int
  /// Its first day.
  let start: Day
  let months: [Month]

  /// The years there are.
  static let known = 1950...2100

  /// That year; nil outside `known`.
  init?(_ number: Int) {
    guard LunarYear.known.contains(number) else { return nil }
    let place = number - LunarYear.known.lowerBound
    self.number = number
    start = LunarYear.starts[place]
    months = LunarYear.months(of: LunarYear.codes[place])
  }

  /// The days the years begin on, one after another from 1950-02-17.
  private static let starts: [Day] = codes.indices.dropLast().reduce(into: [firstDay]) { starts, place in
    starts.append(starts[place] + months(of: codes[place]).reduce(0) { $0 + $1.days })
  }

  private static let firstDay = Day(year: 1950, month: 2, day: 17) ?? Day(number: 0)

  private static func months(of code: UInt32) -> [Month] {
    let leap = Int(code & 0xF)
    return (1...12).flatMap { number -> [Month] in
      let month = Month(number: number, isLeap: false, days: code & (0x10000 >> number) == 0 ? 29 : 30)
      let second = Month(number: number, isLeap: true, days: code & 0x10000 == 0 ? 29 : 30)
      return number == leap ? [month, second] : [month]
    }
  }

  /// A year each from 1950: in the last four bits which month is doubled, 0 for none; above them from month 12 up which
  /// months have 30 days and not 29; the highest bit says it of the leap month.
  ///
  /// In 2057 the moon is new in the minute around midnight of 09-28, and almanacs let the ninth month begin on either
  /// day; here it is 09-29.
  private static let codes: [UInt32] = [
    0x06ca0, 0x0b550, 0x15355, 0x04da0, 0x0a5b0, 0x14573, 0x052b0, 0x0a9a8, 0x0e950, 0x06aa0,
    0x0aea6, 0x0ab50, 0x04b60, 0x0aae4, 0x0a570, 0x05260, 0x0f263, 0x0d950, 0x05b57, 0x056a0,
    0x096d0, 0x04dd5, 0x04ad0, 0x0a4d0, 0x0d4d4, 0x0d250, 0x0d558, 0x0b540, 0x0b6a0, 0x195a6,
    0x095b0, 0x049b0, 0x0a974, 0x0a4b0, 0x0b27a, 0x06a50, 0x06d40, 0x0af46, 0x0ab60, 0x09570,
    0x04af5, 0x04970, 0x064b0, 0x074a3, 0x0ea50, 0x06b58, 0x05ac0, 0x0ab60, 0x096d5, 0x092e0,
    0x0c960, 0x0d954, 0x0d4a0, 0x0da50, 0x07552, 0x056a0, 0x0abb7, 0x025d0, 0x092d0, 0x0cab5,
    0x0a950, 0x0b4a0, 0x0baa4, 0x0ad50, 0x055d9, 0x04ba0, 0x0a5b0, 0x15176, 0x052b0, 0x0a930,
    0x07954, 0x06aa0, 0x0ad50, 0x05b52, 0x04b60, 0x0a6e6, 0x0a4e0, 0x0d260, 0x0ea65, 0x0d530,
    0x05aa0, 0x076a3, 0x096d0, 0x04afb, 0x04ad0, 0x0a4d0, 0x1d0b6, 0x0d250, 0x0d520, 0x0dd45,
    0x0b5a0, 0x056d0, 0x055b2, 0x049b0, 0x0a577, 0x0a4b0, 0x0aa50, 0x1b255, 0x06d20, 0x0ada0,
    0x14b63, 0x09370, 0x049f8, 0x04970, 0x064b0, 0x168a6, 0x0ea50, 0x06b20, 0x1a6c4, 0x0aae0,
    0x092e0, 0x0d2e3, 0x0c960, 0x0d557, 0x0d4a0, 0x0da50, 0x05d55, 0x056a0, 0x0a6d0, 0x055d4,
    0x052d0, 0x0a9b8, 0x0a950, 0x0b4a0, 0x0b6a6, 0x0ad50, 0x055a0, 0x0aba4, 0x0a5b0, 0x052b0,
    0x0b273, 0x06930, 0x07337, 0x06aa0, 0x0ad50, 0x14b55, 0x04b60, 0x0a570, 0x054e4, 0x0d160,
    0x0e968, 0x0d520, 0x0daa0, 0x16aa6, 0x056d0, 0x04ae0, 0x0a9d4, 0x0a2d0, 0x0d150, 0x0f252,
    0x0d520,
  ]
}
