import Glibc

/// The figures of one book, printed as a table.
struct Report {
  private let size: Int
  private var rows: [[String]] = []

  /// The most each figure may be at 1,000, 10,000 and 100,000 customers: what
  /// the fastest other program takes that does the same job.
  struct Gate {
    /// In milliseconds.
    let milliseconds: [Int: Double]
    /// Whether it is processor time that must stay below it.
    var isCPU = false

    /// Those three.
    init(_ small: Double, _ middle: Double, _ large: Double) {
      milliseconds = [1_000: small, 10_000: middle, 100_000: large]
    }

    /// Processor time at two of the sizes.
    init(cpu middle: Double, _ large: Double) {
      (milliseconds, isCPU) = ([10_000: middle, 100_000: large], true)
    }
  }

  /// The report on a book of so many customers.
  init(size: Int) { self.size = size }

  /// Adds a figure with the floor and the gate it is to be held against.
  mutating func add(
    _ what: String, _ timing: Timing, floor: (name: String, timing: Timing)? = nil, gate: Gate? = nil
  ) {
    let limit = gate?.milliseconds[size]
    let held = gate?.isCPU ?? false ? timing.cpu : timing.wall
    rows.append([
      what, Report.number(timing.wall), Report.number(timing.cpu),
      floor.map { "\($0.name) \(Report.number($0.timing.wall))" } ?? "",
      floor.map { Report.number(timing.wall / max($0.timing.wall, 0.0001)) } ?? "",
      limit.map {
        "\(held <= $0 ? "within" : "over") \(Report.number($0))\(gate?.isCPU ?? false ? " CPU" : "")"
      } ?? "",
    ])
  }

  /// Adds a figure that is no time, beside what another program has.
  mutating func add(_ what: String, _ figure: Double, floor: Double) {
    rows.append([what, Report.number(figure), "", Report.number(floor), "", ""])
  }

  /// Adds a line that says why there is no figure.
  mutating func add(_ what: String, absent reason: String) { rows.append([what, "", "", reason, "", ""]) }

  /// Prints the table.
  func print() {
    Swift.print("## \(size) customers\n")
    let head = ["what", "ms", "CPU ms", "floor ms", "ratio", "gate ms"]
    let rule = ["---", "--:", "--:", "---", "--:", "---"]
    for row in [head, rule] + rows { Swift.print("| " + row.joined(separator: " | ") + " |") }
    Swift.print("")
    fflush(nil)
  }

  /// Three digits that matter.
  private static func number(_ value: Double) -> String {
    let places = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((value * scale).rounded())
    guard places > 0 else { return String(scaled) }
    let digits = String(scaled)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return padded.dropLast(places) + "." + padded.suffix(places)
  }
}
