/// What is to be changed because of what leaving customers said, by the day it is planned for: what the calendar shows of
/// it. What is late stands on the replayed day.
public struct ChangeAgenda: Sendable {
  /// Keys of changes, with the slots of their customers, by day.
  private var waiting: [Day: [(customer: Int, change: ID<WinBackStep>)]] = [:]

  /// What waits in a book as it stands on the replayed day, of the customers that are shown.
  public init(_ replay: Replay, isShown: (Int) -> Bool = { _ in true }) {
    guard !replay.book.winBacks.isUntouched else { return }
    for customer in replay.book.customers.slots where isShown(customer) {
      for standing in replay.winBacks(ofCustomer: customer) where standing.stage != .lost {
        for change in standing.planned {
          if let due = change.due {
            waiting[max(due, replay.day), default: []].append((customer, change.id))
          }
        }
      }
    }
  }

  /// How many stand on a day.
  public func count(on day: Day) -> Int { waiting[day]?.count ?? 0 }

  /// Those of a day, each with the slot of its customer.
  public func changes(on day: Day, in book: Book) -> [(customer: Int, change: WinBackStep)] {
    (waiting[day] ?? []).compactMap { line in book.winBackSteps[line.change].map { (line.customer, $0) } }
  }
}
