import SalesBook
import Testing

@Suite("Repeats agree with python-dateutil")
struct RepeatRulePythonTests {
  private struct Asked: Codable {
    var rule: String
    var start: String
  }

  /// The first 40 days of each rule, or none after what it ends with.
  private static let rrule = """
    import itertools
    from datetime import datetime
    from dateutil.rrule import rrulestr
    answer = []
    for asked in given:
        rule = rrulestr(asked['rule'], dtstart=datetime.strptime(asked['start'], '%Y-%m-%d'))
        answer.append([day.strftime('%Y-%m-%d') for day in itertools.islice(rule, 40)])
    """

  private static let starts = [
    "2024-02-29", "2026-01-31", "2026-12-31", "2027-02-28", "2028-02-29", "2099-12-31", "2100-02-28",
    "2026-11-30",
  ]

  private func start(_ random: inout SeededNumbers) -> String {
    if Bool.random(using: &random) { return Self.starts.randomElement(using: &random) ?? "" }
    return Day(number: Int32.random(in: 20_000...22_000, using: &random)).iso
  }

  private func rule(_ random: inout SeededNumbers, _ start: String) -> RepeatRule {
    var rule = RepeatRule(RepeatRule.Frequency.allCases.randomElement(using: &random) ?? .weekly)
    rule.interval = Int.random(in: 1...5, using: &random)
    let weekdays = Weekday.allCases.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random))
    switch (rule.frequency, Int.random(in: 0...6, using: &random)) {
    case (.weekly, 0...4): rule.weekdays = weekdays.map { .init($0) }
    case (.monthly, 0):
      rule.weekdays = weekdays.map {
        .init($0, ordinal: [1, 2, 3, 4, 5, -1, -2, -5].randomElement(using: &random))
      }
    case (.monthly, 1):
      rule.monthDays = [1, 15, 28, 29, 30, 31, -1, -2, -31].shuffled(using: &random).dropLast(7)
    case (.monthly, 2): rule = .lastWorkingDay(every: rule.interval)
    case (.monthly, 3): rule = .dayOfMonth(Int.random(in: 1...31, using: &random), every: rule.interval)
    case (.monthly, 4):
      rule.weekdays = weekdays.map { .init($0) }
      rule.position = [1, 2, -1, 13, -13].randomElement(using: &random)
    case (.yearly, 0...2):
      rule.month = Int.random(in: 1...12, using: &random)
      rule.monthDays = [[1], [28], [29], [31], [-1]].randomElement(using: &random) ?? [1]
    default: break
    }
    switch Int.random(in: 0...3, using: &random) {
    case 0: rule.end = .count(Int.random(in: 1...30, using: &random))
    case 1: rule.end = .until((Day(iso: start) ?? .endOfTime) + Int.random(in: 0...2000, using: &random))
    default: break
    }
    return rule
  }

  @Test("Five hundred rules at random have the same first days, month ends and leap days among them")
  func random() throws {
    var random = SeededNumbers(seed: 5545)
    let asked = (0..<500).map { _ -> Asked in
      let start = start(&random)
      return Asked(rule: rule(&random, start).text, start: start)
    }
    let expected = try Python.answer(Self.rrule, to: asked, as: [[String]].self)
    for (asked, expected) in zip(asked, expected) {
      let rule = try #require(RepeatRule(asked.rule), "\(asked.rule)")
      let start = try #require(Day(iso: asked.start))
      #expect(rule.days(from: start).prefix(40).map(\.iso) == expected, "\(asked.rule) from \(asked.start)")
      // From the middle on it has the same days.
      for day in expected.dropFirst(expected.count / 2).prefix(3).compactMap({ Day(iso: $0) }) {
        #expect(rule.first(onOrAfter: day, from: start) == day, "\(asked.rule)")
      }
    }
    #expect(Set(expected.map(\.count)).count > 10, "some end early")
    #expect(expected.joined().contains { $0.hasSuffix("-02-29") })
  }

  @Test("A rule that never comes has no day, and looking for one ends")
  func never() throws {
    let rule = try #require(RepeatRule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"))
    #expect(rule.first(onOrAfter: Day(number: 20_000), from: Day(number: 20_000)) == nil)
  }
}
