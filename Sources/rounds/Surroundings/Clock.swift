internal import Glibc
internal import SalesBook

/// A day in the book's zone, and a minute of it where one is said.
struct CivilMoment: Equatable, Sendable {
  let day: Day
  let time: TimeOfDay?
}

/// The only place the time is read: what day it is in the book's zone, and the
/// moment an entry is written.
struct Clock {
  /// What `--today` gives, if anything: the writing day, and the time at which the program was started on it.
  let fixed: CivilMoment?

  /// The zone the book names where this machine has none of that name: days are UTC's then.
  let missingZone: String?

  /// A clock that reads civil time in that zone (IANA name) from now on.
  init(zone: String, fixed: CivilMoment?) {
    self.fixed = fixed
    _ = Clock.started
    missingZone = Clock.has(zone) ? nil : zone
    setenv("TZ", missingZone == nil ? zone : "UTC0", 1)
    tzset()
  }

  /// Whether there is a plain file of that zone: the C library would read anything, and wait for a pipe.
  private static func has(_ zone: String) -> Bool {
    let folder = getenv("TZDIR").map { String(cString: $0) } ?? "/usr/share/zoneinfo"
    return WholeFile.smallText("\(folder)/\(zone)") != nil
  }

  /// The civil day in the book's zone.
  var today: Day {
    if let fixed { return fixed.day }
    let parts = now
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Day(number: 0)
  }

  /// This moment in RFC 3339 with the zone's offset:
  /// `2026-11-23T10:42:07+08:00`.
  var moment: String {
    let parts = now
    let offset = Int(parts.tm_gmtoff) / 60
    let sign = offset < 0 ? "-" : "+"
    return digits(Int(parts.tm_year) + 1900, 4) + "-" + digits(Int(parts.tm_mon) + 1) + "-"
      + digits(Int(parts.tm_mday)) + "T" + time(parts) + ":" + digits(Int(parts.tm_sec)) + sign
      + digits(abs(offset) / 60) + ":" + digits(abs(offset) % 60)
  }

  /// The time of the day, to the minute. Where the day is given and no time with it, none is known: what is done does not
  /// depend on the hour then.
  var timeOfDay: TimeOfDay? {
    guard let fixed else {
      let parts = now
      return TimeOfDay(hour: Int(parts.tm_hour), minute: Int(parts.tm_min))
    }
    return fixed.time?.adding(minutes: (Clock.monotonicMilliseconds - Clock.started) / 60_000)
  }

  /// When the first clock was made: at the start of the program.
  private static let started = monotonicMilliseconds

  /// Milliseconds until that time of the day as `timeOfDay` tells it: none if it has passed.
  func milliseconds(until time: TimeOfDay) -> Int {
    let seconds = fixed == nil ? Int(now.tm_sec) : 0
    let minutes = Int(time.minutes) - Int(timeOfDay?.minutes ?? time.minutes)
    return max(0, minutes * 60 - seconds) * 1000
  }

  /// Milliseconds of a clock that only ever goes forward.
  static var monotonicMilliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }

  private var now: tm {
    var seconds = Glibc.time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return parts
  }

  private func time(_ parts: tm) -> String { digits(Int(parts.tm_hour)) + ":" + digits(Int(parts.tm_min)) }

  private func digits(_ number: Int, _ count: Int = 2) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }
}
