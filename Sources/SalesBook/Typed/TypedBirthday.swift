/// A birthday: month and day, by the sun or by the moon. The year does not matter.
public struct Birthday: Equatable, Sendable {
  /// 1 to 12.
  public let month: Int
  /// 1 to 31, of the moon 30.
  public let day: Int
  public let calendar: Contact.BirthdayCalendar
  /// Whether its month was a leap one; in years without it the month of its number stands in.
  public let isLeap: Bool

  /// The first day from a day on that it is kept; nil where the calendar has no such day. What a short month or year has
  /// not is kept on its last day.
  public func next(onOrAfter day: Day) -> Day? {
    let year = day.civil.year
    return (year - 1...year + 2).lazy.compactMap { kept(in: $0) }.first { $0 >= day }
  }

  private func kept(in year: Int) -> Day? {
    switch calendar {
    case .solar:
      return (0...3).lazy.compactMap { Day(year: year, month: month, day: self.day - $0) }.first
    case .lunar:
      let leaps = isLeap ? [true, false] : [false]
      return leaps.lazy.flatMap { leap in
        (0...1).compactMap { LunarDay(year: year, month: month, day: day - $0, isLeap: leap)?.civilDay }
      }.first
    }
  }
}

/// Birthdays as people tell them: `03-15`, `1980-3-15`, `3月15日`, `15 mar`, `农历八月十五`, `正月初三`.
public enum TypedBirthday {
  /// The birthday that text means, counted as said beside it or, where nobody says, as the text has it; nil if it means
  /// none.
  public static func read(_ text: String, _ calendar: Contact.BirthdayCalendar? = nil) -> Birthday? {
    for read in [dated, inEnglish] {
      var phrase = TypedPhrase(text)
      let named = phrase.take(calendars)
      guard let found = read(&phrase), phrase.isDone, isOne(found) else { continue }
      return Birthday(
        month: found.month, day: found.day, calendar: calendar ?? named ?? (found.isLunar ? .lunar : .solar),
        isLeap: found.isLeap)
    }
    return nil
  }

  private typealias Found = (month: Int, day: Int, isLeap: Bool, isLunar: Bool)

  private static func isOne(_ found: Found) -> Bool {
    // A leap year has every day there is.
    Day(year: 2000, month: found.month, day: found.day) != nil
      || (found.day == 30 && (1...12).contains(found.month))
  }

  /// `03-15`, `1980年3月15日`, `闰四月初八`.
  private static func dated(_ phrase: inout TypedPhrase) -> Found? {
    var leap = phrase.take("闰", "閏")
    guard var (month, isLunar) = month(&phrase) else { return nil }
    if month > 31, phrase.take("-", "/", ".", "年") {
      leap = phrase.take("闰", "閏")
      guard let next = self.month(&phrase) else { return nil }
      (month, isLunar) = next
    }
    guard phrase.take("-", "/", ".", "月") else { return nil }
    let first = phrase.take("初")
    let twenty = phrase.take("廿")
    let number = phrase.number()
    guard let day = twenty ? 20 + (number ?? 0) : number else { return nil }
    _ = phrase.take("日", "号", "生")
    return (month, day, leap, isLunar || first || twenty || leap)
  }

  /// A number, or one of the months that have names of their own by the moon.
  private static func month(_ phrase: inout TypedPhrase) -> (Int, Bool)? {
    if let named = phrase.take(lunarMonths) { return (named, true) }
    return phrase.number().map { ($0, false) }
  }

  /// `mar 15`, `15 march`.
  private static func inEnglish(_ phrase: inout TypedPhrase) -> Found? {
    let before = phrase.number()
    guard let month = phrase.take(months), let day = before ?? phrase.number() else { return nil }
    return (month, day, false, false)
  }

  private static let calendars: [String: Contact.BirthdayCalendar] = [
    "农历": .lunar, "農曆": .lunar, "农曆": .lunar, "農历": .lunar, "阴历": .lunar, "陰曆": .lunar, "旧历": .lunar,
    "舊曆": .lunar, "lunar": .lunar, "阳历": .solar, "陽曆": .solar, "公历": .solar, "國曆": .solar, "国历": .solar,
    "新历": .solar, "新曆": .solar, "solar": .solar,
  ]

  private static let lunarMonths = ["正": 1, "冬": 11, "腊": 12, "臘": 12]

  private static let months: [String: Int] = Dictionary(
    [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december",
    ].enumerated().flatMap { place, name in [(name, place + 1), (String(name.prefix(3)), place + 1)] },
    uniquingKeysWith: { first, _ in first })
}
