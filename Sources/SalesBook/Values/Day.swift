/// A civil day, as a count of days since 1970-01-01 in the proleptic Gregorian
/// calendar. It has no time and no zone: which day *today* is, the executable
/// says.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before.
  public let number: Int32

  /// The day that many days after 1970-01-01.
  public init(number: Int32) { self.number = number }

  /// The day of that date, or nil if there is no such date (2026-02-30).
  /// Years 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.lengthOfMonth(month, year: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// After Howard Hinnant's days-from-civil: years begin in March, so that the
  /// leap day is a year's last. Years 1 to 9999.
  @inline(__always)
  init(unchecked year: Int, _ month: Int, _ day: Int) {
    let shifted = UInt32(truncatingIfNeeded: month <= 2 ? year &- 1 : year)
    let monthOfYear = UInt32(truncatingIfNeeded: month > 2 ? month &- 3 : month &+ 9)
    let century = shifted / 100
    let days = shifted &* 365 &+ shifted / 4 &- century &+ century / 4 &+ (153 &* monthOfYear &+ 2) / 5
    number = Int32(truncatingIfNeeded: days) &+ Int32(truncatingIfNeeded: day) &- 719_469
  }

  /// The day an ISO 8601 date names (`2026-11-23`), or nil if it is none.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard let day = bytes.withUnsafeBufferPointer(Day.init(isoBytes:)) else { return nil }
    self = day
  }

  /// The day those ten ASCII bytes name (`2026-11-23`), or nil.
  init?(isoBytes bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    var isNumber = true
    func two(_ index: Int) -> Int {
      let (tens, ones) = (bytes[index] &- 0x30, bytes[index &+ 1] &- 0x30)
      isNumber = isNumber && tens <= 9 && ones <= 9
      return Int(tens) &* 10 &+ Int(ones)
    }
    let (year, month, day) = (two(0) &* 100 &+ two(2), two(5), two(8))
    guard isNumber, year > 0, month &- 1 < 12, month > 0, day > 0,
      day <= 28 || day <= Day.lengthOfMonth(month, year: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// Year, month (1–12) and day of the month (1–31).
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The ISO 8601 date: `2026-11-23`.
  public var iso: String {
    let (year, month, day) = civil
    guard (0...9999).contains(year) else { return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }
    return String(unsafeUninitializedCapacity: 10) { bytes in
      func write(_ number: Int, at place: Int) {
        bytes[place] = UInt8(truncatingIfNeeded: number / 10) + 0x30
        bytes[place + 1] = UInt8(truncatingIfNeeded: number % 10) + 0x30
      }
      (bytes[4], bytes[7]) = (0x2D, 0x2D)
      write(year / 100, at: 0)
      write(year % 100, at: 2)
      write(month, at: 5)
      write(day, at: 8)
      return 10
    }
  }

  /// Month and day only: `11-23`.
  public var monthAndDay: String {
    let (_, month, day) = civil
    return "\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Which day of the week it is.
  public var weekday: Weekday {
    let index = (Int(number) + 3) % 7
    return Weekday.allCases[index < 0 ? index + 7 : index]
  }

  /// The Monday of the week it lies in; ISO weeks begin on Monday.
  public var startOfWeek: Day { self - (weekday.rawValue - 1) }

  /// ISO 8601 week number, 1–53: the week a year's first Thursday lies in is 1.
  public var isoWeek: Int {
    let thursday = startOfWeek + 3
    let firstOfYear = Day(unchecked: thursday.civil.year, 1, 1)
    return (thursday - firstOfYear) / 7 + 1
  }

  /// The first day of its month.
  public var startOfMonth: Day {
    let (year, month, _) = civil
    return Day(unchecked: year, month, 1)
  }

  /// The last day of its month.
  public var endOfMonth: Day {
    let (year, month, _) = civil
    return Day(unchecked: year, month, Day.lengthOfMonth(month, year: year))
  }

  /// The same day of the month that many months on, or that month's last day
  /// where it has no such day (01-31 + 1 month is 02-28). Not before year 1 nor
  /// after 9999: a day further off comes out as one of the last month there is.
  public func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let index = min(max(12, year * 12 + (month - 1) + months), 9999 * 12 + 11)
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    return Day(unchecked: newYear, newMonth, min(day, Day.lengthOfMonth(newMonth, year: newYear)))
  }

  /// How many days the month has; 1–12, leap years by the Gregorian rule.
  public static func lengthOfMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day that many days later.
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }

  /// The day that many days earlier.
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - Int32(days)) }

  /// Days from the right one to the left one; negative if the left is earlier.
  public static func - (later: Day, earlier: Day) -> Int { Int(later.number) - Int(earlier.number) }

  /// 9999-12-31: as of it, every fact counts whatever its date.
  public static let endOfTime = Day(unchecked: 9999, 12, 31)

  /// Whether the left day is the earlier.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

/// A day of the week, Monday first as in ISO 8601.
public enum Weekday: Int, CaseIterable, Sendable {
  case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday
}

/// A non-negative number with leading zeros to that many digits.
func padded(_ number: Int, _ digits: Int) -> String {
  let text = String(number)
  return text.utf8.count >= digits ? text : String(repeating: "0", count: digits - text.utf8.count) + text
}
