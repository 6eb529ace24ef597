import BookStore
import SalesBook
import Screens
import TextCanvas

/// From the files to something a person can work with.
struct Opening {
  private let place: Place
  private let effort: Effort
  private let today = GeneratedBook.today

  /// On the book of that place.
  init(_ place: Place, _ effort: Effort) throws { (self.place, self.effort) = (place, effort) }

  /// Times it all.
  func run(into report: inout Report) throws {
    let disk = try place.disk()
    let newlines = try Timing.median(of: effort.heavy) { _ in try lines(disk) }
    report.add("read every table, count newlines", newlines)
    let floor = ("newlines", newlines)
    report.add(
      "load to the first correct boards",
      try Timing.median(of: effort.heavy) { _ in boards(try BookStore(opening: disk).book) }, floor: floor,
      gate: .init(cpu: 60, 600))
    report.add(
      "of that, opening the book", try Timing.median(of: effort.heavy) { _ in try BookStore(opening: disk) },
      floor: floor)
    let book = try BookStore(opening: disk).book
    report.add(
      "of that, what is overdue", Timing.median(of: effort.heavy) { _ in overdue(book) }, floor: floor)
    report.add(
      "of that, how each customer stands", Timing.median(of: effort.heavy) { _ in standings(book) },
      floor: floor)
    report.add(
      "load to the first frame of the desk",
      try Timing.median(of: effort.heavy) { _ in firstFrame(try BookStore(opening: disk).book) },
      floor: floor,
      gate: .init(57, 187, 351))
    let rules = DutyRules(book)
    report.add(
      "receivables as of another day",
      Timing.median(of: effort.heavy) { turn in
        Receivables(Replay(whole: book, asOf: today - 30 * (turn + 1), rules: rules))
      },
      floor: floor)
  }

  private func lines(_ disk: PosixDisk) throws -> Int {
    try Noun.allCases.reduce(0) { count, noun in
      let bytes = try disk.read(noun.fileName) ?? []
      return bytes.withUnsafeBufferPointer { $0.reduce(count) { $0 &+ ($1 == 0x0A ? 1 : 0) } }
    }
  }

  private func boards(_ book: Book) -> Int { overdue(book) + standings(book) }

  private func overdue(_ book: Book) -> Int {
    Receivables(Replay(whole: book, asOf: today)).overdue.count
  }

  private func standings(_ book: Book) -> Int {
    let replay = Replay(whole: book, asOf: today)
    return book.customers.slots.reduce(0) { $0 + replay.standing(ofCustomer: $1).daysOverdue }
  }

  private func firstFrame(_ book: Book) -> Canvas {
    var desk = Desk(
      .init(.whole, .standard, today: today, login: GeneratedBook.login, size: Keys.size), book: book)
    var canvas = Canvas(Keys.size)
    desk.draw(on: &canvas, book: book)
    return canvas
  }
}
