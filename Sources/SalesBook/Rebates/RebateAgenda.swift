/// What is coming of rebates, by the day it comes: what the calendar shows of them. What is late stands on the replayed
/// day.
public struct RebateAgenda: Sendable {
  /// What comes on a day.
  public enum Coming: String, Keyword {
    /// They are reminded of condition and gap.
    case reminder
    /// Its last day: it is counted.
    case end
    /// It is paid out by then.
    case payout
  }

  /// What it is worked out from: agreements, and what counts for them.
  private static let sources: Set<Noun> = [
    .rebate, .rebateStep, .rebateTier, .invoice, .allocation, .payment, .bounce, .deal, .dealStep,
  ]

  /// Whether such changes of a book may make it another.
  public static func isTouched(by changes: [Change], in book: Book) -> Bool {
    !book.rebates.isUntouched && changes.contains { $0.noun.map(sources.contains) ?? false }
  }

  /// Slots of customers and rebates, with what comes, by day.
  private var waiting: [Day: [(customer: Int, rebate: ID<Rebate>, coming: Coming)]] = [:]

  /// What comes of a book as it stands on the replayed day, of the customers that are shown.
  public init(_ replay: Replay, isShown: (Int) -> Bool = { _ in true }) {
    guard !replay.book.rebates.isUntouched else { return }
    for customer in replay.book.customers.slots where isShown(customer) {
      for standing in replay.openRebates(ofCustomer: customer) {
        for (day, coming) in standing.coming(replay.rules.policy) {
          waiting[max(day, replay.day), default: []].append((customer, standing.rebate.id, coming))
        }
      }
    }
  }

  /// How many stand on a day.
  public func count(on day: Day) -> Int { waiting[day]?.count ?? 0 }

  /// What comes of a rebate, with the slot of its customer.
  public typealias Line = (customer: Int, rebate: Rebate, coming: Coming)

  /// Those of a day.
  public func lines(on day: Day, in book: Book) -> [Line] {
    (waiting[day] ?? []).compactMap { line in
      book.rebates[line.rebate].map { (line.customer, $0, line.coming) }
    }
  }
}

extension RebateStanding {
  /// What is coming of it, each with its day.
  fileprivate func coming(_ policy: Policy) -> [(Day, RebateAgenda.Coming)] {
    switch state {
    case .running, .coming:
      let reminders = next == nil ? [] : rebate.reminderMoments(policy).filter { $0 > day }
      let due = reminderDue(policy).map { [$0] } ?? []
      return (due + reminders).map { ($0, .reminder) } + [(days.upperBound, .end)]
    case .over: return [(days.upperBound, .end)]
    case .owed: return rebate.payBy.map { [($0, .payout)] } ?? []
    case .proposed, .paid, .missed, .withdrawn: return []
    }
  }
}
