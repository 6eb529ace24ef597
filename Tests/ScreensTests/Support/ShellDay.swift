import BookStore
import Foundation
import SalesBook
import TestSupport
import Testing

/// Commands of the shell, run on a book of their own.
struct ShellDay {
  private let folder = NSTemporaryDirectory() + "rounds-fields-" + UUID().uuidString
  private var book: String { folder + "/book" }

  /// What we say ourselves, while one works alone and says yes to oneself.
  private static let ourWord: [[String]] = [
    ["ask-approval", "Acme", "commitment", "forty", "scales"],
    [
      "commitment", "Acme", "2026-12-30", "forty", "scales", "--kind", "service", "--amount", "80", "--time",
      "14:30", "--in-return", "an order", "--reference", "K-1", "--important", "--lacking", "a lorry",
      "--override", "boss", "--approval", "APPROVAL", "--keeper", "OWN", "--contact", "Ann", "--made",
      "2026-11-23", "--insist",
    ],
    [
      "commitment-step", "Acme", "danger", "--need", "help", "--helper", "zhao", "--help-by", "2026-12-01",
      "--day", "2026-11-23", "--insist",
    ],
    [
      "commitment-step", "Acme", "changed", "by", "phone", "--to", "2026-12-20", "--time", "9:00",
      "--apology",
      "--their-wish", "--remedy", "a taxi", "--cause", "careless",
    ],
    ["commitment-step", "Acme", "kept", "--cost", "12"],
    ["commitment", "Acme", "2026-12-01", "papers", "--kind", "document"],
    ["commitment-step", "Acme", "written", "--reference", "K-2"],
  ]

  /// What the plan of a market is given.
  private static let markets: [[String]] = [
    [
      "campaign", "East", "--region", "east", "--industry", "food", "--learn-by", "2026-12-10", "--from",
      "2026-11-20", "--to", "2027-02-28", "--aim", "ten", "--tactics", "samples", "--by", "OWN", "--join",
      "--insist",
    ],
    ["campaign", "Acme alone", "--customer", "Acme"],
    ["campaign-join", "East", "Acme", "--segment", "north", "--insist"],
    ["campaign-join", "East", "--looking-for", "a packer"],
    ["campaign", "West", "--region", "west"],
    ["campaign-join", "West", "--looking-for", "a mill"],
    ["campaign-join", "West", "Acme", "--found", "a mill", "--insist"],
    ["campaign-quota", "East", "OWN", "100", "--day", "2026-11-23"],
    ["campaign-quota", "Acme alone", "OWN", "100", "--why", "their plan", "--insist"],
    [
      "campaign-revise", "East", "later", "--why", "holidays", "--to", "2027-03-31", "--day", "2026-11-23",
      "--insist",
    ],
    [
      "campaign-revise", "Acme alone", "all", "--why", "new", "--region", "east", "--industry", "food",
      "--learn-by", "2026-12-10", "--from", "2026-11-20", "--aim", "ten", "--tactics", "samples", "--by",
      "OWN",
      "--insist",
    ],
    ["plan", "Acme", "2026-12-08", "samples", "--campaign", "East", "--insist"],
    ["campaign-end", "East", "sold", "out", "--insist"],
  ]

  /// What the commands that write are given, with every option they have. Options of one command that exclude
  /// each other stand in several lines.
  static let lines: [[String]] =
    ourWord + complaints + rebates + exits + leaving + markets + [
      ["person", "zhao", "--name", "Zhao", "--role", "finance", "--active", "yes", "--cover", "OWN"],
      ["set", "Cadence", "9"],
      ["holiday", "2026-12-25", "Christmas", "--kind", "worked"],
      ["log", "Acme", "said", "--channel", "visit", "--no-answer", "--inbound", "--day", "2026-11-20"],
      ["log", "Acme", "asked", "--why-unpaid", "no-reason"],
      ["judge", "Acme", "deliberate", "lies", "--day", "2026-11-20"],
      ["grade", "Acme", "c", "asks", "much", "--day", "2026-11-20"],
      [
        "grade", "Acme", "--signal", "price-round", "--note", "two more per cent", "--answer",
        "the price stands",
        "--day", "2026-11-20",
      ],
      [
        "rung", "Acme", "6", "a", "letter", "--means", "lawyers-letter", "--day", "2026-11-20", "--next",
        "2026-12-01",
        "--outcome", "refused", "--answer", "no", "--reconciled", "--insist",
      ],
      [
        "log", "Acme", "complained", "--contact", "Ann", "--satisfaction", "2", "--minutes", "20",
        "--problem",
        "late", "--gap", "on time", "--cost", "12",
      ],
      ["log", "Acme", "said", "--next", "fri", "--carry-out-nothing", "--insist"],
      ["plan", "Acme", "2026-12-03", "--contact", "ann", "--at", "the mill", "--insist"],
      [
        "plan", "Acme", "2026-12-03", "call", "--repeats", "every 2 weeks", "--contact", "ann", "--time",
        "9:00",
        "--at", "the mill", "--channel", "visit", "--insist",
      ],
      ["target", "OWN", "80000", "--month", "2026-12-01", "--kind", "money-in", "--insist"],
      ["target", "OWN", "--month", "2026-12-01", "--kind", "money-in", "--remove"],
      ["plan", "Acme", "2026-12-01", "what", "for", "--channel", "visit", "--time", "9:30", "--insist"],
      ["pay", "Acme", "40", "--invoice", "A-1", "--method", "cash", "--day", "2026-11-20"],
      ["pay", "Acme", "1", "--on-account", "--day-unknown"],
      ["pay", "Acme", "USD 1", "--invoice", "A-1", "--settles", "7", "--insist"],
      [
        "pay", "Acme", "2", "--method", "bill", "--matures", "2027-01-05", "--payer", "Acm", "--reference",
        "R-1",
        "--note", "by post", "--insist",
      ],
      ["refund", "Acme", "1", "--day", "2026-11-23", "--reason", "too much"],
      ["refund", "Acme", "10", "--credit", "C-1", "--insist"],
      ["bounce", "Acme", "2", "--day", "2026-11-23", "--reason", "no cover"],
      [
        "pay", "Acme", "3", "--method", "cheque", "--matures", "2026-11-20", "--day", "2026-11-19",
        "--insist",
      ],
      ["cleared", "Acme", "3", "--day", "2026-11-20"],
      ["change", "Acme", "Phone=123", "Tag=east,vip", "--insist"],
      ["move", "Acme", "2026-12-02", "--reason", "away", "--insist"],
      ["hand-over", "Acme", "zhao"],
      ["news", "Acme", "moved", "--source", "paper", "--day", "2026-11-20"],
      [
        "promise", "Acme", "2026-11-27", "20", "--made", "2026-11-20", "--invoice", "A-1", "--judged",
        "put-off",
        "--written", "--appointment", "--time", "14:30", "--insist",
      ],
      ["promise", "Acme", "2026-11-25", "samples", "--made", "2026-11-16"],
      ["log", "Acme", "said", "--reminded"],
      ["statement", "Acme", "--sent"],
      ["statement", "Acme", "--from", "2026-11-01", "--to", "2026-11-23", "--currency", "CNY"],
      ["statement", "Acme", "--open"],
      ["letter", "statement", "Acme", "--sent"],
      ["pay", "Acme", "30", "--invoice", "A-1", "--let-go", "--insist"],
      [
        "deal", "Acme", "scales", "--amount", "80", "--quantity", "4", "--model", "M2", "--purpose", "shop",
        "--expected",
        "2026-12-18", "--contract", "K-1", "--stage", "quoted", "--next", "2026-12-03", "--day", "2026-11-20",
        "--insist",
      ],
      ["person", "zhao", "--approves", "price,term"],
      [
        "ask-approval", "Acme", "price", "12%", "--of", "zhao", "--percent", "12", "--amount", "80",
        "--invoice", "A-1",
        "--day", "2026-11-20", "--insist",
      ],
      ["set", "Approvals", "gift"],
      [
        "concede", "Acme", "term", "60", "days", "--given", "45", "--percent", "2", "--term", "payment",
        "--scope", "labels",
        "--until", "2026-12-31", "--in-return", "an order", "--reason", "first", "--told",
        "--nothing-to-compare",
        "--unfair", "--day", "2026-11-21", "--approval", "APPROVAL", "--insist",
      ],
      [
        "insight", "Acme", "glue", "--product", "labels", "--demanded", "stronger", "--day", "2026-11-20",
        "--insist",
      ],
      [
        "insight-status", "glue", "shipped", "--note", "in May", "--tell", "2026-12-04", "--day",
        "2026-11-21",
        "--insist",
      ],
      [
        "deal-step", "Acme", "lost", "price", "--lost-to", "Rival", "--day", "2026-11-21", "--next",
        "2026-12-04", "--insist",
      ],
      ["archive", "Acme", "closed", "--insist"],
      ["archive", "Acme", "--back"],
      ["archive", "Core", "small", "--review", "--insist"],
      ["holiday", "2026-12-25", "--remove"],
      ["person", "zhao", "--active", "no"],
      ["undo", "--past", "LATEST"],
      ["undo", "--partly"],
    ]

  /// What some line of them says.
  func said() throws -> Set<FieldName> {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try run(["init", book, "--currency", "CNY", "--zone", "Asia/Shanghai"])
    let file = folder + "/a.csv"
    try Data(
      "Customer,Invoice,Due Date,Amount,Disputed\nAcme,A-1,2026-10-20,100,\nAcme,C-1,2026-10-20,-10,\nAcme,D-1,2026-12-20,5,yes\nCore,K-1,2026-12-20,7,\n"
        .utf8
    )
    .write(
      to: URL(filePath: file))
    try run(["import", "receivables", file])
    let people = folder + "/people.csv"
    try Data("Customer,Contact\nAcme,Ann\n".utf8).write(to: URL(filePath: people))
    try run(["import", "customers", people])
    var found: Set<FieldName> = []
    for line in Self.lines {
      let store = try BookStore(opening: PosixDisk(book))
      let (before, latest) = (store.book, try store.history(limit: 1).first.map { String($0.sequence) } ?? "")
      let approval = store.book.approvals.all.first { _ in true }?.id.text ?? ""
      let commitment = store.book.commitments.all.first { _ in true }?.id.text ?? ""
      let standIns = ["OWN": NSUserName(), "LATEST": latest, "APPROVAL": approval, "COMMITMENT": commitment]
      try run(line.map { standIns[$0] ?? $0 })
      if line[0] == "undo" { continue }
      found.formUnion(FieldPlaces.said(from: before, to: try BookStore(opening: PosixDisk(book)).book))
    }
    return found
  }

  /// Every option of the commands that stand in the lines, and those that stand there.
  func options() throws -> (known: Set<String>, given: Set<String>) {
    let help = try run(["--experimental-dump-help"])
    let root = try #require(try JSONSerialization.jsonObject(with: help) as? [String: Any])
    let program = try #require(root["command"] as? [String: Any])
    let everywhere = Set(Self.options(of: program)).union([
      "help", "version", "format", "table", "csv", "json", "rec", "ids",
    ])
    let commands = program["subcommands"] as? [[String: Any]] ?? []
    let written = Set(Self.lines.map { $0[0] })
    let known = commands.flatMap { command -> [String] in
      guard let name = command["commandName"] as? String, written.contains(name) else { return [] }
      return Self.options(of: command).filter { !everywhere.contains($0) }.map { "\(name) --\($0)" }
    }
    let given = Self.lines.flatMap { line in line.filter { $0.hasPrefix("--") }.map { "\(line[0]) \($0)" } }
    return (Set(known), Set(given))
  }

  private static func options(of command: [String: Any]) -> [String] {
    (command["arguments"] as? [[String: Any]] ?? []).compactMap {
      $0["kind"] as? String == "positional"
        ? nil : ($0["preferredName"] as? [String: Any])?["name"] as? String
    }
  }

  @discardableResult
  private func run(_ line: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: builtExecutable("rounds"))
    let isBook = !["init", "--experimental-dump-help"].contains(line[0])
    process.arguments = (isBook ? ["--book", book, "--today", "2026-11-23"] : []) + line
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": "/nonexistent"]
    let out = Pipe()
    process.standardOutput = out
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = out.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(line)")
    return output
  }
}
