/// How many customers of each grade there are beside the usual share (S0: 30, 40, 20, 10), and what of our effort, of
/// overdue money, of sales and of what we earn falls to them: so that it is plain when it goes to the wrong ones.
public struct Mix: Equatable, Sendable {
  /// What is shared out among the grades.
  public enum Measure: String, Keyword {
    case customers, touches, minutes, overdue, sales, margin
  }

  /// What falls to each of A, B, C and D, and last to customers without a grade.
  public struct Shares: Equatable, Sendable {
    /// Customers, touches, minutes, or minor units of the main currency: about, by the rates of policy.
    public fileprivate(set) var sums = [Int64](repeating: 0, count: Grade.allCases.count + 1)

    /// All of it.
    public var total: Int64 { sums.reduce(0, +) }

    /// What falls to a grade; nil to none.
    public subscript(grade: Grade?) -> Int64 { sums[Mix.place(of: grade)] }

    /// The same in per cent of what falls to customers with a grade; nil where nothing does.
    public func share(of grade: Grade) -> Int? {
      let graded = total - self[nil]
      return graded > 0 ? Int((Int128(self[grade]) * 100 + Int128(graded) / 2) / Int128(graded)) : nil
    }
  }

  /// Where more effort goes than is deserved, while others wait.
  public struct Leak: Equatable, Sendable {
    /// The grade that takes more touches than its share of customers.
    public let grade: Grade
    /// Its share of touches, and of customers, in per cent.
    public let touches: Int, customers: Int
    /// Slots of those of grade A, or else of the core, who are neglected.
    public let neglected: [Int]
    /// Slots of the three who take most of these touches, the most first.
    public let behind: [Int]
  }

  /// What is shared out, of each measure that is known well enough.
  public fileprivate(set) var shares: [Measure: Shares] = [:]
  /// Where effort leaks; nil if it does not.
  public fileprivate(set) var leak: Leak?

  /// Days back in which touches and their minutes count.
  public static let effortDays = 90
  /// Days back in which sales and what is earned count.
  public static let salesDays = 365
  /// Per cent of a measure that must be known for it to be told.
  public static let known = 80

  fileprivate static func place(of grade: Grade?) -> Int {
    grade.flatMap { Grade.allCases.firstIndex(of: $0) } ?? Grade.allCases.count
  }
}

extension Replay {
  /// How often there was a touch with the customer at a slot in so many days up to the replayed one.
  public func touches(ofCustomer slot: Int, within days: Int) -> Int {
    book.touchesOf[slot].count { child in
      book.touches[slot: child].map { $0.day <= day && day - $0.day < days } ?? false
    }
  }

  /// How customers are mixed on the replayed day, and where effort goes; with a login those of that colleague.
  public func mix(
    of login: String? = nil, _ standings: [Standing]? = nil, accounts: [Int: [Account]]? = nil
  ) -> Mix {
    let accounts = accounts ?? accountsByCustomer()
    var count = MixCount()
    for slot in book.customers.slots where isCustomer(slot, of: login) {
      guard let customer = book.customers[slot: slot], customer.isActive(on: day) else { continue }
      let standing = standings?[slot] ?? standing(ofCustomer: slot, [])
      let place = Mix.place(of: standing.grade)
      count.add(1, to: .customers, at: place)
      count.add(rules.policy.rough((accounts[slot] ?? []).amounts(\.overdue)), to: .overdue, at: place)
      effort(ofCustomer: slot, at: place, into: &count)
      sales(ofCustomer: slot, customer.margin, at: place, into: &count)
      if standing.grade?.isCore ?? false, cadence(ofCustomer: slot, standing).isNeglected(on: day) {
        count.neglected.append((slot, standing.grade))
      }
    }
    return count.mix
  }

  private func effort(ofCustomer slot: Int, at place: Int, into count: inout MixCount) {
    var touches = 0
    book.touchesOf.forEach(of: slot) { child in
      book.touches.read(slot: child) { touch in
        guard touch.day <= day, day - touch.day < Mix.effortDays else { return }
        touches += 1
        guard let minutes = touch.minutes else { return }
        count.add(Int64(clamping: minutes), to: .minutes, at: place)
        count.timed += 1
      }
    }
    count.add(Int64(touches), to: .touches, at: place)
    if touches > 0 { count.touched.append((slot, place, touches)) }
  }

  private func sales(ofCustomer slot: Int, _ margin: Int?, at place: Int, into count: inout MixCount) {
    book.invoicesOf.forEach(of: slot) { child in
      guard let invoice = book.invoices[slot: child], invoice.issued <= day,
        day - invoice.issued < Mix.salesDays
      else { return }
      let sold = rules.policy.rough(invoice.amount)
      count.add(sold, to: .sales, at: place)
      guard let earned = earned(on: invoice, margin) else { return }
      count.priced += abs(sold)
      count.add(earned, to: .margin, at: place)
    }
  }

  /// What an invoice earns us, about, in minor units of the main currency: its amount less its cost, or the customer's
  /// per cent of it; nil where neither is known.
  func earned(on invoice: Invoice, _ margin: Int?) -> Int64? {
    let sold = rules.policy.rough(invoice.amount)
    if let cost = invoice.cost { return sold - rules.policy.rough(cost) }
    return margin.map { Int64(clamping: Int128(sold) * Int128($0) / 100) }
  }
}

/// What is counted on the way to a mix.
private struct MixCount {
  private var shares: [Mix.Measure: Mix.Shares] = [:]
  /// Touches whose minutes are known.
  var timed = 0
  /// Sales of which it is known what they earned.
  var priced: Int64 = 0
  var neglected: [(slot: Int, grade: Grade?)] = []
  var touched: [(slot: Int, place: Int, touches: Int)] = []

  mutating func add(_ amount: Int64, to measure: Mix.Measure, at place: Int) {
    shares[measure, default: Mix.Shares()].sums[place] =
      Int64(clamping: Int128(shares[measure]?.sums[place] ?? 0) + Int128(amount))
  }

  var mix: Mix {
    var mix = Mix()
    mix.shares = shares.filter { measure, shares in isKnown(measure, shares) }
    mix.leak = leak
    return mix
  }

  /// Whether a measure is known for as much as is needed to tell it.
  private func isKnown(_ measure: Mix.Measure, _ shares: Mix.Shares) -> Bool {
    func isEnough(_ known: Int64, of all: Int64) -> Bool {
      all > 0 && Int128(known) * 100 >= Int128(all) * Int128(Mix.known)
    }
    switch measure {
    case .customers, .touches, .overdue: return true
    case .sales: return shares.total > 0
    case .minutes: return isEnough(Int64(timed), of: self.shares[.touches]?.total ?? 0)
    case .margin: return isEnough(priced, of: self.shares[.sales]?.total ?? 0)
    }
  }

  /// C or D, whichever takes most beyond its share, while somebody of A, or else of the core, is neglected.
  private var leak: Mix.Leak? {
    guard let customers = shares[.customers], let touches = shares[.touches] else { return nil }
    let over = [Grade.difficult, .fussy].compactMap {
      grade -> (grade: Grade, touches: Int, customers: Int)? in
      guard let taken = touches.share(of: grade), let share = customers.share(of: grade) else { return nil }
      return (grade, taken, share)
    }.max { $0.touches - $0.customers < $1.touches - $1.customers }
    guard let over, over.touches > over.customers, !neglected.isEmpty else { return nil }
    let prime = neglected.filter { $0.grade == .prime }
    let place = Mix.place(of: over.grade)
    let behind = touched.filter { $0.place == place }.sorted { ($1.touches, $0.slot) < ($0.touches, $1.slot) }
    return Mix.Leak(
      grade: over.grade, touches: over.touches, customers: over.customers,
      neglected: (prime.isEmpty ? neglected : prime).map(\.slot), behind: behind.prefix(3).map(\.slot))
  }
}
