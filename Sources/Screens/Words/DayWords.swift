public import SalesBook

// Days, months and times as people read them.
extension Words {
  /// A day of the week in three columns or four: `Mon`, `周一`.
  public func name(of weekday: Weekday) -> String {
    switch weekday {
    case .monday: say("Mon", "周一", "週一")
    case .tuesday: say("Tue", "周二", "週二")
    case .wednesday: say("Wed", "周三", "週三")
    case .thursday: say("Thu", "周四", "週四")
    case .friday: say("Fri", "周五", "週五")
    case .saturday: say("Sat", "周六", "週六")
    case .sunday: say("Sun", "周日", "週日")
    }
  }

  /// A day of the week in two columns, for the head of a month: `Mo`, `一`.
  public func initial(of weekday: Weekday) -> String {
    say(
      String(name(of: weekday).prefix(2)), String(name(of: weekday).suffix(1)),
      String(name(of: weekday).suffix(1)))
  }

  /// A month, 1–12, by its name: `Nov`, `11月`.
  public func name(ofMonth month: Int) -> String {
    let english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    precondition((1...12).contains(month), "A month is 1 to 12")
    return say(english[month - 1], "\(month)月", "\(month)月")
  }

  /// The month a day lies in, with its year: `Nov 2026`, `2026年11月`.
  public func month(of day: Day) -> String {
    let (year, month, _) = day.civil
    return say("\(name(ofMonth: month)) \(year)", "\(year)年\(month)月", "\(year)年\(month)月")
  }

  /// A day as seen from today, in few columns: `today`, `-3d`, `+1d`; `今天`, `-3天`.
  public func relative(_ day: Day, to today: Day) -> String {
    let days = day - today
    if days == 0 { return say("today", "今天", "今天") }
    let signed = days > 0 ? "+\(days)" : "\(days)"
    return signed + say("d", "天", "天")
  }

  /// A day with the day of its week, as a field shows what it understood:
  /// `Fri 11-27`, `周五 11-27`.
  public func spoken(_ day: Day, from today: Day) -> String {
    name(of: day.weekday) + " " + short(day, from: today)
  }

  /// A number of days: `1 day`, `34 days`, `34 天`.
  public func days(_ count: Int) -> String {
    say(count == 1 ? "1 day" : "\(count) days", "\(count) 天", "\(count) 天")
  }
}
