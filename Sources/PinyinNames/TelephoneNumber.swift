/// Telephone numbers as they are compared: by their digits, however these are set apart.
public enum TelephoneNumber {
  /// The digits of a text that is nothing but digits, at least four, and what sets them apart; without the country's
  /// `+86` or `0086`. Nil for any other text.
  public static func digits(of text: String) -> String? {
    let bytes = HalfWidth.text(text).utf8
    guard bytes.allSatisfy({ isDigit($0) || parts($0) || $0 == UInt8(ascii: "+") }) else { return nil }
    var digits = bytes.filter(isDigit)[...]
    let isAbroad = bytes.first == UInt8(ascii: "+")
    for country in isAbroad ? ["86"] : ["0086"] where digits.starts(with: country.utf8) && digits.count > 9 {
      digits = digits.dropFirst(country.utf8.count)
    }
    return digits.count < 4 ? nil : String(decoding: digits, as: UTF8.self)
  }

  /// Whether a byte sets digits apart.
  static func parts(_ byte: UInt8) -> Bool { " -().".utf8.contains(byte) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
