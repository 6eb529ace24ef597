/// Days as people type them: `3d`, `fri`, `12-01`, `eom`, `下周三`, `12月1号`.
///
/// A day typed is never moved off a weekend or a holiday (domain §3).
public enum TypedDay {
  /// Which way a day leans that could be meant either way (`12-01`, `fri`,
  /// `3d`).
  public enum Leaning: Sendable {
    /// The next there is, as in plans.
    case coming
    /// The latest there was, as in what has happened.
    case past
  }

  /// The day that text means when typed on `today`. `workingDays` count
  /// `2wd` and end the week of `eow`; without them Monday to Friday do.
  /// Throws `FieldError.notADay` if it means none.
  public static func read(
    _ text: String, today: Day, workingDays: WorkingDays? = nil, leaning: Leaning = .coming
  ) throws(FieldError) -> Day {
    let reading = DayReading(today: today, workingDays: workingDays, leaning: leaning)
    for read in [reading.named, reading.counted, reading.weekday, reading.ofMonth, reading.dated] {
      var phrase = TypedPhrase(text)
      if let day = read(&phrase), phrase.isDone, (1...9999).contains(day.civil.year) { return day }
    }
    throw .notADay(text)
  }
}

/// The ways to say a day, each tried on the whole phrase.
private struct DayReading {
  let today: Day
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
    case .endOfYear: return Day(year: today.civil.year, month: 12, day: 31)
    }
  }

  private enum Name { case days(Int), endOfWeek, endOfMonth, endOfYear }

  private static let names: [String: Name] = [
    "today": .days(0), "tod": .days(0), "今天": .days(0), "今日": .days(0), "今": .days(0),
    "tomorrow": .days(1), "tom": .days(1), "tmr": .days(1), "明天": .days(1), "明日": .days(1), "明": .days(1),
    "后天": .days(2), "大后天": .days(3),
    "yesterday": .days(-1), "昨天": .days(-1), "昨日": .days(-1), "前天": .days(-2), "大前天": .days(-3),
    "eow": .endOfWeek, "eom": .endOfMonth, "eoy": .endOfYear, "年底": .endOfYear,
  ]

  /// This week's last working day that is not over; else its Sunday.
  private var endOfWeek: Day {
    let left = (today - today.startOfWeek..<7).map { today.startOfWeek + $0 }
    return left.last(where: isWorked) ?? today.startOfWeek + 6
  }

  private func isWorked(_ day: Day) -> Bool {
    workingDays?.contains(day) ?? (day.weekday.rawValue <= Weekday.friday.rawValue)
  }

  /// `3d`, `+2`, `-1w`, `2m ago`, `3天后`, `两周`, `5个工作日`.
  func counted(_ phrase: inout TypedPhrase) -> Day? {
    let sign = phrase.take("+") ? 1 : phrase.take("-") ? -1 : nil
    guard let count = phrase.number(), count <= 999 else { return nil }
    let unit = phrase.take(DayReading.units)
    guard unit != nil || sign != nil else { return nil }
    let said = phrase.take("ago", "以前", "之前", "前") ? -1 : phrase.take("以后", "之后", "内", "后") ? 1 : nil
    guard sign == nil || said == nil else { return nil }
    let signed = count * (sign ?? said ?? direction)
    switch unit ?? .day {
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
    "wd": .workingDay, "工作日": .workingDay, "个工作日": .workingDay,
    "w": .week, "week": .week, "weeks": .week, "周": .week, "个星期": .week, "星期": .week, "个礼拜": .week,
    "m": .month, "month": .month, "months": .month, "个月": .month,
    "y": .year, "year": .year, "years": .year, "年": .year,
  ]

  private func workingDay(_ count: Int) -> Day {
    var day = today
    for _ in 0..<abs(count) {
      let next = (1...366).lazy.map { day + $0 * count.signum() }.first(where: isWorked)
      day = next ?? day + count.signum()
    }
    return day
  }

  /// `fri`, `next fri`, `周五`, `下周三`, `本周五`, `上星期天`; a week without a day
  /// is its Monday.
  func weekday(_ phrase: inout TypedPhrase) -> Day? {
    if let weeks = phrase.take(["next": 1, "this": 0]) {
      let monday = today.startOfWeek + weeks * 7
      if phrase.take("week") { return monday }
      return phrase.take(DayReading.english).map { monday + ($0 - 1) }
    }
    if let number = phrase.take(DayReading.english) { return nearest(number) }
    let weeks = shift(&phrase)
    guard phrase.take("周", "星期", "礼拜") else { return nil }
    guard let number = phrase.take(DayReading.chinese) else {
      return weeks.map { today.startOfWeek + $0 * 7 }
    }
    return weeks.map { today.startOfWeek + $0 * 7 + (number - 1) } ?? nearest(number)
  }

  /// How many weeks or months on: `下` 1, `下下` 2, `上` -1, `本` and `这` 0; nil if it
  /// is not said.
  private func shift(_ phrase: inout TypedPhrase) -> Int? {
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

  private static let english: [String: Int] = {
    var names = ["tues": 2, "thur": 4, "thurs": 4]
    for weekday in Weekday.allCases {
      names["\(weekday)"] = weekday.rawValue
      names[String("\(weekday)".prefix(3))] = weekday.rawValue
    }
    return names
  }()

  private static let chinese = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7, "末": 6, "1": 1, "2": 2, "3": 3, "4": 4,
    "5": 5, "6": 6, "7": 7,
  ]

  /// `月底`, `下月底`, `月初`, `下个月`, `15号`, `下月15号`.
  func ofMonth(_ phrase: inout TypedPhrase) -> Day? {
    let months = shift(&phrase)
    guard phrase.take("月") else {
      guard months == nil, let day = phrase.number(), phrase.take("号", "日") else { return nil }
      return leaning(0..<12) { dayOfMonth(day, months: $0) }
    }
    let first = today.startOfMonth.adding(months: months ?? 0)
    if phrase.take("底", "末") { return first.endOfMonth }
    if let day = phrase.number() { return phrase.take("号", "日") ? dayOfMonth(day, months: months ?? 0) : nil }
    let isBeginning = phrase.take("初")
    if months != nil { return first }
    return isBeginning ? leaning(0..<2) { today.startOfMonth.adding(months: $0) } : nil
  }

  private func dayOfMonth(_ day: Int, months: Int) -> Day? {
    let (year, month, _) = today.startOfMonth.adding(months: months).civil
    return Day(year: year, month: month, day: day)
  }

  /// `2026-12-01`, `20261201`, `12-01`, `12/1`, `2026年12月1日`, `12月1号`, `12月底`.
  func dated(_ phrase: inout TypedPhrase) -> Day? {
    guard let first = phrase.number() else { return nil }
    if phrase.isDone, first >= 1000_00_00 {
      return Day(year: first / 10000, month: first / 100 % 100, day: first % 100)
    }
    let year = today.civil.year
    if phrase.take("月底") {
      return leaning(0..<2) { Day(year: year + $0, month: first, day: 1)?.endOfMonth }
    }
    guard phrase.take("-", "/", ".", "年", "月"), let second = phrase.number() else { return nil }
    if first >= 1000 {
      guard phrase.take("-", "/", ".", "月"), let third = phrase.number() else { return nil }
      _ = phrase.take("日", "号")
      return Day(year: first, month: second, day: third)
    }
    _ = phrase.take("日", "号")
    return leaning(0..<9) { Day(year: year + $0, month: first, day: second) }
  }

  /// The nearest of the days a step gives, counted from now on or back, that
  /// is not on the wrong side of today.
  private func leaning(_ steps: Range<Int>, _ day: (Int) -> Day?) -> Day? {
    steps.compactMap { day($0 * direction) }.first { leaning == .past ? $0 <= today : $0 >= today }
  }
}
