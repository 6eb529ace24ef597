internal import PinyinNames
internal import SalesBook

/// A written amount and what it means under each decimal mark.
///
/// Thousands may be parted by commas, points, blanks or apostrophes, or as in India; there may be signs of currencies,
/// minus before or behind, brackets for less than nothing, `CR` and `DR`, full-width digits, 万 and 亿.
struct AmountText: Equatable {
  /// What it means under the marks it can be read with, without its sign.
  private(set) var readings = Readings()
  /// Whether it is below zero.
  private(set) var isNegative = false
  /// The side of the account it says it is on.
  private(set) var side: Side?
  /// The currencies its sign allows; empty if there is none.
  private(set) var currencies: [Currency] = []
  /// Whether apostrophes part its thousands.
  private(set) var hasApostrophes = false
  /// Whether more than one sign stands between its digits, so that nothing is left to be asked.
  private var isUnmistakable = false

  /// What it means under each mark; nil where it cannot be read with that.
  struct Readings: Equatable {
    private var point: Reading?
    private var comma: Reading?

    /// What it means under a mark.
    subscript(mark: DecimalMark) -> Reading? {
      get { mark == .point ? point : comma }
      set { if mark == .point { point = newValue } else { comma = newValue } }
    }

    /// The only mark it can be read with; nil if there are two, or none.
    var onlyMark: DecimalMark? {
      (point == nil) == (comma == nil) ? nil : point == nil ? .comma : .point
    }

    var isEmpty: Bool { point == nil && comma == nil }
    var areTwo: Bool { point != nil && comma != nil }
  }

  /// What digits come to.
  struct Reading: Equatable {
    /// In units of the last digit.
    let units: Int64
    /// How many digits stand behind the mark.
    let places: Int
  }

  /// A side of an account.
  enum Side { case credit, debit }

  /// Reads a cell; throws why it is no amount under any mark.
  init(_ cell: String) throws(AmountRefusal) {
    if let plain = Self.plain(cell) {
      readings = plain
      return
    }
    var text = HalfWidth.text(cell).uppercased()
    if Self.isPowerOfTen(text) { throw .powerOfTen }
    if text.hasPrefix("("), text.hasSuffix(")") {
      isNegative = true
      text = String(text.dropFirst().dropLast())
    }
    var digits = try withoutSigns(text)
    let zeros = Self.takeMyriads(&digits)
    try read(digits, shiftedBy: zeros)
  }

  /// The only mark it can be read with, where that makes a difference; nil if both make the same of it or may be meant.
  var onlyMark: DecimalMark? { readings.onlyMark }

  /// The mark that stands in it, where that may part thousands as well; nil if there is no doubt.
  var disputedMark: DecimalMark? {
    guard readings.areTwo, readings[.point] != readings[.comma] else { return nil }
    return (readings[.point]?.places ?? 0) > 0 ? .point : .comma
  }

  /// The amount in a column of that mark; a column that is not proven has none. Throws if it is left to be asked.
  func amount(in column: ColumnMarks?) throws(AmountRefusal) -> ImportAmount {
    if let only = onlyMark {
      guard isUnmistakable || column?.mark == only, let reading = readings[only] else { throw .unclearMark }
      return amount(reading)
    }
    if let disputed = disputedMark {
      guard let column, let reading = readings[column.mark] else { throw .unclearMark }
      guard column.mark != disputed || column.allowsThousandths || column.proof == .given else {
        throw .unclearMark
      }
      return amount(reading)
    }
    guard let reading = readings[.point] else { throw .notANumber }
    return amount(reading)
  }

  private func amount(_ reading: Reading) -> ImportAmount {
    ImportAmount(
      units: isNegative ? -reading.units : reading.units, places: reading.places, currencies: currencies)
  }
}

// Signs around the digits.
extension AmountText {
  /// Whether a spreadsheet wrote it in powers of ten.
  static func isPowerOfTen(_ text: String) -> Bool {
    let halves = text.split(separator: "E", omittingEmptySubsequences: false)
    guard halves.count == 2, let first = halves[0].first, first.isASCII, first.isNumber,
      halves[0].allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." || $0 == "," })
    else { return false }
    let power = halves[1].drop { $0 == "+" || $0 == "-" }
    return power.count < halves[1].count && !power.isEmpty && power.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// Takes minus signs, signs of currencies and `CR` or `DR` from both ends.
  private mutating func withoutSigns(_ text: String) throws(AmountRefusal) -> Substring {
    var rest = text[...]
    var (isSigned, hasCurrency) = (isNegative, false)
    while true {
      if let first = rest.utf8.first, let last = rest.utf8.last, isDigit(first), isDigit(last) { return rest }
      rest = HalfWidth.trimmed(String(rest))[...]
      if let first = rest.first, let last = rest.last, let sign = [first, last].first(where: "-−–+".contains)
      {
        guard !isSigned, sign != "+" || first == "+" else { throw .notANumber }
        isSigned = true
        isNegative = sign != "+"
        rest = first == sign ? rest.dropFirst() : rest.dropLast()
      } else if side == nil, let (shorter, said) = Self.takeSide(from: rest) {
        (rest, side) = (shorter, said)
      } else if let (shorter, allowed) = CurrencySigns.take(from: rest) {
        guard !hasCurrency else { throw .notANumber }
        (hasCurrency, currencies, rest) = (true, allowed, shorter)
      } else {
        return rest
      }
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  private static let sides: [(word: String, side: Side)] = [
    ("CR.", .credit), ("CR", .credit), ("DR.", .debit), ("DR", .debit), ("贷", .credit), ("貸", .credit),
    ("借", .debit),
  ]

  private static func takeSide(from text: Substring) -> (rest: Substring, side: Side)? {
    for (word, side) in sides where text.count > word.count {
      if text.hasSuffix(word) { return (text.dropLast(word.count), side) }
      if text.hasPrefix(word) { return (text.dropFirst(word.count), side) }
    }
    return nil
  }

  /// Takes 万 or 亿 from the end; returns the zeros it stands for.
  private static func takeMyriads(_ digits: inout Substring) -> Int {
    guard let last = digits.last else { return 0 }
    let zeros = "万萬".contains(last) ? 4 : "亿億".contains(last) ? 8 : 0
    if zeros > 0 { digits = HalfWidth.trimmed(String(digits.dropLast()))[...] }
    return zeros
  }
}

// The digits and what parts them.
extension AmountText {
  /// The most digits of an amount, and of those behind the mark.
  private static let mostDigits = (all: 16, behindMark: 6)
  private static let blanks: Set<Character> = [" ", "\u{2009}", "\u{202F}", "\u{2007}"]
  private static let apostrophes: Set<Character> = ["'", "’", "ʼ", "`"]

  private mutating func read(_ text: Substring, shiftedBy zeros: Int) throws(AmountRefusal) {
    guard text.contains(where: { $0.isASCII && $0.isNumber }) else { throw .notANumber }
    let signs = Set(text.filter { !($0.isASCII && $0.isNumber) })
    let hasBlanks = !signs.isDisjoint(with: Self.blanks)
    hasApostrophes = !signs.isDisjoint(with: Self.apostrophes)
    let marks = signs.intersection([".", ","])
    let isKnown = signs.allSatisfy {
      ".,".contains($0) || Self.blanks.contains($0) || Self.apostrophes.contains($0)
    }
    guard isKnown else { throw .notANumber }
    isUnmistakable =
      marks.count + (hasBlanks ? 1 : 0) + (hasApostrophes ? 1 : 0) > 1 || text.count { ".,".contains($0) } > 1
    var isTooLong = false
    for mark in DecimalMark.allCases {
      guard let parts = Self.parts(of: text, mark) else { continue }
      if let reading = Self.reading(parts, shiftedBy: zeros) {
        readings[mark] = reading
      } else {
        isTooLong = true
      }
    }
    guard readings.isEmpty else { return }
    if isTooLong { throw .tooLong }
    throw marks.isEmpty || marks.count == 2 ? .notANumber : .unclearMark
  }

  /// The digits before the mark, without what parts them, and behind it; nil if they are not parted as thousands are.
  private static func parts(of text: Substring, _ mark: DecimalMark) -> (whole: String, fraction: Substring)?
  {
    let halves = text.split(separator: mark.character, maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = halves.count > 1 ? halves[1] : ""
    guard fraction.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    let partings = Set(halves[0].filter { !$0.isNumber })
    guard partings.count <= 1 else { return nil }
    guard let parting = partings.first else { return (String(halves[0]), fraction) }
    guard parting != mark.character else { return nil }
    let groups = halves[0].split(separator: parting, omittingEmptySubsequences: false)
    return areThousands(groups, parting) ? (groups.joined(), fraction) : nil
  }

  private static func areThousands(_ groups: [Substring], _ parting: Character) -> Bool {
    guard let first = groups.first, let last = groups.last, groups.count > 1, first.first != "0" else {
      return false
    }
    let isWestern = (1...3).contains(first.count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    // Lakhs and crores: 12,34,567.
    let isIndian =
      parting == "," && groups.count > 2 && (1...2).contains(first.count) && last.count == 3
      && groups.dropFirst().dropLast().allSatisfy { $0.count == 2 }
    return isWestern || isIndian
  }

  /// What digits come to; nil if they are more than an amount has.
  private static func reading(_ parts: (whole: String, fraction: Substring), shiftedBy zeros: Int) -> Reading?
  {
    var digits = parts.whole + parts.fraction
    digits += String(repeating: "0", count: max(0, zeros - parts.fraction.count))
    let places = max(0, parts.fraction.count - zeros)
    let significant = digits.drop { $0 == "0" }
    guard significant.count <= mostDigits.all, places <= mostDigits.behindMark else { return nil }
    return Reading(units: Int64(significant) ?? 0, places: places)
  }
}

// Most amounts are digits with one mark at most, and a file has a hundred thousand: they are read byte by byte.
extension AmountText {
  /// What digits with one point or comma at most among them come to under each mark; nil for all else.
  private static func plain(_ cell: String) -> Readings? {
    var (units, whole, fraction) = (Int64(0), 0, 0)
    var mark: DecimalMark?
    for byte in cell.utf8 {
      if byte >= 0x30, byte <= 0x39 {
        guard whole + fraction < mostDigits.all else { return nil }
        units = units * 10 + Int64(byte - 0x30)
        if mark == nil { whole += 1 } else { fraction += 1 }
      } else {
        guard mark == nil, whole > 0, byte == 0x2E || byte == 0x2C else { return nil }
        mark = byte == 0x2E ? .point : .comma
      }
    }
    guard whole > 0 else { return nil }
    var readings = Readings()
    guard let mark else {
      for mark in DecimalMark.allCases { readings[mark] = Reading(units: units, places: 0) }
      return readings
    }
    guard fraction > 0, fraction <= mostDigits.behindMark else { return nil }
    readings[mark] = Reading(units: units, places: fraction)
    // Three digits behind it may be thousands, under the other one.
    let mayPart = fraction == 3 && whole <= 3 && cell.utf8.first != 0x30
    if mayPart { readings[mark.other] = Reading(units: units, places: 0) }
    return readings
  }
}
