/// A day, and the hour of it where one is typed behind: `fri`, `today 16:30`, `周五下午3点`; an hour alone is today's.
public enum TypedMoment {
  /// What that text means when typed on `today`, its day leaning forward. Throws `FieldError.notADay` if it means none.
  public static func read(
    _ text: String, today: Day, workingDays: WorkingDays? = nil
  ) throws(FieldError) -> (day: Day, time: TimeOfDay?) {
    do throws(FieldError) {
      return (try TypedDay.read(text, today: today, workingDays: workingDays), nil)
    } catch {
      if let time = hour(text[...]) { return (today, time) }
      let reading = DayReading(today: today, workingDays: workingDays, leaning: .coming)
      for place in text.indices.dropFirst() {
        guard let time = hour(text[place...]), let day = reading.day(of: String(text[..<place])) else {
          continue
        }
        return (day, time)
      }
      throw error
    }
  }

  /// An hour that is said to be one: `12-1 5` is no day with an hour.
  private static func hour(_ text: Substring) -> TimeOfDay? {
    let folded = text.lowercased()
    guard signs.contains(where: folded.contains) else { return nil }
    return try? TypedTime.read(String(text))
  }

  private static let signs = [":", "：", "点", "點", "时", "時", "am", "pm"]
}
