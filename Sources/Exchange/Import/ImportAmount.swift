internal import PinyinNames
public import SalesBook

/// An amount as a cell writes it: exact, and not yet of one currency.
public struct ImportAmount: Sendable, Equatable {
  /// The amount in units of its last digit: 123456 for `1,234.56`.
  public let units: Int64
  /// How many of those digits stand after the point, 0 to 6.
  public let places: Int
  /// The currencies a sign in the cell allows; empty if there is no sign.
  public let currencies: [Currency]

  /// The amount in a currency; nil if the cell's sign is of another, or it has too many digits.
  public func money(in currency: Currency) -> Money? {
    guard currencies.isEmpty || currencies.contains(currency) else { return nil }
    var minor = units
    for _ in 0..<max(0, places - currency.digits) {
      guard minor % 10 == 0 else { return nil }
      minor /= 10
    }
    for _ in 0..<max(0, currency.digits - places) {
      let (product, overflow) = minor.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      minor = product
    }
    return Money(minor: minor, currency)
  }
}

/// Why a cell is no amount.
public enum AmountRefusal: Error, Sendable, Equatable {
  /// It is not a number.
  case notANumber
  /// Its commas do not part thousands: it may be a decimal comma.
  case unclearComma
  /// It has more digits than money ever has.
  case tooLong
}

extension ImportAmount {
  /// The most digits of an amount, and of those after the point.
  private static let mostDigits = (all: 16, afterPoint: 6)

  /// Reads a cell: thousands in commas, a point, signs of currencies, minus or brackets for
  /// less than nothing, full-width digits, 万 and 亿.
  init(cell: String) throws(AmountRefusal) {
    var text = HalfWidth.text(cell).uppercased()
    var isNegative = false
    if text.hasPrefix("("), text.hasSuffix(")") {
      isNegative = true
      text = String(text.dropFirst().dropLast())
    }
    var currencies: [Currency] = []
    var digits = try Self.withoutSigns(text, &isNegative, &currencies)
    let zeros = Self.takeMyriads(&digits)
    let (units, places) = try Self.number(digits, shiftedBy: zeros)
    self.units = isNegative ? -units : units
    self.places = places
    self.currencies = currencies
  }

  /// Takes minus signs and signs of currencies from both ends.
  private static func withoutSigns(
    _ text: String, _ isNegative: inout Bool, _ currencies: inout [Currency]
  ) throws(AmountRefusal) -> Substring {
    var rest = text[...]
    var isSigned = isNegative
    var hasCurrency = false
    while true {
      if let first = rest.utf8.first, let last = rest.utf8.last, isDigit(first), isDigit(last) { return rest }
      let trimmed = HalfWidth.trimmed(String(rest))
      rest = trimmed[...]
      if let first = rest.first, let last = rest.last, let sign = [first, last].first(where: "-−+".contains) {
        guard !isSigned, sign != "+" || first == "+" else { throw .notANumber }
        isSigned = true
        isNegative = sign != "+"
        rest = first == sign ? rest.dropFirst() : rest.dropLast()
      } else if let (shorter, allowed) = CurrencySigns.take(from: rest) {
        guard !hasCurrency else { throw .notANumber }
        hasCurrency = true
        currencies = allowed
        rest = shorter
      } else {
        return rest
      }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  /// Takes 万 or 亿 from the end; returns the zeros it stands for.
  private static func takeMyriads(_ digits: inout Substring) -> Int {
    guard let last = digits.last else { return 0 }
    let zeros = "万萬".contains(last) ? 4 : "亿億".contains(last) ? 8 : 0
    if zeros > 0 { digits = HalfWidth.trimmed(String(digits.dropLast()))[...] }
    return zeros
  }

  private static func number(
    _ text: Substring, shiftedBy zeros: Int
  ) throws(AmountRefusal) -> (units: Int64, places: Int) {
    let halves = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = halves.first, !text.isEmpty, text != "." else { throw .notANumber }
    let fraction = halves.count > 1 ? halves[1] : ""
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    let isNumber = (groups + [fraction]).allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
    guard isNumber else { throw .notANumber }
    if groups.count > 1 {
      let areThousands = groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(groups[0].count)
      guard areThousands else { throw .unclearComma }
    }
    var digits = groups.joined() + fraction
    digits += String(repeating: "0", count: max(0, zeros - fraction.count))
    let places = max(0, fraction.count - zeros)
    let significant = digits.drop { $0 == "0" }
    guard significant.count <= mostDigits.all, places <= mostDigits.afterPoint else { throw .tooLong }
    return (Int64(significant) ?? 0, places)
  }
}
