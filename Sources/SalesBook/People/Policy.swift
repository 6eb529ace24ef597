/// The book's settings, read: what it says, or what a new book starts with
/// where it says nothing or nonsense.
public struct Policy: Equatable, Sendable {
  /// IANA name of the zone whose civil day is *today*.
  public var timeZone = "Asia/Shanghai"
  /// What amounts without a currency are in.
  public var currency = Currency.cny
  /// Last day of each aging bucket but the open one, in days past due (domain
  /// §4): 30, 60, 90.
  public var agingBounds = [30, 60, 90]
  /// Days of the week nobody works.
  public var weekend: Set<Weekday> = [.saturday, .sunday]
  /// Days between touches where no grade says otherwise (S0: once a week).
  public var cadence = 7
  /// Payment terms of a customer that has none of its own: days after issue.
  public var paymentDays = 30
  /// How many lines the daily round has at the most.
  public var roundSize = 40
  /// Whether `--as LOGIN` may write in another's name.
  public var allowsActingAs = false

  /// What a new book starts with.
  public init() {}

  /// The settings of a book.
  public init(_ book: Book) {
    for setting in book.settings.all { take(setting) }
  }

  /// The settings a new book is given, with what each does: policy.rec's
  /// records and the comments above them.
  public static let described: [(setting: Setting, meaning: String)] = [
    ("TimeZone", "Asia/Shanghai", "the zone whose civil day is today"),
    ("Currency", "CNY", "the main currency: of amounts given without one"),
    ("AgingBounds", "30 60 90", "aging: the last day past due of each bucket but the open one"),
    ("Weekend", "saturday sunday", "days of the week skipped when a date is proposed"),
    ("Cadence", "7", "days between touches (S0: once a week)"),
    ("PaymentDays", "30", "days to pay, for a customer without terms of its own"),
    ("RoundSize", "40", "how many lines the daily round has at the most"),
    ("ActingAs", "no", "yes lets --as LOGIN write in another's name"),
  ].map { name, value, meaning in
    var setting = Setting(key: Name(name))
    setting.value = value
    return (setting, meaning)
  }

  private mutating func take(_ setting: Setting) {
    let words = setting.value.split(separator: " ").map(String.init)
    switch setting.name.text {
    case "TimeZone": timeZone = setting.value
    case "Currency": currency = Currency(setting.value) ?? currency
    case "AgingBounds":
      let bounds = words.compactMap { Int($0) }
      if bounds.count == 3, bounds == bounds.sorted(), bounds[0] > 0 { agingBounds = bounds }
    case "Weekend": weekend = Set(Weekday.allCases.filter { words.contains("\($0)") })
    case "Cadence": cadence = positive(setting) ?? cadence
    case "PaymentDays": paymentDays = Int(setting.value) ?? paymentDays
    case "RoundSize": roundSize = positive(setting) ?? roundSize
    case "ActingAs": allowsActingAs = setting.value == "yes"
    default: break
    }
  }

  private func positive(_ setting: Setting) -> Int? { Int(setting.value).flatMap { $0 > 0 ? $0 : nil } }
}
