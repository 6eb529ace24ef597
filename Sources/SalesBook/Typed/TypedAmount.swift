/// Amounts as people type them: `82,000`, `8.2万`, `八万二`, `82k`, `USD 500`, `$500`, `500元`.
public enum TypedAmount {
  /// The amount that text means; `currency` is the one meant where none is
  /// named. Throws `FieldError.notANumber` if it means none, and
  /// `.tooPrecise` if it has more digits than the currency: nothing is rounded;
  /// `.tooLarge` above `Money.most`.
  public static func read(_ text: String, currency: Currency) throws(FieldError) -> Money {
    var phrase = TypedPhrase(text)
    var isNegative = phrase.take("-")
    let before = phrase.currency(meaning: currency)
    if !isNegative { isNegative = phrase.take("-") }
    let spoken = SpokenAmount.take(from: &phrase).map { Decimal($0, places: 0) }
    guard let decimal = spoken ?? phrase.decimal() else { throw .notANumber(text) }
    var after = phrase.currency(meaning: currency)
    let power = after == nil ? phrase.take(powers) ?? 0 : 0
    if after == nil { after = phrase.currency(meaning: currency) }
    guard phrase.isDone, before == nil || after == nil else { throw .notANumber(text) }
    let meant = before ?? after ?? currency
    let scaled = Decimal(isNegative ? -decimal.units : decimal.units, places: decimal.places - power)
    guard let minor = scaled.units(digits: meant.digits) else {
      if scaled.places > meant.digits { throw .tooPrecise(text, currency: meant) }
      throw .tooLarge(text, most: Money.most)
    }
    let money = Money(minor: minor, meant)
    guard !money.isTooMuch else { throw .tooLarge(text, most: Money.most) }
    return money
  }

  /// Zeros a word behind the number stands for.
  private static let powers = [
    "k": 3, "千": 3, "w": 4, "万": 4, "十万": 5, "m": 6, "百万": 6, "千万": 7, "亿": 8, "b": 9,
  ]
}

extension TypedPhrase {
  /// Takes a currency by its sign, its word or its letters. A sign several
  /// have is the expected one's if it has it.
  fileprivate mutating func currency(meaning expected: Currency) -> Currency? {
    if take("rmb", "人民币") { return .cny }
    if take("cn¥") { return .cny }
    if take("jp¥", "日元", "日圆", "円") { return Currency("JPY") }
    if take("元", "块") { return ["TWD", "HKD"].contains(expected.letters) ? expected : .cny }
    if take("nt$") { return Currency("TWD") }
    if take("hk$") { return Currency("HKD") }
    if take("us$", "美元") { return Currency("USD") }
    if take("$") { return expected.sign.hasSuffix("$") ? expected : Currency("USD") }
    if take("¥") { return expected.sign == "¥" ? expected : .cny }
    if take("€") { return Currency("EUR") }
    if take("£") { return Currency("GBP") }
    let letters = rest.prefix { $0.isASCII && $0.isLetter }
    guard let named = Currency(letters), take(String(letters)) else { return nil }
    return named
  }

  /// Takes a number with a point and with commas in threes, if there are any.
  fileprivate mutating func decimal() -> Decimal? {
    let written = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    let whole = written.prefix { $0 != "." }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped =
      groups.count == 1
      || (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    guard isGrouped, !written.dropFirst(whole.count).contains(",") else { return nil }
    let bytes = Array(written.utf8).filter { $0 != UInt8(ascii: ",") }
    guard let decimal = bytes.withUnsafeBufferPointer(Decimal.init(bytes:)), take(String(written)) else {
      return nil
    }
    return decimal
  }
}
