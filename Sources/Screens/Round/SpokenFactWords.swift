internal import SalesBook

// Days and sums as one says them to somebody, not as one writes them.
extension Words {
  /// A day as one says it, with what stands before it: `today`, `on Friday`, `on the 18th`, `on 18 August`; `今天`,
  /// `上周五`, `18 号`, `8 月 18 号`.
  func spokenDay(_ day: Day, from today: Day) -> String {
    switch day - today {
    case -1: return say("yesterday", "昨天", "昨天")
    case 0: return say("today", "今天", "今天")
    case 1: return say("tomorrow", "明天", "明天")
    case -6...6: return nearDay(day, from: today)
    default: return date(day, from: today)
    }
  }

  /// A day of this week, the last or the next.
  private func nearDay(_ day: Day, from today: Day) -> String {
    let monday = today - (today.weekday.rawValue - Weekday.monday.rawValue)
    let name = name(of: day.weekday)
    if day < monday { return say("on \(fullName(of: day.weekday))", "上\(name)", "上\(name)") }
    if day > monday + 6 { return say("on \(fullName(of: day.weekday))", "下\(name)", "下\(name)") }
    return say("on \(fullName(of: day.weekday))", name, name)
  }

  private func fullName(of weekday: Weekday) -> String {
    switch weekday {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  private func date(_ day: Day, from today: Day) -> String {
    let (year, month, date) = day.civil
    let isThisYear = year == today.civil.year
    if isThisYear, month == today.civil.month {
      return say("on the \(date)\(ending(of: date))", " \(date) 号", " \(date) 號")
    }
    let inYear = isThisYear ? "" : say(" \(year)", "\(year) 年 ", "\(year) 年 ")
    return say(
      "on \(date) \(name(ofMonth: month))\(inYear)", " \(inYear)\(month) 月 \(date) 号",
      " \(inYear)\(month) 月 \(date) 號")
  }

  /// What stands behind a number of a day: `1st`, `2nd`, `18th`.
  private func ending(of date: Int) -> String {
    switch (date / 10, date % 10) {
    case (1, _): "th"
    case (_, 1): "st"
    case (_, 2): "nd"
    case (_, 3): "rd"
    default: "th"
    }
  }

  /// A sum as one says it: without the sign in the main currency, in which nobody means another.
  func spokenSum(_ sum: Money, main: Currency) -> String {
    let text = money(sum)
    let sign = signs.sign(of: sum.currency)
    return sum.currency == main && text.hasPrefix(sign) ? String(text.dropFirst(sign.count)) : text
  }
}

extension LineSight {
  /// A day as one says it.
  func spoken(_ day: Day) -> String { words.spokenDay(day, from: self.day) }

  /// A sum as one says it.
  func spoken(_ sum: Money) -> String { words.spokenSum(sum, main: replay.rules.policy.currency) }

  /// Sums as one says them, a currency after another; empty for none.
  func spoken(_ sums: [Money]) -> String {
    sums.map(spoken).reduce("") { $0.isEmpty ? $1 : words.both($0, $1) }
  }

  /// What is to ask for now, as one says it: the only sum the words may name (round.md *Money, said one way*).
  var toAskFor: String { spoken(card?.toAskForNow ?? []) }
}

extension Words {
  /// Two of a kind.
  func both(_ one: String, _ other: String) -> String {
    say("\(one) and \(other)", "\(one)和\(other)", "\(one)和\(other)")
  }
}
