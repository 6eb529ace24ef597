/// The follow-ups that wait, by the day they stand at: what the calendar shows.
public struct Agenda: Sendable {
  private var waiting: [Day: [ID<FollowUp>]] = [:]

  /// Those of a book as it stood on the replayed day, as far as they are shown.
  public init(_ replay: Replay, isShown: (FollowUp) -> Bool = { _ in true }) {
    let followUps = replay.book.followUps
    for slot in 0..<followUps.slotCount {
      guard let followUp = followUps[slot: slot], followUp.waited(on: replay.day), isShown(followUp) else {
        continue
      }
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

  /// Files a follow-up under the day it stands at now, if it still waits and is shown,
  /// instead of where it stood; it is looked for first at the day it was due
  /// before, and nowhere if it is new.
  public mutating func file(
    _ id: ID<FollowUp>, before: FollowUp?, isNew: Bool, _ replay: Replay,
    isShown: (FollowUp) -> Bool = { _ in true }
  ) {
    if !isNew { remove(id, near: before?.due ?? replay.book.followUps[id]?.due) }
    guard let slot = replay.book.followUps.slot(of: id),
      let followUp = replay.book.followUps[slot: slot], followUp.waited(on: replay.day), isShown(followUp)
    else { return }
    waiting[replay.due(of: followUp, slot: slot), default: []].append(id)
  }

  private mutating func remove(_ id: ID<FollowUp>, near guess: Day?) {
    let day =
      guess.flatMap { waiting[$0]?.contains(id) ?? false ? $0 : nil }
      ?? waiting.first { $0.value.contains(id) }?.key
    if let day { waiting[day]?.removeAll { $0 == id } }
  }
}
