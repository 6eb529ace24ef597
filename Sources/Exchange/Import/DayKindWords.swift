internal import PinyinNames
internal import SalesBook

/// What days off and days made up for them are called, where a file has no column that says it.
enum DayKindWords {
  /// Whether the name of a day says that it is worked: 补班, 上班, （班）, `make-up workday`; no Workers' Day does.
  static func saysWorked(_ name: String) -> Bool {
    let text = HalfWidth.text(name).lowercased()
    if ["不上班", "不用上班", "免上班", "停班", "非工作日", "不补班", "不補班"].contains(where: text.contains) { return false }
    if ["补班", "補班", "上班", "工作日"].contains(where: text.contains) || parts(text).contains("班") { return true }
    let words = text.split { !($0.isASCII && $0.isLetter) }.map(String.init)
    if words.contains(where: ["non", "no", "not", "off", "nonworking", "without"].contains) { return false }
    return words.contains { ["work", "workday", "workdays", "makeup"].contains($0) }
      || zip(words, words.dropFirst()).contains { one, next in
        (one, next) == ("make", "up") || one == "working" && next.hasPrefix("day")
      }
  }

  /// Whether it says that it is off: （休）, 放假, 假期.
  static func saysRest(_ name: String) -> Bool {
    let text = HalfWidth.text(name)
    return parts(text).contains("休") || ["放假", "假期"].contains(where: text.contains)
  }

  private static func parts(_ text: String) -> [Substring] { text.split { !$0.isLetter } }

  fileprivate static let off: Set<String> = [
    "off", "rest", "holiday", "public holiday", "day off", "dayoff", "nonworking", "non working day", "free",
    "休", "休息", "休息日", "放假", "放假日", "假", "假日", "假期", "节假日", "節假日", "法定节假日", "法定節假日", "公休", "公休日", "例假",
    "國定假日", "国定假日", "補假", "补假", "调休", "調休", "补休", "補休", "节日", "節日",
  ]
  fileprivate static let worked: Set<String> = [
    "worked", "work", "workday", "work day", "working", "working day", "makeup", "make up", "make up day",
    "makeup day", "make up workday", "makeup workday", "make up working day", "adjusted workday", "班", "上班",
    "上班日", "补班",
    "補班", "补班日", "補班日", "调休上班", "調休上班", "补行上班", "補行上班", "工作", "工作日", "补上班", "補上班",
  ]
}

extension Holiday.Kind {
  /// Reads a cell of a column of kinds; nil for what says neither.
  init?(cell: String) {
    let words = HalfWidth.text(cell).lowercased().split { !($0.isLetter || $0.isNumber) }
    let text = words.joined(separator: " ")
    if DayKindWords.off.contains(text) {
      self = .off
    } else if DayKindWords.worked.contains(text) {
      self = .worked
    } else {
      return nil
    }
  }
}
