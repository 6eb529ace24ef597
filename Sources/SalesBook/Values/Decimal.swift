/// A plain decimal number as it stands in a file (`-128000.50`), held as whole
/// units of its last digit. Money is made from it; nothing is ever rounded.
public struct Decimal: Equatable {
  /// The number without its point.
  var units: Int64
  /// How many of the digits stand after the point.
  var places: Int

  /// That many units of 10^-places.
  public init(_ units: Int64, places: Int = 0) {
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
  public func text(digits: Int) -> String {
    var (rest, count) = (units.magnitude, 0)
    repeat { (rest, count) = (rest / 10, count + 1) } while rest > 0
    let size = max(count, digits + 1) + (digits > 0 ? 1 : 0) + (units < 0 ? 1 : 0)
    return String(unsafeUninitializedCapacity: size) { bytes in
      var (rest, place, written) = (units.magnitude, size, 0)
      while rest > 0 || written <= digits {
        if written == digits, digits > 0 {
          place -= 1
          bytes[place] = 0x2E
        }
        place -= 1
        bytes[place] = UInt8(truncatingIfNeeded: rest % 10) + 0x30
        (rest, written) = (rest / 10, written + 1)
      }
      if units < 0 { bytes[0] = 0x2D }
      return size
    }
  }
}
