internal import PinyinNames

/// Tiers of a rebate as people type them: how much, and the share or the sum that earns, one after another:
/// `100000 1.5%, 200,000 2%; 50万 8000`. A comma between digits parts thousands.
public enum TypedTiers {
  /// The tiers that text means, in that currency where none is named. Throws `FieldError.notLike` for one without what
  /// it earns, and what `TypedAmount` throws.
  public static func read(_ text: String, currency: Currency) throws(FieldError) -> [RebateTier] {
    var tiers: [RebateTier] = []
    for part in parts(of: text) {
      let words = part.split { $0.isWhitespace || ":=>".contains($0) }.map(String.init)
      guard words.count >= 2, let earned = words.last else { throw .notLike(part, example: example) }
      var tier = RebateTier(key: .none)
      let threshold = words.dropLast().filter { $0 != "-" }.joined(separator: " ")
      tier.threshold = try TypedAmount.read(threshold, currency: currency)
      if earned.hasSuffix("%") {
        tier.rate = try rate(String(earned.dropLast()), in: part)
      } else {
        tier.reward = try TypedAmount.read(earned, currency: tier.threshold.currency)
      }
      tiers.append(tier)
    }
    return tiers
  }

  /// What tiers are typed like.
  static let example = "100000 1.5%, 200000 2%"

  /// Tiers as one types them, the lowest first, in that currency where no other is named.
  public static func text(_ tiers: [RebateTier], currency: Currency) -> String {
    tiers.ascending.map { tier in
      let earned = tier.rate.map { RebateTier.percent($0) + "%" } ?? tier.reward.map(typed) ?? ""
      let letters = tier.threshold.currency == currency ? "" : tier.threshold.currency.letters + " "
      return "\(letters)\(typed(tier.threshold)) \(earned)"
    }.joined(separator: ", ")
  }

  private static func typed(_ money: Money) -> String {
    let text = money.decimal
    let cents = text.drop { $0 != "." }.dropFirst()
    return cents.allSatisfy { $0 == "0" } ? String(text.prefix { $0 != "." }) : text
  }

  private static func rate(_ text: String, in part: String) throws(FieldError) -> Int {
    let decimal = Array(text.utf8).withUnsafeBufferPointer { Decimal(bytes: $0) }
    guard let rate = decimal?.units(digits: 2) else { throw .notLike(part, example: example) }
    return try RebateTier.checked(Int(rate), as: text + "%")
  }

  /// The tiers one by one: parted by a semicolon, a line's end, or a comma with no digit before or behind it.
  private static func parts(of text: String) -> [String] {
    var (parts, part): ([String], String) = ([], "")
    let characters = Array(HalfWidth.text(text))
    for (place, character) in characters.enumerated() {
      let isInNumber =
        place > 0 && place + 1 < characters.count
        && characters[place - 1].isNumber && characters[place + 1].isNumber
      if ";、\n".contains(character) || character == "," && !isInNumber {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    return (parts + [part]).map { HalfWidth.trimmed($0) }.filter { !$0.isEmpty }
  }
}
