internal import PinyinNames

/// Instalments as people type them: an amount or a share and the day it is due,
/// one after another: `30% 12-01, 70% 2027-01-15`, `5,000 eom; 5000 1-31`.
public enum TypedInstalments {
  /// The instalments that text means of an amount, as typed on `today`; days
  /// lean to those that come. A share is rounded down to the minor unit, and
  /// what that leaves over goes to the last share. Whether they add up is not
  /// asked here. Throws `FieldError.notAnInstalment` for a part without a day,
  /// and what `TypedAmount` and `TypedDay` throw.
  public static func read(
    _ text: String, of amount: Money, today: Day, workingDays: WorkingDays? = nil
  ) throws(FieldError) -> [Instalment] {
    var instalments: [Instalment] = []
    var shares: (count: Int, percent: Int64, minor: Int64, last: Int) = (0, 0, 0, 0)
    for part in parts(of: text) {
      guard !part.day.isEmpty else { throw .notAnInstalment(part.amount) }
      var instalment = Instalment(key: .none)
      instalment.due = try TypedDay.read(part.day, today: today, workingDays: workingDays, leaning: .coming)
      if let hundredths = try percent(part.amount) {
        instalment.amount = Money(minor: share(hundredths, of: amount), amount.currency)
        shares = (
          shares.count + 1, shares.percent + hundredths, shares.minor + instalment.amount.minor,
          instalments.count
        )
      } else {
        instalment.amount = try TypedAmount.read(part.amount, currency: amount.currency)
      }
      instalments.append(instalment)
    }
    if shares.count > 0 {
      instalments[shares.last].amount.minor += share(shares.percent, of: amount) - shares.minor
    }
    return instalments
  }

  /// So many hundredths of a percent of an amount, in minor units.
  private static func share(_ hundredths: Int64, of amount: Money) -> Int64 {
    let (quotient, rest) = amount.minor.quotientAndRemainder(dividingBy: 10_000)
    return quotient * hundredths + rest * hundredths / 10_000
  }

  /// Hundredths of a percent, 0 to 10,000; nil if the text is no share.
  private static func percent(_ text: String) throws(FieldError) -> Int64? {
    guard text.hasSuffix("%") else { return nil }
    let digits = Array(text.dropLast().utf8)
    guard let decimal = digits.withUnsafeBufferPointer(Decimal.init(bytes:)),
      let hundredths = decimal.units(digits: 2), (0...10_000).contains(hundredths)
    else { throw .notANumber(text) }
    return hundredths
  }

  /// The parts, each an amount up to a blank or percent sign and a day up to
  /// the next comma or semicolon: commas inside an amount part its thousands.
  private static func parts(of text: String) -> [(amount: String, day: String)] {
    var rest = HalfWidth.text(text)[...]
    var parts: [(amount: String, day: String)] = []
    while true {
      rest = rest.drop { $0.isWhitespace || isSeparator($0) }
      guard !rest.isEmpty else { return parts }
      var amount = rest.prefix { !$0.isWhitespace && $0 != "%" && $0 != ";" }
      rest = rest.dropFirst(amount.count)
      if rest.first == "%" {
        rest.removeFirst()
        amount += "%"
      }
      let day = rest.prefix { !isSeparator($0) }
      rest = rest.dropFirst(day.count)
      parts.append((String(amount), HalfWidth.trimmed(String(day))))
    }
  }

  private static func isSeparator(_ character: Character) -> Bool { ",;、\n".contains(character) }
}
