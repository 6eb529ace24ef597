import Glibc
import SalesBook

/// Whole processes: `rounds overdue` beside `sqlite3` on the same data.
struct Processes {
  private let place: Place
  private let book: GeneratedBook
  private let effort: Effort

  /// On the book of that place, as it was generated.
  init(_ place: Place, _ book: GeneratedBook, _ effort: Effort) throws {
    (self.place, self.book, self.effort) = (place, book, effort)
  }

  private static let head = "customer,invoice,due,days,currency,open"
  private var answers: (ours: String, theirs: String) {
    (place.beside + "/rounds.csv", place.beside + "/sqlite.csv")
  }

  /// Times both, and compares what they say.
  func run(into report: inout Report) throws {
    let what = "rounds overdue --format csv, the whole process"
    let rounds = Processes.path(besideUs: "rounds")
    guard access(rounds, X_OK) == 0 else {
      return report.add(what, absent: "no program \(rounds): build it first")
    }
    let ours = [
      rounds, "--book", place.book, "--today", GeneratedBook.today.iso, "overdue", "--format", "csv",
    ]
    guard try Child.run(ours, output: answers.ours).status == 0,
      try lines(answers.ours).first == Processes.head
    else { return report.add(what, absent: "it does not know how yet") }
    try load()
    let query = ["sqlite3", "-csv", "-header", place.beside + "/book.db", Processes.query]
    let theirs = try time(query, answers.theirs)
    let overdue = try time(ours, answers.ours)
    report.add(what, overdue, floor: ("sqlite3, indexed", theirs), gate: .init(4.3, 30, 541))
    try compare()
    try others(into: &report, beside: ("rounds overdue", overdue))
  }

  /// The reports a day is planned by, beside that of what is overdue: whoever goes by grades waits no longer.
  private func others(into report: inout Report, beside floor: (String, Timing)) throws {
    for name in ["today", "due", "neglected", "mix"] {
      let line = [
        Processes.path(besideUs: "rounds"), "--book", place.book, "--today", GeneratedBook.today.iso, name,
      ]
      let timing = try time(line + ["--format", "csv"], answers.ours)
      report.add("rounds \(name) --format csv, the whole process", timing, floor: floor)
    }
  }

  private func time(_ arguments: [String], _ output: String) throws -> Timing {
    var tries: [(wall: Double, cpu: Double)] = []
    for _ in 0..<effort.heavy {
      let began = Timing.now(CLOCK_MONOTONIC)
      let child = try Child.run(arguments, output: output)
      tries.append((Timing.now(CLOCK_MONOTONIC) - began, child.cpu))
      guard child.status == 0 else { throw BenchError.program(arguments[0], status: child.status) }
    }
    return Timing(tries)
  }

  /// Both must name the same invoices with the same days and sums.
  private func compare() throws {
    func sorted(_ path: String) throws -> [String] {
      try lines(path).dropFirst().map { $0.filter { $0 != "\"" } }.sorted()
    }
    let (ours, theirs) = (try sorted(answers.ours), try sorted(answers.theirs))
    guard ours != theirs else { return }
    let differing = zip(ours, theirs).first { $0 != $1 }
    throw BenchError.disagreement(
      ours: "\(ours.count): \(differing?.0 ?? "")", theirs: "\(theirs.count): \(differing?.1 ?? "")")
  }

  private func lines(_ path: String) throws -> [String] {
    guard let file = fopen(path, "r") else { throw BenchError.system("open \(path)", errno) }
    defer { fclose(file) }
    var (found, line, room) = ([String](), UnsafeMutablePointer<CChar>?.none, 0)
    defer { free(line) }
    while getline(&line, &room, file) > 0 {
      if let line { found.append(String(cString: line).filter { !$0.isNewline }) }
    }
    return found
  }

  /// Where a program built with this one is.
  static func path(besideUs name: String) -> String {
    let own = CommandLine.arguments[0]
    guard let slash = own.lastIndex(of: "/") else { return name }
    return own[...slash] + name
  }
}

// The same book for sqlite3: amounts in cents, an index on every column the
// question goes by.
extension Processes {
  private func load() throws {
    var sql = """
      DROP TABLE IF EXISTS customer; DROP TABLE IF EXISTS invoice; DROP TABLE IF EXISTS allocation;
      CREATE TABLE customer (id TEXT PRIMARY KEY, name TEXT) WITHOUT ROWID;
      CREATE TABLE invoice (id TEXT PRIMARY KEY, customer TEXT, number TEXT, issued TEXT, due TEXT,
        amount INTEGER, currency TEXT) WITHOUT ROWID;
      CREATE TABLE allocation (invoice TEXT, day TEXT, amount INTEGER);
      BEGIN;

      """
    for customer in book.customers {
      sql += "INSERT INTO customer VALUES('\(customer.id)','\(customer.name)');\n"
    }
    for invoice in book.invoices {
      sql += "INSERT INTO invoice VALUES('\(invoice.id)','\(invoice.customer)','\(invoice.number)',"
      sql += "'\(invoice.issued.iso)','\(invoice.due.iso)',\(invoice.amount.minor),"
      sql += "'\(invoice.amount.currency.letters)');\n"
    }
    for allocation in book.allocations {
      sql += "INSERT INTO allocation VALUES('\(allocation.invoice)','\(allocation.day.iso)',"
      sql += "\(allocation.amount.minor));\n"
    }
    sql +=
      "COMMIT;\nCREATE INDEX due ON invoice(due);\nCREATE INDEX settles ON allocation(invoice);\nANALYZE;\n"
    let script = place.beside + "/book.sql"
    try Place.write(Array(sql.utf8), to: script)
    let loaded = try Child.run(
      ["sqlite3", place.beside + "/book.db", ".read \(script)"], output: answers.theirs)
    guard loaded.status == 0 else { throw BenchError.program("sqlite3", status: loaded.status) }
  }

  private static var query: String {
    let today = GeneratedBook.today.iso
    return """
      SELECT c.name AS customer, i.number AS invoice, i.due,
        CAST(julianday('\(today)') - julianday(i.due) AS INTEGER) AS days, i.currency,
        printf('%d.%02d', i.open / 100, i.open % 100) AS open
      FROM (SELECT number, customer, due, currency, amount
          - (SELECT coalesce(sum(a.amount), 0) FROM allocation a
             WHERE a.invoice = invoice.id AND a.day <= '\(today)') AS open
        FROM invoice WHERE due < '\(today)' AND issued <= '\(today)') i
      JOIN customer c ON c.id = i.customer WHERE i.open > 0
      ORDER BY i.due, i.open DESC, i.number;
      """
  }
}
