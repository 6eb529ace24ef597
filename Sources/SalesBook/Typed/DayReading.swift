/// The ways to say a day, each tried on the whole phrase.
struct DayReading {
  let today: Day
  /// Nil where Monday to Friday are worked.
  let workingDays: WorkingDays?
  let leaning: TypedDay.Leaning

  private var direction: Int { leaning == .past ? -1 : 1 }

  /// `today`, `明天`, `eom`, `年底`.
  func named(_ phrase: inout TypedPhrase) -> Day? {
    guard let name = phrase.take(DayReading.names) else { return nil }
    switch name {
    case .days(let days): return today + days
    case .endOfWeek: return endOfWeek
    case .endOfMonth: return today.endOfMonth
    case .endOfQuarter: return today.startOfQuarter.adding(months: 2).endOfMonth
    case .endOfYear: return Day(year: today.civil.year, month: 12, day: 31)
    case .weekend: return nearest(Weekday.saturday.rawValue)
    case .everyYear(let month, let day):
      return leaning(0..<2) { Day(year: today.civil.year + $0, month: month, day: day) }
    }
  }

  private enum Name {
    case days(Int), endOfWeek, endOfMonth, endOfQuarter, endOfYear, weekend, everyYear(Int, Int)
  }

  private static let names: [String: Name] = [
    "today": .days(0), "tod": .days(0), "今天": .days(0), "今日": .days(0), "今": .days(0),
    "tomorrow": .days(1), "tom": .days(1), "tmr": .days(1), "明天": .days(1), "明日": .days(1), "明": .days(1),
    "后天": .days(2), "大后天": .days(3),
    "yesterday": .days(-1), "昨天": .days(-1), "昨日": .days(-1), "前天": .days(-2), "大前天": .days(-3),
    "dayaftertomorrow": .days(2), "thedayaftertomorrow": .days(2), "daybeforeyesterday": .days(-2),
    "thedaybeforeyesterday": .days(-2),
    "eow": .endOfWeek, "endofweek": .endOfWeek, "endoftheweek": .endOfWeek,
    "eom": .endOfMonth, "endofmonth": .endOfMonth, "endofthemonth": .endOfMonth, "monthend": .endOfMonth,
    "eoq": .endOfQuarter, "endofquarter": .endOfQuarter, "endofthequarter": .endOfQuarter,
    "季末": .endOfQuarter, "季底": .endOfQuarter, "季度末": .endOfQuarter,
    "eoy": .endOfYear, "endofyear": .endOfYear, "endoftheyear": .endOfYear, "yearend": .endOfYear,
    "年底": .endOfYear, "年末": .endOfYear,
    "weekend": .weekend, "theweekend": .weekend, "thisweekend": .weekend,
    "元旦": .everyYear(1, 1), "newyear": .everyYear(1, 1), "newyear'sday": .everyYear(1, 1),
    "年初": .everyYear(1, 1), "五一": .everyYear(5, 1), "劳动节": .everyYear(5, 1), "勞動節": .everyYear(5, 1),
    "国庆": .everyYear(10, 1), "国庆节": .everyYear(10, 1), "國慶": .everyYear(10, 1),
    "圣诞": .everyYear(12, 25), "圣诞节": .everyYear(12, 25), "聖誕": .everyYear(12, 25), "聖誕節": .everyYear(12, 25),
    "christmas": .everyYear(12, 25), "xmas": .everyYear(12, 25), "christmaseve": .everyYear(12, 24),
  ]

  /// This week's last working day that is not over; else its Sunday.
  private var endOfWeek: Day {
    let left = (today - today.startOfWeek..<7).map { today.startOfWeek + $0 }
    return left.last(where: isWorked) ?? today.startOfWeek + 6
  }

  private func isWorked(_ day: Day) -> Bool {
    workingDays?.contains(day) ?? (day.weekday.rawValue <= Weekday.friday.rawValue)
  }

  /// `3d`, `+2`, `-1w`, `2m ago`, `in two weeks`, `3天后`, `两周`, `再过三天`, `半个月后`, `5个工作日`.
  func counted(_ phrase: inout TypedPhrase) -> Day? {
    let isAhead = phrase.take("in", "within", "再过", "过")
    let sign = phrase.take("+") ? 1 : phrase.take("-") ? -1 : isAhead ? 1 : nil
    if let half = phrase.take(DayReading.halves) { return moved(by: half, signOrSaid(&phrase, sign)) }
    guard let count = phrase.take(DayReading.numbers) ?? phrase.number(), count <= 999 else { return nil }
    let unit = phrase.take(DayReading.units)
    guard unit != nil || sign != nil && !isAhead else { return nil }
    return moved(by: (count, unit ?? .day), signOrSaid(&phrase, sign))
  }

  /// Whether a text only says how long something is: `60 days`, `两周`, `半年`.
  static func isLength(_ text: String) -> Bool {
    var phrase = TypedPhrase(text)
    if phrase.take(halves) != nil { return phrase.isDone }
    guard phrase.take(numbers) ?? phrase.number() != nil else { return false }
    return phrase.take(units) != nil && phrase.isDone
  }

  /// Which way a number counts: as its sign says, or what stands behind it; nil where both do.
  private func signOrSaid(_ phrase: inout TypedPhrase, _ sign: Int?) -> Int? {
    let isAgo = phrase.take("ago", "以前", "之前", "前")
    let isLater = !isAgo && phrase.take("fromnow", "fromtoday", "later", "以后", "之后", "之内", "以内", "内", "后")
    guard sign == nil || !isAgo || sign == 1 && isLater else { return nil }
    return sign ?? (isAgo ? -1 : isLater ? 1 : direction)
  }

  private func moved(by count: (count: Int, unit: Unit), _ sign: Int?) -> Day? {
    guard let sign else { return nil }
    let signed = count.count * sign
    switch count.unit {
    case .day: return today + signed
    case .week: return today + signed * 7
    case .month: return today.adding(months: signed)
    case .year: return today.adding(months: signed * 12)
    case .workingDay: return workingDay(signed)
    }
  }

  private enum Unit { case day, workingDay, week, month, year }

  private static let units: [String: Unit] = [
    "d": .day, "day": .day, "days": .day, "天": .day,
    "wd": .workingDay, "bd": .workingDay, "workingday": .workingDay, "workingdays": .workingDay,
    "businessday": .workingDay, "businessdays": .workingDay, "工作日": .workingDay, "个工作日": .workingDay,
    "w": .week, "week": .week, "weeks": .week, "周": .week, "个星期": .week, "星期": .week, "个礼拜": .week,
    "m": .month, "month": .month, "months": .month, "个月": .month,
    "y": .year, "year": .year, "years": .year, "年": .year,
  ]

  /// What is said without a number.
  private static let halves: [String: (count: Int, unit: Unit)] = [
    "半个月": (15, .day), "半年": (6, .month), "fortnight": (14, .day), "afortnight": (14, .day),
    "halfayear": (6, .month), "一年半": (18, .month),
  ]

  /// Numbers in words; Chinese ones are read by the phrase.
  private static let numbers = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12,
  ]

  private func workingDay(_ count: Int) -> Day {
    var day = today
    for _ in 0..<abs(count) {
      let next = (1...366).lazy.map { day + $0 * count.signum() }.first(where: isWorked)
      day = next ?? day + count.signum()
    }
    return day
  }

  /// `fri`, `next fri`, `last week`, `周五`, `下周三`, `本周五`, `上星期天`; a week without a day
  /// is its Monday.
  func weekday(_ phrase: inout TypedPhrase) -> Day? {
    if let weeks = phrase.take(["next": 1, "this": 0, "last": -1]) {
      let monday = today.startOfWeek + weeks * 7
      if phrase.take("week") { return monday }
      return phrase.take(EnglishDate.weekdays).map { monday + ($0 - 1) }
    }
    if let number = phrase.take(EnglishDate.weekdays) { return nearest(number) }
    let weeks = shift(&phrase)
    guard phrase.take("周", "星期", "礼拜") else { return nil }
    guard let number = phrase.take(DayReading.chinese) else {
      return weeks.map { today.startOfWeek + $0 * 7 }
    }
    return weeks.map { today.startOfWeek + $0 * 7 + (number - 1) } ?? nearest(number)
  }

  /// How many weeks or months on: `下` 1, `下下` 2, `上` -1, `本` and `这` 0; nil if it
  /// is not said.
  func shift(_ phrase: inout TypedPhrase) -> Int? {
    var shift: Int?
    while let step = phrase.take(["下": 1, "上": -1, "本": 0, "这": 0]) { shift = (shift ?? 0) + step }
    if shift != nil { _ = phrase.take("个") }
    return shift
  }

  /// That day of the week, the nearest the field leans to; never today, which
  /// people call today.
  private func nearest(_ number: Int) -> Day {
    let ahead = (number - today.weekday.rawValue + 7) % 7
    return today + (leaning == .past ? ahead - 7 : ahead == 0 ? 7 : ahead)
  }

  private static let chinese = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7, "末": 6, "1": 1, "2": 2, "3": 3, "4": 4,
    "5": 5, "6": 6, "7": 7,
  ]

  /// The nearest of the days a step gives, counted from now on or back, that
  /// is not on the wrong side of today.
  func leaning(_ steps: Range<Int>, _ day: (Int) -> Day?) -> Day? {
    steps.compactMap { day($0 * direction) }.first { leaning == .past ? $0 <= today : $0 >= today }
  }
}
