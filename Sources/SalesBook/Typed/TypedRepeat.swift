/// Repeats as people say them: `every 2 weeks on tue`, `monthly on the last working day`, `quarterly until eoy`,
/// `每周二`, `每月31号`, `每月最后一个工作日 共6次`; or a rule as iCalendar writes it.
public enum TypedRepeat {
  /// The rule that text means for something that begins on `start`. A day of the month behind its 28th is the last of
  /// a month without it (`RepeatRule.dayOfMonth`). Throws `FieldError.notLike` if it means none.
  public static func read(
    _ text: String, from start: Day, today: Day, workingDays: WorkingDays? = nil
  ) throws(FieldError) -> RepeatRule {
    if let rule = RepeatRule(text) { return rule }
    var reading = RepeatReading(text, start, workingDays?.week ?? RepeatRule.usualWorkingDays)
    guard var rule = reading.rule() else { throw .notLike(text, example: example) }
    rule.end = try reading.end(of: text, today: today, workingDays)
    return rule
  }

  /// One of each kind.
  public static let example = "weekly, every 2 weeks on tue, monthly on the last working day, 每周二, 每月31号"
}

/// One way of saying it, taken apart from the left.
private struct RepeatReading {
  private var phrase: TypedPhrase
  private let start: Day
  private let week: [Weekday]

  init(_ text: String, _ start: Day, _ week: [Weekday]) {
    (phrase, self.start, self.week) = (TypedPhrase(text), start, week)
  }

  private enum Unit { case week, month, quarter, halfYear, year }

  /// What repeats and how often, without its end.
  mutating func rule() -> RepeatRule? {
    if let (unit, interval) = phrase.take(RepeatReading.adverbs) { return rule(unit, every: interval) }
    guard phrase.take("every", "each", "每") else { return nil }
    if let unit = phrase.take(RepeatReading.units) { return rule(unit, every: 1) }
    if let weekdays = weekdays() {
      var rule = RepeatRule(.weekly)
      rule.weekdays = weekdays
      return rule
    }
    var interval = phrase.take("other") ? 2 : 1
    if phrase.take("隔") {
      interval = (phrase.number() ?? 1) + 1
    } else if let number = phrase.number() {
      interval = number
    }
    guard (1...99).contains(interval), let unit = phrase.take(RepeatReading.units) else { return nil }
    return rule(unit, every: interval)
  }

  private static let adverbs: [String: (Unit, Int)] = [
    "weekly": (.week, 1), "biweekly": (.week, 2), "fortnightly": (.week, 2), "隔周": (.week, 2),
    "双周": (.week, 2),
    "monthly": (.month, 1), "quarterly": (.quarter, 1), "yearly": (.year, 1), "annually": (.year, 1),
  ]

  private static let units: [String: Unit] = [
    "week": .week, "weeks": .week, "周": .week, "星期": .week, "个星期": .week, "礼拜": .week, "个礼拜": .week,
    "month": .month, "months": .month, "月": .month, "个月": .month,
    "quarter": .quarter, "quarters": .quarter, "季度": .quarter, "季": .quarter, "个季度": .quarter,
    "半年": .halfYear, "halfyear": .halfYear,
    "year": .year, "years": .year, "年": .year,
  ]

  private mutating func rule(_ unit: Unit, every interval: Int) -> RepeatRule? {
    switch unit {
    case .week:
      var rule = RepeatRule(.weekly, every: interval)
      _ = phrase.take("on", "的")
      rule.weekdays = chineseWeekdays() ?? weekdays() ?? []
      return rule
    case .month: return monthly(every: interval)
    case .quarter: return monthly(every: interval * 3)
    case .halfYear: return monthly(every: interval * 6)
    case .year: return yearly(every: interval)
    }
  }

  /// What begins on a leap day comes on the last of February in other years.
  private func yearly(every interval: Int) -> RepeatRule {
    var rule = RepeatRule(.yearly, every: interval)
    if start.civil.month == 2, start.civil.day == 29 { (rule.month, rule.monthDays) = (2, [-1]) }
    return rule
  }

  private mutating func monthly(every interval: Int) -> RepeatRule? {
    guard interval <= 99 else { return nil }
    let isSaid = phrase.take("onthe", "on", "的", "the")
    var rule = RepeatRule(.monthly, every: interval)
    if phrase.take("lastday", "最后一天", "底", "末") {
      rule.monthDays = [-1]
      return rule
    }
    let mark = phrase
    if let ordinal = ordinal() {
      if phrase.take("workingday", "businessday", "工作日") {
        (rule.weekdays, rule.position) = (week.map { RepeatRule.WeekdayOf($0) }, ordinal)
        return rule
      }
      if let weekdays = weekdays(), (-5...5).contains(ordinal) {
        rule.weekdays = weekdays.map { RepeatRule.WeekdayOf($0.weekday, ordinal: ordinal) }
        return rule
      }
    }
    phrase = mark
    if let days = daysOfMonth() {
      return days.count == 1 ? .dayOfMonth(days[0], every: interval) : rule.on(days)
    }
    return isSaid ? nil : .dayOfMonth(start.civil.day, every: interval)
  }

  /// `first`, `last`, `2nd`, `第一个`, `最后一个`.
  private mutating func ordinal() -> Int? {
    if let ordinal = phrase.take(RepeatReading.ordinals) { return ordinal }
    let isChinese = phrase.take("第")
    guard let number = phrase.number(), (1...31).contains(number) else { return nil }
    guard phrase.take(isChinese ? ["个": true] : ["st": true, "nd": true, "rd": true, "th": true]) != nil
    else {
      return nil
    }
    return number
  }

  private static let ordinals = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1, "最后一个": -1, "最后": -1, "末个": -1,
  ]

  /// `31st`, `1号和15号`: the days of a month.
  private mutating func daysOfMonth() -> [Int]? {
    var days: [Int] = []
    while true {
      let mark = phrase
      guard let number = phrase.number(), !isCount else {
        phrase = mark
        break
      }
      guard (1...31).contains(number) else { return nil }
      days.append(number)
      _ = phrase.take("st", "nd", "rd", "th", "号", "日")
      _ = phrase.take(RepeatReading.commas)
      _ = phrase.take("the")
    }
    return days.isEmpty ? nil : days
  }

  /// Whether the number just taken is how often.
  private var isCount: Bool { phrase.rest.hasPrefix("time") || phrase.rest.hasPrefix("次") }

  private static let commas = [",": true, "、": true, "and": true, "和": true, "及": true, "&": true]

  /// `tue`, `tuesday,thu`.
  private mutating func weekdays() -> [RepeatRule.WeekdayOf]? {
    var found: [Weekday] = []
    while true {
      let mark = phrase
      if !found.isEmpty { _ = phrase.take(RepeatReading.commas) }
      if let weekday = phrase.take(RepeatReading.english) {
        found.append(weekday)
      } else if phrase.take("周", "星期", "礼拜"), let weekday = phrase.take(RepeatReading.chinese) {
        found.append(weekday)
      } else {
        phrase = mark
        return found.isEmpty ? nil : Set(found).sorted { $0.rawValue < $1.rawValue }.map { .init($0) }
      }
    }
  }

  /// What follows `每周`: `二`, `二四`, `二、周四`.
  private mutating func chineseWeekdays() -> [RepeatRule.WeekdayOf]? {
    var found: Set<Weekday> = []
    while true {
      let mark = phrase
      if !found.isEmpty {
        _ = phrase.take(RepeatReading.commas)
        _ = phrase.take("周", "星期", "礼拜")
      }
      guard let weekday = phrase.take(RepeatReading.chinese), !isCount else {
        phrase = mark
        return found.isEmpty ? nil : found.sorted { $0.rawValue < $1.rawValue }.map { .init($0) }
      }
      found.insert(weekday)
    }
  }

  private static let english: [String: Weekday] = {
    var names: [String: Weekday] = ["tues": .tuesday, "thur": .thursday, "thurs": .thursday]
    for weekday in Weekday.allCases {
      names["\(weekday)"] = weekday
      names[String("\(weekday)".prefix(3))] = weekday
    }
    return names
  }()

  private static let chinese: [String: Weekday] = [
    "一": .monday, "二": .tuesday, "三": .wednesday, "四": .thursday, "五": .friday, "六": .saturday, "日": .sunday,
    "天": .sunday, "1": .monday, "2": .tuesday, "3": .wednesday, "4": .thursday, "5": .friday, "6": .saturday,
    "7": .sunday,
  ]

  /// When it ends, as the rest of the phrase says: `until eoy`, `6 times`, `到年底`, `共6次`.
  mutating func end(of text: String, today: Day, _ workingDays: WorkingDays?) throws(FieldError)
    -> RepeatRule.End
  {
    _ = phrase.take(RepeatReading.commas)
    if phrase.isDone { return .never }
    if phrase.take("until", "till", "直到", "到", "至") {
      var rest = String(phrase.rest)
      for ending in ["为止", "止"] where rest.hasSuffix(ending) { rest.removeLast(ending.count) }
      return .until(try TypedDay.read(rest, today: today, workingDays: workingDays))
    }
    _ = phrase.take("for", "共", "x")
    guard let count = phrase.number(), (1...999).contains(count), phrase.take("times", "time", "次"),
      phrase.isDone
    else { throw .notLike(text, example: TypedRepeat.example) }
    return .count(count)
  }
}

extension RepeatRule {
  /// The same rule on those days of the month.
  fileprivate func on(_ days: [Int]) -> RepeatRule {
    var rule = self
    rule.monthDays = days.map { $0 == 31 ? -1 : $0 }
    return rule
  }
}
