import BookStore
import Glibc
import SalesBook

/// Prints what the program costs on generated books, each figure beside the
/// floor of the same run and the bar it has to stay under. It never fails on
/// time: it fails only if a book cannot be made, an import loses something or
/// two programs disagree about what is overdue.
@main
enum RoundsBench {
  static func main() {
    do {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      print("Milliseconds, median of several; CPU is of this process or of the one started.\n")
      for size in options.sizes { try bench(size, options) }
    } catch {
      let sentence = Array("rounds-bench: \(error)\n".utf8)
      _ = write(STDERR_FILENO, sentence, sentence.count)
      exit(1)
    }
  }

  private static func bench(_ size: Int, _ options: Options) throws {
    let place = try Place(keeping: options.folder, size: size)
    defer { place.clear() }
    let generated = GeneratedBook(customers: size)
    try generated.write(into: place)
    var report = Report(size: size)
    let effort = Effort(size: size, smoke: options.isSmoke)
    try Opening(place, effort).run(into: &report)
    try Keys(place, effort).run(into: &report)
    // Before anything is paid: sqlite3 is asked about the book as it was generated.
    try Processes(place, generated, effort).run(into: &report)
    try Saving(place, effort).run(into: &report)
    try Importing(place, generated, effort).run(into: &report)
    report.print()
  }
}

/// What was asked for on the command line.
struct Options {
  /// How many customers each book has.
  var sizes = [1_000, 10_000, 100_000]
  /// Where to leave the books; nil for a folder that goes again.
  var folder: String?
  /// Whether to run quickly through everything, for CI.
  var isSmoke = false

  /// Reads the arguments; throws on what it does not know.
  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--smoke": (isSmoke, sizes) = (true, [200, 1_000])
      case "--sizes": sizes = try Options.sizes(rest.popFirst())
      case "--keep":
        guard let path = rest.popFirst() else { throw BenchError.usage }
        folder = path
      default: throw BenchError.usage
      }
    }
  }

  private static func sizes(_ text: String?) throws -> [Int] {
    let sizes = (text ?? "").split(separator: ",").map { Int($0) ?? 0 }
    guard !sizes.isEmpty, sizes.allSatisfy({ (10...1_000_000).contains($0) }) else { throw BenchError.usage }
    return sizes
  }
}

/// Why no figures came of it.
enum BenchError: Error, CustomStringConvertible {
  /// An argument that means nothing here.
  case usage
  /// A system call said no.
  case system(String, Int32)
  /// A program could not be started, or ended with that status.
  case program(String, status: Int32)
  /// An import left other invoices than the file has.
  case lost(invoices: Int, found: Int)
  /// Two programs differ about what is overdue.
  case disagreement(ours: String, theirs: String)

  /// What to tell the person.
  var description: String {
    switch self {
    case .usage: "usage: rounds-bench [--smoke] [--sizes 1000,10000] [--keep DIR]"
    case .system(let call, let number): "\(call): \(String(cString: strerror(number)))"
    case .program(let name, let status): "\(name) ended with status \(status)"
    case .lost(let invoices, let found): "of \(invoices) invoices in the file the book has \(found)"
    case .disagreement(let ours, let theirs): "rounds says \(ours) is overdue, sqlite3 \(theirs)"
    }
  }
}

/// How often things are tried.
struct Effort {
  /// Of something that takes a good part of a second.
  let heavy: Int
  /// Of something a person does again and again.
  let light: Int

  /// As often as a book of that size allows.
  init(size: Int, smoke: Bool) {
    heavy = smoke ? 2 : size >= 100_000 ? 5 : 9
    light = smoke ? 10 : 200
  }
}
