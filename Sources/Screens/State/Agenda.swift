internal import SalesBook

/// The follow-ups that wait, by the day they stand at: what the calendar shows.
struct Agenda: Sendable {
  private var days: [Day: [ID<FollowUp>]] = [:]
  private var dayOf: [ID<FollowUp>: Day] = [:]

  /// Those of a book on a day.
  init(_ replay: Replay) {
    let followUps = replay.book.followUps
    for slot in 0..<followUps.slotCount {
      guard let followUp = followUps[slot: slot], followUp.waited(on: replay.day) else { continue }
      let due = replay.due(of: followUp, slot: slot)
      days[due, default: []].append(followUp.id)
      dayOf[followUp.id] = due
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

  /// Files a follow-up under the day it now stands at, or takes it out.
  mutating func file(_ id: ID<FollowUp>, replay: Replay) {
    if let day = dayOf.removeValue(forKey: id) { days[day]?.removeAll { $0 == id } }
    let book = replay.book
    guard let slot = book.followUps.slot(of: id), let followUp = book.followUps[slot: slot],
      followUp.waited(on: replay.day)
    else { return }
    let due = replay.due(of: followUp, slot: slot)
    days[due, default: []].append(id)
    dayOf[id] = due
  }
}
