internal import PinyinNames
internal import SalesBook

/// A day of a calendar, or a time on one (RFC 5545 §3.3.4, §3.3.5).
struct CalendarMoment {
  let day: Day
  /// Seconds since midnight; nil for a day.
  let seconds: Int?
  /// Whether the time is that of Greenwich.
  let isUTC: Bool

  /// Reads `20260101`, `20260101T000000` or `20251231T160000Z`; nil for what is none.
  init?(_ value: String) {
    let text = HalfWidth.trimmed(value).uppercased()
    isUTC = text.hasSuffix("Z")
    let parts = (isUTC ? text.dropLast() : text[...]).split(separator: "T", omittingEmptySubsequences: false)
    let date = parts[0].filter { $0 != "-" }
    guard parts.count <= 2, date.utf8.count == 8, let number = Int(date),
      let day = Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    else { return nil }
    self.day = day
    guard parts.count == 2 else {
      seconds = nil
      return
    }
    let time = parts[1].filter { $0 != ":" }
    guard time.utf8.count == 6, let clock = Int(time), clock >= 0, clock < 240_000 else { return nil }
    seconds = clock / 10_000 * 3600 + clock / 100 % 100 * 60 + clock % 100
  }
}

extension CalendarMoment {
  /// The civil days from a moment to an end that is not part of them: a day, or a time.
  ///
  /// A time counts for the day it is written on. Whole days told by the clock of Greenwich begin where they were
  /// midnight: 16:00 is that of the next day in China, 05:00 that of the same day in New York.
  static func days(from start: CalendarMoment, to end: CalendarMoment?) -> (first: Day, last: Day) {
    guard let end else { return (start.day, start.day) }
    guard let begins = start.seconds else {
      return (start.day, end.day == start.day ? start.day : end.day - 1)
    }
    let ends = end.seconds ?? 0
    let length = (end.day - start.day) * 86_400 + ends - begins
    if start.isUTC, length > 0, length % 86_400 == 0 {
      let first = begins > 10 * 3600 ? start.day + 1 : start.day
      return (first, first + length / 86_400 - 1)
    }
    let last = ends == 0 && end.day > start.day ? end.day - 1 : end.day
    return (start.day, last)
  }
}
