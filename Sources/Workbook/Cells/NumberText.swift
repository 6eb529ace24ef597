/// Numbers of cells as digits: what the sheet shows of them, without what binary fractions add.
///
/// `1.1000000000000001` is 1.1, for a spreadsheet keeps 15 digits; what is left of a subtraction that comes to nothing is
/// nothing; 13800001111 is never written in powers of ten. A whole number beyond what a cell can hold is: its
/// last digits are lost, and whoever reads it must know.
struct NumberText {
  private var isNegative: Bool
  /// The digits, neither beginning nor ending with a zero.
  private var digits: [UInt8]
  /// How many of them stand before the mark; below 0, how many zeros follow it.
  private var point: Int

  /// From here on not every whole number can be told from the next.
  private static let exact = 9_007_199_254_740_992.0
  /// A spreadsheet keeps so many digits of a number.
  private static let kept = 15
  /// Money has no more digits behind the mark, and what is less than a hundredth of the last is no money.
  private static let places = 6

  /// A number as an XML file writes it; whole digits stay as they are. Nil if it is none.
  static func text(written text: String) -> String? {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    if !digits.isEmpty, digits.count <= 40, digits.allSatisfy({ (48...57).contains($0) }) { return text }
    return Double(text).map { Self.text($0) }
  }

  /// A number, moved so many places to the left: by 2 for hundredths.
  static func text(_ number: Double, times places: Int = 0) -> String {
    guard number.isFinite else { return CellErrors.number }
    var text = NumberText(number.description)
    text.point += places
    if number.magnitude >= exact { return text.power }
    if number != number.rounded() || places != 0 { text.round() }
    return text.plain
  }

  private init(_ description: String) {
    isNegative = description.utf8.first == UInt8(ascii: "-")
    let halves = description.utf8.split(separator: UInt8(ascii: "e"))
    let power = halves.count > 1 ? Int(String(halves[1]) ?? "") ?? 0 : 0
    let written = (halves.first ?? description.utf8[...]).filter { $0 != UInt8(ascii: "-") }
    let whole = written.firstIndex(of: UInt8(ascii: ".")) ?? written.count
    digits = written.filter { $0 != UInt8(ascii: ".") }
    point = whole + power
    trim()
  }

  private mutating func trim() {
    while digits.last == 48 { digits.removeLast() }
    let zeros = digits.prefix { $0 == 48 }.count
    digits.removeFirst(zeros)
    point = digits.isEmpty ? 1 : point - zeros
    if digits.isEmpty { isNegative = false }
  }

  private mutating func round() {
    if digits.count > Self.kept { cut(to: Self.kept) }
    guard digits.count - point > Self.places else { return }
    var shorter = self
    shorter.cut(to: point + Self.places)
    // Two more digits that are all 0, or all 9, are what binary fractions leave.
    var longer = self
    longer.cut(to: point + Self.places + 2)
    if shorter.digits == longer.digits, shorter.point == longer.point { self = shorter }
  }

  /// Keeps so many digits, the last one rounded.
  private mutating func cut(to count: Int) {
    guard count < digits.count else { return }
    guard count >= 0 else {
      digits = []
      return trim()
    }
    let goesUp = digits[count] >= 53
    digits = Array(digits.prefix(count))
    if goesUp { increase() }
    trim()
  }

  private mutating func increase() {
    for place in digits.indices.reversed() {
      if digits[place] < 57 {
        digits[place] += 1
        return
      }
      digits[place] = 48
    }
    digits.insert(49, at: 0)
    point += 1
  }

  /// The number in full.
  private var plain: String {
    if digits.isEmpty { return "0" }
    var text = isNegative ? [UInt8(ascii: "-")] : []
    let whole = digits.prefix(max(0, point))
    text += whole.isEmpty ? [48] : whole
    text += [UInt8](repeating: 48, count: max(0, point - digits.count))
    if digits.count > point {
      text.append(UInt8(ascii: "."))
      text += [UInt8](repeating: 48, count: max(0, -point)) + digits.dropFirst(max(0, point))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The number in powers of ten.
  private var power: String {
    var text = (isNegative ? "-" : "") + String(decoding: digits.prefix(1), as: UTF8.self)
    if digits.count > 1 { text += "." + String(decoding: digits.dropFirst(), as: UTF8.self) }
    return text + "E+" + String(point - 1)
  }
}

/// What spreadsheets write into a cell that came to nothing.
enum CellErrors {
  /// What is no number.
  static let number = "#NUM!"
  /// A formula nobody has worked out yet.
  static let notWorkedOut = "#CALC!"

  /// An error by its number in the old files.
  static func named(_ number: Int) -> String {
    switch number {
    case 0x00: "#NULL!"
    case 0x07: "#DIV/0!"
    case 0x0F: "#VALUE!"
    case 0x17: "#REF!"
    case 0x1D: "#NAME?"
    case 0x24: Self.number
    default: "#N/A"
    }
  }
}
