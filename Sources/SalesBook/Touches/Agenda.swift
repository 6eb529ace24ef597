/// The follow-ups that wait, by the day they stand at: what the calendar shows.
public struct Agenda: Sendable {
  private var waiting: [Day: [ID<FollowUp>]] = [:]

  /// Those of a book as it stood on the replayed day.
  public init(_ replay: Replay) {
    let followUps = replay.book.followUps
    for slot in 0..<followUps.slotCount {
      guard let followUp = followUps[slot: slot], followUp.waited(on: replay.day) else { continue }
      waiting[replay.due(of: followUp, slot: slot), default: []].append(followUp.id)
    }
  }

  /// How many wait on a day.
  public func count(on day: Day) -> Int { waiting[day]?.count ?? 0 }

  /// The days something waits on, earliest first.
  public var days: [Day] { waiting.filter { !$0.value.isEmpty }.keys.sorted() }

  /// The follow-ups of a day: those with a time first, by it; the others in
  /// the order they were planned.
  public func followUps(on day: Day, in book: Book) -> [FollowUp] {
    (waiting[day] ?? []).compactMap { book.followUps.slot(of: $0) }
      .compactMap { slot in book.followUps[slot: slot].map { (followUp: $0, slot: slot) } }
      .sorted { left, right in
        (left.followUp.time?.minutes ?? .max, left.slot)
          < (right.followUp.time?.minutes ?? .max, right.slot)
      }
      .map(\.followUp)
  }

  /// Takes a follow-up from the day it stood at and files it under the one it
  /// stands at now, if it still waits; `day` is today. Nil for one that was
  /// not, or is not. Of a day gone by an agenda is made anew instead.
  public mutating func file(_ before: FollowUp?, as after: FollowUp?, on day: Day) {
    if let before { waiting[before.due]?.removeAll { $0 == before.id } }
    if let after, after.waited(on: day) { waiting[after.due, default: []].append(after.id) }
  }
}
