// A day named in a line of text, proposed as the next one.
extension TypedDay {
  /// The first day to come that a line names: `Boss back wed, pays then`, `说周五付`, `12-05`. Nil where it names none. A
  /// number alone is no day, nor is how long something is (`账期六十天`), nor a weekday's short name that is a word besides
  /// (`sat`, `sun`).
  public static func named(in line: String, today: Day, workingDays: WorkingDays? = nil) -> Day? {
    let reading = DayReading(today: today, workingDays: workingDays, leaning: .coming)
    let characters = Array(line.prefix(longest))
    for start in characters.indices where begins(characters, at: start) {
      for end in stride(from: min(start + longestName, characters.count), to: start, by: -1)
      where ends(characters, at: end) {
        let text = String(characters[start..<end])
        guard saysDay(text), let day = reading.day(of: text), day > today, day - today <= farthest
        else { continue }
        return day
      }
    }
    return nil
  }

  /// Characters of a line that are looked through.
  private static let longest = 300
  /// Characters of the longest name of a day.
  private static let longestName = 18
  /// Days ahead up to which a line names a day for the next contact.
  private static let farthest = 92

  /// Whether the name of a day can begin there: a Latin word or a number only where none goes on. Few places do, so
  /// that a key never waits for the line to be read.
  private static func begins(_ line: [Character], at place: Int) -> Bool {
    let first = line[place]
    guard first.isASCII else { return firstOfName.contains(first) }
    guard first.isLetter || first.isNumber, place == 0 || !line[place - 1].isOfLatinWord else { return false }
    return first.isNumber
      || firstWords.contains { word in
        word.elementsEqual(line[place...].prefix(word.count).map { Character($0.lowercased()) })
      }
  }

  private static func ends(_ line: [Character], at place: Int) -> Bool {
    guard !line[place - 1].isWhitespace else { return false }
    return place == line.count || !(line[place].isOfLatinWord && line[place - 1].isOfLatinWord)
  }

  /// Whether a text is said to be a day: not a bare number, a sum, a length or a word that only looks like one.
  private static func saysDay(_ text: String) -> Bool {
    let folded = text.lowercased()
    if words.contains(folded) || DayReading.isLength(folded) { return false }
    guard folded.allSatisfy(\.isASCII) else { return signs.contains(where: folded.contains) }
    return folded.first?.isLetter == true || folded.contains("-") || folded.contains("/")
  }

  /// Words that mean something else in a line.
  private static let words: Set<String> = ["sat", "sun", "tom", "this week"]
  /// How the Latin names of days begin.
  private static let firstWords =
    [
      "mon", "tue", "wed", "thu", "fri", "sat", "sun", "tom", "tmr", "next ", "this ", "eow", "eom", "eoy",
      "end of ", "in ",
    ] + EnglishDate.months.keys.map { $0 + " " }
  /// What a Chinese name of a day begins with; digits besides.
  private static let firstOfName: Set<Character> = [
    "周", "週", "星", "礼", "禮", "下", "本", "这", "這", "明", "后", "後", "大", "月", "年", "一", "二", "两", "兩", "三", "四",
    "五", "半", "再", "过", "過",
    "六", "七", "八", "九", "十",
  ]
  /// What a Chinese name of a day has in it.
  private static let signs = ["周", "週", "星期", "礼拜", "禮拜", "月", "号", "號", "天", "明日", "年底"]
}

extension Character {
  fileprivate var isOfLatinWord: Bool { isASCII && (isLetter || isNumber || self == "-" || self == "/") }
}
