/// Somebody near a customer who is to be visited, so that one trip may do for both.
public struct Nearby: Equatable, Sendable {
  /// The slot of the customer near by.
  public let customer: Int
  /// The day something is planned with them.
  public let day: Day
}

extension Agenda {
  /// Days on either side of a visit within which another plan may be put to it.
  public static let tripDays = 7

  /// How many follow-ups of one of us wait on a day.
  public func load(of login: String, on day: Day, in book: Book) -> Int {
    followUps(on: day, in: book).count { $0.by == login }
  }

  /// Who else of the same town has something planned with one of us about the day of a visit; those of the same
  /// district first, then the nearest days.
  public func nearby(_ customer: Customer, visited day: Day, by login: String, in book: Book) -> [Nearby] {
    guard let town = Town(customer.address) else { return [] }
    var found: [(near: Nearby, isSameDistrict: Bool)] = []
    for distance in 0...Agenda.tripDays {
      for date in Set([day - distance, day + distance]).sorted() {
        for followUp in followUps(on: date, in: book)
        where followUp.by == login && followUp.customer != customer.id {
          guard let slot = book.customers.slot(of: followUp.customer),
            let other = book.customers[slot: slot].flatMap({ Town($0.address) }), other.name == town.name,
            !found.contains(where: { $0.near.customer == slot })
          else { continue }
          let isSame = !town.district.isEmpty && other.district == town.district
          found.append((Nearby(customer: slot, day: date), isSame))
        }
      }
    }
    return (found.filter(\.isSameDistrict) + found.filter { !$0.isSameDistrict }).map(\.near)
  }
}

extension Replay {
  /// How often a follow-up was put to another day, up to the replayed one; that nobody answered is no putting off.
  public func timesMoved(slot: Int) -> Int {
    guard !book.moves.isUntouched else { return 0 }
    return book.movesOf[slot].count { book.moves[slot: $0].map { $0.day <= day && !$0.unanswered } ?? false }
  }
}

extension FollowUp {
  /// How often one is put off before that is flagged (domain §3).
  public static let movedOften = 3
}
