/// How the list of customers can be sorted; one with nothing to sort by
/// stands after the others.
public enum CustomerSort: CaseIterable, Sendable {
  /// What is planned soonest first.
  case next
  /// As in a phone book.
  case name
  /// Longest past due first.
  case overdue
  /// Who owes most first, in the book's main currency.
  case owed
  /// Heard of longest ago first; never first of all.
  case last

  /// What a customer is ordered by: the first number, then the rank of its name.
  public struct Key: Comparable, Sendable {
    @usableFromInline let first: Int64
    @usableFromInline let rank: Int64

    /// That number, then that rank.
    @inlinable
    public init(first: Int64, rank: Int64) {
      self.first = first
      self.rank = rank
    }

    /// Whether the left one stands before the right one.
    @inlinable
    public static func < (left: Key, right: Key) -> Bool {
      left.first == right.first ? left.rank < right.rank : left.first < right.first
    }
  }

  /// The key of one customer, given the rank of its name and the main currency.
  public func key(_ standing: Standing, rank: Int64, main: Currency, in book: Book) -> Key {
    let first: Int64 =
      switch self {
      case .next: standing.next.map { Int64($0.number) } ?? .max
      case .name: 0
      case .overdue: -Int64(standing.daysOverdue)
      case .owed: -(standing.owed.first { $0.currency == main }?.minor ?? 0)
      case .last:
        standing.lastTouch.flatMap { book.touches[slot: $0] }.map { Int64($0.day.number) } ?? .min
      }
    return Key(first: first, rank: rank)
  }

  /// The next way in turn.
  public var following: CustomerSort {
    let all = CustomerSort.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}
