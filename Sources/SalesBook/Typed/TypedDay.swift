/// Days as people type them: `3d`, `fri`, `12-01`, `dec 5`, `in 2 weeks`, `end of month`, `下周三`, `12月1号`, `元旦`, `半个月后`.
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
  /// Throws `FieldError.notADay` if it means none, with the day it is nearest to.
  public static func read(
    _ text: String, today: Day, workingDays: WorkingDays? = nil, leaning: Leaning = .coming
  ) throws(FieldError) -> Day {
    let reading = DayReading(today: today, workingDays: workingDays, leaning: leaning)
    if let day = reading.day(of: text) { return day }
    throw .notADay(text, nearest: nearest(to: text, reading))
  }
}

extension DayReading {
  /// The day that text means, read in each way in turn; nil if it means none.
  func day(of text: String) -> Day? {
    for read in [counted, named, weekday, ofMonth, ofYear, dated] {
      var phrase = TypedPhrase(text)
      _ = phrase.take("by", "on")
      guard let day = read(&phrase) else { continue }
      // By Friday is Friday; three days ago was read before.
      if !phrase.isDone { _ = phrase.take("以前", "之前", "前") }
      if phrase.isDone, (1...9999).contains(day.civil.year) { return day }
    }
    return english(text)
  }
}
