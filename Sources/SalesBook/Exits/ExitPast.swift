/// What the book says of a customer in a stretch of days, for a review (domain §8: beside the strikes stands the past).
public struct ExitFigures: Equatable, Sendable {
  /// The first and the last day of it.
  public let from: Day
  public let to: Day
  /// What they bought, credit notes less, in minor units of the main currency: about, by the rates of policy.
  public private(set) var sold: Int64 = 0
  /// What of it is known what it earned, and what that is.
  public private(set) var priced: Int64 = 0
  public private(set) var earned: Int64 = 0
  /// Minutes spent on them, of the touches of which that is known, and all touches.
  public private(set) var minutes = 0
  public private(set) var touches = 0
  /// Promises of theirs that came due, and those kept.
  public private(set) var promisesDue = 0
  public private(set) var promisesKept = 0
  /// Complaints and doubts they came with.
  public private(set) var cases = 0

  /// Those not kept.
  public var broken: Int { promisesDue - promisesKept }
  /// What was earned in per cent; nil where it is known of less than four fifths of the sales.
  public var margin: Int? {
    guard priced > 0, Int128(priced) * 100 >= Int128(abs(sold)) * Int128(Mix.known) else { return nil }
    return ExitFigures.percent(Int128(earned), of: Int128(priced))
  }
  /// A part of what is above zero in whole per cent, rounded.
  static func percent(_ part: Int128, of whole: Int128) -> Int { Int((part * 100 + whole / 2) / whole) }
  /// Hours spent, rounded.
  public var hours: Int { (minutes + 30) / 60 }
  /// Whether nothing happened in it.
  public var isEmpty: Bool {
    sold == 0 && touches == 0 && promisesDue == 0 && cases == 0
  }

  fileprivate init(from: Day, to: Day) { (self.from, self.to) = (from, to) }
}

extension Replay {
  /// What happened with the customer at a slot from one day to another, both among them, as known by the replayed day.
  public func figures(ofCustomer slot: Int, from: Day, to: Day) -> ExitFigures {
    var figures = ExitFigures(from: from, to: min(to, day))
    guard let customer = book.customers[slot: slot], figures.from <= figures.to else { return figures }
    figures.addInvoices(of: slot, customer, self)
    figures.addTouches(of: slot, book)
    for standing in promises(ofCustomer: slot) where standing.counts && figures.holds(standing.promise.due) {
      figures.add(standing)
    }
    figures.addCases(of: slot, book)
    return figures
  }

  /// The two years up to the day by quarter, the earliest first.
  public func quarters(ofCustomer slot: Int) -> [ExitFigures] {
    let starts = (0..<8).map { day.startOfQuarter.adding(months: -3 * (7 - $0)) }
    return starts.map { figures(ofCustomer: slot, from: $0, to: $0.adding(months: 3) - 1) }
  }

  /// The year up to the day.
  public func year(ofCustomer slot: Int) -> ExitFigures {
    figures(ofCustomer: slot, from: day.adding(months: -12) + 1, to: day)
  }
}

extension ExitFigures {
  fileprivate func holds(_ day: Day) -> Bool { from <= day && day <= to }

  fileprivate mutating func addInvoices(of slot: Int, _ customer: Customer, _ replay: Replay) {
    for child in replay.book.invoicesOf[slot] {
      guard let invoice = replay.book.invoices[slot: child], holds(invoice.issued) else { continue }
      let amount = replay.rules.policy.rough(invoice.amount)
      sold += amount
      guard let gain = replay.earned(on: invoice, customer.margin) else { continue }
      priced += amount
      earned += gain
    }
  }

  fileprivate mutating func addTouches(of slot: Int, _ book: Book) {
    for child in book.touchesOf[slot] {
      guard let touch = book.touches[slot: child], holds(touch.day) else { continue }
      touches += 1
      minutes += touch.minutes ?? 0
    }
  }

  fileprivate mutating func add(_ standing: PromiseStanding) {
    promisesDue += 1
    if standing.outcome == .kept { promisesKept += 1 }
  }

  fileprivate mutating func addCases(of slot: Int, _ book: Book) {
    cases = book.casesOf[slot].count { child in book.cases[slot: child].map { holds($0.opened) } ?? false }
  }
}

extension Day {
  /// The first day of the quarter.
  public var startOfQuarter: Day {
    startOfMonth.adding(months: -((civil.month - 1) % 3))
  }
}
