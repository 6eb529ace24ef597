/// How something repeats: the part of iCalendar's recurrence rule (RFC 5545 §3.3.10) people plan by. Days are counted
/// from a start, which the rule does not hold.
///
/// A day of the month that a month lacks is passed over, as the RFC has it. `RepeatRule.dayOfMonth(_:)` makes the
/// rule of somebody who means the last day then.
public struct RepeatRule: Hashable, Sendable {
  /// What is counted.
  public enum Frequency: String, CaseIterable, Sendable {
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  /// A day of the week; of a month or a year which of them, from its end where that is below 0, or each.
  public struct WeekdayOf: Hashable, Sendable {
    /// -5 to 5 and not 0; nil for each.
    public var ordinal: Int?
    public var weekday: Weekday

    /// That one of such days; each, where none is named.
    public init(_ weekday: Weekday, ordinal: Int? = nil) { (self.weekday, self.ordinal) = (weekday, ordinal) }
  }

  /// When it ends.
  public enum End: Hashable, Sendable {
    case never
    /// After the last day that is not later than this one.
    case until(Day)
    /// After so many days, 1 to 999, the first counted.
    case count(Int)
  }

  public var frequency: Frequency
  /// Every so many weeks, months or years: 1 to 99.
  public var interval = 1
  /// The month of a yearly rule, 1 to 12, where it is not that of its start.
  public var month: Int?
  /// On which days of the week; none for the start's.
  public var weekdays: [WeekdayOf] = []
  /// On which days of the month, from its end where below 0; none for the start's.
  public var monthDays: [Int] = []
  /// Which of the days of a month that the rest of the rule names, from the end where below 0; nil for all.
  public var position: Int?
  public var end = End.never

  /// Every so many of them.
  public init(_ frequency: Frequency, every interval: Int = 1) {
    (self.frequency, self.interval) = (frequency, interval)
  }

  /// The working days of a week, as `lastWorkingDay` counts them where a book says no others.
  public static let usualWorkingDays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]

  /// The last of a month's days that are worked, holidays aside.
  public static func lastWorkingDay(of week: [Weekday] = usualWorkingDays, every interval: Int = 1)
    -> RepeatRule
  {
    var rule = RepeatRule(.monthly, every: interval)
    (rule.weekdays, rule.position) = (week.map { WeekdayOf($0) }, -1)
    return rule
  }

  /// A day of every month, and the last of a month that has no such day: nobody who says *the 31st* wants to go
  /// without in February. In the RFC's words, so that every calendar has the same days.
  public static func dayOfMonth(_ day: Int, every interval: Int = 1) -> RepeatRule {
    var rule = RepeatRule(.monthly, every: interval)
    switch day {
    case 31: rule.monthDays = [-1]
    case 29, 30: (rule.monthDays, rule.position) = (Array(28...day), -1)
    default: rule.monthDays = [day]
    }
    return rule
  }

  /// The rule as iCalendar has it: `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`; `init(_:)` reads it.
  public var text: String {
    var parts = ["FREQ=\(frequency.rawValue)"]
    if interval != 1 { parts.append("INTERVAL=\(interval)") }
    if let month { parts.append("BYMONTH=\(month)") }
    if !weekdays.isEmpty { parts.append("BYDAY=" + weekdays.map(\.text).joined(separator: ",")) }
    if !monthDays.isEmpty { parts.append("BYMONTHDAY=" + monthDays.map(String.init).joined(separator: ",")) }
    if let position { parts.append("BYSETPOS=\(position)") }
    switch end {
    case .never: break
    case .until(let day): parts.append("UNTIL=" + day.iso.filter { $0 != "-" })
    case .count(let count): parts.append("COUNT=\(count)")
    }
    return parts.joined(separator: ";")
  }
}

extension RepeatRule.WeekdayOf {
  /// `TU`, `-1FR`.
  fileprivate var text: String { (ordinal.map(String.init) ?? "") + weekday.letters }

  /// The day those letters name; nil if they name none.
  fileprivate init?(_ text: Substring) {
    guard let weekday = Weekday.allCases.first(where: { text.hasSuffix($0.letters) }) else { return nil }
    let number = text.dropLast(2)
    guard !number.isEmpty else {
      self.init(weekday)
      return
    }
    guard let ordinal = Int(number), ordinal != 0, (-5...5).contains(ordinal) else { return nil }
    self.init(weekday, ordinal: ordinal)
  }
}

extension Weekday {
  /// The two letters iCalendar has for it.
  fileprivate var letters: String { "\(self)".prefix(2).uppercased() }
}

extension RepeatRule {
  /// The rule that text is, its parts in any order; nil for what is none, or beyond what is known here.
  public init?(_ text: String) {
    var parts: [Substring: Substring] = [:]
    for part in text.uppercased().split(separator: ";") {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, parts.updateValue(pair[1], forKey: pair[0]) == nil else { return nil }
    }
    guard let name = parts.removeValue(forKey: "FREQ"), let frequency = Frequency(rawValue: String(name))
    else {
      return nil
    }
    self.init(frequency)
    guard take(&parts), parts.isEmpty, isKnown else { return nil }
  }

  /// Takes the parts it knows; false if one of them says what it cannot.
  private mutating func take(_ parts: inout [Substring: Substring]) -> Bool {
    func number(_ name: Substring, _ range: ClosedRange<Int>) -> Int?? {
      guard let text = parts.removeValue(forKey: name) else { return .some(nil) }
      guard let number = Int(text), number != 0, range.contains(number) else { return nil }
      return .some(number)
    }
    guard let interval = number("INTERVAL", 1...99), let month = number("BYMONTH", 1...12),
      let position = number("BYSETPOS", -31...31), let count = number("COUNT", 1...999)
    else { return false }
    (self.interval, self.month, self.position) = (interval ?? 1, month, position)
    if let days = parts.removeValue(forKey: "BYDAY") {
      let named = days.split(separator: ",").map { WeekdayOf($0) }
      guard !named.isEmpty, named.allSatisfy({ $0 != nil }) else { return false }
      weekdays = named.compactMap { $0 }
    }
    if let days = parts.removeValue(forKey: "BYMONTHDAY") {
      monthDays = days.split(separator: ",").compactMap { Int($0) }.filter { $0 != 0 && abs($0) <= 31 }
      guard !monthDays.isEmpty, monthDays.count == days.split(separator: ",").count else { return false }
    }
    if let until = parts.removeValue(forKey: "UNTIL") {
      guard count == nil, let day = Day(basic: until) else { return false }
      end = .until(day)
    }
    if let count { end = .count(count) }
    return true
  }

  /// Whether its parts go together as people plan: days of the week or of the month, and which of them only of a month.
  private var isKnown: Bool {
    switch frequency {
    case .weekly:
      monthDays.isEmpty && month == nil && position == nil && weekdays.allSatisfy { $0.ordinal == nil }
    case .monthly: month == nil && (weekdays.isEmpty || monthDays.isEmpty) && (position == nil || namesDays)
    case .yearly: weekdays.isEmpty && position == nil && (monthDays.isEmpty || month != nil)
    }
  }

  private var namesDays: Bool { !weekdays.isEmpty || !monthDays.isEmpty }
}

extension Day {
  /// The day `20261130` names, or a moment of it (`20261130T235959Z`); nil if there is no such day.
  fileprivate init?(basic text: Substring) {
    let date = text.prefix { $0 != "T" }
    guard date.utf8.count == 8, let number = Int(date) else { return nil }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}
