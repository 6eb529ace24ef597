// The days of a rule.
extension RepeatRule {
  /// Its days from a start on, in order, as far as there is a calendar. A start the rule does not name is none of them.
  public func days(from start: Day) -> some Sequence<Day> {
    RuleDays(self, from: start, firstPeriod: 0)
  }

  /// Its first day from a start on that is not before another; nil where it has ended by then, or never comes.
  public func first(onOrAfter day: Day, from start: Day) -> Day? {
    // What counts its days must count them all.
    let isCounted: Bool = if case .count = end { true } else { false }
    let skipped = isCounted || day <= start ? 0 : max(0, periods(from: start, to: day) - 1)
    return RuleDays(self, from: start, firstPeriod: skipped).first { $0 >= day }
  }

  /// Its days within a range of days, from a start on.
  public func days(in range: ClosedRange<Day>, from start: Day) -> [Day] {
    guard let first = first(onOrAfter: range.lowerBound, from: start), first <= range.upperBound else {
      return []
    }
    var (found, day): ([Day], Day?) = ([], first)
    while let next = day, next <= range.upperBound {
      found.append(next)
      day = self.first(onOrAfter: next + 1, from: start)
    }
    return found
  }

  /// How many of its intervals lie between two days.
  private func periods(from start: Day, to day: Day) -> Int {
    let (begin, end) = (start.civil, day.civil)
    return switch frequency {
    case .weekly: (day.startOfWeek - start.startOfWeek) / 7 / interval
    case .monthly: ((end.year - begin.year) * 12 + end.month - begin.month) / interval
    case .yearly: (end.year - begin.year) / interval
    }
  }

  /// The days it names in the interval of that number, earliest first; nil beyond the last year there is.
  fileprivate func days(inPeriod number: Int, from start: Day) -> [Day]? {
    switch frequency {
    case .weekly:
      let monday = Int(start.startOfWeek.number) + 7 * interval * number
      guard monday + 6 <= Int(Day.endOfTime.number) else { return nil }
      let wanted = weekdays.isEmpty ? [start.weekday] : weekdays.map(\.weekday)
      return Set(wanted).map { Day(number: Int32(monday)) + ($0.rawValue - 1) }.sorted()
    case .monthly:
      let months = start.civil.year * 12 + start.civil.month - 1 + interval * number
      guard months / 12 <= 9999 else { return nil }
      let days = days(ofMonth: months % 12 + 1, months / 12, start)
      guard let position else { return days }
      let place = position > 0 ? position - 1 : days.count + position
      return days.indices.contains(place) ? [days[place]] : []
    case .yearly:
      let year = start.civil.year + interval * number
      guard year <= 9999 else { return nil }
      return days(ofMonth: month ?? start.civil.month, year, start)
    }
  }

  /// The days of one month it names, earliest first.
  private func days(ofMonth month: Int, _ year: Int, _ start: Day) -> [Day] {
    let length = Day.lengthOfMonth(month, year: year)
    guard weekdays.isEmpty else {
      let named = weekdays.flatMap { days(of: $0, ofMonth: month, year, length) }
      return Set(named).sorted()
    }
    let wanted = monthDays.isEmpty ? [start.civil.day] : monthDays
    let numbers = wanted.map { $0 > 0 ? $0 : length + 1 + $0 }.filter { (1...length).contains($0) }
    return Set(numbers).sorted().map { Day(unchecked: year, month, $0) }
  }

  private func days(of wanted: WeekdayOf, ofMonth month: Int, _ year: Int, _ length: Int) -> [Day] {
    let first = Day(unchecked: year, month, 1)
    let offset = (wanted.weekday.rawValue - first.weekday.rawValue + 7) % 7
    let all = stride(from: offset, to: length, by: 7).map { first + $0 }
    guard let ordinal = wanted.ordinal else { return all }
    let place = ordinal > 0 ? ordinal - 1 : all.count + ordinal
    return all.indices.contains(place) ? [all[place]] : []
  }
}

/// The days of a rule one after the other, from one of its intervals on.
private struct RuleDays: Sequence, IteratorProtocol {
  let rule: RepeatRule
  let start: Day
  private var period: Int
  private var waiting: [Day] = []
  private var count = 0

  init(_ rule: RepeatRule, from start: Day, firstPeriod: Int) {
    (self.rule, self.start, period) = (rule, start, firstPeriod)
  }

  mutating func next() -> Day? {
    if case .count(let most) = rule.end, count >= most { return nil }
    while waiting.isEmpty {
      guard let days = rule.days(inPeriod: period, from: start) else { return nil }
      waiting = days.filter { $0 >= start }.reversed()
      period += 1
    }
    guard let day = waiting.popLast() else { return nil }
    if case .until(let last) = rule.end, day > last { return nil }
    count += 1
    return day
  }
}
