public import SalesBook

// How something repeats, as people say it.
extension Words {
  /// A rule: `every 2 weeks on Tue`, `每月最后一个工作日`, with its end.
  public func name(of rule: RepeatRule) -> String {
    let (often, on) = (often(rule), days(of: rule))
    let gap = [1, 3].contains(rule.interval) ? "" : " "
    let joined = on.isEmpty ? often : say("\(often) on \(on)", "\(often)\(gap)\(on)", "\(often)\(gap)\(on)")
    switch rule.end {
    case .never: return joined
    case .until(let day):
      return joined + say(" until \(day.iso)", "，到 \(day.iso)", "，到 \(day.iso)")
    case .count(let count): return joined + say(", \(count) times", "，共 \(count) 次", "，共 \(count) 次")
    }
  }

  private func often(_ rule: RepeatRule) -> String {
    let count = rule.interval
    switch (rule.frequency, count) {
    case (.weekly, 1):
      return rule.weekdays.isEmpty ? say("every week", "每周", "每週") : say("every week", "每", "每")
    case (.weekly, _): return say("every \(count) weeks", "每 \(count) 周", "每 \(count) 週")
    case (.monthly, 1): return say("every month", "每月", "每月")
    case (.monthly, 3): return say("every quarter", "每季度", "每季")
    case (.monthly, _): return say("every \(count) months", "每 \(count) 个月", "每 \(count) 個月")
    case (.yearly, 1): return say("every year", "每年", "每年")
    case (.yearly, _): return say("every \(count) years", "每 \(count) 年", "每 \(count) 年")
    }
  }

  private func days(of rule: RepeatRule) -> String {
    if let month = rule.month {
      let named = name(ofMonth: month)
      return say("the last day of \(named)", "\(named)最后一天", "\(named)最後一天")
    }
    if !rule.weekdays.isEmpty { return weekdays(of: rule) }
    switch (rule.monthDays, rule.position) {
    case ([], _): return ""
    case ([-1], _): return say("the last day", "最后一天", "最後一天")
    case (let days, .some(-1)):
      return say(
        "day \(days.max() ?? 0) or the last", "\(days.max() ?? 0) 号（不足则月末）", "\(days.max() ?? 0) 號（不足則月末）")
    case (let days, _):
      let named = days.map { $0 < 0 ? lastButOne($0) : say("day \($0)", "\($0) 号", "\($0) 號") }
      return named.joined(separator: general.comma)
    }
  }

  private func weekdays(of rule: RepeatRule) -> String {
    let isWorkingDay = rule.weekdays.count >= RepeatRule.usualWorkingDays.count
    if let position = rule.position, isWorkingDay {
      switch position {
      case -1: return say("the last working day", "最后一个工作日", "最後一個工作日")
      case 1: return say("the first working day", "第一个工作日", "第一個工作日")
      default: return say("working day \(position)", "第 \(position) 个工作日", "第 \(position) 個工作日")
      }
    }
    return rule.weekdays.map { day in
      let name = name(of: day.weekday)
      return switch day.ordinal {
      case nil: name
      case .some(-1): say("the last \(name)", "最后一个\(name)", "最後一個\(name)")
      case let number?: say("\(name) no. \(number)", "第 \(number) 个\(name)", "第 \(number) 個\(name)")
      }
    }.joined(separator: say(", ", "、", "、"))
  }

  private func lastButOne(_ day: Int) -> String {
    day == -1
      ? say("the last day", "最后一天", "最後一天")
      : say("day \(-day) from the end", "倒数第 \(-day) 天", "倒數第 \(-day) 天")
  }

  /// A rule and the first days it has from a start on: what was understood.
  func understood(_ rule: RepeatRule, from start: Day, today: Day) -> String {
    let days = rule.days(from: start).prefix(3).map { short($0, from: today) }
    guard !days.isEmpty else { return neverComes }
    return name(of: rule) + general.colon + days.joined(separator: general.comma)
  }
}
