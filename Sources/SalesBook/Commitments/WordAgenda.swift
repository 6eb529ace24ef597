/// What we said we will do, by the day it stands at: what the calendar shows of our own word. What is late stands on the
/// replayed day.
public struct WordAgenda: Sendable {
  /// Slots of commitments, by day.
  private var waiting: [Day: [Int]] = [:]

  /// What can still be kept of a book as it stands on the replayed day, to the customers that are shown.
  public init(_ replay: Replay, isShown: (Int) -> Bool = { _ in true }) {
    guard !replay.book.commitments.isUntouched else { return }
    for customer in replay.book.customers.slots where isShown(customer) {
      for standing in replay.openCommitments(ofCustomer: customer) {
        waiting[max(standing.due, replay.day), default: []].append(standing.slot)
      }
    }
  }

  /// How many stand on a day.
  public func count(on day: Day) -> Int { waiting[day]?.count ?? 0 }

  /// Those of a day: what has a time first, by it.
  public func commitments(on day: Day, _ replay: Replay) -> [CommitmentStanding] {
    (waiting[day] ?? []).compactMap { replay.book.commitments[slot: $0] }
      .compactMap { replay.standing(ofCommitment: $0.id) }
      .sorted { ($0.time?.minutes ?? .max, $0.due, $0.slot) < ($1.time?.minutes ?? .max, $1.due, $1.slot) }
  }
}
