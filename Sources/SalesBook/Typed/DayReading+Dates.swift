// Days of a month or a year, and dates.
extension DayReading {
  /// `月底`, `下月底`, `月初`, `月中`, `下个月`, `15号`, `下月15号`, `next month`, `end of next month`.
  func ofMonth(_ phrase: inout TypedPhrase) -> Day? {
    if let end = englishMonth(&phrase) { return end }
    let months = shift(&phrase)
    guard phrase.take("月") else {
      guard months == nil, let day = phrase.number(), phrase.take("号", "日") else { return nil }
      return leaning(0..<12) { dayOfMonth(day, months: $0) }
    }
    let first = today.startOfMonth.adding(months: months ?? 0)
    if phrase.take("底", "末", "尾") { return first.endOfMonth }
    if phrase.take("中") {
      return months == nil ? leaning(0..<2) { dayOfMonth(15, months: $0) } : first + 14
    }
    if let day = phrase.number() { return phrase.take("号", "日") ? dayOfMonth(day, months: months ?? 0) : nil }
    let isBeginning = phrase.take("初")
    if months != nil { return first }
    return isBeginning ? leaning(0..<2) { today.startOfMonth.adding(months: $0) } : nil
  }

  /// `next month`, `beginning of next month`, `end of next month`, `end of december`.
  private func englishMonth(_ phrase: inout TypedPhrase) -> Day? {
    let isEnd = phrase.take("endof")
    if !isEnd { _ = phrase.take("beginningof", "startof", "earlyin", "early") }
    if let months = phrase.take(["nextmonth": 1, "lastmonth": -1]) {
      let first = today.startOfMonth.adding(months: months)
      return isEnd ? first.endOfMonth : first
    }
    guard isEnd, let month = phrase.take(EnglishDate.months) else { return nil }
    return leaning(0..<2) { Day(year: today.civil.year + $0, month: month, day: 1)?.endOfMonth }
  }

  /// `明年1月5日`, `明年初`, `今年底`, `去年12月底`.
  func ofYear(_ phrase: inout TypedPhrase) -> Day? {
    guard let years = phrase.take(["明年": 1, "后年": 2, "今年": 0, "去年": -1]) else { return nil }
    let year = today.civil.year + years
    if phrase.take("初") { return Day(year: year, month: 1, day: 1) }
    if phrase.take("底", "末", "年底") { return Day(year: year, month: 12, day: 31) }
    guard let month = phrase.number() else { return nil }
    if phrase.take("月底") { return Day(year: year, month: month, day: 1)?.endOfMonth }
    guard phrase.take("月", "-", "/"), let day = phrase.number() else { return nil }
    _ = phrase.take("日", "号")
    return Day(year: year, month: month, day: day)
  }

  /// What English writes with the name of a month, or an ordinal; where it names the day of the week too, it is that one.
  func english(_ text: String) -> Day? {
    guard let said = EnglishDate(text), let number = said.day else { return nil }
    let (year, month, _) = today.civil
    let day =
      if let named = said.month {
        if let year = said.year {
          Day(year: year, month: named, day: number)
        } else {
          leaning(0..<9) { Day(year: year + $0, month: named, day: number) }
        }
      } else if said.year == nil {
        leaning(0..<12) { dayOfMonth(number, months: $0) }
      } else {
        Day(year: said.year ?? year, month: month, day: number)
      }
    guard let day, said.weekday.map({ $0 == day.weekday }) ?? true else { return nil }
    return day
  }

  private func dayOfMonth(_ day: Int, months: Int) -> Day? {
    let (year, month, _) = today.startOfMonth.adding(months: months).civil
    return Day(year: year, month: month, day: day)
  }

  /// `2026-12-01`, `20261201`, `12-01`, `1201`, `12/1`, `12/1/2026`, `12/1/26`, `1.12.2026`, `2026年12月1日`, `12月1号`, `12月底`.
  func dated(_ phrase: inout TypedPhrase) -> Day? {
    let digits = phrase.rest.count
    guard let first = phrase.number() else { return nil }
    if phrase.isDone, first >= 1000_00_00 {
      return Day(year: first / 10000, month: first / 100 % 100, day: first % 100)
    }
    let year = today.civil.year
    if phrase.isDone, digits == 4 {
      return leaning(0..<9) { Day(year: year + $0, month: first / 100, day: first % 100) }
    }
    if phrase.take("月底") {
      return leaning(0..<2) { Day(year: year + $0, month: first, day: 1)?.endOfMonth }
    }
    let (isDotted, isChinese) = (phrase.rest.first == ".", phrase.rest.first == "月")
    guard phrase.take("-", "/", ".", "年", "月"), let second = phrase.number() else { return nil }
    if first >= 1000 {
      guard phrase.take("-", "/", ".", "月"), let third = phrase.number() else { return nil }
      _ = phrase.take("日", "号")
      return Day(year: first, month: second, day: third)
    }
    // With dots, or where it cannot be a month, the day stands in front as in Europe; else as the book has it.
    let isDayFirst = isDotted || first > 12 || !isChinese && workingDays?.namesDayFirst ?? false
    let (month, day) = isDayFirst && !isChinese ? (second, first) : (first, second)
    if phrase.take("-", "/", ".") {
      guard let year = phrase.number(), (10..<100).contains(year) || year >= 1000 else { return nil }
      return Day(year: year < 100 ? 2000 + year : year, month: month, day: day)
    }
    _ = phrase.take("日", "号")
    return leaning(0..<9) { Day(year: year + $0, month: month, day: day) }
  }
}
