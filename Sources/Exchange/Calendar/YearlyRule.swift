internal import SalesBook

/// A day that comes every year (RFC 5545 §3.3.10): the one rule that is read, for what else repeats must be looked at.
struct YearlyRule {
  private var until: Day?
  private var count: Int?
  private var left: Set<Day> = []

  /// Reads `FREQ=YEARLY` of a day, with an end and days left out; nil for every other rule.
  init?(_ text: String, of first: Day) {
    let (_, month, day) = first.civil
    var isYearly = false
    for part in text.split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1).map { $0.uppercased() }
      guard pair.count == 2 else { return nil }
      switch (pair[0], pair[1]) {
      case ("FREQ", "YEARLY"): isYearly = true
      case ("INTERVAL", "1"), ("WKST", _): break
      case ("BYMONTH", String(month)), ("BYMONTHDAY", String(day)): break
      case ("UNTIL", let value):
        guard let moment = CalendarMoment(value) else { return nil }
        until = moment.day
      case ("COUNT", let value):
        guard let number = Int(value), number > 0 else { return nil }
        count = number
      case ("EXDATE", let value):
        let days = value.split(separator: ",").map { CalendarMoment(String($0))?.day }
        guard !days.contains(nil) else { return nil }
        left.formUnion(days.compactMap { $0 })
      default: return nil
      }
    }
    guard isYearly else { return nil }
  }

  /// The days it comes on from one year to another, both among them; the 29th of February only where there is one.
  func days(from first: Day, in years: ClosedRange<Int>) -> [Day] {
    let (year, month, day) = first.civil
    guard year <= years.upperBound else { return [] }
    var (days, number) = ([Day](), 0)
    for year in year...years.upperBound {
      guard let next = Day(year: year, month: month, day: day) else { continue }
      number += 1
      if let count, number > count { break }
      if let until, next > until { break }
      if years.contains(year), !left.contains(next) { days.append(next) }
    }
    return days
  }
}
