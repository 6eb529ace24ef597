internal import PinyinNames
internal import SalesBook

/// Signs and names of currencies as cells hold them.
enum CurrencySigns {
  /// Each sign with the currencies it may mean; a longer one stands before one it begins or ends with.
  private static let known: [(sign: String, letters: [String])] = [
    ("人民币", ["CNY"]), ("人民幣", ["CNY"]), ("RMB", ["CNY"]), ("CN¥", ["CNY"]),
    ("新台币", ["TWD"]), ("新臺幣", ["TWD"]), ("新台幣", ["TWD"]), ("台币", ["TWD"]), ("台幣", ["TWD"]), ("NT$", ["TWD"]),
    ("NTD", ["TWD"]), ("港元", ["HKD"]), ("港币", ["HKD"]), ("港幣", ["HKD"]), ("HK$", ["HKD"]),
    ("美元", ["USD"]), ("美金", ["USD"]), ("US$", ["USD"]), ("欧元", ["EUR"]), ("歐元", ["EUR"]), ("€", ["EUR"]),
    ("英镑", ["GBP"]), ("英鎊", ["GBP"]), ("£", ["GBP"]), ("JP¥", ["JPY"]), ("日元", ["JPY"]), ("日圆", ["JPY"]),
    ("日圓", ["JPY"]),
    ("¥", ["CNY", "JPY"]), ("元", ["CNY", "TWD", "HKD", "MOP"]), ("圆", ["CNY", "JPY"]),
    ("圓", ["TWD", "HKD", "JPY"]),
    ("$", ["USD", "TWD", "HKD", "AUD", "CAD", "SGD", "NZD", "MXN"]),
  ]

  /// The signs that look like the letters of a currency and are none: RMB, NTD.
  private static let ofLetters = Set(known.compactMap { Currency($0.sign) })

  private static let signs: [(sign: String, currencies: [Currency])] =
    known.map { ($0.sign, $0.letters.compactMap { Currency($0) }) }

  /// Takes a sign or three letters from the front or the end of an amount in capitals.
  static func take(from text: Substring) -> (rest: Substring, currencies: [Currency])? {
    for (sign, currencies) in signs {
      if text.hasPrefix(sign) { return (text.dropFirst(sign.count), currencies) }
      if text.hasSuffix(sign) { return (text.dropLast(sign.count), currencies) }
    }
    if let currency = Currency(text.prefix(3)) { return (text.dropFirst(3), [currency]) }
    if let currency = Currency(text.suffix(3)) { return (text.dropLast(3), [currency]) }
    return nil
  }

  /// The currency a cell names by its letters, its name or a sign that means one only.
  static func currency(named cell: String) -> Currency? {
    // Three letters are what nearly every cell has.
    if cell.utf8.count == 3, let letters = Currency(cell), !ofLetters.contains(letters) { return letters }
    let text = HalfWidth.text(cell).uppercased()
    guard let (rest, currencies) = take(from: text[...]), rest.isEmpty else { return nil }
    return currencies.count == 1 ? currencies.first : nil
  }
}
