import BookStore
import Glibc
import SalesBook

/// From an entry to the disk.
struct Saving {
  /// Who writes.
  static let author = Author(login: GeneratedBook.login, day: GeneratedBook.today)
  static let insisting = Author(login: GeneratedBook.login, day: GeneratedBook.today, insists: true)
  /// When, which the journal's file is named after.
  static let moment = "2026-11-23T10:42:07+08:00"

  private let place: Place
  private let effort: Effort

  /// On the book of that place.
  init(_ place: Place, _ effort: Effort) throws { (self.place, self.effort) = (place, effort) }

  /// Times it all.
  func run(into report: inout Report) throws {
    let store = try BookStore(opening: try place.disk(), ids: Chance())
    let customers = Array(store.book.customers.all.prefix(effort.light).map(\.id))
    let gate = Report.Gate(2.9, 3.2, 3.8)
    try commits("commit a touch", customers, gate, into: &report) { try log($0, in: store) }
    try commits("commit a payment", customers, gate, into: &report) { try pay($0, in: store) }
    let takenBack = try Timing.median(
      of: effort.heavy, prepare: { turn in _ = try log(customers[turn % customers.count], in: store) }
    ) { _ in try store.undo(by: Saving.author, at: Saving.moment) }
    report.add("take a touch back", takenBack)
    try post(store)
    try posting(store, customers, into: &report)
    report.add(
      "the last 50 entries of the history",
      try Timing.median(of: effort.heavy) { _ in try store.history(limit: 50) })
    let newest = try Timing.median(of: effort.heavy) { _ in try store.refresh() }
    report.add("look for what others wrote", newest)
  }

  /// Commits something for one customer after the other, beside putting as many
  /// bytes on disk.
  private func commits(
    _ what: String, _ customers: [ID<Customer>], _ gate: Report.Gate, into report: inout Report,
    _ commit: (ID<Customer>) throws -> Committed
  ) throws {
    let before = try journalSize()
    let timing = try Timing.median(of: customers.count) { try commit(customers[$0]) }
    let bytes = (try journalSize() - before) / customers.count
    report.add(what, timing, floor: ("append \(bytes) bytes, fdatasync", try append(bytes)), gate: gate)
  }

  /// An entry that plans anew what a customer has planned, and its posting:
  /// touches, follow-ups and their base copies are written.
  private func posting(
    _ store: BookStore, _ customers: [ID<Customer>], into report: inout Report
  ) throws {
    let tables = [Noun.touch, .followUp]
    let timing = try Timing.median(
      of: effort.heavy, prepare: { turn in try plan(customers[turn % customers.count], turn, in: store) }
    ) { _ in try post(store) }
    let sizes = try tables.map { try place.disk().status($0.fileName)?.size ?? 0 }
    let floor = try Timing.median(of: effort.heavy) { _ in
      for size in sizes + sizes {
        try Place.write([UInt8](repeating: 0x61, count: size), to: place.beside + "/copy", syncing: true)
      }
    }
    report.add(
      "post touches and follow-ups after it", timing, floor: ("write and fdatasync their bytes", floor))
  }

  private func log(_ customer: ID<Customer>, in store: BookStore) throws -> Committed {
    var touch = Touch(key: .none)
    (touch.customer, touch.day, touch.said) = (customer, Saving.author.day, "报价已发，等回复")
    return try store.commit(LogTouch(touch), by: Saving.author, at: Saving.moment)
  }

  /// A payment of 1.00, by somebody who insists: on account where nothing is
  /// open, and the same every time.
  private func pay(_ customer: ID<Customer>, in store: BookStore) throws -> Committed {
    var payment = Payment(key: .none)
    (payment.customer, payment.day) = (customer, Saving.author.day)
    payment.amount = Money(minor: 100, .cny)
    return try store.commit(TakePayment(payment), by: Saving.insisting, at: Saving.moment)
  }

  private func plan(_ customer: ID<Customer>, _ turn: Int, in store: BookStore) throws {
    var touch = Touch(key: .none)
    (touch.customer, touch.day) = (customer, Saving.author.day)
    var next = FollowUp(key: .none)
    next.due = Saving.author.day + turn
    _ = try store.commit(LogTouch(touch, next: next), by: Saving.author, at: Saving.moment)
  }

  private func post(_ store: BookStore) throws { try store.post(day: Saving.author.day, at: Saving.moment) }

  private func journalSize() throws -> Int {
    try place.disk().status("journal/\(Saving.moment.prefix(7)).rec")?.size ?? 0
  }

  private func append(_ count: Int) throws -> Timing {
    let path = place.book + "/.rounds/bench-append"
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    guard file >= 0 else { throw BenchError.system("open \(path)", errno) }
    defer {
      close(file)
      unlink(path)
    }
    let bytes = [UInt8](repeating: 0x61, count: count)
    return try Timing.median(of: effort.light) { _ in
      guard write(file, bytes, count) == count, fdatasync(file) == 0 else {
        throw BenchError.system("append", errno)
      }
    }
  }
}
