import Glibc

/// How long something took: medians of several tries, in milliseconds.
struct Timing {
  /// By the clock on the wall.
  var wall = 0.0
  /// Processor time, of all threads.
  var cpu = 0.0

  /// The medians of those tries.
  init(_ tries: [(wall: Double, cpu: Double)]) {
    wall = Timing.median(tries.map(\.wall))
    cpu = Timing.median(tries.map(\.cpu))
  }

  /// Times so many tries of `body`.
  static func median<Result>(of times: Int, _ body: (Int) throws -> Result) rethrows -> Timing {
    Timing(try (0..<times).map { turn in try once { try body(turn) } })
  }

  /// Times so many tries of `body`; `prepare` comes before each and is not timed.
  static func median<Result>(
    of times: Int, prepare: (Int) throws -> Void, _ body: (Int) throws -> Result
  ) rethrows -> Timing {
    Timing(
      try (0..<times).map { turn in
        try prepare(turn)
        return try once { try body(turn) }
      })
  }

  private static func once<Result>(_ body: () throws -> Result) rethrows -> (wall: Double, cpu: Double) {
    let (wall, cpu) = (now(CLOCK_MONOTONIC), now(CLOCK_PROCESS_CPUTIME_ID))
    let result = try body()
    defer { withExtendedLifetime(result) {} }
    return (now(CLOCK_MONOTONIC) - wall, now(CLOCK_PROCESS_CPUTIME_ID) - cpu)
  }

  /// What a clock of the system shows, in milliseconds.
  static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }

  private static func median(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[values.count / 2]
  }
}
