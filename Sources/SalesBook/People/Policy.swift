/// The book's settings, read: what it says, or what a new book starts with
/// where it says nothing or nonsense.
public struct Policy: Equatable, Sendable {
  /// IANA name of the zone whose civil day is *today*.
  public var timeZone = ZoneName.usual.text
  /// What amounts without a currency are in.
  public var currency = Currency.cny
  /// Last day of each aging bucket but the open one, in days past due (domain
  /// §4): 30, 60, 90.
  public var agingBounds = [30, 60, 90]
  /// Days of the week nobody works.
  public var weekend: Set<Weekday> = [.saturday, .sunday]
  /// Days between touches while a sale is pursued (S0: once a week).
  public var cadence = 7
  /// Days between touches with customers of grade A else.
  public var cadenceA = 14
  /// The same of grade B, and of those without a grade who have bought.
  public var cadenceB = 30
  /// The same of grade C.
  public var cadenceC = 30
  /// The same of grade D, whatever is pursued (S0: one or two months).
  public var cadenceD = 45
  /// Days between two touches of ours with a customer of grade D, to sell, below which it is chasing (S0).
  public var distanceD = 30
  /// Days without a touch past which a customer of grade D is neglected.
  public var neglectedD = 60
  /// Days from the first dealing with a customer in which a grade is provisional (S1: hard to tell at the start).
  public var provisionalDays = 90
  /// Payment terms of a customer that has none of its own: days after issue.
  public var paymentDays = 30
  /// How many lines the daily round has at the most.
  public var roundSize = 40
  /// When one who did not answer is tried again the same day (domain §9).
  public var retryAt = TimeOfDay.midnight.adding(minutes: 14 * 60)
  /// The last time of a day at which anybody is called again, and what was promised for it is looked after.
  public var lastLook = TimeOfDay.midnight.adding(minutes: 16 * 60 + 30)
  /// Of a promise to pay, the share in per cent that makes it kept (domain §5).
  public var promiseTolerance = 95
  /// Working days after a promise's day in which money still keeps it.
  public var promiseGrace = 2
  /// The share in per cent of promises kept below which a word is weak.
  public var weakWord = 60
  /// The amount in the main currency from which a breach weighs more (S4).
  public var breachAmount = 100_000
  /// Hundredths of a unit of the main currency up to which nobody is asked for money (domain §4).
  public var smallBalance: Int64 = 1_00
  /// Hundredths of a unit of the main currency up to which a difference at settling is let go without an approver
  /// (domain §4 *Money in*).
  public var settleTolerance: Int64 = 50_00
  /// Follow-ups of one of us from which a day is full.
  public var fullDay = 12
  /// Days after a contact of any kind, of whoever of us, in which one is warned before asking for money.
  public var chaseDistance = 5
  /// Days after which money that was asked for is asked for again, unless a rung says when.
  public var askAgain = 7
  /// Days without a payment entered after which one looks at the bank first.
  public var paymentsStale = 7
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
  /// The most a gift may cost, in whole units of the main currency (S2: a thing, never money).
  public var giftLimit = 300
  /// Days after a first delivery, a new product or a settled dispute after which one asks how they get on.
  public var useCheckDays = 14
  /// Days after which core customers are asked again whether they are content: once a quarter.
  public var satisfactionEvery = 90
  /// How many days before and after a birthday or a festival one is reminded of it.
  public var greetingLead = 3
  /// The festivals on which core customers are greeted; none until the book says so.
  public var festivals: [Festival] = []
  /// Days before the day by which a market is to be understood from which one is told what is still unknown there.
  public var learnLead = 14
  /// Who we are, as our letters say; empty leaves it out.
  public var firm = ""
  /// Where the firm is called; empty leaves it out.
  public var firmPhone = ""
  /// Where money is paid to, one a currency.
  public var payTo: [PayTo] = []
  /// What letters are in where neither a customer nor its name says.
  public var letterLanguage = Language.simplifiedChinese
  /// What needs an approval.
  public var approvalKinds = Set(Approval.Kind.allCases)
  /// Up to how many per cent off the price one may give without an approval, by grade (domain §1).
  public var priceLimits: [Grade: Int] = [.prime: 0, .regular: 0, .fussy: 3, .difficult: 8]
  /// Days after an offer in which a second one is chasing (S0).
  public var offerDistance = 30
  /// Days without a touch after which a customer is idle, by grade; none where nothing is said (domain §3).
  public var idleDays: [Grade: Int] = [:]
  /// How many signs that a customer is leaving must add up before a win-back is suggested (domain §8).
  public var winBackSignals = 2
  /// For how many days ahead something may be said without being put in writing (domain §6).
  public var longCommitment = 30
  /// What one looks at before saying that something can be done, by what it is about; what nothing is said of has the
  /// usual list.
  public var feasibility: [Commitment.Kind: String] = [:]
  /// Up to how many per cent more than the year before a tier is within a jump (S4).
  public var rebateJump = 30
  /// How much of a rebate's days has gone, in per cent, when the customer is reminded of its condition (S4).
  public var rebateReminders = [50, 75, 90]
  /// In how many last days of a rebate they are reminded every week.
  public var rebateLastDays = 30
  /// Whether what a rebate earned is held while they owe money past due.
  public var rebateHeld = true
  /// The margin in per cent below which a customer earns us little (domain §8 *Exit*).
  public var lowMargin = 10
  /// Hours spent on a customer in 12 months from which they are many.
  public var manyHours = 20
  /// Whether `--as LOGIN` may write in another's name.
  public var allowsActingAs = false
  /// Whether a date typed in numbers names its day before its month.
  public var namesDayFirst = false

  /// What a new book starts with.
  public init() {}

  /// The settings of a book; what it does not say, or says nonsense about, is
  /// as in a new one.
  public init(_ book: Book) {
    for row in Policy.settings {
      if let setting = book.settings[Name(row.name)] { row.take(setting.value, &self) }
    }
    if book.settings[Name(PolicySetting.letterLanguage)] == nil {
      letterLanguage = Language(usualWith: currency)
    }
  }
}
