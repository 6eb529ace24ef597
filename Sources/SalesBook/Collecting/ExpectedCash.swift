/// What may come in, week by week, in one currency. With what is left for later
/// and what is not counted on it makes up the net of all accounts.
public struct ExpectedCash: Equatable, Sendable {
  /// What the amounts are in.
  public let currency: Currency
  /// Minor units expected in each of the next weeks; the first is the seven
  /// days from the replayed day on.
  public private(set) var weeks = [Int64](repeating: 0, count: ExpectedCash.weekCount)
  /// Minor units expected after them.
  public private(set) var later: Int64 = 0
  /// Minor units nobody should count on: contested, in bad faith, or the part
  /// of promises that by experience is not kept.
  public private(set) var doubtful: Int64 = 0
  /// Minor units of credit that no item is left for, 0 or less.
  public private(set) var credits: Int64 = 0

  /// How many weeks are looked ahead.
  public static let weekCount = 8

  /// All of it: the net.
  public var total: Int64 { weeks.reduce(0, +) + later + doubtful + credits }

  init(currency: Currency) { self.currency = currency }

  fileprivate mutating func expect(_ minor: Int64, on expected: Day, from day: Day) {
    let week = max(0, expected - day) / 7
    if week < weeks.count { weeks[week] += minor } else { later += minor }
  }

  fileprivate mutating func doubt(_ minor: Int64) { doubtful += minor }
  fileprivate mutating func credit(_ minor: Int64) { credits += minor }
}

extension Replay {
  /// What may come in of each currency (domain §4): bills at maturity; promises times the customer's share of promises
  /// kept, on their day; the rest of what is due, shifted by the customer's average delay. Bad faith brings nothing.
  /// With a login from the customers of that colleague.
  public func expectedCash(of login: String? = nil) -> [ExpectedCash] {
    var cash: [Currency: ExpectedCash] = [:]
    for slot in book.customers.slots where isCustomer(slot, of: login) {
      let accounts = accounts(ofCustomer: slot)
      guard !accounts.isEmpty else { continue }
      let promises = promises(ofCustomer: slot)
      let isBadFaith = arrears(ofCustomer: slot, accounts)?.verdict == .deliberate
      for account in accounts {
        var course = AccountCourse(account, on: day, into: cash[account.currency])
        if !isBadFaith {
          course.expectBills()
          course.expect(promises, in: book, WordKept(promises, on: day, policy: rules.policy).ratio ?? 1000)
        }
        let late = (delay(ofCustomer: slot, in: account.currency).tenths ?? 0) / 10
        course.expectRest(late: isBadFaith ? nil : late)
        cash[account.currency] = course.cash
      }
    }
    return cash.keys.sorted().compactMap { cash[$0] }
  }
}

/// What is expected of one account, taken off its items step by step.
private struct AccountCourse {
  private(set) var cash: ExpectedCash
  private let account: Account
  private let day: Day
  /// Minor units of each item nothing is expected for yet.
  private var left: [Int64]

  /// What is contested is doubtful; what stands against the items is taken off the oldest of them, but first of what no
  /// bill is allocated to.
  init(_ account: Account, on day: Day, into cash: ExpectedCash?) {
    (self.account, self.day) = (account, day)
    self.cash = cash ?? ExpectedCash(currency: account.currency)
    left = account.items.map(\.uncontested.minor)
    self.cash.doubt(account.contested.minor)
    var credit = account.credits.minor + account.onAccount.minor
    credit -= take(credit, leaving: account.items.map(\.covered.minor))
    credit -= take(credit)
    // Below zero it was given back of a payment that was reversed: nobody knows when that comes.
    if credit < 0 { self.cash.doubt(-credit) } else { self.cash.credit(-credit) }
  }

  /// Takes minor units off the oldest items, as far as they go, and returns how many.
  @discardableResult
  private mutating func take(
    _ minor: Int64, leaving kept: [Int64] = [], where isMeant: (OpenItem) -> Bool = { _ in true }
  ) -> Int64 {
    var taken: Int64 = 0
    for (place, item) in account.items.enumerated() where isMeant(item) && taken < minor {
      let share = max(0, min(minor - taken, left[place] - (kept.isEmpty ? 0 : kept[place])))
      left[place] -= share
      taken += share
    }
    return taken
  }

  /// A bill brings what it settles, and of what it has over the oldest items, when it matures.
  mutating func expectBills() {
    for bill in account.bills {
      for (invoice, minor) in bill.allocated.sorted(by: { $0.key < $1.key }) {
        cash.expect(take(minor) { $0.invoice == invoice }, on: bill.matures, from: day)
      }
    }
    for bill in account.bills { cash.expect(take(bill.free), on: bill.matures, from: day) }
  }

  /// A promise brings its share of what is left of what it is about, `ratio` in thousandths.
  mutating func expect(_ promises: [PromiseStanding], in book: Book, _ ratio: Int) {
    for standing in promises.live(in: account.currency) {
      guard let missing = standing.missing else { continue }
      let named = standing.promise.invoices.compactMap { book.invoices.slot(of: $0) }
      let counted = take(missing.minor) { standing.promise.invoices.isEmpty || named.contains($0.invoice) }
      let likely = Int64(Int128(counted) * Int128(ratio) / 1000)
      cash.expect(likely, on: standing.agreed, from: day)
      cash.doubt(counted - likely)
    }
  }

  /// The rest comes so many days late (nil: nobody should count on it); what is later than usual, after as long again.
  mutating func expectRest(late: Int?) {
    for (item, left) in zip(account.items, left) {
      guard let late else {
        cash.doubt(left)
        continue
      }
      let expected = item.due + late
      cash.expect(left, on: expected >= day ? expected : day + max(7, late), from: day)
    }
  }
}
