/// A date as English writes it, in any order: `dec 5`, `5 December 2026`, `Fri, Dec 5th`, `the 5th`.
struct EnglishDate {
  private(set) var weekday: Weekday?
  private(set) var day: Int?
  private(set) var month: Int?
  private(set) var year: Int?
  /// Whether a number is said to be a day of the month: a bare one is none.
  private var isOrdinal = false

  /// What that text says; nil if it has another word in it, says something twice, or names no day of a month.
  init?(_ text: String) {
    let folded = text.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : " " }
    guard !text.isEmpty, text.allSatisfy({ $0.isASCII && !"+".contains($0) }) else { return nil }
    for word in String(folded).split(separator: " ") where !["of", "on", "by"].contains(word) {
      guard take(word) else { return nil }
    }
    guard day != nil, month != nil || isOrdinal else { return nil }
  }

  private mutating func take(_ word: Substring) -> Bool {
    if word == "the" {
      defer { isOrdinal = true }
      return !isOrdinal && day == nil
    }
    if let number = Int(word) {
      return number >= 1000 ? fill(&year, number) : word.count <= 2 && fill(&day, number)
    }
    if EnglishDate.ordinals.contains(where: word.hasSuffix), let number = Int(word.dropLast(2)) {
      isOrdinal = true
      return fill(&day, number)
    }
    if let named = EnglishDate.months[String(word)] { return fill(&month, named) }
    return EnglishDate.weekdays[String(word)].flatMap(Weekday.init).map { fill(&weekday, $0) } ?? false
  }

  /// Sets what is not said yet.
  private func fill<Value>(_ part: inout Value?, _ value: Value) -> Bool {
    guard part == nil else { return false }
    part = value
    return true
  }

  private static let ordinals = ["st", "nd", "rd", "th"]

  /// Months by their names and by their first three letters.
  static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december",
    ]
    var months = ["sept": 9]
    for (place, name) in names.enumerated() {
      months[name] = place + 1
      months[String(name.prefix(3))] = place + 1
    }
    return months
  }()

  /// Days of the week by their names, and how they are shortened.
  static let weekdays: [String: Int] = {
    var names = ["tues": 2, "thur": 4, "thurs": 4]
    for weekday in Weekday.allCases {
      names["\(weekday)"] = weekday.rawValue
      names[String("\(weekday)".prefix(3))] = weekday.rawValue
    }
    return names
  }()
}
