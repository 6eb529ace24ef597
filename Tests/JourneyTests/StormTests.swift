import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing
import TextCanvas

/// Eight who write in one book at once and are killed now and then, desks open and commands run beside them.
/// `ROUNDS_STORM=20 Tests/run --filter StormTests` has twenty runs of 500 operations each; `ROUNDS_STORM=15-20` those of
/// them that were not reached.
@Suite("A storm", .serialized)
struct StormTests {
  /// Which long runs are wanted; nil for the one short run of every day.
  private static let runs = ProcessInfo.processInfo.environment["ROUNDS_STORM"].flatMap { wanted in
    let ends = wanted.split(separator: "-").compactMap { Int($0) }
    return ends.last.map { last in (ends.count > 1 ? min(ends[0], last) : 1)...max(1, last) }
  }

  @Test("Eight writers, killed now and then: what was acknowledged is there once, what was not at most once")
  func ledger() throws {
    for run in StormTests.runs ?? 1...1 {
      let storm = try Storm(seed: run, operations: StormTests.runs == nil ? 16 : 500)
      try storm.blow()
      let told = try storm.told()
      let store = try storm.book.read()
      let faults = try told.faults(in: store)
      #expect(faults == [], "run \(run)")
      #expect(try storm.faultsOfReplay(store) == [], "run \(run)")
      guard StormTests.runs != nil else { continue }
      print("storm \(run): \(told.figures(store)), \(storm.deaths) killed")
      fflush(nil)
    }
  }
}

/// A book with writers at it.
private final class Storm {
  let book: SmallBook
  private(set) var deaths = 0
  private static let writers = (1...8).map { "w\($0)" }
  private let seed: Int
  private let operations: Int

  init(seed: Int, operations: Int) throws {
    (self.seed, self.operations) = (seed, operations)
    book = try SmallBook()
  }

  private func log(_ writer: String) -> String { "\(book.path)/log-\(writer)" }

  /// A shell that runs a program again as often as it is killed, and ends with what the program ended with.
  private func started(_ script: String, _ arguments: [String]) throws -> Process {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", script] + arguments
    shell.environment = [
      "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": book.path, "SWIFT_BACKTRACE": "enable=no",
    ]
    try shell.run()
    return shell
  }

  /// All of it, until the last writer is done.
  func blow() throws {
    let again = #"until "$0" "$@"; s=$?; [ $s = 0 ]; do [ $s = 137 ] || exit $s; echo killed >> "$2"; done"#
    let writers = try Storm.writers.map { writer in
      try started(
        again, [builtExecutable("StormWriter"), book.path, log(writer), writer, "\(seed)", "\(operations)"])
    }
    let commands = #"""
      n=0; while [ -e "$1/blowing" ]; do n=$((n+1))
      for command in "pay 华联 $n --reference sh-$n --insist" "overdue" "check" "history" "log 华联 sh-$n"; do
      echo "try $command" >> "$2"; "$0" --book "$1" --today 2026-11-23 $command >> "$1/said" 2>&1
      echo "ended $? $command" >> "$2"; done; done
      """#
    try Data().write(to: URL(fileURLWithPath: book.path + "/blowing"))
    let shell = try started(commands, [builtExecutable("rounds"), book.path, log("sh")])
    let desks = try (0..<2).map { _ in try book.desk() }
    while writers.contains(where: \.isRunning) {
      for desk in desks { desk.settle(milliseconds: 20) }
    }
    try FileManager.default.removeItem(atPath: book.path + "/blowing")
    shell.waitUntilExit()
    #expect(writers.map(\.terminationStatus) == writers.map { _ in 0 })
    for desk in desks {
      desk.settle()
      desk.type("Q")
      #expect(desk.exitStatus(within: 30) == .code(0), "\(desk.screen)")
    }
  }

  /// What was told of it.
  func told() throws -> StormLedger {
    var ledger = StormLedger()
    for writer in Storm.writers {
      let text = try String(contentsOfFile: log(writer), encoding: .utf8)
      deaths += text.split(separator: "\n").count { $0 == "killed" }
      ledger.read(text, of: writer)
    }
    ledger.readShell(try String(contentsOfFile: log("sh"), encoding: .utf8))
    return ledger
  }

  /// How the book differs from what its journal alone makes.
  func faultsOfReplay(_ store: BookStore) throws -> [String] {
    let copy = book.path + "/copy"
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: false)
    for name in ["journal", "policy.rec"] {
      try FileManager.default.copyItem(atPath: "\(book.path)/\(name)", toPath: "\(copy)/\(name)")
    }
    let replayed = try BookStore(opening: PosixDisk(copy))
    func lines<Record: BookRecord>(_: Record.Type, _ book: Book) -> Set<String> {
      Set(book[keyPath: Record.table].all.map { "\(Record.noun.rawValue) \($0.key.text) \($0.written)" })
    }
    return Noun.allCases.filter { $0 != .setting }.flatMap { noun in
      lines(noun.record, store.book).symmetricDifference(lines(noun.record, replayed.book))
    }
  }
}

/// What the writers of a storm told of what they did.
private struct StormLedger {
  private enum Fate { case tried, done, refused }
  /// Of each payment, by its reference: what became of it, and of taking it back.
  private var payments: [String: Fate] = [:]
  private var returns: [String: Fate] = [:]
  /// Who wrote the entries they were told of.
  private var entries: [Int: String] = [:]
  private var operations = 0
  private var oddEnds: [String] = []

  mutating func read(_ text: String, of writer: String) {
    var (current, kind) = ("", "")
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      switch words[0] {
      case "try":
        operations += 1
        kind = ""
      case "pays", "returns":
        (kind, current) = (words[0], "\(writer)-\(words[1])")
        set(kind, current, .tried)
      case "not": set(kind, current, .refused)
      case "done":
        set(kind, current, .done)
        if words[2] != "looked", let sequence = words.last.flatMap(Int.init) { entries[sequence] = writer }
      default: break
      }
    }
  }

  private mutating func set(_ kind: String, _ reference: String, _ fate: Fate) {
    if kind == "pays" { payments[reference] = fate }
    if kind == "returns" { returns[reference] = fate }
  }

  mutating func readShell(_ text: String) {
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard words[0] == "ended" else { continue }
      operations += 1
      if !["0", "1"].contains(words[1]) { oddEnds.append(String(line)) }
      guard words[2] == "pay" else { continue }
      payments[words[6]] = words[1] == "0" ? .done : words[1] == "1" ? .refused : .tried
    }
  }

  /// What does not fit what was told.
  func faults(in store: BookStore) throws -> [String] {
    let history = try store.history()
    var faults = oddEnds
    if history.map(\.sequence) != Array((1...max(1, history.count)).reversed()) { faults.append("numbers") }
    let writers = Dictionary(history.map { ($0.sequence, $0.by) }, uniquingKeysWith: { "\($0) and \($1)" })
    faults += entries.filter { writers[$0.key] != $0.value }.map { "entry \($0.key) of \($0.value)" }
    let standing = Dictionary(store.book.payments.all.map { ($0.reference, 1) }, uniquingKeysWith: +)
    var came: [String: Int] = [:]
    for record in history.flatMap(\.records) where record.noun == .payment && record.kind == .added {
      came[record.fields.first { $0.name == "Reference" }?.now.first ?? "", default: 0] += 1
    }
    for (reference, fate) in payments {
      let (times, stands) = (came[reference] ?? 0, standing[reference] ?? 0)
      let mayCome = fate == .done ? 1...1 : fate == .tried ? 0...1 : 0...0
      let back = returns[reference]
      let mayStand = back == .done ? 0...0 : back == .tried ? 0...times : times...times
      if !mayCome.contains(times) || !mayStand.contains(stands) {
        faults.append(
          "\(reference): \(fate), back \(String(describing: back)), came \(times), stands \(stands)")
      }
    }
    let unknown = Set(standing.keys).subtracting(payments.keys).subtracting([""])
    return faults + unknown.map { "nobody paid \($0)" } + (try store.check().filter(\.breaks).map { "\($0)" })
  }

  /// What it came to, in words.
  func figures(_ store: BookStore) -> String {
    let sum = store.book.payments.all.reduce(Int64(0)) { $0 + $1.amount.minor } / 100
    let (done, tried) = (payments.values.count { $0 == .done }, payments.values.count { $0 == .tried })
    return "\(operations) operations, \(done) payments acknowledged, \(tried) cut short, "
      + "\(returns.values.count { $0 == .done }) taken back, \(store.book.payments.count) stand, CNY \(sum)"
  }
}

extension BookProblem {
  /// Whether the book does not hold together: what is odd about sums and days is nobody's fault here.
  fileprivate var breaks: Bool {
    switch kind {
    case .journalSpoiled, .changeWithoutRecord, .syntax, .field, .repeatedField, .keyTaken, .fileRefused: true
    default: false
    }
  }
}
