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
  /// Of a promise to pay, the share in per cent that makes it kept (domain §5).
  public var promiseTolerance = 95
  /// Working days after a promise's day in which money still keeps it.
  public var promiseGrace = 2
  /// The share in per cent of promises kept below which a word is weak.
  public var weakWord = 60
  /// The amount in the main currency from which a breach weighs more (S4).
  public var breachAmount = 100_000
  /// Follow-ups of one of us from which a day is full.
  public var fullDay = 12
  /// Days between two collection contacts, of whoever of us.
  public var chaseDistance = 5
  /// Days without a receipt entered after which one looks at the bank first.
  public var receiptsStale = 7
  /// How many days before a due day, or a promise, a reminder is proposed: the
  /// larger the amount, the earlier (S4). Amounts in the main currency, the
  /// smallest first.
  public var reminderLeads = [
    ReminderLead(from: 0, days: 3), ReminderLead(from: 10_000, days: 5), ReminderLead(from: 100_000, days: 7),
    ReminderLead(from: 1_000_000, days: 14),
  ]
  /// Years after which a debtor need not pay any more (Civil Code 188).
  public var limitationYears = 3
  /// Days left of them at which one is warned, most first.
  public var limitationWarnings = [180, 90, 30]
  /// What a unit of other currencies is worth in the main one, in
  /// ten-thousandths: for ordering and thresholds only.
  public var rates: [Currency: Int64] = Policy.rates(["USD", "7.1"])
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
    ("PromiseTolerance", "95", "per cent of a promised sum that keeps the promise"),
    ("PromiseGrace", "2", "working days after the promised day in which money still keeps it"),
    ("WeakWord", "60", "per cent of promises kept below which a customer's word is weak"),
    ("BreachAmount", "100000", "from this amount on a broken promise weighs more (S4)"),
    ("FullDay", "12", "follow-ups of one of us that fill a day: no appointment is promised on it"),
    ("ChaseDistance", "5", "days between two contacts about money, by whoever of us"),
    ("ReceiptsStale", "7", "days without a receipt after which one looks at the bank before chasing"),
    (
      "ReminderLeads", "3 5@10000 7@100000 14@1000000",
      "days before a due day a reminder is proposed, by amount (S4: the larger, the earlier)"
    ),
    (
      "LimitationYears", "3", "years after which a debtor need not pay any more (a warning, not legal advice)"
    ),
    ("LimitationWarnings", "180 90 30", "days left of them at which one is warned"),
    ("Rates", "USD 7.1", "what other currencies are worth in the main one: for order and thresholds only"),
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
    case "PromiseTolerance": promiseTolerance = min(100, positive(setting) ?? promiseTolerance)
    case "PromiseGrace": promiseGrace = Int(setting.value).map { min(60, max(0, $0)) } ?? promiseGrace
    case "WeakWord": weakWord = min(100, positive(setting) ?? weakWord)
    case "BreachAmount": breachAmount = positive(setting) ?? breachAmount
    case "FullDay": fullDay = positive(setting) ?? fullDay
    case "ChaseDistance": chaseDistance = positive(setting) ?? chaseDistance
    case "ReceiptsStale": receiptsStale = positive(setting) ?? receiptsStale
    case "ReminderLeads": reminderLeads = ReminderLead.ladder(words) ?? reminderLeads
    case "LimitationYears": limitationYears = min(100, positive(setting) ?? limitationYears)
    case "LimitationWarnings":
      let days = words.compactMap { Int($0) }.filter { (1...3_660).contains($0) }
      if !days.isEmpty { limitationWarnings = days.sorted(by: >) }
    case "Rates": rates = Policy.rates(words)
    case "ActingAs": allowsActingAs = setting.value == "yes"
    default: break
    }
  }

  /// `USD 7.1 EUR 7.8` as a table; what does not read is left out.
  private static func rates(_ words: [String]) -> [Currency: Int64] {
    var rates: [Currency: Int64] = [:]
    for (letters, rate) in zip(words, words.dropFirst()) {
      guard let currency = Currency(letters) else { continue }
      rates[currency] = Array(rate.utf8).withUnsafeBufferPointer { Decimal(bytes: $0)?.units(digits: 4) }
    }
    return rates
  }

  private func positive(_ setting: Setting) -> Int? { Int(setting.value).flatMap { $0 > 0 ? $0 : nil } }
}
