extension Policy {
  /// Every setting, in the order of a new book's policy.rec.
  public static let settings: [PolicySetting] = [
    zone,
    .value(
      "Currency", \.currency, "the main currency: of amounts given without one", read: { Currency($0) },
      print: \.letters
    ).refusing { Currency($0)?.isKnown == true ? nil : .notACurrency($0) },
    .list(
      "AgingBounds", \.agingBounds, "aging: the last day past due of each bucket but the open one",
      read: agingBounds, print: { $0.map(String.init) }),
    .list(
      "Weekend", \.weekend, "days of the week skipped when a date is proposed",
      read: { words in Set(Weekday.allCases.filter { words.contains("\($0)") }) },
      print: { days in Weekday.allCases.filter(days.contains).map { "\($0)" } }),
    .number(
      "Cadence", \.cadence, in: 1...3650, "days between touches while a sale is pursued (S0: once a week)"),
    .number("CadenceA", \.cadenceA, in: 1...3650, "days between touches with customers of grade A"),
    .number(
      "CadenceB", \.cadenceB, in: 1...3650,
      "the same of grade B, and of customers without a grade who have bought"),
    .number("CadenceC", \.cadenceC, in: 1...3650, "the same of grade C"),
    .number("CadenceD", \.cadenceD, in: 1...3650, "the same of grade D, whatever is pursued"),
    .number(
      "DistanceD", \.distanceD, in: 0...3650, raising: true,
      "days between two touches of ours with a customer of grade D, to sell (S0)"),
    .number("NeglectedD", \.neglectedD, in: 1...3650, "days past which a customer of grade D is neglected"),
    .number(
      "ProvisionalDays", \.provisionalDays, in: 0...36_500, raising: true,
      "days from the first dealing in which a grade is provisional"),
    .number(
      "PaymentDays", \.paymentDays, in: .min ... .max, "days to pay, for a customer without terms of its own"),
    .number("RoundSize", \.roundSize, "how many lines the daily round has at the most"),
    .value(
      "RetryAt", \.retryAt, "when one who did not answer is called again the same day",
      read: { TimeOfDay($0) },
      print: \.text),
    .value(
      "LastLook", \.lastLook,
      "the last time of a day at which one calls again, or looks whether money came in",
      read: { TimeOfDay($0) }, print: \.text),
    .number(
      "PromiseTolerance", \.promiseTolerance, in: 1...100, "per cent of a promised sum that keeps the promise"
    ),
    .number(
      "PromiseGrace", \.promiseGrace, in: 0...60, raising: true,
      "working days after the promised day in which money still keeps it"),
    .number(
      "WeakWord", \.weakWord, in: 1...100, "per cent of promises kept below which a customer's word is weak"),
    .hundredths(
      "SmallBalance", \.smallBalance, "up to this much of the main currency nobody is asked for money"),
    .hundredths(
      "SettleTolerance", \.settleTolerance,
      "up to this much of the main currency a difference at settling is let go without an approver"),
    .number("BreachAmount", \.breachAmount, "from this amount on a broken promise weighs more (S4)"),
    .number(
      "FullDay", \.fullDay, "follow-ups of one of us that fill a day: no appointment is promised on it"),
    .number(
      "ChaseDistance", \.chaseDistance,
      "days after a contact of any kind, by whoever of us, in which one is warned before asking for money"),
    .number("AskAgain", \.askAgain, "days after which money asked for is asked for again"),
    .number(
      "ReceiptsStale", \.paymentsStale,
      "days without a payment after which one looks at the bank before chasing"
    ),
    .list(
      "ReminderLeads", \.reminderLeads,
      "days before a due day a reminder is proposed, by amount (S4: the larger, the earlier)",
      read: ReminderLead.ladder, print: { $0.map(\.text) }),
    .number(
      "LimitationYears", \.limitationYears, in: 1...100,
      "years after which a debtor need not pay any more (a warning, not legal advice)"),
    .list(
      "LimitationWarnings", \.limitationWarnings, "days left of them at which one is warned",
      read: warnings, print: { $0.map(String.init) }),
    .list(
      "Rates", \.rates, "what other currencies are worth in the main one: for order and thresholds only",
      read: rates, print: words
    ).alsoRefusing { text in
      rates(text.split(separator: " ").map(String.init)).keys.sorted().first { !$0.isKnown }
        .map { .notACurrency($0.letters) }
    },
    .number(
      "GiftLimit", \.giftLimit,
      "the most a gift may cost without an approval, in the main currency (S2: a thing, never money)"),
    .number(
      "UseCheckDays", \.useCheckDays,
      "days after a first delivery, a new product or a settled dispute after which one asks how they get on"),
    .number(
      "SatisfactionEvery", \.satisfactionEvery,
      "days after which A, B and influential customers are asked again whether they are content"),
    .number(
      "GreetingLead", \.greetingLead, in: 0...30,
      "days around a birthday or a festival in which one is reminded"),
    .list(
      "Festivals", \.festivals,
      "festivals to greet on: new-year spring-festival dragon-boat mid-autumn national-day christmas",
      read: { words in words.compactMap { Festival(rawValue: $0) } }, print: { $0.map(\.rawValue) }),
    .number(
      "LearnLead", \.learnLead, in: 0...366,
      "days before a campaign's market is to be understood from which the round asks for what is unknown"),
    .prose("Firm", \.firm, "who we are, as letters say: the firm's name"),
    .prose("FirmPhone", \.firmPhone, "the telephone letters name"),
    .prose(
      "PayTo", \.payTo, "where money is paid to, one a currency: CNY bank account; USD bank account",
      example: "CNY ICBC Shanghai 1001; USD HSBC 400", read: PayTo.list, print: PayTo.text),
    .value(
      PolicySetting.letterLanguage, \.letterLanguage,
      "language of letters where neither the customer nor its name says", read: { Language(named: $0) },
      print: \.rawValue
    ).refusing(spelling: { Language(named: $0)?.rawValue ?? $0 }) {
      Language(named: $0) == nil ? .notOneOf($0, Language.allCases.map(\.rawValue)) : nil
    },
    .list(
      "Approvals", \.approvalKinds,
      "what needs an approval: price term gift write-off delivery commitment rebate, or none",
      read: { words in Set(words.compactMap { Approval.Kind(rawValue: $0) }) },
      print: { kinds in Approval.Kind.allCases.filter(kinds.contains).map(\.rawValue) }),
    .list(
      "PriceLimits", \.priceLimits, "per cent off the price one may give without an approval, by grade",
      read: { byGrade($0, in: 0...100) },
      print: { $0.sorted { $0.key < $1.key }.flatMap { [$0.key.rawValue, String($0.value)] } }),
    .number("OfferDistance", \.offerDistance, "days after an offer in which a second one is chasing (S0)"),
    .list(
      "IdleDays", \.idleDays,
      "days without a touch after which a customer is listed as idle, by grade: A 60 B 90; none at first",
      read: { byGrade($0, in: 1...3_660) },
      print: { $0.sorted { $0.key < $1.key }.flatMap { [$0.key.rawValue, String($0.value)] } }),
    .number(
      "WinBackSignals", \.winBackSignals, in: 1...4,
      "how many signs that a customer is leaving must add up before a win-back is suggested"),
    .number(
      "LongCommitment", \.longCommitment, in: 1...3_660,
      "days ahead beyond which what we say is put in writing"),
    .prose(
      "Feasibility", \.feasibility,
      "what one looks at before saying yes, by kind: deliver goods, vehicle; visit who goes",
      example: "deliver goods, vehicle; visit who goes", read: feasibility,
      print: { lists in
        Commitment.Kind.allCases.compactMap { kind in lists[kind].map { "\(kind.rawValue) \($0)" } }
          .joined(separator: "; ")
      }),
    .number(
      "RebateJump", \.rebateJump, in: 0...1_000,
      "per cent above the year before up to which a rebate's tier is within a jump (S4)"),
    .list(
      "RebateReminders", \.rebateReminders,
      "per cent of a rebate's days gone by at which they are reminded of its condition, or none (S4)",
      read: { words in
        if words == ["none"] { return [] }
        let shares = words.compactMap { Int($0) }.filter { (1...99).contains($0) }
        return shares.isEmpty ? nil : shares.sorted()
      }, print: { $0.map(String.init) }),
    .number(
      "RebateLastDays", \.rebateLastDays, in: 0...366,
      "last days of a rebate in which they are reminded every week (S4)"),
    .value(
      "RebateHeld", \.rebateHeld,
      "yes holds what a rebate earned while money is overdue, where the agreement does not say",
      read: { ["yes": true, "no": false][$0] }, print: { $0 ? "yes" : "no" }
    ).refusing { ["yes", "no"].contains($0) ? nil : .notAFlag($0) },
    .number(
      "LowMargin", \.lowMargin, in: 0...100,
      "per cent of margin below which a customer earns little, and with much trouble is proposed for review"),
    .number(
      "ManyHours", \.manyHours,
      "hours spent on a customer in 12 months from which they are many"),
    .value(
      "DayFirst", \.namesDayFirst, "yes reads 5/12 as the fifth of December, no as May 12th",
      read: { $0 == "yes" },
      print: { $0 ? "yes" : "no" }
    ).refusing { ["yes", "no"].contains($0) ? nil : .notAFlag($0) },
    .value(
      "ActingAs", \.allowsActingAs,
      "yes lets --as LOGIN write in a colleague's name; who may write the folder can set it",
      read: { $0 == "yes" },
      print: { $0 ? "yes" : "no" }
    ).refusing { ["yes", "no"].contains($0) ? nil : .notAFlag($0) },
  ]

  /// The setting of that name, in any case; nil if there is none.
  public static func setting(named name: String) -> PolicySetting? {
    settings.first { $0.name.lowercased() == name.lowercased() }
  }

  /// What stands in a book is taken if it looks like a zone: the machine may know later ones.
  private static let zone = PolicySetting.value(
    "TimeZone", \.timeZone, "the zone whose civil day is today",
    read: { ZoneName($0)?.text }, print: { $0 }
  ).refusing(spelling: { ZoneName(typed: $0)?.text ?? $0 }) {
    ZoneName(typed: $0) == nil ? .notAZone($0) : nil
  }

  /// Three bounds, each above the one before or equal to it.
  private static func agingBounds(_ words: [String]) -> [Int]? {
    let bounds = words.compactMap { Int($0) }
    return bounds.count == 3 && bounds == bounds.sorted() && bounds[0] > 0 ? bounds : nil
  }

  /// Days of warning, most first; nil if none reads.
  private static func warnings(_ words: [String]) -> [Int]? {
    let days = words.compactMap { Int($0) }.filter { (1...3_660).contains($0) }
    return days.isEmpty ? nil : days.sorted(by: >)
  }

  /// `A 0 C 3` as a table of numbers in those bounds; nil if one does not read.
  private static func byGrade(_ words: [String], in bounds: ClosedRange<Int>) -> [Grade: Int]? {
    if words == ["none"] { return [:] }
    guard words.count % 2 == 0 else { return nil }
    var numbers: [Grade: Int] = [:]
    for place in stride(from: 0, to: words.count, by: 2) {
      guard let grade = Grade(rawValue: words[place].uppercased()), let number = Int(words[place + 1]),
        bounds.contains(number)
      else { return nil }
      numbers[grade] = number
    }
    return numbers
  }

  /// `deliver goods, vehicle; visit who goes` as lists; nil if one is of no kind, or says nothing.
  private static func feasibility(_ text: String) -> [Commitment.Kind: String]? {
    var lists: [Commitment.Kind: String] = [:]
    for part in text.split(whereSeparator: { ";；".contains($0) }) {
      let words = part.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
      guard words.count == 2, let kind = Commitment.Kind(rawValue: words[0].lowercased()) else { return nil }
      lists[kind] = words[1].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return lists
  }

  /// `USD 7.1 EUR 7.8` as a table; what does not read is left out.
  static func rates(_ words: [String]) -> [Currency: Int64] {
    var rates: [Currency: Int64] = [:]
    for (letters, rate) in zip(words, words.dropFirst()) {
      guard let currency = Currency(letters) else { continue }
      rates[currency] = Array(rate.utf8).withUnsafeBufferPointer { Decimal(bytes: $0)?.units(digits: 4) }
    }
    return rates
  }

  /// The same table in words, without zeros at a rate's end.
  private static func words(_ rates: [Currency: Int64]) -> [String] {
    rates.sorted { $0.key < $1.key }.flatMap { currency, rate -> [String] in
      let digits = Decimal(rate).text(digits: 4).reversed().drop { $0 == "0" }.drop { $0 == "." }
      return [currency.letters, String(digits.reversed())]
    }
  }
}
