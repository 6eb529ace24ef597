internal import PinyinNames
internal import SalesBook

/// In what order a file writes the parts of a date.
public enum DateOrder: String, Sendable, CaseIterable {
  /// Month, day, year.
  case mdy
  /// Day, month, year.
  case dmy
  /// Year, month, day.
  case ymd
  /// Year of the Republic of China (1912 is 1), month, day.
  case roc
}

/// A written date and the days it means under each order.
///
/// A year of four digits at the head, a year of three (of the Republic), eight or seven
/// digits in a row and 民國 leave no doubt: they mean one day under every order.
struct DateText: Equatable {
  /// The day under each order that can read it.
  private(set) var days = Days()

  /// The days it means, a place for each order: a file asks a hundred thousand times.
  struct Days: Equatable {
    private var mdy, dmy, ymd, roc: Day?

    /// The day under an order; nil if that cannot read it.
    subscript(order: DateOrder) -> Day? {
      get {
        switch order {
        case .mdy: mdy
        case .dmy: dmy
        case .ymd: ymd
        case .roc: roc
        }
      }
      set {
        switch order {
        case .mdy: mdy = newValue
        case .dmy: dmy = newValue
        case .ymd: ymd = newValue
        case .roc: roc = newValue
        }
      }
    }

    var isEmpty: Bool { count == 0 }
    /// How many orders can read it.
    var count: Int { DateOrder.allCases.count { self[$0] != nil } }

    /// The day under each order that can read it.
    var byOrder: [DateOrder: Day] {
      DateOrder.allCases.reduce(into: [:]) { $0[$1] = self[$1] }
    }
  }

  /// Whether it is plainly written in years of the Republic.
  private(set) var isRepublican = false

  /// Reads a cell; nil if no order makes a day of it. A time after the date is passed over.
  init?(_ cell: String) {
    var text = HalfWidth.text(cell)[...]
    for name in ["中華民國", "中华民国", "民國", "民国"] where text.hasPrefix(name) {
      text = text.dropFirst(name.count)
      isRepublican = true
      break
    }
    let date = text.drop(while: \.isWhitespace)
    if let day = Self.dayByName(date) ?? Self.dayBySerial(date) {
      settle(day)
      return
    }
    guard let parts = Self.parts(date) else { return nil }
    read(parts)
    if days.isEmpty { return nil }
  }

  private mutating func read(_ parts: Parts) {
    guard let first = Int(parts.first), let second = Int(parts.second), let third = Int(parts.third) else {
      return
    }
    let size = (parts.first.count, parts.third.count)
    if isRepublican || size.0 == 3 {
      guard size.0 <= 3, size.1 <= 2 else { return }
      isRepublican = true
      settle(Self.day(first + 1911, second, third))
    } else if size.0 == 4 {
      if size.1 <= 2 { settle(Self.day(first, second, third)) }
    } else if size.1 == 4 {
      days[.mdy] = Self.day(third, first, second)
      days[.dmy] = Self.day(third, second, first)
    } else if size.0 <= 2, size.1 <= 2 {
      days[.ymd] = Self.day(Self.century(first), second, third)
      days[.roc] = Self.day(first + 1911, second, third)
      guard !parts.isYearFirst else { return }
      days[.mdy] = Self.day(Self.century(third), first, second)
      days[.dmy] = Self.day(Self.century(third), second, first)
    }
  }

  private mutating func settle(_ day: Day?) {
    for order in DateOrder.allCases { days[order] = day }
  }

  /// The digits of a date in the order they are written.
  private struct Parts {
    var first, second, third: Substring
    /// Whether the writing itself says that the year comes first.
    var isYearFirst = false
  }

  private static func parts(_ text: Substring) -> Parts? {
    let groups = text.prefix { $0.isASCII && $0.isNumber }
    if [6, 7, 8, 14].contains(groups.count) {
      guard isTime(text[groups.endIndex...]) else { return nil }
      let date = groups.count == 14 ? groups.prefix(8) : groups
      let day = date.suffix(2)
      return Parts(first: date.dropLast(4), second: date.dropLast(2).suffix(2), third: day, isYearFirst: true)
    }
    var rest = text
    let first = takeNumber(&rest)
    guard let separator = takeSeparator(&rest, after: ["年", "/", "-", "."]) else { return nil }
    let second = takeNumber(&rest)
    guard takeSeparator(&rest, after: separator == "年" ? ["月"] : [separator]) != nil else { return nil }
    let third = takeNumber(&rest)
    if let sign = rest.first, "日号號".contains(sign) {
      guard separator == "年" else { return nil }
      rest = rest.dropFirst()
    }
    guard (1...2).contains(second.count), !first.isEmpty, !third.isEmpty, isTime(rest) else { return nil }
    return Parts(first: first, second: second, third: third, isYearFirst: separator == "年")
  }

  private static func takeNumber(_ rest: inout Substring) -> Substring {
    rest = rest.drop { $0 == " " }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    rest = rest[digits.endIndex...]
    return digits
  }

  private static func takeSeparator(_ rest: inout Substring, after allowed: [Character]) -> Character? {
    let trimmed = rest.drop { $0 == " " }
    guard let sign = trimmed.first, allowed.contains(sign) else { return nil }
    rest = trimmed.dropFirst()
    return sign
  }

  /// Whether nothing or a time of day follows the date.
  private static func isTime(_ rest: Substring) -> Bool {
    guard let first = rest.first else { return true }
    let time = first == "T" ? rest.dropFirst() : rest
    // A digit can only follow 日: any other was taken with the date.
    let isApart = first == " " || first == "T" || "上下".contains(first) || first.isNumber
    return isApart && time.contains { $0.isASCII && $0.isNumber }
      && time.allSatisfy { ($0.isASCII && $0.isNumber) || ":.+-Z APMapm上下午時时點点分秒".contains($0) }
  }

  /// The day a date means that names its month: `5 Nov 2026`, `05-Dec-26`, `Nov 5, 2026`, whose order is no question.
  private static func dayByName(_ text: Substring) -> Day? {
    guard let letter = text.first(where: \.isLetter), letter.isASCII else { return nil }
    let words = text.split { " -/.,".contains($0) }.prefix { !$0.contains(":") }
    guard words.count == 3, let place = words.firstIndex(where: { $0.first?.isLetter == true }), place < 2,
      let month = month(named: words[place])
    else { return nil }
    let (day, year) = (words[1 - place].prefix { $0.isNumber }, words[2])
    let isDay =
      (1...2).contains(day.count)
      && ["", "st", "nd", "rd", "th"].contains(words[1 - place].dropFirst(day.count).lowercased())
    guard isDay, let number = Int(day), let written = Int(year), [2, 4].contains(year.count) else {
      return nil
    }
    return Self.day(year.count == 2 ? century(written) : written, month, number)
  }

  /// The number of a month in English, in full or by its first letters.
  private static func month(named name: Substring) -> Int? {
    let name = name.lowercased()
    guard name.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(name) || name == "sept" && $0 == "september" }.map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]

  /// The day a spreadsheet's number of a day means, from 1990 to 2078; a fraction is a time of day.
  private static func dayBySerial(_ text: Substring) -> Day? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      parts[0].count == 5, let number = Int(parts[0]), (32_874...65_380).contains(number),
      let zero = Day(year: 1899, month: 12, day: 30)
    else { return nil }
    return zero + number
  }

  /// Two digits of a year mean 1970 to 2069.
  private static func century(_ year: Int) -> Int { year < 70 ? 2000 + year : 1900 + year }

  /// The day, if its year is one a book of business can hold.
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    (1900...2199).contains(year) ? Day(year: year, month: month, day: day) : nil
  }
}

/// The dates of a file, each writing read once: most stand in many rows.
struct DateTexts {
  private var known: [String: DateText?] = [:]

  /// The date a cell holds; nil if no order makes a day of it.
  mutating func date(_ cell: String) -> DateText? {
    if let date = known[cell] { return date }
    let date = DateText(cell)
    known[cell] = .some(date)
    return date
  }
}
