/// What one should see before a customer is put away who bought within two years, or with whom something is open: that
/// is letting them go (S1, domain §8 *Putting away*).
public struct LettingGo: Equatable, Sendable {
  /// Who.
  public let name: String
  /// The last day they bought, if that is not two years ago; nil if it is.
  public let bought: Day?
  /// What they owe, by currency.
  public let owed: [Money]
  /// What they have promised to pay, its day not gone by.
  public let promised: [Money]
  /// How many of their promises wait for an answer of ours.
  public let breaches: Int
  /// How many of their disputes are not settled.
  public let disputes: Int
  /// How many follow-ups are planned with them.
  public let plans: Int
  /// How many things we said we will do for them are not done.
  public let ours: Int
  /// How many of their cases are not closed.
  public let cases: Int
  /// How far a review of them is that is not closed; nil for none.
  public let exit: ExitStage?

  /// With what stands open.
  public init(
    name: String, bought: Day?, owed: [Money], promised: [Money], breaches: Int, disputes: Int, plans: Int,
    ours: Int = 0, cases: Int = 0, exit: ExitStage? = nil
  ) {
    (self.name, self.bought, self.owed, self.promised) = (name, bought, owed, promised)
    (self.breaches, self.disputes, self.plans) = (breaches, disputes, plans)
    (self.ours, self.cases, self.exit) = (ours, cases, exit)
  }

  /// Up to how many months after a purchase a customer who is put away is let go.
  static let months = 24

  /// Whether letting them go begins with the first step of a review: they bought, and none was opened.
  public var beginsExit: Bool { bought != nil && exit == nil }

  /// Whether putting them away lets nobody go: a lead.
  fileprivate var isLead: Bool {
    bought == nil && owed.isEmpty && promised.isEmpty && breaches == 0 && disputes == 0 && ours == 0
      && cases == 0
  }
}

extension Replay {
  /// What one should see before the customer at a slot is put away; nil for a lead, of whom a reason is enough.
  public func lettingGo(ofCustomer slot: Int) -> LettingGo? {
    guard let customer = book.customers[slot: slot] else { return nil }
    let invoices = book.invoicesOf[slot].compactMap { child in book.invoices[slot: child].map { (child, $0) }
    }
    let since = day.adding(months: -LettingGo.months)
    let promises = promises(ofCustomer: slot)
    // Who was let go by the six steps is put away without being asked why not.
    let review = exits(ofCustomer: slot).first
    let isLetGo = review?.stage == .moveOn
    var promised: [Money] = []
    for money in promises.filter(\.isOpen).compactMap(\.missing) { promised.add(money) }
    let letting = LettingGo(
      name: customer.name,
      bought: isLetGo
        ? nil
        : invoices.map(\.1).filter { $0.amount.minor > 0 && $0.issued > since && $0.issued <= day }
          .map(\.issued).max(),
      owed: accounts(ofCustomer: slot).map(\.net).filter { $0.minor > 0 },
      promised: promised.filter { $0.minor > 0 },
      breaches: promises.count(where: isUnanswered),
      disputes: invoices.flatMap { book.disputesOf[$0.0] }.compactMap { book.disputes[slot: $0] }
        .count { $0.settled == nil },
      plans: book.followUpsOf[slot].compactMap { book.followUps[slot: $0] }.count(where: \.isPlanned),
      ours: openCommitments(ofCustomer: slot).count, cases: openCases(ofCustomer: slot).count,
      exit: review.flatMap { $0.stage == .closed ? nil : $0.stage })
    return letting.isLead ? nil : letting
  }
}

extension Book {
  /// What is asked about before a customer is put away. Throws where nobody says why.
  func doubts(aboutPuttingAway customer: Customer, as author: Author) throws(Refusal) -> [Doubt] {
    guard !customer.archiveReason.isEmpty else { throw .fieldMissing(.customer, field: "ArchiveReason") }
    return lettingGo(of: customer, on: author.day).map { [.lettingGo($0)] } ?? []
  }

  /// What one should see before a customer is put away; nil for a lead.
  func lettingGo(of customer: Customer, on day: Day) -> LettingGo? {
    customers.slot(of: customer.id).flatMap { Replay(self, asOf: day).lettingGo(ofCustomer: $0) }
  }
}
