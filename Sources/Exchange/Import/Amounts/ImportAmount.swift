public import SalesBook

/// An amount as a cell writes it: exact, and not yet of one currency.
public struct ImportAmount: Sendable, Equatable {
  /// The amount in units of its last digit: 123456 for `1,234.56`.
  public let units: Int64
  /// How many of those digits stand after the decimal mark, 0 to 6.
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

  /// Its digits with a point.
  public var text: String {
    Decimal(units, places: places).text(digits: places)
  }

  static prefix func - (amount: ImportAmount) -> ImportAmount {
    ImportAmount(units: -amount.units, places: amount.places, currencies: amount.currencies)
  }

  static func - (amount: ImportAmount, other: ImportAmount) -> ImportAmount {
    amount.adding(-other) ?? amount
  }

  /// The sum of both, of whatever currency; nil if it is beyond counting.
  func adding(_ other: ImportAmount) -> ImportAmount? {
    let places = max(self.places, other.places)
    guard let one = scaled(to: places), let two = other.scaled(to: places) else { return nil }
    let (sum, overflow) = one.addingReportingOverflow(two)
    return overflow ? nil : ImportAmount(units: sum, places: places, currencies: currencies)
  }

  /// Whether both are as much.
  func isEqual(to other: ImportAmount) -> Bool {
    let places = max(self.places, other.places)
    return scaled(to: places).map { $0 == other.scaled(to: places) } ?? false
  }

  private func scaled(to places: Int) -> Int64? {
    var units = units
    for _ in self.places..<max(self.places, places) {
      let (product, overflow) = units.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      units = product
    }
    return units
  }
}

/// Why a cell is no amount.
public enum AmountRefusal: Error, Sendable, Equatable {
  /// It is not a number.
  case notANumber
  /// It may be thousands or a thousandth, or has the decimal mark the rest of its column has not.
  case unclearMark
  /// It has more digits than money ever has.
  case tooLong
  /// A spreadsheet has put it in powers of ten and lost its digits: `1.38E+10`.
  case powerOfTen
}
