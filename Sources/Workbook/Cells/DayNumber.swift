internal import SalesBook

/// A day and a time of it as a spreadsheet counts them.
struct DayNumber {
  private let day: Day
  private let isFirst: Bool
  private let seconds: Int

  /// Nil for what is no day a spreadsheet knows.
  ///
  /// Counted from 1900, there is a 29 February of that year, which there never was.
  init?(_ number: Double, is1904: Bool) {
    guard number >= 0, number < 2_958_466,
      let zero = Day(year: is1904 ? 1904 : 1899, month: is1904 ? 1 : 12, day: is1904 ? 1 : 30)
    else { return nil }
    var whole = Int(number.rounded(.down))
    var rest = Int(((number - Double(whole)) * 86_400).rounded())
    if rest == 86_400 { (whole, rest) = (whole + 1, 0) }
    day = zero + (is1904 || whole >= 60 ? whole : whole + 1)
    isFirst = whole == 0
    seconds = rest
  }

  /// `2026-11-05`, with a time if there is one; without a day what is only a time.
  func text(timeOnly: Bool) -> String {
    let (minutes, rest) = (seconds / 60, seconds % 60)
    let time = [minutes / 60, minutes % 60] + (rest == 0 ? [] : [rest])
    let written = time.map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
    if timeOnly, isFirst { return written }
    return seconds == 0 ? day.iso : day.iso + " " + written
  }
}
