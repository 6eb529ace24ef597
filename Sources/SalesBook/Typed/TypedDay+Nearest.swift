// What somebody may have meant who typed no day.
extension TypedDay {
  /// The day a text would mean that is one slip away from one: a day past the end of its month (`2-30`), day and month
  /// changed about (`2026-13-05`), a word misspelt (`firday`, `tommorow`). Nil where nothing is near,
  /// and for what is longer than any day is told.
  static func nearest(to text: String, _ reading: DayReading) -> Day? {
    guard text.utf8.count <= longestTold else { return nil }
    let days = (shortened(text) + turned(text) + respelt(text)).compactMap { reading.day(of: $0) }
    // The 29th of February of a leap year is far from the 30th of the next one.
    return days.first { abs($0 - reading.today) <= 366 } ?? days.first
  }

  /// Bytes of the longest way to tell a day.
  private static let longestTold = 40

  /// The text with its number from 29 to 31 made up to three smaller, one by one.
  private static func shortened(_ text: String) -> [String] {
    (1...3).flatMap { less in
      numbers(in: text).compactMap { range -> String? in
        guard let number = Int(text[range]), (29...31).contains(number) else { return nil }
        return text.replacingCharacters(in: range, with: "\(number - less)")
      }
    }
  }

  /// The text with its last two numbers changed about.
  private static func turned(_ text: String) -> [String] {
    let last = numbers(in: text).suffix(2)
    guard let day = last.last, let month = last.first, day != month else { return [] }
    let between = text[month.upperBound..<day.lowerBound]
    return [text[..<month.lowerBound] + text[day] + between + text[month] + text[day.upperBound...]].map(
      String.init)
  }

  private static func numbers(in text: String) -> [Range<String.Index>] {
    runs(in: text) { $0.isASCII && $0.isNumber }
  }

  /// The text with each of its words made one that is known, where that is one slip away.
  private static func respelt(_ text: String) -> [String] {
    runs(in: text) { $0.isASCII && $0.isLetter }.flatMap { range -> [String] in
      let word = text[range].lowercased()
      guard word.count > 2, !spelled.contains(word) else { return [] }
      return Spelling.near(word, among: spelled).map { text.replacingCharacters(in: range, with: $0) }
    }
  }

  private static func runs(in text: String, of isOne: (Character) -> Bool) -> [Range<String.Index>] {
    var runs: [Range<String.Index>] = []
    var start = text.startIndex
    while let first = text[start...].firstIndex(where: isOne) {
      start = text[first...].firstIndex { !isOne($0) } ?? text.endIndex
      runs.append(first..<start)
    }
    return runs
  }

  /// The words days are told by, long enough to be misspelt.
  private static let spelled =
    [
      "today", "tomorrow", "yesterday", "next", "last", "this", "week", "weeks", "month", "months", "days",
      "end", "ago",
      "weekend", "christmas",
    ] + (Array(EnglishDate.weekdays.keys) + EnglishDate.months.keys).filter { $0.count > 3 }.sorted()
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
