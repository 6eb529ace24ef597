/// The calendar of a book: which days are worked, the week, the holidays and the days made up for them (domain §3), used
/// when a date is *proposed*, never when one is typed; and how a date is typed in numbers.
public struct WorkingDays: Sendable {
  private let weekend: Set<Weekday>
  private let off: Set<Day>
  private let worked: Set<Day>
  /// Whether `5/12` is the fifth of December, as in Europe, and not May 12th.
  public let namesDayFirst: Bool

  /// The working days of a book.
  public init(_ book: Book, policy: Policy) {
    (weekend, namesDayFirst) = (policy.weekend, policy.namesDayFirst)
    var off: Set<Day> = []
    var worked: Set<Day> = []
    for holiday in book.holidays.all {
      guard let day = Day(iso: holiday.day.text) else { continue }
      if holiday.kind == .off { off.insert(day) } else { worked.insert(day) }
    }
    self.off = off
    self.worked = worked
  }

  /// The days of the week that are worked, holidays aside.
  public var week: [Weekday] { Weekday.allCases.filter { !weekend.contains($0) } }

  /// The day itself if it is worked, else the latest before that is. A year without a
  /// working day ends the search, and the day itself is returned.
  public func onOrBefore(_ day: Day) -> Day {
    (0..<366).lazy.map { day - $0 }.first(where: contains) ?? day
  }

  /// Whether the day is worked; a day made up is, whatever the week says.
  public func contains(_ day: Day) -> Bool {
    worked.contains(day) || !off.contains(day) && !weekend.contains(day.weekday)
  }

  /// The day itself if it is worked, else the next that is. A year without a
  /// working day ends the search, and the day itself is returned.
  public func onOrAfter(_ day: Day) -> Day {
    (0..<366).lazy.map { day + $0 }.first(where: contains) ?? day
  }

  /// The day so many working days after; 0 is the day itself.
  public func adding(_ count: Int, to day: Day) -> Day {
    var result = day
    for _ in 0..<max(0, count) { result = onOrAfter(result + 1) }
    return result
  }
}
