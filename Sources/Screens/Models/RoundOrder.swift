internal import SalesBook

/// Which customers need something today: a follow-up due, or money past due.
enum RoundOrder {
  /// Their slots: missed follow-ups first, then today's by their time, then
  /// the longest past due; as many as policy says.
  static func rows(_ index: BookIndex, _ book: Book) -> [Int] {
    var ranked: [(slot: Int, urgency: (Int, Int, Int64))] = []
    for (slot, standing) in index.standings.enumerated() {
      guard let urgency = urgency(standing, index, book) else { continue }
      guard let customer = book.customers[slot: slot], customer.isActive else { continue }
      ranked.append((slot, (urgency.0, urgency.1, index.ranks[slot])))
    }
    return ranked.sorted { $0.urgency < $1.urgency }.prefix(index.policy.roundSize).map(\.slot)
  }

  /// Whether the customer still needs something.
  static func isOpen(_ standing: Standing, on day: Day, _ book: Book) -> Bool {
    if let next = standing.next, next <= day { return true }
    let touched = standing.lastTouch.flatMap { book.touches[slot: $0] }?.day
    return standing.daysOverdue > 0 && touched != day && standing.next == nil
  }

  private static func urgency(_ standing: Standing, _ index: BookIndex, _ book: Book) -> (Int, Int)? {
    guard isOpen(standing, on: index.day, book) else { return nil }
    guard let next = standing.next, next <= index.day else { return (2, -standing.daysOverdue) }
    if next < index.day { return (0, next - index.day) }
    let time = standing.nextFollowUp.flatMap { book.followUps[slot: $0]?.time }
    return (1, time.map { Int($0.minutes) } ?? 1440)
  }
}
