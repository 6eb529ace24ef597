/// A plain decimal number as it stands in a file (`-128000.50`), held as whole
/// units of its last digit. Money is made from it; nothing is ever rounded.
struct Decimal: Equatable {
  /// The number without its point.
  var units: Int64
  /// How many of the digits stand after the point.
  var places: Int

  /// That many units of 10^-places.
  init(_ units: Int64, places: Int = 0) {
    self.units = units
    self.places = places
  }

  /// The number those ASCII bytes spell, or nil if they spell none or one of
  /// more than 18 digits.
  init?(bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    var negative = false
    if let first = bytes.first, first == 0x2D || first == 0x2B {
      negative = first == 0x2D
      index = 1
    }
    var (units, digits, places) = (Int64(0), 0, -1)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x2E, places < 0 {
        places = 0
      } else if byte >= 0x30, byte <= 0x39, digits < 18 {
        units = units * 10 + Int64(byte - 0x30)
        digits += 1
        if places >= 0 { places += 1 }
      } else {
        return nil
      }
      index += 1
    }
    guard digits > 0 else { return nil }
    self.units = negative ? -units : units
    self.places = max(0, places)
  }

  /// Whether it comes to more than so many whole ones, one way or the other.
  func isAbove(_ whole: Int) -> Bool {
    guard units.magnitude > UInt64(whole) else { return false }
    return Int128(units.magnitude) > (0..<places).reduce(Int128(whole)) { most, _ in most * 10 }
  }

  /// The number of units of 10^-digits it makes, or nil if that would lose a
  /// digit or is past Int64.
  func units(digits: Int) -> Int64? {
    var scaled = units
    for _ in 0..<max(0, digits - places) {
      let (product, overflow) = scaled.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      scaled = product
    }
    for _ in 0..<max(0, places - digits) {
      guard scaled % 10 == 0 else { return nil }
      scaled /= 10
    }
    return scaled
  }

  /// Its units read as units of 10^-digits: 128050 with 2 digits is `1280.50`.
  func text(digits: Int) -> String {
    let magnitude = String(units.magnitude)
    let sign = units < 0 ? "-" : ""
    guard digits > 0 else { return sign + magnitude }
    let whole = magnitude.utf8.count > digits ? magnitude : padded(Int(units.magnitude), digits + 1)
    let cut = whole.index(whole.endIndex, offsetBy: -digits)
    return sign + whole[..<cut] + "." + whole[cut...]
  }
}
