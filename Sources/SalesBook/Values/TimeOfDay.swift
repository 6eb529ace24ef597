/// A time of the day to the minute, as an appointment has it.
public struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0 to 1439.
  public private(set) var minutes: Int16

  /// That hour (0–23) and minute (0–59), or nil outside them.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = Int16(hour * 60 + minute)
  }

  /// The time `09:30` or `9:30` names, or nil if it is none.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// So many minutes later, negative for earlier; at the most the last minute of the day, at the least its first.
  public func adding(minutes count: Int) -> TimeOfDay {
    var later = self
    later.minutes = Int16(clamping: min(max(Int(minutes) + count, 0), 1439))
    return later
  }

  /// 00:00, with which a day begins.
  public static let midnight = TimeOfDay(minutes: 0)

  private init(minutes: Int16) { self.minutes = minutes }

  /// `09:30`.
  public var text: String { "\(padded(Int(minutes) / 60, 2)):\(padded(Int(minutes) % 60, 2))" }

  /// Whether the left one is the earlier.
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}
