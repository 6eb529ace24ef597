import BookStore
import Glibc
import SalesBook

/// `rounds import`: the book's invoices, as another program exports them, into an empty book.
struct Importing {
  private let place: Place
  private let book: GeneratedBook
  private let effort: Effort

  /// On the book of that place, as it was generated.
  init(_ place: Place, _ book: GeneratedBook, _ effort: Effort) {
    (self.place, self.book, self.effort) = (place, book, effort)
  }

  /// Exports of more than so many customers are not brought in: nobody has them, and it takes minutes.
  private static let mostCustomers = 10_000

  private var file: String { place.beside + "/receivables.csv" }
  private var imported: String { place.beside + "/imported" }

  /// Times it.
  func run(into report: inout Report) throws {
    let what = "rounds import receivables, the whole process"
    guard book.customers.count <= Importing.mostCustomers else {
      return report.add(what, absent: "measured up to \(Importing.mostCustomers) customers")
    }
    let rounds = Processes.path(besideUs: "rounds")
    guard access(rounds, X_OK) == 0 else {
      return report.add(what, absent: "no program \(rounds): build it first")
    }
    try Place.write(Array(export.utf8), to: file)
    let ours = [
      rounds, "--book", imported, "--today", GeneratedBook.today.iso, "import", "receivables", file,
      "--currency", "CNY", "--dates", "ymd",
    ]
    let (timing, memory) = try time(ours) { try emptyBook() }
    let database = place.beside + "/imported.db"
    let theirs = [
      "sqlite3", database, ".import --csv \(file) receivable", "CREATE INDEX owner ON receivable(customer)",
      "CREATE INDEX number ON receivable(invoice)",
    ]
    let (floor, least) = try time(theirs) { Place.remove(database) }
    report.add(what, timing, floor: ("sqlite3, indexed", floor))
    let rows = Double(book.invoices.count)
    report.add("the same, rows a second of CPU", rows / timing.cpu * 1000, floor: rows / floor.cpu * 1000)
    report.add("the same, MB at most", memory, floor: least)
    try compare()
  }

  private func time(
    _ arguments: [String], prepare: () throws -> Void
  ) throws -> (timing: Timing, memory: Double) {
    var tries: [(wall: Double, cpu: Double)] = []
    var memory = 0.0
    for _ in 0..<min(5, effort.heavy) {
      try prepare()
      let began = Timing.now(CLOCK_MONOTONIC)
      let child = try Child.run(arguments, output: place.beside + "/import.txt")
      tries.append((Timing.now(CLOCK_MONOTONIC) - began, child.cpu))
      memory = max(memory, child.memory)
      guard child.status == 0 else { throw BenchError.program(arguments[0], status: child.status) }
    }
    return (Timing(tries), memory)
  }

  private func emptyBook() throws {
    Place.remove(imported)
    try Place.make(imported)
    var person = Person(key: Name(GeneratedBook.login))
    person.name = "王伟"
    _ = try BookStore.create(
      on: PosixDisk(imported), by: person, day: GeneratedBook.today, at: Saving.moment)
  }

  /// What was brought in must be what was exported.
  private func compare() throws {
    func digest(_ invoices: some Sequence<Invoice>) -> [String] {
      invoices.map { "\($0.number) \($0.due.iso) \($0.amount.minor)" }.sorted()
    }
    let (ours, made) = (try BookStore(opening: PosixDisk(imported)).book, digest(book.invoices))
    guard digest(ours.invoices.all) == made, ours.customers.count == book.customers.count else {
      throw BenchError.lost(invoices: made.count, found: ours.invoices.count)
    }
  }

  /// A line an invoice, with what has been paid on it.
  private var export: String {
    let names = Dictionary(uniqueKeysWithValues: book.customers.map { ($0.id, $0) })
    let settled = Dictionary(uniqueKeysWithValues: book.allocations.map { ($0.invoice, $0) })
    var text = "customer id,customer,invoice,invoice date,due date,amount,paid amount,paid on\n"
    for invoice in book.invoices {
      guard let customer = names[invoice.customer] else { continue }
      let paid = settled[invoice.id].map { "\($0.amount.decimal),\($0.day.iso)" } ?? ","
      text += "\(customer.number),\(customer.name),\(invoice.number),"
      text += "\(invoice.issued.iso),\(invoice.due.iso),\(invoice.amount.decimal),\(paid)\n"
    }
    return text
  }
}
