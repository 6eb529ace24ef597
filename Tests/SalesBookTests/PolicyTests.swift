import SalesBook
import Testing

@Suite("Settings")
struct PolicyTests {
  private func policy(_ name: String, _ value: String) -> Policy {
    var book = Book()
    var setting = Setting(key: Name(name))
    setting.value = value
    book.put(setting)
    return Policy(book)
  }

  /// For every setting a value that a new book does not have.
  private static let others = [
    "TimeZone": "Asia/Taipei", "Currency": "TWD", "AgingBounds": "15 45 90", "Weekend": "friday",
    "Cadence": "14", "ProvisionalDays": "60", "CadenceA": "10", "CadenceB": "21", "CadenceC": "25",
    "CadenceD": "60",
    "DistanceD": "20", "NeglectedD": "90",
    "PaymentDays": "45", "RoundSize": "20", "PromiseTolerance": "100", "PromiseGrace": "0", "WeakWord": "50",
    "RetryAt": "15:00", "LastLook": "17:15",
    "SmallBalance": "0.50", "SettleTolerance": "20.00", "BreachAmount": "5000", "FullDay": "8",
    "ChaseDistance": "3",
    "AskAgain": "10", "ReceiptsStale": "2",
    "ReminderLeads": "2 4@5000", "LimitationYears": "2", "LimitationWarnings": "60 10",
    "Firm": "华信标签（上海）有限公司", "FirmPhone": "021 5555 0000", "PayTo": "CNY 工行上海分行 1001; USD HSBC 400",
    "GiftLimit": "100", "UseCheckDays": "10", "SatisfactionEvery": "60", "GreetingLead": "5",
    "Festivals": "spring-festival mid-autumn", "LetterLanguage": "en", "Rates": "EUR 7.85 JPY 0.0481",
    "ActingAs": "yes", "DayFirst": "yes", "Approvals": "term gift", "PriceLimits": "B 2 C 5",
    "OfferDistance": "14",
    "IdleDays": "A 60 B 90", "WinBackSignals": "3", "LongCommitment": "45",
    "Feasibility": "deliver goods, vehicle; visit who goes",
    "LearnLead": "7", "RebateJump": "20", "RebateReminders": "40 80", "RebateLastDays": "14",
    "RebateHeld": "no", "LowMargin": "15", "ManyHours": "30",
  ]

  @Test("Every setting reads what it writes", arguments: Policy.settings.map(\.name))
  func roundTrip(name: String) throws {
    let row = try #require(Policy.settings.first { $0.name == name })
    let other = try #require(PolicyTests.others[name])
    #expect(row.text(policy(name, other)) == other && policy(name, other) != Policy())
    #expect(row.initial.value != other && policy(name, row.initial.value) == Policy())
  }

  @Test("Every value a policy holds is a setting of its own, and none stands twice")
  func complete() {
    #expect(Mirror(reflecting: Policy()).children.count == Policy.settings.count)
    #expect(Set(Policy.settings.map(\.name)) == Set(PolicyTests.others.keys))
  }

  @Test("A new book's lists and rates are written as a person would write them")
  func written() {
    let initial = Dictionary(uniqueKeysWithValues: Policy.settings.map { ($0.name, $0.initial.value) })
    #expect(initial["AgingBounds"] == "30 60 90" && initial["Weekend"] == "saturday sunday")
    #expect(initial["ReminderLeads"] == "3 5@10000 7@100000 14@1000000")
    #expect(initial["Rates"] == "USD 7.1" && initial["ActingAs"] == "no")
  }

  @Test(
    "A value above the range is its highest; one below, or nonsense, leaves what a new book has",
    arguments: [
      ("WeakWord", "101", "100"), ("WeakWord", "0", "60"), ("PromiseTolerance", "-3", "95"),
      ("LimitationYears", "1000", "100"), ("PromiseGrace", "61", "60"), ("PromiseGrace", "-1", "0"),
      ("Cadence", "0", "7"), ("Cadence", "weekly", "7"), ("RoundSize", "1000000", "1000000"),
      ("PaymentDays", "-5", "-5"), ("PaymentDays", "soon", "30"), ("Currency", "yuan", "CNY"),
      ("AgingBounds", "90 60 30", "30 60 90"), ("AgingBounds", "0 30 60", "30 60 90"),
      ("AgingBounds", "30 60", "30 60 90"), ("LimitationWarnings", "0 5000", "180 90 30"),
      ("LimitationWarnings", "30 180 x", "180 30"),
      ("ReminderLeads", "5@10000", "3 5@10000 7@100000 14@1000000"),
      ("Rates", "USD x EUR 7.8", "EUR 7.8"), ("Rates", "USD 10", "USD 10"), ("Weekend", "never", "none"),
      ("ActingAs", "perhaps", "no"), ("PriceLimits", "E 3", "A 0 B 0 C 3 D 8"),
      ("PriceLimits", "C 101", "A 0 B 0 C 3 D 8"), ("PriceLimits", "none", "none"),
      ("Approvals", "none", "none"), ("RetryAt", "25:00", "14:00"), ("LastLook", "late", "16:30"),
    ])
  func outOfRange(name: String, value: String, taken: String) throws {
    let row = try #require(Policy.settings.first { $0.name == name })
    #expect(row.text(policy(name, value)) == taken)
  }

  @Test("A setting the program does not know changes nothing")
  func unknown() {
    #expect(policy("ColourOfTheDoor", "7") == Policy())
  }
}
