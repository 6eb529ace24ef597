internal import Glibc
internal import SalesBook
internal import Screens

/// What a new book is to be kept in: its main currency and its time zone,
/// proposed by what is around, and settled by whoever makes it.
struct FirstSettings {
  /// The money of amounts given without a currency.
  var currency: Currency
  /// The zone whose civil day is today.
  var zone: ZoneName
  /// Whether the public holidays of the mainland are to be in it, where somebody says so.
  var holidays: Bool?

  /// What locale, environment and machine tell; what a new book has where they tell nothing.
  init(proposedBy surroundings: Surroundings) {
    func set(_ name: String) -> String? { surroundings.environment[name] }
    currency =
      Territory.currency(ofLocales: [set("LC_ALL"), set("LC_MONETARY"), set("LANG")]) ?? Policy().currency
    zone =
      ZoneName(
        variable: set("TZ"), file: WholeFile.smallText("/etc/timezone"),
        link: WholeFile.link("/etc/localtime"))
      ?? .usual
  }

  /// Whether the public holidays of the mainland are in it: as is said, else where it is kept in its money or its time.
  var bringsHolidays: Bool {
    holidays ?? (currency == .cny || FirstSettings.mainland.contains(zone.text))
  }

  private static let mainland: Set<String> = [
    "Asia/Shanghai", "Asia/Chongqing", "Asia/Chungking", "Asia/Harbin", "Asia/Urumqi", "Asia/Kashgar", "PRC",
  ]

  /// The settings of the book; rates are of the usual currency and of no other.
  var policy: Policy {
    var policy = Policy()
    if currency != policy.currency { policy.rates = [:] }
    (policy.currency, policy.timeZone) = (currency, zone.text)
    policy.letterLanguage = Language(usualWith: currency)
    return policy
  }

  /// The same as somebody settles it: asked on a terminal what is not said yet, else taken as proposed, and
  /// told.
  func asked(_ words: Words, for path: String, said: Set<Question> = []) -> FirstSettings {
    let spoken = words.commandLine
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    guard isTerminal, said.count < Question.allCases.count else {
      Rounds.complain(spoken.newBook(path, currency.letters, zone.text))
      return self
    }
    Output.line(spoken.newBookAsks(path))
    var settled = self
    for question in Question.allCases where !said.contains(question) {
      guard let setting = Policy.setting(named: question.rawValue), let kept = ask(setting, words) else {
        continue
      }
      settled.take(kept, for: question)
    }
    return settled
  }

  /// What is asked, by the settings it is about.
  enum Question: String, CaseIterable {
    case currency = "Currency"
    case zone = "TimeZone"
  }

  /// Takes what somebody says, as the book keeps it.
  mutating func take(_ kept: String, for question: Question) {
    switch question {
    case .currency: currency = Currency(kept) ?? currency
    case .zone: zone = ZoneName(kept) ?? zone
    }
  }

  /// Asks until it can be read; nil for an empty line, or where no more comes: as proposed.
  private func ask(_ setting: PolicySetting, _ words: Words) -> String? {
    while true {
      Output.text("\(words.title(of: setting)) [\(setting.text(policy))]: ")
      guard let typed = readLine(), !typed.allSatisfy(\.isWhitespace) else { return nil }
      do throws(FieldError) { return try setting.kept(typed) } catch { Output.line(words.sentence(error)) }
    }
  }
}
