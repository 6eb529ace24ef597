/// The days of exit reviews, last days of strikes and days on which a decision is carried out: what the calendar shows of
/// them. What was not done by its day stands on the replayed one.
public struct ExitAgenda: Sendable {
  /// Keys of reviews, with the slots of their customers, by day.
  private var waiting: [Day: [(customer: Int, exit: ID<ExitReview>)]] = [:]

  /// What waits in a book as it stands on the replayed day, of the customers that are shown.
  public init(_ replay: Replay, isShown: (Int) -> Bool = { _ in true }) {
    guard !replay.book.exits.isUntouched else { return }
    for customer in replay.book.customers.slots where isShown(customer) {
      guard let standing = replay.runningExit(ofCustomer: customer), let until = standing.until else {
        continue
      }
      waiting[max(until, replay.day), default: []].append((customer, standing.about.id))
    }
  }

  /// How many stand on a day.
  public func count(on day: Day) -> Int { waiting[day]?.count ?? 0 }

  /// Those of a day, each with the slot of its customer.
  public func exits(on day: Day) -> [(customer: Int, exit: ID<ExitReview>)] { waiting[day] ?? [] }
}
