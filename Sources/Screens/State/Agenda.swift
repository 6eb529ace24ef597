internal import SalesBook

/// The follow-ups that wait, by the day they stand at: what the calendar shows. For a
/// day gone by it is made anew; only today's is kept up.
struct Agenda: Sendable {
  private var days: [Day: [ID<FollowUp>]] = [:]

  /// Those of a book on a day.
  init(_ replay: Replay) {
    let followUps = replay.book.followUps
    for slot in 0..<followUps.slotCount {
      guard let followUp = followUps[slot: slot], followUp.waited(on: replay.day) else { continue }
      days[replay.due(of: followUp, slot: slot), default: []].append(followUp.id)
    }
  }

  /// How many wait on a day.
  func count(on day: Day) -> Int { days[day]?.count ?? 0 }

  /// The follow-ups of a day: those with a time first, by it; the others in
  /// the order they were planned.
  func followUps(on day: Day, in book: Book) -> [FollowUp] {
    (days[day] ?? []).compactMap { book.followUps[$0] }.enumerated()
      .sorted {
        ($0.element.time?.minutes ?? .max, $0.offset) < ($1.element.time?.minutes ?? .max, $1.offset)
      }
      .map(\.element)
  }

  /// Takes a follow-up from the day it stood at and files it under the one it
  /// stands at now, if it still waits. Nil for one that was not, or is not.
  mutating func file(_ before: FollowUp?, as after: FollowUp?, on day: Day) {
    if let before { days[before.due]?.removeAll { $0 == before.id } }
    if let after, after.waited(on: day) { days[after.due, default: []].append(after.id) }
  }
}
