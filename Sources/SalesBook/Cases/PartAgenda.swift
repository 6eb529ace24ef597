/// What colleagues and departments have to do about cases, by the day it is due: what the calendar shows of them. What is
/// late stands on the replayed day.
public struct PartAgenda: Sendable {
  /// Keys of parts, with the slots of their customers, by day.
  private var waiting: [Day: [(customer: Int, part: ID<CaseStep>)]] = [:]

  /// What waits in a book as it stands on the replayed day, of the customers that are shown.
  public init(_ replay: Replay, isShown: (Int) -> Bool = { _ in true }) {
    guard !replay.book.cases.isUntouched else { return }
    for customer in replay.book.customers.slots where isShown(customer) {
      for standing in replay.openCases(ofCustomer: customer) {
        for part in standing.waiting {
          if let due = part.due { waiting[max(due, replay.day), default: []].append((customer, part.id)) }
        }
      }
    }
  }

  /// How many stand on a day.
  public func count(on day: Day) -> Int { waiting[day]?.count ?? 0 }

  /// Those of a day, each with the slot of its customer.
  public func parts(on day: Day, in book: Book) -> [(customer: Int, part: CaseStep)] {
    (waiting[day] ?? []).compactMap { line in book.caseSteps[line.part].map { (line.customer, $0) } }
  }
}
