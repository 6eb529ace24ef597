/// An ISO 4217 currency, by its three capital letters.
public struct Currency: Hashable, Comparable, Sendable {
  /// The three letters, first in the high byte; 0 is no currency at all.
  let code: UInt32

  /// The currency with those three letters (any case), or nil if they are not
  /// three ASCII letters.
  public init?(_ text: some StringProtocol) {
    guard let currency = Array(text.utf8).withUnsafeBufferPointer(Currency.init(bytes:)) else { return nil }
    self = currency
  }

  init(code: UInt32) { self.code = code }

  /// The currency those three bytes name (any case), or nil.
  init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 3 else { return nil }
    var code: UInt32 = 0
    for byte in bytes {
      let upper = byte & 0xDF
      guard upper >= 0x41, upper <= 0x5A else { return nil }
      code = code << 8 | UInt32(upper)
    }
    self.code = code
  }

  /// Stands where a record's `Currency` field has not been read yet.
  static var unread: Currency { Currency(code: 0) }

  /// Whether it stands for none: nothing is in it yet.
  public var isUnread: Bool { self == .unread }

  /// Renminbi, what a new book keeps its money in.
  public static var cny: Currency { Currency(code: 0x43_4E_59) }

  /// The three capital letters: `CNY`.
  public var letters: String {
    String(
      decoding: [
        UInt8(truncatingIfNeeded: code >> 16), UInt8(truncatingIfNeeded: code >> 8),
        UInt8(truncatingIfNeeded: code),
      ], as: UTF8.self)
  }

  /// Digits after the point, ISO 4217's minor unit: 2, but 0 for JPY, KRW and
  /// their like and 3 for the dinars.
  public var digits: Int {
    if code == Currency.cny.code { return 2 }
    return Currency.unusualDigits[code] ?? 2
  }

  /// Minor units in a whole one: 100, 1 for JPY.
  public var unit: Int64 { (0..<digits).reduce(1) { unit, _ in unit * 10 } }

  private static let unusualDigits: [UInt32: Int] = {
    var digits: [UInt32: Int] = [:]
    for letters in [
      "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF",
      "XPF",
    ] {
      digits[Currency(letters)?.code ?? 0] = 0
    }
    for letters in ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"] {
      digits[Currency(letters)?.code ?? 0] = 3
    }
    return digits
  }()

  /// The sign put before an amount where there is room for no more: `¥`, `$`;
  /// the letters and a blank where the currency has none. `MoneySigns` tells those apart that share one.
  var sign: String {
    switch letters {
    case "CNY", "JPY": "¥"
    case "USD": "$"
    case "EUR": "€"
    case "GBP": "£"
    case "TWD": "NT$"
    case "HKD": "HK$"
    default: letters + " "
    }
  }

  /// Alphabetical by the letters.
  public static func < (left: Currency, right: Currency) -> Bool { left.code < right.code }
}

/// An amount of money: whole minor units (fen, cents) of one currency.
public struct Money: Hashable, Sendable {
  /// Minor units; negative for what is owed the other way.
  public var minor: Int64
  /// What the minor units are of.
  public var currency: Currency

  /// That many minor units of a currency.
  public init(minor: Int64, _ currency: Currency) {
    self.minor = minor
    self.currency = currency
  }

  /// The most an amount comes to, in whole units: more is a slip of the finger, could not be read back, and sums of it
  /// would run over.
  public static let most = 10_000_000_000_000

  /// Whether it comes to more than that, one way or the other.
  public var isTooMuch: Bool { minor.magnitude > UInt64(Money.most) * UInt64(currency.unit) }

  /// No money, in that currency.
  public static func zero(_ currency: Currency) -> Money { Money(minor: 0, currency) }

  /// The plain decimal a file or a report holds: `-1234.50`.
  public var decimal: String { Decimal(minor).text(digits: currency.digits) }

  /// For people: the sign, thousands in threes, cents only where there are
  /// any: `¥1,234.50`, `¥128,000`.
  public func spoken(_ signs: MoneySigns) -> String {
    let (whole, cents) = grouped
    let hasCents = cents.contains { $0 != "0" }
    return (minor < 0 ? "-" : "") + signs.sign(of: currency) + whole + (hasCents ? "." + cents : "")
  }

  /// For a column of one currency: thousands in threes, all digits after the point: `-1,234.50`.
  public var tabular: String {
    let (whole, cents) = grouped
    return (minor < 0 ? "-" : "") + whole + (cents.isEmpty ? "" : "." + cents)
  }

  /// Its digits without a sign, those before the point in threes.
  private var grouped: (whole: String, cents: Substring) {
    let parts = decimal.drop { $0 == "-" }.split(separator: ".")
    var grouped = ""
    for (index, digit) in (parts.first ?? "0").enumerated() {
      if index > 0, ((parts.first?.count ?? 0) - index) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return (grouped, parts.count > 1 ? parts[1] : "")
  }
}
