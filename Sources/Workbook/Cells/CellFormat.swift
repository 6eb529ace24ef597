/// What the format of a cell makes of its number: a day, a time, hundredths, zeros before it, the sign of a currency.
struct CellFormat: Sendable {
  private var shape = Shape.number
  /// What stands before and behind the digits.
  private var (before, behind) = ("", "")
  /// So many digits are shown at least; what is shorter begins with zeros.
  private var leastDigits = 0

  private enum Shape {
    case number, hundredths, day, time
  }

  /// Numbers as they are.
  static let general = CellFormat()

  /// The format a program knows by its number without being told (ECMA-376 §18.8.30), dates of Chinese, Japanese and
  /// Korean among them.
  init(known number: Int) {
    switch number {
    case 9, 10: shape = .hundredths
    case 14...17, 22, 27...31, 36, 50...54, 57, 58: shape = .day
    case 18...21, 32...35, 45...47, 55, 56: shape = .time
    default: break
    }
  }

  private init() {}

  /// The format that code describes.
  init(code: String) {
    let section = FormatSection(code)
    let letters = section.letters
    let hasDigits = letters.contains { "0#?".contains($0) }
    if !hasDigits, letters.contains(where: { "yde".contains($0) }) {
      shape = .day
    } else if !hasDigits, letters.contains("m"), !letters.contains(where: { "hs".contains($0) }) {
      shape = .day
    } else if letters.contains(where: { "hs".contains($0) }) {
      shape = .time
    } else if letters.contains("%") {
      shape = .hundredths
    } else if letters.count > 1, letters.allSatisfy({ $0 == "0" }) {
      (leastDigits, before, behind) = (letters.count, section.before, section.behind)
    } else {
      before = section.currency
    }
  }

  /// The number as it is read: `2026-11-05`, `5%`, `000042`, `¥12.5`.
  ///
  /// `written` is how the file has it, `is1904` whether days are counted from 1904 on.
  func text(_ number: Double, written: String? = nil, is1904: Bool) -> String {
    switch shape {
    case .day, .time:
      return DayNumber(number, is1904: is1904)?.text(timeOnly: shape == .time)
        ?? NumberText.text(number)
    case .hundredths: return NumberText.text(number, times: 2) + "%"
    case .number: break
    }
    let digits = written.flatMap { NumberText.text(written: $0) } ?? NumberText.text(number)
    if leastDigits > 0, digits.utf8.allSatisfy({ (48...57).contains($0) }) {
      return before + String(repeating: "0", count: max(0, leastDigits - digits.utf8.count)) + digits + behind
    }
    if leastDigits > 0 || before.isEmpty { return digits }
    return digits.hasPrefix("-") ? "-" + before + digits.dropFirst() : before + digits
  }
}

/// The first section of a format's code, which is that of numbers above zero, taken apart.
private struct FormatSection {
  /// What is not said as it stands: places of digits, parts of days.
  private(set) var letters = ""
  /// What is shown before the first place of a digit, and behind it.
  private(set) var (before, behind) = ("", "")
  /// The sign or the letters of a currency; empty if there is none.
  private(set) var currency = ""

  private static let signs = [
    "NT$", "HK$", "US$", "A$", "C$", "S$", "CN¥", "JP¥", "RMB", "¥", "￥", "$", "€", "£", "元", "CNY", "USD",
    "EUR",
    "TWD", "HKD", "JPY", "GBP", "KWD", "BHD", "SGD", "AUD", "CAD", "CHF",
  ]

  init(_ code: String) {
    guard code.lowercased() != "general", code != "G/通用格式" else { return }
    var rest = code[...]
    reading: while let sign = rest.popFirst() {
      switch sign {
      case ";": break reading
      case "\"":
        show(String(rest.prefix { $0 != "\"" }))
        rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "!": show(rest.popFirst().map(String.init) ?? "")
      case "_", "*": _ = rest.popFirst()
      case "[":
        takeBrackets(rest.prefix { $0 != "]" })
        rest = rest.drop { $0 != "]" }.dropFirst()
      default: take(sign, &rest)
      }
    }
    let shown = [before, behind].map { $0.filter { !$0.isWhitespace } }
    if currency.isEmpty { currency = shown.first(where: Self.signs.contains) ?? "" }
  }

  private mutating func take(_ sign: Character, _ rest: inout Substring) {
    let letter = sign.lowercased()
    if letter == "a", let half = ["m/pm", "/p"].first(where: { rest.lowercased().hasPrefix($0) }) {
      rest = rest.dropFirst(half.count)
      letters += "h"
    } else if "0#?%ymdhse".contains(letter) {
      letters += letter
    } else if !".,/@".contains(sign) {
      show(String(sign))
    } else if sign != "@" {
      letters += sign == "/" ? "" : String(sign)
    }
  }

  /// What stands in brackets: a currency and its place, a colour, hours beyond a day.
  private mutating func takeBrackets(_ text: Substring) {
    if text.hasPrefix("$") {
      let sign = String(text.dropFirst().prefix { $0 != "-" }).filter { !$0.isWhitespace }
      if Self.signs.contains(sign.uppercased()) { currency = sign.uppercased() }
    } else if ["h", "hh", "m", "mm", "s", "ss"].contains(text.lowercased()) {
      letters += "h"
    }
  }

  private mutating func show(_ text: String) {
    if letters.isEmpty { before += text } else { behind += text }
  }
}
